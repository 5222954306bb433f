"""What `comity lint` says of more than a hundred mistakes, each made once in a copy of the shipped content: it must name the mistake, its
place and how to mend it, and nothing else.

The mistakes don't lean on the shipped wording: they write messages, entries and rules of their own into the shipped files.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import cli, localising, settings, wiring
from bot.adapters.content.library import Library
from tests.copies import OTHERS, Copy

# What spaCy imports (click, packaging) uses names that are going away.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

BASE, US, PATTERNS = "etiquette_rules/base.yml", "etiquette_rules/en-US.yml", "etiquette_rules/patterns/de.yml"
EN, DE, FAQ, QUESTIONS = "locales/en/talk.ftl", "locales/de/talk.ftl", "locales/de/faq.ftl", "locales/de/faq.yml"
NAMES = "locales/de/languages.yml"
ANY = "goodbye-news"
"""A message that is given no variables, and that every language has."""


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Callable[[tuple[str, ...]], Copy]:
    made: dict[tuple[str, ...], Copy] = {}
    kept = localising.kept_readings()

    def copy(languages: tuple[str, ...]) -> Copy:
        if languages not in made:
            made[languages] = Copy(tmp_path_factory.mktemp("content"), languages, kept)
        return made[languages]

    return copy


@dataclass(frozen=True)
class Mistake:
    """file, at: where it must be found, `at` by the words that begin there (they stand once in the edited file) or by what finds them."""

    make: Callable[[Copy], object]
    file: str
    at: str | Callable[[str], int]
    kind: str
    says: tuple[str, ...]
    languages: tuple[str, ...] = ("de",)
    warning: bool = False


def after(anchor: str, words: str) -> Callable[[str], int]:
    """Where these words stand first behind others."""
    return lambda text: text.index(words, text.index(anchor) + len(anchor))


def last(words: str) -> Callable[[str], int]:
    return lambda text: text.rindex(words)


def put(file: str, value: str, id: str = ANY) -> Callable[[Copy], object]:
    return lambda copy: copy.put(file, id, value)


def swap(file: str, old: str, new: str) -> Callable[[Copy], object]:
    return lambda copy: copy.replace(file, old, new)


def add(file: str, text: str | bytes) -> Callable[[Copy], object]:
    """At the end of a file, or as a file of its own."""

    def make(copy: Copy) -> None:
        before = (copy.root / file).read_bytes() if (copy.root / file).exists() else b""
        copy.write(file, before + (text if isinstance(text, bytes) else text.encode()))

    return make


def rule(text: str, section: str = "act_rules", file: str = BASE) -> Callable[[Copy], object]:
    """A rule at the head of a section."""
    lines = "\n".join(f"    {line}" for line in text.splitlines())

    def make(copy: Copy) -> None:
        if file == BASE:
            head = re.search(rf"(?m)^{section}:.*\n", copy.read(file))
            assert head is not None
            copy.replace(file, head.group(), f"{head.group()}  -{lines[3:]}\n")
        else:
            add(file, f"{section}:\n  -{lines[3:]}\n")(copy)

    return make


def plan(text: str) -> Callable[[Copy], object]:
    """A plan at the head of the plans."""

    def make(copy: Copy) -> None:
        head = re.search(r"(?m)^plans:.*\n", copy.read(BASE))
        assert head is not None
        copy.replace(BASE, head.group(), f"{head.group()}  {text}\n")

    return make


def one(text: str, *, says: tuple[str, ...], at: str, kind: str = "broken", section: str = "act_rules", file: str = BASE) -> Mistake:
    """A mistake in a rule. at: the words at fault, where they stand first in the rule."""
    head = text.splitlines()[0]
    return Mistake(rule(text, section, file), file, at if at in head else after(head, at), kind, says, ())


def variants(*lines: str, by: str = "tv") -> str:
    """A message that chooses."""
    return f"\n    {{ ${by} ->\n" + "".join(f"        {line}\n" for line in lines) + "    }"


def manner(language: str, polite: str, slip: str, says: tuple[str, ...]) -> Mistake:
    """A word of du where the formal variant must say Sie. slip: the word at fault, which stands in `polite`."""
    file = f"locales/{language}/talk.ftl"
    place = after(f"{ANY} =", slip)
    return Mistake(put(file, variants("[t] ...", f"*[v] {polite}")), file, place, "manner", says, (language,))


ENTRY = "tea_time:\n  questions: [Gibt es hier eigentlich Tee?]\n"
RULE = "id: a-new-rule\nbecause: Because.\n"

MESSAGES = {
    "a message that English does not have": Mistake(
        add(DE, "zugabe = Noch etwas.\n"), DE, "zugabe", "unknown", ("English has no message “zugabe”", "Write the English name")
    ),
    "a message twice": Mistake(add(DE, f"{ANY} = Tschüss.\n"), DE, f"{ANY} = Tschüss", "twice", (f"“{ANY}” stands in", "Delete one")),
    "no variant for du": Mistake(
        put(DE, variants("*[v] Auf Wiedersehen.")), DE, "v] Auf", "variant", ("There is no “[t]”", "Add a line “[t] …”")
    ),
    "no variant for a formality that is spoken": Mistake(
        put(EN, variants("[casual] Bye!", "*[formal] Goodbye.", by="formality")),
        EN, "formal] Goodbye", "variant", ("no “[neutral]”, which en-", "Add a line “[neutral] …”"), (), True,
    ),
    "a variant that no rule gives": Mistake(
        put(EN, variants("[polite] Goodbye.", "[casual] Bye!", "[neutral] Bye.", "*[formal] Good day.", by="formality")),
        EN, "polite]", "unreachable", ("“[polite]” is never spoken", "casual, neutral, formal, honorific"), (),
    ),
    "a misspelt variant": Mistake(
        put(EN, variants("[relatonal] See you again.", "*[immediate] Goodbye.", by="horizon")),
        EN, "relatonal]", "unreachable", ("Did you mean [relational]?",), (),
    ),
    "a misspelt state of an order": Mistake(
        put(EN, variants("[deliverd] There it is.", "*[other] Bye.", by="state")),
        EN, "deliverd]", "unreachable", ("Did you mean [delivered]?",), (),
    ),
    "Sie inside du": Mistake(
        put(DE, variants("[t] { $formality ->", "  [formal] Bis dann.", " *[casual] Tschüss.", " }", "*[v] Auf Wiedersehen.")),
        DE, "formal] Bis", "unreachable", ("in this place $formality is always casual, neutral", "Delete it"),
    ),
    "a default that nothing is left for": Mistake(
        put(DE, variants("[t] Tschüss.", "[v] Auf Wiedersehen.", "*[other] Servus.")),
        DE, "other] Servus", "unreachable", ("every value of $tv has a variant of its own", "Delete it"), warning=True,
    ),
    "a variable that is not given": Mistake(
        put(DE, " Bis bald, { $weather }."), DE, "$weather", "variable", ("is not given $weather", "It may use")
    ),
    "a misspelt variable": Mistake(
        put(EN, " Until { $deliverd }."), EN, "$deliverd", "variable", ("Did you mean $delivered?", "It may use"), ()
    ),
    "a variable of the manner, misspelt": Mistake(put(EN, " Bye, { $nmae }."), EN, "$nmae", "variable", ("Did you mean $name?",), ()),
    "a variable in plain braces": Mistake(
        put(EN, " See you, { order }."), EN, "order }", "reference", ("lacks its $", "Write { $order }"), ()
    ),
    "a variable lost": Mistake(
        put("locales/de/money.ftl", " Hier ist die Rechnung.", "invoice-found-news"),
        "locales/de/money.ftl", "invoice-found-news", "left-out", ("leaves out $invoice", "Add { $invoice }"), warning=True,
    ),
    "a term that there is not": Mistake(
        put(DE, " Bis bald bei { -laden }."), DE, "-laden", "reference", ("names “-laden”, and there is none", "Correct the name")
    ),
    "a misspelt term": Mistake(put(DE, " Bis bald bei { -shopp }."), DE, "-shopp", "reference", ("Did you mean “-shop”?",)),
    "a message that there is not": Mistake(
        put(DE, " { greeting-new }"), DE, "greeting-new }", "reference", ("Did you mean “greeting-news”?",)
    ),
    "a message that names itself": Mistake(
        put(DE, " { goodbye-news }"), DE, "goodbye-news }", "cycle", ("goodbye-news -> goodbye-news", "Write the words out")
    ),
    "a term that names itself": Mistake(
        add(DE, "-laden = { -laden } GmbH\n"), DE, "-laden }", "cycle", ("“-laden” comes back to itself",)
    ),
    "a message of a situation that there is not": Mistake(
        add(EN, "order-stolen-news = Your order was stolen.\n"),
        EN, "order-stolen-news", "unreachable", ("There is no situation “order_stolen”",), (),
    ),
    "a move that no plan has": Mistake(
        add(EN, "goodbye-empathy = We shall miss you.\n"),
        EN, "goodbye-empathy", "unreachable", ("“goodbye-empathy” is never spoken: the plan “word” has no “empathy”", "Add it there"), (),
    ),
    "a machine's words": Mistake(
        swap(DE, f"{ANY} =", f"# machine-translated\n{ANY} ="), DE, "# machine", "machine", ("Have it read", "delete the mark")
    ),
    "a machine's questions": Mistake(
        swap(QUESTIONS, "\n  questions:\n", "\n  questions:  # machine-translated\n"), QUESTIONS, "# machine", "machine", ("Have it read",)
    ),
    "an allowance of nothing": Mistake(
        swap(DE, f"{ANY} =", f"# lint: allow figurs\n{ANY} ="), DE, f"{ANY} =", "unknown", ("Did you mean “figures”?",)
    ),
}  # fmt: skip

MANNERS = {
    "du where Sie is spoken": manner("de", "Danke, dass du da warst.", "du da", ("“du” is informal", "Rewrite", "must be formal")),
    "tú where usted is spoken": manner("es", "Gracias por tu visita.", "tu visita", ("“tu” is informal", "must be formal")),
    "a plain ending in polite Japanese": manner("ja", "またいつでも来るよ。", "るよ", ("is informal", "must be formal")),
    "tu where vous is spoken": manner("fr", "Merci, tu es toujours le bienvenu.", "tu es", ("“tu” is informal", "must be formal")),
    "je where u is spoken": manner("nl", "Fijn dat je er was.", "je er", ("“je” is informal", "must be formal")),
    "ty where Pani or Pan is spoken": manner("pl", "Cieszymy się z twojej wizyty.", "twojej", ("“twojej” is informal", "must be formal")),
    "ты where вы is spoken": manner("ru", "Спасибо, что ты с нами.", "ты с", ("“ты” is informal", "must be formal")),
    "sen where siz is spoken": manner("tr", "Seni yine bekleriz.", "Seni", ("“Seni” is informal", "must be formal")),
    "반말 where 해요체 is spoken": manner("ko", "네가 와서 좋았어.", "좋았어", ("is informal", "must be formal")),
    "你 where 您 is spoken": manner("zh-Hans", "感谢你的光临。", "你的光临", ("“你” is informal", "must be formal")),
}

MATTERS = {
    "another figure": Mistake(
        lambda copy: (copy.put(EN, ANY, " You have 14 days."), copy.put("locales/nl/talk.ftl", ANY, " Dat kan 15 dagen.")),
        "locales/nl/talk.ftl", "15 dagen", "figures", ("15 stands here and 14 in the English text", "Correct the number"), ("nl",), True,
    ),
    "a figure in one variant": Mistake(
        lambda copy: (
            copy.put(EN, ANY, " You have two or 3 days."),
            copy.put("locales/nl/talk.ftl", ANY, variants("[t] Dat kan 2 of 3 dagen.", "*[v] Dat kan 2 of 4 dagen.")),
        ),
        "locales/nl/talk.ftl", "4 dagen", "figures", ("4 is not in the English text", "Correct the number"), ("nl",), True,
    ),
    "a figure lost": Mistake(
        lambda copy: (copy.put(EN, ANY, " You have 14 days."), copy.put("locales/nl/talk.ftl", ANY, " Dat kan nog.")),
        "locales/nl/talk.ftl", f"{ANY} =", "figures", ("14 of the English text is not here", "locales/en/talk.ftl:"), ("nl",), True,
    ),
    "another mail address": Mistake(
        lambda copy: (copy.put(EN, ANY, " Ask help@comity.example."), copy.put("locales/nl/talk.ftl", ANY, " Vraag hulp@comity.example.")),
        "locales/nl/talk.ftl", "hulp@", "link", ("the English text has help@comity.example", "Correct it"), ("nl",), True,
    ),
    "a link lost": Mistake(
        lambda copy: (copy.put(EN, ANY, " See https://comity.example/help."), copy.put("locales/nl/talk.ftl", ANY, " Zie de website.")),
        "locales/nl/talk.ftl", f"{ANY} =", "link", ("https://comity.example/help of the English text", "Add it"), ("nl",), True,
    ),
    "English left over": Mistake(
        lambda copy: (copy.put(EN, ANY, " Come back soon!"), copy.put("locales/nl/talk.ftl", ANY, " Come back soon!")),
        "locales/nl/talk.ftl", "Come back soon!", "same", ("is the English text", "Write it in", "# lint: allow same"), ("nl",), True,
    ),
    "one English word left over in Japanese": Mistake(
        lambda copy: (copy.put(EN, ANY, " Goodbye!"), copy.put("locales/ja/talk.ftl", ANY, " Goodbye!")),
        "locales/ja/talk.ftl", "Goodbye!", "same", ("is the English text",), ("ja",), True,
    ),
    "an English question left over": Mistake(
        lambda copy: (
            copy.replace("locales/en/faq.yml", "\n  questions:\n", "\n  questions:\n    - Is there any tea here?\n"),
            copy.replace(QUESTIONS, "\n  questions:\n", "\n  questions:\n    - Is there any tea here?\n"),
        ),
        QUESTIONS, "Is there any tea", "same", ("is the English question", "how customers ask"), warning=True,
    ),
    "no words for few and many": Mistake(
        lambda copy: (
            copy.put(EN, ANY, " Bye: { $order ->\n    [one] { $order } thing\n   *[other] { $order } things\n}."),
            copy.put("locales/pl/talk.ftl", ANY, " Tu: { $order ->\n    [one] { $order } rzecz\n   *[other] { $order } rzeczy\n}."),
        ),
        "locales/pl/talk.ftl", "other] {", "plural", ("one, few, many, other", "Add “[few] …”, “[many] …”"), ("pl",), True,
    ),
    "few in Dutch": Mistake(
        lambda copy: (
            copy.put(EN, ANY, " Bye: { $order ->\n    [one] { $order } thing\n   *[other] { $order } things\n}."),
            copy.put("locales/nl/talk.ftl", ANY, " { $order ->\n  [one] { $order } a\n  [few] { $order } b\n *[other] { $order } c\n}."),
        ),
        "locales/nl/talk.ftl", "few]", "plural", ("“[few]” is never spoken", "one, other", "Delete it"), ("nl",), True,
    ),
}  # fmt: skip

SIGNS = {
    "a turned direction": Mistake(
        put(DE, " Auf \u202eWiedersehen."), DE, "\u202e", "sign",
        ("An invisible sign stands here (U+202E, right-to-left override)", "Delete it"),
    ),
    "a blank of no width": Mistake(put(DE, " Auf\u200bWiedersehen."), DE, "\u200b", "sign", ("U+200B, zero width space",)),
    "an invisible sign in a question": Mistake(
        swap(QUESTIONS, "questions:\n    - ", "questions:\n    - \u200e"), QUESTIONS, "\u200e", "sign", ("U+200E", "Delete it")
    ),
    "wide letters in German": Mistake(
        put(DE, " Bis Raum ＡＢＣ."), DE, "ＡＢＣ", "sign", ("wide East Asian letters", "Write “ABC”"), warning=True
    ),
    "a wide mark in Korean": Mistake(
        put("locales/ko/talk.ftl", " 안녕히 가세요！"), "locales/ko/talk.ftl", "！", "sign", ("Write “!”",), ("ko",), True
    ),
    "half-width kana": Mistake(
        put("locales/ja/talk.ftl", " ﾃﾞﾝﾜ"), "locales/ja/talk.ftl", "ﾃﾞﾝﾜ", "sign", ("half-width letters", "Write “デンワ”"), ("ja",), True
    ),
    "a Latin mark in Chinese": Mistake(
        put("locales/zh-Hans/talk.ftl", " 再见,欢迎再来。"), "locales/zh-Hans/talk.ftl", ",欢", "sign", ("Write “，”",), ("zh-Hans",), True
    ),
    "an accent apart from its letter": Mistake(
        put("locales/fr/talk.ftl", " A\u0300 biento\u0302t."),
        "locales/fr/talk.ftl", "A\u0300", "sign", ("“À” is put together", "NFC"), ("fr",),
    ),
    "a Cyrillic letter in a German word": Mistake(
        put(DE, " Auf Wi\u0435dersehen."),
        DE, "\u0435dersehen", "sign", ("is a Cyrillic letter, the others are Latin", "Type the word anew"),
    ),
    "a Latin letter in a Russian word": Mistake(
        put("locales/ru/talk.ftl", " До cвидания."), "locales/ru/talk.ftl", "cвидания", "sign",
        ("is a Latin letter, the others are Cyrillic",), ("ru",),
    ),
    "a lookalike in a name of a language": Mistake(
        add(NAMES, "uk: [ukrain\u0456sch]\n"), NAMES, "\u0456sch", "sign", ("is a Cyrillic letter",)
    ),
    "letters read in a wrong encoding": Mistake(
        put(DE, " Auf Wiedersehen, bis demnÃ¤chst."), DE, "Ã¤", "sign", ("wrong encoding", "Type the word anew")
    ),
    "two blanks": Mistake(put(DE, " Auf  Wiedersehen."), DE, "  Wieder", "sign", ("Two blanks", "Leave one"), warning=True),
    "a blank before a comma": Mistake(put(DE, " Tschau , bis bald."), DE, " , bis", "sign", ("A blank stands before “,”",), warning=True),
    "a quotation mark that is not closed": Mistake(
        put("locales/fr/talk.ftl", " À bientôt chez « Comity."), "locales/fr/talk.ftl", "À bientôt chez", "sign",
        ("« and » don't come in pairs", "Add the one"), ("fr",), True,
    ),
}  # fmt: skip

FLUENT = {
    "a brace that is not closed": Mistake(put(DE, " Bis bald, { $name."), DE, ".\nthanks", "broken", ("not closed", "Write “}” here")),
    "a list of variants that is not closed": Mistake(
        put(DE, "\n    { $tv ->\n        [t] Tschüss\n       *[v] Bis dann"), DE, "\nthanks", "broken", ("not closed",)
    ),
    "no variant with a star": Mistake(
        put(DE, variants("[t] Tschüss.", "[v] Bis dann, ja?")), DE, "\n    }\nthanks", "broken", ("one variant", "with a star: “*[v] text”")
    ),
    "two stars": Mistake(put(DE, variants("*[t] Tschüss.", "*[v] Bis dann.")), DE, "*[v] Bis dann", "broken", ("Take the star away",)),
    "no equals sign": Mistake(swap(DE, f"{ANY} =", f"{ANY}"), DE, after(f"{ANY}", "\n"), "broken", ("A message reads “name = text”",)),
    "no text": Mistake(put(DE, ""), DE, "\nthanks", "broken", ("Write the text behind the “=”",)),
    "a text that is not indented": Mistake(put(DE, " Auf Wiedersehen,\nbis bald."), DE, "bald.", "broken", ("indent it",)),
    "a brace that closes nothing": Mistake(put(DE, " Auf Wiedersehen }"), DE, "}\nthanks", "broken", ("closes nothing", "Delete it")),
    "a choice without a $": Mistake(
        put(DE, "\n    { tv ->\n       *[v] Bis dann.\n    }"), DE, "->\n       *[v] Bis", "broken", ("write “{ $name ->” with a $",)
    ),
    "a variable without a name": Mistake(put(DE, " Bis bald, { $ }."), DE, " }.\nthanks", "broken", ("Write a name here",)),
    "an open bracket of a variant": Mistake(
        put(DE, "\n    { $tv ->\n        [t Tschüss\n       *[v] Bis dann\n    }"), DE, "Tschüss", "broken", ("in brackets: “[name] text”",)
    ),
}  # fmt: skip

FAQS = {
    "an answer that changed in English": Mistake(
        lambda copy: copy.write("locales/en/faq.ftl", copy.read("locales/en/faq.ftl").replace("] ", "] Well, ", 1)),
        QUESTIONS, after("\ncheck_cancellation_fee:\n", "source"), "stale",
        ("The English answer of “check_cancellation_fee” changed", "comity reviewed de check_cancellation_fee"), warning=True,
    ),
    "an entry that nobody compared": Mistake(
        lambda copy: copy.write(QUESTIONS, re.sub(r'(?m)^delivery_period:\n  source: "\w+"\n', "delivery_period:\n", copy.read(QUESTIONS))),
        QUESTIONS, "delivery_period:", "unmarked", ("was never compared", "comity reviewed de delivery_period"), warning=True,
    ),
    "an entry without an answer": Mistake(
        add("locales/en/faq.yml", "tea_time:\n  questions: [Is there tea?]\n"),
        "locales/en/faq.yml", "tea_time:", "answer", ("has no answer", "“faq-tea-time” in locales/en/faq.ftl"), (),
    ),
    "an answer without an entry": Mistake(
        add("locales/en/faq.ftl", "faq-tea-time = At five.\n"),
        "locales/en/faq.ftl", "faq-tea-time", "unreachable", ("answers no entry", "Add “tea_time:”"), (),
    ),
    "an entry without questions": Mistake(
        lambda copy: (
            copy.write("locales/en/faq.yml", copy.read("locales/en/faq.yml") + "tea_time:\n  questions: []\n"),
            copy.write("locales/en/faq.ftl", copy.read("locales/en/faq.ftl") + "faq-tea-time = Tea comes at five.\n"),
        ),
        "locales/en/faq.yml", "tea_time:", "questions", ("has no questions", "Add five"), (),
    ),
    "an entry of one language only": Mistake(
        add(QUESTIONS, ENTRY), QUESTIONS, "tea_time:", "unknown", ("English has no entry “tea_time”", "delete it here")
    ),
    "a question twice": Mistake(
        lambda copy: copy.replace(QUESTIONS, "\n  questions:\n", "\n  questions:\n    - Gibt es Tee?\n    - gibt es tee\n"),
        QUESTIONS, "gibt es tee\n", "twice", ("stands here twice", "Delete one"),
    ),
    "a question under two entries": Mistake(
        lambda copy: copy.write(QUESTIONS, copy.read(QUESTIONS).replace("  questions:\n", "  questions:\n    - Gibt es Tee?\n", 2)),
        QUESTIONS, last("Gibt es Tee?"), "ambiguous", ("also stands under", "Keep it in one"),
    ),
    "a misspelt part of an entry": Mistake(
        swap(QUESTIONS, "\n  questions:\n", "\n  notes: x\n  questions:\n"), QUESTIONS, "notes: x", "unknown", ("questions, source",)
    ),
    "questions that are no list": Mistake(
        add(QUESTIONS, "tea_time:\n  questions: Gibt es Tee?\n"), QUESTIONS, "tea_time:", "broken", ("needs “questions:” with a list",)
    ),
}  # fmt: skip

RULES = {
    "an unknown condition": one(
        RULE + "when: {weather: bad}\nset: {authority: peer}", at="weather", says=("“weather” is not possible", "act,")
    ),
    "a misspelt condition": one(RULE + "when: {moood: bad}\nset: {authority: peer}", at="moood", says=("Did you mean “mood”?",)),
    "an unknown act": one(RULE + "when: {act: refus}\nset: {authority: peer}", at="refus}", says=("Did you mean “refuse”?",)),
    "an unknown act in a list": one(
        RULE + "when: {act: [refuse, thanks]}\nset: {authority: peer}", at="thanks]", says=("“thanks” is not possible", "“thank”?")
    ),
    "an unknown mood": one(RULE + "when: {mood: sad}\nset: {authority: peer}", at="sad}", says=("good, neutral, bad",)),
    "an unknown situation": one(
        RULE + "when: {situation: refund_refusd}\nset: {authority: peer}", at="refund_refusd", says=("Did you mean “refund_refused”?",)
    ),
    "an unknown tier": one(RULE + "unless: {tier: diamond}\nset: {authority: peer}", at="diamond", says=("silver, gold, platinum",)),
    "an unknown dimension": one(RULE + "set: {tone: warm}", at="tone", says=("“tone” is not possible", "formality, directness")),
    "an unknown value": one(RULE + "set: {authority: boss}", at="boss", says=("peer, institution, senior",)),
    "a shift in words": one(RULE + "shift: {directness: up}", at="up}", says=("a number of steps such as 1 or -1",)),
    "an unknown move": one(RULE + "remove: [closng]", at="closng", says=("Did you mean “closing”?",), section="move_rules"),
    "a move added after none": one(
        RULE + "add: {move: closing, after: newz}", at="newz", says=("Did you mean “news”?",), section="move_rules"
    ),
    "an unknown part of a rule": one(RULE + "thus: {authority: peer}", at="thus", says=("“thus” means nothing in a rule", "because")),
    "a rule without because": one("id: a-new-rule\nset: {authority: peer}", at="id: a-new-rule", says=("needs a “because”",)),
    "a rule without id": one("because: Just so.\nset: {authority: peer}", at="because: Just so.", says=("A rule needs an “id”",)),
    "a rule twice": Mistake(
        rule("id: heavy-act\nbecause: So.\nset: {authority: peer}"), BASE, last("heavy-act\n"), "twice",
        ("The rule “heavy-act” stands in line", "another id"), (),
    ),
    "an act that a situation never is": one(
        RULE + "when: {act: refuse, situation: [greeting]}\nset: {authority: peer}", at="situation:", kind="rule",
        says=("never applies", "“act: refuse” with “situation: [greeting]” is never so", "Correct the condition"),
    ),
    "an act that weighs more than any": one(
        RULE + "when: {weight: {at_least: 99}}\nset: {authority: peer}", at="weight: {at_least: 99", kind="rule",
        says=("never applies", "The heaviest act weighs"),
    ),
    "a rule against the market's own figure": one(
        RULE + "when: {power_distance: high}\nset: {authority: peer}", at="power_distance", kind="rule", file=US,
        says=("never applies", "In en-US it is low"),
    ),
    "a rule that excepts all that it asks for": one(
        RULE + "when: {act: [refuse]}\nunless: {act: [refuse, thank]}\nset: {authority: peer}", at="unless: {act: [refuse, thank]}",
        kind="rule", says=("“unless” takes away all that “when” asks for",),
    ),
    "a rule that does nothing": one(
        RULE + "when: {act: refuse}", at="id: a-new-rule", kind="rule", says=("changes nothing", "Add one of: set, shift, raise")
    ),
    "a move added where manners are decided": one(
        RULE + "add: {move: closing, at: end}", at="add: ", kind="rule", section="relationship_rules",
        says=("“add” does nothing in relationship_rules", "Move the rule to move_rules"),
    ),
    "a move that is always removed": Mistake(
        rule(RULE + "when: {situation: [satisfaction_asked]}\nremove: [reason]", "move_rules"),
        BASE, after("\n  parting:", "reason"), "unreachable",
        ("“reason” is never spoken", "“a-new-rule”", "always removes it", "narrow the rule"), (),
    ),
    "a plan of no situation": Mistake(
        plan("small_talk: {direct: [news], balanced: [news], indirect: [news]}"),
        BASE, "small_talk", "unreachable", ("No situation has the plan “small_talk”", "delete it"), (),
    ),
    "a plan with a move that has no words": Mistake(
        lambda copy: copy.write(BASE, re.sub(r"(?m)^(  word:\n    direct: )\[news\]", r"\1[news, reason]", copy.read(BASE))),
        BASE, after("\n  word:\n", "reason"), "missing", ("There are no words for “reason”", "“goodbye-reason”", "or delete the move"), (),
    ),
    "a rule that adds a move without words": one(
        RULE + "when: {situation: [goodbye]}\nadd: {move: reason, at: end}", at="reason", kind="missing", section="move_rules",
        says=("There are no words for “reason”", "“goodbye-reason”"),
    ),
    "a plan that lacks a directness": Mistake(
        plan("small_talk: {direct: [news], balanced: [news]}"),
        BASE, "small_talk", "broken", ("lacks the moves for “indirect”",), (),
    ),
    "a situation with an unknown plan": Mistake(
        swap(BASE, "plan: complaint}", "plan: complain}"), BASE, "complain}", "broken", ("Did you mean “complaint”?",), ()
    ),
    "a section that there is not": Mistake(add(US, "registre: {}\n"), US, "registre", "broken", ("Did you mean “register”?",), ()),
    "a file that inherits from itself": Mistake(
        add("etiquette_rules/en.yml", "inherits: en-US\n"),
        "etiquette_rules/en.yml", "en-US\n", "broken", ("Inheritance goes round", "base"), (),
    ),
    "a file that inherits from none": Mistake(
        add(US, "inherits: eng\n"), US, "eng\n", "broken", ("there is no eng.yml", "Add it, or correct the name"), ()
    ),
    "a score without source": Mistake(
        lambda copy: copy.write(US, re.sub(r"(?m)^  context:.*$", "  context: {score: 20}", copy.read(US))),
        US, "context:", "broken", ("“context” needs a source",), (),
    ),
    "a score above 100": Mistake(
        swap(US, "\nscores:\n", "\nscores:\n  digital: {score: 101, source: a book}\n"), US, "101", "broken", ("from 0 to 100",), ()
    ),
    "an unknown score": Mistake(
        swap(US, "\nscores:\n", "\nscores:\n  masculinity: {score: 5, source: a book}\n"),
        US, "masculinity", "broken", ("power_distance",), (),
    ),
    "bands that overlap": Mistake(
        lambda copy: copy.write(BASE, re.sub(r"(?m)^  context:.*$", "  context: {low: 70, high: 30}", copy.read(BASE), count=1)),
        BASE, "context: {low: 70", "broken", ("“low” must be below “high”",), (),
    ),
    "a sentence for agents that is none": Mistake(
        swap(US, "\nbriefing:\n", "\nbriefing:\n  notes: [Say this: briefly]\n"),
        US, "Say this: ", "rule", ("Put quotation marks around it",), (),
    ),
}  # fmt: skip

YAML = {
    "a tab": Mistake(
        swap(US, "\n  power_distance:", "\n\tpower_distance:"), US, "\tpower", "broken", ("Indent with blanks, not tabs",), ()
    ),
    "an indentation that fits nothing": Mistake(
        swap(US, "\n  individualism:", "\n individualism:"), US, "individualism:", "broken", ("Indent this line as its neighbours",), ()
    ),
    "a name twice": Mistake(
        add(US, "name: States\n"), US, "name: States", "broken", ("“name” stands here twice, first in line", "Delete one"), ()
    ),
    "a quotation mark that is not closed in YAML": Mistake(
        add(US, "floor: \"formal\n"), US, "\"formal\n", "broken", ("A quotation mark that opens here is not closed",), ()
    ),
    "a bracket that is not closed": Mistake(
        add(US, "layout: {own_line: [closing}\n"), US, "[closing}", "broken", ("A bracket that opens here is not closed",), ()
    ),
    "a colon in a text": Mistake(
        add(US, "floor: formal: really\n"), US, ": really", "broken", ("Put quotes around a text with “: ” in it",), ()
    ),
    "a control character": Mistake(add(US, "floor: for\x07mal\n"), US, "\x07", "broken", ("A control character", "Delete it"), ()),
}  # fmt: skip

PATTERN = {
    "no regular expression": Mistake(
        swap(PATTERNS, "\nwishes:\n", "\nwishes:\n  - casual: 'locker('\n"), PATTERNS, "locker(", "broken", ("is no regular expression",)
    ),
    "a pattern that fits everything": Mistake(
        swap(PATTERNS, "\nwishes:\n", "\nwishes:\n  - casual: 'locker|'\n"),
        PATTERNS, "locker|'", "pattern", ("fits every text", "Delete the |"),
    ),
    "a wish that is none": Mistake(
        swap(PATTERNS, "\nwishes:\n", "\nwishes:\n  - stiff: mein Herr\n"), PATTERNS, "stiff: mein", "broken", ("“casual”", "“formal”")
    ),
    "no regular expression of a register": Mistake(
        swap(PATTERNS, "\n  patterns:\n", "\n  patterns:\n    - {id: x, register: formal, text: '(Sie'}\n"),
        PATTERNS, "(Sie'", "broken", ("is no regular expression",),
    ),
    "a word list that there is not": Mistake(
        swap(PATTERNS, "\n  patterns:\n", "\n  patterns:\n    - {id: x, register: formal, find: '{no_words}'}\n"),
        PATTERNS, "{no_words}", "broken", ("There is no list “no_words”",),
    ),
    "an example without its pattern": Mistake(
        swap(PATTERNS, "\n  patterns:\n", "\n  patterns:\n    - {id: x, register: formal, find: Majestät, example: Guten Tag.}\n"),
        PATTERNS, "Guten Tag.}", "pattern", ("“x” is not found in its own example",),
    ),
    "joins that are no list": Mistake(
        lambda copy: copy.write(PATTERNS, re.sub(r"(?m)^joins:.*$", "joins: und", copy.read(PATTERNS))),
        PATTERNS, after("\njoins:", "und"), "broken", ("“joins” must be a list of words",),
    ),
    "words of a market that there is not": Mistake(
        swap(PATTERNS, "\nregions:\n", "\nregions:\n  de-AU: [billabong]\n"),
        PATTERNS, "de-AU", "unknown", ("There is no market “de-AU”", "de-AT"),
    ),
    "a word of two markets": Mistake(
        swap(PATTERNS, "\nregions:\n", "\nregions:\n  de-DE: [heuer]\n"), PATTERNS, last("heuer"), "ambiguous", ("Delete it in both",)
    ),
    "a section of patterns that there is not": Mistake(
        add(PATTERNS, "wish: []\n"), PATTERNS, "wish: []", "unknown", ("Did you mean “wishes”?",)
    ),
    "a language that is none": Mistake(add(NAMES, "not-one-: [nichts]\n"), NAMES, "not-one-", "unknown", ("no language tag (BCP 47)",)),
    "a name of two languages": Mistake(
        add(NAMES, "sv: [schwedisch]\nnb: [Schwedisch]\n"), NAMES, "Schwedisch", "ambiguous", ("stands under “sv” too", "Keep it under one")
    ),
    "names that are no list": Mistake(add(NAMES, "sv: schwedisch\n"), NAMES, "sv:", "broken", ("Write a list",)),
    "another language without a button": Mistake(
        add(OTHERS, "tlh:\n  say: nuqneH\n"), OTHERS, "tlh:", "broken", ("needs a sentence after “person:”",), ()
    ),
    "another language with more than it may have": Mistake(
        add(OTHERS, "tlh:\n  say: nuqneH\n  person: nuv\n  shout: Qapla\n"), OTHERS, "shout", "broken", ("not “shout:”",), ()
    ),
}  # fmt: skip

FILES = {
    "a folder that no market reads": Mistake(
        add("locales/de-LI/talk.ftl", f"{ANY} = Adieu.\n"),
        "locales/de-LI/talk.ftl", f"{ANY}", "unread", ("No market reads locales/de-LI", "Add etiquette_rules/de-LI.yml"), warning=True,
    ),
    "a market whose name is written otherwise": Mistake(
        add("etiquette_rules/de_LI.yml", "name: Liechtenstein\n"), "etiquette_rules/de_LI.yml", "name", "name", ("Call it de-LI.yml",)
    ),
    "a market whose name is no tag": Mistake(
        add("etiquette_rules/deutschland.yml", "name: Deutschland\n"),
        "etiquette_rules/deutschland.yml", "name", "name", ("BCP 47", "de-AT.yml"),
    ),
    "a language of no market": Mistake(
        add("etiquette_rules/sv.yml", "mirror: true\n"), "etiquette_rules/sv.yml", "mirror", "unread",
        ("No market reads this", "sv-<COUNTRY>.yml"), warning=True,
    ),
    "texts that are not UTF-8": Mistake(
        add(DE, "# Größe\n".encode("latin-1")), DE, after("# Gr", ""), "broken", ("Save the file as UTF-8",)
    ),
    "YAML that is not UTF-8": Mistake(
        add(US, "# Größe\n".encode("latin-1")), US, after("# Gr", ""), "broken", ("Save the file as UTF-8",), ()
    ),
    "texts with an invisible mark before them": Mistake(
        lambda copy: copy.write(DE, "\ufeff" + copy.read(DE)), DE, "\ufeff", "broken", ("UTF-8 without BOM",)
    ),
    "YAML with an invisible mark before it": Mistake(
        lambda copy: copy.write(US, "\ufeff" + copy.read(US)), US, "\ufeff", "broken", ("UTF-8 without BOM",), ()
    ),
    "texts beside the folders": Mistake(
        add("locales/talk.ftl", "x = y\n"), "locales/talk.ftl", "x", "place", ("Nothing reads this", "locales/de/"), ()
    ),
    "texts below a folder": Mistake(
        add("locales/de/mine/talk.ftl", "x = y\n"), "locales/de/mine/talk.ftl", "x", "place", ("the folder of its language",)
    ),
    "questions of a market": Mistake(
        add("locales/de-AT/faq.yml", "x: {questions: [y]}\n"), "locales/de-AT/faq.yml", "x", "place", ("locales/de/faq.yml",)
    ),
    "another ending": Mistake(add("locales/de/faq.yaml", "x: y\n"), "locales/de/faq.yaml", "x", "place", ("Call it faq.yml",)),
    "rules among texts": Mistake(add("locales/de/de-DE.yml", "x: y\n"), "locales/de/de-DE.yml", "x", "place", ("stand *.ftl",)),
    "texts among rules": Mistake(
        add("etiquette_rules/talk.ftl", "x = y\n"), "etiquette_rules/talk.ftl", "x", "place", ("Rules are etiquette_rules/*.yml",), ()
    ),
}  # fmt: skip

AT, DE_MOVES = "etiquette_rules/de-AT.yml", "locales/de/moves.ftl"


def season(*lines: str, says: tuple[str, ...], at: str, kind: str = "broken") -> Mistake:
    """A mistake in a season of Austria. at: the words at fault."""
    return Mistake(add(AT, "seasons:\n  - " + "\n    ".join(lines) + "\n"), AT, after("seasons:", at), kind, says)


SEASONS = {
    "an unknown holiday": season(
        "id: christmas", "holiday: Chrismas Day", "because: So.", at="Chrismas Day", kind="season",
        says=("“Chrismas Day” is no holiday of AT (de-AT)", "Did you mean “Christmas Day”?"),
    ),
    "a holiday of another country": season(
        "id: christmas", "holiday: Christmas Day", "country: CN", "because: So.", at="Christmas Day", kind="season",
        says=("is no holiday of CN",),
    ),
    "a holiday of no country": season(
        "id: christmas", "holiday: Christmas Day", "country: ZZ", "because: So.", at="Christmas Day", kind="season",
        says=("No holidays are known of “ZZ”", "delete the season"),
    ),
    "a season without a holiday": season("id: easter", "because: So.", at="id: easter", says=("needs a “holiday”",)),
    "a season without because": season("id: easter", "holiday: Easter Monday", at="id: easter", says=("needs a “because”",)),
    "a season with a strange name": season("id: Öster", "because: So.", at="id: Öster", says=("small letters", "“id: new-year”")),
    "a misspelt part of a season": season(
        "id: easter", "holidays: Easter Monday", "because: So.", at="holidays", says=("“holidays” means nothing in a season", "“holiday”?")
    ),
    "a season that is too long": season(
        "id: easter", "holiday: Easter Monday", "before: 100", "because: So.", at="100", says=("from 0 to 60, not “100”",)
    ),
    "a season that ends before it begins": season(
        "id: easter", "holiday: Easter Monday", "before: 1", "after: -2", "because: So.", at="-2", says=("ends before it begins",)
    ),
    "a country in words": season(
        "id: easter", "holiday: Easter Monday", "country: Austria", "because: So.", at="Austria\n", says=("ISO 3166", "“country: CN”")
    ),
    "a season that nobody has taken away": season("id: easter", "remove: true", at="easter", says=("nothing to remove",)),
    "a season half taken away": season("id: christmas", "remove: perhaps", at="perhaps", says=("remove: true", "leave “remove” out")),
    "an unknown season in a rule": one(
        RULE + "when: {season: new-yaer}\nadd: {move: closing, at: end}", at="new-yaer", section="move_rules",
        says=("“new-yaer” is not possible", "Did you mean “new-year”?"),
    ),
    "a season without words": Mistake(
        add(AT, "seasons:\n  - {id: easter, holiday: Easter Monday, because: So.}\n"), DE_MOVES, "move-season", "missing",
        ("no words for “easter”, a season of de-AT", "Add a line “[easter] …”"), ("de",),
    ),
    "words for a season that nobody has": Mistake(
        swap(DE_MOVES, "        [new-year] {", "        [new-yaer] Ein gutes Jahr!\n        [new-year] {"),
        DE_MOVES, "new-yaer", "unreachable", ("“[new-yaer]” is never spoken", "[new-year]"), ("de",), warning=True,
    ),
    "a greeting among bad news": one(
        RULE + "when: {season: any, act: refuse}\nadd: {move: season, at: end}", at="id: a-new-rule", kind="rule", section="move_rules",
        says=("The rule “a-new-rule” would greet in", "mood: good"),
    ),
    "a greeting that is planned among bad news": Mistake(
        swap(BASE, "    direct: [salutation, news, reason, alternative]", "    direct: [salutation, season, news, reason, alternative]"),
        BASE, after("direct: [salutation, ", "season, news, reason"),
        "rule", ("“season” would greet in “", "Delete it"), (),
    ),
}  # fmt: skip

MISTAKES = {**MESSAGES, **MANNERS, **MATTERS, **SIGNS, **FLUENT, **FAQS, **RULES, **YAML, **PATTERN, **FILES, **SEASONS}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_its_place_and_how_to_mend_it(copies: Callable[[tuple[str, ...]], Copy], name: str) -> None:
    mistake = MISTAKES[name]
    copy = copies(mistake.languages)
    try:
        mistake.make(copy)
        found = copy.new()
        text = (copy.root / mistake.file).read_bytes().decode(errors="replace")
    finally:
        copy.undo()
    said = "\n".join(map(str, found)) or "nothing"
    assert len(found) == 1, said
    place = mistake.at(text) if callable(mistake.at) else text.index(mistake.at)
    assert callable(mistake.at) or text.count(mistake.at) == 1, f"{mistake.at!r} stands {text.count(mistake.at)} times"
    line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
    finding = found[0]
    assert (finding.file, finding.line, finding.column) == (mistake.file, line, column), said
    assert (finding.kind, finding.warning) == (mistake.kind, mistake.warning), said
    assert [words for words in mistake.says if words not in finding.sentence] == [], said
    assert finding.sentence.endswith("."), said


@pytest.fixture
def german(copies: Callable[[tuple[str, ...]], Copy]) -> Iterator[Copy]:
    copy = copies(("de",))
    yield copy
    copy.undo()


def test_there_are_forty_different_mistakes_at_least() -> None:
    assert len(MISTAKES) == sum(map(len, (MESSAGES, MANNERS, MATTERS, SIGNS, FLUENT, FAQS, RULES, YAML, PATTERN, FILES, SEASONS))) >= 40
    assert len({(mistake.kind, mistake.says) for mistake in MISTAKES.values()}) > 100


def test_a_message_that_lacks_is_named_where_it_belongs(german: Copy) -> None:
    before = german.read(DE)
    german.write(DE, re.sub(rf"(?ms)^{ANY} *=.*?(?=^[^\s}}])", "", before))
    line = before[: before.index(f"{ANY} =")].count("\n") + 1
    english = german.read(EN)[: german.read(EN).index(f"{ANY} =")].count("\n") + 1
    said = f"{DE}:{line}:1 missing: There is no “{ANY}”. Add it; {EN}:{english} has the English one."
    assert [str(one) for one in german.new()] == [said]


def test_an_entry_that_lacks_is_named(german: Copy) -> None:
    german.write(QUESTIONS, re.sub(r"(?ms)^delivery_period:.*?(?=^\w)", "", german.read(QUESTIONS)))
    (found,) = german.new()
    assert (found.file, found.kind) == (QUESTIONS, "missing")
    assert "There is no “delivery_period:”. Add it with its questions; locales/en/faq.yml:" in found.sentence


def test_line_ends_of_another_system_are_no_mistake(german: Copy) -> None:
    for name in (DE, FAQ, QUESTIONS, NAMES, OTHERS, BASE, PATTERNS, "etiquette_rules/de.yml"):
        german.write(name, german.read(name).replace("\n", "\r\n"))
    assert [str(one) for one in german.new()] == []


def test_lines_are_counted_with_them_too(german: Copy) -> None:
    german.put(DE, ANY, " Auf  Wiedersehen.")
    (unix,) = german.new()
    german.write(DE, german.read(DE).replace("\n", "\r\n"))
    assert german.new() == [unix]


@pytest.mark.parametrize("above", ["German", "English"])
def test_a_comment_allows_what_is_meant_so(german: Copy, above: str) -> None:
    german.put(EN, ANY, " Comity says adieu!")
    german.put(DE, ANY, " Comity says adieu!")
    assert [one.kind for one in german.new()] == ["same"]
    german.replace(DE if above == "German" else EN, f"{ANY} =", f"# A song. lint: allow same\n{ANY} =")
    assert german.new() == []


def test_names_of_the_house_are_no_english_left_over(german: Copy) -> None:
    german.write(EN, f"-motto = Order and rest\n{german.read(EN)}")
    german.write(DE, f"-motto = Order and rest\n{german.read(DE)}")
    assert german.new() == []


def test_every_mistake_is_told_at_once(german: Copy) -> None:
    german.put(DE, ANY, " Auf  Wiedersehen, { $nobody }.")
    rule("id: heavy-act\nbecause: So.\nset: {authority: peer}")(german)
    assert [(one.file, one.kind) for one in german.new()] == [(BASE, "twice"), (DE, "sign"), (DE, "variable")]


def test_the_command_prints_place_kind_and_sentence(
    german: Copy, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(settings, "current", lambda: settings.read({"COMITY_HOME": str(tmp_path)}, german.root))
    monkeypatch.setattr(wiring, "library", lambda: Library(german.root))
    german.replace(US, "\nscores:\n", "\nscores:\n  digital: {score: 101, source: a book}\n")
    with pytest.raises(SystemExit) as ended:
        cli.main(["lint"])
    line = german.read(US)[: german.read(US).index("101")].count("\n") + 1
    said = capsys.readouterr().out.splitlines()
    assert ended.value.code == 1
    assert said == [f"{US}:{line}:20 broken: “digital” needs a whole “score” from 0 to 100, or a “band”.", "1 error, 0 warnings."]
