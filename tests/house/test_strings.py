from __future__ import annotations

import ast

from tests.house.sources import calls, literal, trees


def test_what_the_window_says_is_written_out_for_translators() -> None:
    """``tr(f"bad {n}")`` is collected as ``bad {n}`` and never matches what is asked for."""
    wrong = []
    for where, name, call in calls():
        if name == "tr":
            said = call.args[:2]
        elif name in ("translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"):
            said = call.args[:3] if name != "QT_TR_NOOP" else call.args[:1]
        else:
            continue
        # `str.translate` takes a table, not a context and a text.
        if name == "translate" and len(call.args) < 2:
            continue
        if not said or any(literal(argument) is None for argument in said):
            wrong.append(where)
    assert wrong == []


def test_only_the_window_translates() -> None:
    wrong = [
        where
        for where, name, _ in calls()
        if name == "tr" and not {"ui", "shell"} & set(where.split(":")[0].replace("\\", "/").split("/"))
    ]
    assert wrong == []


def test_nothing_is_translated_inside_an_f_string() -> None:
    """What is asked for there is not collected either, so it would be English for everybody."""
    wrong = [
        f"{path}:{call.lineno}"
        for path, tree in trees().items()
        for written in ast.walk(tree)
        if isinstance(written, ast.JoinedStr)
        for call in ast.walk(written)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    ]
    assert wrong == []
