"""The commands about evaluations and deviation cases, with what they take."""

from paayesh_desktop.cli.grammar import Adding, Grammar
from paayesh_desktop.cli.usage import Parser
from paayesh_desktop.domain.deviation_case import CaseState
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.language import Sentence, translate

_YES_NO = ("yes", "no")
_DEEDS = ("start", "done", "verify", "reject", "cancel", "postpone")
_MOVES = ("remedy", "raise", "resume")


def add_loop(grammar: Grammar, add: Adding) -> None:
    """Add ``evaluation`` and ``case`` to the program."""
    _LoopGrammar(grammar).add(add)


class _LoopGrammar:
    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def add(self, add: Adding) -> None:
        evaluation = translate("Usage", "evaluations: projects beside their desired state")
        self._evaluations(self._grammar.noun(add, "evaluation", evaluation))
        case = translate("Usage", "deviation cases: from the referral until they are closed")
        self._cases(self._grammar.noun(add, "case", case))

    def _evaluations(self, add: Adding) -> None:
        listed = self._grammar.command(
            add, "evaluation list", translate("Usage", "the projects of a cycle")
        )
        self._cycle(listed)
        self._workgroup(listed)
        self._state(listed, tuple(state.value for state in EvaluationState))
        shown = self._grammar.command(
            add, "evaluation show", translate("Usage", "one evaluation and what is next in it")
        )
        self._evaluation(shown)
        compared = self._grammar.command(
            add,
            "evaluation compare",
            translate("Usage", "compare every project of a workgroup with its desired state"),
        )
        self._cycle(compared)
        self._workgroup(compared, required=True)
        said = self._grammar.command(
            add, "evaluation opinion", translate("Usage", "give the workgroup's opinion")
        )
        self._evaluation(said)
        self._grammar.option(
            said,
            "--conforms",
            translate("Usage", "whether the project conforms in the workgroup's opinion"),
            choices=_YES_NO,
            required=True,
        )
        self._text(said, "--statement", translate("Usage", "what the workgroup says"), must=True)
        self._text(said, "--reason", translate("Usage", "why it differs from what was computed"))
        gap = self._grammar.command(
            add, "evaluation gap", translate("Usage", "say why a due indicator has no data")
        )
        self._evaluation(gap)
        self._grammar.argument(
            gap, "INDICATOR", translate("Usage", "the indicator's code"), normalise
        )
        self._grammar.argument(gap, "REASON", translate("Usage", "the reason"), normalise)
        submitted = self._grammar.command(
            add, "evaluation submit", translate("Usage", "sign off and submit to the committee")
        )
        self._evaluation(submitted, "*")
        self._grammar.option(
            submitted,
            "--conforming",
            translate("Usage", "all of a workgroup that are prepared and conform"),
            action="store_true",
        )
        self._cycle(submitted)
        self._workgroup(submitted)

    def _cases(self, add: Adding) -> None:
        listed = self._grammar.command(
            add, "case list", translate("Usage", "the open cases, overdue ones first")
        )
        self._workgroup(listed)
        self._state(listed, tuple(state.value for state in CaseState))
        for name, help_ in (
            ("--all", translate("Usage", "closed ones too")),
            ("--overdue", translate("Usage", "only what is overdue")),
        ):
            self._grammar.option(listed, name, help_, action="store_true")
        self._case(
            add, "case show", translate("Usage", "one case, and whose turn it is to do what")
        )
        obstacle = self._case(
            add, "case obstacle", translate("Usage", "record, classify and judge an obstacle")
        )
        self._title(obstacle, translate("Usage", "what stands in the way"))
        self._text(obstacle, "--id", translate("Usage", "the number or key of a recorded one"))
        self._class(obstacle, required=False)
        self._grammar.option(
            obstacle,
            "--solvable",
            translate("Usage", "whether the workgroup can solve it"),
            choices=_YES_NO,
        )
        policy = self._case(
            add, "case policy", translate("Usage", "choose how a class of obstacles is dealt with")
        )
        self._class(policy, required=True)
        self._text(policy, "--text", translate("Usage", "the policy; its proposal if left out"))
        self._action(add)
        self._justification(add)
        move = self._case(
            add, "case move", translate("Usage", "make a move of the workgroup in a case")
        )
        move.arguments.add_argument("move", choices=_MOVES)

    def _action(self, add: Adding) -> None:
        action = self._case(
            add, "case action", translate("Usage", "plan a corrective action, or carry one on")
        )
        self._title(action, translate("Usage", "what is to be done"))
        for name, help_ in (
            ("--due", translate("Usage", "the Jalali day on which it is due")),
            ("--obstacle", translate("Usage", "the number or key of its obstacle")),
            ("--owner", translate("Usage", "the person who does it")),
            ("--agent", translate("Usage", "the executive agent who does it")),
            ("--id", translate("Usage", "the number or key of a planned one")),
            ("--text", translate("Usage", "evidence, remark or reason")),
        ):
            self._text(action, name, help_)
        self._grammar.option(
            action,
            "--immediate",
            translate("Usage", "it is done at once, whatever the state of the case"),
            action="store_true",
        )
        self._grammar.option(
            action,
            "--do",
            translate("Usage", "what is done with a planned one"),
            choices=_DEEDS,
        )

    def _justification(self, add: Adding) -> None:
        report = self._case(
            add, "case justify", translate("Usage", "write the head's justification report")
        )
        for name, help_ in (
            ("--situation", translate("Usage", "how things stand")),
            ("--causes", translate("Usage", "why it cannot be solved")),
            ("--attempts", translate("Usage", "what was tried")),
            ("--proposal", translate("Usage", "what should change in the plan")),
        ):
            self._text(report, name, help_, must=True)

    def _case(self, add: Adding, command: str, help_: Sentence) -> Parser:
        parser = self._grammar.command(add, command, help_)
        self._grammar.argument(
            parser, "CASE", translate("Usage", "the case's number, such as 1405-12"), normalise
        )
        return parser

    def _title(self, parser: Parser, help_: Sentence) -> None:
        self._grammar.argument(parser, "TITLE", help_, normalise, "?")

    def _class(self, parser: Parser, *, required: bool) -> None:
        self._grammar.option(
            parser,
            "--class",
            translate("Usage", "the code or name of a class of obstacles"),
            type=normalise,
            metavar="CLASS",
            dest="class_",
            required=required,
        )

    def _text(self, parser: Parser, name: str, help_: Sentence, *, must: bool = False) -> None:
        default = None if name == "--due" else ""
        self._grammar.option(
            parser, name, help_, type=normalise, metavar="TEXT", required=must, default=default
        )

    def _evaluation(self, parser: Parser, nargs: str | None = None) -> None:
        self._grammar.argument(
            parser,
            "EVALUATION",
            translate("Usage", "PROJECT/PERIOD, such as P12/1405B3, or a key"),
            normalise,
            nargs,
        )

    def _cycle(self, parser: Parser) -> None:
        self._grammar.period(parser, translate("Usage", "the cycle's period; the current one"))
        self._grammar.which(parser)

    def _workgroup(self, parser: Parser, *, required: bool = False) -> None:
        self._grammar.option(
            parser,
            "--workgroup",
            translate("Usage", "the workgroup's code, W1 to W7"),
            type=normalise,
            metavar="W1",
            required=required,
        )

    def _state(self, parser: Parser, states: tuple[str, ...]) -> None:
        self._grammar.option(
            parser, "--state", translate("Usage", "only those in this state"), choices=states
        )
