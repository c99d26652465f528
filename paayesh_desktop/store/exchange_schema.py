"""The tables of the exchange: segments with the manifests that list them, what came and went, keys.

``segdata`` holds the signed lines themselves; nothing else can make them again (``exchange.md``
§2.11).
"""

import sqlalchemy as sa

from paayesh_desktop.store.columns import Key
from paayesh_desktop.store.metadata import metadata

batch = sa.Table(
    "batch",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("origin", Key, nullable=False),
    sa.Column("manifest", sa.LargeBinary, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("feed", sa.Text, nullable=False, server_default=""),
    sa.Column("sha256", sa.LargeBinary(32)),
    sa.Column("arrival", sa.Integer, index=True),
    sa.Column("upto", sa.Integer, nullable=False, server_default="0"),
    sa.Column("unknown_to", sa.Integer, index=True),
    sa.Index(None, "origin", "feed", "upto"),
)
"""Signed manifests as they were made here (*status* own) or came (taken, undone): the newest of an
origin and feed is what can be passed on with its segments. *sha256* is of the envelope, *upto* the
last segment that it lists, *unknown_to* the schema of the program that did not understand all that
came with it."""

carried = sa.Table(
    "carried",
    metadata,
    sa.Column("batch", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("segment", sa.Integer, primary_key=True, autoincrement=False, index=True),
)
"""Which manifests came with which segments: one stays while any file that brought it is in."""

listed = sa.Table(
    "listed",
    metadata,
    sa.Column("origin", Key, primary_key=True),
    sa.Column("feed", sa.Text, primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("sha256", sa.LargeBinary(32), nullable=False),
    sa.Column("party", sa.Integer, nullable=False),
    sa.Column("batch", sa.Integer),
)
segment = sa.Table(
    "segment",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("origin", Key, nullable=False),
    sa.Column("feed", sa.Text, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("sha256", sa.LargeBinary(32), nullable=False),
    sa.Column("bytes", sa.Integer, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("batch", sa.Integer),
    sa.Column("party", sa.Integer, nullable=False),
    sa.UniqueConstraint("origin", "feed", "seq"),
)
segdata = sa.Table(
    "segdata",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
)
echo = sa.Table(
    "echo",
    metadata,
    sa.Column("row_id", Key, primary_key=True),
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("seg", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("off", sa.BigInteger, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Where a revision stands a second time: lines that were copied with a database and then sealed by
both copies. ``revision`` names the first place."""

arrival = sa.Table(
    "arrival",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("desk", sa.Integer, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("person", Key, nullable=False),
    sa.Column("file_name", sa.Text, nullable=False),
    sa.Column("sha256", sa.LargeBinary(32), nullable=False),
    sa.Column("party", Key, nullable=False),
    sa.Column("origin", Key, nullable=False),
    sa.Column("made_at", sa.BigInteger, nullable=False),
    sa.Column("letter_number", sa.Text, nullable=False),
    sa.Column("letter_on", sa.Date),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("new", sa.Integer, nullable=False),
    sa.Column("changed", sa.Integer, nullable=False),
    sa.Column("conflicts", sa.Integer, nullable=False),
    sa.Column("late", sa.Integer, nullable=False),
)
"""Files that were taken in (*status* taken) and perhaps taken out again (undone)."""

dispatch = sa.Table(
    "dispatch",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("desk", sa.Integer, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("person", Key, nullable=False),
    sa.Column("audience", Key, nullable=False),
    sa.Column("file_name", sa.Text, nullable=False),
    sa.Column("sha256", sa.LargeBinary(32), nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("origin", Key, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("private_seq", sa.Integer, nullable=False),
    sa.Column("chain", sa.LargeBinary(32), nullable=False),
    sa.Column("full", sa.Boolean, nullable=False),
    sa.Column("encrypted", sa.Boolean, nullable=False),
    sa.Column("rows", sa.Integer, nullable=False),
    sa.Column("papers", sa.Integer, nullable=False),
    sa.Column("letter_number", sa.Text, nullable=False),
    sa.Column("letter_on", sa.Date),
)
"""Files that were prepared here. *seq* and *private_seq* name how far the maker's feed for
everybody and its feed for the addressee went, *chain* both."""

want = sa.Table(
    "want",
    metadata,
    sa.Column("giver", sa.LargeBinary(32), primary_key=True),
    sa.Column("party", Key, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("digests", sa.LargeBinary, nullable=False),
)
"""The attachments that another desk said it lacks: the newest word of each *giver*, their SHA-256
one after another."""

receipt = sa.Table(
    "receipt",
    metadata,
    sa.Column("origin", Key, primary_key=True),
    sa.Column("feed", sa.Text, primary_key=True),
    sa.Column("giver", sa.LargeBinary(32), primary_key=True),
    sa.Column("party", Key, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("chain", sa.LargeBinary(32), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("arrival", sa.Integer),
)
"""What another desk said it holds of an origin: the newest word of each *giver* (its key's id)."""

rejection = sa.Table(
    "rejection",
    metadata,
    sa.Column("sha256", sa.LargeBinary(32), primary_key=True),
    sa.Column("giver", sa.LargeBinary(32), primary_key=True),
    sa.Column("party", Key, nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("seq", sa.Integer),
    sa.Column("at", sa.BigInteger, nullable=False),
)
"""What another desk said it refused of ours; *sha256* is of the manifest's envelope."""

quarantine = sa.Table(
    "quarantine",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("desk", sa.Integer, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("person", Key, nullable=False),
    sa.Column("file_name", sa.Text, nullable=False),
    sa.Column("sha256", sa.LargeBinary(32), nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("party", Key),
    sa.Column("origin", Key),
    sa.Column("feed", sa.Text),
    sa.Column("seq", sa.Integer),
    sa.Column("envelope", sa.LargeBinary),
    sa.Column("status", sa.Text, nullable=False),
)
"""Refused files whose signature is sound: the proof stays. *status*: held, dismissed, accepted."""

registry = sa.Table(
    "registry",
    metadata,
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("sha256", sa.LargeBinary(32), nullable=False),
    sa.Column("root", sa.Text, nullable=False),
    sa.Column("envelope", sa.LargeBinary, nullable=False),
    sa.Column("person", Key),
)
"""Every version of the registry of keys that was trusted; *root* is the root's fingerprint,
*person* who issued it here or took it in."""

root_pin = sa.Table(
    "root_pin",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("person", Key, nullable=False),
)
"""The fingerprint of the committee's root as somebody typed or scanned it from the letter."""

enrolment = sa.Table(
    "enrolment",
    metadata,
    sa.Column("public", sa.LargeBinary(32), primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("envelope", sa.LargeBinary, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("compared_by", Key),
    sa.Column("compared_at", sa.BigInteger),
    sa.Column("decided_by", Key),
    sa.Column("decided_at", sa.BigInteger),
)
"""Requests of desks to be admitted, as the committee read them: asked, admitted, refused; who
compared the digits with the desk and when, and who decided."""

key_slot = sa.Table(
    "key_slot",
    metadata,
    sa.Column("desk", sa.Integer, sa.ForeignKey("desk.id"), primary_key=True),
    sa.Column("purpose", sa.Text, primary_key=True),
    sa.Column("person", Key, primary_key=True),
    sa.Column("public", sa.Text, nullable=False),
    sa.Column("wrapped", sa.Text, nullable=False),
    sa.Column("made_at", sa.BigInteger, nullable=False),
)
"""The desk's secret keys, each wrapped once per person who may use it; they never leave the desk.
*purpose*: seal (Ed25519) or open (age)."""
