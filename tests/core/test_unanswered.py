"""Unanswered questions: what is kept of a message, and what never is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

import pytest

from bot.core.model import Address, Customer, QuestionState, UnansweredQuestion
from bot.core.unanswered import MOST_CHARACTERS, guesses_of, keep_unanswered, without_identity


class Noted:
    """The queue as a list of what was recorded."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, str, str, tuple[tuple[str, float], ...]]] = []

    def record(self, language: str, text: str, key: str, guesses: Sequence[tuple[str, float]]) -> None:
        self.kept.append((language, text, key, tuple(guesses)))

    def list(self, language: str | None = None, state: QuestionState | None = "open") -> tuple[UnansweredQuestion, ...]:
        now = datetime.now(timezone.utc)
        return tuple(UnansweredQuestion(row, *kept[:2], 1, kept[3], now, now) for row, kept in enumerate(self.kept, 1))

    def settle(self, question_id: int, state: QuestionState) -> None:
        del self.kept[question_id - 1]


ANNA = Customer("C-1", "anna@example.com", "Anna", "Weber", addresses=(Address("Lindenweg 4\n10115 Berlin"),))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Do you sell tea?", "Do you sell tea?"),
        ("Is CO-104532 a gift?", "Is … a gift?"),
        ("write to klara.weber+shop@example.co.uk please", "write to … please"),
        ("schreibt müller@exämple.de an", "schreibt … an"),
        ("call me at +49 (30) 123 45-67 or 0171/2345678!", "call me at … or …!"),
        ("see https://shop.example/a?b=c and www.example.com/x", "see … and …"),
        ("look at t.me/klara or klara-weber.de", "look at … or …"),
        ("I am @klara_w on there", "I am … on there"),
        ("Hello.Where is it", "Hello.Where is it"),
        ("注文番号は１０４５３２です", "注文番号は…です"),
        ("рейс №123, дом 7", "рейс …, дом …"),
        ("رقمي ٠١٢٣٤٥٦٧٨٩ شكرا", "رقمي … شكرا"),
        ("born 1.2.1990, IBAN DE89 3704 0044 0532 0130 00", "born …, IBAN …"),
    ],
)
def test_details_are_taken_out_and_words_stay(text: str, kept: str) -> None:
    assert without_identity(text) == kept


def test_the_customers_own_name_and_address_are_taken_out() -> None:
    queue = Noted()
    keep_unanswered(queue, "de", "Hier ist Anna WEBER, lindenweg 4 in 10115 Berlin: habt ihr Annanas? Weberei?", (), ANNA)
    (kept,) = queue.kept
    assert "nna W" not in kept[1]
    assert "indenweg" not in kept[1]
    assert "Annanas? Weberei?" in kept[1], "only whole words"
    keep_unanswered(queue, "ja", "佐藤です。茶はありますか", (), Customer("C-2", "s@example.com", "花子", "佐藤"))
    assert queue.kept[1][1] == "…です。茶はありますか"


def test_the_same_question_has_the_same_key_however_it_is_typed() -> None:
    queue = Noted()
    for text in ("Wo gibt's Tee für CO-104532?", "wo gibt's  tee fur CO-222222 ??"):
        keep_unanswered(queue, "de", text, ())
    assert len({key for _, _, key, _ in queue.kept}) == 1


@pytest.mark.parametrize(("language", "text"), [(None, "Tea?"), ("en", "???"), ("en", "104532"), ("en", "a@example.com"), ("en", "👍")])
def test_nothing_is_kept_without_words_or_language(language: str | None, text: str) -> None:
    queue = Noted()
    keep_unanswered(queue, language, text, ())
    assert queue.kept == []


def test_long_messages_are_cut_and_weak_guesses_left_out() -> None:
    queue = Noted()
    keep_unanswered(queue, "en", "tea " * 900, (("track_order", 0.21234), ("get_refund", 0.04)))
    _, text, key, guesses = queue.kept[0]
    assert len(text) <= MOST_CHARACTERS
    assert len(key) <= MOST_CHARACTERS
    assert guesses == (("track_order", 0.212),)


def test_masking_stays_quick_on_hostile_text() -> None:
    for text in ("a." * 2000, "@" * 4000, "1 " * 2000, "+(" * 2000, "a@" * 2000, "-" * 4000):
        without_identity(text)


def test_guesses_are_topics_and_the_nearest_entry() -> None:
    ranking = [{"name": name, "confidence": score} for name, score in (("faq", 0.3), ("track_order", 0.2), ("greet", 0.1), ("deny", 0.1))]
    assert guesses_of(ranking, ["gift_wrapping", 0.61]) == (("faq/gift_wrapping", 0.61), ("faq", 0.3), ("track_order", 0.2), ("greet", 0.1))
    assert guesses_of((), None) == ()
