# SPDX-License-Identifier: MIT
"""Sixty names a caller may send, and a hundred and fifty that disguise who calls."""

import unicodedata
from itertools import islice, product

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u2061"
_NESTED = "<table><tr><td>"


def payloads(planted: str, port: int) -> dict[str, str]:
    """Return sixty texts by name; `planted`: a file, `port`: on which somebody listens."""
    made = _references(planted, port) | _shapes() | _sizes() | _signs()
    assert len(made) == 60, len(made)
    return made


def _references(planted: str, port: int) -> dict[str, str]:
    """What makes something that shows markup open a file or ask a server."""
    file, web = f"file://{planted}", f"http://127.0.0.1:{port}"
    return {
        "image of a file": f'<img src="{file}">',
        "image by path": f"<img src='{planted}'>",
        "image without quotes": f"<IMG SRC={file}>",
        "image with a size": f'Ana <img src="{file}" width="1" height="1"> Ruiz',
        "image of the web": f'<img src="{web}/i.png">',
        "image of a share": f'<img src="//127.0.0.1{planted}">',
        "image behind text": f'Ana Ruiz, Sales & Service <img src="{file}"/>',
        "background": f'<body background="{file}">Ana</body>',
        "table background": f'<table background="{file}"><tr><td>Ana</table>',
        "css url": f'<p style="background-image:url({file})">Ana</p>',
        "css url of the web": f'<div style="background:url({web}/c.png)">Ana</div>',
        "style sheet": f'<style>@import url("{file}");</style>Ana',
        "linked sheet": f'<link rel="stylesheet" href="{web}/s.css">Ana',
        "script": f'<script src="{web}/x.js"></script>Ana',
        "frame": f'<iframe src="{web}/f"></iframe>Ana',
        "object": f'<object data="{file}"></object>Ana',
        "link": f'<a href="{web}/l">Ana Ruiz</a>',
        "list image": f'<ul style="list-style-image:url({file})"><li>Ana</ul>',
        "document": f'<!DOCTYPE html><html><body><img src="{file}"></body></html>',
        "xml": f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "{file}">]><a>&x;</a>',
        "vector": f'<svg><image href="{file}"/></svg>',
        "data": "<img src=data:image/svg+xml;base64,PHN2Zy8+>",
        "resource": "<img src=':/qt-project.org/styles/commonstyle/images/up-32.png'>",
        "markdown image": f"![x]({file}) Ana",
        "markdown link": f"[Ana]({web}/m)",
        "bare file": file,
        "bare address": f"{web}/bare",
    }


def _shapes() -> dict[str, str]:
    """What is read as a mark where it should be read as text."""
    return {
        "table bomb": (_NESTED * 20 + "x")[:301],
        "nested tables": _NESTED * 20 + "Ana" + "</td></tr></table>" * 20,
        "bold": "<b>Ana</b> <i>Ruiz</i>",
        "preformatted": "<pre>Ana\tRuiz</pre>",
        "open tag": "<b Ana",
        "less than": "1 < 2 > 0",
        "entity": "Smith &amp; Sons",
        "tag as entity": "&lt;b&gt;Ana&lt;/b&gt;",
        "number as entity": "Ana &#60;b&#62; &#x202e;",
        "shortcut": "&Delete all",
        "two shortcuts": "A && B & C &",
        "places": "%1 %2 %n %L1 %%",
        "title mark": "Ana [*] Ruiz",
        "tab": "Ana\tCtrl+Q",
        "markdown": "# **Ana** _Ruiz_ `x`",
    }


def _sizes() -> dict[str, str]:
    return {
        "ten thousand": "Wm" * 5_000,
        "a million": "W" * 1_000_000,
        "a million words": "Ana " * 250_000,
        "one long word": "x" * 5_000,
        "many lines": "Ana\n" * 2_000,
    }


def _signs() -> dict[str, str]:
    """Signs that draw nothing, or much, or in another order."""
    return {
        "override": "Ana \u202e8100 6497 02 44+",
        "every direction": "".join(f"{sign}Ana" for sign in BIDI),
        "open isolates": "\u2067" * 200 + "Ana",
        "marks of direction": "\u200e" * 300 + "Ana " + "\u200f" * 5_000,
        "zero width": _ZERO_WIDTH.join("Ana Ruiz"),
        "zalgo": "".join(sign + "\u0301\u0323\u0489" * 40 for sign in "Ana Ruiz"),
        "joined faces": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 30,
        "flags and colours": "\U0001f1e9\U0001f1ea\U0001f44d\U0001f3ff" * 20,
        "hangul": "\u1112\u1161\u11ab\u1100\u1173\u11af" * 20,
        "arabic": "\u0645\u062d\u0645\u062f \ufdfa \u0644\u0627" * 10,
        "controls": "A\x00n\x07a\x1b[31m R\x7f\x85u\x9bi\rz\x0b\x0c",
        "surrogates": "Ana \ud800\udfff\udc00 Ruiz",
        "not characters": "Ana \uffff\ufffe\ufdd0\U0010ffff\ue000 Ruiz",
    }


def shown(text: str, signs: int = 10) -> str:
    """Return the first signs a person must be able to read, found another way than the program.

    What draws nothing is left out, blanks are one, of marks above a letter none is looked for.
    """
    kept = ""
    for sign in unicodedata.normalize("NFC", text[:1000]):
        kind = unicodedata.category(sign)
        if sign.isspace():
            kept += " " if kept and not kept.endswith(" ") else ""
        elif kind[0] not in "CZM":
            kept += sign
        if len(kept) >= signs:
            break
    return kept.strip()


def disguises() -> tuple[str, ...]:
    """A hundred and fifty names that try to hide, move or replace the number beside them."""
    number = "+44 20 7946 0000"
    bidi = [f"Bank {sign}{number}" for sign in BIDI]
    bidi += [f"{sign}Bank{other}" for sign, other in islice(product(BIDI, BIDI[::-1]), 40)]
    right = ("\u05de\u05e9\u05d4", "\u0645\u062d\u0645\u062f", "\u0710\u0712", "\u07d0\u07d1")
    bidi += [
        f"{word}{tail}"
        for word in right
        for tail in ("", " 1", f" {number}", " +", " (", " \u00b7")
    ]
    zero = [sign * count for sign in _ZERO_WIDTH for count in (1, 50, 1000)]
    blank = [
        sign * count for sign in "\u3164\u115f\uffa0\u2800\u00a0\u2003\u3000" for count in (1, 60)
    ]
    look = [
        number.translate({ord("0") + n: ord(zero) + n for n in range(10)})
        for zero in "\u0660\u06f0\u0966\uff10\U0001d7ce\U0001d7d8\U0001d7e2"
    ]
    like = ("\u0412\u0430nk", "B\u0251nk", "\uff22\uff41\uff4e\uff4b", "\U0001d401ank", "Ban\u212a")
    look += [f"{word}{tail}" for word in like for tail in ("", " " * 300, "W" * 300, f" {number}")]
    other = ["Ana\u0301" * 400, "\u0489" * 500, "Number withheld", number, "\u2026" * 200]
    other += ["+44 20 7946 0018 " * 9, "<b></b>", "&nbsp;", "%1"]
    made = tuple(dict.fromkeys([*bidi, *zero, *blank, *look, *other]))
    assert len(made) >= 150, len(made)
    return made[:150]
