"""Machine translation made safe: what must come through unchanged is masked, and the known faults of small models are found.

The placeholders look like `[X3X]`, as Weblate's machine translation writes them (weblate/machinery/base.py): Latin capitals round a
number are copied by subword models, and are still known when the brackets, the blanks or the case are lost on the way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Iterator, List, Optional, Sequence, Tuple

from bot.core import scripts
from bot.core.errors import TranslationGaveUp
from bot.core.model import Translation
from bot.core.tags import language_of
from bot.core.text import EMAIL, letters

LONGEST = 8000
"""Characters that are translated at once; replies are well below."""
_BLANK = "[ \u00a0\u202f]"
_NUMBER = rf"\d{{1,20}}(?:{_BLANK}\d{{3}}(?!\d)){{0,5}}(?:[.,:/'’–-]\d{{1,20}}){{0,8}}"
_CURRENCY = (
    r"(?:[A-Z]{0,2}[$€£¥₹₽₺₩₴฿₫₪₦₱₸₾]|(?<![A-Za-z])(?:EUR|USD|GBP|JPY|CNY|TWD|HKD|KRW|INR|RUB|TRY|PLN|BRL|MXN|CAD|AUD|NZD|CHF|SEK|NOK|DKK"
    r"|CZK|HUF|RON|BGN|UAH|THB|VND|IDR|PHP|MYR|SGD|ZAR|AED|SAR|EGP|ILS|PKR|BDT|LKR|KZT|GEL)(?![A-Za-z]))"
)
_PLACE = r"(?:[\[［【(]\s{0,2})?[XxХх]\s{0,2}\d{1,4}\s{0,2}[XxХх](?:\s{0,2}[\]］】)])?"
_PLACEHOLDER = re.compile(_PLACE.replace(r"\d{1,4}", r"(\d{1,4})"))
"""As it may come back; two of the letters are Cyrillic."""
_EXACT = re.compile(r"\[X([0-9]{1,4})X\]")
_SOLID = re.compile(
    # Bounded runs, no nested repeats: linear. Scripts without blanks may go on right behind a link.
    rf"{_PLACE}"
    r"|(?:https?://|www\.)[^\s<>\"'’”»\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{1,2000}(?<![.,;:!?)\]])"
    rf"|{EMAIL.pattern}",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    rf"(?:\+|(?<!\d)00|\(0)\d{{1,4}}(?:[ ()/.-]{{0,2}}\d{{1,5}}){{2,6}}(?!\d)"  # telephone
    rf"|{_CURRENCY}{_BLANK}?{_NUMBER}|{_NUMBER}{_BLANK}?{_CURRENCY}"
    r"|(?<![A-Za-z0-9])#?(?=[A-Z0-9/_-]{0,40}\d)(?=[A-Z0-9/_-]{0,40}[A-Z])[A-Z0-9]{1,40}(?:[-_/–][A-Z0-9]{1,40}){0,8}(?![a-z])"  # codes
    r"|(?<![A-Za-z0-9])#?[A-Za-z]{1,6}[-_#–]{0,2}\d{3,30}(?:-?[A-Za-z0-9]{1,20}){0,3}"  # codes as customers type them
    rf"|#?{_NUMBER}(?:{_BLANK}?%|(?:st|nd|rd|th)(?![a-z]))?"
)
_SHORTEST_NAME = 2
_NOTES = re.compile("[♩♪♫♬\U0001f3b5\U0001f3b6]")
_ASIDE = re.compile(r"[\[(（【][^\[\](（）【】)]{2,60}[\])）】]")
_SENTENCE_END = re.compile(r"[.!?。！？؟।](?=\s|$)|[。！？]")
_LONGEST_LOOP, _TURNS, _SHORTEST_LOOP = 40, 4, 12
"""A stretch of up to so many characters that comes so many times in a row, over at least so many characters, is a loop."""
_TWO_SCRIPTS = frozenset({"sr", "kk", "ky", "mn", "tg", "tt", "ug"})
"""Written in Latin letters as well as in the script that scripts.LANGUAGES lists them for."""


@dataclass(frozen=True)
class Masked:
    """text: with placeholders; kept: what each stands for, by its number."""

    text: str
    kept: Tuple[str, ...]


class NoTranslator:
    """A house without a translator (ports.Translator)."""

    def can(self, source: str, target: str) -> bool:
        return False

    async def translate(self, texts: Sequence[str], source: str, target: str, names: Sequence[str] = ()) -> Tuple[Translation, ...]:
        return tuple(Translation(text, text, source, target, fault="none") for text in texts)


def mask(text: str, names: Sequence[str] = ()) -> Masked:
    """Links, e-mail addresses, names, telephone numbers, amounts, dates in figures, codes and numbers out of a model's reach."""
    spans = [found.span() for found in _SOLID.finditer(text)]
    if wanted := sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len, reverse=True):
        spans = _also(re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, wanted)) + r")(?!\w)"), text, spans)
    spans = _also(_FIGURE, text, spans)
    parts: List[str] = []
    end = 0
    for number, (start, stop) in enumerate(spans):
        parts += [text[end:start], f"[X{number}X]"]
        end = stop
    return Masked("".join([*parts, text[end:]]), tuple(text[start:stop] for start, stop in spans))


