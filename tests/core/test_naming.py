"""Wishes about the talk itself, wherever in a message they stand, in each language: names to be called by, and forms of address."""

from __future__ import annotations

import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import settings
from bot.adapters.content.library import Content
from bot.core.errors import ContentError
from bot.core.naming import LONGEST_NAME, Wish, Wishes, kept_name

ASKED: dict[str, list[tuple[str, str | None, str | None, str]]] = {
    "en": [
        ("you can be less formal with me", None, "casual", ""),
        ("Call me Sam", "Sam", None, ""),
        ("call me sam please", "Sam", None, ""),
        ("just call me Sam, thanks!", "Sam", None, ""),
        ("Call me Sam. Where is my order?", "Sam", None, "Where is my order?"),
        ("call me sam and tell me where my parcel is", "Sam", None, "tell me where my parcel is"),
        ("Please call me Dr. Smith", "Dr. Smith", "formal", ""),
        ("please address me as Mr Patel", "Mr Patel", "formal", ""),
        ("Call me Mrs Whitfield, not Karen.", "Mrs Whitfield", "formal", "not Karen."),
        ("everyone calls me Dave", "Dave", None, ""),
        ("it's Professor Adeyemi to you", "Professor Adeyemi", "formal", ""),
        ("you may address me as Captain Hughes", "Captain Hughes", "formal", ""),
        ("My name is Samuel but you can call me “Sam”", "Sam", None, "My name is Samuel"),
        ("call me Mary Jane", "Mary Jane", None, ""),
        ("call me Ludwig van Beethoven", "Ludwig van Beethoven", None, ""),
        ("don't call me Karen, call me Kay", "Kay", None, "don't call me Karen,"),
        ("CALL ME SAM", "SAM", None, ""),
        ("I go by Alex", "Alex", None, ""),
        ("Call me O'Brien", "O'Brien", None, ""),
        ("call me J.R. please", "J.R.", None, ""),
        ("I'd prefer to be called Jo", "Jo", None, ""),
        ("Hi! Can you call me Sam from now on?", "Sam", None, "Hi!"),
    ],
    "de": [
        ("nenn mich Kathi", "Kathi", "casual", ""),
        ("Nenn mich bitte Frau Weber", "Frau Weber", "formal", ""),
        ("Nennen Sie mich bitte Herr Müller", "Herr Müller", "formal", ""),
        ("Nennen Sie mich Kathi", "Kathi", None, ""),
        ("Du kannst mich Anna nennen", "Anna", "casual", ""),
        ("du kannst mich gerne duzen und Kathi nennen", "Kathi", "casual", ""),
        ("Ich möchte mit Frau Dr. Weber angesprochen werden", "Frau Dr. Weber", "formal", ""),
        ("Bitte reden Sie mich mit Frau Berger und Sie an.", "Frau Berger", "formal", ""),
        ("Nenn mich Kathi, wo ist mein Paket?", "Kathi", "casual", "wo ist mein Paket?"),
        ("nenn mich einfach sam", "Sam", "casual", ""),
        ("Duz mich ruhig. Wo ist mein Paket?", None, "casual", "Wo ist mein Paket?"),
        ("duz mich ruhig", None, "casual", ""),
        ("Bitte siezen Sie mich, und wo bleibt CO-104233?", None, "formal", "wo bleibt CO-104233?"),
        ("Sag doch Kathi zu mir", "Kathi", "casual", ""),
        ("Nenn mich Dr. Weber, aber duz mich", "Dr. Weber", "casual", ""),
    ],
    "es": [
        ("llámame Pepe", "Pepe", "casual", ""),
        ("llamame pepe porfa", "Pepe", "casual", ""),
        ("me puedes decir Pepe", "Pepe", "casual", ""),
        ("puedes llamarme Lucía", "Lucía", "casual", ""),
        ("Puede llamarme Lucía", "Lucía", None, ""),
        ("tutéame", None, "casual", ""),
        ("tutéame. ¿Dónde está mi pedido?", None, "casual", "¿Dónde está mi pedido?"),
        ("diríjase a mí como señora López", "señora López", "formal", ""),
        ("dime Juan, sin el señor", "Juan", "casual", ""),
        ("Llámeme Dr. García, por favor", "Dr. García", "formal", ""),
        ("Llámame Pepe y dime dónde está mi paquete", "Pepe", "casual", "dime dónde está mi paquete"),
        ("prefiero que me llamen Lola", "Lola", None, ""),
        ("dígame Doña Carmen", "Doña Carmen", "formal", ""),
    ],
    "fr": [
        ("appelle-moi Sam", "Sam", "casual", ""),
        ("Appelez-moi Sam", "Sam", None, ""),
        ("appelle moi sam stp", "Sam", "casual", ""),
        ("appelez-moi Maître Lambert", "Maître Lambert", "formal", ""),
        ("Veuillez vous adresser à moi par Madame Roux.", "Madame Roux", "formal", ""),
        ("tu peux m’appeler Kat", "Kat", "casual", ""),
        ("tutoie-moi, et où est mon colis ?", None, "casual", "où est mon colis ?"),
        ("Vous pouvez m'appeler Dominique. Où est ma commande ?", "Dominique", None, "Où est ma commande ?"),
        ("tout le monde m'appelle Dave", "Dave", None, ""),
    ],
    "it": [
        ("diamoci pure del tu", None, "casual", ""),
        ("chiamami Anna", "Anna", "casual", ""),
        ("mi chiami pure Marco", "Marco", None, ""),
        ("mi chiami dottoressa Bianchi", "dottoressa Bianchi", "formal", ""),
        ("Può chiamarmi signora Ferrari", "signora Ferrari", "formal", ""),
        ("chiamami ste per favore", "Ste", "casual", ""),
        ("Dammi del tu e chiamami Ste", "Ste", "casual", ""),
        ("Chiamami Ste. Dov'è il mio pacco?", "Ste", "casual", "Dov'è il mio pacco?"),
    ],
    "nl": [
        ("noem me maar Sam", "Sam", "casual", ""),
        ("Noemt u mij maar mevrouw De Vries.", "mevrouw De Vries", "formal", ""),
        ("ik heet Bas, zeg maar Bas", "Bas", "casual", "ik heet Bas,"),
        ("je mag me Kees noemen", "Kees", "casual", ""),
        ("U mag mij Kees noemen", "Kees", None, ""),
        ("noem me sam aub", "Sam", "casual", ""),
        ("mevrouw Jansen voor jou", "mevrouw Jansen", "formal", ""),
        ("Tutoyeer me maar. Waar is mijn pakket?", None, "casual", "Waar is mijn pakket?"),
    ],
    "pl": [
        ("mów mi Ania", "Ania", "casual", ""),
        ("nazywaj mnie Zuza", "Zuza", "casual", ""),
        ("nazywaj mnie zuza proszę", "Zuza", "casual", ""),
        ("Proszę mówić do mnie Panie Kowalski.", "Panie Kowalski", "formal", ""),
        ("zwracaj się do mnie pani Nowak", "pani Nowak", "formal", ""),
        ("mów mi na ty", None, "casual", ""),
        ("Mów mi Ania. Gdzie jest moja paczka?", "Ania", "casual", "Gdzie jest moja paczka?"),
        ("bez pana, mów mi Marek", "Marek", "casual", ""),
    ],
    "pt": [
        ("pode me chamar de Sam", "Sam", None, ""),
        ("me chama só de Bia", "Bia", None, ""),
        ("chama-me Zé", "Zé", "casual", ""),
        ("trata-me por Inês", "Inês", "casual", ""),
        ("trata-me por tu", None, "casual", ""),
        ("Me chame de Dona Maria, por favor", "Dona Maria", "formal", ""),
        ("pode me chamar de Sam, cadê meu pedido?", "Sam", None, "cadê meu pedido?"),
        ("trate-me por senhora doutora", "Senhora Doutora", "formal", ""),
        ("me chama de você", None, "casual", ""),
    ],
    "ru": [
        ("зови меня Саша", "Саша", "casual", ""),
        ("Зовите меня Катя", "Катя", None, ""),
        ("называй меня Леной", "Лена", "casual", ""),
        ("называйте меня Анна Сергеевна", "Анна Сергеевна", "formal", ""),
        ("Называйте меня Виктором Ивановичем, пожалуйста", "Виктор Иванович", "formal", ""),
        ("обращайтесь ко мне Анна Сергеевна", "Анна Сергеевна", "formal", ""),
        ("Обращайтесь ко мне госпожа Смирнова", "госпожа Смирнова", "formal", ""),
        ("меня можно просто Дима", "Дима", None, ""),
        ("зови меня саша, где мой заказ?", "Саша", "casual", "где мой заказ?"),
        ("давай на ты", None, "casual", ""),
        ("zovi menya Sasha", "Sasha", None, ""),
        ("для вас я Виктор Иванович", "Виктор Иванович", "formal", ""),
    ],
    "tr": [
        ("bana Ayşe diyebilirsin", "Ayşe", "casual", ""),
        ("bana Sam de", "Sam", "casual", ""),
        ("bana sadece Mehmet de", "Mehmet", "casual", ""),
        ("Bana Ayşe Hanım diye hitap ediniz", "Ayşe Hanım", "formal", ""),
        ("Bana Ayşe diyebilirsiniz", "Ayşe", None, ""),
        ("Doktor Demir diye hitap edin bana", "Doktor Demir", "formal", ""),
        ("Mehmet Bey demenizi tercih ederim", "Mehmet Bey", "formal", ""),
        ("bana sen de", None, "casual", ""),
        ("Bana Sam de. Kargom nerede?", "Sam", "casual", "Kargom nerede?"),
        ("bana ayşe de lütfen", "Ayşe", "casual", ""),
    ],
    "ar": [
        ("نادني سامي", "سامي", None, ""),
        ("نادني يا أم محمد وخلاص", "أم محمد", None, ""),
        ("ناديني سارة بس", "سارة", None, ""),
        ("نادني الدكتور خالد", "الدكتور خالد", "formal", ""),
        ("قول لي يا أحمد من غير ألقاب", "أحمد", "casual", ""),
        ("نادني سامي، أين طلبي؟", "سامي", None, "أين طلبي؟"),
        ("نادني سامي أين طلبي", "سامي", None, "أين طلبي"),
        ("بدون رسميات من فضلك", None, "casual", ""),
        ("يمكنك مناداتي ليلى", "ليلى", None, ""),
    ],
    "ja": [
        ("サムと呼んでください", "サム", None, ""),
        ("サムって呼んで", "サム", None, ""),
        ("山田様と呼んでください", "山田様", "formal", ""),
        ("私のことはサムと呼んでください", "サム", None, ""),
        ("「はるちゃん」って呼んで", "はるちゃん", None, ""),
        ("はるかと呼んでください", "はるか", None, ""),
        ("サムと呼んでください。注文はどこですか？", "サム", None, "注文はどこですか？"),
        ("敬語じゃなくていいよ", None, "casual", ""),
        ("敬語じゃなくていいよ、サムって呼んで", "サム", "casual", ""),
        ("これからは田中先生とお呼びください", "田中先生", "formal", ""),
        ("Alex Reedと呼んでください", "Alex Reed", None, ""),
    ],
    "ko": [
        ("민준이라고 불러 주세요", "민준", None, ""),
        ("수아라고 불러줘", "수아", None, ""),
        ("그냥 지은님이라고 불러 주세요", "지은님", None, ""),
        ("저를 그냥 수진이라고 부르세요", "수진", None, ""),
        ("김 과장님이라고 불러 주세요", "김 과장님", "formal", ""),
        ("이 교수라고 불러 주십시오", "이 교수", "formal", ""),
        ("샘이라고 불러 주세요. 제 주문 어디 있어요?", "샘", None, "제 주문 어디 있어요?"),
        ("말 놓으세요", None, "casual", ""),
        ("Sam이라고 불러 주세요", "Sam", None, ""),
    ],
    "th": [
        ("เรียกผมว่าแซม", "แซม", None, ""),
        ("เรียกเราว่าแนนก็พอ", "แนน", None, ""),
        ("เรียกดิฉันว่าคุณวรรณา", "คุณวรรณา", "formal", ""),
        ("เรียกเราเจนเฉยๆ", "เจน", None, ""),
        ("เรียกว่าแซมได้เลยครับ พัสดุอยู่ไหน", "แซม", None, "พัสดุอยู่ไหน"),
        ("พูดกันเองก็ได้", None, "casual", ""),
        ("เรียกหนูว่าน้องมิ้นก็ได้ค่ะ", "น้องมิ้น", None, ""),
    ],
    "zh-Hans": [
        ("叫我小美吧", "小美", None, ""),
        ("叫我小王就行", "小王", None, ""),
        ("请叫我王女士", "王女士", "formal", ""),
        ("叫我陈总", "陈总", "formal", ""),
        ("叫我Anna就好", "Anna", None, ""),
        ("叫我老李", "老李", None, ""),
        ("叫我小王就行，我的订单到哪了？", "小王", None, "我的订单到哪了？"),
        ("别叫我您", None, "casual", ""),
        ("请称呼我李先生", "李先生", "formal", ""),
        ("jiao wo xiao wang jiu xing", "Xiao Wang", None, ""),
    ],
    "zh-Hant": [
        ("叫我陳太", "陳太", "formal", ""),
        ("叫我 Sam", "Sam", None, ""),
        ("叫我 Jenny 就可以了", "Jenny", None, ""),
        ("叫我阿明得喇", "阿明", None, ""),
        ("請叫我做黃生", "黃生", "formal", ""),
        ("我習慣人家叫我小寶", "小寶", None, ""),
        ("唔使咁客氣", None, "casual", ""),
        ("講嘢唔使咁正式", None, "casual", ""),
        ("尊重一點，請稱呼我為李太太", "李太太", "formal", "尊重一點"),
        ("您這種稱呼太見外了，叫我阿華吧", "阿華", None, "您這種稱呼太見外了"),
        ("叫我小美就好，我的包裹在哪裡？", "小美", None, "我的包裹在哪裡？"),
    ],
}
"""Language -> what a customer writes, the name and the form of address that it asks for, and what else it says."""

