"""The shop's terms on orders."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from bot.core.model import Address, Order, OrderItem, OrderState, Refund
from bot.core.shop import TOPICS, candidates, may_cancel, may_change, may_readdress, refund_refusal, return_deadline

TODAY = date(2026, 11, 20)
STATES: tuple[OrderState, ...] = ("processing", "packed", "shipped", "delivered", "cancelled", "returned")


def order(state: OrderState, number: str = "CO-100001", **more: Any) -> Order:
    placed = datetime(2026, 11, 1, tzinfo=timezone.utc)
    given = {"delivered_on": date(2026, 11, 10) if state == "delivered" else None, **more}
    return Order(number, "C-1", state, placed, "EUR", (OrderItem("Mug", 2, 990), OrderItem("Plate", 1, 1500)), Address("Street 1"), **given)


def test_total_in_minor_units() -> None:
    assert order("packed").total == 3480


def test_what_may_still_be_done() -> None:
    assert [state for state in STATES if may_cancel(order(state))] == ["processing", "packed"]
    assert [state for state in STATES if may_change(order(state))] == ["processing"]
    assert [state for state in STATES if may_readdress(order(state))] == ["processing", "packed"]


def test_thirty_days_from_delivery() -> None:
    assert return_deadline(order("delivered")) == date(2026, 12, 10)
    assert return_deadline(order("shipped")) is None
    on_the_day = order("delivered", delivered_on=TODAY - timedelta(days=30))
    assert refund_refusal(on_the_day, (), TODAY) is None
    assert refund_refusal(on_the_day, (), TODAY + timedelta(days=1)) == "period"


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("processing", "undelivered"),
        ("packed", "undelivered"),
        ("shipped", "undelivered"),
        ("cancelled", "cancelled"),
        ("returned", "refunded"),
    ],
)
def test_why_not_refunded(state: OrderState, reason: str) -> None:
    assert refund_refusal(order(state), (), TODAY) == reason


def test_refunded_once() -> None:
    other = Refund("CO-100002", 3480, "EUR", "requested", datetime(2026, 11, 12, tzinfo=timezone.utc))
    mine = Refund("CO-100001", 3480, "EUR", "requested", datetime(2026, 11, 12, tzinfo=timezone.utc))
    assert refund_refusal(order("delivered"), (other,), TODAY) is None
    assert refund_refusal(order("delivered"), (other, mine), TODAY) == "refunded"


def test_delivered_without_a_date_is_not_refunded_by_the_bot() -> None:
    assert refund_refusal(order("delivered", delivered_on=None), (), TODAY) == "undelivered"


@pytest.mark.parametrize(
    ("topic", "states", "meant"),
    [
        ("cancel_order", ("delivered", "packed", "processing"), (1, 2)),
        ("change_order", ("packed", "processing"), (1,)),
        ("change_shipping_address", ("shipped", "packed"), (1,)),
        ("get_refund", ("processing", "delivered"), (1,)),
        ("track_order", ("delivered", "shipped", "processing"), (1, 2)),
        ("get_invoice", ("processing", "shipped", "delivered"), (1, 2)),
        ("review", ("processing", "cancelled"), (0, 1)),
        ("cancel_order", ("cancelled", "delivered"), (1,)),  # nothing can be cancelled: the newest running one
        ("cancel_order", ("cancelled", "returned"), (0,)),
        ("cancel_order", (), ()),
    ],
)
def test_which_orders_a_request_means(topic: str, states: tuple[OrderState, ...], meant: tuple[int, ...]) -> None:
    orders = tuple(order(state, f"CO-10000{number}") for number, state in enumerate(states))
    assert candidates(topic, orders) == tuple(orders[position] for position in meant)


def test_the_taxonomy() -> None:
    assert len(TOPICS) == len(set(TOPICS)) == 27
