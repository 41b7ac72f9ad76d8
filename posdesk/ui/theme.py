"""The look as data: colour tokens in light and dark, whole palettes, and the few lines of style sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from posdesk.ui import fonts


class Tone(StrEnum):
    """How a state feels; the same in tables, calendar, badges and banners."""

    GOOD = "good"
    NOTICE = "notice"
    WARNING = "warning"
    DANGER = "danger"
    ASK = "ask"
    QUIET = "quiet"


class Mode(StrEnum):
    """Which theme the person chose; ``system`` follows the system."""

    AUTO = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The named colours of one theme."""

    dark: bool
    ink: str
    quiet_ink: str
    paper: str
    card: str
    alternate: str
    line: str
    edge: str
    side: str
    side_ink: str
    side_quiet: str
    side_chosen: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    hover: str
    good: str
    notice: str
    warning: str
    danger: str
    ask: str
    quiet: str

    def tone(self, tone: Tone) -> QColor:
        """The full colour of a tone: icons, solid squares, borders."""
        return QColor(str(getattr(self, tone.value)))

    def tone_ink(self, tone: Tone) -> QColor:
        """The colour of words in a tone, legible on every ground of ours."""
        if tone is Tone.QUIET:
            return QColor(self.quiet_ink)
        full = self.tone(tone)
        return full if self.dark else mixed(full, QColor("#000000"), 0.14)

    def on_tone(self) -> QColor:
        """Words and icons that lie on the full colour of a tone."""
        return QColor(self.side if self.dark else "#ffffff")

    def soft(self, tone: Tone, strength: float = 0.12) -> QColor:
        """A tone thinned into the card, for grounds of badges, banners and calm days."""
        return mixed(QColor(self.card), self.tone(tone), strength)


LIGHT: Final = Tokens(
    dark=False, ink="#15201d", quiet_ink="#566561", paper="#f5f7f6", card="#ffffff", alternate="#f9fbfa",
    line="#dfe5e3", edge="#c3cdca", side="#143d37", side_ink="#eef6f3", side_quiet="#a9c6bf", side_chosen="#1f6f5f",
    accent="#1f6f5f", accent_hover="#185b4e", on_accent="#ffffff", selected="#dfeeea", hover="#eef4f2",
    good="#1f6f5f", notice="#9a6a00", warning="#b5541c", danger="#b3261e", ask="#5b4bb2", quiet="#7a8783",
)  # fmt: skip

DARK: Final = Tokens(
    dark=True, ink="#e8eeec", quiet_ink="#9fb0ab", paper="#131917", card="#1b2321", alternate="#1e2725",
    line="#2b3633", edge="#43524d", side="#0f2723", side_ink="#e6f1ee", side_quiet="#8fb0a8", side_chosen="#1d5448",
    accent="#3fa18c", accent_hover="#54b5a0", on_accent="#06201a", selected="#1e3b35", hover="#233430",
    good="#4fb39b", notice="#e0b14a", warning="#ee9460", danger="#f2867f", ask="#a99df0", quiet="#8d9a96",
)  # fmt: skip

_current = LIGHT


def current() -> Tokens:
    """The tokens in use."""
    return _current


