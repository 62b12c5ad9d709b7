"""Renders a person on the graphics card, or on the processor with Mesa's llvmpipe: a shaded 3-D shape, no picture."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage, QOffscreenSurface, QOpenGLContext, QSurfaceFormat
from PySide6.QtOpenGL import QOpenGLFramebufferObject, QOpenGLShader, QOpenGLShaderProgram, QOpenGLVertexArrayObject

SHADERS = Path(__file__).parent / "shaders"
PARTS = ("uniforms.glsl", "head_shape.glsl", "hair_and_clothes.glsl", "light.glsl")
COVER_ALL = """#version 330 core
void main() { gl_Position = vec4(vec2((gl_VertexID & 1) * 4 - 1, (gl_VertexID & 2) * 2 - 1), 0.0, 1.0); }
"""
GL_TRIANGLES = 0x0004


class Renderer:
    """Holds an OpenGL 3.3 context without a window and the compiled shader.

    Raises RuntimeError where there is no OpenGL (a server: ``xvfb-run -a python -m export.draw_sample``).
    """

    def __init__(self) -> None:
        wanted = QSurfaceFormat()
        wanted.setVersion(3, 3)
        wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
        self._app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        self._surface = QOffscreenSurface()
        self._surface.setFormat(wanted)
        self._surface.create()
        self._context = QOpenGLContext()
        self._context.setFormat(wanted)
        if not (self._context.create() and self._context.makeCurrent(self._surface)):
            raise RuntimeError("No OpenGL here. On a machine without a display, start this with `xvfb-run -a`.")
        self._gl = self._context.functions()
        self._array = QOpenGLVertexArrayObject()
        self._array.create()
        self._array.bind()
        self._program = QOpenGLShaderProgram()
        source = "\n".join((SHADERS / part).read_text(encoding="utf-8") for part in PARTS)
        for kind, text in (
            (QOpenGLShader.ShaderTypeBit.Vertex, COVER_ALL),
            (QOpenGLShader.ShaderTypeBit.Fragment, source),
        ):
            if not self._program.addShaderFromSourceCode(kind, text):
                raise RuntimeError(self._program.log())
        if not self._program.link():
            raise RuntimeError(self._program.log())

    def render(
        self, values: dict[str, float | tuple[float, ...]], width: int, height: int, view: tuple[float, ...]
    ) -> np.ndarray:
        """Draw one person; `view` is the centre's x and y and half the height, in units of the head.

        Returns premultiplied RGBA, uint8 (height, width, 4).
        """
        self._context.makeCurrent(self._surface)
        target = QOpenGLFramebufferObject(width, height)
        target.bind()
        self._program.bind()
        self._gl.glViewport(0, 0, width, height)
        self._set("uSize", (float(width), float(height)))
        self._set("uView", (*view, width / height))
        for name, value in values.items():
            self._set(name, value)
        self._gl.glDrawArrays(GL_TRIANGLES, 0, 3)
        image = target.toImage().convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
        target.release()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
        return rows[:, : width * 4].reshape(height, width, 4).copy()

    def _set(self, name: str, value: float | tuple[float, ...]) -> None:
        place = self._program.uniformLocation(name)
        if place < 0:
            return
        if isinstance(value, int):
            self._gl.glUniform1i(place, value)
        elif isinstance(value, float):
            self._gl.glUniform1f(place, value)
        else:
            getattr(self._gl, f"glUniform{len(value)}f")(place, *value)
