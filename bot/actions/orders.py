"""Orders: where they are, cancelling and changing them, their addresses."""

from __future__ import annotations

from typing import Any, Dict

from bot.actions.dialogue import needs_order
from bot.actions.turn import YES_NO, Turn
from bot.core.model import Address, Order
from bot.core.shop import may_cancel, may_change, may_readdress


def money_of(amount: int, currency: str) -> Dict[str, Any]:
    return {"amount": amount, "currency": currency}


def day_of(moment: Any) -> Dict[str, Any]:
    return {"date": moment.isoformat()[:10]} if moment else {"date": None}


@needs_order("track_order")
def track_order(turn: Turn, order: Order) -> None:
    values: Dict[str, Any] = {"order": order.number, "state": order.state, "carrier": order.carrier or "", "tracking": order.tracking or ""}
    rows = [{"label": "card-state", "message": f"state-{order.state}"}, {"label": "card-placed", "value": day_of(order.placed_at)}]
    for name, label, moment in (
        ("placed", None, order.placed_at),
        ("expected", "card-expected", order.expected_on),
        ("delivered", "card-delivered", order.delivered_on),
    ):
        values[name] = day_of(moment) if moment else ""
        if label and moment and (name != "expected" or order.delivered_on is None):
            rows.append({"label": label, "value": day_of(moment)})
    for label, text in (("card-carrier", order.carrier), ("card-tracking", order.tracking)):
        if text:
            rows.append({"label": label, "value": text})
    rows.append({"label": "card-total", "value": money_of(order.total, order.currency)})
    turn.say(
        "order_status",
        values,
        card={"kind": "order", "title": "card-order", "number": order.number, "rows": rows, "items": items_of(order)},
    )
    turn.done()


def items_of(order: Order) -> list[Dict[str, Any]]:
    return [{"name": item.name, "quantity": item.quantity, "price": money_of(item.price, order.currency)} for item in order.items]


@needs_order("cancel_order")
def cancel_order(turn: Turn, order: Order) -> None:
    if not may_cancel(order):
        turn.say("cancel_refused", {"order": order.number, "state": order.state})
        turn.done()
        return
    turn.say("cancel_confirm", {"order": order.number, "total": money_of(order.total, order.currency)}, YES_NO)
    turn.expect("confirmation", "cancel_order", order_number=order.number)


def cancel_confirmed(turn: Turn) -> None:
    order = turn.order_of_customer(turn.slot("order_number") or "")
    if order is None:
        turn.say("nothing_pending")
    elif not may_cancel(order):  # it may have been sent since the question
        turn.say("cancel_refused", {"order": order.number, "state": order.state})
    else:
        turn.unit.records.cancel_order(order.number)
        turn.say("order_cancelled", {"order": order.number, "total": money_of(order.total, order.currency)})
    turn.done()


@needs_order("change_order")
def change_order(turn: Turn, order: Order) -> None:
    if not may_change(order):
        turn.say("change_refused", {"order": order.number, "state": order.state})
        turn.done()
        return
    turn.say("change_ask", {"order": order.number})
    turn.expect("change", "change_order", order_number=order.number)


def change_described(turn: Turn) -> None:
    order = turn.order_of_customer(turn.slot("order_number") or "")
    if order is None or turn.customer is None:
        turn.say("nothing_pending")
    elif not may_change(order):
        turn.say("change_refused", {"order": order.number, "state": order.state})
    else:
        turn.unit.records.record_request(turn.customer.id, "order_change", order.number, turn.text)
        turn.say("change_recorded", {"order": order.number})
    turn.done()


@needs_order("change_shipping_address")
def change_shipping_address(turn: Turn, order: Order) -> None:
    if not may_readdress(order):
        turn.say("address_refused", {"order": order.number, "state": order.state})
        turn.done()
        return
    turn.say("address_ask", {"order": order.number})
    turn.expect("address", "change_shipping_address", order_number=order.number)


def set_up_shipping_address(turn: Turn) -> None:
    turn.say("address_ask")
    turn.expect("address", "set_up_shipping_address", order_number=None)


def address_given(turn: Turn) -> None:
    address = " ".join(turn.text.split())
    turn.say("address_confirm", {"address": address}, YES_NO)
    turn.expect("confirmation", turn.slot("pending"), note=address)


def address_confirmed(turn: Turn) -> None:
    address, number = turn.slot("note"), turn.slot("order_number")
    order = turn.order_of_customer(number) if number else None
    if not address or turn.customer is None or (number and order is None):
        turn.say("nothing_pending")
    elif order is None:
        turn.unit.records.add_address(turn.customer.id, Address(address, turn.customer.country))
        turn.say("address_saved", {"address": address})
    elif not may_readdress(order):
        turn.say("address_refused", {"order": order.number, "state": order.state})
    else:
        turn.unit.records.change_ship_to(order.number, Address(address, order.ship_to.country))
        turn.say("address_changed", {"order": order.number, "address": address})
    turn.done()
