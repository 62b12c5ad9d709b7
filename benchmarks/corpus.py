"""Hundreds of damaged files through the app's real entry points: ``python benchmarks/corpus.py [--each 3] [--seed 1]``.

Prints a table: how many files of each kind were read all the same, how many gave a sentence, and what else happened,
which should be nothing; the slowest, and the most memory that one took. Exit code 1 where anything else happened.
Linux only. A minute or two for `--each 3`; `--only photo` takes one kind.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=3, help="files for each kind of file and damage")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", help="only this kind; may be given again")
    parser.add_argument("--show", action="store_true", help="print every sentence")
    options = parser.parse_args()
    from tests import damage, feed

    with tempfile.TemporaryDirectory(prefix="corpus-") as name:
        folder = Path(name)
        cases = damage.make(folder, options.each, options.seed)
        cases = [case for case in cases if not options.only or case.kind in options.only]
        cases.sort(key=lambda case: case.kind)

        def told(done: int) -> None:
            sys.stderr.write(f"\r{done}/{len(cases)} ")

        outcomes = feed.run(cases, folder / "notes", told)
    sys.stderr.write("\n")
    if options.show:
        for one in outcomes:
            sys.stdout.write(f"{one.case.kind:9}{one.case.how:32}{one.said:10}{one.mb:7.0f} MB {one.text[-200:]!r}\n")
    head = f"{'':10}{'files':>7}{'read':>7}{'sentence':>10}{'other':>7}{'slowest':>10}{'most memory':>13}\n"
    sys.stdout.write(head)
    for kind in sorted({case.kind for case in cases}):
        some = [one for one in outcomes if one.case.kind == kind]
        count = Counter(one.said if one.well else "other" for one in some)
        slowest, most = max(one.seconds for one in some), max(one.mb for one in some)
        numbers = f"{len(some):7}{count[feed.FINE]:7}{count[feed.SENTENCE]:10}{count['other']:7}"
        sys.stdout.write(f"{kind:10}{numbers}{slowest:8.1f} s{most:10.0f} MB\n")
    bad = [one for one in outcomes if not one.well]
    for one in bad:
        sys.stdout.write(f"\n{one.said}: {one.case.kind}, {one.case.how} ({one.case.path.name!r})\n{one.text}\n")
    sys.stdout.write(f"\n{len(outcomes)} files, {len(bad)} not as they should be (seed {options.seed})\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
