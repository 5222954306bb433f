"""The country of an internet address, read by the real reader out of a tiny database of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import settings, wiring
from bot.adapters.geoip import GeoIP
from bot.core.errors import SetupError
from tests.tiny_geoip import write


@pytest.mark.parametrize("kind", ["GeoLite2-Country", "GeoIP2-Country", "DBIP-Country-Lite", "GeoLite2-City", "GeoIP2-Enterprise"])
@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("81.2.69.142", "GB"),
        ("2.125.160.216", "CH"),
        ("2001:218:0:1::1", "JP"),
        ("8.8.8.8", None),  # not in it
        ("127.0.0.1", None),
        ("192.168.1.5", None),
        ("::1", None),
        ("unknown", None),
        ("81.2.69.142:1234", None),
        ("", None),
    ],
)
def test_country(tmp_path: Path, kind: str, address: str, country: str | None) -> None:
    reader = GeoIP(write(tmp_path / "countries.mmdb", kind))
    assert reader.country_of(address) == country
    reader.close()


def test_an_entry_without_a_country(tmp_path: Path) -> None:
    reader = GeoIP(write(tmp_path / "countries.mmdb", entry={"continent": {"code": "EU"}}))
    assert reader.country_of("81.2.69.142") is None
    reader.close()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"COMITY_GEOIP names .*gone\.mmdb, and there is no such file"):
        GeoIP(tmp_path / "gone.mmdb")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    whole = write(tmp_path / "countries.mmdb").read_bytes()
    for name, content in (("text.mmdb", b"not a database"), ("empty.mmdb", b""), ("half.mmdb", whole[: len(whole) // 3])):
        broken = tmp_path / name
        broken.write_bytes(content)
        with pytest.raises(SetupError, match=rf"COMITY_GEOIP names .*{name}, which can't be read as a MaxMind database"):
            GeoIP(broken)
    with pytest.raises(SetupError, match="can't be read"):
        GeoIP(tmp_path)


def test_a_database_about_something_else(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"type “GeoLite2-ASN”, which has no countries"):
        GeoIP(write(tmp_path / "asn.mmdb", "GeoLite2-ASN", {"autonomous_system_number": 64500}))


def test_wired_by_its_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for environment, country in (({}, None), ({"COMITY_GEOIP": str(write(tmp_path / "countries.mmdb"))}, "GB")):
        chosen = settings.read({"COMITY_HOME": str(tmp_path), **environment})
        monkeypatch.setattr(settings, "current", lambda chosen=chosen: chosen)
        assert wiring.country_of.__wrapped__()("81.2.69.142") == country
    broken = settings.read({"COMITY_HOME": str(tmp_path), "COMITY_GEOIP": str(tmp_path / "gone.mmdb")})
    monkeypatch.setattr(settings, "current", lambda: broken)
    with pytest.raises(SetupError, match="no such file"):
        wiring.country_of.__wrapped__()
