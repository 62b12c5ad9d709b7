"""The layer rule: records <- stages <- pipeline <- worker; `ui` sees records and shapes; `app` and `cli` know all."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "fer_desktop"

RECORDS = {
    "",
    "calm",
    "engine_records",
    "errors",
    "expressions",
    "mailbox",
    "numbers",
    "paper",
    "paths",
    "queue_records",
    "recording_records",
    "records",
    "review_records",
    "session_edits",
    "session_records",
    "spans",
    "tracks",
    "words",
}
"""The vocabulary ("" is the package itself, with its version)."""

STAGES = {
    "address",
    "agreement",
    "align",
    "cameras",
    "cards",
    "classifier",
    "colours",
    "confusion",
    "datasets",
    "detector",
    "display",
    "figures",
    "gather",
    "glances",
    "ground",
    "heic",
    "heif_file",
    "hevc",
    "incoming",
    "live",
    "live_camera",
    "live_stream",
    "matching",
    "model_check",
    "model_list",
    "model_trial",
    "motion",
    "onnx_file",
    "opencv",
    "overlay",
    "photos",
    "prior",
    "providers",
    "quiet",
    "recipes",
    "review_faces",
    "smoother",
    "sniff",
    "sources",
    "tiles",
    "tracker",
    "video_decoder",
}
PIPELINE = {"evaluate", "evaluate_command", "pipeline", "reading"}
ANALYSIS = {"analysis"}
WORKER = {
    "analysing",
    "captures",
    "loading",
    "meter",
    "playback",
    "queueing",
    "review_players",
    "reviewing",
    "watching",
    "worker",
}
SHAPES = {
    "agreement",
    "cards",
    "colours",
    "engine_records",
    "errors",
    "expressions",
    "numbers",
    "overlay",
    "paper",
    "paths",
    "queue_records",
    "recording_records",
    "records",
    "review_records",
    "session_edits",
    "session_records",
    "settings",
    "tracks",
    "words",
}
"""What a widget may know besides other widgets."""

MAY_IMPORT: dict[str, set[str]] = {
    **dict.fromkeys(RECORDS, RECORDS),
    **dict.fromkeys(STAGES, RECORDS | STAGES),
    **dict.fromkeys(PIPELINE, RECORDS | STAGES | PIPELINE),
    **dict.fromkeys(ANALYSIS, RECORDS | STAGES | PIPELINE | ANALYSIS),
    **dict.fromkeys(WORKER, RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER),
    "settings": RECORDS,
    "system_check": set(),
    "ui": SHAPES | {"ui"},
    "api": RECORDS | STAGES | PIPELINE | ANALYSIS | {"system_check", "ui"},
    "analyze_command": RECORDS | STAGES | PIPELINE | ANALYSIS | {"api"},
    "report_command": RECORDS | {"api", "quiet"},
    "measuring": RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER | {"settings", "ui"},
    "model_shelf": RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER | {"settings", "ui"},
    "camera_desk": RECORDS | STAGES | {"settings", "ui"},
    "recording_desk": RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER | {"settings", "ui"},
    "queue_desk": RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER | {"settings", "ui"},
    "session_desk": RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER | {"settings", "ui"},
    "app": RECORDS
    | STAGES
    | PIPELINE
    | ANALYSIS
    | WORKER
    | {"settings", "camera_desk", "measuring", "model_shelf", "queue_desk", "recording_desk", "session_desk", "ui"},
    "self_test": RECORDS | STAGES | {"app"},
    "bench": RECORDS | STAGES | PIPELINE | ANALYSIS | {"app", "bench", "ui"},
    "cli": RECORDS
    | STAGES
    | PIPELINE
    | {"analyze_command", "app", "bench", "report_command", "self_test", "system_check"},
    "__main__": {"cli"},
}
"""Room -> the rooms that it may look into. A new module is added to a room here."""

HOMES: dict[str, set[str]] = {
    "mediapipe": {"detector"},
    "onnxruntime": {"classifier"},
    "cv2": {"opencv"},  # which keeps it quiet and away from Qt; everybody else takes it from there
    "cv2_enumerate_cameras": {"cameras"},
    "AVFoundation": {"cameras"},  # of macOS; cv2_enumerate_cameras brings it along there
    "PIL": {"confusion", "photos"},
    "PySide6": {
        "app",
        "bench",
        "camera_desk",
        "measuring",
        "model_shelf",
        "self_test",
        "queue_desk",
        "recording_desk",
        "session_desk",
        "settings",
        "ui",
        "worker",
    },
    "shiboken6": {"ui"},
    "platformdirs": {"paths"},
    "tqdm": {"analyze_command", "cli", "evaluate_command"},
    "pyarrow": {"analysis"},
    "distributed": {"analysis"},  # the one library that may talk to other computers: those that `--dask` names
    "tornado": {"analysis"},  # what it talks with
    "numpy": RECORDS | STAGES | PIPELINE | ANALYSIS | WORKER | {"app", "bench", "queue_desk", "ui"},
}
"""Library -> the rooms that it lives in. torch, onnx and export are nowhere in the app."""

HEAVY = {"mediapipe", "onnxruntime", "PIL", "distributed", "tornado"}
"""Imported inside the function that needs them, so that help and the first window are fast."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def module_name(path: Path) -> str:
    """``ui.bars`` for fer_desktop/ui/bars.py, "" for the package itself."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def room(path: Path) -> str:
    return module_name(path).partition(".")[0]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path, everywhere: bool = True) -> Iterator[str]:
    """Dotted names that a module imports: everywhere, or only when it is itself imported."""
    for node in ast.walk(tree(path)) if everywhere else at_import(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}:{node.lineno}: write the import absolutely"
            # "from fer_desktop import overlay" imports a module, "from fer_desktop.overlay import X" a name of it.
            whole = node.module == "fer_desktop"
            yield from (f"fer_desktop.{alias.name}" for alias in node.names) if whole else [node.module or ""]


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run when the module is imported: not inside functions, nor under ``if TYPE_CHECKING``."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from at_import(child)


def ids(path: Path) -> str:
    return module_name(path) or "fer_desktop"


every_module = pytest.mark.parametrize("path", MODULES, ids=ids)


@every_module
def test_every_module_has_a_room(path: Path) -> None:
    assert room(path) in MAY_IMPORT, f"add {module_name(path)} to a room in {Path(__file__).name}"


@every_module
def test_a_module_looks_only_down(path: Path) -> None:
    inside = [name.split(".") for name in imports(path) if name.split(".")[0] == "fer_desktop"]
    # "from fer_desktop import __version__" is of the package itself.
    seen = {"" if len(parts) == 1 or parts[1].startswith("__") else parts[1] for parts in inside}
    beyond = seen - MAY_IMPORT[room(path)] - {"", room(path)}
    assert not beyond, f"{module_name(path)} may not know {sorted(beyond)}"


@every_module
def test_each_library_has_one_home(path: Path) -> None:
    roots = {name.partition(".")[0] for name in imports(path)}
    lost = {name for name in roots if name in HOMES and room(path) not in HOMES[name]}
    assert not lost, f"{sorted(lost)} does not belong in {module_name(path)}"
    assert not roots & {"torch", "onnx", "export", "tests", "matplotlib", "pickle", "requests"}


@every_module
def test_heavy_libraries_are_imported_late(path: Path) -> None:
    early = {name.partition(".")[0] for name in imports(path, everywhere=False)}
    assert not early & HEAVY, f"{module_name(path)} imports {sorted(early & HEAVY)} when it is imported"


@every_module
def test_only_the_command_line_prints(path: Path) -> None:
    printed = [
        node.lineno
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert not printed or room(path) == "cli", f"{path.name}: use a logger instead of print in lines {printed}"


@every_module
def test_every_signature_is_annotated(path: Path) -> None:
    bare = []
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        unnamed = [a.arg for a in given if a.annotation is None and a.arg not in ("self", "cls")]
        if unnamed or node.returns is None:
            bare.append(f"{node.name} (line {node.lineno})")
    assert not bare, f"{path.name}: no annotation in {bare}"


@every_module
def test_the_app_speaks_of_expressions(path: Path) -> None:
    """An expression is what a face shows, not what somebody feels."""
    allowed = {"emotion"} if module_name(path) == "datasets" else set()  # the name of a column in FER2013's table
    words = [
        (node.lineno, node.value)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "emotion" in node.value.lower()
    ]
    assert not [word for word in words if word[1] not in allowed]


@pytest.mark.parametrize("path", sorted((ROOT / "export").rglob("*.py")), ids=lambda path: path.stem)
def test_export_writes_imports_absolutely(path: Path) -> None:
    assert list(imports(path)) is not None


def test_the_rule_sees_a_breach(tmp_path: Path) -> None:
    """The tests above would notice: imports in functions count, late ones are told from early ones."""
    sample = tmp_path / "sample.py"
    late = "def f():\n    from fer_desktop import worker\n    from fer_desktop.ui.bars import Bars\n"
    sample.write_text("import a.b\n" + late)
    assert sorted(imports(sample)) == ["a.b", "fer_desktop.ui.bars", "fer_desktop.worker"]
    assert list(imports(sample, everywhere=False)) == ["a.b"]
