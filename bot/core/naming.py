"""What a message asks of the talk itself, wherever in it that stands: a name to be called by, a form of address. Patterns are data."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence, Tuple

from bot.core import scripts
from bot.core.errors import ContentError
from bot.core.parts import join_patterns
from bot.core.tags import nearest
from bot.core.text import letters
from bot.core.wishes import KINDS, WishPatterns, bare, fold
from bot.core.written import value_at

LONGEST_NAME = 40
"""Characters of a name that is kept."""
_READ = 600
"""Characters of a message that are looked at; nobody asks for a name on page two."""
_MOST_WORDS, _MOST_MARKS = 4, 3
"""Words of a name, and vowel signs and accents on one letter."""
_LONGEST_WISH = 16.0
"""Words of a clause that asks for a form of address and for nothing else."""
Manner = Literal["casual", "formal"]
_QUOTES = {'"': '"', "“": "”", "„": "“”", "”": "”", "«": "»", "»": "«", "‹": "›", "‘": "’", "‚": "‘’", "「": "」", "『": "』", "'": "'"}
_INNER = "'’ʼ-‐‑·・"
"""What may stand within a name."""
_SENTENCE = re.compile(r"[.!?;:。؟؛\n]")
_CLAUSES = r"(?<!\d)[.!?;:…]+(?=\s|$)|[。！？؟؛；\n]+|[,，、،](?=\s|[^\x00-\x7f])|\s[-–—]\s"


@dataclass(frozen=True)
class Wish:
    """What a message asks for. rest: what it says beside that, empty where it says nothing else."""

    formality: Optional[Manner]
    name: Optional[str]
    rest: str

    @property
    def asked(self) -> Tuple[str, ...]:
        """What is asked for: "name", "formality"."""
        return tuple(what for what in ("name", "formality") if getattr(self, what) is not None)

    def changes(self) -> Dict[str, Any]:
        """Fields of model.Preferences."""
        return {what: getattr(self, what) for what in self.asked}


def kept_name(text: str) -> Optional[str]:
    """A name as it may be kept and shown on any page: up to LONGEST_NAME letters and what joins them; None for anything else."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not 0 < len(name) <= LONGEST_NAME or unicodedata.category(name[0])[0] != "L":
        return None
    marks = 0
    for place, character in enumerate(name):
        kind = unicodedata.category(character)[0]
        marks = marks + 1 if kind == "M" else 0
        if marks > _MOST_MARKS or not (kind in "LM" or character == " " or character in _INNER or _abbreviates(name, place)):
            return None
    return name


def _abbreviates(name: str, place: int) -> bool:
    """Whether a full stop stands here as in "Dr. Weber" or "J.R.", and not as in an address on the net."""
    return name[place] == "." and (name[place + 1 : place + 2] in ("", " ") or name[place + 2 : place + 3] in (".", ""))


@dataclass(frozen=True)
class _NamePattern:
    pattern: re.Pattern[str]
    manner: Optional[Manner]
    capital: bool
    """Whether only a name with a capital letter is meant: "dime Juan", not "dime algo"."""
    endings: Tuple[Tuple[str, str], ...]
    """Case endings, and what the name ends in by itself."""


@dataclass(frozen=True)
class _Rules:
    """One language's part of `wishes:`, compiled; all meets folded text. The last seven but `polite` are whole words."""

    names: Tuple[_NamePattern, ...]
    clauses: re.Pattern[str]
    about: Optional[re.Pattern[str]]
    story: Optional[re.Pattern[str]]
    unless: Optional[re.Pattern[str]]
    lead: Optional[re.Pattern[str]]
    polite: Optional[re.Pattern[str]]
    title: re.Pattern[str]
    no_name: re.Pattern[str]
    particle: re.Pattern[str]
    after: re.Pattern[str]
    insult: re.Pattern[str]

    def titles(self, words: Sequence[str]) -> int:
        """How many of the words are titles."""
        return sum(self.title.fullmatch(word) is not None for word in words)


@dataclass(frozen=True)
class _Named:
    """start, end: of all that asks for the name, in characters of the message."""

    name: str
    manner: Optional[Manner]
    start: int
    end: int


