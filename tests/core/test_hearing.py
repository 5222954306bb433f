"""What a message asks of the talk itself, in which language it is read, and what the assistant still gets to answer."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.culture import Clues
from bot.core.followups import with_wish
from bot.core.hearing import confirmation, confirmed, followed, register_said, said_here, wish_in
from bot.core.messages import Person
from bot.core.model import Button, Message, Preferences
from bot.core.naming import Wish

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)


def message(text: str, language: str | None, **more: Any) -> Message:
    return Message(2, "V-1", "customer", text, NOW, language, **more)


def bot(text: str, **more: Any) -> Message:
    return Message(1, "V-1", "bot", text, NOW, "en", **more)


@pytest.mark.parametrize(
    ("language", "conversation", "name"),
    [("es", None, "Pepe"), (None, "es", "Pepe"), ("nl", "es", "Pepe"), ("sv", None, None), (None, None, None)],
)
def test_read_in_the_messages_language_then_the_conversations(
    content: Content, language: str | None, conversation: str | None, name: str | None
) -> None:
    wish = wish_in(content.wishes, message("llámame Pepe", language), (), conversation)
    assert (wish.name if wish else None) == name


def test_everybody_may_say_it_in_english(content: Content) -> None:
    for language in ("ja", "sv", None):
        assert wish_in(content.wishes, message("call me Sam", language), (), "de") == Wish(None, "Sam", "")


def test_a_button_and_an_address_are_no_wish(content: Content) -> None:
    said = message("Call me Sam Street 5", "en")
    assert wish_in(content.wishes, message("Call me Sam", "en", payload="/affirm"), (), None) is None
    for situation in ("address_ask", "change_ask"):
        assert wish_in(content.wishes, said, (bot("Which address?", situation=situation),), None) is None
    assert wish_in(content.wishes, said, (bot("Anything else?", situation="greeting"),), None) is not None


@pytest.mark.parametrize(
    ("text", "last", "rest"),
    [
        ("Hi! Call me Sam", None, ""),
        ("Hi! Call me Sam", bot("Hello."), ""),
        ("Yes. Call me Sam", bot("Cancel it?"), "Yes."),
        ("Yes. Call me Sam", bot("Which?", buttons=(Button("Yes", "/affirm"),)), "Yes."),
        ("No, call me Sam", bot("Shall I?"), "No,"),
        ("Call me Sam, where is it", None, "where is it"),
    ],
)
def test_one_word_beside_a_wish_counts_only_as_an_answer(content: Content, text: str, last: Message | None, rest: str) -> None:
    assert wish_in(content.wishes, message(text, "en"), (last,) if last else (), None) == Wish(None, "Sam", rest)


@pytest.mark.parametrize(
    ("english", "original", "wish"),
    [
        ("Call me Astrid", "Kalla mig Astrid", Wish(None, "Astrid", "")),
        ("Call me Star", "Kalla mig Stjärna", None),
        ("Call me Star. Please be less formal with me", "Kalla mig Stjärna. Var mindre formell", Wish("casual", None, "")),
    ],
)
def test_a_name_must_stand_in_the_original_too(content: Content, english: str, original: str, wish: Wish | None) -> None:
    translated = message(original, "sv", translation={"text": english, "language": "en", "machine": True})
    assert wish_in(content.wishes, translated, (), "sv") == wish


def test_the_clues_follow_the_wish() -> None:
    clues = Clues(conversation_language="en", wish="formal", person=Person("Samuel", "Reed"), wished_here=("formality",))
    new = followed(clues, Wish(None, "Sam", "x"), Preferences(None, "formal", "Sam"), "de")
    assert (new.conversation_language, new.wish, new.person) == ("de", "formal", Person("Samuel", "Reed", wished="Sam"))
    assert (new.wished_here, new.asked) == (("formality", "name"), ("name",))
    new = followed(clues, Wish("casual", None, ""), Preferences(None, "casual", None), None)
    assert (new.conversation_language, new.wish, new.person.wished, new.asked) == ("en", "casual", None, ("formality",))


def test_said_here() -> None:
    assert said_here(Preferences()) == ()
    assert said_here(Preferences("de", "casual", "Sam")) == ("language", "formality", "name")


def test_confirmation() -> None:
    assert confirmation(("name", "formality"), kept=False) == ("name_changed",)
    assert confirmation(("formality",), kept=True) == ("formality_changed", "wish_kept")
    assert confirmed([{"text": "x"}, {"comity": {"situation": "name_changed"}}])
    assert not confirmed([{"comity": {"situation": "order_status"}}, {}])


STATUS = {"text": "It is on its way.", "comity": {"situation": "order_status", "language": "en"}}


def add(content: Content, clues: Clues, *replies: Any) -> list[Any]:
    return with_wish(replies or (STATUS,), "de-DE", content.markets, content.texts, clues)


def test_who_asked_for_more_hears_first_that_the_wish_is_followed(content: Content) -> None:
    clues = Clues(wish="casual", person=Person(wished="Kathi"), asked=("name", "formality"))
    said = add(content, clues)
    assert [reply["comity"]["situation"] for reply in said] == ["name_changed", "order_status"]
    assert said[0]["text"] == "Klar, Kathi!"
    assert said[0]["comity"]["register"]["formality"] == "casual"


def test_who_lets_us_keep_it_hears_that_it_is_kept(content: Content) -> None:
    for granted, situations in ((True, ["name_changed", "wish_kept"]), (False, ["name_changed"])):
        clues = Clues(person=Person(wished="Frau Weber"), wish="formal", consents={"preferences": granted}, asked=("name",))
        said = add(content, clues)[:-1]
        assert [reply["comity"]["situation"] for reply in said] == situations
        assert said[0]["text"] == "Sehr gern, Frau Weber, so spreche ich Sie ab jetzt an."


def test_nothing_is_said_twice_or_unasked(content: Content) -> None:
    done = {"text": "Klar!", "comity": {"situation": "name_changed"}}
    assert add(content, Clues(asked=("name",)), done) == [done]
    assert add(content, Clues(wish="casual", person=Person(wished="Kathi"))) == [STATUS]


def test_the_confirmation_names_the_customer_as_each_market_writes_it(content: Content) -> None:
    names = {
        "ja-JP": ("サム", "サム様"),
        "ko-KR": ("민준", "민준 고객님"),
        "th-TH": ("แซม", "คุณแซม"),
        "ar-SA": ("سامي", "سامي"),
        "en-GB": ("Sam", "Sam"),
    }
    for locale, (wished, shown) in names.items():
        clues = Clues(person=Person("Old", "Name", wished=wished), wish="formal", asked=("name",))
        (said,) = with_wish((), locale, content.markets, content.texts, clues)
        assert shown in said["text"]
        assert "Old" not in said["text"]


def test_a_name_that_brings_its_title_gets_no_second_one(content: Content) -> None:
    for locale, name in (("ja-JP", "田中先生"), ("ja-JP", "はるちゃん"), ("ko-KR", "김 과장님"), ("th-TH", "คุณวรรณา")):
        assert content.texts[locale].form_of_address(Person(wished=name), "v", "formal") == name


def test_a_name_from_right_to_left_stays_in_its_place(content: Content) -> None:
    (said,) = with_wish((), "en-US", content.markets, content.texts, Clues(person=Person(wished="سامي"), asked=("name",)))
    assert "\u2068سامي\u2069" in said["text"]
    (said,) = with_wish((), "ar-EG", content.markets, content.texts, Clues(person=Person(wished="Sam"), wish="formal", asked=("name",)))
    assert "\u2068Sam\u2069" in said["text"]


def said(content: Content, text: str, language: str | None, known: str | None = None, **more: Any) -> str | None:
    """The customer's register after a message. known: before it."""
    earlier, payload = more.pop("earlier", ()), more.pop("payload", None)
    clues = Clues(customer_register=known, **{"conversation_language": language, **more})  # type: ignore[arg-type]
    return register_said(content.register, message(text, language, payload=payload), earlier, clues, content.spoken)


