"""The two language detectors, each on its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.adapters.detectors import ExampleWords, FastText


@pytest.fixture(scope="module")
def fasttext() -> FastText:
    return FastText()


@pytest.fixture
def words(tmp_path: Path) -> ExampleWords:
    """Words of three languages."""
    examples = {
        "de/orders.yml": {"track_order": ["wo ist meine bestellung", "wo ist mein paket CO-104532"], "change_language": ["english please"]},
        "en/orders.yml": {"track_order": ["where is my order", "is my parcel here", "see https://wo.example/bestellung"]},
        "es/orders.yml": {"track_order": ["dónde está mi pedido"]},
        "es-MX/orders.yml": {"track_order": ["qué onda con mi pedido"]},
    }
    for name, intents in examples.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        blocks = [
            f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {line}\n" for line in lines) for intent, lines in intents.items()
        ]
        file.write_text('version: "3.1"\nnlu:\n' + "".join(blocks), encoding="utf-8")
    return ExampleWords(tmp_path)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wo ist meine Bestellung geblieben?"),
        ("en", "Where has my order gone?"),
        ("es", "¿Dónde ha quedado mi pedido?"),
        ("ja", "注文した商品がまだ届いていません"),
        ("ar", "أين ذهبت طلبيتي؟"),
        ("fr", "Où est passée ma commande ?"),
        ("pt", "O meu pacote ainda não chegou"),
    ],
)
def test_fasttext_knows_sentences(fasttext: FastText, language: str, text: str) -> None:
    found = fasttext.probabilities(text)
    assert max(found, key=lambda tag: found[tag]) == language
    assert sum(found.values()) <= 1.001
    assert all(p >= 0 for p in found.values())


@pytest.mark.parametrize("text", ["", " ", "\n", "a\nb\r\nc", "👍", "x" * 100_000, "\u2068", "123"])
def test_fasttext_takes_anything(fasttext: FastText, text: str) -> None:
    assert sum(fasttext.probabilities(text).values()) <= 1.001


def test_fasttext_reads_its_model_at_the_first_message() -> None:
    lazy = FastText()
    assert lazy._model is None


def test_lines_are_one_text(fasttext: FastText) -> None:
    assert fasttext.probabilities("Wo ist\nmeine Bestellung?") == fasttext.probabilities("Wo ist meine Bestellung?")


def test_our_words(words: ExampleWords) -> None:
    for language, text in (("de", "Wo ist BESTELLUNG"), ("en", "where order"), ("es", "donde pedido"), ("es", "dónde")):
        found = words.probabilities(text)
        assert max(found, key=lambda tag: found[tag]) == language, text
        assert sum(found.values()) == pytest.approx(1)
        assert set(found) == {"de", "en", "es"}, "regional examples count for their language"


def test_a_word_of_two_languages_is_undecided(words: ExampleWords) -> None:
    found = words.probabilities("is ist")
    assert max(found.values()) < 0.9


def test_unknown_words_say_nothing(words: ExampleWords) -> None:
    assert words.probabilities("") == {}
    assert words.probabilities("où commande") == {}
    assert words.probabilities("wo commande voiture") == {}, "a third is too few"
    assert words.probabilities("wo commande") != {}, "half is enough"


def test_names_of_languages_links_and_numbers_are_no_words(words: ExampleWords) -> None:
    for word in ("english", "please", "https", "example", "co", "104532"):
        assert words.probabilities(word) == {}, word


def test_an_empty_folder_says_nothing(tmp_path: Path) -> None:
    assert ExampleWords(tmp_path / "none").probabilities("hello") == {}
