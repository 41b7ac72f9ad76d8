"""The contract's JSON document of a verdict: the same bytes for the same input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from posdesk.kit.money import Money, plain
from posdesk.kit.text import Said, Text
from posdesk.reconcile.grounds import Evidence
from posdesk.reconcile.model import Coverage, Finding, Line, Payout, Settlement, Verdict, Wallet

_PLAIN: Final = frozenset({str, int, bool, type(None)})
"""What stands in JSON as it is."""

_REMEMBERED: Final = 4_000
"""Sentences that are held at a time."""


def document(verdict: Verdict, text: Text) -> dict[str, object]:
    """The document as plain data, in the contract's order of keys; sentences in the language of ``text``.

    Lists that grow with the takings are iterators, so that a large document is never held whole.
    """
    sentences = _Sentences(text)
    data: dict[str, object] = {
        "as_of": verdict.as_of.isoformat(),
        "coverage": [_coverage(stretch) for stretch in verdict.coverage],
        "settlements": (_settlement(one, sentences) for one in verdict.settlements),
        "payouts": (_payout(payout, sentences) for payout in verdict.payouts),
        "lines": (_line(line, sentences) for line in verdict.lines),
        "wallets": [_wallet(wallet) for wallet in verdict.wallets],
        "findings": [_finding(finding, sentences) for finding in verdict.findings],
        "summary": _summary(verdict),
    }
    if verdict.terms_guessed:
        data["terms"] = {"guessed": True, "toml": verdict.terms_toml}
    return data


class _Sentences:
    """Says a sentence once where the very same object comes again soon, as the days of a payout do."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._known: dict[int, tuple[Said, str]] = {}

    def say(self, what: Said) -> str:
        """The sentence; what is known is held, so that no other object can be taken for it."""
        known = self._known.get(id(what))
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[id(what)] = (what, self._text.say(what))
        return known[1]


def _coverage(stretch: Coverage) -> dict[str, object]:
    return {
        "account": stretch.account,
        "currency": stretch.currency,
        "from": stretch.start.isoformat(),
        "to": stretch.end.isoformat(),
    }


def _settlement(one: Settlement, sentences: _Sentences) -> dict[str, object]:
    money = one.currency
    return {
        "id": one.id,
        "merchant": one.merchant,
        "channel": one.channel,
        "group": dict(one.group),
        "takings_date": one.takings_date.isoformat(),
        "due": _day(one.due),
        "currency": money,
        "takings": one.takings,
        "gross": plain(one.gross, money),
        "fee": plain(one.fee, money),
        "net": plain(one.net, money),
        "status": one.status,
        "payout": one.payout,
        "lines": list(one.lines),
        "candidates": list(one.candidates),
        "rule": one.rule,
        "evidence": _evidence(one.evidence, sentences),
        "because": sentences.say(one.because),
    }


def _payout(payout: Payout, sentences: _Sentences) -> dict[str, object]:
    money = payout.currency
    return {
        "id": payout.id,
        "settlements": list(payout.settlements),
        "lines": list(payout.lines),
        "carried_in": plain(payout.carried_in, money),
        "expected": plain(payout.expected, money),
        "received": plain(payout.received, money),
        "difference": plain(payout.difference, money),
        "date": payout.date.isoformat(),
        "rule": payout.rule,
        "certain": payout.certain,
        "because": sentences.say(payout.because),
        "evidence": _evidence(payout.evidence, sentences),
    }


def _line(line: Line, sentences: _Sentences) -> dict[str, object]:
    return {
        "id": line.id,
        "account": line.account,
        "date": line.date.isoformat(),
        "amount": plain(line.amount, line.currency),
        "status": line.status,
        "payout": line.payout,
        "rule": line.rule,
        "evidence": _evidence(line.evidence, sentences),
        "because": sentences.say(line.because),
    }


def _wallet(wallet: Wallet) -> dict[str, object]:
    money = wallet.currency
    return {
        "channel": wallet.channel,
        "merchant": wallet.merchant,
        "opening": plain(wallet.opening, money),
        "in": plain(wallet.incoming, money),
        "fees": plain(wallet.fees, money),
        "refunds": plain(wallet.refunds, money),
        "out": plain(wallet.out, money),
        "expected": plain(wallet.expected, money),
        "stated": None if wallet.stated is None else plain(wallet.stated, money),
        "difference": None if wallet.difference is None else plain(wallet.difference, money),
    }


def _finding(finding: Finding, sentences: _Sentences) -> dict[str, object]:
    return {
        "kind": finding.kind,
        "severity": finding.severity,
        "amount": plain(finding.amount, finding.currency),
        "currency": finding.currency,
        "settlements": list(finding.settlements),
        "lines": list(finding.lines),
        "due": _day(finding.due),
        "age_days": finding.age_days,
        "rule": finding.rule,
        "evidence": _evidence(finding.evidence, sentences),
        "because": sentences.say(finding.because),
    }


def _summary(verdict: Verdict) -> dict[str, object]:
    at_risk = {
        currency: plain(amount, None if currency == "null" else currency)
        for currency, amount in verdict.at_risk.items()
    }
    return {
        "settlements": len(verdict.settlements),
        "by_status": {status.value: n for status, n in verdict.by_status.items()},
        "at_risk": at_risk,
    }


def _evidence(evidence: Mapping[str, object], sentences: _Sentences) -> dict[str, object]:
    # Of a year's verdict there are a hundred thousand: asked as what it is, it need not be asked key by key.
    told = evidence.told if isinstance(evidence, Evidence) else evidence
    return {key: value if type(value) in _PLAIN else _plain_value(value, sentences) for key, value in told.items()}


def _plain_value(value: object, sentences: _Sentences) -> object:
    tell = _TELL.get(type(value))
    if tell is not None:
        return tell(value, sentences)
    if isinstance(value, Mapping):
        return _evidence(value, sentences)
    return value


def _items(values: Iterable[object], sentences: _Sentences) -> list[object]:
    return [item if type(item) in _PLAIN else _plain_value(item, sentences) for item in values]


_TELL: Final[Mapping[type, Callable[[Any, _Sentences], object]]] = {
    Money: lambda value, _: plain(value.minor, value.currency),
    date: lambda value, _: value.isoformat(),
    Said: lambda value, sentences: sentences.say(value),
    dict: _evidence,
    list: _items,
    tuple: _items,
}
"""How each kind of value stands in JSON."""


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
