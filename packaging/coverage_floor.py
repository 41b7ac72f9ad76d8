"""What the tests must reach: 85 % of branches in all, and every branch where a mistake costs money, or what was saved.

Run by ``make test`` after pytest, over its ``.coverage``.
"""

from __future__ import annotations

import sys

import coverage

OVERALL = 85.0
WHOLE = ("posdesk/kit/*", "posdesk/vault/*")
WINDOWS = ["posdesk/*/ui/*"]
"""What people see is held to the floor of all, also in rooms that are held to more."""
WISHED = ("posdesk/*/model.py", "posdesk/*/rules.py", "posdesk/*/rules/*", "posdesk/statements/formats/*")


def main() -> int:
    """Print the report; 1 where a floor is missed."""
    data = coverage.Coverage()
    data.load()
    total = data.report(show_missing=True, skip_covered=True)
    good = total >= OVERALL
    print(f"in all {total:.1f} %, floor {OVERALL:.0f} %")
    for pattern in (*WHOLE, *WISHED):
        try:
            reached = data.report(include=[pattern], omit=WINDOWS, file=_Nowhere())
        except coverage.exceptions.NoDataError:
            continue
        held = pattern in WHOLE
        print(f"{pattern} {reached:.1f} %, {'floor' if held else 'wished for'} 100 %")
        good = good and (not held or reached >= 100.0)
    if not good:
        print("coverage: below the floor", file=sys.stderr)
    return 0 if good else 1


class _Nowhere:
    def write(self, text: str) -> int:
        return len(text)


if __name__ == "__main__":
    raise SystemExit(main())
