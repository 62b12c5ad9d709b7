"""The rows of a session in other forms: JSON Lines, Parquet. Read piece by piece, so of any length."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from fer_desktop.analysis.files import fresh, put_in_place, sync, sync_folder, told
from fer_desktop.analysis.replay import kept_rows
from fer_desktop.analysis.results import AFTER, BEFORE, PREFIX, columns, printable
from fer_desktop.session_records import Row, Session, SessionError
from fer_desktop.words import translate

JSONL, PARQUET = "results.jsonl", "results.parquet"

BATCH = 20_000
"""Rows in one piece of a Parquet file."""

Step = Callable[[int], None]
"""Told how many rows were written; may raise to stop."""


@contextmanager
def whole_or_nothing(path: Path) -> Iterator[BinaryIO]:
    """A file that becomes `path` when all is written; a link there is replaced, not followed.

    :raises SessionError: it can't be written; what `path` was is still there
    """
    temporary = path.with_name(f".{path.name}.new")
    try:
        with told(path):
            with fresh(temporary) as file:
                yield file  # type: ignore[misc]
                sync(file)
            put_in_place(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def write_jsonl(folder: Path, session: Session, target: Path, step: Step = lambda _: None) -> None:
    """An object a line, with the columns of ``results.csv`` as keys.

    :raises SessionError: it can't be written
    """
    with whole_or_nothing(target) as file:
        for row in kept_rows(folder, session):
            text = json.dumps(fields(row, session.model.labels), ensure_ascii=False, allow_nan=False)
            file.write(text.encode("utf-8") + b"\n")
            step(1)


def write_parquet(folder: Path, session: Session, target: Path, step: Step = lambda _: None) -> None:
    """The same as a Parquet file.

    :raises SessionError: it can't be written, or the extra is not installed
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        message = translate("Sessions", "“{name}” can't be written: the package {package} is missing. Install {extra}.")
        message = message.format(name=target.name, package="pyarrow", extra="fer-desktop[parquet]")
        raise SessionError(message, str(error)) from error
    labels = session.model.labels
    kinds = {
        **dict.fromkeys(("file", "label", "model_id", "model_sha256"), pyarrow.string()),
        "frame": pyarrow.int64(),
        "face_id": pyarrow.int32(),
        "sure": pyarrow.bool_(),
    }
    schema = pyarrow.schema([(name, kinds.get(name, pyarrow.float64())) for name in columns(labels)])
    rows = kept_rows(folder, session)
    with whole_or_nothing(target) as file, parquet.ParquetWriter(file, schema) as writer:
        while some := [fields(row, labels) for row in islice(rows, BATCH)]:
            writer.write_table(pyarrow.Table.from_pylist(some, schema))
            step(len(some))


def fields(row: Row, labels: tuple[str, ...]) -> dict[str, Any]:
    """The row by the names of its columns."""
    numbers = (row.left, row.top, row.right, row.bottom, row.detection_score)
    first = (printable(row.file), row.frame, row.time_s, row.face_id, *numbers)
    last = (row.label, row.sure, row.model_id, row.model_sha256)
    return {
        **dict(zip(BEFORE, first, strict=True)),
        **{PREFIX + label: share for label, share in zip(labels, row.probabilities, strict=True)},
        **dict(zip(AFTER, last, strict=True)),
    }
