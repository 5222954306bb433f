"""The register of a text: formal, informal or unknown, with the words that show it. Patterns are data.

The patterns of a language stand under `register:` in `etiquette_rules/patterns/<language>.yml`:

    register:
      words:                          # lists that patterns name as {list}
        pronouns: du dich dir         # words; or a mapping with
        verbs:
          words: ...                  #   words, and other lists as {list}
          build:                      #   words built from others: drop an ending, add each of these
            - {of: "{infinitives}", drop: ar, add: as aste}
          endings: ...                #   any word that ends so and has at least `shortest` letters
          except: ... -ending         #   but never these
          case: exact                 #   capitals matter
          accents: free               #   "esta" for "está" too
      patterns:
        - id: du
          register: formal | informal | neither (only looks like one) | other (somebody else is spoken of: no hints in that sentence)
          weight: sure | likely | hint
          in: question | statement    # read only there
          find: '[before] core [after]'   # words; or
          text: '(regular expression)'    # over characters, for scripts without blanks
          example: a sentence in which it must be found

`find` elements: a word (any case), =Word (this case), {list}, a|b|{c}, !not, maybe?, Aa (a word with a capital), _ (any word),
^ (the edge of a sentence). Brackets hold what must stand there but is not marked. `find` runs on spaCy's blank tokenizer and Matcher,
which are loaded when the first text of such a language comes.
"""

from __future__ import annotations

import importlib
import itertools
import re
import threading
import unicodedata
from dataclasses import dataclass
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Literal, Mapping, Optional, Sequence, Tuple, Union

from bot.core.errors import ContentError
from bot.core.tags import nearest
from bot.core.written import Place, key_at, value_at

Register = Literal["formal", "informal"]
Weight = Literal["sure", "likely", "hint"]

WEIGHTS: Tuple[Weight, ...] = ("sure", "likely", "hint")
"""How much a marker tells. One sure marker outweighs any number of likely ones, one likely marker any number of hints."""
MAX_WORDS = 200_000
"""Different words kept by one language's tokenizer before it starts afresh, so that a server's memory stays bounded."""

_SIDES = ("formal", "informal", "neither", "other")
_TOP = {"words", "patterns"}
_PATTERN = {"id", "register", "weight", "in", "find", "text", "example", "note"}
_LIST = {"words", "build", "endings", "shortest", "except", "case", "accents"}
_BUILD = {"of", "drop", "add", "put"}
_MAX_MARKS = 62  # a spaCy word carries 63 yes-or-no marks
_SENTENCE_END = re.compile(r"[.!?¿。！？؟\n]")
_SIGNS = re.compile(r"([^\w\s]{6})([^\w\s]+)")
_SLOW_TO_LOAD = {"fr", "nl"}
"""spaCy's French costs 3.8 s at its import, its Dutch 0.7 s, both for lists of exceptions that mean nothing here: "xx" does the same."""
_LOWER = 66  # spacy.attrs.LOWER, without loading spaCy
_ASKING = ("?", "？", "؟")
_EDGE = frozenset('.!?¿¡:;…\n"«»“”„‟‹›()[]–—-*•|/。！？、')


@dataclass(frozen=True)
class Marker:
    """A place that shows a register: `text` stands at [start, end) of what was read; `pattern` is the id in the file."""

    register: Register
    text: str
    start: int
    end: int
    pattern: str
    weight: Weight = "sure"


@dataclass(frozen=True)
class Reading:
    """What a text shows. `register` is None where nothing shows it or both sides weigh the same."""

    register: Optional[Register]
    markers: Tuple[Marker, ...] = ()

    @property
    def strength(self) -> Optional[Weight]:
        """The weight of the markers that decided; None where nothing did. A hint is good enough to guess how a customer speaks, not to
        tell an agent off."""
        if self.register is None:
            return None
        sides = {weight: [m.register for m in self.markers if m.weight == weight] for weight in WEIGHTS}
        return next(weight for weight in WEIGHTS if sides[weight].count("formal") != sides[weight].count("informal"))


