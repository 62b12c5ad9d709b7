"""Loaded by the workers of `test_dask`: no heavy parts, and each frame takes a moment."""

from fer_desktop.analysis import remote
from tests.analysis.walkers import Film, parts

FRAMES = 240

remote.PARTS = parts(lambda: Film(FRAMES), delay_s=0.01)
