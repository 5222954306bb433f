"""The detectors of languages, each on its own: tables built of a few words, and the real ones."""

from __future__ import annotations

import math
import os
import random
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import wordfreq

from bot import wiring
from bot.adapters.detectors import han, ngrams, tables, vocabulary
from bot.adapters.detectors.examples import ExampleWords
from bot.adapters.detectors.han import HanCharacters
from bot.adapters.detectors.ngrams import Ngrams
from bot.adapters.detectors.vocabulary import Vocabulary
from bot.adapters.detectors.wide import FastText, LangDetect
from bot.core.ports import Detector


def best(found: Mapping[str, float]) -> str:
    return max(found, key=lambda tag: found[tag])


# fastText


@pytest.fixture(scope="module")
def fasttext() -> FastText:
    return FastText()


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
        ("sv", "Var är min beställning?"),
    ],
)
def test_fasttext_knows_sentences(fasttext: FastText, language: str, text: str) -> None:
    found = fasttext.probabilities(text)
    assert best(found) == language
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


# langdetect


@pytest.fixture(scope="module")
def namer() -> Detector:
    return wiring.detectors().namer


def test_langdetect_says_the_same_each_time(namer: Detector) -> None:
    """It draws at random unless it is seeded, and short texts are where that shows."""
    for text in ("kje je moje naročilo", "hvor er pakken min", "wo is mien pakket", "ok bro"):
        first = namer.probabilities(text)
        random.seed(7)
        assert [namer.probabilities(text) for _ in range(4)] == [first] * 4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Var är min beställning? Jag har väntat en vecka."),
        ("nb", "Hvor er bestillingen min? Jeg har ventet i en uke nå."),
        ("fil", "Nasaan na po ang order ko? Isang linggo na akong naghihintay."),
        ("zh-Hans", "我的订单在哪里？我已经等了一个星期。"),
        ("hi", "मेरा ऑर्डर कहाँ है?"),
    ],
)
def test_langdetect_names_languages_as_we_keep_them(namer: Detector, language: str, text: str) -> None:
    found = namer.probabilities(text)
    assert best(found) == language
    assert set(found) <= LangDetect.LANGUAGES


@pytest.mark.parametrize("text", ["", "12345", "👍", "…"])
def test_langdetect_says_nothing_of_nothing(namer: Detector, text: str) -> None:
    assert namer.probabilities(text) == {}


def test_langdetect_can_name_what_it_says_it_can(namer: Detector) -> None:
    namer.probabilities("hej")
    named = {"nb" if one == "no" else "fil" if one == "tl" else one for one in namer._factory.langlist}  # type: ignore[attr-defined]
    named = {one for one in named if not one.startswith("zh-")} | {"zh-Hans", "zh-Hant"}
    assert named == wiring.detectors().namer_knows == LangDetect.LANGUAGES


# The words of our own examples


@pytest.fixture
def words(tmp_path: Path) -> ExampleWords:
    """Words of three languages and of one market."""
    examples = {
        "de/orders.yml": {"track_order": ["wo ist meine bestellung", "wo ist mein paket CO-104532"], "change_language": ["english please"]},
        "en/orders.yml": {"track_order": ["where is my order", "is my parcel here", "see https://wo.example/bestellung"]},
        "es/orders.yml": {"track_order": ["dónde está mi pedido"]},
        "zh-Hant/orders.yml": {"track_order": ["wo de ding dan"]},
    }
    for name, intents in examples.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        blocks = [
            f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {line}\n" for line in lines) for intent, lines in intents.items()
        ]
        file.write_text('version: "3.1"\nnlu:\n' + "".join(blocks), encoding="utf-8")
    return ExampleWords(tmp_path)


def test_our_words(words: ExampleWords) -> None:
    for language, text in (
        ("de", "Wo ist BESTELLUNG"),
        ("en", "where order"),
        ("es", "donde pedido"),
        ("es", "dónde"),
        ("zh-Hant", "ding dan"),
    ):
        found = words.probabilities(text)
        assert best(found) == language, text
        assert sum(found.values()) == pytest.approx(1)
        assert set(found) == {"de", "en", "es", "zh-Hant"}


