# SPDX-License-Identifier: MIT
"""Two sites at one message server, over TLS: each relay and desk has its own and no other's."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from busylamp.ami.secret import Secret
from busylamp.demo.stage import Stage
from busylamp.link.line import Account
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.form import PictureWanted, write
from busylamp.link.relayed.nats import Said, connect
from busylamp.link.relayed.trust import Known
from busylamp.relay.audit import Audit
from busylamp.relay.config import DeskRow, RelayConfig
from busylamp.relay.serve import Relay
from busylamp.relay.users import SEEDS, write_users
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import CallRinging
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from tests.link.conftest import Certificates, Made
from tests.link.rig import looped, until
from tests.relay.rig import NatsServer, ear, running

NAMES = ("berlin", "paris")


@dataclass
class Sites:
    """One server, a PBX and a relay for each name."""

    server: NatsServer
    stages: dict[str, Stage]
    configs: dict[str, RelayConfig]
    audits: list[Audit]
    roots: str

    def relay(self, name: str, **other: str) -> Relay:
        config = replace(self.configs[name], **other)  # pyright: ignore[reportArgumentType]
        seed = Secret(config.beside(config.seed_file).read_text().strip())
        self.audits.append(Audit(config.beside(config.audit_file)))
        return Relay(config, self.stages[name].secret, seed, self.audits[-1])

    def account(self, name: str) -> Account:
        pbx = PbxSettings(relay=f"{self.configs[name].nats}/{name}", ca_file=self.roots)
        return Account(pbx=pbx, me=MeSettings(extension="1000"))

    def seed(self, name: str) -> Secret:
        seeds = self.server.folder / SEEDS / name
        return Secret((seeds / "1000.seed").read_text().strip())


@contextmanager
def two_sites(folder: Path, shown: Made, root: Made) -> Generator[Sites]:
    tls = f'tls {{ cert_file: "{shown.pem}", key_file: "{shown.key}" }}\n'
    server = NatsServer(folder, more=tls)
    stages = {name: Stage(lively=False, speed=20.0) for name in NAMES}
    configs: dict[str, RelayConfig] = {}
    for name, stage in stages.items():
        stage.start()
        (folder / name).mkdir()
        configs[name] = RelayConfig(
            nats=f"tls://127.0.0.1:{server.port}",
            nats_ca=str(root.pem),
            site=name,
            pbx=PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username),
            desk={"1000": DeskRow()},
            folder=folder / name,
        )
    first, second = configs.values()
    assert write_users(first, folder, second) == ("berlin/1000", "paris/1000")
    server.start()
    made = Sites(server, stages, configs, [], str(root.pem))
    try:
        yield made
    finally:
        for audit in made.audits:
            audit.close()
        server.kill()
        for stage in stages.values():
            stage.stop()


@looped
async def test_two_sites_at_one_server(tmp_path: Path, certificates: Certificates) -> None:
    with two_sites(tmp_path, certificates.vouched, certificates.root) as sites:
        async with (
            running(sites.relay("berlin")),
            running(sites.relay("paris")),
            ear(sites.account("berlin"), sites.seed("berlin")) as berlin,
            ear(sites.account("paris"), sites.seed("paris")) as paris,
        ):
            for each in (berlin, paris):
                await each.up()
                assert each.state.encrypted
            sites.stages["paris"].play("incoming", number="2001", name="Ada", ring=600.0)
            await paris.until(lambda: paris.of(CallRinging))
            assert berlin.calls() == []
        assert "Violation" not in sites.server.log.read_text()


@looped
async def test_a_key_of_one_site_is_none_of_the_other(
    tmp_path: Path, certificates: Certificates, caplog: pytest.LogCaptureFixture
) -> None:
    with two_sites(tmp_path, certificates.vouched, certificates.root) as sites:
        config = sites.configs["berlin"]
        known = Known(ca_file=sites.roots)
        own = Secret(config.beside(config.seed_file).read_text().strip())
        heard: list[Said] = []

        def refused() -> tuple[int, int]:
            log = sites.server.log.read_text()
            return log.count("Subscription Violation"), log.count("Publish Violation")

        async with running(sites.relay("paris")):
            for times, seed in enumerate((sites.seed("berlin"), own), 1):
                server = await connect(
                    parse(config.nats), seed, inbox="_RELAY.berlin", lost=lambda: None, known=known
                )
                for subject in ("busylamp.paris.line", "_RELAY.paris.>", "_INBOX.paris.1000.>"):
                    await server.subscribe(subject, heard.append)
                for subject in (
                    "busylamp.paris.do.1000.picture",
                    "$KV.busylamp_paris.epoch",
                    "$JS.API.STREAM.PURGE.busylamp_paris_ended",
                    "$JS.API.STREAM.DELETE.KV_busylamp_paris",
                    # A reader of theirs, called as a stream of ours; and theirs by its own name.
                    "$JS.API.CONSUMER.CREATE.busylamp_paris_ended.KV_busylamp_berlin",
                    "$JS.API.CONSUMER.INFO.busylamp_paris_ended.KV_busylamp_berlin",
                    "$JS.API.CONSUMER.MSG.NEXT.busylamp_paris_ended.KV_busylamp_berlin",
                    "$JS.API.CONSUMER.DURABLE.CREATE.KV_busylamp_paris.busylamp_berlin_ended",
                    "$JS.API.STREAM.MSG.GET.busylamp_paris_ended",
                    "$JS.ACK.busylamp_paris_ended.KV_busylamp_berlin.1.1.1.1.0",
                ):
                    await server.publish(subject, write(PictureWanted()))
                # A client that closes before it read each refusal may cut off what it said last.
                await until(lambda times=times: refused() == (3 * times, 10 * times))
                await server.close()
        assert heard == []
    caplog.clear()


@looped
async def test_a_relay_may_do_with_its_own_what_its_client_does(
    tmp_path: Path, certificates: Certificates
) -> None:
    """The measure of what is refused: each way to read one's own stream and bucket works."""
    with two_sites(tmp_path, certificates.vouched, certificates.root) as sites:
        config = sites.configs["berlin"]
        own = Secret(config.beside(config.seed_file).read_text().strip())
        known = Known(ca_file=sites.roots)
        async with running(sites.relay("berlin")):
            server = await connect(
                parse(config.nats), own, inbox="_RELAY.berlin", lost=lambda: None, known=known
            )
            streams, name = server.streams, "busylamp_berlin_ended"
            await streams.publish("busylamp.berlin.ext.1000.ended", b"{}")
            for durable in (None, "reader"):  # CREATE and DURABLE.CREATE, INFO, MSG.NEXT
                reader = await streams.pull_subscribe("", durable=durable, stream=name)
                assert (await reader.consumer_info()).stream_name == name
                (message,) = await reader.fetch(1)
                await message.ack_sync()
            assert "reader" in [each.name for each in await streams.consumers_info(name)]
            assert await streams.delete_consumer(name, "reader")
            assert (await streams.get_msg(name, 1)).data == b"{}"
            store = await streams.key_value("busylamp_berlin")
            revision = await store.put("tried", b"1")
            assert (await store.get("tried")).revision == revision
            await server.close()
        assert "Violation" not in sites.server.log.read_text()


@looped
async def test_a_relay_tells_no_server_that_nobody_vouches_for(
    tmp_path: Path, certificates: Certificates, caplog: pytest.LogCaptureFixture
) -> None:
    with two_sites(tmp_path, certificates.ec, certificates.root) as sites:
        relay = sites.relay("berlin")
        task = asyncio.create_task(relay.run())
        await until(lambda: LineTrouble.CERTIFICATE_UNKNOWN.name in caplog.text)
        relay.stop()
        await task
        assert not relay.serving.is_set()
        async with ear(sites.account("berlin"), sites.seed("berlin")) as berlin:
            await berlin.until(
                lambda: berlin.of(LineChanged) and berlin.state.state is LineState.IDENTITY
            )
    caplog.clear()
