"""``python -m tests.corpus [WORD...]``: the table of real files by format, and the files that differ."""

from __future__ import annotations

import sys

from tests.corpus import manifest


def main(words: list[str]) -> int:
    samples = manifest.folder()
    if samples is None:
        print("no sample files: set POSDESK_SAMPLES to their folder", file=sys.stderr)
        return 3
    every = manifest.rows(samples)
    wanted = [row for row in every if not words or any(word in row.path + row.format for word in words)]
    verdicts = manifest.judge(samples, wanted)
    print(manifest.table(verdicts))
    agreed, number = manifest.share(verdicts)
    print(f"\nOf {number} public files in formats that are read, {agreed} agree ({agreed / max(number, 1):.1%}).\n")
    print("\n".join(manifest.differences(verdicts)))
    if words:
        print("\n".join(f"{found.row.path}: {found.outcome} {found.said}" for found in verdicts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
