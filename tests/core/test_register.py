"""Reading the register of a text. All sentences are our own."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict

import pytest

from bot.adapters import light_spacy
from bot.adapters.content.yaml_lines import load
from bot.core.errors import ContentError
from bot.core.register import Marker, RegisterReader

# What spaCy imports (click, packaging) uses names that are going away.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ROOT = Path(__file__).parents[2]
PATTERNS = ROOT / "etiquette_rules/patterns"
FILES: Dict[str, Any] = {path.stem: load(path, path.name) for path in sorted(PATTERNS.glob("*.yml"))}
EXAMPLES = [
    (language, str(item["id"]), str(item["register"]), str(item["example"]))
    for language, data in FILES.items()
    for item in data.get("register", {}).get("patterns", ())
    if "example" in item
]


@pytest.fixture(scope="module")
def reader() -> RegisterReader:
    return RegisterReader(FILES, spacy=light_spacy.load)


FORMAL, INFORMAL = "formal", "informal"
SENTENCES = {
    "de": [
        ("Könnten Sie mir bitte sagen, wann die Lieferung kommt?", FORMAL),
        ("Sie erhalten Ihre Rechnung morgen per Post.", FORMAL),
        ("Wir haben Ihnen den Betrag erstattet.", FORMAL),
        ("Sehr geehrte Frau Dr. Lindner, vielen Dank.", FORMAL),
        ("können sie mir bei der bestellung helfen", FORMAL),
        ("Kannst du mir sagen, wo mein Paket ist?", INFORMAL),
        ("Ist das deine Adresse?", INFORMAL),
        ("Sag mal, klappt das bis Freitag?", INFORMAL),
        ("Habt ihr den Mantel auch in Blau?", INFORMAL),
        ("Hast die Nummer schon gefunden?", INFORMAL),
        ("Sie ist gestern ausgezogen und hat den Schlüssel mitgenommen.", None),
        ("Die Kollegin sagt, sie kommt später.", None),
        ("Das Paket liegt beim Nachbarn.", None),
        ("Wo bleibt die Bestellung 100017?", None),
    ],
    "es": [
        ("¿Podría usted enviarme la factura?", FORMAL),
        ("Dígame el número de su pedido, por favor.", FORMAL),
        ("Espere un momento, ahora mismo lo miro.", FORMAL),
        ("Que tenga un buen fin de semana.", FORMAL),
        ("¿Ha recibido ya el reembolso?", FORMAL),
        ("Le enviaremos un correo mañana.", FORMAL),
        ("No se preocupe, lo arreglamos.", FORMAL),
        ("¿Puedes decirme dónde está el paquete?", INFORMAL),
        ("Cuéntame qué ha pasado con la lámpara.", INFORMAL),
        ("¿Compraste las tazas la semana pasada?", INFORMAL),
        ("Si pagas con tarjeta, llega antes.", INFORMAL),
        ("Voy a llamarte por la tarde.", INFORMAL),
        ("¿Tenés el comprobante a mano?", INFORMAL),
        ("No olvides guardar el recibo.", INFORMAL),
        ("El paquete llegó ayer.", None),
        ("Las compras, las cosas y las casas son caras.", None),
        ("Gracias por todo.", None),
        ("Quiero devolver los zapatos.", None),
    ],
    "fr": [
        ("Pourriez-vous m'indiquer la date de livraison ?", FORMAL),
        ("Votre colis est en route.", FORMAL),
        ("N'hésitez pas à nous écrire.", FORMAL),
        ("Veuillez patienter quelques instants.", FORMAL),
        ("Je vous rappelle demain.", FORMAL),
        ("Tu as reçu le remboursement ?", INFORMAL),
        ("Je t’envoie la facture.", INFORMAL),
        ("C'est ton adresse ?", INFORMAL),
        ("Dis-moi quand le livreur passe.", INFORMAL),
        ("Attends, je regarde.", INFORMAL),
        ("J'ai rendez-vous à midi chez le médecin.", None),
        ("Le ton du message était sec.", None),
        ("Arrive-t-il demain ?", None),
        ("Le nez rouge, c'est assez cher.", None),
    ],
    "it": [
        ("Mi può dire quando arriva il Suo tecnico?", FORMAL),
        ("Scusi, ha ricevuto la fattura?", FORMAL),
        ("Inserisca il codice e prema invio.", FORMAL),
        ("Le invieremo una conferma.", FORMAL),
        ("Possiamo aiutarLa in altro modo?", FORMAL),
        ("La ringrazio, signora.", FORMAL),
        ("Cosa ne pensa del colore?", FORMAL),
        ("Puoi dirmi dove si trova il pacco?", INFORMAL),
        ("Hai già pagato?", INFORMAL),
        ("Se compri due tazze, la terza è gratis.", INFORMAL),
        ("Mandami il numero dell'ordine.", INFORMAL),
        ("Non dimenticare lo scontrino!", INFORMAL),
        ("Sei sicura della taglia?", INFORMAL),
        ("Vorremmo invitarti alla prova.", INFORMAL),
        ("Il pacco pesa sei chili e misura sei metri.", None),
        ("Il corriere è arrivato alle sei.", None),
        ("Grazie mille per tutto.", None),
        ("Spero che il pacco arrivi presto.", None),
    ],
    "pt": [
        ("O senhor pode indicar o número da encomenda?", FORMAL),
        ("Diga-me o seu código postal, por favor.", FORMAL),
        ("Gostei de falar consigo.", FORMAL),
        ("Tenha um bom fim de semana.", FORMAL),
        ("Já recebeu o reembolso?", FORMAL),
        ("Enviamos-lhe a fatura amanhã.", FORMAL),
        ("Você já pagou?", FORMAL),
        ("Podes dizer-me onde está a encomenda?", INFORMAL),
        ("Já recebeste o teu dinheiro?", INFORMAL),
        ("Diz-me quando chega.", INFORMAL),
        ("Se pagares hoje, chega na sexta.", INFORMAL),
        ("Não te esqueças do recibo.", INFORMAL),
        ("Gostas mais do azul ou do verde?", INFORMAL),
        ("Espera um momento, já vejo.", INFORMAL),
        ("A encomenda chegou ontem.", None),
        ("Eu não consigo abrir a página.", None),
        ("As compras e as coisas são caras.", None),
        ("Obrigada por tudo.", None),
    ],
    "nl": [
        ("Kunt u mij zeggen waar het pakket is?", FORMAL),
        ("Uw bestelling is onderweg.", FORMAL),
        ("Geachte mevrouw De Boer", FORMAL),
        ("Wacht u even, alstublieft.", FORMAL),
        ("Het terugbetaalde bedrag is voor u.", FORMAL),
        ("Kun je me het nummer geven?", INFORMAL),
        ("Is dat jouw adres?", INFORMAL),
        ("Stuur het maar terug, alsjeblieft.", INFORMAL),
        ("Dat moet je zelf weten.", INFORMAL),
        ("Jij had toch de blauwe?", INFORMAL),
        ("Het pakket ligt bij de buren.", None),
        ("Druk op de letter u.", None),
        ("De foto's zijn mooi.", None),
    ],
    "ja": [
        ("明日の午前中に届く予定です。", FORMAL),
        ("注文番号を教えていただけますか？", FORMAL),
        ("返品はまだ届いていません。", FORMAL),
        ("少々お待ちください。", FORMAL),
        ("確認したところ、昨日発送しましたので、ご安心ください。", FORMAL),
        ("荷物、もう届いた？", INFORMAL),
        ("それは困るよ。", INFORMAL),
        ("昨日注文したんだけど、まだ来ない。", INFORMAL),
        ("うん、青いのがいいな。", INFORMAL),
        ("店の人は「すぐ送ります」と言ったんだ。", INFORMAL),
        ("すでに払ったよ。", INFORMAL),
        ("請求書", None),
        ("青いコート、Mサイズ", None),
        ("「ありがとうございます」と", None),
    ],
    "ko": [
        ("주문하신 상품이 내일 도착합니다.", FORMAL),
        ("환불은 언제 되나요?", FORMAL),
        ("잠시만 기다려 주세요.", FORMAL),
        ("저는 아직 못 받았어요.", FORMAL),
        ("그렇죠, 맞습니다.", FORMAL),
        ("택배 언제 와?", INFORMAL),
        ("나 어제 주문했어.", INFORMAL),
        ("그건 좀 비싸다.", INFORMAL),
        ("응, 파란색이 좋아.", INFORMAL),
        ("비가 오니까 내일 갈게.", INFORMAL),
        ("필요 없는 물건", None),
        ("중요 서류", None),
        ("주문 번호 100017", None),
    ],
    "ru": [
        ("Подскажите, пожалуйста, где мой заказ?", FORMAL),
        ("Ваш заказ уже в пути.", FORMAL),
        ("Можете прислать чек?", FORMAL),
        ("Здравствуйте!", FORMAL),
        ("Когда ты пришлёшь деньги?", INFORMAL),
        ("Знаешь номер заказа?", INFORMAL),
        ("Подожди минуту, пожалуйста.", INFORMAL),
        ("Это твой адрес?", INFORMAL),
        ("Посылка пришла вчера.", None),
        ("Я видел это на сайте в интернете.", None),
        ("Там лишь одна мышь.", None),
    ],
    "pl": [
        ("Czy może mi Pani pomóc?", FORMAL),
        ("Szanowny Panie", FORMAL),
        ("Możesz mi wysłać fakturę?", INFORMAL),
        ("To twoja paczka?", INFORMAL),
        ("Czy zapłaciłaś już?", INFORMAL),
        ("Paczka przyszła wczoraj.", None),
        ("Nasz lekarz kupił kapelusz.", None),
    ],
    "tr": [
        ("Siparişiniz yolda.", FORMAL),
        ("Bana yardım edebilir misiniz?", FORMAL),
        ("Ne zaman gönderiyorsun?", INFORMAL),
        ("Sana dün yazdım.", INFORMAL),
        ("Paket dün geldi.", None),
        ("Deniz çok güzel.", None),
    ],
    "ar": [
        ("هل يمكن لحضرتك الانتظار قليلا؟", FORMAL),
        ("وصل طلبكم اليوم.", FORMAL),
        ("شكرا يا صاحبي", INFORMAL),
        ("وصلت الشحنة أمس.", None),
    ],
    "hi": [
        ("आपका ऑर्डर रास्ते में है।", FORMAL),
        ("कृपया नंबर बताइए।", FORMAL),
        ("तुम कब भेजोगे?", INFORMAL),
        ("पैकेट कल आया।", None),
        ("अपने आप बंद हो गया।", None),
    ],
    "th": [
        ("พัสดุถึงหรือยังคะ", FORMAL),
        ("รอสักครู่นะครับ", FORMAL),
        ("ไปไหนจ๊ะ", INFORMAL),
        ("คุณภาพดีมาก", None),
        ("เจ้าของร้าน", None),
    ],
    "zh": [
        ("您的订单已经发货了。", FORMAL),
        ("请问您要哪个颜色？", FORMAL),
        ("你的快递到了吗？", INFORMAL),
        ("包裹昨天到了。", None),
        ("迷你音箱", None),
    ],
    "pt-BR": [
        ("O senhor já recebeu o pedido?", FORMAL),
        ("vc pode me mandar o código?", INFORMAL),
        ("Você pode enviar a nota?", None),
    ],
}


@pytest.mark.parametrize(("language", "text", "register"), [(language, *pair) for language, pairs in SENTENCES.items() for pair in pairs])
def test_sentences(reader: RegisterReader, language: str, text: str, register: str | None) -> None:
    reading = reader.read(text, language)
    assert reading.register == register, reading.markers


@pytest.mark.parametrize(("language", "pattern", "register", "example"), EXAMPLES)
def test_examples_of_the_files_show_their_pattern(reader: RegisterReader, language: str, pattern: str, register: str, example: str) -> None:
    reading = reader.read(example, language)
    if register in (FORMAL, INFORMAL):
        assert reading.register == register
        assert pattern in {marker.pattern for marker in reading.markers}
    else:
        assert reading.register is None


def test_markers_name_their_place_and_pattern(reader: RegisterReader) -> None:
    text = "Guten Tag, wann kommt Ihr Techniker?"
    assert reader.read(text, "de").markers == (Marker(FORMAL, "Ihr", 22, 25, "ihr-your", "sure"),)
    for language, pairs in SENTENCES.items():
        for sentence, _ in pairs:
            for marker in reader.read(sentence, language).markers:
                assert sentence[marker.start : marker.end] == marker.text


def test_a_surer_marker_outweighs_weaker_ones(reader: RegisterReader) -> None:
    reading = reader.read("Tienes que hablar con su madre, su padre y su hermano.", "es")
    assert (reading.register, reading.strength) == (INFORMAL, "sure")
    assert reader.read("¿Cuál es su nombre?", "es").strength == "likely"
    assert reader.read("El paquete llegó ayer.", "es").strength is None


def test_regions_use_their_language_and_unknown_languages_none(reader: RegisterReader) -> None:
    assert reader.read("Haben Sie das erhalten?", "de-CH").register == FORMAL
    assert reader.read("Você pode enviar a nota?", "pt-PT").register == FORMAL
    assert reader.read("Kan du hjælpe mig?", "da").register is None
    assert reader.read("Can you help me?", "en").register is None


ODD = {
    "nothing": "",
    "blank": " ",
    "line breaks": "\n\n",
    "emoji": "😀" * 4000,
    "signs": "!?" * 2000,
    "pronouns": "tu " * 1300,
    "one syllable": "가" * 4000,
    "particles": "よね" * 2000,
    "hyphens": "a-" * 2000,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_is_read_quickly(reader: RegisterReader, text: str) -> None:
    for language in reader.languages:
        reader.read("a", language)
        begun = time.process_time()
        reader.read(text, language)
        assert time.process_time() - begun < 0.5


def test_spacy_is_loaded_only_for_a_language_that_needs_it() -> None:
    program = (
        "import sys; from bot.adapters import light_spacy; from bot.core.register import RegisterReader\n"
        "r = RegisterReader({'xx': {'register': {'patterns': [{'id': 'a', 'register': 'formal', 'text': 'です'}]}},"
        " 'de': {'register': {'patterns': [{'id': 'b', 'register': 'formal', 'find': 'a'}]}}}, spacy=light_spacy.load)\n"
        "assert r.read('です', 'xx').register == 'formal' and 'spacy' not in sys.modules\n"
        "assert r.read('a', 'de').register == 'formal' and 'spacy' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _reader(tmp_path: Path, text: str) -> RegisterReader:
    path = tmp_path / "de.yml"
    path.write_text(text, encoding="utf-8")
    return RegisterReader({"de": load(path, "de.yml")}, spacy=light_spacy.load)


GOOD = """\
register:
  words:
    pronouns: du dich
  patterns:
    - id: du
      register: informal
      find: '{pronouns}'
