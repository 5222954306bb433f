"""locales/others.yml: what is said in languages that we don't speak, and the errors for whoever edits it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import wiring
from bot.adapters.content.library import Content
from bot.adapters.content.yaml_lines import load
from bot.core import scripts
from bot.core.errors import ContentError
from bot.core.language import Hints, decide
from bot.core.others import Others, name_of
from bot.core.text import letters

WRITTEN_ALIKE = ({"nb", "nn", "da"}, {"hr", "bs", "sr"}, {"id", "ms"})
"""A sentence or two do not always tell these apart."""
NOT_TOLD = frozenset({"af", "ga", "gl", "mn", "zu"})
"""No detector that we have names these surely: Zulu and Mongolian they don't know well, the others are near to one of ours."""


@pytest.fixture(scope="module")
def content() -> Content:
    return wiring.library().current()


def _slip(folder: Path, text: str) -> ContentError:
    file = folder / "others.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        Others(load(file, "locales/others.yml"), "locales/others.yml")
    return caught.value


def test_there_are_many_and_none_is_ours(content: Content) -> None:
    tags = [other.language for other in content.others]
    assert len(tags) >= 58
    assert not set(tags) & set(content.languages)


def test_detectors_names_find_them(content: Content) -> None:
    for tag, language in (("no", "nb"), ("sh", "hr"), ("tl", "fil"), ("he-IL", "he")):
        found = content.others.of(tag)
        assert found is not None
        assert found.language == language
    assert content.others.of("yo") is None
    assert content.others.of(None) is None


def test_each_sentence_is_read_as_its_own_language(content: Content) -> None:
    wrong = {}
    for other in content.others:
        found = name_of(decide(other.say, Hints(), wiring.detectors(), content.languages).foreign or "und")
        alike = next((family for family in WRITTEN_ALIKE if other.language in family), {other.language})
        if found not in alike and other.language not in NOT_TOLD:
            wrong[other.language] = found
    assert wrong == {}


def test_no_latin_letters_where_the_script_is_another(content: Content) -> None:
    mixed = {}
    for other in content.others:
        for text in (other.say, other.person):
            found = scripts.count(letters(text))
            if len(found) > 1:
                mixed[text] = dict(found)
    assert mixed == {}


def test_sentences_are_whole_count_no_languages_and_buttons_are_short(content: Content) -> None:
    for other in content.others:
        assert re.search(r"[.!。।።။۔։។]$", other.say), other.language
        assert 40 <= len(other.say) <= 260, other.language
        assert 4 <= len(other.person) <= 32, other.language
        assert not re.search(r"\d|  |[{}]", other.say + other.person), other.language
        assert other.say == other.say.strip()
    says = [other.say for other in content.others]
    assert len(set(says)) == len(says)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("uk:\n  say: Так.\n", 1, "person:"),
        ("uk:\n  say: Так.\n  person:\n", 3, "person:"),
        ("hi:\n  say: हाँ।\n  person: व्यक्ति\nuk: Так.\n", 4, "say:"),
        ("uk:\n  say: Так.\n  persona: Так\n  person: Так\n", 3, "persona"),
        ("uk:\n  say: 5\n  person: Так\n", 2, "say:"),
        ("tl:\n  say: Oo.\n  person: Tao\n", 1, "tl"),
        ("no:\n  say: Ja.\n  person: Ja\n", 1, "nb"),
        ("klingonisch:\n  say: Q.\n  person: Q\n", 1, "BCP 47"),
    ],
)
def test_a_slip_is_told_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    error = _slip(tmp_path, text)
    assert (error.file, error.line) == ("locales/others.yml", line)
    assert words in str(error)