def test_what_is_missing_to_one_is_what_the_likeliest_never_saw(words: ExampleWords) -> None:
    shares = {"wo ist bestellung": 1.0, "wo ist blorp": 2 / 3, "wo blorp frotz quux": 1 / 4, "where is meine parcel": 3 / 4}
    for text, share in shares.items():
        assert sum(words.probabilities(text).values()) == pytest.approx(share), text


def test_a_word_of_two_languages_is_undecided(words: ExampleWords) -> None:
    assert max(words.probabilities("is ist").values()) < 0.9


def test_unknown_words_say_nothing(words: ExampleWords) -> None:
    assert words.probabilities("") == {}
    assert words.probabilities("où commande") == {}


def test_what_names_other_languages_and_details_are_not_counted(words: ExampleWords) -> None:
    assert words.probabilities("english please") == {}
    assert words.probabilities("https example co") == {}


def test_our_words_are_read_at_the_first_message(tmp_path: Path) -> None:
    lazy = ExampleWords(tmp_path / "nothing")
    assert lazy._rows is None


# The dictionary


LISTS: Mapping[str, Mapping[str, float]] = {
    "de": {"wo": 0.02, "ist": 0.1, "paket": 0.001, "größe": 0.001, "bestellung": 0.001, "bestellen": 0.001, "rechnung": 0.001},
    "en": {"where": 0.02, "is": 0.1, "parcel": 0.001, "order": 0.002, "ordering": 0.001, "thing": 0.001, "sending": 0.001},
    "es": {"dónde": 0.02, "está": 0.1, "paquete": 0.001, "pedido": 0.001, "no": 0.02},
    "fr": {"où": 0.02, "est": 0.1, "commande": 0.001, "l'adresse": 0.0001, "adresse": 0.001, "la": 0.1, "l": 0.01},
    "it": {"dove": 0.02, "ordine": 0.001, "no": 0.02, "l": 0.02},
    "nl": {"waar": 0.02, "is": 0.1, "bestelling": 0.001},
    "pl": {"gdzie": 0.02, "jest": 0.1, "zamówienie": 0.001, "3d": 0.5},
    "pt": {"onde": 0.02, "está": 0.1, "pedido": 0.001},
    "tr": {"nerede": 0.02, "sipariş": 0.001, "ısı": 0.001, "istanbul": 0.001},
}


@pytest.fixture
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Vocabulary:
    """Built by the real code of short lists."""
    monkeypatch.setattr(wordfreq, "get_frequency_dict", lambda language, wordlist: LISTS[language])
    made = Vocabulary(tmp_path)
    made.prepare()
    return made


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "wo ist paket"),
        ("en", "WHERE IS PARCEL"),
        ("es", "dónde está paquete"),
        ("es", "donde esta paquete"),
        ("fr", "où est l'adresse"),
        ("fr", "où est l’adresse"),
        ("it", "dove l'ordine"),
        ("pl", "gdzie jest zamowienie"),
        ("tr", "İstanbul nerede"),
        ("de", "wo ist Größe"),
    ],
)
def test_words_that_are_listed(dictionary: Vocabulary, language: str, text: str) -> None:
    found = dictionary.probabilities(text)
    assert best(found) == language
    assert set(found) == set(vocabulary.LANGUAGES)
    assert sum(found.values()) == pytest.approx(1), "all of them are known"


def test_what_is_missing_to_one_is_what_no_list_holds(dictionary: Vocabulary) -> None:
    least = vocabulary.LEAST_FAMILIAR
    for text, share in (("wo ist zzz", (2 + least) / 3), ("zzz qqq", least), ("wo", 1.0)):
        assert sum(dictionary.probabilities(text).values()) == pytest.approx(share, abs=1e-4), text


