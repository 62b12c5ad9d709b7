"""The place in the taskbar of Windows, with a stand-in for Windows."""

import ctypes
import sys
from types import SimpleNamespace

import pytest

from fer_desktop.ui import taskbar


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that Windows was told."""
    names: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=names.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    return names


def test_windows_is_told_a_name_where_python_runs_the_program(told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    taskbar.own_place()
    assert told == [taskbar.NAME]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    taskbar.own_place()
    assert told == [taskbar.NAME], "a bundle has one already"


def test_where_it_can_not_be_told_the_program_starts_all_the_same(
    told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(), raising=False)
    taskbar.own_place()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delattr(ctypes, "windll")
    taskbar.own_place()
    assert told == []