"""


def test_editing_a_pattern_changes_the_reading(tmp_path: Path) -> None:
    assert _reader(tmp_path, GOOD).read("Ich sehe dich.", "de").register == INFORMAL
    assert _reader(tmp_path, GOOD.replace("du dich", "du")).read("Ich sehe dich.", "de").register is None
    assert _reader(tmp_path, GOOD.replace("informal", "formal")).read("Ich sehe dich.", "de").register == FORMAL


def test_lists_are_built_from_lists(tmp_path: Path) -> None:
    reader = _reader(
        tmp_path,
        """\
register:
  words:
    infinitives: machen sagen regnen
    you:
      build:
        - {of: '{infinitives}', drop: en, add: st test}
      endings: lst
      shortest: 5
      except: regnst wolltest fälst
    exact: {words: Du, case: exact}
    free: {words: está, accents: free}
  patterns:
    - {id: verb, register: informal, find: '{you}'}
    - {id: capital, register: formal, find: '{exact}'}
    - {id: accent, register: formal, find: '[!no] {free}'}
""",
    )

    def ids(text: str) -> list[str]:
        return [marker.pattern for marker in reader.read(text, "de").markers]

    assert ids("machst sagtest holst regnst lst fälst") == ["verb"] * 3
    assert ids("Du du") == ["capital"]
    assert ids("esta, no esta") == ["accent"]


def test_context_optional_words_and_sentence_kinds(tmp_path: Path) -> None:
    reader = _reader(
        tmp_path,
        """\
