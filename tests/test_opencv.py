"""OpenCV keeps quiet and leaves Qt's environment as it was."""

import os
import subprocess
import sys


def run(code: str, **environment: str) -> str:
    clean = {
        k: v for k, v in os.environ.items() if not k.startswith(("OPENCV_", "QT_QPA_PLATFORM_PLUGIN", "QT_QPA_FONT"))
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=clean | environment, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout + done.stderr


def test_qt_finds_its_own_plug_ins() -> None:
    show = "import os; print([k for k in os.environ if k in ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR')])"
    assert run(f"import fer_desktop.opencv; {show}") == "[]\n"
    assert run(f"import cv2, fer_desktop.opencv; {show}") == "[]\n"


def test_the_users_choice_stands() -> None:
    code = "import fer_desktop.opencv, os; print(os.environ['OPENCV_LOG_LEVEL'])"
    assert run(code, OPENCV_LOG_LEVEL="DEBUG").endswith("DEBUG\n")
    assert run(code) == "SILENT\n"


def test_nothing_is_printed_about_what_cant_be_opened() -> None:
    opened = "cv2.VideoCapture('no.mp4').isOpened()"
    if sys.platform != "darwin":  # where it says, past all settings, that it asks for the camera
        opened += ", cv2.VideoCapture(77).isOpened()"
    assert set(run(f"from fer_desktop.opencv import cv2; print({opened})").split()) == {"False"}
