"""All content at once: every market can say every situation in every manner, no language lacks a message, nothing slips in tone.

Each reply is rendered once and looked at by many tests, so that the whole stays fast.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, ClassVar

import pytest
import yaml
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot import settings, wiring
from bot.adapters.content.library import Content
from bot.core.etiquette import Decision, Occasion, decide
from bot.core.faq import answer_message
from bot.core.messages import Person, Texts, compose
from bot.core.rules import SCALES, Market
from bot.core.sample import SAMPLE
from bot.core.shop import TOPICS
from bot.core.tags import language_of
from bot.core.wishes import fold
from tests.occasions import alike, registers

ROOT = settings.current().root
REGISTER = {*SCALES, "tv", "gender", "name", "named"}
"""Variables of the manner and the person, which a language uses where its grammar needs them; the rest carries the matter."""
VARIANTS: Mapping[str, Sequence[str]] = {
    "state": ("processing", "packed", "shipped", "delivered", "cancelled", "returned", "requested", "approved", "paid", "refused"),
    "reason": ("period", "undelivered", "refunded", "cancelled"),
    "open": ("yes", "no"),
    "choices": ("yes", "no"),
    "score": ("low", "high"),
    "requested": ("unknown", "French"),
}
"""What the actions may pass for a variable that texts choose by."""
NAMES = {
    "de": Person("Klara", "Weber", None, "female"),
    "en": Person("Alex", "Reed", None, "male"),
    "es": Person("Lucía", "Luna", None, "female"),
    "ja": Person("花子", "佐藤", None, "female"),
    "ar": Person("ليلى", "حداد", None, "female"),
    "fr": Person("Camille", "Roux", None, "female"),
    "it": Person("Giulia", "Conti", None, "female"),
    "ko": Person("민준", "김", None, "male"),
    "nl": Person("Sanne", "de Vries", None, "female"),
    "pl": Person("Anna", "Nowak", None, "female"),
    "pt": Person("Mariana", "Silva", None, "female"),
    "ru": Person("Елена", "Смирнова", None, "female"),
    "th": Person("ณัฐพล", "ศรีสุข", None, "male"),
    "tr": Person("Ayşe", "Yılmaz", None, "female"),
    "zh-Hans": Person("晓明", "王", None, "male"),
    "zh-Hant": Person("雅婷", "陳", None, "female"),
}
NOBODY = Person()
WISHES = (None, "casual", "formal")


@dataclass(frozen=True)
class Said:
    """One reply, and how it came about."""

    locale: str
    situation: str
    decision: Decision
    text: str
    missing: tuple[str, ...]

    def __str__(self) -> str:
        register = self.decision.register
        return f"{self.locale} {self.situation} ({register.formality}, {register.directness}): {self.text!r}"

    @property
    def language(self) -> str:
        return spoken_in(self.locale)


@pytest.fixture(scope="module")
def content() -> Content:
    return wiring.library().current()


def spoken_in(locale: str) -> str:
    """The language whose words a market, or a language, hears."""
    market = wiring.library().current().markets.get(locale)
    return market.text if market else locale


@cache
def entries(folder: str) -> tuple[Any, ...]:
    """All entries of one folder's Fluent files, parsed at most once an installation."""
    files = sorted((ROOT / "locales" / folder).glob("*.ftl"))
    return tuple(entry for file in files for entry in wiring.library().parse(file.read_text(encoding="utf-8")).body)


class Used(Visitor):  # type: ignore[misc]  # fluent.syntax is untyped
    """Variables and references of a pattern."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802  # fluent.syntax calls it so
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")


@cache
def used(folder: str) -> Mapping[str, Used]:
    """What the messages and terms ("-shop") of one folder's own files use."""
    found: dict[str, Used] = {}
    for entry in entries(folder):
        if isinstance(entry, (ast.Message, ast.Term)):
            name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
            found[name] = Used()
            found[name].visit(entry.value)
    return found


@cache
def closures(locale: str) -> Mapping[str, frozenset[str]]:
    """Message -> itself and all that it refers to; a region's messages lie on top."""
    known = {**used(spoken_in(locale)), **used(locale)}

    def whole(name: str) -> frozenset[str]:
        return frozenset({name}).union(*(whole(other) for other in known[name].references))

    return {name: whole(name) for name in known}


@cache
def variables(locale: str) -> Mapping[str, frozenset[str]]:
    """Message -> all variables that it needs, those of the messages that it refers to included."""
    known = {**used(spoken_in(locale)), **used(locale)}
    return {
        name: frozenset().union(*(known[other].variables for other in whole))
        for name, whole in closures(locale).items()
        if not name.startswith("-")
    }


