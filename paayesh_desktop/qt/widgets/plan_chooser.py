"""The boxes that choose a plan, a period and a workgroup."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.services.planning.plan_overview import PlanOverview
from paayesh_desktop.services.wording import Wording


class PlanChooser(QObject):
    """`plan_chosen` with a key, `period_chosen` with a `Period`, `workgroup_chosen` with a key or
    None for all, when a person chose another."""

    plan_chosen = Signal(object)
    period_chosen = Signal(object)
    workgroup_chosen = Signal(object)

    def __init__(
        self, wording: Wording, plans: QComboBox, periods: QComboBox, workgroups: QComboBox
    ) -> None:
        super().__init__(plans)
        self._wording = wording
        self._plans, self._periods, self._workgroups = plans, periods, workgroups
        plans.activated.connect(self._tell_plan)
        periods.activated.connect(self._tell_period)
        workgroups.activated.connect(self._tell_workgroup)

    def show_overview(self, overview: PlanOverview, workgroup: UUID | None) -> None:
        """One plan, or one workgroup, needs no box."""
        self._plans.clear()
        for plan in overview.plans:
            self._plans.addItem(plan.title, plan.id)
        chosen = overview.plan.id if overview.plan else None
        choose(self._plans, chosen)
        self._plans.setVisible(len(overview.plans) > 1)
        self._periods.clear()
        for period in overview.periods:
            self._periods.addItem(self._wording.period(period), period.code)
        code = overview.period.code if overview.period else None
        self._periods.setCurrentIndex(self._periods.findData(code))
        self._workgroups.clear()
        self._workgroups.addItem(self.tr("All workgroups"), None)
        for key, title in overview.workgroups:
            self._workgroups.addItem(title, key)
        choose(self._workgroups, workgroup, 0)
        self._workgroups.setVisible(len(overview.workgroups) > 1)

    def _tell_workgroup(self) -> None:
        self.workgroup_chosen.emit(self._workgroups.currentData())

    def _tell_plan(self) -> None:
        self.plan_chosen.emit(self._plans.currentData())

    def _tell_period(self) -> None:
        self.period_chosen.emit(Period.parse(self._periods.currentData()))