NO_NAME: dict[str, list[str]] = {
    "en": [
        "don't call me Karen",
        "call me back",
        "call me at 555 1234",
        "Call me back tomorrow",
        "please call me when it arrives",
        "call me asap",
        "Please call me on my mobile",
        "can someone call me?",
        "call me a taxi",
        "call me Sam2000",
        "call me http://evil.example",
        "Call me sam@mail.example",
        "the driver never called me",
        "call me crazy but where is it",
        "call me an idiot",
        "call me Fuckface",
        "stop calling me dude",
        "call me tomorrow morning",
        "Why do you call me Karen?",
        "call me regarding order CO-104233",
        "call me first",
        "tell the courier to call me",
        "You said you would call me Monday",
        "call me +49 170 1234567",
        "I need formal shoes for a wedding",
        "I want to make a formal complaint",
        "call me please",
        "my daughter calls me every day",
        "Call me Sam-the-incredibly-long-name-which-nobody-would-want-to-read-anywhere",
        "call me <script>alert(1)</script>",
        "I was told to call. Call me Tuesday",
        "No one will call me back",
        "call me stupid",
    ],
    "de": [
        "nenn mir den Preis",
        "Nennen Sie mir bitte die Bestellnummer",
        "ruf mich an",
        "rufen Sie mich morgen an",
        "nenn mich nicht Kathi",
        "Ich möchte zurückgerufen werden",
        "Können Sie mich bitte zurückrufen?",
        "Wie nennt man das?",
        "wann sagt ihr mir Bescheid",
        "Das Paket, das Sie geschickt haben, ist kaputt",
        "Nenn mich Arschloch",
        "Können Sie mir sagen, wo mein Paket ist?",
        "ich werde bei der Bank angesprochen werden",
        "Sag mir bitte wo es ist",
        "für Sie Frau",
        "Ich möchte das Kleid, das Sie beworben haben",
        "Können Sie den Artikel nennen",
        "Würden Sie mich informieren?",
    ],
    "es": [
        "llámame mañana",
        "llámame al 555 12 34",
        "llámame cuando llegue",
        "Llámenme por teléfono",
        "no me llames Pepe",
        "dime dónde está mi pedido",
        "dime algo",
        "me puedes decir dónde está mi pedido",
        "me puedes decir cuánto cuesta",
        "me puede decir el precio",
        "Puede llamarme mañana?",
        "llámame ya",
        "me dicen que está perdido",
        "llámame idiota",
        "¿Me pueden llamar?",
        "quiero que me llamen hoy",
        "Me puedes llamar por favor",
        "llamame urgente",
        "dígame Usted qué hacer",
    ],
    "fr": [
        "appelez-moi demain",
        "appelez-moi au 06 12 34 56 78",
        "appelle-moi quand c'est livré",
        "ne m'appelez pas monsieur Dupont",
        "rappelez-moi svp",
        "appelez moi svp",
        "Vous pouvez m'appeler demain ?",
        "je m'appelle Sam",
        "appelez-moi dès que possible",
        "appelez-moi un responsable",
        "appelle-moi connard",
        "dites-moi où est mon colis",
        "Appelez-moi avant 18h",
        "Je veux être appelée par un conseiller",
        "Je préfère qu'on m'appelle le matin",
    ],
    "it": [
        "chiamami domani",
        "mi chiami al 333 1234567",
        "mi chiamo Marco",
        "non mi chiami signore",
        "chiamami quando arriva",
        "può chiamarmi qualcuno?",
        "mi chiami appena possibile",
        "chiamatemi un responsabile",
        "chiamami stronzo",
        "Vorrei essere chiamato domani",
        "mi può chiamare oggi pomeriggio?",
    ],
    "nl": [
        "bel me morgen",
        "noem me niet Karel",
        "noem de prijs",
        "zeg maar wat ik moet doen",
        "zeg maar hoe laat",
        "kunt u mij bellen",
        "noem me geen mevrouw",
        "Ik wil graag gebeld worden",
        "Kunt u mij de prijs noemen?",
        "noem me klootzak",
        "zeg gewoon waar het is",
    ],
    "pl": [
        "nie mów mi na ty Kowalski",
        "mów wolniej",
        "proszę mówić głośniej",
        "proszę do mnie zadzwonić",
        "zadzwoń do mnie jutro",
        "nie mów do mnie Aniu",
        "Proszę mi powiedzieć, gdzie jest paczka",
        "mów mi prawdę",
        "zwracam towar do Was",
        "możesz mi powiedzieć gdzie jest paczka",
        "nazywaj mnie debil",
    ],
    "pt": [
        "me chama no whatsapp",
        "me liga amanhã",
        "não me chame de Ana",
        "me chama quando chegar",
        "pode me chamar um atendente?",
        "me chamo Ana",
        "chama-me um táxi",
        "Pode me chamar amanhã?",
        "Me chama de idiota",
        "pode me chamar depois",
    ],
    "ru": [
        "позвоните мне завтра",
        "не зови меня Саша",
        "как меня зовут",
        "меня зовут Саша",
        "перезвоните мне пожалуйста",
        "назовите цену",
        "Не называйте меня Катей",
        "зовите менеджера",
        "обращайтесь ко мне по телефону",
        "зови меня сука",
        "доставка на выходные",
        "Когда вы мне позвоните?",
    ],
    "tr": [
        "beni ara",
        "bana yardım edin",
        "bana deme",
        "bana Ayşe deme",
        "bana bir şey de",
        "bana ne diyorsun",
        "bana bilgi verin",
        "Bana Sam demeyin",
        "kargo nerede de",
        "beni arayın lütfen",
        "bana salak de",
    ],
    "ar": [
        "لا تناديني سامي",
        "اتصل بي غدا",
        "نادني غدا",
        "اتصلوا بي من فضلك",
        "قل لي أين طلبي",
        "ناد المدير",
        "نادني حمار",
        "قل لي متى يصل الطلب",
        "ممكن تقول لي السعر",
    ],
    "ja": [
        "担当者を呼んでください",
        "サムと呼ばないで",
        "名前で呼んでください",
        "なんと呼べばいいですか",
        "人を呼んで",
        "電話してください",
        "馬鹿と呼んで",
        "下の名前で呼んでください",
        "救急車を呼んで",
    ],
    "ko": [
        "상담원 불러 주세요",
        "민준이라고 부르지 마세요",
        "전화 주세요",
        "뭐라고 불러야 하나요",
        "이름으로 불러 주세요",
        "바보라고 불러",
        "고객님이라고 불러 주세요",
        "배송이라고 적혀 있어요",
    ],
    "th": [
        "อย่าเรียกผมว่าแซม",
        "เรียกช่างได้ไหม",
        "โทรหาผม",
        "เรียกรถรับของ",
        "สินค้านี้เรียกว่าอะไร",
        "เรียกผมว่าควาย",
        "พัสดุอยู่ไหน",
        "ของชิ้นนี้เรียกว่าอะไรครับ",
    ],
    "zh-Hans": [
        "客服叫我退货",
        "你叫我怎么办",
        "叫我等了三天",
        "别叫我小王",
        "快递叫我自己去拿",
        "他们叫我联系你",
        "叫我退货，结果不退款",
        "叫我傻逼",
        "为什么叫我小姐",
        "叫我等吧",
        "你们叫我去门店换",
    ],
    "zh-Hant": [
        "客服叫我退貨",
        "叫我等",
        "不要叫我小姐",
        "打電話給我",
        "叫我點算",
        "叫我怎麼辦",
        "你哋叫我去門市",
        "叫我明天再來",
    ],
}
"""What sounds like a wish for a name and is none, or must not be kept."""


