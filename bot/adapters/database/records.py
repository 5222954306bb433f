"""The shop's records: customers, their orders, invoices, refunds and requests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from datetime import datetime
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection, Row
from sqlalchemy.sql import Select

from bot.adapters.database.tables import (
    addresses,
    consents,
    counters,
    customers,
    invoices,
    order_items,
    orders,
    refunds,
    requests,
)
from bot.core.errors import Conflict, NotFound
from bot.core.model import Address, Consent, Customer, Invoice, Order, OrderItem, Preferences, Refund

BEFORE_SHIPPING = ("processing", "packed")


class DatabaseRecords:
    """core/ports.py `Records` inside one transaction, and what fills them. Money is in the currency's minor unit; times are aware UTC."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    # Reading

    def customer(self, customer_id: str) -> Optional[Customer]:
        """The customer with all consents (oldest first) and addresses (in the order they were added), or None."""
        return next(iter(self._customers(select(customers).where(customers.c.id == customer_id))), None)

    def customer_by_email(self, email: str) -> Optional[Customer]:
        """As `customer`; neither case nor blanks around the address matter."""
        return next(iter(self._customers(select(customers).where(customers.c.email_key == email_key(email)))), None)

    def customers(self) -> Tuple[Customer, ...]:
        """All customers, by id. Loads everything: for the demonstration shop, not for a real one."""
        return self._customers(select(customers).order_by(customers.c.id))

    def order(self, number: str) -> Optional[Order]:
        """The order with its items as they were ordered, or None."""
        return next(iter(self._orders(select(orders).where(orders.c.number == number))), None)

    def orders(self, customer_id: str) -> Tuple[Order, ...]:
        """A customer's orders, newest first."""
        query = select(orders).where(orders.c.customer_id == customer_id)
        return self._orders(query.order_by(orders.c.placed_at.desc(), orders.c.number.desc()))

    def invoice(self, order_number: str) -> Optional[Invoice]:
        """The order's invoice, or None while there is none."""
        row = self._connection.execute(select(invoices).where(invoices.c.order_number == order_number)).first()
        return Invoice(**row._mapping) if row else None

    def refunds(self, customer_id: str) -> Tuple[Refund, ...]:
        """Refunds of a customer's orders, newest first."""
        columns = [column for column in refunds.c if column.name != "id"]
        query = select(*columns).join(orders).where(orders.c.customer_id == customer_id)
        rows = self._connection.execute(query.order_by(refunds.c.requested_at.desc(), refunds.c.id.desc()))
        return tuple(Refund(**row._mapping) for row in rows)

    # Changing

    def cancel_order(self, number: str) -> None:
        """Raises NotFound for an unknown order, Conflict once it has been shipped or is cancelled already."""
        self._hold_unshipped(number)
        self._connection.execute(update(orders).where(orders.c.number == number).values(state="cancelled"))

    def change_ship_to(self, number: str, address: Address) -> None:
        """Raises NotFound for an unknown order, Conflict once it has been shipped or cancelled."""
        self._hold_unshipped(number)
        change = update(orders).where(orders.c.number == number)
        self._connection.execute(change.values(ship_to=address.text, ship_to_country=address.country))

    def add_address(self, customer_id: str, address: Address) -> None:
        """Append an address. Raises NotFound for an unknown customer."""
        self._require_customer(customer_id)
        self._connection.execute(insert(addresses).values(customer_id=customer_id, text=address.text, country=address.country))

    def request_refund(self, number: str, amount: int, currency: str) -> None:
        """Open a refund of `amount` minor units. Raises NotFound for an unknown order, Conflict when one is open or paid already."""
        self._hold_order(number)
        running = select(func.count()).select_from(refunds).where(refunds.c.order_number == number, refunds.c.state != "refused")
        if self._connection.execute(running).scalar_one():
            raise Conflict(f"A refund for order {number} has already been opened. Show its state instead.")
        self.insert_refund(Refund(number, amount, currency, "requested", self._now()))

    def record_request(self, customer_id: str, kind: str, order_number: Optional[str], note: str) -> None:
        """A wish that staff carry out: kind is order_change or account_deletion. Raises NotFound for an unknown customer."""
        self._require_customer(customer_id)
        values = {"customer_id": customer_id, "kind": kind, "order_number": order_number, "note": note, "created_at": self._now()}
        self._connection.execute(insert(requests).values(values))

    def give_consent(self, customer_id: str, purpose: str, granted: bool) -> None:
        """Add the newest word on a purpose; earlier ones stay as proof. Raises NotFound for an unknown customer."""
        self._require_customer(customer_id)
        self._insert_consents(customer_id, [Consent(purpose, granted, self._now())])

    def keep_preferences(self, customer_id: str, preferences: Preferences) -> None:
        """Replace the customer's preferences. Raises NotFound for an unknown customer."""
        self._require_customer(customer_id)
        self._connection.execute(update(customers).where(customers.c.id == customer_id).values(preferences=asdict(preferences)))

    # Filling: not in the port, the shop's own systems bring records; used by the demonstration shop and imports

    def hold_if_empty(self) -> bool:
        """True when there is no customer yet. Until the transaction ends, whoever else asks waits."""
        # The ticket counter's row is the one row that always is there to be locked.
        self._connection.execute(select(counters.c.value).with_for_update()).all()
        return self._connection.execute(select(customers.c.id).limit(1)).first() is None

    def insert_customer(self, customer: Customer) -> None:
        """With consents and addresses. A known id or e-mail makes the transaction fail with Conflict."""
        values = {column.name: getattr(customer, column.name) for column in customers.c if column.name not in ("email_key", "preferences")}
        key = email_key(customer.email)
        self._connection.execute(insert(customers).values(**values, email_key=key, preferences=asdict(customer.preferences)))
        self._insert_consents(customer.id, customer.consents)
        for address in customer.addresses:
            self._connection.execute(insert(addresses).values(customer_id=customer.id, text=address.text, country=address.country))

    def insert_order(self, order: Order) -> None:
        """With its items. A known number or an unknown customer makes the transaction fail with Conflict."""
        kept = ("number", "customer_id", "state", "placed_at", "currency", "carrier", "tracking", "expected_on", "delivered_on")
        values = {name: getattr(order, name) for name in kept}
        self._connection.execute(insert(orders).values(**values, ship_to=order.ship_to.text, ship_to_country=order.ship_to.country))
        for position, item in enumerate(order.items, start=1):
            self._connection.execute(insert(order_items).values(order_number=order.number, position=position, **asdict(item)))

    def insert_invoice(self, invoice: Invoice) -> None:
        """A known number, a second one for the order or an unknown order makes the transaction fail with Conflict."""
        self._connection.execute(insert(invoices).values(asdict(invoice)))

    def insert_refund(self, refund: Refund) -> None:
        """An unknown order makes the transaction fail with Conflict."""
        self._connection.execute(insert(refunds).values(asdict(refund)))

    # Helpers

    def _insert_consents(self, customer_id: str, given: Sequence[Consent]) -> None:
        for consent in given:
            self._connection.execute(insert(consents).values(customer_id=customer_id, **asdict(consent)))

    def _require_customer(self, customer_id: str) -> None:
        if self._connection.execute(select(customers.c.id).where(customers.c.id == customer_id)).first() is None:
            raise NotFound(f"There is no customer {customer_id}.")

    def _hold_order(self, number: str) -> str:
        """The order's state, its row locked, so that two requests at once can't both pass a check."""
        state = self._connection.execute(select(orders.c.state).where(orders.c.number == number).with_for_update()).scalar()
        if state is None:
            raise NotFound(f"There is no order {number}.")
        return str(state)

    def _hold_unshipped(self, number: str) -> None:
        state = self._hold_order(number)
        if state not in BEFORE_SHIPPING:
            raise Conflict(f"Order {number} is {state} and can't be changed any more.")

    def _customers(self, query: Select) -> Tuple[Customer, ...]:
        rows = self._connection.execute(query).all()
        ids = [row.id for row in rows]
        given: Dict[str, List[Consent]] = defaultdict(list)
        for row in self._connection.execute(select(consents).where(consents.c.customer_id.in_(ids)).order_by(consents.c.at, consents.c.id)):
            given[row.customer_id].append(Consent(row.purpose, row.granted, row.at))
        places: Dict[str, List[Address]] = defaultdict(list)
        for row in self._connection.execute(select(addresses).where(addresses.c.customer_id.in_(ids)).order_by(addresses.c.id)):
            places[row.customer_id].append(Address(row.text, row.country))
        return tuple(_customer(row, given[row.id], places[row.id]) for row in rows)

    def _orders(self, query: Select) -> Tuple[Order, ...]:
        rows = self._connection.execute(query).all()
        wanted = select(order_items).where(order_items.c.order_number.in_([row.number for row in rows]))
        items: Dict[str, List[OrderItem]] = defaultdict(list)
        for row in self._connection.execute(wanted.order_by(order_items.c.order_number, order_items.c.position)):
            items[row.order_number].append(OrderItem(row.name, row.quantity, row.price))
        return tuple(_order(row, items[row.number]) for row in rows)


def email_key(email: str) -> str:
    """The form in which e-mail addresses are compared."""
    return email.strip().casefold()


def _customer(row: Row, given: Sequence[Consent], places: Sequence[Address]) -> Customer:
    values = {name: value for name, value in row._mapping.items() if name not in ("email_key", "preferences")}
    return Customer(**values, preferences=Preferences(**row.preferences), consents=tuple(given), addresses=tuple(places))


def _order(row: Row, items: Sequence[OrderItem]) -> Order:
    values = {name: value for name, value in row._mapping.items() if name not in ("ship_to", "ship_to_country")}
    return Order(**values, items=tuple(items), ship_to=Address(row.ship_to, row.ship_to_country))
