# SPDX-License-Identifier: MIT
"""`dial`, `check`, `secret`: exit codes and sentences; and no command loads the window's Qt."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from busylamp import __version__
from busylamp.cli.dial import dial
from busylamp.cli.ground import CommandError, Ground
from busylamp.cli.help_words import words_of
from busylamp.demo.dialling import Dialling
from busylamp.demo.stage import Stage
from busylamp.main import main
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from tests.cli.conftest import RECORDINGS, Program, objects, told_plainly


def ground_of(stage: Stage, *, extension: str = "1000") -> Ground:
    pbx = PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username)
    return Ground(Settings(pbx=pbx, me=MeSettings(extension=extension)), stage.secret)


def test_dial_is_answered(program: Program) -> None:
    done = program.run("dial", "--demo", "--json", "1001")
    steps = objects(done.stdout)
    assert done.returncode == 0
    assert [step["step"] for step in steps] == [
        "asked",
        "my_phone_rings",
        "dialling",
        "they_ring",
        "connected",
    ]
    assert {step["number"] for step in steps} == {"1001"}
    assert steps[1]["text"] == "1001: Pick up your phone"


@pytest.mark.parametrize(
    ("number", "code", "failure"),
    [("4711", 3, "number_unknown"), ("abc", 2, "no_number"), ("12;rm", 2, "not_dialable")],
)
def test_dial_is_refused(program: Program, number: str, code: int, failure: str) -> None:
    done = program.run("dial", "--demo", "--json", number)
    last = objects(done.stdout)[-1]
    assert (done.returncode, last["step"], last["failure"]) == (code, "failed", failure)
    assert done.stderr == ""


def test_dial_is_not_answered(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    assert dial(ground_of(stage), "1007") == 1
    assert "1007: Pick up your phone" in capsys.readouterr().out


def test_dial_from_a_phone_that_is_off(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    assert dial(ground_of(stage, extension="1007"), "1001") == 1
    assert "1001: " in capsys.readouterr().out.splitlines()[-1]


def test_dial_without_a_phone_system(program: Program, stage: Stage) -> None:
    home, secret = program.home_for(stage.port), stage.secret.reveal()
    stage.stop()
    done = program.run("dial", "--home", home, "--secret-stdin", "1001", given=secret)
    assert done.returncode == 4
    assert "Nothing listens at that address and port" in done.stdout
    assert secret not in done.stdout + done.stderr


def test_what_the_phone_system_says_is_cleaned(
    stage: Stage, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusal(*_: object) -> str:
        return "No \x1b[2Jway \x9b31m"

    monkeypatch.setattr(Dialling, "why_not", refusal)
    assert dial(ground_of(stage), "1001") == 3
    out = capsys.readouterr().out
    assert "(No  [2Jway  31m)" in out
    assert all(sign.isprintable() for sign in out.replace("\n", ""))


def test_dial_goes_on_when_nobody_reads(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def unread(line: str) -> None:
        raise CommandError(line)

    monkeypatch.setattr("busylamp.cli.dial.say", unread)
    assert dial(ground_of(stage), "1001") == 0


def test_the_secret_needs_a_keyring(program: Program) -> None:
    home = program.home_for(1)
    done = program.run("secret", "set", "--home", home, "--secret-stdin", given="test123\n")
    assert told_plainly(done, 4, "no usable keyring")
    done = program.run("secret", "forget", "--home", home)
    assert told_plainly(done, 4, "no usable keyring")
    assert "forgotten" not in done.stdout
    done = program.run("monitor", "--home", home)
    assert told_plainly(done, 4, "no usable keyring", "--secret-stdin")


def test_the_secret_needs_a_user(program: Program) -> None:
    for verb in ("set", "forget"):
        done = program.run("secret", verb, "--secret-stdin", given="test123\n")
        assert told_plainly(done, 2, "lack the address or the AMI user")


def test_an_empty_secret_changes_nothing(program: Program) -> None:
    home = program.home_for(1)
    for given in ("", "\n"):
        done = program.run("secret", "set", "--home", home, "--secret-stdin", given=given)
        assert told_plainly(done, 2, "No password was given")


@pytest.mark.parametrize(
    "arguments",
    [
        ("monitor", "--demo", "--record", "/nonexistent/x"),
        ("replay", str(RECORDINGS / "16" / "incoming-missed.ami"), "--extension", "1000"),
        ("check", "--demo"),
        ("dial", "--demo", "4711"),
        ("secret", "forget"),
        ("--help",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_loads_qt(program: Program, arguments: tuple[str, ...]) -> None:
    done = program.run(*arguments, python=("-X", "importtime"))
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "busylamp.main" in loaded
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6", "busylamp.ui"))}
    if not arguments[0].startswith("-") and arguments[0] != "secret":
        assert f"busylamp.cli.{arguments[0]}" in loaded


def test_the_demo_leaves_nothing_behind(program: Program) -> None:
    assert program.run("dial", "--demo", "4711").returncode == 3
    assert list(program.home.rglob("*")) == []


def test_a_command_touches_no_database(program: Program, stage: Stage) -> None:
    home = program.home_for(stage.port)
    secret = stage.secret.reveal()
    done = program.run("dial", "--home", home, "--secret-stdin", "4711", given=secret)
    assert done.returncode == 3
    assert [path.name for path in program.home.iterdir()] == ["settings.toml"]


def test_settings_that_were_mended_are_told(program: Program) -> None:
    (program.home / "settings.toml").write_text("[pbx\n")
    done = program.run("check", "--home", str(program.home))
    assert done.returncode == 2
    assert all(line.startswith("busylamp: ") for line in done.stderr.splitlines())
    assert "damaged" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("frobnicate",), "invalid choice"),
        (("replay", "x.ami"), "--extension"),
        (("dial",), "NUMBER"),
        (("secret", "show"), "invalid choice"),
    ],
)
def test_wrong_arguments(program: Program, arguments: tuple[str, ...], words: str) -> None:
    done = program.run(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_version(program: Program) -> None:
    assert program.run("--version").stdout == f"busylamp {__version__}\n"


@pytest.mark.parametrize(
    "words", ["monitor --demo >&-", "dial 1001 --demo >&-", "check --demo >&-"]
)
def test_a_closed_output_is_told_in_one_line(words: str) -> None:
    command = f"exec {shlex.quote(sys.executable)} -m busylamp {words}"
    done = subprocess.run(
        ["sh", "-c", command], stderr=subprocess.PIPE, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stderr) == (
        1,
        "busylamp: The output can't be written: it is closed.\n",
    )


def test_a_closed_input_is_told_in_one_line(program: Program) -> None:
    home = shlex.quote(program.home_for(1))
    command = (
        f"exec {shlex.quote(sys.executable)} -m busylamp check --home {home} --secret-stdin <&-"
    )
    done = subprocess.run(
        ["sh", "-c", command], stderr=subprocess.PIPE, text=True, timeout=30, check=False
    )
    assert done.returncode == 2
    assert done.stderr == "busylamp: The password can't be read: standard input is closed.\n"


@pytest.mark.parametrize("seconds", ["inf", "nan", "-1", "0", "1e9", "long"])
def test_a_load_without_an_end_is_refused_in_words(
    seconds: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", f"--load={seconds}"])
    assert ended.value.code == 2
    assert "a number of seconds from 1 to 3600 is wanted" in capsys.readouterr().err


def test_a_slip_in_a_desks_key_is_told_and_not_kept(program: Program, tmp_path: Path) -> None:
    home = tmp_path / "relayed"
    home.mkdir()
    (home / "settings.toml").write_text('[pbx]\nrelay = "tls://relay.example.com"\n')
    done = program.run("secret", "set", "--home", str(home), "--secret-stdin", given="SUhunter2\n")
    assert told_plainly(done, 2, "no key of a desk", "Nothing was changed")
    assert "hunter2" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("check --load=5", "--load and --probe-undocumented ask a phone system itself"),
        ("check --probe-undocumented", "--load and --probe-undocumented ask a phone system itself"),
        ("monitor --record calls.rec", "Only the bytes of a phone system can be recorded"),
    ],
)
def test_what_a_relay_has_not_is_told(
    program: Program, tmp_path: Path, words: str, said: str
) -> None:
    home = tmp_path / "relayed"
    home.mkdir()
    (home / "settings.toml").write_text(
        '[pbx]\nrelay = "tls://relay.example.com"\n[me]\nextension = "1000"\n'
    )
    done = program.run(*words.split(), "--home", str(home), "--secret-stdin", given="x\n")
    assert told_plainly(done, 2, said)
    assert not (tmp_path / "calls.rec").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("check --user anna", "--user is for --policy FILE"),
        ("check --policy p.toml --load 5", "--policy looks at a file alone"),
        ("check --policy p.toml --bundle b.zip", "--policy looks at a file alone"),
        ("check --policy p.toml --probe-undocumented", "--policy looks at a file alone"),
    ],
)
def test_a_switch_that_would_do_nothing_is_told(
    words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(words.split())
    assert left.value.code == 2
    assert said in capsys.readouterr().err


def test_the_windows_own_errands_are_no_commands_to_choose(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["bogus"])
    told = capsys.readouterr().err
    assert "'monitor'" in told
    assert "read-" not in told


def test_monitor_tells_of_settings_it_lacks(program: Program) -> None:
    done = program.run("monitor")
    assert done.returncode == 2
    assert "2" in dict(words_of("monitor").codes)