@pytest.mark.parametrize("language", ASKED)
def test_what_is_asked_for(content: Content, language: str) -> None:
    heard = {text: content.wishes.heard(text, language) for text, *_ in ASKED[language]}
    assert heard == {text: Wish(formality, name, rest) for text, name, formality, rest in ASKED[language]}  # type: ignore[arg-type]


@pytest.mark.parametrize("language", NO_NAME)
def test_what_is_no_wish_for_a_name(content: Content, language: str) -> None:
    heard = {text: content.wishes.heard(text, language) for text in NO_NAME[language]}
    assert {text: wish for text, wish in heard.items() if wish is not None and wish.name is not None} == {}


def test_every_language_has_its_cases(content: Content) -> None:
    assert set(ASKED) == set(NO_NAME) == set(content.languages)
    for language, cases in ASKED.items():
        assert any(name and formality == "formal" for _, name, formality, _ in cases), f"{language}: a name with its title"
        assert any(name is None and formality == "casual" for _, name, formality, _ in cases), f"{language}: a form of address"
        assert any(rest for *_, rest in cases), f"{language}: a wish and a request"


def test_requests_are_not_taken_for_wishes(content: Content) -> None:
    """What customers write about everything else: at most one message in a thousand may sound like a wish."""
    folder = settings.current().root / "bot" / "data" / "nlu"
    for language in content.languages:
        others = examples(folder / language)[::5]
        heard = [text for text in others if content.wishes.heard(text, language)]
        assert len(heard) <= len(others) / 1000 + 0.5, heard


