# SPDX-License-Identifier: MIT
"""A company that vouches for its own servers, and a photo of somebody who works there."""

import subprocess
from pathlib import Path
from typing import NamedTuple


class Company(NamedTuple):
    """A root of its own and what it vouches for."""

    root: Path
    cert: Path  # for 127.0.0.1
    key: Path
    other_cert: Path  # for another name


def founded(folder: Path) -> Company:
    """Make its certificates in a folder."""

    def openssl(*words: str) -> None:
        done = subprocess.run(["openssl", *words], cwd=folder, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()

    ec = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl(
        *("req", "-x509", *ec, "-keyout", "root.key", "-out", "root.pem", "-days", "30"),
        *("-subj", "/CN=Example Company"),
    )
    for name, subject in (("good", "IP:127.0.0.1"), ("other", "DNS:elsewhere.example.net")):
        (folder / f"{name}.ext").write_text(f"subjectAltName={subject}\n")
        openssl(
            *("req", "-new", *ec, "-keyout", f"{name}.key", "-out", f"{name}.csr"),
            *("-subj", f"/CN={name}"),
        )
        openssl(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "root.pem", "-CAkey", "root.key"),
            *("-CAcreateserial", "-days", "30", "-out", f"{name}.pem", "-extfile", f"{name}.ext"),
        )
    (folder / "other-both.pem").write_bytes(
        (folder / "other.pem").read_bytes() + (folder / "other.key").read_bytes()
    )
    return Company(
        folder / "root.pem", folder / "good.pem", folder / "good.key", folder / "other-both.pem"
    )


def jpeg() -> bytes:
    """Return a picture of 400 by 300."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs want bytes
    return bytes(buffer.data().data())