def restore(text: str, kept: Sequence[str]) -> Optional[str]:
    """The text with its placeholders replaced; None when one of them is lost, doubled or made up."""
    for pattern in (_EXACT, _PLACEHOLDER):
        if sorted(int(found[1]) for found in pattern.finditer(text)) == list(range(len(kept))):
            return pattern.sub(lambda found: kept[int(found[1])], text)
    return None


def translate(text: str, source: str, target: str, names: Sequence[str], model: Callable[[str], str]) -> Translation:
    """Translate by a model that knows nothing of masks: text -> text; it may raise TranslationGaveUp.

    Where a placeholder did not come back exactly once, what lies between the masked parts is translated piece by piece.
    """

    def failed(fault: str) -> Translation:
        return Translation(text, text, source, target, fault=fault)

    if len(text) > LONGEST:
        return failed("length")
    masked = mask(text, names)
    bare = _EXACT.sub(" ", masked.text)
    if not letters(bare):
        return Translation(text, text, source, target)
    try:
        out = model(masked.text)
        restored, said = restore(out, masked.kept), _PLACEHOLDER.sub(" ", out)
        if restored is None:
            restored, said = _piecewise(masked, model)
    except TranslationGaveUp:
        return failed("time")
    found = fault(bare, said, source, target)
    return failed(found) if found else Translation(restored, text, source, target)


def fault(original: str, translated: str, source: Optional[str] = None, target: Optional[str] = None) -> Optional[str]:
    """What is wrong with a machine's translation: "empty", "notes", "loop", "script", "invented", "lost", "echo"; None: nothing known.

    Names and figures are best taken out of both texts. source, target: BCP 47, for what only they can tell.
    """
    before, after = letters(original), letters(translated)
    if not after:
        return "empty" if before else None
    if _NOTES.search(translated) and not _NOTES.search(original):
        return "notes"
    if len(_ASIDE.findall(translated)) > len(_ASIDE.findall(original)):
        return "notes"
    if _loops(after) and not _loops(before):
        return "loop"
    counts = scripts.count(after)
    if target is not None and len(after) >= _SHORTEST_LOOP / 2 and scripts.main_script(counts) not in _scripts_of(target):
        return "script"
    words, said = scripts.words(before, scripts.count(before)), scripts.words(after, counts)
    if _invented(original, translated, words, said):
        return "invented"
    if words >= 8 and said < words / 5:
        return "lost"
    if source != target and words >= 4 and before.casefold() == after.casefold() and len(set(before.split())) > 2:
        return "echo"
    return None


def _invented(original: str, translated: str, words: float, said: float) -> bool:
    """Whether there is far more in a translation than in its original; a single word is where models make up most."""
    if words <= 1.5:
        return said > 5 or len(_SENTENCE_END.findall(translated)) > max(1, len(_SENTENCE_END.findall(original)))
    return said > (4 * words if words <= 3 else 3 * words + 4)


def _loops(text: str) -> bool:
    """Whether a stretch comes again and again, at once or with little between. text: as `letters` leaves it."""
    folded = text.casefold()
    for period in range(1, min(_LONGEST_LOOP, len(folded) // 2) + 1):
        run = 0
        for here, there in zip(folded, folded[period:]):
            run = run + 1 if here == there else 0
            if run >= max(period * (_TURNS - 1), _SHORTEST_LOOP - period):
                return True
    words = folded.split()
    if len(words) >= 20:
        triples = list(zip(words, words[1:], words[2:]))
        most = max(triples.count(triple) for triple in set(triples))
        return most >= _TURNS and 3 * most > len(words) / 2
    return False


def _scripts_of(language: str) -> Tuple[Optional[str], ...]:
    base = language_of(language)
    listed = tuple(script for script, written in scripts.LANGUAGES.items() if base in written)
    return (*listed, "Latin") if not listed or base in _TWO_SCRIPTS else listed


def _also(pattern: re.Pattern[str], text: str, taken: Sequence[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """Spans taken already and those that a pattern finds between them, in order."""
    spans: List[Tuple[int, int]] = []
    start = 0
    for span in (*taken, (len(text), len(text))):
        spans += [found.span() for found in pattern.finditer(text, start, span[0])]
        spans.append(span)
        start = span[1]
    return spans[:-1]


def _piecewise(masked: Masked, model: Callable[[str], str]) -> Tuple[str, str]:
    """(the whole, without its masked parts)."""
    whole: List[str] = []
    said: List[str] = []
    for piece, kept in _pieces(masked):
        if letters(piece):
            words = piece.strip()
            start = piece.index(words)
            out = model(words).strip()
            said.append(out)
            piece = piece[:start] + out + piece[start + len(words) :]
        whole += [piece, kept]
    return "".join(whole), " ".join(said)


def _pieces(masked: Masked) -> Iterator[Tuple[str, str]]:
    end = 0
    for found in _EXACT.finditer(masked.text):
        yield masked.text[end : found.start()], masked.kept[int(found[1])]
        end = found.end()
    yield masked.text[end:], ""
