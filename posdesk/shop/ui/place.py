"""One place of the register's page: the list, and the record that is chosen with the papers that are kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from posdesk.shop.ui.desk import RegisterDesk
from posdesk.shop.ui.papers import Papers
from posdesk.ui.place import Detail, Place
from posdesk.ui.tasks import Lane
from posdesk.ui.wording import Wording


class RegisterDetail(Detail):
    """One record of the register and its papers."""

    room = "shop"

    def __init__(self, desk: RegisterDesk, lane: Lane, wording: Wording) -> None:
        super().__init__(wording)
        self.papers = Papers(desk, lane)
        self._aside = QWidget(self)
        self._aside.hide()
        self.papers.setParent(self._aside)
        self.papers.ordered.connect(self.ordered)

    def set_aside(self) -> None:
        self.papers.setParent(self._aside)

    def close_with(self, one: Any) -> Sequence[QWidget]:
        if not one.id:
            return ()
        self.sheet.add(self.papers)
        self.papers.show()
        self.papers.show_record(one)
        return (self.papers.add,)


class RegisterPlace(Place):
    """The list of one kind of record, and the one that is chosen."""

    detail: RegisterDetail

    @property
    def takes_files(self) -> bool:
        """Whether a record is shown that files can be kept with."""
        return bool(self.shown) and self.detail.isVisible() and bool(self.detail.one.id)

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files with the record that is chosen."""
        if self.takes_files:
            self.detail.papers.keep(paths)
