"""Figures and links beside the English ones: a number may become a word, a time may be told otherwise, nothing else may change."""

from __future__ import annotations

import pytest

from bot.core.lint import Folder, Material
from bot.core.lint_matter import figures, left_in_english, links


def material(english: str, own: str, language: str = "de") -> Material:
    return Material(
        {
            "en": Folder("en", (("locales/en/a.ftl", f"-shop = Comity Store\na = {english}\n"),)),
            language: Folder(language, ((f"locales/{language}/a.ftl", f"-shop = Comity Store\na = {own}\n"),)),
        }
    )


@pytest.mark.parametrize(
    ("english", "own"),
    [
        ("within 14 days", "innerhalb von 14 Tagen"),
        ("within two days", "innerhalb von 2 Tagen"),
        ("within 2 days", "innerhalb von zwei Tagen"),
        ("8:00–20:00", "8 bis 20 Uhr"),
        ("8:00–20:00", "٨ صباحًا – ٨ مساءً"),
        ("8:30", "8.30 Uhr"),
        ("16:00", "4 Uhr"),
        ("around the clock", "24 Stunden"),
        ("1,000 orders", "1.000 Bestellungen"),
        ("4.90", "4,90"),
        ("a year", "1 Jahr"),
        ("see https://a.example/2024/x", "siehe https://a.example/2024/x"),
        ("no figure", "keine Zahl"),
    ],
)
def test_the_same_matter_may_look_otherwise(english: str, own: str) -> None:
    assert [one.sentence for one in figures(material(english, own))] == []


@pytest.mark.parametrize(
    ("english", "own", "column", "words"),
    [
        ("within 14 days", "innerhalb von 15 Tagen", 19, "15 stands here and 14"),
        ("within 2 days", "innerhalb von 3 Tagen", 19, "3 stands here and 2"),
        ("within two days", "innerhalb von 3 Tagen", 19, "3 is not in the English text"),
        ("within 30 days", "bald", 1, "30 of the English text is not here"),
        ("8:00–20:00", "8 bis 21 Uhr", 11, "21 is not in the English text"),
        ("14 days", "١٥ يومًا", 5, "15 stands here and 14"),
    ],
)
def test_another_figure_is_another_matter(english: str, own: str, column: int, words: str) -> None:
    (finding,) = figures(material(english, own))
    assert (finding.line, finding.column, finding.warning) == (2, column, True)
    assert words in finding.sentence


@pytest.mark.parametrize(
    ("english", "own", "said"),
    [
        ("a@b.example.", "a@b.exampleへ", []),
        ("https://b.example/x.", "（https://b.example/x）。", []),
        ("a@b.example", "c@b.example", ["“c@b.example” stands here; the English text has a@b.example (locales/en/a.ftl:2). Correct it."]),
        ("nothing", "www.b.example", ["“www.b.example” stands here; the English text has none (locales/en/a.ftl:2). Correct it."]),
        ("www.b.example", "nichts", ["www.b.example of the English text (locales/en/a.ftl:2) is not here. Add it."]),
    ],
)
def test_links_stay_what_they_are(english: str, own: str, said: list[str]) -> None:
    assert [one.sentence for one in links(material(english, own))] == said


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("Newsletter", "de", False),
        ("Log in now", "de", True),
        ("Log in now", "en-GB", False),
        ("Status", "ja", True),
        ("OK", "ja", True),
        ("Comity Store", "ja", False),
        ("{ $order }", "ja", False),
        ("{ $order }: ", "ja", False),
        ("5 – 7", "ja", False),
    ],
)
def test_what_is_still_english(text: str, language: str, left: bool) -> None:
    assert bool(list(left_in_english(material(text, text, language)))) == left
