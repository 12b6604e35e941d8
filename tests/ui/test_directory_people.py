# SPDX-License-Identifier: MIT
"""People of a directory on the screen: their photo, whose they are, a copy to change."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.directories import Directories, Entry
from busylamp.system.pictures.shrinking import SIDE, kept_face, small_face
from busylamp.ui.dialogs.contact import ContactDialog
from tests.ui.rig import Rig

TEAL = QColor("teal")


def picture(width: int, height: int, kind: str = "JPEG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(TEAL)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs want bytes
    return bytes(buffer.data().data())


@pytest.fixture
def company(rig: Rig) -> Rig:
    """One person of a directory, with a photo."""
    contacts = rig.services.people._contacts
    maya = Contact(
        name="Maya Kern",
        company="Kern AG",
        numbers=(ContactNumber(number="+442079460018", label="work"),),
        photo=small_face(picture(400, 300)),
    )
    work = Directories(contacts._database, contacts).refreshing(
        "Company", [Entry(uid="maya", mark="1", contact=maya)]
    )
    work.step(lambda: False)
    rig.services.people.told_anew()
    return rig


def is_teal(image: QImage, x: int, y: int) -> bool:
    seen = image.pixelColor(x, y)
    apart = (seen.red() - TEAL.red(), seen.green() - TEAL.green(), seen.blue() - TEAL.blue())
    return all(abs(each) < 24 for each in apart)


def test_the_list_shows_photo_and_source_and_offers_a_copy(company: Rig) -> None:
    people = company.desktop.window.people
    person = people.first()
    assert person is not None
    assert person.detail.endswith("· Kern AG · Company")
    index = next(n for n, row in enumerate(people.model.rows) if row is person)
    view = people.view
    view.resize(QSize(400, 300))
    area = view.visualRect(people.model.index(index))
    drawn = view.viewport().grab().toImage()
    assert is_teal(drawn, area.left() + 32, area.center().y())
    words = [act.text() for act in people.menu_for(person).actions()]
    assert "Add to contacts…" in words
    assert "Edit…" not in words


def test_a_change_makes_a_contact_of_my_own(company: Rig) -> None:
    person = company.desktop.window.people.first()
    assert person is not None
    company.desktop.window.edit_wanted.emit(person)
    dialog = company.desktop.window.findChild(ContactDialog)
    assert dialog is not None
    assert dialog.delete.isHidden()
    dialog.name.setText("Maya K")
    dialog.save.click()
    kept = company.services.people.search("maya")
    assert sorted((each.name, each.contact.source) for each in kept if each.contact) == [
        ("Maya K", ""),
        ("Maya Kern", "Company"),
    ]


def test_the_pop_up_shows_who_calls(company: Rig) -> None:
    company.ring("")
    card = next(iter(company.desktop.popups.cards))
    assert card.title.whole == "Maya Kern"
    assert card.about.whole.endswith("from Company")
    assert not card.face.isHidden()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("size", [(3000, 2000), (20, 900), (96, 96), (1, 1)])
def test_a_face_has_ninety_six_pixels(kind: str, size: tuple[int, int]) -> None:
    made = small_face(picture(*size, kind))
    assert kept_face(made).size() == QSize(SIDE, SIDE)
    assert len(made) < 8000


@pytest.mark.parametrize(
    "image",
    [
        b"",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a\x01\0\x01\0\0\0\0;",
        picture(60, 60, "BMP"),
        picture(7000, 10, "PNG"),  # wider than anybody's face
        picture(60, 60) + b"\0" * 1024 * 1024,
    ],
    ids=["nothing", "jpeg cut", "png of nothing", "svg", "gif", "bmp", "wide", "large"],
)
@pytest.mark.qt_log_ignore("JPEG datastream")  # said in the process that reads it, to nobody
def test_what_is_no_photo_is_none(image: bytes) -> None:
    assert small_face(image) == b""
    assert kept_face(image).isNull()