@pytest.mark.parametrize(
    ("text", "language", "register"),
    [
        ("¿Puedes decirme dónde está mi pedido?", "es", "informal"),
        ("¿Podría usted decirme dónde está mi pedido?", "es", "formal"),
        ("¿Puede enviarme la factura?", "es", "formal"),
        ("Mi puoi aiutare?", "it", "informal"),
        ("Kunt u mij helpen?", "nl", "formal"),
        ("O senhor pode me ajudar?", "pt", "formal"),
        ("Peux-tu m’aider ?", "fr", "informal"),
    ],
)
def test_a_marker_changes_the_register_and_none_changes_nothing(content: Content, text: str, language: str, register: str) -> None:
    assert said(content, text, language) == register
    for known in (None, "formal", "informal"):
        assert said(content, "CO-104532", language, known) == known
    if "enviarme" not in text:
        for known in ("formal", "informal"):
            assert said(content, text, language, known) == register, "the customer changed"


def test_voce_is_no_formal_address_in_brazil(content: Content) -> None:
    assert said(content, "Você pode me ajudar?", "pt") is None
    assert said(content, "Você pode me ajudar?", "pt", channel_country="PT") == "formal"


def test_a_weak_marker_does_not_turn_a_talk(content: Content) -> None:
    assert said(content, "Quiero cambiar su dirección", "es", "informal") == "informal"
    assert said(content, "¿Puede enviarme la factura?", "es", "informal") == "informal"
    assert said(content, "¿Puede enviarme la factura? ¿Tiene otro color?", "es", "informal") == "formal", "two of them do"
    long = "Compré un regalo para mi hermana hace dos semanas, llegó bien, y ahora quiero cambiar su dirección en la cuenta."
    assert said(content, long, "es") is None
    assert said(content, "Ciao, dov’è il mio ordine?", "it") is None, "a greeting is no form of address"


def test_only_the_language_of_the_talk_is_read(content: Content) -> None:
    assert said(content, "Kannst du mir helfen?", "de", conversation_language="es", known="formal") == "informal", (
        "the talk turns to German"
    )
    assert said(content, "Wo ist mein Paket?", "de", conversation_language="es", known="formal") is None, "usted is no Sie"
    assert said(content, "Kannst du mir helfen?", "de", conversation_language="es", picked_language="es", known="formal") == "formal"
    assert said(content, "El libro se llama „Kannst du mir helfen?“", "es", known="formal") == "formal"
    assert said(content, "Kan du hjälpa mig?", "sv") is None
    assert said(content, "Kannst du mir helfen?", None, "formal") == "formal"


def test_a_button_and_an_address_show_no_register(content: Content) -> None:
    text = "¿Puedes ayudarme?"
    assert said(content, text, "es", "formal", payload="/affirm") == "formal"
    assert said(content, text, "es", "formal", earlier=(bot("¿Qué dirección?", situation="address_ask"),)) == "formal"
    assert said(content, text, "es", "formal", earlier=(bot("Hola", situation="greeting"),)) == "informal"
