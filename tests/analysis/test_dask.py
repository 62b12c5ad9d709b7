"""Over a real scheduler and real worker processes, on this computer: the same results, whoever dies."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis import orders, remote, spread
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.batch import Batch, Told, plan
from fer_desktop.analysis.cluster import Cluster
from fer_desktop.analysis.parts import Parts
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS
from fer_desktop.analysis.spread import SpreadAnalyser
from fer_desktop.session_records import EVERYTHING, Choices, Outcome, SessionError
from tests import media
from tests.analysis.dask_processes import LIMIT_S, Processes, until
from tests.analysis.dask_stand_ins import FRAMES
from tests.analysis.walkers import Film, parts
from tests.tiny_model import write_model

pytest.importorskip("distributed", reason="the extra “dask” is not installed")


@pytest.fixture
def processes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Processes]:
    made = Processes(tmp_path_factory.mktemp("cluster"))
    yield made
    made.end()


@pytest.fixture
def cluster(processes: Processes) -> Iterator[Cluster]:
    connected = Cluster(processes.address)
    yield connected
    connected.close()


@pytest.fixture(autouse=True)
def short_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spread, "RANGE_FRAMES", 20)
    monkeypatch.setattr(spread, "SET_PHOTOS", 3)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "model.onnx")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two videos and a folder with photos, one of them bad."""
    folder = tmp_path / "files"
    (folder / "album").mkdir(parents=True)
    for name in ("one.mp4", "two.mp4", *(f"album/{n}.jpg" for n in range(7)), "album/bad.jpg"):
        (folder / name).write_bytes(name.encode())
    return [folder / "one.mp4", folder / "two.mp4", folder / "album"]


FILM = parts(lambda: Film(FRAMES))


def analysed(
    paths: Sequence[Path],
    out: Path,
    model: Path,
    cluster: Cluster | None = None,
    choices: Choices = EVERYTHING,
    control: Control | None = None,
    tell: Callable[[Told], None] = lambda _: None,
    made: Parts = FILM,
) -> list[Outcome]:
    """By a cluster, or here."""
    with Batch(out, model, choices, parts=made, **(by(cluster) if cluster else {})) as batch:
        return list(batch.run(plan(paths)[0], control or Control(), tell))


def by(cluster: Cluster) -> dict:
    return {"analyser": lambda model, choices, parts: SpreadAnalyser(model, choices, cluster, parts)}


def same(a: Path, b: Path) -> None:
    """The same rows, byte for byte, and the same counts."""
    names = sorted(path.name for path in a.iterdir())
    assert names == sorted(path.name for path in b.iterdir())
    for name in names:
        assert (a / name / RESULTS).read_bytes() == (b / name / RESULTS).read_bytes()
        one, other = folders.load(a / name), folders.load(b / name)
        assert replace(one, started="", ended="") == replace(other, started="", ended="")


@pytest.mark.parametrize(
    "choices", [EVERYTHING, Choices(0.1, 1.03, 6.0, 30.0), Choices(every_s=2.0)], ids=["all", "part", "few"]
)
def test_the_results_are_the_same(
    choices: Choices, processes: Processes, cluster: Cluster, files: list[Path], model: Path, tmp_path: Path
) -> None:
    processes.worker()
    processes.worker()
    until(lambda: cluster.threads() == 2)
    outcomes = analysed(files, tmp_path / "there", model, cluster, choices)
    assert [(outcome.state, outcome.problems[1:]) for outcome in outcomes] == [("done", ())] * 3
    analysed(files, tmp_path / "here", model, choices=choices)
    same(tmp_path / "there", tmp_path / "here")
    again = analysed(files, tmp_path / "there", model, cluster, choices)
    assert [outcome.state for outcome in again] == ["skipped"] * 3


def test_a_worker_is_killed_in_the_middle(
    processes: Processes, cluster: Cluster, files: list[Path], model: Path, tmp_path: Path
) -> None:
    killed, _ = processes.worker(), processes.worker()
    until(lambda: cluster.threads() == 2)
    seen: list[int] = []

    def tell(told: Told) -> None:
        if told.progress and told.progress.stage == "analyse":
            seen.append(told.progress.done)
            if told.progress.done > 30 and killed.poll() is None:
                killed.kill()
                killed.wait(LIMIT_S)

    outcomes = analysed(files, tmp_path / "there", model, cluster, tell=tell)
    assert killed.returncode
    assert [outcome.state for outcome in outcomes] == ["done"] * 3
    assert seen[-1] == 8
    assert FRAMES in seen
    assert cluster.threads() == 1
    analysed(files, tmp_path / "here", model)
    same(tmp_path / "there", tmp_path / "here")