class Remembering:
    """Texts that render a message once for each set of the arguments that it looks at, and for all markets of a language together where
    none of them has words of its own: the same replies, twenty times sooner."""

    shared: ClassVar[dict[str, dict[Any, Any]]] = {}

    def __init__(self, texts: Texts, locale: str) -> None:
        self._texts, self.locale = texts, locale
        self._known: dict[Any, Any] = {}
        self._of_language = self.shared.setdefault(spoken_in(self.locale), {})
        own = used(self.locale) if self.locale != spoken_in(self.locale) else {}
        self._own = {message for message, whole in closures(self.locale).items() if not whole.isdisjoint(own)}
        self._looked_at = {message: sorted(names) for message, names in variables(self.locale).items()}

    def __contains__(self, message: str) -> bool:
        return message in self._texts

    def render(self, message: str, arguments: Mapping[str, Any], bare: bool = False) -> str:
        key = (message, tuple(arguments.get(name) for name in self._looked_at[message]), bare)
        known = self._known if message in self._own else self._of_language
        if key not in known:
            known[key] = self._texts.render(message, arguments, bare)
        return known[key]  # type: ignore[no-any-return]

    def value(self, value: Any) -> Any:
        return value if isinstance(value, str) else self._once(repr(value), lambda: self._texts.value(value))

    def form_of_address(self, person: Person, tv: str, formality: str) -> str:
        return self._once((person, tv, formality), lambda: self._texts.form_of_address(person, tv, formality))  # type: ignore[no-any-return]

    def _once(self, key: Any, make: Callable[[], Any]) -> Any:
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]


def manners(market: Market, situation: str) -> Sequence[Decision]:
    """Every register and order of moves that a situation may be said in, each once."""
    return told(market.tag, alike(market)[situation])


@cache
def told(locale: str, situation: str) -> Sequence[Decision]:
    market = wiring.library().current().markets[locale]
    whose = (("first", None, None), ("known", None, "family"), ("known", "gold", "private"))
    found = {}
    for opening, (relationship, tier, account), register, wish in product(("first", "later"), whose, registers(market), WISHES):
        decision = decide(market, Occasion(situation, opening, relationship, tier, account, register, wish))  # type: ignore[arg-type]
        found.setdefault((decision.register, decision.tv, decision.moves), decision)
    return list(found.values())