class RegisterReader:
    """Reads registers by the patterns of each language."""

    def __init__(self, patterns: Mapping[str, Mapping[str, Any]], spacy: Optional[Callable[[], Any]] = None) -> None:
        """patterns: language -> its file in etiquette_rules/patterns. spacy: gives the module spaCy when a language first needs it; for a
        process that wants to say how it is imported (beside an installed TensorFlow a plain import pulls that in: 2 s, 300 MB).

        Raises ContentError with file, line and column for a pattern that is none.
        """
        self._languages: Dict[str, _Language] = {}
        for language, data in patterns.items():
            if "register" in data:
                self._languages[language] = _Language(language, data, spacy or _spacy)

    @property
    def languages(self) -> Tuple[str, ...]:
        """The languages that can be read."""
        return tuple(sorted(self._languages))

    def read(self, text: str, language: str) -> Reading:
        """The register of a text. language: a BCP 47 tag; its nearest parent with patterns is used, none gives no markers."""
        tag = nearest(language, self._languages)
        if tag is None:
            return Reading(None)
        markers = self._languages[tag].markers(text)
        return Reading(_verdict(markers), markers)


def _verdict(markers: Sequence[Union[Marker, _Hit]]) -> Optional[Register]:
    """The side with more sure markers; if equal, with more likely ones; then with more hints."""
    for weight in WEIGHTS:
        formal = sum(1 for m in markers if m.weight == weight and m.register == "formal")
        informal = sum(1 for m in markers if m.weight == weight and m.register == "informal")
        if formal != informal:
            return "formal" if formal > informal else "informal"
    return None


@dataclass(frozen=True)
class _Rule:
    """A pattern of the file. Each of `finds` is (words before, elements, words after): context is seen but not marked."""

    id: str
    side: str
    weight: Weight
    finds: Tuple[Tuple[int, Tuple[str, ...], int], ...]
    texts: Tuple[re.Pattern[str], ...]
    where: Optional[str]
    at: Place

    @property
    def is_hint(self) -> bool:
        """Whether it matters only where nothing surer decides."""
        return self.weight == "hint" or self.side == "other"


@dataclass(frozen=True)
class _Hit:
    rule: _Rule
    start: int
    end: int

    @property
    def register(self) -> Any:
        return self.rule.side

    @property
    def weight(self) -> Weight:
        return self.rule.weight