def mixed(ground: QColor, colour: QColor, strength: float) -> QColor:
    """``colour`` laid over ``ground`` with the given strength, opaque."""
    rest = 1.0 - strength
    return QColor.fromRgbF(
        ground.redF() * rest + colour.redF() * strength,
        ground.greenF() * rest + colour.greenF() * strength,
        ground.blueF() * rest + colour.blueF() * strength,
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours (WCAG 2), 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def apply(application: QApplication, mode: Mode) -> None:
    """Dress the whole program; every widget hears of it as a change of palette and style."""
    global _current  # noqa: PLW0603  one look per process, as Qt has one palette per process
    dark = mode is Mode.DARK or (mode is Mode.AUTO and application.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    _current = DARK if dark else LIGHT
    sheet, worn = style_sheet(_current), application.styleSheet()
    if sheet == worn:
        return
    if not worn:
        # a style sheet hides the style that is below it
        application.setStyle("Fusion")
        application.setFont(fonts.font())
    application.setPalette(palette(_current))
    application.setStyleSheet(sheet)


def palette(tokens: Tokens) -> QPalette:
    """A complete palette: a role left out would put black words on a dark ground."""
    role = QPalette.ColorRole
    every = {
        role.Window: tokens.paper, role.WindowText: tokens.ink, role.Base: tokens.card,
        role.AlternateBase: tokens.alternate, role.Text: tokens.ink, role.Button: tokens.card,
        role.ButtonText: tokens.ink, role.BrightText: tokens.danger, role.PlaceholderText: tokens.quiet_ink,
        role.ToolTipBase: tokens.ink, role.ToolTipText: tokens.paper, role.Highlight: tokens.selected,
        role.HighlightedText: tokens.ink, role.Accent: tokens.accent, role.Link: tokens.accent,
        role.LinkVisited: tokens.ask, role.Light: tokens.card, role.Midlight: tokens.line, role.Mid: tokens.edge,
        role.Dark: tokens.edge, role.Shadow: tokens.edge,
    }  # fmt: skip
    made = QPalette()
    for which, colour in every.items():
        made.setColor(QPalette.ColorGroup.All, which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.quiet))
    return made


def style_sheet(tokens: Tokens) -> str:
    """What a palette cannot say: radii, paddings, hover and focus."""
    t = tokens
    ring, edge = f"2px solid {t.accent}", f"1px solid {t.edge}"
    rules = {
        "QToolTip": f"background: {t.ink}; color: {t.paper}; border: 0; padding: 6px 8px",
        "QFrame#card": f"background: {t.card}; border: 1px solid {t.line}; border-radius: 10px",
        "QPushButton": f"background: {t.card}; border: {edge}; border-radius: 8px; padding: 6px 12px; min-height: 20px",
        "QPushButton:hover, QPushButton:checked": f"background: {t.hover}",
        "QPushButton:focus": f"border: {ring}; padding: 5px 11px",
        "QPushButton:disabled": f"color: {t.quiet}; border-color: {t.line}",
        'QPushButton[look="main"]': f"background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}",
        'QPushButton[look="main"]:hover': f"background: {t.accent_hover}",
        'QPushButton[look="main"]:focus': f"border: 2px solid {t.ink}",
        'QPushButton[look="main"]:disabled': f"background: {t.line}; color: {t.quiet_ink}; border-color: {t.line}",
        'QPushButton[look="row"]': "text-align: left",
        'QPushButton[look="bare"]': "background: transparent; border-color: transparent",
        'QPushButton[look="bare"]:hover': f"background: {t.hover}",
        'QPushButton[look="bare"]:focus': f"border: {ring}",
        "QPushButton::menu-indicator": "width: 0",
        "QLineEdit, QPlainTextEdit": f"background: {t.card}; border: {edge}; border-radius: 8px; padding: 6px 10px; "
        f"min-height: 20px; selection-background-color: {t.accent}; selection-color: {t.on_accent}",
        "QLineEdit:focus, QPlainTextEdit:focus": f"border: {ring}; padding: 5px 9px",
        "QMenu": f"background: {t.card}; border: {edge}; padding: 4px",
        "QMenu::item": "padding: 7px 28px 7px 12px; border-radius: 6px",
        "QMenu::item:selected": f"background: {t.selected}; color: {t.ink}",
        "QHeaderView": "background: transparent; border: 0",
        "QHeaderView::section": f"background: transparent; color: {t.quiet_ink}; border: 0; "
        f"border-bottom: 1px solid {t.line}; padding: 0 10px",
        "QTableView, QListView": "background: transparent; border: 0",
        "QTableCornerButton::section": "background: transparent; border: 0",
        "QScrollArea, QWidget#page, QAbstractScrollArea::corner": "background: transparent; border: 0",
        "QSplitter::handle": "background: transparent",
        "QScrollBar": "background: transparent; border: 0",
        "QScrollBar:vertical": "width: 12px",
        "QScrollBar:horizontal": "height: 12px",
        "QScrollBar::handle": f"background: {t.edge}; border-radius: 3px; margin: 3px; "
        "min-height: 28px; min-width: 28px",
        "QScrollBar::handle:hover": f"background: {t.quiet}",
        "QScrollBar::add-line, QScrollBar::sub-line": "width: 0; height: 0",
        "QScrollBar::add-page, QScrollBar::sub-page": "background: none",
        "QProgressBar": f"background: {t.line}; border: 0; border-radius: 3px",
        "QProgressBar::chunk": f"background: {t.accent}; border-radius: 3px",
    }
    return "\n".join(f"{what} {{ {how}; }}" for what, how in rules.items())