def test_a_new_word_is_judged_by_its_spelling(dictionary: Vocabulary) -> None:
    for language, text in (("de", "rechnunge"), ("en", "sendings"), ("pl", "zamówienia")):
        assert best(dictionary.probabilities(text)) == language, text


def test_one_word_says_only_so_much(dictionary: Vocabulary) -> None:
    found = dictionary.probabilities("nerede")
    assert found["tr"] / min(found.values()) == pytest.approx(math.exp(vocabulary.KNOWN), rel=0.01)
    spelled = dictionary.probabilities("gdziejest")
    assert max(spelled.values()) / min(spelled.values()) <= math.exp(vocabulary.GUESSED) * 1.01


def test_a_word_of_several_languages_is_shared(dictionary: Vocabulary) -> None:
    found = dictionary.probabilities("no")
    assert found["es"] == pytest.approx(found["it"], rel=0.01)
    assert found["es"] > 5 * found["de"]


def test_a_capital_within_a_text_may_be_a_name(dictionary: Vocabulary) -> None:
    """In German it is a noun as well: all of them are written so."""

    def odds(text: str, language: str) -> float:
        found = dictionary.probabilities(text)
        return found[language] / found["nl"]

    assert odds("is paquete", "es") > 2 * odds("is Paquete", "es")
    assert odds("is paket", "de") > odds("is Paket", "de")
    assert odds("is Paket", "de") / odds("is paket", "de") > 1.5 * odds("is Paquete", "es") / odds("is paquete", "es")
    assert odds("Paquete is", "es") > odds("is Paquete", "es"), "at the beginning every word has one"
    assert odds("IS PAQUETE", "es") == pytest.approx(odds("is paquete", "es")), "who shouts names nobody"


@pytest.mark.parametrize("text", ["", "123", "👍", "…", "注文はどこ"[:0]])
def test_no_words_no_opinion(dictionary: Vocabulary, text: str) -> None:
    assert dictionary.probabilities(text) == {}


