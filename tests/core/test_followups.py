"""The second request of a message and a doubt about its language, spoken from the real content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.followups import FROM_FAQ, with_language_doubt, with_second_request
from bot.core.shop import TOPICS

NEWS: Mapping[str, Any] = {"text": "Your order is on its way."}
ASKED_BACK: Mapping[str, Any] = {"text": "Which order do you mean?"}
CHOICE: Mapping[str, Any] = {"text": "Cancel it", "buttons": [{"title": "Yes", "payload": "/affirm"}]}


def understood(reply: Mapping[str, Any], **found: Any) -> Mapping[str, Any]:
    return {**reply, "comity": {"understood": {"language": "en", **found}}}


def second(content: Content, replies: Sequence[Mapping[str, Any]], locale: str = "en-US", **more: Any) -> list[Mapping[str, Any]]:
    return with_second_request(replies, locale, content.markets, content.texts, Clues(), **more)


def doubt(content: Content, doubtful: str | None, locale: str = "de-DE", asked: bool = False) -> list[Mapping[str, Any]]:
    return with_language_doubt([NEWS, understood(ASKED_BACK, doubtful=doubtful)], locale, content.markets, content.texts, Clues(), asked)


# A second request


def test_nothing_is_added_where_nothing_was_found(content: Content) -> None:
    for replies in ([], [NEWS], [understood(NEWS)], [understood(NEWS, also=None)], [{**NEWS, "comity": None}]):
        assert second(content, replies) == replies


def test_a_topic_that_touches_the_customers_own_is_asked_about_with_its_button(content: Content) -> None:
    said = second(content, [understood(NEWS, also="get_invoice"), NEWS])
    assert said[:2] == [understood(NEWS, also="get_invoice"), NEWS], "what was asked for first is answered first"
    assert len(said) == 3
    topic = content.texts["en-US"].render("topic-get-invoice")
    assert said[2]["buttons"] == [{"title": topic, "payload": "/get_invoice"}]
    assert topic in said[2]["text"]
    assert (said[2]["comity"]["situation"], said[2]["comity"]["topic"]) == ("second_request", "get_invoice")
    assert "understood" not in said[2]["comity"], "the message was understood once"


@pytest.mark.parametrize("also", ["delivery_options", "gift_wrapping"])
def test_what_the_faq_answers_is_answered_at_once(content: Content, also: str) -> None:
    said = second(content, [understood(NEWS, also=also)])
    assert said[0]["text"] == NEWS["text"]
    answer = said[1]["comity"]
    assert (answer["situation"], answer["topic"]) == ("faq_answer", also)
    assert content.texts["en-US"].render(f"faq-{also.replace('_', '-')}", register(answer)).split(".")[0] in said[1]["text"]
    assert said[1]["buttons"] == []


def register(comity: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**comity["register"], "tv": "v", "gender": "unknown", "name": "", "named": "no"}


@pytest.mark.parametrize("first", [[ASKED_BACK], [CHOICE], [NEWS, {"text": "どの注文でしょうか？"}], [{"text": "أي طلب؟\n"}]])
def test_an_answer_that_asks_something_back_stays_last(content: Content, first: list[Mapping[str, Any]]) -> None:
    replies = [*first[:-1], understood(first[-1], also="delivery_options")]
    said = second(content, replies)
    assert said[1:] == replies
    assert said[0]["comity"]["situation"] == "faq_answer"


def test_a_second_request_for_something_of_the_customers_is_asked_last_even_so(content: Content) -> None:
    said = second(content, [understood(ASKED_BACK, also="track_refund")])
    assert said[0]["text"] == ASKED_BACK["text"]
    assert said[1]["comity"]["situation"] == "second_request"


def test_an_answer_that_is_out_of_date_is_not_given(content: Content) -> None:
    said = second(content, [understood(NEWS, also="gift_wrapping")], stale=("gift_wrapping",))
    assert (said[1]["comity"]["situation"], said[1]["comity"]["topic"]) == ("faq_stale", "gift_wrapping")
    assert [button["payload"] for button in said[1]["buttons"]] == ["/contact_human_agent"]


def test_every_topic_has_a_follow_up_in_every_market(content: Content) -> None:
    assert set(TOPICS) >= FROM_FAQ
    assert set(content.faq_entries()) >= FROM_FAQ, "each is the name of an entry"
    for locale in content.markets:
        for also in ("get_invoice", "delivery_period"):
            said = second(content, [understood(NEWS, also=also)], locale)
            assert said[1]["text"], (locale, also)
            assert said[1]["comity"]["locale"] == locale


# A doubt


def test_a_doubt_is_asked_in_both_languages(content: Content) -> None:
    said = doubt(content, "tr")
    assert [reply["text"] for reply in said[:2]] == [NEWS["text"], ASKED_BACK["text"]]
    assert len(said) == 3
    assert said[2]["text"] == "Türkçe devam edelim mi?\nSoll ich auf Deutsch weiterschreiben?"
    assert said[2]["buttons"] == [
        {"title": "Deutsch", "payload": '/change_language{"language": "de"}'},
        {"title": "Türkçe", "payload": '/change_language{"language": "tr"}'},
    ]
    assert (said[2]["comity"]["situation"], said[2]["comity"]["locale"]) == ("language_doubtful", "de-DE"), "the conversation's goes on"


def test_it_is_asked_once(content: Content) -> None:
    assert len(doubt(content, "tr", asked=True)) == 2


def test_no_doubt_no_question(content: Content) -> None:
    assert len(doubt(content, None)) == 2
    assert len(doubt(content, "sv")) == 2, "only about languages that are spoken here"
    assert with_language_doubt([], "de-DE", content.markets, content.texts, Clues(), False) == []


def test_every_pair_of_languages_can_be_asked_about(content: Content) -> None:
    for locale in content.markets:
        for other in content.languages:
            reply = doubt(content, other, locale)[2]
            there, here = reply["text"].split("\n")
            assert there
            assert here
            assert [button["payload"].split('"')[3] for button in reply["buttons"]][1] == other
