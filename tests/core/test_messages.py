"""From moves to text: values as CLDR has them, forms of address, both writing directions, and errors that name the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.adapters.content.library import Content
from bot.core.errors import ContentError, Unprocessable
from bot.core.etiquette import Occasion, decide
from bot.core.messages import Person, Texts, babel_locale, compose, day, language_name, money
from bot.core.rules import Market

MakeMarket = Callable[[str], Market]
FSI, PDI = "\u2068", "\u2069"


def texts(source: str, locale: str = "en") -> Texts:
    return Texts(locale, [(f"locales/{locale}/a.ftl", source)])


@pytest.mark.parametrize(
    ("tag", "amount", "currency", "written"),
    [
        ("en-US", 123456, "USD", "$1,234.56"),
        ("en-US", 4990, "EUR", "€49.90"),
        ("en-US", 4990, "JPY", "¥4,990"),
        ("en-GB", 4990, "GBP", "£49.90"),
        ("en-GB", 4990, "USD", "US$49.90"),
        ("de-DE", 123456, "EUR", "1.234,56\xa0€"),
        ("de-AT", 123456, "EUR", "€\xa01.234,56"),
        ("de-CH", 123456, "CHF", "CHF\xa01’234.56"),
        ("es-ES", 4990, "EUR", "49,90\xa0€"),
        ("es-MX", 123456, "MXN", "$1,234.56"),
        ("ja-JP", 4990, "JPY", "￥4,990"),
        ("ja-JP", 0, "JPY", "￥0"),
        ("de-DE", 4990, "JPY", "4.990\xa0¥"),
        ("zh-TW", 406000, "TWD", "$4,060"),
        ("zh-TW", 406050, "TWD", "$4,060.50"),
        ("en-US", 406000, "TWD", "NT$4,060"),
        ("ko-KR", 108800, "KRW", "₩108,800"),
        ("ar-EG", 4990, "EGP", "\u200f49.90\xa0ج.م.\u200f"),
        ("ar-SA", 123456, "SAR", "\u200f1,234.56\xa0ر.س.\u200f"),
        ("ar-SA", 12345, "KWD", "\u200f12.345\xa0د.ك.\u200f"),
        ("en-US", -500, "USD", "-$5.00"),
    ],
)
def test_money(tag: str, amount: int, currency: str, written: str) -> None:
    assert money(amount, currency, babel_locale(tag)) == written


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("en-US", "November 2, 2026"),
        ("en-GB", "2 November 2026"),
        ("de-DE", "2. November 2026"),
        ("es-MX", "2 de noviembre de 2026"),
        ("ja-JP", "2026年11月2日"),
        ("ar-SA", "2 نوفمبر 2026"),
        ("ar-EG", "2 نوفمبر 2026"),
    ],
)
def test_dates(tag: str, written: str) -> None:
    assert day("2026-11-02", babel_locale(tag)) == written
    assert day("2026-11-02T23:30:00+00:00", babel_locale(tag)) == written


@pytest.mark.parametrize(
    ("tag", "listed", "languages"),
    [
        ("en-US", "A, B, and C", "English and Japanese"),
        ("en-GB", "A, B and C", "English and Japanese"),
        ("de-DE", "A, B und C", "Englisch und Japanisch"),
        ("es-ES", "A, B y C", "inglés y japonés"),
        ("ja-JP", "A、B、C", "英語、日本語"),
        ("ar-SA", "A وB وC", "الإنجليزية واليابانية"),
    ],
)
def test_lists(tag: str, listed: str, languages: str) -> None:
    made = texts("a = A", tag)
    assert made.value({"list": ["A", "B", "C"]}) == listed
    assert made.value({"list": ["A"]}) == "A"
    assert made.value({"languages": ["en", "ja-JP"]}) == languages


def test_spanish_and_before_i() -> None:
    assert texts("a = A", "es").value({"languages": ["de", "en"]}) == "alemán e inglés"


def test_names_of_languages() -> None:
    german = babel_locale("de")
    assert language_name("es-MX", german) == "Spanisch"
    assert language_name("zh-Hant", german) == "Chinesisch (Traditionell)"
    assert language_name("xx", german) == "xx"


def test_typed_values() -> None:
    german = texts("a = A", "de-DE")
    assert german.value({"amount": 4990, "currency": "EUR"}) == "49,90\xa0€"
    assert german.value({"date": "2026-11-02"}) == "2. November 2026"
    assert german.value({"language": "ja"}) == "Japanisch"
    assert german.value("CO-104532") == "CO-104532"
    assert german.value(3) == 3
    with pytest.raises(Unprocessable, match="No format for the value"):
        german.value({"weight": 3})


def test_unknown_region_falls_back_to_the_language() -> None:
    assert str(babel_locale("de-XX")) == "de"
    assert babel_locale("zh-Hant").text_direction == "ltr"


WEBER = {"given": "Anna", "family": "Weber"}
SATO = {"given": "花子", "family": "佐藤"}
REED = {"given": "Alex", "family": "Reed"}
WANG = {"given": "晓明", "family": "王"}
LAYLA = {"given": "ليلى", "family": "حداد"}
LUNA = {"given": "Ana", "family": "Luna"}


@pytest.mark.parametrize(
    ("tag", "tv", "formality", "person", "written"),
    [
        ("de-DE", "v", "formal", {**WEBER, "gender": "female"}, "Frau Weber"),
        ("de-DE", "v", "formal", {**WEBER, "gender": "female", "title": "Dr."}, "Frau Dr. Weber"),
        ("de-DE", "v", "formal", {**WEBER, "gender": "male"}, "Herr Weber"),
        ("de-DE", "v", "formal", WEBER, "Anna Weber"),
        ("de-DE", "v", "formal", {**WEBER, "title": "Dr."}, "Dr. Anna Weber"),
        ("de-DE", "v", "formal", {"family": "Weber"}, ""),
        ("de-DE", "v", "formal", {"family": "Weber", "title": "Dr."}, "Dr. Weber"),
        ("de-DE", "t", "casual", {**WEBER, "gender": "female", "title": "Dr."}, "Anna"),
        ("de-DE", "t", "casual", {"family": "Weber", "gender": "female"}, ""),
        ("de-DE", "v", "formal", {**WEBER, "gender": "female", "wished": "Anni"}, "Anni"),
        ("de-DE", "v", "formal", {}, ""),
        ("en-US", "t", "neutral", {**WEBER, "gender": "female"}, "Anna"),
        ("en-US", "v", "formal", {**WEBER, "gender": "female"}, "Ms. Weber"),
        ("en-US", "v", "formal", {**WEBER, "gender": "female", "title": "Dr."}, "Dr. Weber"),
        ("en-US", "v", "formal", {**WEBER, "gender": "male"}, "Mr. Weber"),
        ("en-US", "v", "formal", WEBER, "Anna Weber"),
        ("en-GB", "v", "formal", {**WEBER, "gender": "male"}, "Mr Weber"),
        ("en-US", "v", "formal", {**WEBER, "wished": "Annie"}, "Annie"),
        ("es-MX", "v", "formal", {**LUNA, "gender": "female"}, "Sra. Luna"),
        ("es-MX", "v", "formal", {**LUNA, "gender": "male"}, "Sr. Luna"),
        ("es-MX", "v", "formal", {**LUNA, "gender": "female", "title": "Dra."}, "Dra. Luna"),
        ("es-MX", "v", "formal", LUNA, "Ana Luna"),
        ("es-ES", "t", "neutral", {**LUNA, "gender": "female"}, "Ana"),
        ("es-ES", "t", "neutral", {**LUNA, "wished": "Anita"}, "Anita"),
        ("ja-JP", "v", "honorific", SATO, "佐藤様"),
        ("ja-JP", "v", "honorific", {**SATO, "gender": "female", "title": "Dr."}, "佐藤様"),
        ("ja-JP", "v", "honorific", {"given": "花子"}, "花子様"),
        ("ja-JP", "t", "casual", SATO, "佐藤さん"),
        ("ja-JP", "t", "casual", {**SATO, "wished": "ハナ"}, "ハナさん"),
        ("ja-JP", "v", "honorific", {**SATO, "wished": "ハナ"}, "ハナ様"),
        ("ja-JP", "v", "honorific", {}, ""),
        ("ar-SA", "v", "honorific", {**LAYLA, "gender": "female"}, "الأستاذة ليلى حداد"),
        ("ar-SA", "v", "formal", {**LAYLA, "gender": "female"}, "الأستاذة ليلى"),
        ("ar-SA", "v", "formal", {**LAYLA, "gender": "male"}, "الأستاذ ليلى"),
        ("ar-SA", "v", "formal", LAYLA, "ليلى حداد"),
        ("ar-SA", "v", "formal", {**LAYLA, "gender": "female", "title": "د."}, "د. ليلى"),
        ("ar-SA", "v", "formal", {"family": "حداد"}, ""),
        ("ar-SA", "t", "casual", {**LAYLA, "gender": "female"}, "ليلى"),
        ("ar-SA", "v", "formal", {**LAYLA, "gender": "female", "wished": "لولو"}, "لولو"),
        ("zh-CN", "v", "formal", WANG, "王晓明"),
        ("zh-CN", "v", "formal", {**WANG, "gender": "male"}, "王先生"),
        ("zh-CN", "v", "formal", REED, "Alex Reed"),
        ("zh-CN", "v", "formal", {**REED, "gender": "male"}, "Reed先生"),
        ("zh-TW", "v", "formal", REED, "Alex Reed"),
        ("ja-JP", "v", "honorific", REED, "Reed様"),
        ("ko-KR", "v", "formal", {"given": "민준", "family": "김"}, "김민준 고객님"),
        ("ko-KR", "v", "formal", REED, "Alex Reed 고객님"),
        ("ko-KR", "t", "casual", REED, "Alex님"),
        ("nl-NL", "v", "formal", {"family": "de Vries", "gender": "female"}, "mevrouw De Vries"),
        ("nl-NL", "v", "formal", {"family": "van der Berg", "gender": "male"}, "meneer Van der Berg"),
        ("nl-NL", "v", "formal", {"given": "Sanne", "family": "de Vries", "gender": "female"}, "mevrouw Sanne de Vries"),
        ("de-DE", "v", "formal", {"family": "de Vries", "gender": "female"}, "Frau de Vries"),
    ],
)  # fmt: skip
def test_form_of_address(content: Content, tag: str, tv: str, formality: str, person: dict[str, str], written: str) -> None:
    assert content.texts[tag].form_of_address(Person(**person), tv, formality) == written


@pytest.mark.parametrize(
    ("tag", "given", "family", "written"),
    [
        ("zh-CN", "晓明", "王", "王晓明"),
        ("zh-CN", "Alex", "Reed", "Alex Reed"),
        ("zh-TW", "Alex", "Reed", "Alex Reed"),
        ("zh-HK", "Елена", "Смирнова", "Елена Смирнова"),
        ("zh-CN", "Alex", "王", "王Alex"),
        ("ja-JP", "花子", "佐藤", "佐藤 花子"),
        ("ja-JP", "Alex", "Reed", "Alex Reed"),
        ("ko-KR", "민준", "김", "김민준"),
        ("ko-KR", "Alex", "Reed", "Alex Reed"),
        ("en-US", "Alex", "Reed", "Alex Reed"),
        ("en-US", "晓明", "王", "晓明 王"),
        ("de-DE", None, "Weber", "Weber"),
        ("zh-CN", "Alex", None, "Alex"),
        ("zh-CN", None, None, ""),
    ],
)
def test_full_name(content: Content, tag: str, given: str | None, family: str | None, written: str) -> None:
    """A name of another script is never glued: "Alex Reed", not "ReedAlex"."""
    assert content.texts[tag].full_name(given, family) == written


def test_right_to_left_text_isolates_what_it_embeds() -> None:
    arabic = texts("a = طلب { $order } لدى { $carrier }.", "ar-SA")
    assert arabic.render("a", {"order": "CO-104532", "carrier": "DHL"}) == f"طلب {FSI}CO-104532{PDI} لدى {FSI}DHL{PDI}."


def test_left_to_right_text_isolates_only_what_runs_the_other_way() -> None:
    german = texts("a = Guten Tag, { $name }: { $order }", "de-DE")
    assert german.render("a", {"name": "ليلى حداد", "order": "CO-104532"}) == f"Guten Tag, {FSI}ليلى حداد{PDI}: CO-104532"
    assert german.render("a", {"name": "Weber", "order": 7}) == "Guten Tag, Weber: 7"
    assert german.render("a", {"name": "דנה", "order": "x"}).count(FSI) == 1


def test_an_arabic_name_in_a_german_reply_is_isolated_once(content: Content) -> None:
    german, market = content.texts["de-DE"], content.markets["de-DE"]
    decision = decide(market, Occasion("greeting", opening="first"))
    reply = compose(german, market, decision, "greeting", Person(**LAYLA, gender="female"), {}, {})
    assert reply.name == "Frau حداد"
    assert f"{FSI}Frau حداد{PDI}" in reply.text
    assert reply.text.count(FSI) == reply.text.count(PDI) == 1


def test_every_isolate_is_closed(content: Content) -> None:
    market = content.markets["ar-SA"]
    decision = decide(market, Occasion("refund_refused", opening="first"))
    values = {"order": "CO-104532", "reason": "period", "delivered": {"date": "2026-09-14"}, "deadline": {"date": "2026-10-14"}}
    text = compose(content.texts["ar-SA"], market, decision, "refund_refused", Person(**WEBER), values, {}).text
    assert text.count(FSI) == text.count(PDI) > 0
    assert f"{FSI}CO-104532{PDI}" in text


def test_a_region_stands_on_top_of_its_language() -> None:
    made = Texts("de-CH", [("de.ftl", "a = Straße\nb = gleich"), ("de-CH.ftl", "a = Strasse")])
    assert (made.render("a"), made.render("b"), made.ids()) == ("Strasse", "gleich", ("a", "b"))
    assert "a" in made
    assert "c" not in made


def test_missing_message() -> None:
    with pytest.raises(Unprocessable, match="locales/en-US has no message “b”"):
        texts("a = A", "en-US").render("b")


def test_missing_variable() -> None:
    with pytest.raises(Unprocessable, match=r"“a” in en: .*order"):
        texts("a = Order { $order }").render("a", {"ordr": 5})


def test_missing_reference() -> None:
    with pytest.raises(Unprocessable, match=r"“a” in en: .*b"):
        texts("a = see { b }").render("a")


@pytest.mark.parametrize(
    ("source", "line", "column"),
    [
        ("a = A\n# note\nb = { $order\n", 3, 13),
        ("a = A\nb == B\nc = { $x ->\n    [one] 1\n}\n", 4, 12),
        ("a = A\n\nb = x { } y\n", 3, 9),
        ("ä = A\n", 1, 1),
    ],
)
def test_a_slip_in_fluent_says_line_and_column(source: str, line: int, column: int) -> None:
    with pytest.raises(ContentError, match="Fluent does not understand this") as caught:
        texts(source, "de")
    assert (caught.value.file, caught.value.line) == ("locales/de/a.ftl", line)
    assert caught.value.column == column


MOVES = """\
move-salutation = { $named ->
    [yes] Hello { $name },
   *[no] Hello,
}
refund-refused-news = Order { $order } stays.
move-news = General news.
move-empathy = { $mood ->
    [bad] { "" }
   *[x] { "" }
}
move-reason = Because of { $formality }.
other = Other news.
"""


def spoken(market: Market, source: str, **changes: Any) -> Any:
    decision = decide(market, Occasion("refund_refused", opening="first"))
    given = {
        "situation": "refund_refused",
        "person": Person(given="Ana"),
        "values": {"order": "CO-1", "mood": "bad"},
        "messages": {},
        **changes,
    }
    made = Texts("en", [("a.ftl", source + "form-of-address = { $given }\n")])
    return compose(made, market, decision, **given)


def test_moves_are_spoken_in_order_each_on_its_line(make_market: MakeMarket) -> None:
    reply = spoken(make_market(""), MOVES)
    assert reply.text == "Hello Ana,\nOrder CO-1 stays. Because of neutral."
    assert reply.moves == ("salutation", "news", "reason"), "a move without words is not spoken"
    assert (reply.name, reply.missing) == ("Ana", ())


def test_nameless(make_market: MakeMarket) -> None:
    assert spoken(make_market(""), MOVES, person=Person()).text.startswith("Hello,\n")


def test_another_message_may_be_the_news(make_market: MakeMarket) -> None:
    assert "Other news. Because" in spoken(make_market(""), MOVES, messages={"news": "other"}).text


def test_a_move_without_a_message_is_told(make_market: MakeMarket) -> None:
    reply = spoken(make_market(""), "move-news = News.\n")
    assert (reply.text, reply.missing) == ("News.", ("salutation", "empathy", "reason"))


def test_a_reply_without_any_text_is_an_error(make_market: MakeMarket) -> None:
    with pytest.raises(Unprocessable, match="no text for any move of “refund_refused”"):
        spoken(make_market(""), "unused = x\n")


def test_separator_and_closing_line(make_market: MakeMarket) -> None:
    market = make_market('layout: {separator: ""}\nregister: {directness: indirect}\n')
    source = "move-salutation = やあ。\nmove-thanks = どうも。\nmove-reason = 理由。\nmove-news = 知らせ。\nmove-closing = では。\n"
    assert spoken(market, source).text == "やあ。\nどうも。理由。知らせ。\nでは。"


@pytest.mark.parametrize(
    "tag", ["ar-SA", "ar-EG", "he", "fa-IR", "ur", "de-DE", "ja-JP", "zh-Hant", "zh-TW", "th", "tr-TR", "ru-RU", "en-IN"]
)
def test_direction_is_what_cldr_says(tag: str) -> None:
    assert Texts(tag, []).rtl == (babel_locale(tag).text_direction == "rtl")
