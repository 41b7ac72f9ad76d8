"""A form of the register: the frame of all forms, with its words and what is wrong in its records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from posdesk.shop import rules
from posdesk.shop.model import Merchant
from posdesk.shop.ui.code import CodeField
from posdesk.ui.form import Form


class RegisterForm(Form):
    """One record of the register."""

    room = "shop"
    merchants: Sequence[Merchant] = ()
    """Those that are there, of which no number may come twice."""

    def credit_code(self, code: str = "", *, beside: bool = False, hint: str = "") -> CodeField:
        """The line for a shop's credit code."""
        made = CodeField(code, self.wording.text, hint)
        self.put(self.word("credit_code"), made, beside=beside)
        made.told.connect(self.fit)
        return made

    def wrong(self, draft: Any) -> tuple[str, ...]:
        return rules.wrong(draft, self.merchants)