def test_cancelled_and_gone_on_with(
    processes: Processes, cluster: Cluster, files: list[Path], model: Path, tmp_path: Path
) -> None:
    """First over the cluster, then the rest here: nobody can tell."""
    processes.worker()
    until(lambda: cluster.threads() == 1)
    control = Control()

    def tell(told: Told) -> None:
        if told.progress and told.progress.done > 50:
            control.cancel()

    (outcome,) = analysed(files[:1], tmp_path / "there", model, cluster, control=control, tell=tell)
    assert outcome.state == "cancelled"
    assert outcome.session is not None
    assert 50 < outcome.session.counts.frames < FRAMES
    (outcome,) = analysed(files[:1], tmp_path / "there", model, cluster)
    assert (outcome.state, outcome.problems) == ("done", ())
    analysed(files[:1], tmp_path / "here", model)
    same(tmp_path / "there", tmp_path / "here")


def test_no_answer_is_lost_however_often_somebody_asks_whether_to_go_on(
    processes: Processes,
    cluster: Cluster,
    files: list[Path],
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An answer that is given up halfway through the network would leave the client without all further ones."""
    monkeypatch.setattr("fer_desktop.analysis.cluster.POLL_S", 0.0002)
    monkeypatch.setattr(spread, "RANGE_FRAMES", 2)
    processes.worker()
    until(lambda: cluster.threads() == 1)
    (outcome,) = analysed(files[:1], tmp_path / "there", model, cluster)
    assert (outcome.state, outcome.problems) == ("done", ())


@pytest.mark.slow
def test_with_the_real_decoder_detector_and_model(
    processes: Processes, cluster: Cluster, astronaut: np.ndarray, tmp_path: Path
) -> None:
    from fer_desktop import paths
    from fer_desktop.analysis.parts import SYSTEM
    from fer_desktop.opencv import cv2

    processes.worker(stand_ins=False)
    processes.worker(stand_ins=False)
    until(lambda: cluster.threads() == 2)
    pictures = []
    for n in range(50):
        picture = np.full((360, 480, 3), 90, np.uint8)
        if n not in range(30, 40):
            picture[40:296, 4 * n : 4 * n + 256] = cv2.resize(astronaut, (256, 256), interpolation=cv2.INTER_AREA)
        pictures.append(picture)
    film = media.write_video(tmp_path / "film.mp4", pictures)
    photo = tmp_path / "photo.png"
    cv2.imwrite(str(photo), cv2.cvtColor(astronaut, cv2.COLOR_RGB2BGR))
    model = paths.models_dir() / "default.onnx"
    choices = Choices(prior=0.5)
    outcomes = analysed([film, photo], tmp_path / "there", model, cluster, choices, made=SYSTEM)
    assert [(outcome.state, outcome.problems) for outcome in outcomes] == [("done", ())] * 2
    assert outcomes[0].session is not None
    assert 38 <= outcomes[0].session.counts.frames_with_face <= 40
    analysed([film, photo], tmp_path / "here", model, choices=choices, made=SYSTEM)
    same(tmp_path / "there", tmp_path / "here")


def test_others_than_expected_are_told_from_each_other(
    processes: Processes,
    cluster: Cluster,
    files: list[Path],
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another version, another model, a file that only this computer sees: a sentence each."""
    processes.worker()
    until(lambda: cluster.threads() == 1)
    with monkeypatch.context() as patch:
        patch.setattr(spread, "version", lambda: orders.version().replace("numpy 2", "numpy 1"))
        with pytest.raises(SessionError, match=r"has numpy 2\S+ instead of numpy 1\S+, so its numbers could be others"):
            analysed(files[:1], tmp_path / "out", model, cluster)
    with pytest.raises(SessionError, match=r"The model “model.onnx” on the computer “.+” is another one"):
        cluster.greet(str(model), "0" * 64, orders.version())
    with pytest.raises(SessionError, match=r"The computer “.+” has no model “gone.onnx”"):
        cluster.greet("/nowhere/gone.onnx", "0" * 64, orders.version())


def an_order(path: Path, model: Path, **changes: object) -> orders.Order:
    size, ends = orders.size_of(path), orders.ends_of(path)
    sha256 = remote.sha256_of(model)
    whole = orders.Order((str(path),), (size,), ends, EVERYTHING, str(model), sha256, orders.version())
    return replace(whole, **changes)  # type: ignore[arg-type]


def carried_out(order: orders.Order) -> orders.Answer:
    labels = FILM.classifier(Path()).recipe.labels
    return orders.answer_of(remote.carry_out(order.text()), labels)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Film]]:
    """Orders are carried out in this process; the films that were opened."""
    films: list[Film] = []

    def film() -> Film:
        films.append(Film(FRAMES))
        return films[-1]

    monkeypatch.setattr(remote, "PARTS", parts(film))
    yield films
    remote._hands.let_go()