def values(locale: str, situation: str, moves: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """Sample values, once for each choice that the texts of these moves make by them."""
    known = variables(locale)
    prefix = situation.replace("_", "-")
    messages = {f"{start}-{move.replace('_', '-')}" for move in moves for start in (prefix, "move")}
    asked = set().union(*(known.get(message, frozenset()) for message in messages)) & VARIANTS.keys()
    for chosen in product(*(VARIANTS[name] for name in sorted(asked))):
        yield {**SAMPLE, **dict(zip(sorted(asked), chosen))}


@pytest.fixture(scope="module")
def everything(content: Content) -> list[Said]:
    """Every market, situation and manner; named and nameless. A reply that can't be rendered stops here, with its message."""
    said = []
    for locale, market in content.markets.items():
        texts: Any = Remembering(content.texts[locale], locale)
        for situation in market.situations:
            messages = {"news": answer_message("delivery_period")} if situation == "faq_answer" else {}
            for decision in manners(market, situation):
                people = (NAMES[spoken_in(locale)], NOBODY) if "salutation" in decision.moves else (NOBODY,)
                for given, person in product(values(locale, situation, decision.moves), people):
                    reply = compose(texts, market, decision, situation, person, given, messages)
                    said.append(Said(locale, situation, decision, reply.text, reply.missing))
    return said


@pytest.fixture(scope="module")
def answers(content: Content) -> list[Said]:
    """Every FAQ answer in every market and manner."""
    said = []
    for locale, market in content.markets.items():
        texts: Any = Remembering(content.texts[locale], locale)
        alone = [decision for decision in manners(market, "faq_answer") if decision.moves[0] == "news"]  # salutations are rendered above
        for entry in content.faq_entries():
            for decision in alone:
                text = compose(texts, market, decision, "faq_answer", NOBODY, {}, {"news": answer_message(entry)}).text
                said.append(Said(locale, f"faq {entry}", decision, text, ()))
    return said


@pytest.fixture(scope="module")
def all_said(everything: list[Said], answers: list[Said]) -> list[Said]:
    """Each text once."""
    return list({(one.locale, one.decision.register.formality, one.text): one for one in [*everything, *answers]}.values())


def found(said: Sequence[Said], pattern: str) -> list[str]:
    """Texts that a pattern is found in, with the place."""
    compiled = re.compile(pattern)
    return [f"{hit.group(0)!r} in {one}" for one in said if (hit := compiled.search(one.text))]


# Replies


def test_every_market_says_every_situation(everything: list[Said], content: Content) -> None:
    spoken = {(one.locale, one.situation) for one in everything}
    assert spoken == {(locale, situation) for locale, market in content.markets.items() for situation in market.situations}


def test_every_move_of_every_plan_has_text(everything: list[Said]) -> None:
    assert sorted({f"{one.locale} {one.situation}: {', '.join(one.missing)}" for one in everything if one.missing}) == []


def test_every_directness_that_a_plan_has_is_sound(content: Content) -> None:
    """Also the moves of plans that no market reaches today: a change of one score must not leave a hole."""
    holes = []
    for language in content.languages:
        texts = content.texts[language]
        market = next(market for tag, market in content.markets.items() if language_of(tag) == language)
        for situation in market.situations.values():
            prefix = situation.name.replace("_", "-")
            for directness, moves in market.plans[situation.plan].items():
                for move in (move.replace("_", "-") for move in moves):
                    fits = f"{prefix}-{move}" in texts or f"move-{move}" in texts
                    if not fits and (situation.name, move) != ("faq_answer", "news"):
                        holes.append(f"{language} {situation.name} {directness}: {move}")
    assert holes == []


def test_no_placeables_are_left(all_said: list[Said]) -> None:
    assert found(all_said, r"[{}]|\$\w|\bNone\b|\?\?\?") == []


def test_no_stray_blanks(all_said: list[Said]) -> None:
    assert found(all_said, r"  |^\s|\s$| \n|\n |\n\n| [,.;:!?](?!\S)") == []


def test_every_reply_ends_as_a_sentence(all_said: list[Said]) -> None:
    """Thai has no full stop: there a reply ends in a letter, a vowel or tone mark, or a sign."""
    sign = re.compile(r"[.!?:。！？؟…»”)\u2069]$")
    thai = re.compile(r"[\w\u0e31\u0e34-\u0e4e.!?:…”)]$")
    assert [str(one) for one in all_said if not (thai if one.language == "th" else sign).search(one.text)] == []


def test_bidi_marks_are_paired(all_said: list[Said]) -> None:
    assert [str(one) for one in all_said if one.text.count("\u2068") != one.text.count("\u2069")] == []


def test_texts_know_what_the_matter_is(everything: list[Said]) -> None:
    """A reply about an order names it, whatever the manner."""
    about = {
        "order_cancelled",
        "cancel_confirm",
        "cancel_refused",
        "refund_refused",
        "refund_started",
        "address_changed",
        "order_not_found",
    }
    silent = [str(one) for one in everything if one.situation in about and "CO-104532" not in one.text]
    assert silent == []


# Du and Sie, tú and usted, plain and polite


GERMAN_T = r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)\b"
GERMAN_V = r"(?<!^)(?<![.!?:\n„“»] )(?<![\n„“»])\b(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b"
"""In the middle of a sentence; at its beginning "Sie" may be they."""
SPANISH_T = (
    r"(?i)(?<!\w)(?:(?:tú|tu|tus|te|ti|contigo|tuy[oa]s?|vos)(?!\w)"
    r"|(?!rep|comp|desc)\w{3,}(?:[aáéíi]rte|(?<!i)erte|ándote|iéndote)(?:l[oa]s?)?(?!\w))"
)
SPANISH_V = r"(?i)(?<!\w)(?:usted|le (?:agradecemos|rogamos|pedimos|informamos|confirmamos|enviamos|reembolsaremos|ofrecemos))(?!\w)"
JAPANESE_PLAIN = (
    r"(?:だよ|だね|だぞ|だな|だった|ないよ|るよ|たよ|てね|だ|する|(?<![まで])した|ない|ある|いる|なる|できる|れる)(?=[。！？!?\n]|$)"
)


