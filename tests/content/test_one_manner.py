"""Du and Sie never meet: whatever is said, in every language, under every wish, read back as a customer would read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot import wiring
from bot.adapters.content.library import Content
from bot.core.culture import Clues, default_market
from bot.core.followups import with_wish
from bot.core.messages import Person
from bot.core.replies import Draft, speak
from bot.core.sample import ENTRY, SAMPLE

WISHES = (None, "casual", "formal")
NAMES = {"ja": "サム", "ko": "민준", "th": "แซม", "ar": "سامي", "zh-Hans": "小美", "zh-Hant": "小美", "ru": "Саша"}


@pytest.fixture(scope="module")
def content() -> Content:
    return wiring.library().current()


def replies(content: Content, locale: str, wish: str | None) -> Iterator[tuple[str, str, str]]:
    """(situation, side, text) of all that a market says to a customer with a wish and a name, at first and later."""
    market = content.markets[locale]
    for opening in ("first", "later"):
        clues = Clues(wish=wish, person=Person(wished=NAMES.get(market.text, "Sam")), opening=opening)  # type: ignore[arg-type]
        for situation in market.situations:
            draft = Draft(situation, SAMPLE, entry=ENTRY if situation == "faq_answer" else None)
            spoken = speak(draft, locale, content.markets, content.texts, clues)
            yield situation, spoken.decision.tv, spoken.text


@pytest.mark.parametrize("wish", WISHES)
def test_no_reply_mixes_them(content: Content, wish: str | None) -> None:
    mixed = []
    for language in content.languages:
        locale = default_market(language, content.spoken)
        sides = set()
        for situation, side, text in replies(content, locale, wish):
            sides.add(side)
            reading = content.register.read(text, locale)
            sure = {marker.register for marker in reading.markers if marker.weight == "sure"} - {"neither"}
            # Korean is never rude to a customer: its familiar side is 해요체, which is polite too.
            wrong = {"informal"} if side == "v" else {"formal"} if language != "ko" else set()
            if len(sure) > 1 or sure & wrong:
                mixed.append(f"{locale} {situation}: {text!r} {[marker.text for marker in reading.markers]}")
        assert len(sides) == 1, f"{locale}: one side for one conversation"
    assert mixed == []


def test_the_reader_sees_a_mixture(content: Content) -> None:
    """The test of the test above."""
    for locale, text in (
        ("de-DE", "Hast du Ihre Nummer?"),
        ("es-ES", "¿Tienes su número? Dígame."),
        ("fr-FR", "Tu peux donner votre numéro ?"),
    ):
        markers = content.register.read(text, locale).markers
        assert {marker.register for marker in markers if marker.weight == "sure"} == {"formal", "informal"}, text


def test_a_wish_and_its_answer_are_on_one_side(content: Content) -> None:
    """All that one turn says: the confirmation, that it is kept, and the reply to what else was asked."""
    for locale in content.spoken:
        for wish in WISHES:
            clues = Clues(wish=wish, person=Person(wished="Sam"), consents={"preferences": True}, asked=("name", "formality"))  # type: ignore[arg-type]
            reply = speak(Draft("no_orders", {}), locale, content.markets, content.texts, clues).as_reply()
            said = with_wish([reply], locale, content.markets, content.texts, clues)
            assert [one["comity"]["situation"] for one in said] == ["name_changed", "wish_kept", "no_orders"]
            market = content.markets[locale]
            assert len({market.address[one["comity"]["register"]["formality"]] for one in said}) == 1, (locale, wish)