class Wishes(WishPatterns):
    """`wishes:` in `etiquette_rules/patterns/<language>.yml`, whole. Beside `casual` and `formal` (see WishPatterns) the list may hold

    - name: a regular expression with one group, which is where the name stands. In the same item `manner` says what form of address it
      implies, `capital: true` that the name must begin with a capital, and `endings` which case endings are taken off: {ой: а};
    - about: what surely speaks of the form of address, in whatever message it stands;
    - story: what shows that a clause tells of somebody else's form of address ("the driver called me ...");
    - unless: what stands before a `name` that is not wished for ("don't");
    - lead, polite: what stands before a `name` and behind it and belongs to the wish ("you can just", "from now on, please");
    - title, no_name, particle, after, insult: words of a formal address, words that are no name, words within a name that no capital
      begins ("van"), words that may follow a name ("and"), words that nobody is called by.
    """

    def __init__(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Raises ContentError for a pattern that is none."""
        super().__init__(data)
        self._rules = {language: _rules(language, mapping) for language, mapping in data.items() if mapping.get("wishes")}

    def heard(self, text: str, language: str) -> Optional[Wish]:
        """What a message asks for; None where it asks for nothing of the kind."""
        tag = nearest(language, self._rules)
        if tag is None:
            return None
        rules = self._rules[tag]
        named = self._named(text[:_READ], rules, tag)
        parts = [text] if named is None else [text[: named.start], text[named.end :]]
        clauses = [clause for part in parts for clause in _split(part, rules)]
        said = " ".join(clause for clause, is_about in clauses if is_about)
        formality = self.formality(said, language) if said else None
        rest = " ".join(clause for clause, is_about in clauses if not (is_about and formality))
        formality = formality or (named.manner if named else None)
        if named is None and formality is None:
            return None
        return Wish(formality, named.name if named else None, rest if letters(rest) else "")

    def _named(self, said: str, rules: _Rules, tag: str) -> Optional[_Named]:
        folded, places = _aligned(said)
        for wanted in rules.names:
            hit = wanted.pattern.search(folded)
            while hit is not None:
                before = _SENTENCE.split(folded[: hit.start()])[-1]
                found = None if rules.unless and rules.unless.search(before) else self._name(said, hit, places, wanted, rules, tag)
                if found is not None:
                    name, manner, end = found
                    start = places[_before(folded, hit.start(), rules.lead)]
                    return _Named(name, manner, start, _past(said, folded, places, end, rules.polite))
                hit = wanted.pattern.search(folded, hit.start() + 1)  # “don't call me Karen, call me Kay”
        return None

    def _name(
        self, said: str, hit: re.Match[str], places: Sequence[int], wanted: _NamePattern, rules: _Rules, tag: str
    ) -> Optional[Tuple[str, Optional[Manner], int]]:
        """(name, the form of address that it implies, where it ends)."""
        start, bounded = places[hit.start(1)], hit.end() > hit.end(1)
        cut = _cut(said[start : places[hit.end(1)]], rules, bounded, wanted.capital)
        if cut is None:
            return None
        text, length = cut
        words = text.split()
        titled = rules.titles([_plain(word) for word in words]) > 0
        name = kept_name(_with_capitals(" ".join(_without(word, wanted.endings) for word in words), rules, tag))
        if name is None or self._insults(name, tag):
            return None
        end = max(places[hit.end()] if bounded else 0, start + length)
        return name, "formal" if titled else wanted.manner, end

    def _insults(self, name: str, tag: str) -> bool:
        words = [word for word in re.split(rf"[\s.{re.escape(_INNER)}]+", fold(name)) if word]
        lists = [rules.insult for language, rules in self._rules.items() if language in (tag, "en")]
        return any(insult.fullmatch(word) for insult in lists for word in (*words, "".join(words)))


def _cut(captured: str, rules: _Rules, bounded: bool, capital: bool) -> Optional[Tuple[str, int]]:
    """(the name, how much of the captured text it takes with its quotation marks); None where it is no name.

    bounded: whether something that belongs to the wish follows, so that all of the text is the name or nothing is. capital: whether the
    name must begin with one.
    """
    offset = len(captured) - len(captured.lstrip())
    closing = _QUOTES.get(captured[offset : offset + 1])
    if closing is not None:
        end = next((place for place in range(offset + 1, len(captured)) if captured[place] in closing), len(captured))
        quoted = captured[offset + 1 : end].strip()
        return (quoted, min(end + 1, len(captured))) if quoted and not _no_name(quoted.split(), rules) else None
    tokens = _tokens(captured, rules)
    if not tokens or tokens[0][0] != offset:
        return None
    first = captured[offset]
    mixed = captured != captured.lower() and captured != captured.upper()
    taken: List[str] = []
    end = offset
    for place, (start, stop) in enumerate(tokens):
        word = captured[start:stop]
        if place and not (_goes_on(captured[end:start]) and _belongs(word, taken, rules, mixed and first.isupper(), bounded and not mixed)):
            break
        taken.append(word)
        end = stop
    while len(taken) > 1 and rules.particle.fullmatch(_plain(taken[-1])) and not rules.titles([_plain(taken[-1])]):
        end = captured.rindex(taken.pop(), 0, end)
    if len(taken) > _MOST_WORDS or _no_name(taken, rules) or _glued(captured[end:]) or (bounded and letters(captured[end:])):
        return None
    sure = rules.titles([_plain(word) for word in taken]) > 0 or (first.isupper() and mixed)
    if not sure and (capital or not (bounded or _ends(captured[end:], rules))):
        return None
    return captured[offset:end].rstrip(), end


def _glued(rest: str) -> bool:
    """Whether what was taken for a name is the beginning of an address or a code: "sam@", "sam2000", "sam.example"."""
    return rest[:1].isdigit() or rest[:1] in tuple("@_/\\&#") or (rest[:1] in (".", ":") and rest[1:2] not in ("", " ", ".", ")", '"'))


def _belongs(word: str, taken: Sequence[str], rules: _Rules, capitals: bool, every: bool) -> bool:
    """Whether a word goes on with a name. capitals: whether they tell names here. every: whether all words are meant."""
    plain, before = _plain(word), [_plain(one) for one in taken]
    if rules.titles([plain]) or all(_only_title(one, rules) for one in before):
        return True
    if rules.after.fullmatch(plain) or rules.no_name.fullmatch(plain):
        return False
    caseless = word[:1].lower() == word[:1].upper()
    return every or caseless or (capitals and word[:1].isupper()) or any(rules.particle.fullmatch(one) for one in (plain, before[-1]))


def _no_name(words: Sequence[str], rules: _Rules) -> bool:
    plain = [_plain(word) for word in words]
    alone = len(plain) == 1 and _only_title(plain[0], rules)
    return alone or any(rules.no_name.fullmatch(one) for one in (plain[0], " ".join(plain)))


def _only_title(word: str, rules: _Rules) -> bool:
    found = rules.title.fullmatch(word)
    return found is not None and not any(found.groups())  # a group in `title` is the name that a title is glued to: (陳)太


def _plain(word: str) -> str:
    return fold(word).strip(".")


def _without(word: str, endings: Sequence[Tuple[str, str]]) -> str:
    for ending, instead in endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    return word


def _with_capitals(name: str, rules: _Rules, tag: str) -> str:
    """A name that was typed without capitals as its bearer would print it."""
    if name != name.lower():
        return name
    words = [word if rules.particle.fullmatch(word) else _capital(word, tag) for word in name.split()]
    return " ".join(words)


def _capital(word: str, tag: str) -> str:
    return ("İ" if tag == "tr" and word[0] == "i" else word[0].upper()) + word[1:]


def _tokens(text: str, rules: _Rules) -> List[Tuple[int, int]]:
    """Words: runs of letters and marks with what may stand within a name, and the full stop of an abbreviation."""
    found: List[Tuple[int, int]] = []
    begin: Optional[int] = None
    for place in range(len(text) + 1):
        character = text[place : place + 1]
        if character and unicodedata.category(character)[0] in "LM":
            begin = place if begin is None else begin
            continue
        if begin is None:
            continue
        if character and character in _INNER and text[place + 1 : place + 2].isalpha():
            continue
        if character == "." and (place - begin == 1 or rules.titles([_plain(text[begin:place])])):
            found.append((begin, place + 1))
        else:
            found.append((begin, place))
        begin = None
        if len(found) > 2 * _MOST_WORDS:
            break
    return found


def _goes_on(between: str) -> bool:
    return not between.strip(" \u00a0")


def _ends(rest: str, rules: _Rules) -> bool:
    """Whether a name is over here: its clause ends, or a word follows that may stand behind one."""
    tokens = _tokens(rest, rules)
    if not tokens:
        return not any(character.isdigit() for character in rest[:3])
    start, stop = tokens[0]
    return not _goes_on(rest[:start]) or rules.after.fullmatch(_plain(rest[start:stop])) is not None


def _before(folded: str, start: int, lead: Optional[re.Pattern[str]]) -> int:
    """Where the wish begins in the folded text: before "you can just"."""
    while lead is not None:
        said = folded[:start].rstrip(" ,")
        hit = lead.search(said)
        if hit is None or hit.end() == hit.start():
            break
        start = hit.start()
    return start


def _past(said: str, folded: str, places: Sequence[int], end: int, polite: Optional[re.Pattern[str]]) -> int:
    """Where the wish ends: past a "please" and the marks that close its clause."""
    while end < len(said):
        if said[end].isspace() or unicodedata.category(said[end])[0] in "PS":
            end += 1
            continue
        hit = polite.match(folded, bisect_left(places, end)) if polite else None
        if hit is None or hit.end() == hit.start():
            break
        end = places[hit.end()]
    return end


def _split(text: str, rules: _Rules) -> List[Tuple[str, bool]]:
    """Clauses with the marks that end them, without the words that join them; each with whether it speaks of the form of address."""
    folded, places = _aligned(text[:_READ])
    about = [(places[hit.start()], places[hit.end()]) for hit in rules.about.finditer(folded)] if rules.about else []
    pieces: List[Tuple[str, bool]] = []
    start = 0
    for hit in [*rules.clauses.finditer(text), None]:
        here = hit.start() if hit else len(text)
        if hit and any(begin < here < end for begin, end in about):  # “by first name and surname” is one thing
            continue
        stop = here if hit is None or letters(hit.group(0)) else hit.end()
        piece = text[start:stop].strip()
        if letters(piece) or any(character.isdigit() for character in piece):
            is_about = any(begin < stop and end > start for begin, end in about) and not _tells(piece, rules.story)
            pieces.append((piece, is_about))
        start = hit.end() if hit else len(text)
    return pieces


def _tells(clause: str, story: Optional[re.Pattern[str]]) -> bool:
    """Whether a clause is more than a wish: it tells of others, or goes on for long."""
    said = letters(clause)
    return scripts.words(said, scripts.count(said)) > _LONGEST_WISH or (story is not None and story.search(fold(clause)) is not None)


def _aligned(text: str) -> Tuple[str, List[int]]:
    """The folded text, and for each of its characters the place in the text that it comes from; one more for the end."""
    if text.isascii():
        return text.lower(), list(range(len(text) + 1))
    folded: List[str] = []
    places: List[int] = []
    for place, character in enumerate(text):
        made = fold(character)
        folded.append(made)
        places += [place] * len(made)
    return "".join(folded), [*places, len(text)]


_WORD_KINDS = ("title", "no_name", "particle", "after", "insult")


def _rules(language: str, mapping: Mapping[str, Any]) -> _Rules:
    file = f"etiquette_rules/patterns/{language}.yml"
    given: Dict[str, List[str]] = {kind: [] for kind in KINDS}
    names: List[_NamePattern] = []
    for entry in mapping["wishes"]:
        beside = next((kind for kind in ("manner", "capital", "endings") if kind in entry), None)
        if "name" in entry:
            names.append(_name_pattern(entry, file))
        elif beside is not None:
            raise ContentError(f"“{beside}” stands in the same item as a “name”.", file, *value_at(entry, beside))
        for kind in ("about", "story", "unless", "lead", "polite", *_WORD_KINDS):
            if kind in entry:
                given[kind].append(_compiled(entry, kind, file).pattern)
    listed = mapping.get("joins")
    spaced, glued = join_patterns([str(join) for join in listed] if isinstance(listed, list) else [])

    def any_of(kind: str) -> re.Pattern[str]:
        return re.compile("|".join(given[kind]) or "(?!)")

    leads = re.compile(rf"(?<!\w)(?:{'|'.join(given['lead'])})$") if given["lead"] else None
    return _Rules(
        names=tuple(names),
        clauses=re.compile("|".join([_CLAUSES, *glued, *spaced]), re.IGNORECASE),
        lead=leads,
        **{kind: any_of(kind) if given[kind] else None for kind in ("about", "story", "unless", "polite")},  # type: ignore[arg-type]
        **{kind: any_of(kind) for kind in _WORD_KINDS},
    )


def _name_pattern(entry: Mapping[str, Any], file: str) -> _NamePattern:
    compiled, manner, endings = _compiled(entry, "name", file), entry.get("manner"), entry.get("endings", {})
    if compiled.groups != 1:
        sentence = f"A “name” has one group ( ), where the name stands, and (?: ) for others: “{entry['name']}”."
        raise ContentError(sentence, file, *value_at(entry, "name"))
    if manner not in (None, "casual", "formal"):
        raise ContentError(f"A “manner” is “casual” or “formal”, not “{manner}”.", file, *value_at(entry, "manner"))
    if not isinstance(endings, Mapping):
        raise ContentError("Write “endings” as “{ом: '', ой: а}”.", file, *value_at(entry, "endings"))
    pairs = tuple((str(ending), str(instead)) for ending, instead in endings.items())
    return _NamePattern(compiled, manner, bool(entry.get("capital")), pairs)


def _compiled(entry: Mapping[str, Any], kind: str, file: str) -> re.Pattern[str]:
    pattern = str(entry[kind])
    try:
        return re.compile(bare(pattern))  # not folded: \W is not \w
    except re.error as error:
        raise ContentError(f"“{pattern}” is no regular expression: {error}.", file, *value_at(entry, kind)) from error
