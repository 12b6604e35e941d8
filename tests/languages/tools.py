# SPDX-License-Identifier: MIT
"""The script of the translations, as its tests use it."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import cast

_SCRIPT = Path(__file__).parents[2] / "packaging" / "languages"

_MAIN = runpy.run_path(str(_SCRIPT / "__main__.py"))
compile_one = cast("Callable[[str, Path], None]", _MAIN["compile_one"])
compile_from = cast("Callable[[Path, Path], None]", _MAIN["compile_from"])
