"""Situations as markets hear them: which are meant, with what values, and the data of the page."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.errors import InvalidInput, Unprocessable
from bot.core.messages import Person, Texts
from bot.core.model import Customer
from bot.core.preview import OPENINGS, WISHES, Preview, direction, language_shown
from bot.core.rules import Market
from bot.core.sample import sample_person, sample_values

KNOWN = Clues(known=True, opening="first")
PEOPLE = (
    Customer("1", "a@b.example", "Anna", "Weber", "Dr.", "female", language="de", country="DE"),
    Customer("2", "c@d.example", "Urs", "Meier", language="de", country="CH"),
    Customer("3", "e@f.example", "美咲", "佐藤", language="ja", country="JP"),
)


@dataclass(frozen=True)
class Small:
    """What a preview needs of the content, with texts of a test's own."""

    markets: dict[str, Market]
    texts: dict[str, Texts]
    entries: tuple[str, ...] = ()

    def faq_entries(self) -> tuple[str, ...]:
        return self.entries

    def stale(self, language: str) -> tuple[str, ...]:
        return ()


@pytest.fixture
def shown(content: Content) -> Preview:
    return Preview(content)


def variant(data: dict[str, Any], cell: list[int], wish: str | None, opening: str) -> dict[str, Any]:
    """One reply of the page's data, with its numbers looked up as the page does."""
    said, register, why, lang, dir_ = data["replies"][cell[WISHES.index(wish) * len(OPENINGS) + OPENINGS.index(opening)]]
    dimensions, moves, left_out, _ = data["whys"][why]
    return {
        "text": "".join(before + data["texts"][text] for _, text, before, _ in data["said"][said]),
        "moves": [data["moves"][move] for move, *_ in data["said"][said]],
        "places": [data["places"][place] for *_, place in data["said"][said]],
        "register": dict(zip(data["dimensions"], data["registers"][register])),
        "decided": {name: data["rules"][number] for name, number in zip(data["dimensions"], dimensions)},
        "put": [data["rules"][number] for number in moves],
        "left_out": {data["moves"][move]: data["rules"][number] for move, number in left_out},
        "lang": lang,
        "dir": dir_,
    }


def test_which_situations_and_markets(shown: Preview, content: Content) -> None:
    assert set(shown.situations()) == {name for market in content.markets.values() for name in market.situations}
    assert shown.situations(["refund_refused", "greeting"]) == ("greeting", "refund_refused"), "in the order of the rules"
    assert shown.locales() == tuple(sorted(content.markets))
    assert shown.locales(["ja-JP", "de-DE", "ja"]) == ("ja-JP", "de-DE"), "as asked for, each once"
    assert shown.locales(["de"]) == tuple(tag for tag in sorted(content.markets) if tag.startswith("de-"))
    with pytest.raises(InvalidInput, match=r"no situation “tea”\. Known: greeting"):
        shown.situations(["greeting", "tea"])
    with pytest.raises(InvalidInput, match=r"no market “d”\. Known: ar-EG"):
        shown.locales(["d"])


def test_money_is_the_markets_own() -> None:
    assert sample_values("ja-JP")["total"]["currency"] == "JPY"
    assert sample_values("de-CH")["amount"]["currency"] == "CHF"
    assert sample_values("de")["amount"]["currency"] == "EUR"
    assert sample_values("ja-JP")["order"] == "CO-104532"


def test_somebody_of_the_market_else_of_its_language_else_nobody() -> None:
    assert sample_person("de-CH", PEOPLE) == Person("Urs", "Meier")
    assert sample_person("de-AT", PEOPLE) == Person("Anna", "Weber", "Dr.", "female")
    assert sample_person("th-TH", PEOPLE) == Person()


def test_a_situation_is_said(shown: Preview) -> None:
    spoken = shown.say("refund_refused", "de-DE", replace(KNOWN, person=sample_person("de-DE", PEOPLE)))
    assert spoken.text.startswith("Guten Tag, Frau Dr. Weber.\n")
    assert [part.message for part in spoken.parts][:2] == ["move-salutation", "refund-refused-news"]
    assert shown.say("faq_answer", "en-US", KNOWN).parts[-1].message == "faq-delivery-period"
    with pytest.raises(Unprocessable, match=r"no rules for the market “xx-XX”\. Known: ar-EG"):
        shown.say("greeting", "xx-XX", KNOWN)
    with pytest.raises(Unprocessable, match="“tea”"):
        shown.say("tea", "de-DE", KNOWN)


