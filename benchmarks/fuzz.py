"""Coverage-guided fuzzing of what the app parses itself: ``python benchmarks/fuzz.py TARGET [--seconds 60]``.

Needs atheris (Linux; installed by hand, it is in no list of requirements). What is found is written beside the corpus
in `runs/fuzz/TARGET/` and can be fed again: ``python benchmarks/fuzz.py TARGET --again FILE``. docs/robustness.md tells
what was run.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LONGEST_BYTES = 20_000
MOST_MB = 2000
SLOWEST_S = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", help="one of tests/fuzz_targets.py")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--again", type=Path, help="feed this one file, without the fuzzer")
    options = parser.parse_args()
    if options.again is not None:
        from tests import fuzz_targets

        with tempfile.TemporaryDirectory(dir=fuzz_targets.room()) as folder:
            fuzz_targets.TARGETS[options.target](options.again.read_bytes(), Path(folder))
        return 0
    import atheris

    with atheris.instrument_imports(include=["fer_desktop"]):
        from tests import fuzz_targets
    target = fuzz_targets.TARGETS[options.target]
    fuzz_targets.quiet()
    place = ROOT / "runs" / "fuzz" / options.target
    (place / "corpus").mkdir(parents=True, exist_ok=True)
    # The fuzzer ends the process without a chance to clean up: the same folder serves the next run.
    folder = fuzz_targets.room() / f"fer-desktop-fuzz-{options.target}"
    shutil.rmtree(folder, ignore_errors=True)
    good = folder / "good"
    good.mkdir(parents=True)
    for number, seed in enumerate(fuzz_targets.seeds(options.target, good)):
        (place / "corpus" / f"seed{number}").write_bytes(seed)

    def one(data: bytes) -> None:
        target(data, folder)

    limits = [f"-max_total_time={options.seconds}", f"-rss_limit_mb={MOST_MB}", f"-timeout={SLOWEST_S}"]
    more = [f"-max_len={LONGEST_BYTES}", f"-artifact_prefix={place}/found-", "-print_final_stats=1", "-verbosity=1"]
    atheris.Setup([sys.argv[0], *limits, *more, str(place / "corpus")], one)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
