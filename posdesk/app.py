"""The composition root: what the program can do, without Qt.

Without a vault the session's files live in memory and are gone when the program ends; with one they are kept in it, and
so is everything that a person decides about them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.judging import Asked, Judging
from posdesk.kit.agenda import Due, merge
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.reconcile import service as reconcile
from posdesk.reconcile.model import Decisions, Pairing, Verdict
from posdesk.statements import service as statements
from posdesk.statements.model import Changes, ReadFile, Taking

if TYPE_CHECKING:
    from posdesk.keeping import Keeping
    from posdesk.reconcile.lasting import Names
    from posdesk.reconcile.store import News
    from posdesk.statements.mapping.draft import Draft
    from posdesk.statements.mapping.model import OpenTable, Proposal
    from posdesk.statements.mapping.trial import Trial
    from posdesk.vault.service import RecoveryKey, Secret, Vault

_PASTED: Final = "messages.txt"
"""What pasted messages are called among the files."""


class NotATable(PosdeskError):
    """The file holds no table whose columns could be described; data: ``file``."""

    code = "not_a_table"


class App:
    """One session: its files, the terms, the last verdict, and the vault that keeps them, if there is one."""

    def __init__(self, mappings: Path | None = None, folder: Path | None = None) -> None:
        """``folder`` is where the vault is, or would be."""
        self.folder = folder
        self._kept: Keeping | None = None
        self._shelf = statements.shelf(mappings)
        self._begin()

    def _begin(self) -> None:
        """A session in which nothing has happened yet."""
        self._opened: dict[str, OpenTable] = {}
        """Tables that a password has opened and nobody has described yet: the table is kept, the password is not."""
        self._files: dict[str, ReadFile] = {}
        self._removed: dict[str, ReadFile] = {}
        self._question = reconcile.Question()
        self._terms: Mapping[str, str] | None = None
        self._judging = Judging()
        self._decided = Decisions()
        """What a person decided, by names that last."""
        self._names: Names | None = None
        """Between these and the ids of the last verdict."""
        self.decisions = Decisions()
        """The same, by the ids of the last verdict."""
        self.news: News | None = None
        """What the last run said that the one before did not; None without a vault."""

    @property
    def files(self) -> tuple[ReadFile, ...]:
        """The session's files, in the order in which they came."""
        return tuple(self._files.values())

    def read(self, paths: Sequence[Path], job: Job | None = None) -> tuple[ReadFile, ...]:
        """Read files and add them; a file that is there already is replaced by its new reading."""
        return self.add_files(paths, (), (), job)

    def add_files(
        self, paths: Sequence[Path], mappings: Sequence[Path], secrets: Sequence[str], job: Job | None = None
    ) -> tuple[ReadFile, ...]:
        """The same by further mappings, from their files, and with passwords that are tried on locked ones."""
        profiles = (*(statements.read_mapping(path) for path in mappings), *self._shelf.profiles)
        return self._add(statements.read(paths, job, mappings=profiles, secrets=secrets), job)

    def unlock(self, secret: str, job: Job | None = None) -> tuple[ReadFile, ...]:
        """Try a password on all locked files; those that it opens, or, where it opens none, all that it was tried on.

        The password is not kept.
        """
        locked = [file for file in self.files if statements.is_locked(file)]
        paths = [file.path for file in locked]
        tried = statements.read(paths, job, mappings=self._shelf.profiles, secrets=(secret,))
        opened = tuple(file for file in tried if not statements.is_locked(file))
        for file in opened:
            if statements.is_unknown(file) and (table := statements.open_table(file.path, (secret,))) is not None:
                self._opened[_key(file)] = table
        return self._add(opened or tried, job)

    def read_text(self, text: str) -> ReadFile:
        """Read messages that were pasted, and add them."""
        return self._add((statements.read_text(text, _PASTED),))[0]

    def _add(self, came: tuple[ReadFile, ...], job: Job | None = None) -> tuple[ReadFile, ...]:
        if any(_key(file) in self._files for file in came):
            self._judging.forget()
        for file in came:
            self._files[_key(file)] = file
        if self._kept is not None:
            self._keep(came, job)
        return tuple(self._files[_key(file)] for file in came)

    def changes(self, files: Sequence[ReadFile], job: Job | None = None) -> Changes:
        """What later files give otherwise than earlier ones: a sale that was refunded since."""
        return statements.changes(files, job=job)

    def open_table(self, file: ReadFile) -> OpenTable:
        """The rows of a file that is a table, for whoever must say what its columns mean."""
        table = self._opened.get(_key(file)) or statements.open_table(file.path)
        if table is None:
            raise file.error or NotATable(file=file.path.name)
        return table

    def propose(self, table: OpenTable) -> Proposal | None:
        """A guess at what the columns of a table mean."""
        return statements.guess(table)

    def read_mapping(self, toml: str, name: str, columns: Sequence[str]) -> Draft | None:
        """A mapping as a draft for a table with these columns; None where it says more than a draft can."""
        return statements.draft_of(toml, name, columns)

    def try_mapping(self, table: OpenTable, mapping: Draft | str) -> Trial:
        """What a mapping would make of a table."""
        return statements.try_mapping(table, mapping)

    def mapping_of(self, file: ReadFile) -> str | None:
        """The kept mapping that a file was read by; None where it was not read by one."""
        return self._shelf.text_of(file.format)

    def keep_mapping(self, name: str, mapping: Draft | str) -> str:
        """Keep a mapping under a name: files like this one are known from now on. Returns its text."""
        return self._shelf.keep(name, mapping)

    def forget_mapping(self, file: ReadFile) -> None:
        """Forget the mapping that a file was read by."""
        self._shelf.forget(file.format)

    def use_mapping(self, file: ReadFile, toml: str) -> ReadFile:
        """Read a file of the session anew, by a mapping."""
        return self._add((statements.read_mapped(file, self.open_table(file), toml),))[0]

    def remove(self, file: ReadFile) -> None:
        """Take a file out of the session; the vault keeps it, and it can be put back."""
        if self._kept is not None:
            self._kept.remove(file.digest)
        self._removed[_key(file)] = self._files.pop(_key(file))

    def restore(self, file: ReadFile) -> None:
        """Put a file back that was taken out; nothing where it was forgotten since."""
        gone = self._removed.pop(_key(file), None)
        if gone is None:
            return
        if self._kept is not None:
            self._kept.restore(file.digest)
        self._files[_key(file)] = gone

    def set_terms(self, toml: str | None, name: str = "terms.toml") -> None:
        """Use these terms; None: propose them from the data."""
        terms = None if toml is None else reconcile.parse_terms(toml, name)
        self._question = replace(self._question, terms=terms)
        self._terms = None if toml is None else {"toml": toml, "name": name}
        if self._kept is not None:
            self._kept.keep_terms(self._terms)

    def judge(self, job: Job | None = None) -> Verdict:
        """What came of each day's sales, over all the session's files, by what a person has put together."""
        judged = self._judging.judge(self._files, self._asking, self._kept, job)
        self._names = reconcile.names(judged.verdict)
        self._show_decisions()
        if self._kept is not None:
            self.news = self._kept.keep_run(judged)
            self._kept.see_terminals()
            self._kept.close_trials(judged)
        return judged.verdict

    def keep_verdict(self) -> Iterator[None]:
        """Keep the last verdict in the vault, whole, so that it is there at once after unlocking; a little at a time.

        It takes a while, and is of no use before: whoever has shown the verdict goes through this afterwards, and may
        leave off. Nothing is kept of a verdict that does not hold any more.
        """
        if self._kept is not None:
            yield from self._judging.keep(self._kept, lambda: self._now)

    def _show_decisions(self) -> None:
        self.decisions = self._decided if self._names is None else self._names.shown(self._decided)

    @property
    def _asking(self) -> reconcile.Question:
        return replace(self._question, pairings=tuple(self._decided.pairings.values()))

    @property
    def _now(self) -> Asked:
        """What is asked now, and of which files."""
        return self._asking, tuple(self._files)

    def _judged(self, job: Job | None) -> reconcile.Reconciliation:
        return reconcile.Reconciliation(self.files, self._asking, keep=True, job=job, memory=self._kept)

    def takings_of(self, settlement_id: str, offset: int = 0, limit: int = 200) -> tuple[Taking, ...]:
        """A page of a settlement's takings, from the last verdict."""
        last = self._judging.last
        return last.takings_of(settlement_id, offset, limit) if last else ()

    def takings_count(self, settlement_id: str) -> int:
        """How many takings a settlement of the last verdict has."""
        last = self._judging.last
        return last.takings_count(settlement_id) if last else 0

    def report(self, verdict: Verdict, kind: str, language: str) -> bytes:
        """The verdict as ``pdf``, ``html``, ``xlsx`` or ``csv``."""
        return reconcile.report(verdict, kind, language, self.files)

    @property
    def can_decide(self) -> bool:
        """Whether a vault is open that keeps what a person decides."""
        return self._kept is not None

    @property
    def vault(self) -> Vault | None:
        """The open vault."""
        return None if self._kept is None else self._kept.vault

    def make_vault(self, folder: Path, passphrase: str) -> RecoveryKey:
        """A new, empty vault, open; the key to keep on paper, which is told this once."""
        from posdesk.keeping import Keeping

        self._kept, key = Keeping.create(folder, passphrase)
        self.folder = folder
        return key

    def keep_session(self, job: Job | None = None) -> None:
        """Put all of this session into the vault that was made for it."""
        asked = self._now
        self._keep(self.files, job)
        if self._terms is not None:
            self.keeping.keep_terms(self._terms)
        if self._judging.last is not None and self._judging.answers(asked):
            self.news = self.keeping.keep_run(self._judging.last)

    def discard_vault(self) -> None:
        """Take a vault away again that was made and never used; the session stays as it is."""
        from posdesk.vault.service import discard

        kept, self._kept = self._kept, None
        if kept is not None:
            discard(kept.vault)

    def unlock_vault(self, folder: Path, secret: Secret, job: Job | None = None) -> None:
        """Open a vault; its files, terms and decisions take the place of what was there."""
        from posdesk.keeping import Keeping

        kept = Keeping.open(folder, secret)
        self._end()
        self.folder, self._kept = folder, kept
        self._reload()

    def lock_vault(self, job: Job | None = None) -> None:
        """Make the day's backup where one is due, close the vault, and forget everything that was in it."""
        kept, self._kept = self._kept, None
        if kept is not None:
            self._end()
            kept.close(job)

    def _end(self) -> None:
        self._judging.close()
        self._begin()

    def _keep(self, came: Sequence[ReadFile], job: Job | None) -> None:
        """Keep what can be read in the vault; from then on it is read from there."""
        kept = self.keeping
        kept.keep(came, lambda: self._judged(job).verdict, job)
        self._files |= {digest: file for digest, file in kept.files().items() if digest in self._files}

    def _reload(self) -> None:
        """Take the files, the terms and what a person decided from the vault, as they are now."""
        kept = self.keeping
        self._files = kept.files()
        self._judging.forget()
        there = {one.digest for one in kept.imports()}
        self._removed = {key: file for key, file in self._removed.items() if file.digest in there}
        self._decided = kept.decisions()
        self._show_decisions()
        self._terms = kept.terms()
        terms = None if self._terms is None else reconcile.parse_terms(self._terms["toml"], self._terms["name"])
        self._question = replace(self._question, terms=terms)

    @property
    def keeping(self) -> Keeping:
        """What is kept in the vault; raises ``VaultLocked`` where none is open."""
        if self._kept is None:
            from posdesk.vault.service import VaultLocked

            raise VaultLocked
        return self._kept

    def today(self) -> tuple[Due, ...]:
        """What every room has due today, the most pressing first; nothing while there is no vault open."""
        if self._kept is None:
            return ()
        devices = self._kept.devices()
        day = devices.today
        last, kept = self._judging.last, self._kept
        judged = [] if last is None else reconcile.due(last.verdict, self.decisions, day)
        others = (kept.passwords().due(day), judged, kept.cases().due(day), kept.checklists().due(day), kept.due())
        return merge(kept.register().due(day), devices.due(day), *others)

    @property
    def verdict(self) -> Verdict | None:
        """The last verdict."""
        return None if self._judging.last is None else self._judging.last.verdict

    def undo_import(self, number: int) -> None:
        """Take a whole file out; it can be put back by the history."""
        self.keeping.undo_import(number)
        self._reload()

    def put_back(self, number: int) -> None:
        """Put a whole file back that was taken out."""
        self.keeping.put_back(number)
        self._reload()

    def make_personal(self, account: str, job: Job | None = None) -> int:
        """Keep only the payouts of an account, now and from now on; how many lines were forgotten, for good."""
        kept = self.keeping

        def with_those_taken_out() -> Verdict:
            # No verdict of the session speaks of their lines, and their payouts are the shop's business as well.
            return reconcile.Reconciliation(kept.every_file(), self._asking, job=job).verdict

        gone = kept.make_personal(account, lambda: self._judged(job).verdict, with_those_taken_out)
        self._reload()
        return gone

    def erase(self, numbers: Sequence[int]) -> None:
        """Forget files for good."""
        self.keeping.erase(numbers)
        self._reload()

    def hand_over(self, numbers: Sequence[int], folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        """Put files into a vault of their own and forget them here; see :func:`posdesk.parting.hand_over`."""
        from posdesk.parting import hand_over

        key = hand_over(self.keeping, numbers, folder, passphrase, job)
        self._reload()
        return key

    def pair(self, one: Pairing, reason: str = "") -> None:
        """Say that these lines paid these settlements."""
        self.keeping.pair(one if self._names is None else self._names.kept(one), reason)
        self._take_decisions()

    def unpair(self, number: int) -> None:
        """Take that back."""
        self.keeping.unpair(number)
        self._take_decisions()

    def dismiss(self, finding: str, reason: str) -> None:
        """Say that a finding is settled, and why."""
        self.keeping.dismiss(self._lasting(finding), reason)
        self._take_decisions()

    def bring_back(self, finding: str) -> None:
        """Let a finding ask for action again."""
        self.keeping.bring_back(self.decisions.dismissed[finding].id)
        self._take_decisions()

    def note(self, subject: str, text: str) -> None:
        """Keep a remark on a settlement, a line or a finding."""
        self.keeping.note(self._lasting(subject), text)
        self._take_decisions()

    def _lasting(self, name: str) -> str:
        return name if self._names is None else self._names.lasting(name)

    def _take_decisions(self) -> None:
        self._decided = self.keeping.decisions()
        self._show_decisions()

    def undo(self, entry: int) -> None:
        """Take back what an entry of the history tells of."""
        self.keeping.undo(entry)
        self._reload()


def open_app(mappings: Path | None = None, folder: Path | None = None) -> App:
    """A session without a vault; ``folder`` is where its vault is, or would be."""
    return App(mappings, folder)


def _key(file: ReadFile) -> str:
    return file.digest or str(file.path)
