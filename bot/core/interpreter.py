"""Between a customer whose language we don't speak and an assistant or agent who speaks English: both ways by machine, both texts kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Collection, Dict, List, Mapping, Optional, Sequence, Tuple

from bot.core.culture import Clues
from bot.core.messages import Texts
from bot.core.model import Message, Translation
from bot.core.ports import Translator
from bot.core.tags import language_of
from bot.core.text import letters

ENGLISH = "en"
_NOTICE, _APOLOGY = "translated-notice", "translation-failed"
_SHOP = "page-heading"
_OWN_WORDS = frozenset({"address_ask"})
"""What the bot asks for here is taken down as the customer writes it."""
_OWN_LANGUAGE = "language_changed"
"""From here on the customer has the language that they asked for."""
_IN_ITSELF = "/change_language"
"""Buttons that name a language name it in itself."""
Reply = Mapping[str, Any]


@dataclass(frozen=True)
class Hearing:
    """A customer's message as the assistant gets it. answer_in: language for its English replies, None: they go as they are."""

    text: str
    clues: Clues
    answer_in: Optional[str] = None
    translation: Optional[Translation] = None


def bridged(translator: Translator, language: Optional[str], spoken: Collection[str]) -> Optional[str]:
    """A language that we don't speak and that can be translated both ways; else None."""
    if language is None or language_of(language) in spoken:
        return None
    return language if translator.can(language, ENGLISH) and translator.can(ENGLISH, language) else None


async def hear(translator: Translator, message: Message, asked: Optional[str], clues: Clues, spoken: Collection[str]) -> Hearing:
    """A message through English. asked: the situation of the bot's last word. Where a fault is found the message stays as it was written,
    in a language that we don't speak."""
    said = message.payload or message.text
    language = bridged(translator, message.language, spoken)
    if language is None:
        return Hearing(said, clues)
    translation: Optional[Translation] = None
    if message.payload is None and asked not in _OWN_WORDS:
        translation = await one(translator, message.text, language, ENGLISH, names_of(clues))
        if translation.fault is not None:
            return Hearing(said, clues)
        said = translation.text
    picks = clues.picked_language is not None and language_of(clues.picked_language) in spoken
    # For this turn only: the conversation itself stays in the customer's language.
    known = replace(clues, picked_language=clues.picked_language if picks else ENGLISH, translated_from=language)
    return Hearing(said, known, None if picks else language, translation)


async def answer(
    translator: Translator, replies: Sequence[Reply], language: Optional[str], clues: Clues, texts: Texts, marked: bool
) -> List[Reply]:
    """English replies in the customer's language, each with its original; the first of a conversation says that a machine translated it.

    language: None leaves all as it is. texts: English ones, for the notice. marked: whether this conversation was told before.
    """
    done: List[Reply] = []
    for reply in replies:
        comity = reply.get("comity") or {}
        if language is not None and comity.get("situation") == _OWN_LANGUAGE:
            language = None
        if language is None or comity.get("language") != ENGLISH:
            done.append(reply)
            continue
        changed, good = await _reply(translator, reply, language, (*names_of(clues, texts), *_items(comity.get("card"))), texts, marked)
        marked = marked or good
        done.append(changed)
    return done


async def one(translator: Translator, text: str, source: str, target: str, names: Sequence[str] = ()) -> Translation:
    """A single text."""
    return (await translator.translate([text], source, target, names))[0]


async def relay(
    translator: Translator, text: str, source: str, language: str, names: Sequence[str], texts: Texts, marked: bool
) -> Tuple[str, str, Optional[Mapping[str, Any]]]:
    """An agent's words for a customer: (text, its language, the original beside it or None where it went out as it was)."""
    translation = await one(translator, text, source, language, names)
    if translation.fault is not None:
        return f"{texts.render(_APOLOGY)}\n\n{text}", source, None
    notice = "" if marked else f"\n\n{await _notice(translator, language, texts)}"
    return translation.text + notice, language, {"text": text, "language": source, "machine": True}


def told(messages: Sequence[Message]) -> bool:
    """Whether a customer has already had words of ours in a machine's translation."""
    return any(message.sender != "customer" and (message.translation or {}).get("machine") for message in messages)


def names_of(clues: Clues, texts: Optional[Texts] = None) -> Tuple[str, ...]:
    """What stays as it is: the customer's names and the shop's."""
    person = clues.person
    shop = texts.render(_SHOP) if texts is not None and _SHOP in texts else None
    return tuple(name for name in (person.wished, person.given, person.family, shop) if name)


async def _reply(
    translator: Translator, reply: Reply, language: str, names: Sequence[str], texts: Texts, marked: bool
) -> Tuple[Reply, bool]:
    """(the reply, whether its text could be translated)."""
    comity: Mapping[str, Any] = reply["comity"]
    english = str(reply.get("text") or "")
    buttons: Sequence[Mapping[str, Any]] = reply.get("buttons") or ()
    card: Optional[Mapping[str, Any]] = comity.get("card")
    fixed = [str(button["title"]) for button in buttons if not str(button["payload"]).startswith(_IN_ITSELF)]
    if card:
        fixed += [str(card["title"]), *(str(row["label"]) for row in card["rows"])]
    fixed = [words for words in dict.fromkeys(fixed) if letters(words)]
    whole, *parts = await translator.translate([english, *fixed], ENGLISH, language, names)
    mark = {"from": ENGLISH, "to": language, "machine": True, "fault": whole.fault}
    about: Dict[str, Any] = {**comity, "translated_for": language, "trace": {**(comity.get("trace") or {}), "translation": mark}}
    if whole.fault is not None:
        return {**reply, "text": f"{texts.render(_APOLOGY)}\n\n{english}", "comity": about}, False
    said = {words: part.text for words, part in zip(fixed, parts) if part.fault is None}
    about.update(language=language, translation={"text": english, "language": ENGLISH, "machine": True}, card=_card(card, said))
    text = whole.text if marked else f"{whole.text}\n\n{await _notice(translator, language, texts)}"
    titled = [button if str(button["payload"]).startswith(_IN_ITSELF) else _titled(button, said) for button in buttons]
    return {**reply, "text": text, "buttons": titled, "comity": about}, True


async def _notice(translator: Translator, language: str, texts: Texts) -> str:
    return (await one(translator, texts.render(_NOTICE), ENGLISH, language)).text


def _titled(button: Mapping[str, Any], said: Mapping[str, str]) -> Mapping[str, Any]:
    return {**button, "title": said.get(str(button["title"]), button["title"])}


def _card(card: Optional[Mapping[str, Any]], said: Mapping[str, str]) -> Optional[Mapping[str, Any]]:
    """Title and labels only: values are dates, amounts, names and addresses."""
    if card is None:
        return None
    rows = [{**row, "label": said.get(str(row["label"]), row["label"])} for row in card["rows"]]
    return {**card, "title": said.get(str(card["title"]), card["title"]), "rows": rows}


def _items(card: Optional[Mapping[str, Any]]) -> Tuple[str, ...]:
    """Names of goods."""
    return tuple(str(item["name"]) for item in (card or {}).get("items") or () if item.get("name"))
