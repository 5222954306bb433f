"""The database made ready, and the demonstration shop with its logins."""

from __future__ import annotations

import json
import secrets
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List

from bot import settings, wiring
from bot.adapters.keys import read_or_make

_ROLES = (("agent", "Robin Hale", ("en",)), ("supervisor", "Sam Okafor", ("en",)))


def migrate() -> None:
    """Bring the database to the newest form."""
    from bot.adapters.database.migrate import migrate as upgrade

    chosen = settings.current()
    chosen.home.mkdir(parents=True, exist_ok=True)
    upgrade(chosen.database_url)


def demo() -> Dict[str, Any]:
    """Load the demonstration shop if there are no customers yet: logins, and customers with a token for the widget each."""
    from bot.adapters.demo import load_demo
    from bot.adapters.passwords import hash_password
    from bot.core.model import Agent
    from bot.core.tags import market_tag

    migrate()
    logins = _logins(settings.current().home / "keys" / "demo_logins.json")
    agents = [
        (Agent(f"A-{role}", login["user"], name, role, languages), hash_password(login["password"]))  # type: ignore[arg-type]
        for (role, name, languages), login in zip(_ROLES, logins)
    ]
    store = wiring.store()
    load_demo(store, datetime.now(timezone.utc), agents)
    customers: List[Dict[str, Any]] = []
    texts = wiring.library().current().texts
    with store.transaction() as unit:
        for customer in unit.records.customers():  # type: ignore[attr-defined]  # the database's own, beyond the port
            customers.append(
                {
                    "email": customer.email,
                    "locale": market_tag(customer.language or "en", customer.country or "US"),
                    "country": customer.country,
                    "name": texts[customer.language or "en"].full_name(customer.given_name, customer.family_name),
                    "token": wiring.keys().customer_token(customer.id),
                    "orders": [order.number for order in unit.records.orders(customer.id)],
                }
            )
    return {"logins": logins, "customers": customers}


def print_demo(shop: Dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(shop, ensure_ascii=False))
        return
    for login in shop["logins"]:
        print(f"{login['role']:<12} {login['user']:<12} {login['password']}")
    for customer in shop["customers"]:
        print(f"{customer['locale']:<8} {customer['email']:<36} {customer['name']}  {' '.join(customer['orders'])}")


def _logins(file: Path) -> List[Dict[str, str]]:
    """Made once for each installation, so that no password is the same everywhere."""

    def make() -> str:
        return json.dumps([{"role": role, "user": role, "password": secrets.token_urlsafe(9)} for role, _, _ in _ROLES])

    logins: List[Dict[str, str]] = json.loads(read_or_make(file, make))
    return logins