class _Language:
    """The patterns of one language, checked at once, built for use when the first text comes."""

    def __init__(self, language: str, data: Mapping[str, Any], spacy: Callable[[], Any]) -> None:
        self._language, self._spacy = language, spacy
        self._file = f"etiquette_rules/patterns/{language}.yml"
        section = data["register"]
        self._expect(isinstance(section, Mapping), "“register” must hold “words:” and “patterns:”.", value_at(data, "register"))
        self._known(section, _TOP, "here")
        self._words: Mapping[str, Any] = section.get("words") or {}
        self._expect(isinstance(self._words, Mapping), "“words” must be a mapping (name: words).", value_at(section, "words"))
        for name, value in self._words.items():
            self._check_list(name, value)
        self._rules: List[_Rule] = []
        for item in section.get("patterns") or ():
            rule = self._rule(item, key_at(section, "patterns"))
            self._expect(
                all(rule.id != other.id for other in self._rules),
                f"The id “{rule.id}” stands here twice. Give one of the two another.",
                rule.at,
            )
            self._rules.append(rule)
        self._has_words = any(rule.finds for rule in self._rules)
        self._lock = threading.Lock()
        self._find: Optional[_Finder] = None

    def markers(self, text: str) -> Tuple[Marker, ...]:
        """Hints are looked for only where nothing surer decides."""
        hits = _settled(_in_place(self._hits(text, hints=False), text))
        if _verdict(hits) is None:
            hits = _settled(_in_place(hits + self._hits(text, hints=True), text))
        return tuple(
            Marker(hit.register, text[hit.start : hit.end], hit.start, hit.end, hit.rule.id, hit.weight)
            for hit in hits
            if hit.register != "neither"
        )

    def _hits(self, text: str, hints: bool) -> List[_Hit]:
        hits = [
            _Hit(rule, found.start(group), found.end(group))
            for rule in self._rules
            if rule.is_hint == hints
            for regex in rule.texts
            for group in (1 if regex.groups else 0,)
            for found in regex.finditer(text)
            if found.start(group) >= 0
        ]
        if self._has_words:
            hits += self._finder().hits(text, hints)
        return hits

    def _finder(self) -> _Finder:
        with self._lock:
            if self._find is None or self._find.full:
                self._find = _Finder(self._spacy(), self._language, self._rules, _Sets(self._words).element)
            return self._find

    def _expect(self, holds: bool, sentence: str, at: Place) -> None:
        if not holds:
            raise ContentError(sentence, self._file, *at)

    def _known(self, mapping: Mapping[str, Any], allowed: Iterable[str], where: str) -> None:
        for key in mapping:
            self._expect(key in allowed, f"“{key}” means nothing {where}. Use one of: {', '.join(sorted(allowed))}.", key_at(mapping, key))

    def _check_list(self, name: str, value: Any) -> None:
        at = key_at(self._words, name)
        self._expect(re.fullmatch(r"[a-z0-9_]+", str(name)) is not None, f"Name the list “{name}” with a-z, 0-9 and _ only.", at)
        if isinstance(value, str):
            return
        self._expect(isinstance(value, Mapping), f"“{name}” must be words, or a mapping with one of: {', '.join(sorted(_LIST))}.", at)
        self._known(value, _LIST, "in a list of words")
        for key in ("words", "endings", "except"):
            self._expect(isinstance(value.get(key, ""), str), f"“{key}” must be words with blanks between.", value_at(value, key))
        self._expect(value.get("case", "any") in ("any", "exact"), "“case” is any or exact.", value_at(value, "case"))
        self._expect(value.get("accents", "exact") in ("exact", "free"), "“accents” is exact or free.", value_at(value, "accents"))
        self._expect(isinstance(value.get("shortest", 0), int), "“shortest” is a whole number of letters.", value_at(value, "shortest"))
        self._names(value.get("words", ""), value_at(value, "words"))
        self._names(value.get("except", ""), value_at(value, "except"))
        for step in value.get("build") or ():
            self._expect(
                isinstance(step, Mapping) and "of" in step, "A step of “build” needs “of”: the words to build on.", value_at(value, "build")
            )
            self._known(step, _BUILD, "in a step of “build”")
            self._names(str(step["of"]), value_at(step, "of"))

    def _names(self, words: str, at: Place) -> None:
        for name in re.findall(r"\{(.*?)\}", words):
            self._expect(name in self._words, f"There is no list “{name}” under “words”.", at)

    def _rule(self, item: Any, near: Place) -> _Rule:
        at = key_at(item, None) if isinstance(item, Mapping) else near
        self._expect(isinstance(item, Mapping) and "id" in item, "A pattern needs an “id”.", at)
        self._known(item, _PATTERN, "in a pattern")
        self._expect(
            item.get("register") in _SIDES, f"“register” of “{item['id']}” is one of: {', '.join(_SIDES)}.", value_at(item, "register")
        )
        self._expect(item.get("weight", "sure") in WEIGHTS, f"“weight” is one of: {', '.join(WEIGHTS)}.", value_at(item, "weight"))
        self._expect(item.get("in") in (None, "question", "statement"), "“in” is question or statement.", value_at(item, "in"))
        self._expect(("find" in item) != ("text" in item), f"“{item['id']}” needs either “find” (words) or “text” (characters).", at)
        finds, texts = [], []
        for number, pattern in enumerate(_several(item.get("find"))):
            finds.append(self._sequence(pattern, value_at(item, "find", number)))
        for number, pattern in enumerate(_several(item.get("text"))):
            try:
                texts.append(re.compile(pattern))
            except re.error as error:
                raise ContentError(
                    f"“{pattern}” is no regular expression: {error}.", self._file, *value_at(item, "text", number)
                ) from error
        return _Rule(str(item["id"]), item["register"], item.get("weight", "sure"), tuple(finds), tuple(texts), item.get("in"), at)

    def _sequence(self, pattern: str, at: Place) -> Tuple[int, Tuple[str, ...], int]:
        """“[before] core [after]” as (words before, all elements, words after)."""
        parts = re.fullmatch(r"\s*(?:\[([^\]]*)\])?\s*([^\[\]]*?)\s*(?:\[([^\]]*)\])?\s*", pattern)
        self._expect(
            parts is not None and bool(parts.group(2)), f"“{pattern}” must read “[before] words [after]”; the brackets may lack.", at
        )
        assert parts is not None  # said above
        before, core, after = ((part or "").split() for part in parts.groups())
        for element in before + after:
            self._expect(not element.endswith("?") or element == "?", f"“{element}”: words in brackets can't be optional.", at)
        self._expect(not all(element.endswith("?") for element in core), f"“{pattern}” needs a word that is not optional.", at)
        for element in (*before, *core, *after):
            self._names(element, at)
            self._expect(
                re.fullmatch(r"!?(\^|_|[^{}|!]+|(\{\w+\}|[^{}|!]+)(\|(\{\w+\}|[^{}|!]+))*)\??", element) is not None,
                f"“{element}” is no word, {{list}}, a|b, !word, word?, ^, Aa or _.",
                at,
            )
        return len(before), (*before, *core, *after), len(after)