@pytest.mark.usefixtures("here")
def test_what_a_worker_refuses(files: list[Path], model: Path, tmp_path: Path) -> None:
    order = an_order(files[0], model)
    answer = carried_out(replace(order, paths=("/nowhere/one.mp4",)))
    assert "can't see “one.mp4” at /nowhere/one.mp4. Put files on storage that all" in answer.refused
    assert "is another file" in carried_out(replace(order, sizes=(5,))).refused
    assert "is another file" in carried_out(replace(order, ends="0" * 64)).refused
    assert "instead of" in carried_out(replace(order, version="FER Desktop 0.0")).refused
    assert carried_out(order).refused == ""


def test_a_video_is_read_through_once(files: list[Path], model: Path, here: list[Film]) -> None:
    """However many parts a worker gets of it in their order; for an earlier one it begins again."""
    borders = [0.0, 1.0, 3.35, 7.0, None]
    found = []
    for begin_s, end_s in pairwise(borders):
        answer = carried_out(an_order(files[0], model, begin_s=begin_s, end_s=end_s))
        found += [item[0].index for item in answer.frames if isinstance(item, tuple)]
    assert found == list(range(FRAMES))
    assert len(here) == 1
    again = carried_out(an_order(files[0], model, begin_s=1.0, end_s=2.0))
    assert [item[0].index for item in again.frames if isinstance(item, tuple)] == list(range(30, 60))
    again = carried_out(an_order(files[0], model, begin_s=1.0, end_s=2.0))
    assert len(again.frames) == 30
    assert len(here) == 3


def test_a_frame_that_breaks_ends_the_part(files: list[Path], model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "PARTS", parts(lambda: Film(FRAMES, breaks_at=33)))
    answer = carried_out(an_order(files[0], model, begin_s=1.0, end_s=2.0))
    assert len(answer.frames) == 3
    assert answer.broke == "“film.mp4” holds a broken picture."


@pytest.mark.expects_errors
def test_what_is_no_order_is_answered_all_the_same() -> None:
    answer = orders.answer_of(remote.carry_out("[]"), ())
    assert "Please report this" in answer.refused


@pytest.mark.parametrize("address", ["scheduler", "tcp://scheduler", "file:///etc/passwd:80/x"])
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(SessionError, match="is no address of a Dask scheduler"):
        Cluster(address)


def test_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    from fer_desktop.analysis import cluster

    monkeypatch.setattr(cluster, "CONNECT_S", 0.5)
    with pytest.raises(SessionError, match=r"No Dask scheduler answers at tcp://127.0.0.1:9"):
        Cluster("tcp://127.0.0.1:9")


def test_a_cluster_without_workers(cluster: Cluster) -> None:
    with pytest.raises(SessionError, match="has no workers"):
        cluster.greet("model", "sha", "version", wait_s=0.1)


def test_the_scheduler_goes_away(
    processes: Processes, cluster: Cluster, files: list[Path], model: Path, tmp_path: Path
) -> None:
    """What was found is kept, and the same command goes on."""
    processes.worker()
    until(lambda: cluster.threads() == 1)

    def tell(told: Told) -> None:
        if told.progress and told.progress.done > 50:
            processes.end()

    (outcome,) = analysed(files[:1], tmp_path / "there", model, cluster, tell=tell)
    assert outcome.state == "failed"
    assert "was lost. The same command goes on." in outcome.problems[0]
    (outcome,) = analysed(files[:1], tmp_path / "there", model)
    assert outcome.state == "done"
    analysed(files[:1], tmp_path / "here", model)
    same(tmp_path / "there", tmp_path / "here")
