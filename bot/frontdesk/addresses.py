"""From where a request comes: the connection's own address, or what a trusted proxy says of it."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Sequence, Union

from aiohttp import web

from bot.frontdesk.keys import SETTINGS

FORWARDED = "X-Forwarded-For"


def address_of(request: web.Request) -> str:
    """The customer's address, for limits and for their country; "unknown" where the connection has none. It is neither kept nor logged."""
    listed = [part.strip() for header in request.headers.getall(FORWARDED, []) for part in header.split(",")]
    return told_by(request.remote or "unknown", listed, request.app[SETTINGS].trusted_proxies)


def told_by(remote: str, forwarded: Sequence[str], trusted: Sequence[Union[IPv4Network, IPv6Network]]) -> str:
    """The first address, seen from here, that is no proxy of ours: whoever stands before it may have written anything.

    forwarded: as X-Forwarded-For lists them, the customer's first.
    """
    address = remote
    for before in reversed(forwarded):
        if not _within(address, trusted):
            break
        try:
            address = str(ip_address(before))
        except ValueError:  # an address with a port, or something made up
            break
    return address


def _within(address: str, networks: Sequence[Union[IPv4Network, IPv6Network]]) -> bool:
    try:
        return any(ip_address(address) in network for network in networks)
    except ValueError:
        return False