def examples(folder: Path) -> list[str]:
    """Training texts that ask for no form of address; a line each in these files."""
    found, intent = [], ""
    for line in (line for file in sorted(folder.glob("*.yml")) for line in file.read_text("utf-8").splitlines()):
        if line.startswith("- intent: "):
            intent = line.removeprefix("- intent: ").strip()
        elif line.startswith("    - ") and intent != "change_formality":
            found.append(line.removeprefix("    - "))
    assert len(found) > 1000
    return found


def test_a_story_is_no_wish(content: Content) -> None:
    for language, text in (
        ("de", "Ihr Fahrer hat mich einfach geduzt"),
        ("de", "Der Mitarbeiter wollte mich nicht siezen, unverschämt"),
        ("fr", "le livreur m'a tutoyé"),
        ("es", "el repartidor me tuteó"),
        ("it", "il corriere mi ha dato del tu"),
        ("nl", "de bezorger tutoyeerde mij"),
        ("pl", "kurier mówił do mnie na ty"),
        ("pt", "o entregador me chamou de você"),
        ("ru", "курьер говорил со мной на ты"),
        ("ko", "상담원이 반말로 말했어요"),
        ("th", "พนักงานพูดจาไม่สุภาพ"),
        ("zh-Hans", "客服语气太随便了"),
    ):
        assert content.wishes.heard(text, language) is None, text