register:
  patterns:
    - {id: context, register: formal, find: '[^] komm doch? [bitte]'}
    - {id: asked, register: informal, in: question, find: gut}
    - {id: silent, register: neither, find: gut gut}
    - {id: third, register: other, find: [er, Aa sagt]}
    - {id: hint, register: formal, weight: hint, find: [nun, '_ =B|=C']}
""",
    )
    read = reader.read
    assert [marker.text for marker in read("Komm doch bitte. Ja komm bitte.", "de").markers] == ["Komm doch"]
    assert read("gut? ja", "de").register == INFORMAL
    assert read("gut. ja?", "de").register is None
    assert read("gut gut?", "de").register is None
    assert read("nun gut.", "de").register == FORMAL
    assert read("nun ja, er kommt. nun.", "de").markers[0].start == 0
    assert [marker.start for marker in read("er kommt nun. nun.", "de").markers] == [14]
    assert read("a b c", "de").register is None
    assert read("a B", "de").register == FORMAL


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("register: informal", "register: polite", 6, "formal, informal, neither, other"),
        ("      register: informal", "      register: informal\n      weight: heavy", 7, "sure, likely, hint"),
        ("      register: informal", "      register: informal\n      in: letter", 7, "question or statement"),
        ("find: '{pronouns}'", "find: '{pronoun}'", 7, "no list “pronoun”"),
        ("find: '{pronouns}'", "find: '[du'", 7, "[before] words [after]"),
        ("find: '{pronouns}'", "find: 'du?'", 7, "not optional"),
        ("find: '{pronouns}'", "find: '[du?] ja'", 7, "can't be optional"),
        ("find: '{pronouns}'", "find: 'du||dich'", 7, "no word"),
        ("find: '{pronouns}'", "text: '(du'", 7, "no regular expression"),
        ("find: '{pronouns}'", "fund: '{pronouns}'", 7, "“fund” means nothing"),
        ("      find: '{pronouns}'", "      example: du", 5, "either “find”"),
        ("    - id: du", "    - name: du", 5, "needs an “id”"),
        ("    pronouns: du dich", "    pronouns: {word: du}", 3, "“word” means nothing"),
        ("    pronouns: du dich", "    Pro nouns: du dich", 3, "a-z"),
        ("    pronouns: du dich", "    pronouns: {words: du, except: '{other}'}", 3, "no list “other”"),
        ("    pronouns: du dich", "    pronouns: {build: [{drop: en}]}", 3, "needs “of”"),
        ("    pronouns: du dich", "    pronouns: {words: du, case: upper}", 3, "any or exact"),
        ("    pronouns: du dich", "    pronouns: {endings: st, shortest: few}", 3, "whole number"),
        ("      find: '{pronouns}'", "      find: '{pronouns}'\n    - {id: du, register: formal, find: Sie}", 8, "twice"),
        ("  words:", "  lists:", 2, "“lists” means nothing"),
    ],
)
def test_errors_name_file_and_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    assert old in GOOD
    with pytest.raises(ContentError) as caught:
        _reader(tmp_path, GOOD.replace(old, new))
    assert (caught.value.file, caught.value.line) == ("etiquette_rules/patterns/de.yml", line)
    assert says in caught.value.sentence
