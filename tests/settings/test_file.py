# SPDX-License-Identifier: MIT
"""Nothing the user wrote gets lost, whatever state the file is in."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from busylamp.settings.file import Origin, load, save
from busylamp.settings.model import MeSettings, PbxSettings, PopupSettings, PopupStyle, Settings

FULL = Settings(
    pbx=PbxSettings(host="ucm.example.net", port=7777, tls=False, username="amiuser1"),
    me=MeSettings(extension="1000", channel="PJSIP/1000"),
    popup=PopupSettings(style=PopupStyle.NOTIFICATION),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def kept_aside(path: Path) -> list[bytes]:
    return [each.read_bytes() for each in sorted(path.parent.glob("*.damaged-*"))]


def test_first_run_has_the_defaults(path: Path) -> None:
    loaded = load(path)
    assert (loaded.settings, loaded.origin, loaded.repairs) == (Settings(), Origin.FIRST_RUN, ())


def test_what_is_saved_is_loaded(path: Path) -> None:
    save(path, FULL)
    assert load(path).settings == FULL
    assert load(path).origin is Origin.FILE
    assert load(path).repairs == ()


def test_only_the_user_can_read_it(path: Path) -> None:
    save(path, FULL)
    save(path, Settings())
    modes = {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_comments_and_unknown_keys_stay(path: Path) -> None:
    written(
        path,
        '# our phones\n[pbx]\nhost = "old.example.net"  # the basement\nfuture = 1\n'
        "\n[later]\nx = 2\n",
    )
    save(path, replace(load(path).settings, pbx=PbxSettings(host="new.example.net")))
    text = path.read_text()
    assert "# our phones" in text
    assert "# the basement" in text
    assert "future = 1" in text
    assert "[later]\nx = 2" in text
    assert 'host = "new.example.net"' in text


def test_value_of_a_newer_version_survives_saving_something_else(path: Path) -> None:
    written(path, '[popup]\nstyle = "hologram"\n')
    loaded = load(path)
    assert loaded.settings.popup.style is PopupStyle.CARD
    save(path, replace(loaded.settings, me=MeSettings(extension="1000")))
    assert 'style = "hologram"' in path.read_text()
    assert load(path).settings.me.extension == "1000"


def test_value_of_a_newer_version_gives_way_when_the_user_chooses(path: Path) -> None:
    written(path, '[popup]\nstyle = "hologram"\n')
    save(path, replace(load(path).settings, popup=PopupSettings(style=PopupStyle.NONE)))
    assert load(path).settings.popup.style is PopupStyle.NONE


def test_something_else_in_the_place_of_a_table_gives_way_when_the_user_chooses(path: Path) -> None:
    written(path, "pbx = 3\n")
    save(path, load(path).settings)
    assert "pbx = 3" in path.read_text()
    save(path, FULL)
    assert load(path).settings == FULL


@pytest.mark.parametrize(
    "damage",
    [
        b"[pbx\nhost = ",
        b"\xff\xfe\x00",
        b"\x00" * 500,
        b"x = " + b"[" * 20_000,
        b"x = " + b"9" * 5000,
        b"x = 2026-02-31",
    ],
    ids=["cut", "no text", "zeros", "nested", "huge number", "no such day"],
)
def test_damaged_file_is_kept_and_the_backup_used(path: Path, damage: bytes) -> None:
    save(path, FULL)
    save(path, replace(FULL, me=MeSettings(extension="1001")))
    path.write_bytes(damage)
    loaded = load(path)
    assert (loaded.settings, loaded.origin) == (FULL, Origin.BACKUP)
    assert kept_aside(path) == [damage]
    assert "damaged" in loaded.repairs[0]
    assert "The backup is used." in loaded.repairs[0]
    again = load(path)
    assert (again.settings, again.origin, again.repairs) == (FULL, Origin.FILE, ())


def test_damaged_file_without_backup_is_kept(path: Path) -> None:
    written(path, "nonsense")
    loaded = load(path)
    assert (loaded.settings, loaded.origin) == (Settings(), Origin.DEFAULTS)
    assert kept_aside(path) == [b"nonsense"]
    assert load(path).origin is Origin.FIRST_RUN


def test_damaged_backup_is_not_used(path: Path) -> None:
    written(path, "nonsense")
    path.with_name("settings.toml.bak").write_text("[[[")
    assert load(path).origin is Origin.DEFAULTS


def test_two_damaged_files_in_one_second_are_both_kept(path: Path) -> None:
    for content in ("first [", "second ["):
        written(path, content)
        load(path)
    assert sorted(kept_aside(path)) == [b"first [", b"second ["]


def test_file_broken_by_an_editor_meanwhile_is_kept_when_saving(path: Path) -> None:
    written(path, "[pbx\nhost = 'half written")
    save(path, FULL)
    assert load(path).settings == FULL
    assert kept_aside(path) == [b"[pbx\nhost = 'half written"]


def test_backup_is_the_file_before(path: Path) -> None:
    save(path, FULL)
    before = path.read_bytes()
    save(path, replace(FULL, me=MeSettings()))
    assert path.with_name("settings.toml.bak").read_bytes() == before


def test_crash_before_the_rename_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, FULL)

    def fail(source: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        save(path, Settings())
    assert load(path).settings == FULL
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


def test_unreadable_place_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "can't be read" in loaded.repairs[0]
    with pytest.raises(OSError, match="directory"):
        save(path, FULL)
    assert path.is_dir()


def test_a_file_in_the_place_of_the_folder_is_a_first_run(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    assert load(tmp_path / "config" / "settings.toml").origin is Origin.FIRST_RUN


def test_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = written(tmp_path / "dotfiles" / "busylamp.toml", "[me]\nextension = '7'\n")
    path.parent.mkdir()
    path.symlink_to(real)
    save(path, FULL)
    assert path.is_symlink()
    assert load(real).settings == FULL


def test_byte_order_mark_of_an_editor_is_no_damage(path: Path) -> None:
    written(path, b"\xef\xbb\xbf[me]\r\nextension = '7'\r\n")
    assert load(path).settings.me.extension == "7"
    save(path, FULL)
    assert load(path).settings == FULL


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(host=st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=40))
def test_any_printable_text_comes_back(path: Path, host: str) -> None:
    wanted = replace(FULL, pbx=replace(FULL.pbx, host=host))
    save(path, wanted)
    assert load(path).settings == wanted


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=60))
def test_any_bytes_can_be_loaded_and_saved_over(path: Path, content: bytes) -> None:
    written(path, content)
    load(path)
    save(path, FULL)
    assert load(path).settings == FULL


def test_a_link_that_loops_is_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.symlink_to(path)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert "can't be read" in loaded.repairs[0]
    with pytest.raises(OSError, match="symbolic link"):
        save(path, Settings())


def test_what_a_hand_changed_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    known = Settings(me=MeSettings(extension="1000"))
    save(path, known)
    path.write_text(path.read_text() + '[dial]\nexternal_context = "out"\n')
    wanted = replace(known, window=replace(known.window, told_tray=True))
    save(path, wanted, known)
    loaded = load(path).settings
    assert loaded.dial.external_context == "out"
    assert loaded.window.told_tray
    assert loaded.me.extension == "1000"


@pytest.mark.parametrize(
    ("before", "safer"),
    [
        (PbxSettings(tls=False), PbxSettings(tls=True)),
        (PbxSettings(tls=True), PbxSettings(tls=True, pin="ab" * 32)),
        (PbxSettings(tls=True, pin="cd" * 32), PbxSettings(tls=True, pin="ab" * 32)),
        (PbxSettings(tls=False, allow_plain_login=True), PbxSettings(tls=False)),
    ],
    ids=["tls", "pin", "another-pin", "challenge-only"],
)
def test_a_damaged_file_brings_no_weaker_way_to_the_pbx_back(
    path: Path, before: PbxSettings, safer: PbxSettings
) -> None:
    save(path, replace(FULL, pbx=before))
    save(path, replace(FULL, pbx=safer))
    written(path, "[pbx\n")
    loaded = load(path)
    assert (loaded.origin, loaded.settings.pbx) == (Origin.BACKUP, safer)
    assert load(path).settings.pbx == safer


def test_a_way_made_safer_by_hand_is_not_undone_by_the_backup(path: Path) -> None:
    """Else a slip of the pen later would sign in in plain, without anybody's leave."""
    plain = replace(FULL, pbx=replace(FULL.pbx, tls=False))
    save(path, plain)
    save(path, replace(plain, window=replace(plain.window, told_tray=True)))
    path.write_text(path.read_text().replace("tls = false", "tls = true"))
    assert load(path).settings.pbx.tls
    path.write_text("[pbx\n")
    assert load(path).settings.pbx.tls
    assert load(path).settings.pbx.host == FULL.pbx.host
