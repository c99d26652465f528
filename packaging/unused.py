"""Modules that libraries bring and this program never runs: no installer carries them.

A test draws papers without them.
"""

MODULES = (
    *("tkinter", "readline", "setuptools", "distutils", "pkg_resources"),
    *("sqlalchemy.testing", "alembic.testing"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtDBus"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),  # forms want their libraries, not these
    # Pillow: pictures that no paper has, and letters that HarfBuzz draws. Its AVIF alone is 8 MB.
    *("PIL.AvifImagePlugin", "PIL.WebPImagePlugin", "PIL.ImageCms", "PIL.ImageTk"),
    *("PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingtk", "PIL._imagingft"),
    # fontTools: what makes and changes fonts; ours are read.
    *("fontTools.varLib", "fontTools.designspaceLib", "fontTools.otlLib", "fontTools.subset"),
    *("fontTools.cu2qu", "fontTools.qu2cu", "fontTools.ufoLib", "fontTools.voltLib"),
    *("fontTools.merge", "fontTools.mtiLib", "fontTools.colorLib"),
    "reportlab.graphics",  # charts are drawn by ours
)