def _spacy() -> Any:
    return importlib.import_module("spacy")


class _Finder:
    """spaCy's tokenizer and Matcher with the `find:` patterns of one language."""

    def __init__(self, spacy: Any, language: str, rules: Sequence[_Rule], element: Callable[[str], Callable[[str], bool]]) -> None:
        code = language.partition("-")[0]
        try:
            self._nlp: Any = spacy.blank("xx" if code in _SLOW_TO_LOAD else code)
        except ImportError:  # a language that spaCy does not know, or only with more packages
            self._nlp = spacy.blank("xx")
        # “dis-moi”, “lembras-te”: three words each, in every language; spaCy's Portuguese would keep them whole.
        infixes = [*(infix for infix in self._nlp.Defaults.infixes if r"\w+-" not in infix), r"(?<=\w)[-?!…](?=\w)"]
        if code == "fr":
            infixes.append(r"(?<=\w')(?=\w)")  # t'aide: two words
        self._nlp.tokenizer.infix_finditer = importlib.import_module("spacy.util").compile_infix_regex(infixes).finditer
        # spaCy's exceptions for blanks and smileys cost ten times the rest of the work (190 of 210 µs a sentence); those for words stay.
        self._nlp.tokenizer.rules = {text: parts for text, parts in self._nlp.tokenizer.rules.items() if text[0].isalnum()}
        self._shelves: Dict[bool, List[_Shelf]] = {False: [_Shelf(self._nlp.vocab)], True: []}
        for rule in rules:
            shelves = self._shelves[rule.is_hint]
            for before, elements, after in rule.finds:
                if not shelves or not shelves[-1].has_room_for(elements):
                    shelves.append(_Shelf(importlib.import_module("spacy.vocab").Vocab(lex_attr_getters={_LOWER: str.lower})))
                shelves[-1].add(rule, before, elements, after, element)

    @property
    def full(self) -> bool:
        return len(self._nlp.vocab) > MAX_WORDS

    def hits(self, text: str, hints: bool) -> List[_Hit]:
        # A line break before and after, so that a context has a word to look at; typographic apostrophes as typed ones.
        # Long runs of signs and emoji become blanks: spaCy's tokenizer takes quadratic time over them, 2 s for 4,000.
        plain = _SIGNS.sub(lambda found: found.group(1) + " " * len(found.group(2)), text.replace("’", "'"))
        doc = self._nlp.make_doc("\n" + plain + "\n")
        return [
            _Hit(rule, max(0, doc[start].idx - 1), min(len(text), doc[end - 1].idx - 1 + len(doc[end - 1])))
            for shelf in self._shelves[hints]
            for rule, start, end in shelf.matches(doc)
        ]