def test_the_manner_of_the_offer_and_a_title_decide_the_form_of_address(content: Content) -> None:
    for text, formality in (
        ("Nenn mich Kathi", "casual"),
        ("Nennen Sie mich Kathi", None),
        ("Nenn mich Frau Weber", "formal"),
        ("Nenn mich Frau Weber, wir können uns aber duzen", "casual"),
    ):
        wish = content.wishes.heard(text, "de")
        assert wish is not None
        assert wish.formality == formality, text


def test_asked_and_changes() -> None:
    assert Wish("casual", "Sam", "").asked == ("name", "formality")
    assert Wish(None, "Sam", "").changes() == {"name": "Sam"}
    assert Wish("formal", None, "x").changes() == {"formality": "formal"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sam", "Sam"),
        ("  Mary   Jane ", "Mary Jane"),
        ("O’Brien", "O’Brien"),
        ("Jean-Luc", "Jean-Luc"),
        ("J.R.", "J.R."),
        ("Dr. Weber", "Dr. Weber"),
        ("Nguyễn Văn Ân", "Nguyễn Văn Ân"),
        ("مُحَمَّد", "مُحَمَّد"),
        ("ป้าอุ๊", "ป้าอุ๊"),
        ("アレックス・リード", "アレックス・リード"),
        ("x" * LONGEST_NAME, "x" * LONGEST_NAME),
        ("x" * (LONGEST_NAME + 1), None),
        ("", None),
        ("R2D2", None),
        ("٣", None),
        ("sam.example", None),
        ("sam@mail.example", None),
        ("<b>Sam</b>", None),
        ("Sam\u202eevil", None),
        ("Sam\u200f", None),
        ("Z" + "\u0335" * 4, None),
        ("😀", None),
        ("-Sam", None),
        ("Sam & Co", None),
    ],
)
def test_a_name_is_bounded(text: str, name: str | None) -> None:
    assert kept_name(text) == name


