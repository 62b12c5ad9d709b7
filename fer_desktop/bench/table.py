"""The figures as a table for people."""

import statistics
from collections.abc import Sequence
from typing import Any


def in_words(figures: dict[str, Any]) -> str:
    """A few lines for each thing that was measured."""
    machine = figures["machine"]
    lines = [
        f"{machine['processor']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}",
        ", ".join(f"{name} {version}" for name, version in machine["versions"].items()),
    ]
    if machine["busy"]:
        lines.append(f"The machine was busy before (load {machine['load_before']}): these figures are too low.")
    if figures["quick"]:
        lines.append("Quick run: these figures show that it works, not how fast it is.")
    for row in figures["clips"]:
        lines += ["", *_clip(row)]
    lines += ["", f"{'live, 1280x720':22}{'frames/s':>9}{'median':>9}{'95 %':>9}{'worst':>9}{'faces':>7}{'memory':>9}"]
    lines += [_live(row) for row in figures["live"]]
    if "soak" in figures:
        lines += ["", "over time:", _live(figures["soak"])]
        if figures["soak"].get("growth_mb") is not None:
            lines.append(f"memory grew by {figures['soak']['growth_mb']} MB in {figures['soak']['frames']} frames")
    lines += ["", *_starts(figures["starts"])]
    lines += [f"failed: {sentence}" for sentence in figures["failed"]]
    return "\n".join(lines)


def _clip(row: dict[str, Any]) -> list[str]:
    lines = [row["clip"]]
    for name, times in row.get("stages", {}).items():
        if times["n"]:
            lines.append(f"  {name:20}{times['mean_ms']:9.2f} ms mean {times['p95_ms']:9.2f} ms at 95 %")
    road = row["road"]
    if "frames_per_s" in road:
        share = f", {100 * row['share_of_limit']:.0f} % of it reached" if "share_of_limit" in row else ""
        lines.append(f"  {'slowest stage alone':20}{row.get('limit_frames_per_s', 0.0):9.1f} frames/s{share}")
        lines.append(
            f"  {'whole analysis':20}{road['frames_per_s']:9.1f} frames/s, a face in {road['frames_with_face']} of "
            f"{road['frames']} frames, {road['processor_ms_a_frame']:.1f} ms of processor time a frame"
        )
    return lines


def _live(row: dict[str, Any]) -> str:
    if "capture_to_paint" not in row:
        return f"  {row.get('error', 'not measured')}"
    late, memory = row["capture_to_paint"], row["resident_mb"]
    name = f"  {row['source_frames_per_s']:.0f} frames/s, {row['faces']} face{'s' if row['faces'] > 1 else ''}"
    times = "".join(f"{late[key]:6.1f} ms" for key in ("median_ms", "p95_ms", "max_ms"))
    return f"{name:22}{row['frames_per_s']:9.1f}{times}{row['faces_shown']:7.1f}{memory or 0:6.0f} MB"


def _starts(rows: Sequence[dict[str, Any]]) -> list[str]:
    lines = []
    for key, name in (("first_window_s", "first window"), ("first_labelled_s", "first labelled picture")):
        values = [row[key] for row in rows if key in row]
        if values:
            worst = max(values)
            lines.append(f"{name:24}{statistics.median(values):6.2f} s median {worst:6.2f} s worst of {len(values)}")
    return lines
