"""Money: invoices and refunds."""

from __future__ import annotations

from bot import wiring
from bot.actions.dialogue import needs_customer, needs_order
from bot.actions.orders import day_of, items_of, money_of
from bot.actions.turn import YES_NO, Turn
from bot.core.model import Order
from bot.core.shop import refund_refusal, return_deadline


@needs_order("get_invoice")
def get_invoice(turn: Turn, order: Order) -> None:
    _invoice(turn, order)


@needs_order("check_invoice")
def check_invoice(turn: Turn, order: Order) -> None:
    _invoice(turn, order)


def _invoice(turn: Turn, order: Order) -> None:
    invoice = turn.unit.records.invoice(order.number)
    if invoice is None:
        turn.say("invoice_missing", {"order": order.number})
    else:
        total = money_of(invoice.total, invoice.currency)
        rows = [
            {"label": "card-order", "value": order.number},
            {"label": "card-issued", "value": day_of(invoice.issued_on)},
            {"label": "card-total", "value": total},
        ]
        turn.say(
            "invoice_found",
            {"invoice": invoice.number, "order": order.number, "issued": day_of(invoice.issued_on), "total": total},
            choices=[
                {"message": "button-invoice", "payload": f"url:/invoices/{order.number}?key={wiring.keys().invoice_key(order.number)}"}
            ],
            card={"kind": "invoice", "title": "card-invoice", "number": invoice.number, "rows": rows, "items": items_of(order)},
        )
    turn.done()


@needs_order("get_refund")
def get_refund(turn: Turn, order: Order) -> None:
    reason = refund_refusal(order, turn.unit.records.refunds(order.customer_id), turn.now.date())
    if reason is not None:
        deadline = return_deadline(order)
        turn.say(
            "refund_refused",
            {
                "order": order.number,
                "reason": reason,
                "delivered": day_of(order.delivered_on) if order.delivered_on else "",
                "deadline": day_of(deadline) if deadline else "",
            },
        )
        turn.done()
        return
    turn.say("refund_confirm", {"order": order.number, "amount": money_of(order.total, order.currency)}, YES_NO)
    turn.expect("confirmation", "get_refund", order_number=order.number)


def refund_confirmed(turn: Turn) -> None:
    order = turn.order_of_customer(turn.slot("order_number") or "")
    if order is None:
        turn.say("nothing_pending")
    elif refund_refusal(order, turn.unit.records.refunds(order.customer_id), turn.now.date()) is not None:
        turn.say("nothing_changed")
    else:
        turn.unit.records.request_refund(order.number, order.total, order.currency)
        turn.say("refund_started", {"order": order.number, "amount": money_of(order.total, order.currency)})
    turn.done()


@needs_customer("track_refund")
def track_refund(turn: Turn) -> None:
    assert turn.customer is not None
    refunds = turn.unit.records.refunds(turn.customer.id)
    number = turn.entity("order_number")
    fitting = [refund for refund in refunds if number is None or refund.order_number == number]
    if not fitting:
        turn.say("refund_none")
    else:
        refund = fitting[0]
        turn.say(
            "refund_status",
            {
                "order": refund.order_number,
                "amount": money_of(refund.amount, refund.currency),
                "state": refund.state,
                "paid": day_of(refund.paid_on) if refund.paid_on else "",
            },
        )
    turn.done()
