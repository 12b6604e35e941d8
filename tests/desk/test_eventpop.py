# SPDX-License-Identifier: MIT
"""Screen pops by the dialplan's own events."""

from dataclasses import replace

import pytest

from busylamp.ami.messages import Event
from busylamp.desk.eventpop import EventPops
from busylamp.desk.screenpop import ScreenPops, example
from busylamp.settings.model import PopDirection, PopMoment, ScreenPopRule, ScreenPopSettings
from busylamp.settings.templates import check_rule
from busylamp.telephony.changes import CallRinging, CustomEvent
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.reasons import TemplateTrouble
from tests.desk.test_screenpop import WHO, call

RULE = ScreenPopRule(
    name="CRM",
    url="https://crm.example.net/{Customer}?t={Ticket-No}",
    on=PopMoment.EVENT,
    event="OpenCustomer",
)


class Desk:
    def __init__(self, *rules: ScreenPopRule) -> None:
        self.now = 100.0
        settings = ScreenPopSettings(rule=rules)
        self.pops = EventPops(lambda: settings, lambda: "1000", lambda: self.now)

    def opens(self, name: str, **fields: str) -> list[str]:
        told = CustomEvent(name=name, fields=tuple(fields.items()))
        return [pop.text for pop in self.pops.hear(told)]


def test_the_event_of_that_name_opens_the_page_with_its_headers() -> None:
    desk = Desk(RULE)
    assert desk.opens("opencustomer", customer="A&B", **{"ticket-no": "7"}) == [
        "https://crm.example.net/A%26B?t=7"
    ]
    assert desk.opens("Other", customer="7") == []
    assert desk.opens("OpenCustomer", other="7") == [], "nothing to look for"


def test_what_an_event_says_leads_nowhere_else() -> None:
    desk = Desk(RULE)
    (opened,) = desk.opens("OpenCustomer", Customer="@evil.example/../#x y")
    assert opened.startswith("https://crm.example.net/%40evil.example%2F..%2F%23x%20y")
    assert desk.opens("OpenCustomer", Customer="..") == []
    assert desk.opens("OpenCustomer", Customer="a\x00b") == []


@pytest.mark.parametrize("header", ["Extension", "Exten", "extension"])
def test_an_event_for_somebody_else_opens_nothing(header: str) -> None:
    desk = Desk(RULE)
    assert desk.opens("OpenCustomer", Customer="7", **{header: "1001"}) == []
    assert len(desk.opens("OpenCustomer", Customer="7", **{header: "1000"})) == 1


def test_a_dialplan_in_a_loop_opens_five_pages_a_minute() -> None:
    desk = Desk(RULE)
    for _ in range(5):
        assert desk.opens("OpenCustomer", Customer="7")
    assert desk.opens("OpenCustomer", Customer="7") == []
    desk.now += 60.0
    assert desk.opens("OpenCustomer", Customer="7")


def test_a_rule_of_an_event_is_checked() -> None:
    assert check_rule(RULE) is None
    assert check_rule(replace(RULE, event="")) is TemplateTrouble.NO_EVENT
    assert check_rule(replace(RULE, url="https://x.example/{1x}")) is TemplateTrouble.UNKNOWN
    assert check_rule(replace(RULE, url="https://{Host}/")) is TemplateTrouble.PLACE
    assert check_rule(replace(RULE, on=PopMoment.RINGING)) is TemplateTrouble.UNKNOWN
    assert example(RULE) == "https://crm.example.net/42?t=42"
    assert Desk(replace(RULE, event="")).opens("", Customer="7") == []
    copied = replace(RULE, url="Customer {Customer}", copy=True)
    assert Desk(copied).opens("OpenCustomer", Customer="7") == ["Customer 7"]


def test_no_call_opens_what_waits_for_an_event() -> None:
    rule = replace(RULE, url="https://crm.example.net/{number}", direction=PopDirection.ANY)
    pops = ScreenPops(lambda: ScreenPopSettings(rule=(rule,)), lambda: "GB")
    assert pops.hear(CallRinging(call=call()), WHO) == ()
    assert pops.offered(call(), WHO) == ()


def test_the_fold_passes_a_custom_event_on_cut_to_size() -> None:
    assert "UserEvent" in WANTED
    pbx = Pbx(ExtensionNumber("1000"))
    many = [(f"H{number}", "x" * 1000) for number in range(200)]
    event = Event.of("UserEvent", [("Privilege", "user,all"), ("UserEvent", "Open"), *many])
    (told,) = pbx.apply(event, 5.0)
    assert isinstance(told, CustomEvent)
    assert (told.name, told.at, len(told.fields)) == ("Open", 5.0, 64)
    assert told.fields[0] == ("H0", "x" * 500)
    assert pbx.apply(Event.of("UserEvent", [("UserEvent", "")]), 5.0) == []
