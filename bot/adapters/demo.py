"""The demonstration shop: reads demo/shop.yml and puts it into an empty database."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Set, Tuple, Union

import yaml
from babel.numbers import get_currency_precision

from bot.adapters.database.store import DatabaseStore
from bot.core.errors import ContentError
from bot.core.model import Address, Agent, Consent, Customer, Invoice, Order, OrderItem, Preferences, Refund

SHOP = Path(__file__).parent / "demo" / "shop.yml"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Entry = Mapping[str, Any]

CUSTOMER_KEYS = {field.name for field in fields(Customer)} | {"orders"}
ORDER_KEYS = {"number", "state", "placed", "invoiced", "expected", "delivered", "carrier", "tracking", "ship_to", "items", "refund"}


@dataclass(frozen=True)
class Shop:
    """Everything in shop.yml, with real dates and money in minor units, in the order in which it can be inserted."""

    customers: Tuple[Customer, ...]
    orders: Tuple[Order, ...]
    invoices: Tuple[Invoice, ...]
    refunds: Tuple[Refund, ...]


def load_demo(store: DatabaseStore, now: datetime, agents: Sequence[Tuple[Agent, str]] = ()) -> bool:
    """Insert the shop and the agents, each with the hash of its password; agents whose user name is taken stay as they are.

    `now` is aware; the shop's dates count from it. Does nothing and answers False when there already are customers, also when two
    processes load at once. Raises ContentError for a file that can't be used.
    """
    shop = read_shop(now)
    with store.transaction() as unit:
        if not unit.records.hold_if_empty():
            return False
        for customer in shop.customers:
            unit.records.insert_customer(customer)
        for order in shop.orders:
            unit.records.insert_order(order)
        for invoice in shop.invoices:
            unit.records.insert_invoice(invoice)
        for refund in shop.refunds:
            unit.records.insert_refund(refund)
        for agent, password_hash in agents:
            if unit.agents.by_user(agent.user) is None:
                unit.agents.add(agent, password_hash)
    return True


def read_shop(now: datetime, file: Path = SHOP) -> Shop:
    """The shop as of `now` (aware). Raises ContentError for a file that can't be used."""
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  # a safe loader
        entries = [(entry, _customer(entry, now)) for entry in content["customers"]]
        orders = [(item, _order(item, customer, now)) for entry, customer in entries for item in entry["orders"]]
        return Shop(
            customers=tuple(customer for _, customer in entries),
            orders=tuple(order for _, order in orders),
            invoices=tuple(_invoice(item, order, now) for item, order in orders if "invoiced" in item),
            refunds=tuple(_refund(item["refund"], order, now) for item, order in orders if "refund" in item),
        )
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise ContentError(f"This is no YAML: {error.problem}.", str(file), *at) from error
    except KeyError as error:
        raise ContentError(f"An entry lacks {error}.", str(file)) from error
    except (TypeError, ValueError) as error:
        raise ContentError(f"An entry can't be used: {error}.", str(file)) from error


def minor_units(amount: Union[int, float, str], currency: str) -> int:
    """12.5, "EUR" -> 1250; 1290, "JPY" -> 1290. Raises ValueError for more decimals than the currency has."""
    scaled = Decimal(str(amount)).scaleb(get_currency_precision(currency))
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} has more decimals than {currency}")
    return int(scaled)


def _customer(entry: Entry, now: datetime) -> Customer:
    _check_keys(entry, CUSTOMER_KEYS)
    known = {key: value for key, value in entry.items() if key != "orders"}
    return Customer(
        **{
            **known,
            "lifetime_value": minor_units(entry["lifetime_value"], entry["currency"]),
            "since": (now - timedelta(days=entry["since"])).date(),
            "preferences": Preferences(**entry.get("preferences", {})),
            "consents": tuple(Consent(c["purpose"], c["granted"], now - timedelta(days=c["at"])) for c in entry.get("consents", ())),
            "addresses": tuple(Address(**address) for address in entry["addresses"]),
        }
    )


def _order(entry: Entry, customer: Customer, now: datetime) -> Order:
    _check_keys(entry, ORDER_KEYS)
    # Minutes from the number: orders of one day were not all placed in the same second.
    placed_at = now - timedelta(days=entry["placed"], minutes=int(entry["number"][-3:]) % 600)
    expected: Optional[int] = entry.get("expected")
    delivered: Optional[int] = entry.get("delivered")
    return Order(
        number=entry["number"],
        customer_id=customer.id,
        state=entry["state"],
        placed_at=placed_at,
        currency=customer.currency,
        items=tuple(OrderItem(i["name"], i["quantity"], minor_units(i["price"], customer.currency)) for i in entry["items"]),
        ship_to=customer.addresses[entry.get("ship_to", 1) - 1],
        carrier=entry.get("carrier"),
        tracking=entry.get("tracking"),
        expected_on=None if expected is None else (now + timedelta(days=expected)).date(),
        delivered_on=None if delivered is None else (now - timedelta(days=delivered)).date(),
    )


def _invoice(entry: Entry, order: Order, now: datetime) -> Invoice:
    issued_on = (now - timedelta(days=entry["invoiced"])).date()
    return Invoice(order.number.replace("CO-", "CI-"), order.number, issued_on, order.total, order.currency)


def _refund(entry: Entry, order: Order, now: datetime) -> Refund:
    _check_keys(entry, {"state", "requested", "paid", "amount"})
    return Refund(
        order_number=order.number,
        amount=minor_units(entry["amount"], order.currency) if "amount" in entry else order.total,
        currency=order.currency,
        state=entry["state"],
        requested_at=now - timedelta(days=entry["requested"]),
        paid_on=(now - timedelta(days=entry["paid"])).date() if "paid" in entry else None,
    )


def _check_keys(entry: Entry, known: Set[str]) -> None:
    unknown = sorted(set(entry) - known)
    if unknown:
        raise ValueError(f"unknown {', '.join(unknown)}")
