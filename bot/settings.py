"""Settings from the environment, read once. Everything has a default that works on one machine."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Mapping, Optional, Tuple, Union

from bot.core.errors import SetupError


@dataclass(frozen=True)
class Settings:
    """root: the project's folder (content, config.yml). home: what this installation keeps (database, models, keys, logs)."""

    root: Path
    home: Path
    port: int
    rasa_port: int
    actions_port: int
    database_url: str
    redis_url: Optional[str]
    open_browser: bool
    host: str
    secure_cookies: bool
    open_limit: str
    """Conversations that one address may open, as "1200/minute"."""
    geoip: Optional[Path]
    """A MaxMind database (.mmdb) that tells the country of an internet address; None: nobody is asked."""
    trusted_proxies: Tuple[Union[IPv4Network, IPv6Network], ...]
    """Whose X-Forwarded-For is believed."""

    @property
    def rasa_url(self) -> str:
        return f"http://127.0.0.1:{self.rasa_port}"


def read(environment: Optional[Mapping[str, str]] = None, root: Optional[Path] = None) -> Settings:
    """Settings out of an environment. Raises SetupError that names the variable."""
    given = os.environ if environment is None else environment
    where = root or Path.cwd()
    home = Path(given.get("COMITY_HOME") or where / "var").expanduser().absolute()
    return Settings(
        root=where.absolute(),
        home=home,
        port=_port(given, "COMITY_PORT", 8080),
        rasa_port=_port(given, "COMITY_RASA_PORT", 5005),
        actions_port=_port(given, "COMITY_ACTIONS_PORT", 5055),
        database_url=given.get("COMITY_DATABASE_URL") or f"sqlite:///{home / 'comity.db'}",
        redis_url=given.get("COMITY_REDIS_URL") or None,
        open_browser=given.get("COMITY_OPEN", "0") not in ("", "0"),
        host=given.get("COMITY_HOST", "127.0.0.1"),
        open_limit=_rate(given, "COMITY_OPEN_LIMIT", "1200/minute"),
        geoip=Path(given["COMITY_GEOIP"]).expanduser().absolute() if given.get("COMITY_GEOIP") else None,
        trusted_proxies=_networks(given, "COMITY_TRUSTED_PROXIES"),
        secure_cookies=given.get("COMITY_SECURE_COOKIES", "0") not in ("", "0"),
    )


@lru_cache(maxsize=1)
def current() -> Settings:
    """This process's settings. The project is the current directory where it holds one, else the checkout that this code lies in."""
    here = Path.cwd()
    return read(root=here if (here / "etiquette_rules").is_dir() else Path(__file__).resolve().parent.parent)


def _rate(given: Mapping[str, str], name: str, default: str) -> str:
    text = given.get(name) or default
    if not re.fullmatch(r"[1-9][0-9]{0,6}/(second|minute|hour)", text, re.ASCII):
        raise SetupError(f"{name} must be a rate such as “{default}”; it is “{text}”.")
    return text


def _networks(given: Mapping[str, str], name: str) -> Tuple[Union[IPv4Network, IPv6Network], ...]:
    try:
        return tuple(ip_network(part) for part in (given.get(name) or "").replace(",", " ").split())
    except ValueError as error:
        raise SetupError(f"{name} must list addresses or networks such as “10.0.0.0/8, ::1”: {error}.") from None


def _port(given: Mapping[str, str], name: str, default: int) -> int:
    text = given.get(name) or str(default)
    if not (text.isascii() and text.isdigit()) or not 0 < int(text) < 65536:
        raise SetupError(f"{name} must be a port number from 1 to 65535; it is “{text}”.")
    return int(text)