@given(st.text(max_size=60))
def test_whatever_is_kept_can_be_shown(text: str) -> None:
    name = kept_name(text)
    if name is not None:
        assert 0 < len(name) <= LONGEST_NAME
        assert not set(name) & set('<>&"=/\\@{}\n')
        assert all(unicodedata.category(c)[0] in "LMPZ" for c in name)
        assert not any(unicodedata.bidirectional(c) in ("RLO", "LRO", "RLE", "LRE", "RLI", "LRI", "FSI", "PDF", "PDI") for c in name)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(content: Content, text: str) -> None:
    for opening, language in (("call me ", "en"), ("と呼んで", "ja"), ("叫我", "zh-Hans"), ("nenn mich ", "de"), ("", "tr")):
        wish = content.wishes.heard(opening + text, language)
        assert wish is None or wish.name is None or kept_name(wish.name) == wish.name


def test_long_messages_stay_quick(content: Content) -> None:
    began = time.perf_counter()
    for language in content.languages:
        for text in ("nicht " * 600, "a" * 4000, "call me " * 500, "nenn mich " * 400, "叫我" * 2000, "เรียกว่า" * 500):
            content.wishes.heard(text[:4000], language)
    assert time.perf_counter() - began < 6.0


def test_a_language_without_wishes_hears_nothing(content: Content) -> None:
    assert content.wishes.heard("मुझे सैम कहो", "hi") is None
    assert content.wishes.heard("kalla mig Sam", "sv") is None