class _Shelf:
    """A Matcher over words that carry up to 62 marks: “is in this list”, one for each list or choice that its patterns use."""

    def __init__(self, vocab: Any) -> None:
        for known in [key for key in vocab.lex_attr_getters if 0 < key < 64]:
            del vocab.lex_attr_getters[known]  # room for our own marks; spaCy's (is it a currency? an e-mail?) are not asked for
        self._vocab = vocab
        self._marks: Dict[str, int] = {}
        # Checked before, in words that a localiser understands.
        self._matcher: Any = importlib.import_module("spacy.matcher").Matcher(vocab, validate=False)
        self._doc: Any = importlib.import_module("spacy.tokens").Doc
        self._rules: Dict[int, Tuple[_Rule, int, int]] = {}

    def has_room_for(self, elements: Sequence[str]) -> bool:
        wanted = {bare for bare, negative, _ in map(_parts, elements) if negative or _is_choice(bare)}
        return len(wanted | set(self._marks)) <= _MAX_MARKS

    def add(self, rule: _Rule, before: int, elements: Sequence[str], after: int, element: Callable[[str], Callable[[str], bool]]) -> None:
        """Elements of which the first `before` and the last `after` are context."""
        key = self._vocab.strings.add(f"{len(self._rules)} {rule.id}")
        self._rules[key] = (rule, before, after)
        self._matcher.add(key, [list(way) for way in itertools.product(*(self._ways(text, element) for text in elements))])

    def matches(self, doc: Any) -> List[Tuple[_Rule, int, int]]:
        """Rules and their words [start, end), context left out."""
        if doc.vocab is not self._vocab:
            doc = self._doc(self._vocab, words=[token.text for token in doc])
        found = []
        for key, start, end in self._matcher(doc):
            rule, before, after = self._rules[key]
            found.append((rule, start + before, end - after))
        return found

    def _ways(self, text: str, element: Callable[[str], Callable[[str], bool]]) -> List[Dict[Any, Any]]:
        """What spaCy's Matcher wants for one element: one or more ways to match it."""
        bare, negative, optional = _parts(text)
        if bare == "_":
            wanted: List[Dict[Any, Any]] = [{}]
        elif negative or _is_choice(bare):
            if bare not in self._marks:
                self._marks[bare] = len(self._marks) + 1
                self._vocab.add_flag(element(bare), self._marks[bare])
            wanted = [{self._marks[bare]: not negative}]
        else:
            wanted = [{"ORTH": word[1:]} if word.startswith("=") and len(word) > 1 else {"LOWER": word.lower()} for word in bare.split("|")]
        return [{**one, "OP": "?"} for one in wanted] if optional else wanted


def _parts(element: str) -> Tuple[str, bool, bool]:
    """(what, whether “!” negates it, whether “?” makes it optional)"""
    optional = len(element) > 1 and element.endswith("?")
    bare = element[:-1] if optional else element
    negative = len(bare) > 1 and bare.startswith("!")
    return bare[1:] if negative else bare, negative, optional


def _is_choice(bare: str) -> bool:
    """Whether a word must be looked up in a list; a few plain words with | between are matched one by one."""
    return "{" in bare or bool({"^", "Aa"} & set(bare.split("|"))) or bare.count("|") > 5


