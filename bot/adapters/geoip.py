"""The country of an internet address, from a GeoIP database that the operator supplies (COMITY_GEOIP). The address goes no further."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from typing import Mapping, Optional

import geoip2.database
import geoip2.errors
import maxminddb

from bot.core.errors import SetupError

_LOOKUPS: Mapping[str, str] = {"Country": "country", "City": "city", "Enterprise": "enterprise"}
"""Word in the name of a database's type -> the reader's method for it."""


class GeoIP:
    """A MaxMind database (.mmdb) with countries: GeoLite2 or GeoIP2, Country, City or Enterprise, or one made like them."""

    def __init__(self, file: Path) -> None:
        """Raises SetupError for a file that is missing, broken or about something else."""
        try:
            self._reader = geoip2.database.Reader(file)
        except FileNotFoundError:
            raise SetupError(f"COMITY_GEOIP names {file}, and there is no such file. Correct it, or leave it out.") from None
        except (maxminddb.InvalidDatabaseError, OSError, ValueError) as error:
            raise SetupError(
                f"COMITY_GEOIP names {file}, which can't be read as a MaxMind database ({type(error).__name__}). Download it again."
            ) from error
        kind = self._reader.metadata().database_type
        lookup = next((method for word, method in _LOOKUPS.items() if word in kind), None)
        if lookup is None:
            self.close()
            raise SetupError(f"COMITY_GEOIP names {file}, a database of the type “{kind}”, which has no countries. Use a Country database.")
        self._look_up = getattr(self._reader, lookup)

    def country_of(self, address: str) -> Optional[str]:
        """ISO 3166 country where an address is used; None for a private, unknown or broken one, since nobody is turned away for it."""
        try:
            if not ip_address(address).is_global:
                return None
            found: Optional[str] = self._look_up(address).country.iso_code
        except (geoip2.errors.GeoIP2Error, maxminddb.InvalidDatabaseError, ValueError, AttributeError):
            return None
        return found

    def close(self) -> None:
        self._reader.close()