@pytest.mark.parametrize(
    ("pattern", "caught", "passed"),
    [
        (GERMAN_T, ("Hast du es?", "Deine Bestellung", "mit dir"), ("durch", "die Dinge", "Produkt", "Ihre")),
        (GERMAN_V, ("Wir danken Ihnen.", "Wo ist Ihre Rechnung?", "Bitte, Sie"), ("Da. Sie ist rot.", "Ihr", "a\nSie", "sie", "ihnen")),
        (
            SPANISH_T,
            ("¿Tú?", "tu pedido", "contigo", "ayudarte", "enviártelo", "escribiéndote"),
            ("su parte", "este", "comparte", "fuerte", "convierte"),
        ),
        (SPANISH_V, ("con usted", "Le agradecemos"), ("ustedes", "su", "le gusta")),
        (
            JAPANESE_PLAIN,
            ("そうだ。", "いいよ、送るよ。", "確認した！", "もうない"),
            ("ですます。", "でした。", "ました。", "ください。", "まだです。", "ございません。"),
        ),
    ],
)
def test_the_net_is_fine_enough(pattern: str, caught: tuple[str, ...], passed: tuple[str, ...]) -> None:
    """The test of the tests below."""
    assert [text for text in caught if not re.search(pattern, text)] == []
    assert [text for text in passed if re.search(pattern, text)] == []


def test_german_never_mixes_du_and_sie(all_said: list[Said]) -> None:
    german = [one for one in all_said if one.language == "de"]
    assert len(german) > 200
    assert found([one for one in german if one.decision.tv == "v"], GERMAN_T) == []
    assert found([one for one in german if one.decision.tv == "t"], GERMAN_V) == []


def test_swiss_german_writes_ss(all_said: list[Said]) -> None:
    assert found([one for one in all_said if one.locale == "de-CH"], "ß") == []


def test_spanish_never_mixes_tu_and_usted(all_said: list[Said]) -> None:
    spanish = [one for one in all_said if one.language == "es"]
    assert len(spanish) > 200
    assert found([one for one in spanish if one.decision.tv == "v"], SPANISH_T) == []
    assert found([one for one in spanish if one.decision.tv == "t"], SPANISH_V) == []


def test_spanish_questions_are_opened(all_said: list[Said]) -> None:
    assert [str(one) for one in all_said if one.language == "es" and one.text.count("?") != one.text.count("¿")] == []
    assert [str(one) for one in all_said if one.language == "es" and one.text.count("!") != one.text.count("¡")] == []


def test_polite_japanese_has_no_plain_endings(all_said: list[Said]) -> None:
    japanese = [one for one in all_said if one.language == "ja"]
    assert len(japanese) > 100
    assert found([one for one in japanese if one.decision.register.formality != "casual"], JAPANESE_PLAIN) == []
    assert found([one for one in japanese if one.decision.register.formality == "honorific"], r"あなた|さん、") == []


def test_casual_japanese_is_not_stiff(all_said: list[Said]) -> None:
    casual = [one for one in all_said if one.language == "ja" and one.decision.register.formality == "casual"]
    assert found(casual, r"ございま|(?<!どう)いたしま|存じま|申し上げ") == []


ADDRESS: Mapping[str, tuple[str, str]] = {
    # language: (what only the familiar side says, what only the polite side says)
    "fr": (r"(?i)(?<![\w’'-])(?:tu|te|toi|ton|ta|tes|t[’'](?=[aeéèhiouy]))(?![\w-])", r"(?i)(?<!\w)(?:vous|votre|vos)(?!\w)"),
    "it": (
        r"(?i)(?<!\w)(?:(?:tu|ti|te|tuo|tua|tuoi|tue)(?!\w)|\w+(?:arti|erti|irti)(?!\w))",
        r"(?i)(?<!\w)(?:lei|desidera|mi scriva|mi dica)(?!\w)",
    ),
    "ko": (r"요[.?!,]|요$", r"니다[.?!]|십시오|습니까|고객님"),
    "nl": (r"(?i)(?<!\w)(?:je|jij|jou|jouw)(?!\w)", r"(?i)(?<!\w)(?:u|uw)(?!\w)"),
    "pl": (
        r"(?i)(?<!\w)(?:ty|ci|ciebie|tob(?:ie|ą)|tw(?:ój|oja|oje|ojego|ojej|oim|oją|oich|oimi)|możesz|chcesz|masz|napisz|podaj|kliknij)(?!\w)",
        r"(?<!\w)(?:Pan|Pani|Pana|Panu|Panią|Panie|Państw\w+)(?!\w)",
    ),
    "ru": (r"(?i)(?<!\w)(?:ты|тебя|тебе|тобой|тво\w+)(?!\w)", r"(?i)(?<!\w)(?:вы|вас|вам|вами|ваш\w*)(?!\w)"),
    "th": (r"นะ(?=\s|$)|(?<!เ)จ้า|เธอ", r"(?<!เ)ท่าน|กรุณา|โปรด"),
    "tr": (
        r"(?i)(?<!\w)(?:(?:sen|seni|sana|senin|sende|seninle)(?!\w)|\w+(?:bilirsin|iyorsun|ırsın|ursun|mısın|misin)(?!\w))",
        r"(?i)(?<!\w)(?:(?:siz|sizi|size|sizin|sizden|sizinle)(?!\w)|\w+(?:siniz|sınız|sunuz|sünüz)(?!\w))",
    ),
    "zh-Hans": ("你|亲", "您"),
    "zh-Hant": ("你|妳", "您"),
}


