# SPDX-License-Identifier: MIT
"""Where settings and data live: the user's own folders, or one folder of choice."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of one Busylamp."""

    config: Path
    data: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def database(self) -> Path:
        """Contacts and calls."""
        return self.data / "busylamp.sqlite"

    @property
    def unwritten(self) -> Path:
        """Calls that could not be written into the database; the next start takes them in."""
        return self.data / "calls-not-written.csv"

    @property
    def under_way(self) -> Path:
        """Calls under way that the user wrote about; a start after a crash takes them in."""
        return self.data / "calls-under-way.csv"

    @property
    def log(self) -> Path:
        """The log, rotated, in a folder of its own."""
        return self.data / "logs" / "busylamp.log"


def home_at(folder: Path) -> Home:
    """Everything in one folder (`--home DIR`)."""
    return Home(config=folder, data=folder)


def home_of_user() -> Home:
    """The platform's own places for settings and data."""
    import platformdirs  # not needed with --home, and commands must start fast

    dirs = platformdirs.PlatformDirs("busylamp", appauthor=False)
    return Home(config=Path(dirs.user_config_dir), data=Path(dirs.user_data_dir))
