"""What the columns of an unknown table may mean: from names and values, with the reasons, and never silently."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.cli.main import main
from posdesk.kit.errors import InputError
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements import service
from posdesk.statements.errors import BadProfile, MissingFile
from posdesk.statements.mapping import nameless, names, propose
from posdesk.statements.mapping.columns import MOST_SUMS, Column
from posdesk.statements.mapping.model import Proposal
from posdesk.statements.model import Kind, Statement
from posdesk.statements.tables.profile import parse
from tests.corpus import mapping


def proposed(folder: Path, text: str) -> Proposal | None:
    path = folder / "shop bank.csv"
    path.write_text(text, encoding="utf-8")
    return service.propose(path)


def read(folder: Path, text: str) -> Statement:
    proposal = proposed(folder, text)
    assert proposal is not None
    (file,) = service.read([folder / "shop bank.csv"], mappings=[proposal.profile])
    assert file.error is None, file.error
    assert file.format == "mapped.shop-bank"
    return file.statements[0]


def amounts(found: Statement) -> list[tuple[str, int]]:
    return [(str(entry.date), entry.amount) for entry in found.entries]


def roles(proposal: Proposal | None) -> dict[str, str]:
    assert proposal is not None
    return {guess.role: guess.column for guess in proposal.guesses}


@pytest.mark.parametrize(
    "text",
    [
        "Booked,Text,Sum,Saldo\n2026-03-16,sales,994.00,1994.00\n2026-03-17,rent,-20.50,1973.50\n",
        "Buchungstag;Betrag;Saldo\n16.03.2026;994,00;1.994,00\n17.03.2026;-20,50;1.973,50\n",
        "日期,收入,支出,余额,对方户名\n2026/03/16,994.00,,1994.00,银联\n2026/03/17,,20.50,1973.50,房东\n",
        "日期,金额,收支,余额\n20260316,994.00,收入,1994.00\n20260317,20.50,支出,1973.50\n",
        "Date,Amount,D/C,Balance\n2026-03-16,994.00,Cr,1994.00\n2026-03-17,20.50,Dr,1973.50\n",
        "Date,Amount,Balance\n2026-03-16,-994.00,1994.00\n2026-03-17,20.50,1973.50\n",
        "日付,入金,出金,残高\n2026/3/16,994,,1994\n2026/3/17,,20.50,1973.50\n",
        "Date,Deposits,Withdrawals,Balance\n03/16/2026,994.00,0.00,1994.00\n03/17/2026,0.00,20.50,1973.50\n",
        "Fecha;Abono;Cargo;Saldo\n16/03/2026;994,00;;1.994,00\n17/03/2026;;-20,50;1.973,50\n",
    ],
)
def test_tables_of_every_shape_say_the_same(text: str, tmp_path: Path) -> None:
    if text.startswith("Booked"):
        text = text.replace("Booked", "Booking date").replace("Sum", "Amount")
    found = read(tmp_path, text)
    assert amounts(found) == [("2026-03-16", 99400), ("2026-03-17", -2050)]
    assert found.balanced is True
    proposal = service.propose(tmp_path / "shop bank.csv")
    assert proposal is not None
    assert proposal.sure
    assert proposal.doubts == ()


def test_one_date_beyond_the_twelfth_decides_for_the_column(tmp_path: Path) -> None:
    rows = "".join(f"0{day}/03/2026,{day}.00\n" for day in (1, 2, 3))
    assert amounts(read(tmp_path, f"Date,Amount\n{rows}13/03/2026,-4.00\n"))[0] == ("2026-03-01", 100)
    assert amounts(read(tmp_path, "Date,Amount\n03/01/2026,1.00\n03/13/2026,-4.00\n"))[0] == ("2026-03-01", 100)


def test_dates_in_order_in_one_reading_alone_decide(tmp_path: Path) -> None:
    found = read(tmp_path, "Date,Amount\n01/02/2026,1.00\n02/02/2026,2.00\n01/03/2026,-3.00\n")
    assert [day for day, _ in amounts(found)] == ["2026-02-01", "2026-02-02", "2026-03-01"]


def test_what_cannot_be_decided_is_said_and_not_sure(tmp_path: Path) -> None:
    proposal = proposed(tmp_path, "Date,Amount\n01/02/2026,1.00\n03/02/2026,-2.00\n")
    assert proposal is not None
    assert not proposal.sure
    assert "two ways" in proposal.toml.splitlines()[0]
    same = proposed(tmp_path, "Date,Amount\n02/02/2026,1.00\n03/03/2026,-2.00\n")
    assert same is not None
    assert same.doubts == ()


def test_a_second_column_of_dates_helps_the_first(tmp_path: Path) -> None:
    found = read(tmp_path, "Date,Value date,Amount\n01/02/2026,25/01/2026,1.00\n02/02/2026,26/01/2026,-1.00\n")
    assert (str(found.entries[0].date), str(found.entries[0].value_date)) == ("2026-02-01", "2026-01-25")


def test_balances_that_do_not_follow_are_a_doubt(tmp_path: Path) -> None:
    rows = "2026-03-16,9.00,109.00\n2026-03-17,-5.00,300.00\n2026-03-18,1.00,7.00\n"
    proposal = proposed(tmp_path, f"Date,Amount,Balance\n{rows}")
    assert proposal is not None
    assert not proposal.sure
    assert [doubt.key for doubt in proposal.doubts] == ["statements.mapping.balance"]


def test_totals_and_notes_are_left_out_and_counted(tmp_path: Path) -> None:
    text = "Shop Ltd,,\nDate,Amount,Memo\n2026-03-16,9.00,a\n2026-03-17,-5.00,b\nTotal,4.00,\nprinted today,,x\n"
    found = read(tmp_path, text)
    assert amounts(found) == [("2026-03-16", 900), ("2026-03-17", -500)]
    proposal = service.propose(tmp_path / "shop bank.csv")
    assert proposal is not None
    assert "2 rows" in Text("en").say(proposal.doubts[0])


def test_roles_by_name(tmp_path: Path) -> None:
    text = (
        "Transaction ID,Date,Time,Amount (EUR),Currency,Payee,Memo,Reference,Account\n"
        "X1,2026-03-16,08:00,9.00,EUR,Shop,sale,R1,A1\nX2,2026-03-17,09:00,-1.00,EUR,Bank,fee,R2,A1\n"
    )
    proposal = proposed(tmp_path, text)
    assert roles(proposal) == {
        "date": "Date", "time": "Time", "amount": "Amount (EUR)", "currency": "Currency", "counterparty": "Payee",
        "memo": "Memo", "reference": "Reference", "id": "Transaction ID", "account": "Account",
    }  # fmt: skip
    (first, _) = read(tmp_path, text).entries
    assert (first.currency, first.id, first.counterparty, first.memo, first.reference, first.account) == (
        "EUR", "X1", "Shop", "sale", "R1", "A1",
    )  # fmt: skip


def test_the_currency_may_stand_in_the_name_of_the_amount(tmp_path: Path) -> None:
    assert read(tmp_path, "Date,Amount (EUR)\n2026-03-16,9.00\n2026-03-17,-9.00\n").currency == "EUR"


def test_takings_are_known_by_their_columns(tmp_path: Path) -> None:
    text = (
        "Date,Amount,Fee,Terminal,Merchant ID,Card type,Order\n"
        "2026-03-16 10:00:00,100.00,0.60,T1,M1,debit,O1\n2026-03-16 11:00:00,-20.00,-0.12,T1,M1,credit,O2\n"
    )
    proposal = proposed(tmp_path, text)
    assert proposal is not None
    assert proposal.kind is Kind.TAKINGS
    (file,) = service.read([tmp_path / "shop bank.csv"], mappings=[proposal.profile])
    first, second = file.statements[0].takings
    assert (first.gross, first.fee, first.terminal, first.merchant, first.order) == (10000, 60, "T1", "M1", "O1")
    assert (second.kind.value, second.gross, second.fee) == ("refund", -2000, -12)


@pytest.mark.parametrize(
    "text",
    [
        "a,b\nc,d\n",
        "Name,Street\nA,B\n",
        "Date,Name\n2026-03-16,A\n",
        "Amount,Balance\n1.00,2.00\n",
        "Date,Left,Right\n2026-03-16,1.00,2.00\n",
    ],
)
def test_no_table_of_movements_no_proposal(text: str, tmp_path: Path) -> None:
    assert proposed(tmp_path, text) is None


def test_an_empty_table_is_mapped_by_its_names(tmp_path: Path) -> None:
    assert read(tmp_path, "Date,Amount,Memo\n").entries == ()
    proposal = service.propose(tmp_path / "shop bank.csv")
    assert proposal is not None
    assert not proposal.sure


def test_a_file_that_is_no_table_has_no_proposal(tmp_path: Path) -> None:
    path = tmp_path / "a.sta"
    path.write_text(":20:X\n:25:1\n:28C:1\n:60F:C260316CNY1,00\n:62F:C260316CNY1,00\n", encoding="utf-8")
    assert service.propose(path) is None
    with pytest.raises(MissingFile):
        service.propose(tmp_path / "none.csv")
    with pytest.raises(MissingFile):
        service.read_mapping(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("format = 3", encoding="utf-8")
    with pytest.raises(BadProfile):
        service.read_mapping(tmp_path / "bad.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(BadProfile):
        service.read_mapping(tmp_path / "bad.toml")


def test_a_mapping_speaks_for_its_own_layout_alone(tmp_path: Path) -> None:
    proposal = proposed(tmp_path, "Date,Amount,Odd\n2026-03-16,1.00,x\n2026-03-17,-1.00,y\n")
    assert proposal is not None
    golden = Path(__file__).parent / "golden" / "cmb.csv"
    (mapped,) = service.read([golden], mappings=[proposal.profile])
    assert mapped.format == "cmb"


def test_what_is_written_is_read_again_and_explained_in_every_language(tmp_path: Path) -> None:
    proposal = proposed(tmp_path, 'Date,"Sum ""net"" amount|x",Dr/Cr\n2026-03-16,1.00,Cr\n2026-03-17,1.00,Dr\n')
    assert proposal is not None
    assert parse(proposal.toml, "again").columns == proposal.profile.columns
    for language in LANGUAGES:
        for guess in proposal.guesses:
            assert "{" not in Text(language).say(guess.reason)


@given(
    st.lists(
        st.tuples(st.dates().map(str), st.decimals(-9999, 9999, places=2).map(str), st.text('ab中 ,;"|', max_size=5)),
        min_size=1,
        max_size=8,
    )
)
def test_any_table_is_mapped_exactly_or_not_at_all(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    quoted = "".join(
        f"{day},{amount},{json.dumps(memo).replace(chr(92) + chr(34), chr(34) * 2)}\n" for day, amount, memo in rows
    )
    path = folder / "any.csv"
    path.write_text(f"Date,Amount,Memo\n{quoted}", encoding="utf-8")
    try:
        proposal = service.propose(path)
        if proposal is None:
            return
        (file,) = service.read([path], mappings=[proposal.profile])
    except InputError:
        return
    if file.error is None:
        told = [(str(entry.date), entry.amount) for s in file.statements for entry in s.entries]
        assert told == [(day, round(float(amount) * 100)) for day, amount, _ in rows]


def test_names_fit_roles_whole_or_in_part() -> None:
    assert (names.fit("Buchungstag", "date"), names.fit("My booking date!", "date"), names.fit("x", "date")) == (
        1,
        0.6,
        0,
    )
    assert names.known("金额")
    assert not names.known("nothing")


def test_a_column_tells_what_it_holds() -> None:
    assert Column("a", 0, ("", "-")).filled == ()
    assert Column("a", 0, ()).orders == frozenset()
    assert Column("a", 0, ("words", "more")).dated == 0.0
    assert Column("a", 0, ("words",)).sums == 0.0
    assert Column("a", 0, ("1,5", "2.25")).decimal is None
    assert Column("a", 0, ("CNY", "人民币")).currencies == {"CNY"}
    assert Column("a", 0, ("CNY", "much too long a name")).currencies == frozenset()


def test_the_command_proposes_and_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, toml = tmp_path / "odd.csv", tmp_path / "odd.toml"
    path.write_text("Booked on,Amount,What\n2026-03-16,9.00,a\n2026-03-17,-1.00,b\n", encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace("Booked on", "Booking date"), encoding="utf-8")
    assert main(["read", str(path)]) == 3
    capsys.readouterr()
    assert main(["read", "--propose", str(path)]) == 0
    toml.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["read", "--mapping", str(toml), str(path), "--json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["format"], file["statements"][0]["credits"], file["statements"][0]["debits"]) == (
        "mapped.odd", "9.00", "1.00",
    )  # fmt: skip
    assert main(["read", "--propose", "--json", str(path), str(Path(__file__).parent / "golden" / "cmb.csv")]) == 0
    told = json.loads(capsys.readouterr().out)["files"]
    assert told[0]["proposal"]["sure"] is True
    assert told[0]["proposal"]["columns"][0]["because"]
    assert told[1]["proposal"] is None
    (tmp_path / "none.csv").write_text("a,b\nc,d\n", encoding="utf-8")
    assert main(["read", "--propose", str(tmp_path / "none.csv")]) == 3
    assert main(["read", "--mapping", str(tmp_path / "missing.toml"), str(path)]) == 3


def test_a_verdict_can_stand_on_mapped_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank, toml, takings, terms = (tmp_path / name for name in ("b.csv", "b.toml", "t.csv", "terms.toml"))
    bank.write_text("Booking date,Amount,Payee\n2026-03-17,100.00,银联\n2026-03-31,-5.00,x\n", encoding="utf-8")
    takings.write_text(
        "id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference\n"
        "T1,2026-03-16 10:00:00,M1,,card,sale,100.00,0.00,CNY,,,\n",
        encoding="utf-8",
    )
    terms.write_text('[[channel]]\nid = "card"\ncycle = "T+1"\npayer = ["银联"]\n', encoding="utf-8")
    assert main(["read", "--propose", str(bank)]) == 0
    toml.write_text('currency = "CNY"\n' + capsys.readouterr().out, encoding="utf-8")
    words = ["reconcile", "--takings", str(takings), "--bank", str(bank), "--terms", str(terms), "--json"]
    assert main(words) == 3
    capsys.readouterr()
    assert main([*words, "--mapping", str(toml)]) == 0
    (settlement,) = json.loads(capsys.readouterr().out)["settlements"]
    assert settlement["status"] == "arrived"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "17/03/2026,sales,,994.00,1994.00\n18/03/2026,rent,20.50,,1973.50\n",
            {"date", "credit", "debit", "balance", "memo"},
        ),
        ("17.03.2026;sales;994,00;1.994,00\n18.03.2026;rent;-20,50;1.973,50\n", {"date", "amount", "balance", "memo"}),
        ("2026-03-17,HKD,994.00,sales\n2026-03-18,HKD,-20.50,rent\n", {"date", "amount", "currency", "memo"}),
    ],
)
def test_a_table_without_a_header_is_proposed_by_its_values(text: str, named: set[str], tmp_path: Path) -> None:
    days = ("2026-03-17", "2026-03-18")
    assert amounts(read(tmp_path, text)) == list(zip(days, (99400, -2050), strict=True))
    proposal = service.propose(tmp_path / "shop bank.csv")
    assert proposal is not None
    assert proposal.header == -1
    assert not proposal.sure
    assert [doubt.key for doubt in proposal.doubts] == ["statements.mapping.nameless"]
    assert named <= set(proposal.draft.names)
    table = service.open_table(tmp_path / "shop bank.csv")
    assert table is not None
    assert [column.name for column in table.columns(0, -1)] == proposal.draft.names
    assert table.columns(0, 99) == ()
    again = service.draft_of(proposal.toml, "x.toml", proposal.draft.names)
    assert again is not None
    assert again.names == proposal.draft.names
    assert service.try_mapping(table, again).error is None


@pytest.mark.parametrize(
    "text",
    [
        "a,b\n",
        "x,y,z\nu,v,w\n",
        "2026-03-17,x,y\n2026-03-18,u,v\n",
        "1,2,3\n4\n5\n",
    ],
)
def test_rows_that_are_no_movements_are_not_proposed(text: str, tmp_path: Path) -> None:
    assert proposed(tmp_path, text) is None


def test_a_bar_in_the_name_of_a_column_is_kept(tmp_path: Path) -> None:
    text = "Date,Amount | HKD,Balance | HKD\n2026-03-16,994.00,1994.00\n2026-03-17,-20.50,1973.50\n"
    assert amounts(read(tmp_path, text)) == [("2026-03-16", 99400), ("2026-03-17", -2050)]
    proposal = service.propose(tmp_path / "shop bank.csv")
    assert r"Amount \\| HKD" in (proposal.toml if proposal else "")


def test_states_of_which_some_may_not_be_booked_are_a_doubt(tmp_path: Path) -> None:
    rows = "2026-03-16,994.00,{}\n2026-03-17,-20.50,Sent\n"
    for word, doubts in (("Failed", ["statements.mapping.states"]), ("Sent", [])):
        proposal = proposed(tmp_path, "Date,Amount,Status\n" + rows.format(word))
        assert proposal is not None
        assert [doubt.key for doubt in proposal.doubts] == doubts
        assert proposal.sure == (not doubts)


def test_our_own_tables_are_mapped_without_their_profiles() -> None:
    found = mapping.judge(None)
    assert sum(one.right for one in found) >= 0.85 * len(found)
    assert [one.path for one in found if one.sure and not one.right and not one.said] == []


def test_real_tables_are_mapped_as_well_as_the_document_says(samples: Path) -> None:
    found = mapping.judge(samples)
    assert sum(one.right for one in found) >= 0.85 * len(found)
    assert sum(one.sure and not one.right and not one.said for one in found) <= 0.01 * len(found)


@pytest.mark.parametrize(
    "text",
    [
        "Datum;Haben;Soll;Kolonne\n01.03.2026;5,00;;105,00\n02.03.2026;;3,00;102,00\n"
        "03.03.2026;9,00;;111,00\n04.03.2026;;1,00;110,00\n",
        "日期,金额,方向,X\n20260301,5.00,收入,105.00\n20260302,3.00,支出,102.00\n20260303,9.00,收入,111.00\n"
        "20260304,1.00,支出,110.00\n",
        "Date,Amount,X\n2026-03-04,-1.00,110.00\n2026-03-03,9.00,111.00\n2026-03-02,-3.00,102.00\n"
        "2026-03-01,5.00,105.00\n",
        "Date,Payee,Y,X\n2026-03-01,A,5.00,105.00\n2026-03-02,B,-3.00,102.00\n2026-03-03,C,9.00,111.00\n"
        "2026-03-04,D,-1.00,110.00\n",
    ],
    ids=["two columns", "words", "newest first", "neither is named"],
)
def test_a_balance_shows_by_its_figures_whatever_it_is_called(tmp_path: Path, text: str) -> None:
    found = proposed(tmp_path, text)
    assert roles(found)["balance"] in ("Kolonne", "X")
    assert found is not None
    (why,) = [guess.reason.key for guess in found.guesses if guess.role == "balance"]
    assert why == "statements.mapping.follows"
    assert read(tmp_path, text).balanced is True


def test_few_rows_and_figures_that_follow_by_chance_are_no_balance(tmp_path: Path) -> None:
    few = "Date,Amount,X\n2026-03-01,5.00,105.00\n2026-03-02,-3.00,102.00\n2026-03-03,9.00,111.00\n"
    assert "balance" not in roles(proposed(tmp_path, few))
    twice = (
        "Date,Amount,X,Y\n2026-03-01,5.00,105.00,5.00\n2026-03-02,-3.00,102.00,2.00\n"
        "2026-03-03,9.00,111.00,11.00\n2026-03-04,-1.00,110.00,10.00\n"
    )
    assert "balance" not in roles(proposed(tmp_path, twice))


@pytest.mark.parametrize("head", [[], ["Date", "Payee", *(f"X{n}" for n in range(100))]], ids=["nameless", "named"])
def test_a_table_of_very_many_figures_is_not_tried_in_every_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, head: list[str]
) -> None:
    """Found by fuzzing: a file of two kilobytes kept the proposal busy for a minute."""
    tried: list[object] = []

    def counted(*given: object) -> bool:
        tried.append(given)
        return False

    for place in (nameless, propose):
        monkeypatch.setattr(place, "chains", counted)
    rows = [[f"2026-03-{day:02}", "words", *(f"{day * n}.50" for n in range(100))] for day in range(1, 10)]
    proposed(tmp_path, "\n".join(",".join(row) for row in ([head, *rows] if head else rows)))
    assert 0 < len(tried) <= 2 * MOST_SUMS**3
