"""The table of verdicts: which seeds it runs, and that it says which."""

from __future__ import annotations

import pytest

from tests.benchmarks import verdicts
from tests.reconcile.seeds import JUDGING, TUNING


def test_seeds_for_judging_are_never_those_for_work() -> None:
    assert not set(TUNING) & set(JUDGING)


def test_the_first_seeds_for_work(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run: list[tuple[str, int]] = []
    score = verdicts.score

    def small(name: str, seed: int) -> verdicts.Score:
        run.append((name, seed))
        return score(name, seed)

    monkeypatch.setattr(verdicts, "score", small)
    assert verdicts.main(["--tuning", "--seeds", "1", "minimal"]) == 0
    assert run == [("minimal", TUNING[0])]
    out = capsys.readouterr().out
    assert "| minimal |" in out
    assert "Tuning seeds 1 to 1" in out


@pytest.mark.parametrize("words", [["--seeds", "0"], ["--seeds", "11"], ["nowhere"]])
def test_what_is_not_there_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        verdicts.main(["--tuning", *words])
    assert stopped.value.code == 2
    assert ("nowhere" if "nowhere" in words else "1 to 10") in capsys.readouterr().err
