"""Money: integers in minor units inside, ``Decimal`` and text at the edges."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_DIGITS: Final[dict[str, int]] = {
    **dict.fromkeys(("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF").split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
"""Digits after the point by ISO 4217, where they are not two."""

_SIGNS: Final[dict[str, str]] = {
    "CNY": "¥", "HKD": "HK$", "TWD": "NT$", "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "KRW": "₩",
}  # fmt: skip

MINUS: Final = "\N{MINUS SIGN}"


def digits(currency: str | None) -> int:
    """Digits after the point of a currency; an unknown one has two (contract)."""
    return _DIGITS.get(currency or "", 2)


def unusual_digits() -> dict[int, tuple[str, ...]]:
    """The currencies that have not two digits after the point, by their number of digits."""
    return {places: tuple(c for c, n in _DIGITS.items() if n == places) for places in sorted(set(_DIGITS.values()))}


def to_minor(amount: Decimal, currency: str | None) -> int:
    """Minor units of an amount that the currency can hold exactly; ``ValueError`` for a finer one."""
    scaled = amount.scaleb(digits(currency))
    minor = int(scaled)
    if minor != scaled:
        raise ValueError(f"finer than the currency: {amount}")
    return minor


def round_half_up(amount: Decimal, currency: str | None) -> int:
    """Minor units of an amount, half away from zero, as the trade rounds."""
    return int(amount.scaleb(digits(currency)).quantize(Decimal(1), ROUND_HALF_UP))


def to_decimal(minor: int, currency: str | None) -> Decimal:
    """The amount in major units."""
    return Decimal(minor).scaleb(-digits(currency))


def plain(minor: int, currency: str | None) -> str:
    """Machine text with the currency's own number of decimals: ``-1234.50``, ``1234`` for JPY."""
    places = _DIGITS.get(currency or "", 2)
    if places == 2 and minor >= 0:
        # Nearly every amount there is.
        return f"{minor // 100}.{minor % 100:02d}"
    if not places:
        return str(minor)
    whole, part = divmod(abs(minor), 10**places)
    return f"{'-' if minor < 0 else ''}{whole}.{part:0{places}d}"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its currency; ``minor`` in minor units, ``currency`` ISO 4217 or None."""

    minor: int
    currency: str | None = None

    def __str__(self) -> str:
        """For people, in every language of ours: ``¥1,227.83``, ``−HK$5.00``."""
        places = _DIGITS.get(self.currency or "", 2)
        if places == 2 and self.minor >= 0 and self.currency in _SIGNS:
            # Nearly every amount there is.
            return f"{_SIGNS[self.currency]}{self.minor // 100:,}.{self.minor % 100:02d}"
        whole, part = divmod(abs(self.minor), 10**places)
        number = f"{whole:,}.{part:0{places}d}" if places else f"{whole:,}"
        sign = MINUS if self.minor < 0 else ""
        if self.currency is None:
            return f"{sign}{number}"
        symbol = _SIGNS.get(self.currency)
        return f"{sign}{symbol}{number}" if symbol else f"{sign}{self.currency} {number}"
