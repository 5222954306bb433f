"""A GeoIP database of three networks, in MaxMind's own format, for the real reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mmdb_writer import MMDBWriter
from netaddr import IPSet

PLACES = {"81.2.69.0/24": "GB", "2.125.160.0/24": "CH", "2001:218::/32": "JP"}


def write(file: Path, kind: str = "GeoLite2-Country", entry: Any = None) -> Path:
    """A database in MaxMind's format."""
    writer = MMDBWriter(ip_version=6, ipv4_compatible=True, database_type=kind, languages=["en"], description="Comity's test")
    for network, country in PLACES.items():
        writer.insert_network(
            IPSet([network]), entry if entry is not None else {"country": {"iso_code": country, "names": {"en": country}}}
        )
    writer.to_db_file(str(file))
    return file
