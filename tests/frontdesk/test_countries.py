"""What a channel knows a country by: it says so, a telephone number, the address. Only the country stays."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from bot import settings
from bot.adapters.geoip import GeoIP
from bot.core.errors import SetupError
from bot.frontdesk.addresses import told_by
from tests.tiny_geoip import write

GB, CH = "81.2.69.142", "2.125.160.216"
"""In the test's own database."""
PROXY = {"COMITY_TRUSTED_PROXIES": "127.0.0.1, ::1"}


async def opened(door: Any, body: Any = None, **headers: str) -> Any:
    answer = await door.call("POST", "/api/conversations", body or {}, headers=headers)
    assert answer.status == 201, answer
    return await door.kept(lambda unit: unit.conversations.get(answer.body["conversation"]))


@pytest.fixture
def geoip(tmp_path: Path) -> Any:
    reader = GeoIP(write(tmp_path / "countries.mmdb"))
    yield reader
    reader.close()


async def test_the_channels_word_then_the_number_then_the_address(open_door, geoip) -> None:
    door = await open_door(environment=PROXY, country_of=geoip.country_of)
    forwarded = {"X-Forwarded-For": GB}
    for body, country, source in (
        ({"country": "de", "phone": "+41 44 668 18 00"}, "DE", "declared"),
        ({"phone": "+41 44 668 18 00"}, "CH", "phone"),
        ({"phone": "044 668 18 00"}, "GB", "address"),
        ({}, "GB", "address"),
    ):
        conversation = await opened(door, body, **forwarded)
        assert (conversation.country, conversation.country_from) == (country, source), body


async def test_the_assistant_hears_how_the_country_is_known(open_door, geoip) -> None:
    door = await open_door(environment=PROXY, country_of=geoip.country_of)
    answer = await door.call("POST", "/api/conversations", {}, headers={"X-Forwarded-For": CH})
    path = f"/api/conversations/{answer.body['conversation']}/messages?wait=5"
    await door.call("POST", path, {"text": "Hallo"}, token=answer.body["token"])
    clues = door.assistant.asked[0].clues
    assert (clues.channel_country, clues.channel_country_from) == ("CH", "address")


async def test_without_a_database_nothing_is_known(open_door) -> None:
    door = await open_door(environment=PROXY)
    assert (await opened(door, **{"X-Forwarded-For": GB})).country is None


async def test_nobody_but_a_trusted_proxy_is_believed(open_door, geoip) -> None:
    door = await open_door(country_of=geoip.country_of)
    assert (await opened(door, **{"X-Forwarded-For": GB})).country is None


async def test_neither_address_nor_number_is_kept_or_logged(open_door, geoip, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    door = await open_door(environment=PROXY, country_of=geoip.country_of)
    await opened(door, {"phone": "+41 44 668 18 00"}, **{"X-Forwarded-For": GB})
    await door.call("POST", "/api/conversations", {"phone": "+41 call me"}, headers={"X-Forwarded-For": GB})
    files = [file.read_bytes() for file in open_door.home.glob("comity.db*")]
    for secret in (GB, "668 18 00", "446681800"):
        assert not any(secret.encode() in content for content in files)
        assert secret not in caplog.text


async def test_what_is_no_number_is_refused(open_door) -> None:
    door = await open_door()
    for phone in ("call me", 41, "+" * 33):
        answer = await door.call("POST", "/api/conversations", {"phone": phone})
        assert (answer.status, answer.code) == (400, "invalid_input"), phone


@pytest.mark.parametrize(
    ("remote", "forwarded", "address"),
    [
        ("9.9.9.9", [GB], "9.9.9.9"),  # not ours
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", [GB], GB),
        ("10.0.0.1", [CH, GB], GB),  # the customer wrote the first one
        ("10.0.0.1", [CH, GB, "10.0.0.2"], GB),
        ("10.0.0.1", ["made up"], "10.0.0.1"),
        ("10.0.0.1", [f"{GB}:443"], "10.0.0.1"),
        ("unknown", [GB], "unknown"),
        ("2001:db8::1", [GB], GB),
    ],
)
def test_the_first_address_that_is_no_proxy_of_ours(remote: str, forwarded: list[str], address: str) -> None:
    chosen = settings.read({"COMITY_TRUSTED_PROXIES": "10.0.0.0/8 2001:db8::/32"})
    assert told_by(remote, forwarded, chosen.trusted_proxies) == address


def test_settings_that_are_none() -> None:
    with pytest.raises(SetupError, match=r"COMITY_TRUSTED_PROXIES must list addresses or networks"):
        settings.read({"COMITY_TRUSTED_PROXIES": "proxy.example"})
    assert settings.read({}).trusted_proxies == ()
    assert settings.read({}).geoip is None
    assert settings.read({"COMITY_GEOIP": "/x/y.mmdb"}).geoip == Path("/x/y.mmdb")


async def test_limits_count_customers_not_the_proxy(open_door) -> None:
    door = await open_door(environment={**PROXY, "COMITY_OPEN_LIMIT": "1/hour"})
    for address, status in ((GB, 201), (CH, 201), (GB, 429)):
        answer = await door.call("POST", "/api/conversations", {}, headers={"X-Forwarded-For": address})
        assert answer.status == status, address
