"""What agents see of a customer: the record, orders and consents as one JSON-ready card."""

from __future__ import annotations

from typing import Any, Dict, Optional, Sequence

from bot.core.messages import babel_locale, money
from bot.core.model import Customer, Invoice, Order, Refund, Ticket


def customer_card(
    customer: Customer,
    name: str,
    orders: Sequence[Order],
    refunds: Sequence[Refund],
    invoices: Sequence[Invoice],
    tickets: Sequence[Ticket],
) -> Dict[str, Any]:
    """name: in the order of the customer's own language. Money as an English-reading agent writes it."""
    consents: Dict[str, Any] = {}
    for consent in sorted(customer.consents, key=lambda item: item.at):
        consents[consent.purpose] = {"purpose": consent.purpose, "granted": consent.granted, "at": consent.at.isoformat()}
    return {
        "id": customer.id,
        "name": name or None,
        "given_name": customer.given_name,
        "family_name": customer.family_name,
        "title": customer.title,
        "email": customer.email,
        "phone": customer.phone,
        "language": customer.language,
        "country": customer.country,
        "account_kind": customer.account_kind,
        "tier": customer.tier,
        "value": _money(customer.lifetime_value, customer.currency),
        "since": customer.since.isoformat() if customer.since else None,
        "preferences": {
            "language": customer.preferences.language,
            "formality": customer.preferences.formality,
            "name": customer.preferences.name,
        },
        "consents": list(consents.values()),
        "orders": [order_card(order) for order in orders],
        "refunds": [
            {"order": refund.order_number, "amount": _money(refund.amount, refund.currency), "state": refund.state} for refund in refunds
        ],
        "invoices": [
            {
                "number": invoice.number,
                "order": invoice.order_number,
                "issued_on": invoice.issued_on.isoformat(),
                "total": _money(invoice.total, invoice.currency),
            }
            for invoice in invoices
        ],
        "tickets": [{"id": ticket.id, "state": ticket.state, "topic": ticket.topic, "score": ticket.score} for ticket in tickets],
    }


def order_card(order: Order) -> Dict[str, Any]:
    return {
        "number": order.number,
        "state": order.state,
        "placed_at": order.placed_at.isoformat(),
        "total": _money(order.total, order.currency),
        "items": [{"name": item.name, "quantity": item.quantity, "price": _money(item.price, order.currency)} for item in order.items],
        "ship_to": order.ship_to.text,
        "carrier": order.carrier,
        "tracking": order.tracking,
        "expected_on": order.expected_on.isoformat() if order.expected_on else None,
        "delivered_on": order.delivered_on.isoformat() if order.delivered_on else None,
    }


def _money(amount: Optional[int], currency: str) -> Optional[str]:
    return None if amount is None else money(amount, currency, babel_locale("en"))