PATTERNS: dict[str, Any] = {
    "wishes": [
        {"casual": "duz"},
        {"name": "nenn mich (.+)", "manner": "casual", "endings": {"rrn": "rr"}},
        {"name": "mich (.+) nennen", "capital": True},
        {"about": r"\bduz\w*"},
        {"title": "frau|herrn?"},
        {"no_name": "nicht"},
        {"particle": "von"},
        {"after": "bitte"},
        {"polite": r"bitte\b"},
        {"lead": "du"},
        {"unless": "nie $"},
        {"insult": "depp"},
        {"story": "der fahrer"},
    ],
    "joins": ["und"],
}


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("nenn mich Sam", Wish("casual", "Sam", "")),
        ("nenn mich sam bitte", Wish("casual", "Sam", "")),
        ("nenn mich sam morgen", None),
        ("nenn mich Sam morgen", Wish("casual", "Sam", "morgen")),
        ("nenn mich Sam von Berg", Wish("casual", "Sam von Berg", "")),
        ("nenn mich Herrn Berg", Wish("formal", "Herr Berg", "")),
        ("nenn mich Herr", None),
        ("nenn mich nicht Sam", None),
        ("nie nenn mich Sam", None),
        ("nenn mich Depp", None),
        ("nenn mich Depp, nein, nenn mich Sam", Wish("casual", "Sam", "nenn mich Depp, nein,")),
        ("du, mich Sam nennen", Wish(None, "Sam", "")),
        ("mich sam nennen", None),
        ("nenn mich „Sam der Erste“ bitte", Wish("casual", "Sam der Erste", "")),
        ("duz mich und sag es", Wish("casual", None, "sag es")),
        ("der fahrer duzt mich", None),
        ("Hallo, nenn mich Sam! Wo ist es?", Wish("casual", "Sam", "Hallo, Wo ist es?")),
    ],
)
def test_patterns_are_data(text: str, wish: Wish | None) -> None:
    assert Wishes({"xx": PATTERNS}).heard(text, "xx-XX") == wish


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ({"name": "nenn mich"}, "one group"),
        ({"name": "(nenn) mich (.+)"}, "one group"),
        ({"name": "(.+", "manner": "casual"}, "no regular expression"),
        ({"name": "(.+)", "manner": "polite"}, "“manner” is “casual” or “formal”, not “polite”"),
        ({"name": "(.+)", "endings": "rrn"}, "Write “endings” as"),
        ({"casual": "duz", "manner": "casual"}, "“manner” stands in the same item as a “name”"),
        ({"about": "(duz"}, "no regular expression"),
        ({"shoe": "x"}, "not “shoe”"),
    ],
)
def test_a_slip_in_the_patterns_names_its_file(entry: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ContentError, match=rf"etiquette_rules/patterns/xx\.yml:.*{sentence}"):
        Wishes({"xx": {"wishes": [entry]}})