def test_tables_are_built_once(dictionary: Vocabulary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (file,) = tmp_path.iterdir()
    monkeypatch.setattr(vocabulary, "build", lambda: pytest.fail("built again"))
    again = Vocabulary(tmp_path)
    assert again._tables is None, "nothing is read before the first message"
    assert again.probabilities("wo ist zzz") == dictionary.probabilities("wo ist zzz")
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_the_real_dictionary_tells_our_latin_languages_apart() -> None:
    real = wiring.detectors().words
    for language, text in (
        ("de", "Wo ist meine Bestellung?"),
        ("en", "Where is my order?"),
        ("es", "¿Dónde está mi pedido?"),
        ("fr", "Où est ma commande ?"),
        ("it", "Dov'è il mio ordine?"),
        ("nl", "Waar is mijn bestelling?"),
        ("pl", "Gdzie jest moje zamówienie?"),
        ("pt", "Onde está o meu pedido?"),
        ("tr", "Siparişim nerede acaba?"),
    ):
        found = real.probabilities(text)
        assert best(found) == language
        assert found[language] > 0.9 * sum(found.values())
    assert sum(real.probabilities("kommer beställningen snart").values()) < 0.7, "Swedish words are not ours"


# Spelling


def test_letters_of_words_it_was_taught_are_likelier() -> None:
    weights = np.array([[1, 0], [1, 0], [0, 1], [0, 1]], np.float32)
    made = Ngrams.of(["schule", "schnell", "knjiga", "kje"], weights)
    (first, second), (third, fourth) = made.log_probabilities(["schnee", "knjige"])
    assert first > second
    assert fourth > third
    read = Ngrams.from_arrays(made.as_arrays())
    assert np.array_equal(read.log_probabilities(["schnee"]), made.log_probabilities(["schnee"]))


def test_words_beside_others_are_judged_as_alone() -> None:
    made = Ngrams.of(["schule", "schnell", "knjiga", "kje"], np.array([[1, 0], [1, 0], [0, 1], [0, 1]], np.float32))
    words = ["s", "kjeschu", "ule", "x" * 40, "schnell"]
    assert np.allclose(made.log_probabilities(words), np.concatenate([made.log_probabilities([word]) for word in words]))


def test_letters_that_nobody_writes_tell_nothing() -> None:
    made = Ngrams.of(["abab", "cdcd"], np.eye(2, dtype=np.float32))
    first, second = made.log_probabilities(["øø"])[0]
    assert first == pytest.approx(second, abs=0.01)
    assert made.log_probabilities(["x" * 1000])[0, 0] >= ngrams.UNSEEN * (ngrams.LONGEST + 1)


def test_shares_are_a_distribution() -> None:
    """Of all letters they sum to 1 in each language; of the letters that were seen after another to less, for those that were not."""
    made = Ngrams.of(["aabba", "abbab", "babaa"], np.array([[1, 2], [1, 0], [3, 1]], np.float32))
    # What a word's first letter, "a" or "b", and its end after nothing, weigh: the mark of the beginning is before them.
    first = {word: np.exp(made.log_probabilities([word])[0]) for word in ("a", "b", "ab", "ba", "aa", "bb")}
    whole = np.exp(made.log_probabilities([""])[0]) + sum(first[word] for word in ("a", "b"))
    assert (whole < 1).all()
    longer = whole + sum(first[word] for word in ("ab", "ba", "aa", "bb"))
    assert (longer > whole).all()
    assert (longer <= 1.01).all()


# Chinese characters


@pytest.fixture(scope="module")
def characters() -> HanCharacters:
    real = wiring.detectors().characters
    assert isinstance(real, HanCharacters)
    return real


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "我的订单在哪里"),
        ("zh-Hant", "我的訂單在哪裡"),
        ("ja", "注文番号 配送状況 確認"),
        ("ja", "返品希望 領収書発行"),
        ("ja", "大丈夫"),
        ("zh-Hans", "退货"),
        ("zh-Hant", "退貨"),
        ("zh-Hans", "请帮我查一下物流"),
        ("zh-Hant", "請幫我查一下物流"),
        ("zh-Hant", "台灣可以宅配嗎"),
    ],
)
def test_characters(characters: HanCharacters, language: str, text: str) -> None:
    found = characters.probabilities(text)
    assert best(found) == language
    assert sum(found.values()) == pytest.approx(1)
    assert set(found) == set(han.LANGUAGES)


def test_one_character_says_less_than_several(characters: HanCharacters) -> None:
    one, several = characters.probabilities("货"), characters.probabilities("货单")
    assert one["zh-Hans"] < several["zh-Hans"]
    assert one["zh-Hans"] / one["zh-Hant"] <= math.exp(han.ONE) * 1.01


def test_what_both_write_alike_is_undecided(characters: HanCharacters) -> None:
    found = characters.probabilities("你好")
    assert abs(found["zh-Hans"] - found["zh-Hant"]) < 0.4


@pytest.mark.parametrize("text", ["", "abc", "ありがとう", "주문", "123"])
def test_no_characters_no_opinion(characters: HanCharacters, text: str) -> None:
    assert characters.probabilities(text) == {}


def test_a_run_is_broken_by_other_letters(characters: HanCharacters) -> None:
    assert characters.probabilities("我的iPhone订单") == characters.probabilities("我的 订单")


def test_rare_characters_are_no_error(characters: HanCharacters) -> None:
    assert sum(characters.probabilities("㐀𠮷龘").values()) == pytest.approx(1)


# Tables


def test_tables_are_written_whole_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "new" / "some.npz"
    tables.save(file, {"numbers": np.arange(3), "letters": np.array(["a", "字"])})
    read = tables.read(file)
    assert read["numbers"].tolist() == [0, 1, 2]
    assert read["letters"].tolist() == ["a", "字"]
    assert os.listdir(file.parent) == ["some.npz"]