@pytest.mark.parametrize("language", ADDRESS)
def test_the_familiar_and_the_polite_never_mix(all_said: list[Said], language: str) -> None:
    own = [one for one in all_said if one.language == language]
    familiar, polite = ADDRESS[language]
    for side, wanted, unwanted in (("v", polite, familiar), ("t", familiar, polite)):
        texts = [one for one in own if one.decision.tv == side]
        assert len(found(texts, wanted)) > 10, "the net catches what it is for"
        assert found(texts, unwanted) == []


def test_thai_shows_no_gender_of_who_speaks(all_said: list[Said]) -> None:
    assert found([one for one in all_said if one.language == "th"], r"ครับ|ค่ะ|คะ(?!แนน)|ดิฉัน|(?<!ก)ผม") == []


def test_arabic_shows_no_gender_to_the_unknown(all_said: list[Said]) -> None:
    formal = [one for one in all_said if one.language == "ar" and one.decision.tv == "v" and "ليلى" not in one.text]
    assert found(formal, r"الأستاذة?|المحترمة?(?!\w)|عزيزتي|عزيزي|سيدتي|سيدي") == []


def test_an_anonymous_customer_is_not_greeted_with_a_gap(all_said: list[Said]) -> None:
    assert found(all_said, r"(?:^|\n)(?:Guten Tag|Hello|Hi|Dear|Hola|Buen día|Estimad[oa]|Hallo|Hey)\s*,\s*[.!:,]|、、|،،|^、|^،") == []


# Languages beside each other


def test_every_language_has_the_messages_of_english(content: Content) -> None:
    english = set(variables("en"))
    different = {
        language: sorted(english.symmetric_difference(variables(language)))
        for language in content.languages
        if set(variables(language)) != english
    }
    assert different == {}


def test_regions_only_override(content: Content) -> None:
    for locale in content.markets:
        folder = ROOT / "locales" / locale
        for file in sorted(folder.glob("*.ftl")):
            parsed = wiring.library().parse(file.read_text(encoding="utf-8")).body
            own = {entry.id.name for entry in parsed if isinstance(entry, ast.Message)}
            assert own <= set(variables(spoken_in(locale))), file
    tags = {folder.name for folder in (ROOT / "locales").iterdir() if folder.is_dir()}
    assert tags <= set(content.texts), "a folder that no market reads"


def test_every_message_carries_the_same_matter(content: Content) -> None:
    """The variables of a message are those of English, but for the manner's own."""
    different = []
    for language in content.languages:
        for message, used in variables(language).items():
            if message in ("form-of-address", "full-name"):  # each language names people in its own way
                continue
            english = variables("en").get(message, frozenset())
            if used - REGISTER != english - REGISTER:
                different.append(f"{language} {message}: {sorted(used - REGISTER)}, in English {sorted(english - REGISTER)}")
    assert different == []


def test_no_message_is_said_twice_in_one_language(content: Content) -> None:
    for language in content.languages:
        names = [entry.id.name for entry in entries(language) if isinstance(entry, (ast.Message, ast.Term))]
        assert sorted({name for name in names if names.count(name) > 1}) == [], language


def test_every_message_is_used(content: Content) -> None:
    """Moves of a situation that is gone, answers of an entry that is gone."""
    situations = {situation.replace("_", "-") for market in content.markets.values() for situation in market.situations}
    moves = {
        "salutation",
        "season",
        "thanks",
        "empathy",
        "apology",
        "buffer",
        "news",
        "reason",
        "authority",
        "alternative",
        "next-step",
        "closing",
    }
    known = {f"{start}-{move}" for start in (*situations, "move") for move in moves} | {
        answer_message(entry) for entry in content.faq_entries()
    }
    free = ("button-", "card-", "state-", "page-", "topic-", "desk-")
    referred = {"too-late-reason", "account-offer", "points-offer"}
    named = {"form-of-address", "full-name", "translated-notice", "translation-failed"}
    assert [
        message for message in sorted(variables("en")) if message not in known | referred | named and not message.startswith(free)
    ] == []


