"""The program on a real X display, where Xvfb is installed: as a user starts it, with a photo to open."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from fer_desktop import app as application

qt = QApplication(sys.argv[:1])
seen = []
show = application.MainWindow.show_result

def shown(window, result):
    show(window, result)
    if not seen:
        seen.append(result)
        print("faces", len(result.faces), flush=True)
        # A moment later, so that it is painted.
        QTimer.singleShot(500, lambda: finish(window))

def finish(window):
    picture = window.grab()
    print("window", picture.width(), picture.height(), flush=True)
    picture.save(sys.argv[2])
    window.close()

application.MainWindow.show_result = shown
QTimer.singleShot(100_000, lambda: qt.exit(9))
sys.exit(application.main([sys.argv[1]]))
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="Xvfb is not installed")
def test_the_window_on_an_x_display_shows_the_sample_and_closes_with_code_0(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    environment["FER_DESKTOP_HOME"] = str(tmp_path / "home")
    picture = tmp_path / "window.png"
    sample = ROOT / "assets" / "samples" / "sample.jpg"
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", sys.executable, "-c", SCRIPT, str(sample), str(picture)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    said = done.stdout.split()
    assert said[:2] == ["faces", "5"]
    assert int(said[3]) >= 960
    assert picture.stat().st_size > 50_000
    assert "Traceback" not in done.stderr
