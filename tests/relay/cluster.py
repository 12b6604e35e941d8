# SPDX-License-Identifier: MIT
"""Three nats-servers on the loopback that are one: killed and run again one by one."""

import json
import time
import urllib.request
from pathlib import Path
from typing import Any

from busylamp.relay.users import USERS
from tests.relay.rig import SECONDS, NatsServer, free_port

KEEPERS = ("keeper-a", "keeper-b", "keeper-c")


class Cluster:
    """Servers a, b and c, each in a folder of its own beside the users' file."""

    def __init__(self, folder: Path, count: int = 3) -> None:
        routes = [free_port() for _ in range(count)]
        self._monitors = [free_port() for _ in range(count)]
        listed = ", ".join(f'"nats://127.0.0.1:{port}"' for port in routes)
        self.servers: list[NatsServer] = []
        for name, route, monitor in zip("abc", routes, self._monitors, strict=False):
            own = folder / name
            own.mkdir()
            more = (
                f'server_name: {name}\nserver_tags: ["keeper-{name}"]\n'
                f'http: "127.0.0.1:{monitor}"\n'
                f'cluster {{ name: site, listen: "127.0.0.1:{route}", routes: [{listed}] }}\n'
            )
            self.servers.append(NatsServer(own, f"../{USERS}", more))

    @property
    def keepers(self) -> tuple[str, ...]:
        """The tags of three of them, that keep who leads."""
        return KEEPERS if len(self.servers) == len(KEEPERS) else ()

    @property
    def address(self) -> str:
        """All of them."""
        ports = ",".join(f"127.0.0.1:{server.port}" for server in self.servers)
        return f"nats://{ports}"

    def start(self) -> None:
        """Run all; returns when they have a leader, and what is kept would be."""
        for server in self.servers:
            server.start()
        ends = time.monotonic() + SECONDS
        while not self._asked(0, "jsz").get("meta_cluster", {}).get("leader"):
            assert time.monotonic() < ends, self.servers[0].log.read_text()
            time.sleep(0.05)

    def kill(self) -> None:
        """End all."""
        for server in self.servers:
            server.kill()

    def of_client(self, name: str) -> int:
        """Which server a program is at: `busylamp` is a desk, `busylamp relay` the relay."""
        for place in range(len(self.servers)):
            clients: list[dict[str, Any]] = self._asked(place, "connz").get("connections") or []
            if any(each.get("name") == name for each in clients):
                return place
        raise AssertionError(f"{name} is nowhere")

    def leader_of(self, stream: str) -> int:
        """Which server leads what is kept under a name."""
        told = self._asked(0, "jsz?streams=true&accounts=true")
        for account in told.get("account_details", []):
            for each in account.get("stream_detail", []):
                if each["name"] == stream:
                    return "abc".index(each["cluster"]["leader"])
        raise AssertionError(f"{stream} is nowhere: {told}")

    def _asked(self, place: int, what: str) -> Any:
        url = f"http://127.0.0.1:{self._monitors[place]}/{what}"
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                return json.load(answer)
        except OSError:
            return {}
