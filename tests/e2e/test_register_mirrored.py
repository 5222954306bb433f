"""The customer's own register, over the HTTP API and the real processes: followed where the market mirrors, and only there."""

from __future__ import annotations

from typing import Tuple

import pytest

from tests.conftest import House

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize(
    ("locale", "said", "formality"),
    [
        ("es-ES", ("¿Dónde está mi pedido?", "¿Puedes decirme dónde está mi pedido?"), ("formal", "neutral")),
        ("nl-NL", ("Waar is mijn bestelling?", "Kunt u mij zeggen waar mijn bestelling is?"), ("neutral", "formal")),
        ("de-DE", ("Wo ist meine Bestellung?", "Kannst du mir sagen, wo meine Bestellung ist?"), ("formal", "formal")),
    ],
)
def test_the_reply_follows_the_customer_where_the_market_does(
    house: House, locale: str, said: Tuple[str, str], formality: Tuple[str, str]
) -> None:
    talk = house.talk(locale, signed_in=False)
    for text, wanted in zip(said, formality):
        assert {reply["register"]["formality"] for reply in talk.say(text)} == {wanted}, text


def test_a_complaint_in_mexico_is_taken_over_by_a_supervisor(house: House) -> None:
    talk = house.talk("es-MX", signed_in=False)
    offered = talk.say("Quiero poner una queja, su servicio es pésimo")[-1]
    assert "supervisor" in offered["text"]
    [taken] = talk.say(offered["buttons"][0]["payload"])
    assert taken["situation"] == "handoff_started"
    assert "supervisor" in taken["text"]
