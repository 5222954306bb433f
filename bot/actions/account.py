"""Account: the newsletter and closing the account."""

from __future__ import annotations

from bot.actions.dialogue import needs_customer
from bot.actions.turn import YES_NO, Turn

NEWSLETTER = "newsletter"


@needs_customer("newsletter_subscription")
def newsletter(turn: Turn) -> None:
    assert turn.customer is not None
    subscribed = turn.customer.consented(NEWSLETTER)
    situation = "newsletter_unsubscribe_confirm" if subscribed else "newsletter_subscribe_confirm"
    turn.say(situation, {"email": turn.customer.email}, YES_NO)
    turn.expect("confirmation", "newsletter_subscription", note="leave" if subscribed else "join")


def newsletter_confirmed(turn: Turn) -> None:
    if turn.customer is None or turn.slot("note") not in ("join", "leave"):
        turn.say("nothing_pending")
    else:
        joins = turn.slot("note") == "join"
        turn.unit.records.give_consent(turn.customer.id, NEWSLETTER, joins)
        turn.say("newsletter_subscribed" if joins else "newsletter_unsubscribed", {"email": turn.customer.email})
    turn.done()


@needs_customer("delete_account")
def delete_account(turn: Turn) -> None:
    turn.say("deletion_confirm", choices=YES_NO)
    turn.expect("confirmation", "delete_account")


def deletion_confirmed(turn: Turn) -> None:
    if turn.customer is None:
        turn.say("nothing_pending")
    else:
        turn.unit.records.record_request(turn.customer.id, "account_deletion", None, "")
        turn.say("deletion_recorded")
    turn.done()
