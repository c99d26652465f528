"""Why a file of the exchange is not taken in: every refusal has a name and a sentence."""

from enum import StrEnum

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate


class Refusal(StrEnum):
    """The names by which screens, the terminal, receipts and tests know a refusal."""

    NOT_A_BUNDLE = "not_a_bundle"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    ENCRYPTED = "encrypted"
    NEWER_PROGRAM = "newer_program"
    NO_REGISTRY = "no_registry"
    UNKNOWN_KEY = "unknown_key"
    WRONG_SIGNATURE = "wrong_signature"
    WRONG_PARTY = "wrong_party"
    WRONG_AUDIENCE = "wrong_audience"
    REVOKED_KEY = "revoked_key"
    MALFORMED = "malformed"
    FOREIGN_ROW = "foreign_row"
    FORBIDDEN_ROW = "forbidden_row"
    FORK = "fork"
    WRONG_ROOT = "wrong_root"
    OLD_REGISTRY = "old_registry"
    REGISTRY_FORK = "registry_fork"
    REGISTRY_RULE = "registry_rule"
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a name
    BUILT_UPON = "built_upon"

    @property
    def sentence(self) -> Sentence:
        return _SENTENCES[self]

    @property
    def word(self) -> Sentence:
        """Why, in a few words; `sentence` says what to do."""
        return _WORDS.get(self, _OTHER)


class RefusedError(UserError):
    """A refusal for a person: *code* is its name, *detail* what an expert wants to know of it
    (English, for the log and ``--json``)."""

    def __init__(self, code: Refusal, detail: str = "", **facts: object) -> None:
        super().__init__(code.sentence, **facts)
        self.code = code
        self.detail = detail


_SENTENCES = {
    Refusal.NOT_A_BUNDLE: translate(
        "Refusal",
        "This is not a file of this program. Nothing was taken in. Choose the file that the"
        " other desk prepared; its name ends in .pbz.",
    ),
    Refusal.DAMAGED: translate(
        "Refusal",
        "The file is damaged: part of it was lost or changed on the way. Nothing was taken"
        " in. Copy it from the stick again, or ask for it once more.",
    ),
    Refusal.TOO_LARGE: translate(
        "Refusal",
        "The file, or something in it, is larger than any that this program makes. Nothing"
        " was taken in. Ask who sent it to prepare it again.",
    ),
    Refusal.ENCRYPTED: translate(
        "Refusal",
        "The file is encrypted for other eyes, and no key of this desk opens it. Nothing"
        " was taken in. Open it at a desk of the committee that holds the key.",
    ),
    Refusal.NEWER_PROGRAM: translate(
        "Refusal",
        "The file was made by a newer version of the program. Nothing was taken in and the"
        " file is whole. Install the newer version here and read it again.",
    ),
    Refusal.NO_REGISTRY: translate(
        "Refusal",
        "This desk does not know the committee's keys yet, so it cannot tell whom the file"
        " is from. Nothing was taken in. Introduce the desk to the committee first and read"
        " its welcome file.",
    ),
    Refusal.UNKNOWN_KEY: translate(
        "Refusal",
        "The file is signed with a key that is not in the committee's registry. Nothing was"
        " taken in. If the desk is new, the committee must admit it first; if not, ask who"
        " sent it by telephone.",
    ),
    Refusal.WRONG_SIGNATURE: translate(
        "Refusal",
        "The signature does not belong to what the file says: it was changed after it was"
        " signed. Nothing was taken in. Ask for the file again.",
    ),
    Refusal.WRONG_PARTY: translate(
        "Refusal",
        "The file speaks for somebody else than its key may speak for. Nothing was taken"
        " in, and the file is kept as evidence. Ask who sent it by telephone.",
    ),
    Refusal.WRONG_AUDIENCE: translate(
        "Refusal",
        "The file is addressed to somebody else. Nothing was taken in. Give it to whom it is for.",
    ),
    Refusal.REVOKED_KEY: translate(
        "Refusal",
        "The key of that desk was withdrawn, and this file goes beyond what had come from"
        " it before. Nothing was taken in, and the file is kept for review. The committee"
        " decides what becomes of it.",
    ),
    Refusal.MALFORMED: translate(
        "Refusal",
        "Something in the file is not as this program writes it. Nothing was taken in. Ask"
        " who sent it to prepare it again, and tell whoever looks after the program.",
    ),
    Refusal.FOREIGN_ROW: translate(
        "Refusal",
        "The file changes something that belongs to another party. Nothing was taken in,"
        " and the file is kept as evidence. Ask who sent it by telephone.",
    ),
    Refusal.FORBIDDEN_ROW: translate(
        "Refusal",
        "The file contains a decision that its sender may not take. Nothing was taken in,"
        " and the file is kept as evidence. Ask who sent it by telephone.",
    ),
    Refusal.FORK: translate(
        "Refusal",
        "An earlier file from the same desk said something else at the same place: a copied"
        " or restored database, or tampering. Nothing was taken in, and both proofs are"
        " kept. The desk that sent it should see its Exchange page for what to do.",
    ),
    Refusal.WRONG_ROOT: translate(
        "Refusal",
        "The file's registry is not signed by the committee whose digits were entered here."
        " Nothing was taken in. Compare the thirty digits with the committee's letter.",
    ),
    Refusal.OLD_REGISTRY: translate(
        "Refusal",
        "The file brings an older registry of keys than the one in force here. Nothing was"
        " taken in. Ask the committee for its newest file.",
    ),
    Refusal.REGISTRY_FORK: translate(
        "Refusal",
        "There are two different registries of keys with the same number. Nothing was taken"
        " in, and both are kept. Telephone the committee at once.",
    ),
    Refusal.REGISTRY_RULE: translate(
        "Refusal",
        "The registry of keys breaks its own rules. Nothing was taken in. Telephone the"
        " committee at once.",
    ),
    Refusal.WRONG_PASSPHRASE: translate(
        "Refusal",
        "The passphrase does not open this key. Nothing was changed. Look whether Caps Lock"
        " is on and which keyboard is chosen, and type it again.",
    ),
    Refusal.BUILT_UPON: translate(
        "Refusal",
        "Later work builds on what that file brought: {count} rows. Nothing was taken out."
        " Take out the later files first; what was decided here cannot be taken out.",
    ),
}
_WORDS = {
    Refusal.WRONG_PARTY: translate("Refusal", "speaks for somebody else"),
    Refusal.WRONG_AUDIENCE: translate("Refusal", "addressed to somebody else"),
    Refusal.REVOKED_KEY: translate("Refusal", "from a withdrawn key"),
    Refusal.MALFORMED: translate("Refusal", "not written as it should be"),
    Refusal.FOREIGN_ROW: translate("Refusal", "changes what belongs to others"),
    Refusal.FORBIDDEN_ROW: translate("Refusal", "decides what its sender may not"),
    Refusal.FORK: translate("Refusal", "two histories of one desk"),
    Refusal.REGISTRY_FORK: translate("Refusal", "two registries of one number"),
    Refusal.NEWER_PROGRAM: translate("Refusal", "from a newer program"),
}
_OTHER = translate("Refusal", "refused")
