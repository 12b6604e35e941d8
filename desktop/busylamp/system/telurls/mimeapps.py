# SPDX-License-Identifier: MIT
"""mimeapps.list: which program opens what (MIME Applications Associations); edited line by line."""

_DEFAULTS = "[Default Applications]"


def default_of(text: str, kind: str) -> str:
    """Return what opens this kind, as it stands in the file; '' for nothing."""
    place = _line_of(text.splitlines(), kind)
    return "" if place is None else text.splitlines()[place].partition("=")[2].strip()


def with_default(text: str, kind: str, programs: str) -> str:
    """Return the file with these programs for the kind; '' takes the line away."""
    lines = text.splitlines()
    place = _line_of(lines, kind)
    new = [f"{kind}={programs}"] if programs else []
    if place is not None:
        lines[place : place + 1] = new
    elif programs:
        heading = next((at for at, line in enumerate(lines) if line.strip() == _DEFAULTS), None)
        if heading is None:
            lines += ([""] if lines and lines[-1].strip() else []) + [_DEFAULTS, *new]
        else:
            lines[heading + 1 : heading + 1] = new
    return "\n".join(lines) + "\n" if lines else ""


def _line_of(lines: list[str], kind: str) -> int | None:
    section = ""
    for place, line in enumerate(lines):
        words = line.strip()
        if words.startswith("["):
            section = words
        elif section == _DEFAULTS and words.partition("=")[0].strip() == kind:
            return place
    return None
