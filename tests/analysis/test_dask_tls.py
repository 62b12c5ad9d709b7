"""A cluster whose connections are encrypted: real processes, and certificates of an authority made for the test."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fer_desktop import api
from fer_desktop.analysis import cluster, spread
from fer_desktop.analysis.cluster import Cluster
from fer_desktop.analysis.secured import Certificates
from fer_desktop.session_records import SessionError
from tests.analysis.dask_processes import LIMIT_S, Processes, until
from tests.analysis.test_dask import analysed, same
from tests.tiny_model import write_model

dask = pytest.importorskip("dask")
pytest.importorskip("distributed", reason="the extra “dask” is not installed")

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl to make certificates with")

EMPTY = {f"distributed.comm.tls.{name}": None for name in ("ca-file", "client.cert", "client.key")}


def openssl(*words: str, where: Path) -> None:
    subprocess.run(["openssl", *words], cwd=where, check=True, capture_output=True, timeout=LIMIT_S)


def authority(folder: Path) -> Path:
    """A folder with ca.pem, and with node.pem and node.key, which it signed."""
    folder.mkdir()
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl(
        "req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=test", where=folder
    )
    openssl("req", *key, "-keyout", "node.key", "-out", "node.csr", "-subj", "/CN=node", where=folder)
    signs = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"]
    openssl("x509", "-req", "-in", "node.csr", *signs, "-out", "node.pem", where=folder)
    return folder


def of(folder: Path) -> Certificates:
    return Certificates(folder / "ca.pem", folder / "node.pem", folder / "node.key")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return authority(tmp_path_factory.mktemp("tls") / "ours")


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return authority(tmp_path_factory.mktemp("tls") / "theirs")


@pytest.fixture
def processes(ours: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Processes]:
    words = ("--tls-ca-file", ours / "ca.pem", "--tls-cert", ours / "node.pem", "--tls-key", ours / "node.key")
    made = Processes(tmp_path_factory.mktemp("cluster"), *map(str, words))
    yield made
    made.end()


def test_the_results_are_the_same(
    processes: Processes, ours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "RANGE_FRAMES", 60)
    assert processes.address.startswith("tls://")
    processes.worker()
    model, film = write_model(tmp_path / "model.onnx"), tmp_path / "one.mp4"
    film.write_bytes(b"one")
    with closing(Cluster(processes.address, of(ours))) as connected:
        until(lambda: connected.threads() == 1)
        (outcome,) = analysed([film], tmp_path / "there", model, connected)
    assert outcome.state == "done"
    analysed([film], tmp_path / "here", model)
    same(tmp_path / "there", tmp_path / "here")


def test_dasks_own_configuration_does_as_well(processes: Processes, ours: Path) -> None:
    files = {"ca-file": "ca.pem", "client.cert": "node.pem", "client.key": "node.key"}
    with (
        dask.config.set({f"distributed.comm.tls.{name}": str(ours / file) for name, file in files.items()}),
        closing(Cluster(processes.address)) as connected,
    ):
        assert connected.threads() == 0
        assert connected._client.status == "running"


def test_strangers_stay_outside(
    processes: Processes, ours: Path, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who does not trust the scheduler does not connect, whom it does not trust can't, and nobody in clear."""
    monkeypatch.setattr(cluster, "CONNECT_S", 3.0)
    distrusting = Certificates(theirs / "ca.pem", ours / "node.pem", ours / "node.key")
    distrusted = Certificates(ours / "ca.pem", theirs / "node.pem", theirs / "node.key")
    for certificates in (distrusting, distrusted, of(theirs)):
        with pytest.raises(SessionError, match="does not accept the other's certificate"):
            Cluster(processes.address, certificates)
    with pytest.raises(SessionError, match="No Dask scheduler answers at tcp://"):
        Cluster(processes.address.replace("tls://", "tcp://"))
    with closing(Cluster(processes.address, of(ours))) as connected:  # it answers all the while, in that time
        assert connected._client.status == "running"


@pytest.mark.parametrize(
    ("certificates", "sentence"),
    [
        (Certificates(), "needs certificates. Name those .* --dask-ca, --dask-cert, --dask-key"),
        (Certificates(ca=Path("ca.pem")), "needs certificates"),
        (Certificates(Path("gone.pem"), Path("node.pem"), Path("node.key")), "There is no file gone.pem"),
        (
            Certificates(Path("node.key"), Path("node.pem"), Path("node.key")),
            "“node.key” holds no certificate of an auth",
        ),
        (
            Certificates(Path("ca.pem"), Path("node.pem"), Path("ca.key")),
            "“node.pem” and its private key .* fit together",
        ),
        (Certificates(Path("ca.pem"), Path("node.pem")), "“node.pem” and its private key can't be used"),
        (Certificates(Path("ca.pem"), Path("node.pem"), Path("locked.key")), "key in “locked.key” has a password"),
    ],
    ids=["none", "one", "gone", "no authority", "another's key", "no key", "password"],
)
def test_what_can_not_be_used(
    ours: Path, monkeypatch: pytest.MonkeyPatch, certificates: Certificates, sentence: str
) -> None:
    """Before anybody is asked: there is no such scheduler."""
    monkeypatch.chdir(ours)
    openssl("pkcs8", "-topk8", "-in", "node.key", "-out", "locked.key", "-passout", "pass:secret", where=ours)
    with dask.config.set(EMPTY), pytest.raises(SessionError, match=sentence):
        Cluster("tls://127.0.0.1:9", certificates)


def test_a_key_may_stand_beside_its_certificate(ours: Path, tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes((ours / "node.pem").read_bytes() + (ours / "node.key").read_bytes())
    security = Certificates(ours / "ca.pem", both).security("tls://scheduler:8786")
    assert security.require_encryption
    assert security.get_connection_args("client")["ssl_context"].get_ca_certs()


def test_certificates_are_not_passed_over_in_silence(ours: Path, tmp_path: Path) -> None:
    """Who names them believes that the connection is encrypted."""
    with pytest.raises(SessionError, match=r"addresses that begin with tls://, and “tcp://127\.0\.0\.1:9” does not"):
        Cluster("tcp://127.0.0.1:9", of(ours))
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"photo")
    with pytest.raises(SessionError, match="say with --dask at which address"):
        list(api.analyze(photo, tmp_path / "out", dask_ca=ours / "ca.pem"))
    files = {"dask_ca": ours / "ca.pem", "dask_cert": ours / "node.pem", "dask_key": str(ours / "node.key")}
    with pytest.raises(SessionError, match=r"No Dask scheduler answers at tls://127\.0\.0\.1:9, or one side"):
        list(api.analyze(photo, tmp_path / "out", dask="tls://127.0.0.1:9", **files))
