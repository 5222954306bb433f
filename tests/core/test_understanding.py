"""What a message wants: details, topic, FAQ entry, or a question back."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from bot.adapters.topics.fit import fit
from bot.core.faq import FaqEntry
from bot.core.topics import FAQ, OUT_OF_SCOPE, TopicModel
from bot.core.understanding import ANSWER_FROM, FALLBACK, INFORM, Understander, choices

EXAMPLES = {
    "track_order": ("where is my parcel", "where is my order", "track my parcel", "when does my parcel come"),
    "cancel_order": ("cancel my order", "please cancel the purchase", "i want to cancel", "stop my order please"),
    "delivery_options": ("which delivery options are there", "how can you deliver", "delivery options please", "show delivery options"),
    "contact_human_agent": ("let me talk to a person", "human please", "i want a real person", "agent please"),
    "affirm": ("yes", "yes please", "sure", "that is right"),
    "deny": ("no", "no thanks", "not that", "leave it"),
    OUT_OF_SCOPE: ("what is the weather", "tell me a joke", "who won the match", "sing a song"),
    FAQ: ("do you wrap gifts", "gift wrapping please", "is there gift paper", "can it be wrapped as a gift"),
}
ENTRIES = (
    FaqEntry("gift_wrapping", "en", ("Do you wrap gifts?", "Is there gift paper?", "Can it be wrapped as a gift?")),
    FaqEntry("delivery_options", "en", ("Express or standard?", "Do you have same-day drones?")),
)
Say = Callable[..., object]


@pytest.fixture(scope="module")
def model(encode) -> TopicModel:  # type: ignore[no-untyped-def]
    """Trained once for all tests; it is only read."""
    texts = [text for said in EXAMPLES.values() for text in said]
    labels = [label for label, said in EXAMPLES.items() for _ in said]
    return fit(texts, labels, encode(texts))


@pytest.fixture
def understander(encoder, model: TopicModel) -> Understander:  # type: ignore[no-untyped-def]
    made = Understander(encoder, encoder, model)
    made.use(ENTRIES)
    encoder.encoded.clear()
    return made


def test_a_topic(understander: Understander) -> None:
    found = understander.understand("where oh where is my parcel CO-104532")
    assert (found.intent, found.order_number, found.email, found.entry) == ("track_order", "CO-104532", None, None)
    assert found.ranking[0] == ("track_order", found.confidence)
    assert found.confidence >= ANSWER_FROM
    assert [p for _, p in found.ranking] == sorted((p for _, p in found.ranking), reverse=True)


def test_a_training_sentence_is_certain(understander: Understander) -> None:
    for text in ("where is my parcel", "Where is my PARCEL?!", " where is my parcel "):
        assert understander.understand(text).confidence == 1.0, text


@pytest.mark.parametrize("text", ["CO-104532", "104532!", "ana@b.example", "CO-104532 ana@b.example"])
def test_details_alone_inform_and_are_not_encoded(understander: Understander, encoder, text: str) -> None:  # type: ignore[no-untyped-def]
    found = understander.understand(text)
    assert (found.intent, found.confidence) == (INFORM, 1.0)
    assert (found.order_number or found.email) in ("CO-104532", "ana@b.example")
    assert encoder.encoded == []


def test_a_vector_that_is_given_is_used(understander: Understander, encoder) -> None:  # type: ignore[no-untyped-def]
    vector = encoder.encode(["where is my parcel now"])[0]
    encoder.encoded.clear()
    assert understander.understand("where is my parcel now", vector).intent == "track_order"
    assert encoder.encoded == []
    assert np.array_equal(understander.encode("x y"), encoder.encode(["x y"])[0])


def test_noise_is_asked_back(understander: Understander) -> None:
    found = understander.understand("blorp wibble frotz")
    assert found.intent in (FALLBACK, OUT_OF_SCOPE)
    assert found.entry is None


def test_what_is_no_business_of_ours(understander: Understander) -> None:
    assert understander.understand("please tell me a joke").intent == OUT_OF_SCOPE


def test_an_faq_entry(understander: Understander) -> None:
    found = understander.understand("do you wrap my gifts")
    assert (found.intent, found.entry) == (FAQ, "gift_wrapping")


def test_an_entry_that_bears_a_topics_name_is_that_topic(understander: Understander) -> None:
    found = understander.understand("do you have same-day drones")
    assert (found.intent, found.confidence, found.entry) == ("delivery_options", 1.0, None)


def test_an_entry_added_is_found_without_training(understander: Understander, encoder) -> None:  # type: ignore[no-untyped-def]
    assert understander.understand("may llamas enter your showroom").entry is None
    llamas = FaqEntry("llamas", "en", ("May llamas enter the showroom?", "Are llamas allowed in your showroom?", "showroom llamas"))
    understander.use((*ENTRIES, llamas))
    assert understander.understand("May llamas enter the showroom").entry == "llamas"
    found = understander.understand("may llamas enter your showroom")
    assert (found.intent, found.entry) == (FAQ, "llamas")
    assert understander.understand("where is my parcel").intent == "track_order", "topics stay what they were"
    understander.use(ENTRIES)
    assert understander.understand("May llamas enter the showroom").entry is None, "an entry taken away is gone"


def test_the_same_entries_are_not_encoded_again(understander: Understander, encoder) -> None:  # type: ignore[no-untyped-def]
    understander.use(ENTRIES)
    assert encoder.encoded == []


def test_without_an_faq(encoder, model: TopicModel) -> None:  # type: ignore[no-untyped-def]
    made = Understander(encoder, encoder, model)
    made.use(())
    assert made.understand("do you wrap my gifts").entry is None
    assert made.understand("where is my parcel").intent == "track_order"


@pytest.mark.parametrize("awaiting", ["address", "change"])
def test_free_text_that_was_asked_for_is_the_answer(understander: Understander, awaiting: str) -> None:
    for text in ("Anna Weber, 5 Parcel Street, 12345 Orderville", "the blue one instead", "where is my order street 5"):
        assert understander.understand(text, awaiting=awaiting).intent == INFORM, text
    assert understander.understand("no thanks", awaiting=awaiting).intent == "deny"
    assert understander.understand("let me talk to a person", awaiting=awaiting).intent == "contact_human_agent"


def test_a_number_that_was_asked_for_is_the_answer(understander: Understander) -> None:
    asked = understander.understand("where is my parcel CO-104532", awaiting="order_number")
    assert (asked.intent, asked.order_number) == (INFORM, "CO-104532")
    turned = understander.understand("cancel my order CO-104532", awaiting="order_number")
    assert turned.intent in ("cancel_order", INFORM)
    assert understander.understand("please cancel my order CO-104532 i want to cancel", awaiting="order_number").intent == "cancel_order"
    assert understander.understand("where is my parcel", awaiting="order_number").intent == "track_order"
    mail = understander.understand("it is ana@b.example", awaiting="identity")
    assert (mail.intent, mail.email) == (INFORM, "ana@b.example")


def test_what_cannot_be_undone_needs_a_clear_yes(understander: Understander) -> None:
    assert understander.understand("yes please", awaiting="confirmation").intent == "affirm"
    for text in ("hmm right maybe that", "sure about my parcel order"):
        found = understander.understand(text, awaiting="confirmation")
        assert found.intent != "affirm" or found.confidence >= 0.7, text


# A second request in the same message


JOINS = ("and", "also")


@pytest.mark.parametrize(
    ("text", "intent", "also"),
    [
        ("where is my parcel and do you wrap gifts", "track_order", "gift_wrapping"),
        ("do you wrap gifts? where is my parcel?", FAQ, "track_order"),
        ("where is my order and i want a real person", "track_order", "contact_human_agent"),
        ("Cancel my order. Also let me talk to a person.", "cancel_order", "contact_human_agent"),
    ],
)
def test_two_requests_are_the_first_and_the_other(understander: Understander, text: str, intent: str, also: str) -> None:
    found = understander.understand(text, joins=JOINS)
    assert (found.intent, found.also) == (intent, also)
    assert found.entry == ("gift_wrapping" if intent == FAQ else None)


def test_a_second_request_keeps_the_number_of_the_whole_message(understander: Understander) -> None:
    found = understander.understand("where is my parcel CO-104532 and do you wrap gifts, ana@b.example", joins=JOINS)
    assert (found.intent, found.order_number, found.email) == ("track_order", "CO-104532", "ana@b.example")


@pytest.mark.parametrize(
    "text",
    [
        "where is my parcel and when does my parcel come",
        "where is my order and which delivery options are there",
        "where is my parcel and yes please",
        "where is my parcel and tell me a joke",
        "where is my parcel and blorp wibble frotz",
        "where is my parcel",
        "where is my parcel and",
    ],
)
def test_one_request_is_not_taken_for_two(understander: Understander, text: str) -> None:
    """The same again, a topic of its kin, talk, no business of ours, noise."""
    assert understander.understand(text, joins=JOINS).also is None


def test_joining_words_are_those_of_the_language(understander: Understander) -> None:
    text = "where is my parcel and do you wrap gifts"
    assert understander.understand(text, joins=("und",)).also is None
    assert understander.understand(text).also is None


def test_what_was_asked_for_is_answered_not_parted(understander: Understander) -> None:
    text = "where is my parcel and do you wrap gifts"
    for awaiting in ("order_number", "identity", "confirmation", "address"):
        assert understander.understand(text, awaiting=awaiting, joins=JOINS).also is None


def test_parts_are_encoded_together_and_only_where_there_are_two(understander: Understander, encoder) -> None:  # type: ignore[no-untyped-def]
    vector = encoder.encode(["x"])[0]
    encoder.encoded.clear()
    understander.understand("where is my parcel", vector, joins=JOINS)
    assert encoder.encoded == []
    understander.understand("where is my parcel and do you wrap gifts", vector, joins=JOINS)
    assert encoder.encoded == ["where is my parcel", "do you wrap gifts"]


def test_the_nearest_entry_is_told_where_nothing_fitted(understander: Understander) -> None:
    found = understander.understand("blorp wibble frotz")
    assert found.intent in (FALLBACK, OUT_OF_SCOPE)
    assert found.near is not None
    assert found.near[0] == "gift_wrapping"
    assert -1 <= found.near[1] <= 1
    assert understander.understand("where is my parcel").near is None


def test_choices_are_topics_only() -> None:
    ranking = (("affirm", 0.3), ("track_order", 0.2), (FAQ, 0.15), ("cancel_order", 0.1), ("get_refund", 0.1), ("review", 0.05))
    topics = {"track_order": 1, "cancel_order": 1, "get_refund": 1, "review": 1}
    assert choices(ranking, topics) == ("track_order", "cancel_order", "get_refund")
    assert choices(ranking, topics, most=1) == ("track_order",)
    assert choices((), topics) == ()


def test_where_nothing_fits_the_nearest_entry_is_named(understander: Understander) -> None:
    found = understander.understand("what is the weather")
    assert found.intent == OUT_OF_SCOPE
    assert found.near is not None
    assert found.near[0] == "gift_wrapping"
    assert understander.understand("where is my parcel").near is None
