from __future__ import annotations

import pickle

from posdesk.kit.errors import Cancelled, InputError, PosdeskError, UsageError


def test_an_error_carries_data_and_no_prose() -> None:
    error = InputError(file="a.csv", line=7)
    assert error.data == {"file": "a.csv", "line": 7}
    assert error.args == ("input", {"file": "a.csv", "line": 7})


def test_the_exit_status_follows_the_contract() -> None:
    assert (UsageError(problem="x").status, InputError(file="a").status, Cancelled().status) == (2, 3, 3)
    assert issubclass(UsageError, PosdeskError)


def test_an_error_goes_into_another_process_as_it_is() -> None:
    error = pickle.loads(pickle.dumps(InputError(file="a.csv", line=7)))
    assert isinstance(error, InputError)
    assert error.data == {"file": "a.csv", "line": 7}
