"""What can go wrong with a case without being a bug."""

from __future__ import annotations

from posdesk.kit.errors import InputError, UsageError


class CaseClosed(InputError):
    """It is closed, and nothing is done in it until it is opened again; data: ``number``."""

    code = "case_closed"


class CaseDrill(InputError):
    """A drill writes no letters and raises nothing in other rooms."""

    code = "case_drill"


class CaseGone(InputError):
    """There is no case of that number."""

    code = "case_gone"


class FlowUnknown(UsageError):
    """No flow goes by that name; data: ``given``."""

    code = "link_flow"
