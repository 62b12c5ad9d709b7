"""What others made and the program needs: package, licence, what for. docs/third-party.md is made from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A package whose code is in the bundle, or that pip brings along."""

    package: str
    """As pip calls it."""
    licence: str
    """By its SPDX name; tests/test_audit.py compares it with what the package says."""
    what: str
    inside: str = ""
    """What others made in it."""


PARTS = (
    Part(
        "PySide6-Essentials",
        "LGPL-3.0-only",
        "the window",
        "Qt 6 (LGPL-3.0); on Linux also ICU (Unicode-3.0)",
    ),
    Part("shiboken6", "LGPL-3.0-only", "connects Qt and Python"),
    Part(
        "mediapipe",
        "Apache-2.0",
        "finds faces",
        "TensorFlow Lite, XNNPACK, OpenCV (Apache-2.0, BSD-3-Clause)",
    ),
    Part("onnxruntime", "MIT", "runs the models", "Eigen (MPL-2.0), protobuf (BSD-3-Clause) and others"),
    Part(
        "opencv-python-headless",
        "Apache-2.0",
        "reads videos, cameras and streams",
        "FFmpeg (LGPL-2.1-or-later), libvpx (BSD-3-Clause), OpenSSL, libpng, zlib and others",
    ),
    Part(
        "numpy",
        "BSD-3-Clause",
        "numbers",
        "OpenBLAS (BSD-3-Clause), libgfortran (GPL-3.0 with the runtime exception)",
    ),
    Part("pillow", "MIT-CMU", "reads photos", "libavif, libjpeg-turbo, libtiff, libwebp, OpenJPEG and others"),
    Part("platformdirs", "MIT", "finds the user's folders"),
    Part("tqdm", "MPL-2.0 AND MIT", "bars in the terminal"),
    Part("cv2-enumerate-cameras", "MIT", "names of cameras"),
    Part("absl-py", "Apache-2.0", "needed by mediapipe"),
    Part("flatbuffers", "Apache-2.0", "needed by mediapipe and onnxruntime"),
    Part("pyinstaller", "GPL-2.0-or-later with an exception for what it starts", "starts the program"),
)
"""What is in the bundle, in whole or in part."""

BESIDES = (
    Part("opencv-contrib-python", "Apache-2.0", "reads videos, cameras and streams", "as opencv-python-headless"),
    # For packages above.
    Part("protobuf", "BSD-3-Clause", "needed by onnxruntime"),
    Part("packaging", "Apache-2.0 OR BSD-2-Clause", "needed by onnxruntime, matplotlib and dask"),
    Part("coloredlogs", "MIT", "needed by older onnxruntime"),
    Part("humanfriendly", "MIT", "needed by older onnxruntime"),
    Part("pyreadline3", "BSD-3-Clause", "needed by older onnxruntime on Windows"),
    Part("sympy", "BSD-3-Clause", "needed by older onnxruntime"),
    Part("mpmath", "BSD-3-Clause", "needed by older onnxruntime"),
    Part("sounddevice", "MIT", "asked for by mediapipe, never loaded", "PortAudio (MIT)"),
    Part("cffi", "MIT-0", "needed by sounddevice", "libffi (MIT)"),
    Part("pycparser", "BSD-3-Clause", "needed by cffi"),
    Part("matplotlib", "PSF-2.0", "asked for by mediapipe, never loaded", "Agg, FreeType (FTL), Qhull, fonts"),
    Part("contourpy", "BSD-3-Clause", "needed by matplotlib"),
    Part("cycler", "BSD-3-Clause", "needed by matplotlib"),
    Part("fonttools", "MIT", "needed by matplotlib"),
    Part("kiwisolver", "BSD-3-Clause", "needed by matplotlib"),
    Part("pyparsing", "MIT", "needed by matplotlib"),
    Part("python-dateutil", "BSD-3-Clause", "needed by matplotlib"),
    Part("six", "MIT", "needed by older python-dateutil"),
    Part("tzdata", "Apache-2.0", "needed by newer python-dateutil"),
    Part("colorama", "BSD-3-Clause", "needed by tqdm and click on Windows"),
    Part(
        "pyobjc-framework-AVFoundation",
        "MIT",
        "needed by cv2-enumerate-cameras on macOS, with its fellows pyobjc-…; in the bundle there",
    ),
    # For the extras.
    Part("pyarrow", "Apache-2.0", "tables as Parquet (extra “parquet”)"),
    Part("distributed", "BSD-3-Clause", "work on many computers (extra “dask”)"),
    Part("dask", "BSD-3-Clause", "needed by distributed"),
    Part("click", "BSD-3-Clause", "needed by distributed"),
    Part("cloudpickle", "BSD-3-Clause", "needed by distributed"),
    Part("fsspec", "BSD-3-Clause", "needed by dask"),
    Part("importlib-metadata", "Apache-2.0", "needed by dask on Python 3.11"),
    Part("jinja2", "BSD-3-Clause", "needed by distributed"),
    Part("lazy-importer", "Apache-2.0", "needed by newer importlib-metadata"),
    Part("locket", "BSD-2-Clause", "needed by distributed"),
    Part("markupsafe", "BSD-3-Clause", "needed by jinja2"),
    Part("msgpack", "Apache-2.0", "needed by distributed"),
    Part("partd", "BSD-3-Clause", "needed by dask"),
    Part("psutil", "BSD-3-Clause", "needed by distributed"),
    Part("pyyaml", "MIT", "needed by dask", "libyaml (MIT)"),
    Part("sortedcontainers", "Apache-2.0", "needed by distributed"),
    Part("tblib", "BSD-2-Clause", "needed by distributed"),
    Part("toolz", "BSD-3-Clause", "needed by distributed"),
    Part("tornado", "Apache-2.0", "needed by distributed"),
    Part("urllib3", "MIT", "needed by distributed"),
    Part("zict", "BSD-3-Clause", "needed by distributed"),
    Part("zipp", "MIT", "needed by importlib-metadata"),
)
"""What pip brings along and the bundle does without."""
