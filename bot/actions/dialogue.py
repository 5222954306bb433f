"""What a request needs before it can be served: a proved customer, one of their orders."""

from __future__ import annotations

import json
from functools import wraps
from typing import Callable, Optional

from bot.actions.turn import Turn
from bot.core.model import Order
from bot.core.shop import candidates

ATTEMPTS = 5
"""How often an order number and e-mail may fail to match in one conversation before only a person helps."""
_BUTTONS = 5


def needs_customer(topic: str) -> Callable[[Callable[[Turn], None]], Callable[[Turn], None]]:
    """Ask for order number and e-mail first where nobody is signed in."""

    def decorate(handler: Callable[[Turn], None]) -> Callable[[Turn], None]:
        @wraps(handler)
        def serve(turn: Turn) -> None:
            if turn.customer is None and not _identify(turn, topic):
                return
            handler(turn)

        return serve

    return decorate


def needs_order(topic: str) -> Callable[[Callable[[Turn, Order], None]], Callable[[Turn], None]]:
    """Find the order that a request means: named, the only one that fits, or chosen by the customer."""

    def decorate(handler: Callable[[Turn, Order], None]) -> Callable[[Turn], None]:
        @wraps(handler)
        def serve(turn: Turn) -> None:
            if turn.customer is None and not _identify(turn, topic):
                return
            order = _order(turn, topic)
            if order is not None:
                handler(turn, order)

        return serve

    return decorate


def _identify(turn: Turn, topic: str) -> bool:
    """Whether order number and e-mail, from this message or the one before, prove a customer. Says what is missing."""
    number = turn.entity("order_number") or turn.slot("order_number")
    email = turn.entity("email") or turn.slot("email")
    if int(turn.slot("attempts") or 0) >= ATTEMPTS:
        offer_person(turn)
        return False
    if not number or not email:
        turn.say("identify_needed")
        turn.expect("identity", topic, order_number=number, email=email)
        return False
    order, customer = turn.unit.records.order(number), turn.unit.records.customer_by_email(email)
    if order is None or customer is None or order.customer_id != customer.id:
        # One answer for every mismatch: it must not tell which of the two exists.
        turn.say("identify_failed")
        turn.expect("identity", topic, order_number=None, email=None, attempts=int(turn.slot("attempts") or 0) + 1)
        return False
    turn.unit.conversations.update(turn.conversation_id, customer_id=customer.id)
    turn.conversation = turn.unit.conversations.get(turn.conversation_id)
    return turn.customer is not None


def _order(turn: Turn, topic: str) -> Optional[Order]:
    assert turn.customer is not None
    number = turn.entity("order_number") or (turn.slot("order_number") if turn.slot("awaiting") == "identity" else None)
    if number:
        order = turn.order_of_customer(number)
        if order is None:
            turn.say("order_not_found", {"order": number})
            turn.expect("order_number", topic)
        return order
    fitting = candidates(topic, turn.unit.records.orders(turn.customer.id))
    if not fitting:
        turn.say("no_orders")
        turn.done()
        return None
    if len(fitting) == 1:
        return fitting[0]
    turn.say("order_choose", choices=[_choice(order) for order in fitting[:_BUTTONS]])
    turn.expect("order_number", topic, order_number=None)
    return None


def _choice(order: Order) -> dict[str, object]:
    more = f" +{len(order.items) - 1}" if len(order.items) > 1 else ""
    return {
        "message": "button-order",
        "values": {"order": order.number, "items": order.items[0].name + more},
        "payload": f"/inform{json.dumps({'order_number': order.number})}",
    }


def offer_person(turn: Turn) -> None:
    """After too much went wrong: shall a person take over?"""
    turn.say(
        "person_offered",
        choices=({"message": "button-person", "payload": "/affirm"}, {"message": "button-no", "payload": "/deny"}),
    )
    turn.expect("confirmation", "contact_human_agent", attempts=0)
