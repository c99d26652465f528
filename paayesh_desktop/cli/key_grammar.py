"""The commands about keys and their registry, with what they take."""

from pathlib import Path
from uuid import UUID

from paayesh_desktop.bundle.wire import ALL
from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Sentence, translate


def add_keys(grammar: Grammar, add: Adding) -> None:
    """Add ``key`` and ``registry`` to the program."""
    _KeyGrammar(grammar).add(add)


class _KeyGrammar:
    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def add(self, add: Adding) -> None:
        noun = self._grammar.noun
        self._keys(noun(add, "key", translate("Usage", "the key with which this desk seals files")))
        registry = noun(
            add, "registry", translate("Usage", "whose keys count: the committee's registry")
        )
        self._desks(registry)
        self._committee(registry)
        self._roots(registry)

    def _keys(self, add: Adding) -> None:
        command = self._grammar.command
        command(add, "key show", translate("Usage", "the key, its digits, and who may seal"))
        command(add, "key make", translate("Usage", "make the first key of the desk"))
        command(add, "key renew", translate("Usage", "make a new key in the place of a lost one"))
        self._who(command(add, "key admit", translate("Usage", "let somebody else seal files")))
        self._who(command(add, "key remove", translate("Usage", "let somebody seal no more files")))
        command(add, "key change", translate("Usage", "change one's own passphrase for the key"))
        command(add, "key sheet", translate("Usage", "the key as digits, to be printed"))
        command(add, "key restore", translate("Usage", "take the key from its printed digits"))

    def _desks(self, add: Adding) -> None:
        command = self._grammar.command
        command(add, "registry show", translate("Usage", "the committee's digits and every desk"))
        command(add, "registry history", translate("Usage", "what each number of it changed"))
        pin = command(
            add, "registry pin", translate("Usage", "enter the committee's digits from its letter")
        )
        self._digits(pin)
        self._grammar.option(
            pin,
            "--replacing",
            translate("Usage", "the committee has a new root key; trust the former one no longer"),
            action="store_true",
        )
        take = command(add, "registry take", translate("Usage", "take in a registry from a file"))
        self._grammar.file(take, translate("Usage", "the file that lies beside a root key"))
        request = command(
            add, "registry request", translate("Usage", "write this desk's request to be admitted")
        )
        self._folder(request)

    def _committee(self, add: Adding) -> None:
        command = self._grammar.command
        found = command(
            add, "registry found", translate("Usage", "found the registry, with its root key")
        )
        self._folder(found)
        refound = command(
            add, "registry refound", translate("Usage", "a new root key in the place of a lost one")
        )
        self._folder(refound)
        rejoin = command(
            add, "registry rejoin", translate("Usage", "go on at a new computer of the committee")
        )
        self._root(rejoin)
        read = command(add, "registry read", translate("Usage", "read the request of a desk"))
        self._grammar.file(read, translate("Usage", "the request (.pbr)"))
        command(add, "registry requests", translate("Usage", "the requests that were read"))
        compare = command(
            add, "registry compare", translate("Usage", "enter the digits that a desk told")
        )
        self._desk(compare)
        self._digits(compare)
        admit = command(add, "registry admit", translate("Usage", "admit a desk"))
        self._desk(admit)
        self._root(admit)
        self._grammar.option(
            admit,
            "--withdraw",
            translate("Usage", "a key that the desk lost; may be given several times"),
            action="append",
            default=[],
            type=normalise,
            metavar="DESK",
        )
        self._desk(command(add, "registry refuse", translate("Usage", "put a request away")))
        revoke = command(add, "registry revoke", translate("Usage", "withdraw a desk's key"))
        self._desk(revoke)
        self._root(revoke)
        reason = translate("Usage", "why, in a few words")
        self._grammar.option(revoke, "--reason", reason, type=normalise, metavar="TEXT", default="")
        self._extend(command(add, "registry extend", translate("Usage", "let late work in")))

    def _extend(self, parser: Parser) -> None:
        self._desk(parser)
        origin = translate("Usage", "the origin, as the held file names it")
        self._grammar.argument(parser, "ORIGIN", origin, UUID)
        self._grammar.argument(parser, "SEQ", translate("Usage", "the last export to let in"), int)
        feed = translate("Usage", "the feed, as the held file names it")
        self._grammar.option(parser, "--feed", feed, metavar="FEED", default=ALL)
        self._root(parser)

    def _roots(self, add: Adding) -> None:
        command = self._grammar.command
        rootkey = command(
            add, "registry rootkey", translate("Usage", "make one more root key on another stick")
        )
        self._folder(rootkey)
        title = translate("Usage", "whose it is")
        self._grammar.option(rootkey, "--title", title, type=normalise, metavar="TEXT", default="")
        self._root(
            command(
                add,
                "registry passphrase",
                translate("Usage", "give a root key file another passphrase"),
            )
        )
        command(add, "registry roots", translate("Usage", "the root keys that were seen here"))
        rotate = command(add, "registry rotate", translate("Usage", "let other keys be the root"))
        key = translate("Usage", "the root keys, by the beginning of their ids")
        self._grammar.argument(rotate, "KEY", key, normalise, nargs="+")
        threshold = translate("Usage", "how many of them must sign")
        self._grammar.option(
            rotate, "--threshold", threshold, type=int, metavar="NUMBER", required=True
        )
        self._root(rotate)
        self._root(
            command(add, "registry sign", translate("Usage", "sign a change that waits for it"))
        )
        draft = command(add, "registry draft", translate("Usage", "the change that waits"))
        for name, help_ in (
            ("--save", translate("Usage", "write it into this folder, for another desk")),
            ("--read", translate("Usage", "read it from this file of another desk")),
        ):
            self._grammar.option(draft, name, help_, type=Path, metavar="PATH")
        drop = translate("Usage", "give it up")
        self._grammar.option(draft, "--drop", drop, action="store_true")
        encryption = command(
            add,
            "registry encryption",
            translate("Usage", "whether files for the committee can be encrypted"),
        )
        encryption.arguments.add_argument(
            "whether",
            metavar="on|off",
            choices=("on", "off"),
            help=self._grammar.say(translate("Usage", "on or off")),
        )
        self._root(encryption)

    def _who(self, parser: Parser) -> None:
        self._grammar.argument(parser, "WHO", translate("Usage", "a name or a key"), normalise)

    def _desk(self, parser: Parser) -> None:
        help_ = translate("Usage", "the desk: its title, or the beginning of its key's id")
        parser.arguments.add_argument(
            "who", metavar="DESK", help=self._grammar.say(help_), type=normalise
        )

    def _digits(self, parser: Parser) -> None:
        help_: Sentence = translate("Usage", "the thirty digits, with or without gaps")
        self._grammar.argument(parser, "DIGITS", help_, normalise, nargs="+")

    def _folder(self, parser: Parser) -> None:
        help_ = translate("Usage", "the folder to write to, best on a stick")
        self._grammar.argument(parser, "FOLDER", help_, Path)

    def _root(self, parser: Parser) -> None:
        help_ = translate("Usage", "the root key file, or the folder that holds it")
        self._grammar.option(parser, "--root", help_, type=Path, metavar="PATH", required=True)