def test_without_faq_entries(content: Content) -> None:
    markets, texts = {"en-US": content.markets["en-US"]}, {"en-US": content.texts["en-US"]}
    with pytest.raises(Unprocessable, match=r"no FAQ entry to show “faq_answer” with\. Write one"):
        Preview(Small(markets, texts)).say("faq_answer", "en-US", KNOWN)
    other = Preview(Small(markets, texts, ("delivery_options",)))
    assert other.say("faq_answer", "en-US", KNOWN).parts[-1].message == "faq-delivery-options"


def test_the_page_says_what_the_reply_says(shown: Preview) -> None:
    """Every variant of some cells, held against the reply spoken alone."""
    situations, locales = ("refund_refused", "order_status", "faq_answer"), ("de-DE", "ar-SA", "ja-JP", "en-US")
    data = json.loads(json.dumps(shown.page(situations, locales, lambda locale: replace(KNOWN, person=sample_person(locale, PEOPLE)))))
    assert [market["tag"] for market in data["markets"]] == list(locales)
    assert [one["name"] for one in data["situations"]] == list(situations)
    for situation, row in zip(situations, data["cells"]):
        for locale, cell in zip(locales, row):
            for wish in WISHES:
                for opening in OPENINGS:
                    clues: Any = replace(KNOWN, person=sample_person(locale, PEOPLE), wish=wish, opening=opening)
                    spoken, found = shown.say(situation, locale, clues), variant(data, cell, wish, opening)
                    assert (found["text"], found["moves"]) == (spoken.text, list(spoken.moves))
                    assert found["register"] == spoken.decision.register.as_dict()
                    why = spoken.reasons
                    assert found["decided"] == {
                        name: [rule.id, rule.file, rule.line, rule.because]
                        for name, rule in ((name, why.rules[number]) for name, number in why.register.items())
                    }
                    assert [rule[0] for rule in found["put"]] == [why.rules[number].id for number in why.moves]
                    assert set(found["left_out"]) == set(why.left_out)
                    assert (found["lang"], found["dir"]) == (locale, "rtl" if locale == "ar-SA" else "ltr")


def test_the_page_names_the_file_of_each_sentence(shown: Preview) -> None:
    data = shown.page(["refund_refused"], ["de-CH"], lambda locale: KNOWN)
    places = variant(data, data["cells"][0][0], None, "first")["places"]
    message, file, line = places[1]
    assert (message, file) == ("refund-refused-news", "locales/de/money.ftl")
    with open(file, encoding="utf-8") as source:  # from the project's folder, as all tests
        assert source.read().splitlines()[line - 1].startswith("refund-refused-news =")


def test_a_wish_changes_the_words_and_the_reason(shown: Preview) -> None:
    data = shown.page(["order_status"], ["de-DE"], lambda locale: KNOWN)
    cell = data["cells"][0][0]
    casual, formal = variant(data, cell, "casual", "later"), variant(data, cell, "formal", "later")
    assert (casual["register"]["formality"], casual["decided"]["formality"][0]) == ("casual", "wish-casual")
    assert (formal["register"]["formality"], casual["text"] != formal["text"]) == ("formal", True)
    assert variant(data, cell, None, "later")["left_out"]["salutation"][0] == "greet-once"


def test_what_is_lacking_is_a_sentence_in_its_cell(content: Content) -> None:
    texts = Texts("en-US", [("locales/en/a.ftl", "form-of-address = { $given }\ngreeting-news = Hi { $nobody }.\ngoodbye-news = Bye.\n")])
    data = Preview(Small({"en-US": content.markets["en-US"]}, {"en-US": texts})).page(["greeting", "goodbye"], ["en-US"], lambda _: KNOWN)
    (greeting,), (goodbye,) = data["cells"]
    assert "nobody" in greeting
    assert variant(data, goodbye, None, "first")["text"] == "Bye."


def test_words_that_are_lent_have_their_own_language(content: Content) -> None:
    shown = Preview(content)
    lent = [tag for tag, market in content.markets.items() if not tag.startswith(market.text.split("-")[0])]
    for tag in lent:
        assert language_shown(shown.say("greeting", tag, KNOWN)) == content.markets[tag].text
    assert (direction("ar-SA"), direction("ja-JP")) == ("rtl", "ltr")
