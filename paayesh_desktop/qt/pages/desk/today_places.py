"""Where the things on the first page are done."""

from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.today.today_items import Verb

PLACES = {
    Verb.MEMBERS: Place.BODIES,
    Verb.RENEW: Place.BODIES,
    Verb.PLAN_MEETING: Place.MEETINGS,
    Verb.INVITE: Place.MEETING,
    Verb.HOLD: Place.MEETING,
    Verb.SHOW_AGENDA: Place.MEETING,
    Verb.CONFIRM: Place.RESOLUTIONS,
    Verb.RATIFY: Place.RESOLUTIONS,
    Verb.FOLLOW_UP: Place.RESOLUTIONS,
    Verb.OPEN_CYCLE: Place.CYCLES,
    Verb.DISTRIBUTE: Place.FORMS,
    Verb.GO_ON: Place.FORM,
    Verb.DELIVER: Place.FORMS,
    Verb.REMIND: Place.FORMS,
    Verb.TYPE: Place.FORM,
    Verb.CHECK: Place.FORM,
    Verb.ACCEPT: Place.FORM,
    Verb.SHOW_FORMS: Place.FORMS,
    Verb.COMPARE: Place.EVALUATIONS,
    Verb.OPINE: Place.EVALUATION,
    Verb.SIGN: Place.EVALUATION,
    Verb.SHOW_EVALUATIONS: Place.EVALUATIONS,
    Verb.CASE: Place.CASE,
    Verb.SHOW_CASES: Place.CASES,
    Verb.AMENDMENT: Place.AMENDMENT,
    Verb.REPORT: Place.PERFORMANCE,
    Verb.SHOW_CONFLICTS: Place.CONFLICTS,
    Verb.RECOVER: Place.RECOVERY,
    Verb.INTRODUCE: Place.KEYS,
    Verb.ADMIT: Place.KEYS,
    Verb.SEND: Place.EXCHANGE,
    Verb.RECEIPT: Place.EXCHANGE,
    Verb.NEWS: Place.EXCHANGE,
    Verb.GAPS: Place.EXCHANGE,
    Verb.HELD: Place.EXCHANGE,
}
"""Where each thing is done, at the row that the item names."""
