"""Macro policies, the incentive scheme with its standings, and the house rules."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.plan.incentive_part import IncentivePart
from paayesh_desktop.qt.pages.plan.policy_part import PolicyPart
from paayesh_desktop.qt.widgets.rule_list import RuleCards
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.services.policies.incentive_standings import StandingsTable
from paayesh_desktop.services.policies.incentives import Incentives
from paayesh_desktop.services.policies.macro_policies import MacroPolicies, PolicyDraft
from paayesh_desktop.services.policies.policy_book import PolicyBook, read_policies, read_standings
from paayesh_desktop.services.wording import Wording

_PERIODS = 6


class PoliciesPage(Page):
    """Opened from the meetings."""

    watches = frozenset(
        {
            "macro_policy", "incentive_scheme", "incentive_weight", "resolution", "chain_step",
            "meeting", "house_rule", "membership", "desk", "verdict", "form",
        }
    )  # fmt: skip
    help_topic = "policies"
    standing: QLabel
    tabs: QTabWidget
    policies_box: QWidget
    incentives_box: QWidget
    rules_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "policies_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.book: PolicyBook | None = None
        self.policies = PolicyPart(look, wording, self)
        self.incentives = IncentivePart(look, wording, self)
        self.rules = RuleCards(look, wording, self)
        fill(self.policies_box, self.policies)
        fill(self.incentives_box, self.incentives)
        fill(self.rules_box, self.rules)
        self.policies.asked.connect(self._ask_policy)
        self.policies.issued.connect(self._issue)
        self.policies.lifted.connect(self._lift)
        self.incentives.asked.connect(self._ask_scheme)
        self.incentives.drafted.connect(self._draft)
        self.incentives.by_unit.clicked.connect(self._read_standings)
        self.rules.changed.connect(self._set_rule)

    def open_row(self, key: UUID) -> None:
        """A scheme is shown on its own part."""
        self.tabs.setCurrentIndex(0)
        if self.book is not None and any(one.scheme.id == key for one in self.book.schemes):
            self.tabs.setCurrentIndex(1)
        self.refresh()

    def refresh(self) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.read(
            lambda _job: read_policies(workspace, day),
            then=self._show,
            owner=self,
            lane="policies",
        )

    def _show(self, book: PolicyBook) -> None:
        self.book = book
        self.policies.show_policies(book.policies, may=book.may_give)
        self.incentives.show_schemes(book.schemes, may=book.may_give and book.plan is not None)
        self.rules.show_rules(book.rules, may=book.may_rule)
        self._read_standings()

    def _read_standings(self) -> None:
        plan = self.book.plan if self.book is not None else None
        if plan is None:
            return
        workspace, day = self.context.workspace, self.context.today()
        units = self.incentives.by_unit.isChecked()
        self.context.tasks.read(
            lambda _job: read_standings(workspace, plan.id, day, units=units),
            then=self._show_standings,
            owner=self,
            lane="standings",
        )

    def _show_standings(self, table: StandingsTable) -> None:
        self.incentives.show_standings(table)

    def _ask_policy(self, parent: object) -> None:
        if self.book is not None:
            self.policies.ask(self.book, self.context.today(), parent)

    def _issue(self, draft: PolicyDraft) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self._write(lambda: MacroPolicies(workspace).issue(draft, day), self.policies.close_form)

    def _lift(self, key: UUID) -> None:
        workspace, day = self.context.workspace, self.context.today()
        question = self.tr("Lift this policy and everything handed down from it from today on?")
        if self.context.messages.ask(question, yes=self.tr("Lift it")):
            self._write(lambda: MacroPolicies(workspace).lift(key, day, day))

    def _ask_scheme(self) -> None:
        now = Period.containing(self.context.today(), PeriodKind.BIMESTER)
        periods = [now]
        while len(periods) < _PERIODS:
            periods.append(periods[-1].next())
        self.incentives.ask(periods)

    def _draft(self, title: str, since: Period, weights: dict[Criterion, Decimal]) -> None:
        plan = self.book.plan if self.book is not None else None
        workspace, day = self.context.workspace, self.context.today()
        if plan is not None:
            self._write(
                lambda: Incentives(workspace).draft(plan.id, title, since, weights, day),
                self.incentives.close_form,
            )

    def _set_rule(self, name: str, value: str) -> None:
        workspace, day = self.context.workspace, self.context.today()
        self.context.tasks.write(
            lambda _job: HouseRules.put(workspace, name, value, day),
            owner=self,
            then=lambda _rule: self.context.messages.note(self.tr("The rule holds from now on.")),
            failed=self._take_back,
            title=self.tr("Saving"),
        )

    def _take_back(self, error: UserError) -> None:
        """A rule that was refused is shown as it stands."""
        self.context.messages.error(error)
        if self.book is not None:
            self.rules.show_rules(self.book.rules, may=self.book.may_rule)

    def _write(self, work: Callable[[], Any], then: Callable[[], None] | None = None) -> None:
        def done(_result: object) -> None:
            if then is not None:
                then()
            self.refresh()

        self.context.tasks.write(
            lambda _job: work(), owner=self, then=done, title=self.tr("Saving")
        )