# FAQ


def test_every_entry_has_questions_and_an_answer_in_every_language(content: Content) -> None:
    of = {language: {entry.id: entry for entry in content.faq if entry.language == language} for language in content.languages}
    for language, there in of.items():
        assert list(there) == list(of["en"]), language
        for entry in there.values():
            assert len(entry.questions) >= 5, (language, entry.id)
            assert len({fold(question) for question in entry.questions}) == len(entry.questions), (language, entry.id)
            assert answer_message(entry.id) in content.texts[language], (language, entry.id)


def test_no_question_belongs_to_two_entries(content: Content) -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for entry in content.faq:
        for question in entry.questions:
            owners.setdefault((entry.language, fold(question).strip(" ?!.。？！؟¿¡")), set()).add(entry.id)
    assert {question: ids for question, ids in owners.items() if len(ids) > 1} == {}


def test_an_answer_names_the_same_figures_in_every_manner(answers: list[Said]) -> None:
    """A deadline does not depend on whether it is said formally. What is offered beside it may have a figure of its own."""
    figures: dict[tuple[str, str, str], dict[tuple[str, ...], str]] = {}
    for one in answers:
        numbers = tuple(sorted(re.findall(r"\d+", one.text)))
        figures.setdefault((one.locale, one.situation, one.decision.register.offer), {})[numbers] = one.text
    assert {where: seen for where, seen in figures.items() if len(seen) > 1} == {}


# Training examples


@pytest.fixture(scope="module")
def examples() -> Mapping[str, list[tuple[str, str, str]]]:
    """Language -> (file, intent, example)."""
    whole: dict[str, list[tuple[str, str, str]]] = {}
    for file in sorted((ROOT / "bot/data/nlu").glob("*/*.yml")):
        data = yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for item in data["nlu"]:
            for line in item["examples"].splitlines():
                assert line.startswith("- "), f"{file}: {line!r}"
                whole.setdefault(file.parent.name, []).append((f"{file.parent.name}/{file.name}", item["intent"], line[2:].strip()))
    return whole


def test_every_language_has_the_same_intents(examples: Mapping[str, list[tuple[str, str, str]]], content: Content) -> None:
    assert sorted(examples) == list(content.languages)
    intents = {language: {(file.split("/")[1], intent) for file, intent, _ in lines} for language, lines in examples.items()}
    assert {language: sorted(found ^ intents["en"]) for language, found in intents.items() if found != intents["en"]} == {}


def test_every_intent_has_examples_enough(examples: Mapping[str, list[tuple[str, str, str]]]) -> None:
    counts: dict[tuple[str, str], int] = {}
    for lines in examples.values():
        for file, intent, _ in lines:
            counts[file, intent] = counts.get((file, intent), 0) + 1
    assert {where: count for where, count in counts.items() if count < 12} == {}


def test_no_example_belongs_to_two_intents(examples: Mapping[str, list[tuple[str, str, str]]]) -> None:
    twice = []
    for language, lines in examples.items():
        owners: dict[str, tuple[str, str]] = {}
        for file, intent, example in lines:
            key = fold(example).strip(" ?!.。？！؟¿¡")
            before = owners.setdefault(key, (file, intent))
            if before[1] != intent:
                twice.append(f"{language} {example!r}: {before[1]} ({before[0]}) and {intent} ({file})")
    assert twice == []


def test_no_example_stands_twice(examples: Mapping[str, list[tuple[str, str, str]]]) -> None:
    """Letter by letter: "sí" and "si" are two ways of typing it."""
    twice = []
    for lines in examples.values():
        seen: set[tuple[str, str, str]] = set()
        twice += [line for line in lines if line in seen or seen.add(line)]  # type: ignore[func-returns-value]
    assert twice == []


def test_every_topic_of_the_taxonomy_is_trained_and_named(examples: Mapping[str, list[tuple[str, str, str]]], content: Content) -> None:
    for language, lines in examples.items():
        assert set(TOPICS) <= {intent for _, intent, _ in lines}, language
        assert all(f"topic-{topic.replace('_', '-')}" in content.texts[language] for topic in TOPICS), language
