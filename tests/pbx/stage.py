# SPDX-License-Identifier: MIT
"""Where a scene plays: one real PBX, its phones, and a hand on the PBX itself."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.phone import Behaviour, Call, Phone, silent

PAUSE = 0.4  # seconds between two acts of people
_LONGEST = 15.0


class Stage:
    """Phones and the PBX, for one scene; `clear` ends every call and signs the phones off."""

    def __init__(self, pbx: Asterisk) -> None:
        self.pbx = pbx
        self.phones: list[Phone] = []

    async def phone(self, extension: str, behaviour: Behaviour = silent) -> Phone:
        made = self.pbx.phone(extension, behaviour)
        self.phones.append(made)
        await made.open()
        await made.register()
        return made

    async def world(self, behaviour: Behaviour = silent) -> Phone:
        made = self.pbx.provider(behaviour)
        self.phones.append(made)
        await made.open()
        return made

    async def incoming(self, number: str = "0911234500") -> Call:
        """Call from outside."""
        world = next((p for p in self.phones if p.extension.startswith("0")), None)
        world = world or await self.world()
        return await world.call(number, "ACME Oy", "0298765432")

    async def until(self, done: Callable[[], bool], what: str) -> None:
        deadline = asyncio.get_running_loop().time() + _LONGEST
        while not done():
            if asyncio.get_running_loop().time() > deadline:
                raise TimeoutError(what)
            await asyncio.sleep(0.02)

    async def rings(self, phone: Phone, calls: int = 1) -> Call:
        """Wait until a phone has so many calls; return the last."""
        await self.until(lambda: len(phone.calls) >= calls, f"{phone.extension} did not ring")
        await pause()
        return list(phone.calls.values())[-1]

    async def answered(self, *calls: Call) -> None:
        async with asyncio.timeout(_LONGEST):
            for call in calls:
                await call.answered.wait()
        await pause()

    async def ended(self, *calls: Call) -> None:
        async with asyncio.timeout(_LONGEST):
            for call in calls:
                await call.ended.wait()

    async def cli(self, command: str) -> str:
        return await asyncio.to_thread(self.pbx.cli, command)

    async def channel(self, device: str, number: int = 0) -> str:
        """The name of a device's channel, the oldest first."""
        lines = (await self.cli("core show channels concise")).splitlines()
        names = sorted(line.split("!")[0] for line in lines if line.startswith(f"{device}-"))
        return names[number]

    async def action(self, name: str, **fields: str) -> None:
        """Ask by AMI, on a connection of its own."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.pbx.ami)
        try:
            login = {"Username": "agentuser", "Secret": SECRET, "Events": "off"}
            for action, headers in (("Login", login), (name, fields)):
                lines = [f"Action: {action}", *(f"{k}: {v}" for k, v in headers.items())]
                writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
                answer = (await reader.readuntil(b"\r\n\r\n")).decode()
                assert "Response: Success" in answer, f"{action}: {answer}"
        finally:
            writer.close()

    async def quiet(self) -> None:
        """Wait until no channel is left."""
        for _ in range(100):
            if "0 active channels" in await self.cli("core show channels count"):
                return
            await asyncio.sleep(0.1)
        raise TimeoutError(await self.cli("core show channels"))

    async def clear(self) -> None:
        for phone in self.phones:
            if not phone.extension.startswith("0"):
                await phone.register(0)
            await phone.close()
        await self.cli("channel request hangup all")
        await self.quiet()
        self.pbx.phones.clear()


async def pause(times: float = 1.0) -> None:
    await asyncio.sleep(PAUSE * times)


Scene = Callable[[Stage], Awaitable[None]]
SCENES: dict[str, Scene] = {}


def scene(play: Scene) -> Scene:
    """Name a scene after its function: `blind_by_phone` is recorded as blind-by-phone."""
    SCENES[getattr(play, "__name__", "").replace("_", "-")] = play
    return play
