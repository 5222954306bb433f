"""The shop's terms on orders: what may still be done with one, and why not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Callable, Mapping, Optional, Sequence, Tuple

from bot.core.model import Order, Refund

RETURN_DAYS = 30

TOPICS = (
    "cancel_order", "change_order", "change_shipping_address", "check_cancellation_fee", "check_invoice", "check_payment_methods",
    "check_refund_policy", "complaint", "contact_customer_service", "contact_human_agent", "create_account", "delete_account",
    "delivery_options", "delivery_period", "edit_account", "get_invoice", "get_refund", "newsletter_subscription", "payment_issue",
    "place_order", "recover_password", "registration_problems", "review", "set_up_shipping_address", "switch_account", "track_order",
    "track_refund",
)  # fmt: skip
"""The 27 of the public customer-service taxonomy."""


def may_cancel(order: Order) -> bool:
    """Until the parcel is packed and sent."""
    return order.state in ("processing", "packed")


def may_change(order: Order) -> bool:
    """Items and address: until it is packed."""
    return order.state == "processing"


def may_readdress(order: Order) -> bool:
    """Until it has left the warehouse."""
    return order.state in ("processing", "packed")


def return_deadline(order: Order) -> Optional[date]:
    """Last day of the return period; None while it is not delivered."""
    return order.delivered_on + timedelta(days=RETURN_DAYS) if order.delivered_on else None


def refund_refusal(order: Order, refunds: Sequence[Refund], today: date) -> Optional[str]:
    """Why an order can't be refunded now (undelivered, cancelled, refunded, period); None: it can."""
    if order.state == "cancelled":
        return "cancelled"
    if order.state == "returned" or any(refund.order_number == order.number for refund in refunds):
        return "refunded"
    deadline = return_deadline(order)
    if order.state != "delivered" or deadline is None:
        return "undelivered"
    return "period" if today > deadline else None


def _delivered(order: Order) -> bool:
    return order.state == "delivered"


def _sent(order: Order) -> bool:
    return order.state not in ("processing", "packed")


def _under_way(order: Order) -> bool:
    return order.state in ("processing", "packed", "shipped")


_FITS: Mapping[str, Callable[[Order], bool]] = {
    "cancel_order": may_cancel,
    "change_order": may_change,
    "change_shipping_address": may_readdress,
    "get_refund": _delivered,
    "check_invoice": _sent,
    "get_invoice": _sent,
    "track_order": _under_way,
}


def candidates(topic: str, orders: Sequence[Order]) -> Tuple[Order, ...]:
    """The orders that a request without a number most likely means, newest first: those where it can be done, else the newest one."""
    fits: Callable[[Order], bool] = _FITS.get(topic, lambda order: True)
    fitting = tuple(order for order in orders if fits(order))
    running = tuple(order for order in orders if order.state not in ("cancelled", "returned"))
    return fitting or running[:1] or tuple(orders[:1])
