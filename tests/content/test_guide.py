"""docs/localising.md: what it tells a localiser to write is right, word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import localising, settings
from bot.core.etiquette import Occasion, decide
from bot.core.lint_all import MAY_BE_ALLOWED
from tests.copies import Copy

# What spaCy imports (click, packaging) uses names that are going away.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

GUIDE = (settings.current().root / "docs/localising.md").read_text(encoding="utf-8")


def block(words: str) -> str:
    """The example that begins with these words, after comments."""
    for found in re.finditer(r"```\w*\n(.*?)```", GUIDE, re.DOTALL):
        text = found.group(1)
        if re.match(rf"(?:#.*\n)*{re.escape(words)}", text):
            return text
    raise AssertionError(f"the guide has no example {words!r}")


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("guide"), ("de",), localising.kept_readings())


@pytest.fixture
def copy(german: Copy) -> Iterator[Copy]:
    yield german
    german.undo()


def append(copy: Copy, file: str, text: str) -> None:
    copy.write(file, copy.read(file) + text)


def test_a_sentence(copy: Copy) -> None:
    copy.put("locales/de/orders.ftl", "order-choose-next-step", block("order-choose-next-step").partition("=")[2].rstrip("\n"))
    assert copy.new() == []


def test_an_entry_of_the_faq(copy: Copy) -> None:
    append(copy, "locales/en/faq.yml", block("repair_service:"))
    append(copy, "locales/en/faq.ftl", block("faq-repair-service ="))
    said = [(one.file, one.kind, "repair" in one.sentence) for one in copy.new()]
    assert sorted(said) == [("locales/de/faq.ftl", "missing", True), ("locales/de/faq.yml", "missing", True)]
    assert copy.content().faq_entries()[-1] == "repair_service"


def test_the_manner_of_a_market(copy: Copy) -> None:
    file = "etiquette_rules/de-AT.yml"
    append(copy, file, block("register:") + block("act_rules:"))
    assert copy.new() == []
    market = copy.content().markets["de-AT"]
    decision = decide(market, Occasion("refund_refused"))
    assert decision.tv == "t"
    assert "at-soften-refusal" in [rule.id for rule in decision.rules]


def test_a_market_of_our_own_words(copy: Copy) -> None:
    copy.write("etiquette_rules/en-IN.yml", block("name: India"))
    copy.write("locales/en-IN/orders.ftl", block("address-ask-next-step"))
    assert copy.new() == []
    assert copy.content().markets["en-IN"].name == "India (English)"
    assert "PIN code" in copy.content().texts["en-IN"].render("address-ask-next-step")


def test_a_market_of_a_machines_words(copy: Copy) -> None:
    copy.write("etiquette_rules/da.yml", block("text: en"))
    copy.write("etiquette_rules/da-DK.yml", block("name: Denmark"))
    assert copy.new() == []
    assert copy.content().markets["da-DK"].text == "en"


def test_ways_of_asking(copy: Copy) -> None:
    file = "etiquette_rules/patterns/de.yml"
    wishes = block("wishes:").partition("\n")[2]
    text = copy.read(file)
    head, _, rest = text.partition("\nwishes:\n")
    copy.write(file, f"{head}\nwishes:\n{wishes}{rest}")
    assert copy.new() == []
    found = copy.content().wishes
    assert (found.formality("Bitte nicht duzen", "de"), found.formality("duz mich", "de")) == ("formal", "casual")


def test_every_kind_of_finding_is_explained() -> None:
    """The kinds are the words that the checks give to `Finding`."""
    told = set(re.findall(r"[a-z-]+", " ".join(re.findall(r"(?m)^\| ([a-z, -]+) \|", GUIDE))))
    sources = (settings.current().root / "bot/core").glob("lint*.py")
    adapters = settings.current().root / "bot/adapters/content/sources.py"
    kinds: set[str] = set()
    for file in (*sources, adapters):
        text = Path(file).read_text(encoding="utf-8")
        kinds |= set(re.findall(r'\.found\(\s*"([a-z-]+)"', text)) | set(re.findall(r'Finding\([^"]*"([a-z-]+)"', text))
        kinds |= set(re.findall(r', True, "([a-z-]+)"', text))
        kinds |= set(re.findall(r'kind(?:: str)? ?= ?"([a-z-]+)"', text))
    assert {"broken", "manner", "sign", "plural", "variant"} <= kinds
    assert kinds - told - {"example", "source", "briefing"} == set(), "those three are names in YAML"
    allowed = re.search(r"\n\(((?:`[a-z-]+`(?:, )?)+)\.\)", GUIDE)
    assert allowed is not None
    assert tuple(re.findall(r"[a-z-]+", allowed.group(1))) == MAY_BE_ALLOWED


def test_every_place_that_it_points_to_is_there() -> None:
    anchors = {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in re.findall(r"(?m)^#+ (.*)$", GUIDE)}
    for target in re.findall(r"\]\(([^)]+)\)", GUIDE):
        if target.startswith("#"):
            assert target[1:] in anchors, target
        elif "://" not in target:
            assert (settings.current().root / "docs" / target).exists(), target