class _Sets:
    """Named lists of words as tests over one word."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words
        self._tests: Dict[str, Callable[[str], bool]] = {}
        self._expanded: Dict[str, FrozenSet[str]] = {}

    def element(self, text: str) -> Callable[[str], bool]:
        """The test for “word”, “=Word”, “{list}”, “^” or several of them with | between."""
        tests = [self._one(part) for part in text.split("|")]
        return tests[0] if len(tests) == 1 else lambda word: any(test(word) for test in tests)

    def _one(self, part: str) -> Callable[[str], bool]:
        if part == "Aa":
            return lambda word: len(word) > 1 and word[0].isupper() and word[1:].islower()
        if part == "^":
            return lambda word: word[0] in _EDGE or word[0].isspace()
        if part.startswith("{"):
            return self._list(part[1:-1])
        if part.startswith("=") and len(part) > 1:
            return lambda word: word == part[1:]
        return lambda word: word.lower() == part.lower()

    def _list(self, name: str) -> Callable[[str], bool]:
        if name not in self._tests:
            value = self._words[name]
            known = self.expand(name)
            options = value if isinstance(value, Mapping) else {}
            exact = options.get("case") == "exact"
            endings = tuple(str(options.get("endings", "")).split())
            barred = self._plain(str(options.get("except", "")), not exact)
            barred_ends = tuple(word[1:] for word in barred if word.startswith("-") and len(word) > 1)
            shortest = int(options.get("shortest", 0))

            def test(word: str) -> bool:
                bare = word if exact else word.lower()
                return bare in known or (
                    bool(endings)
                    and len(bare) >= shortest
                    and bare.endswith(endings)
                    and bare not in barred
                    and not (barred_ends and bare.endswith(barred_ends))
                )

            self._tests[name] = test
        return self._tests[name]

    def expand(self, name: str) -> FrozenSet[str]:
        """All words that a list names or builds, without its exceptions."""
        if name not in self._expanded:
            self._expanded[name] = frozenset()  # a list that names itself adds nothing
            value = self._words[name]
            options: Mapping[str, Any] = value if isinstance(value, Mapping) else {"words": value}
            lower = options.get("case") != "exact"
            words = set(self._plain(str(options.get("words", "")), lower))
            for step in options.get("build") or ():
                drops = sorted(str(step.get("drop", "")).split() or [""], key=len, reverse=True)
                adds = str(step.get("add", "")).split() or [""]
                puts = str(step.get("put", "")).split() or [""]
                for word in self._plain(str(step["of"]), lower):
                    drop = next((end for end in drops if word.endswith(end)), None)
                    if drop is not None:
                        stem = word[: len(word) - len(drop)]
                        words.update(put + stem + ("" if add == "-" else add) for put in puts for add in adds)
            if options.get("accents") == "free":
                words.update([_unaccented(word) for word in words])
            barred = self._plain(str(options.get("except", "")), lower)
            ends = tuple(word[1:] for word in barred if word.startswith("-") and len(word) > 1)
            self._expanded[name] = frozenset(word for word in words if word not in barred and not (ends and word.endswith(ends)))
        return self._expanded[name]

    def _plain(self, text: str, lower: bool) -> FrozenSet[str]:
        found: List[str] = []
        for word in text.split():
            found.extend(self.expand(word[1:-1]) if word.startswith("{") else [word.lower() if lower else word])
        return frozenset(found)


def _in_place(hits: Sequence[_Hit], text: str) -> List[_Hit]:
    """Without what stands in the wrong kind of sentence, and without hints in a sentence that speaks of somebody else."""
    others = bytearray(len(text) + 1)
    for hit in hits:
        if hit.register == "other":
            end = _sentence_end(text, hit.end)
            others[hit.start : end] = b"\1" * (end - hit.start)
    kept: List[_Hit] = []
    for hit in hits:
        if hit.register == "other" or (hit.weight == "hint" and others[hit.start]):
            continue
        if hit.rule.where:
            end = _sentence_end(text, hit.end)
            if (hit.rule.where == "question") != (text[end : end + 1] in _ASKING):
                continue
        kept.append(hit)
    return kept


def _sentence_end(text: str, place: int) -> int:
    found = _SENTENCE_END.search(text, place)
    return found.start() if found else len(text)


def _settled(hits: Sequence[_Hit]) -> List[_Hit]:
    """Hits in order of place. Where two overlap the surer one stays, then the longer, then the pattern that stands first in the
    file; “neither” silences what it covers."""
    taken = bytearray(max((hit.end for hit in hits), default=0))
    kept: List[_Hit] = []
    for hit in sorted(hits, key=lambda h: (h.register != "neither", WEIGHTS.index(h.weight), h.start - h.end, h.rule.at, h.start)):
        if not any(taken[hit.start : hit.end]):
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)


def _several(value: Any) -> List[str]:
    return [] if value is None else [str(part) for part in value] if isinstance(value, (list, tuple)) else [str(value)]


def _unaccented(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn" or c == "\u0303") if word else word
