"""Etiquette rules as data: a market's profile, its bands, its rules, its plans; built from files that inherit.

`build(files)` takes the parsed files of one market, base first, and gives a `Market`. Every rule keeps the file and line it
came from, so that each decision can be explained. Errors are ContentError with file and line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence, Tuple

from bot.core.errors import ContentError

SCALES: Mapping[str, Tuple[str, ...]] = {
    "formality": ("casual", "neutral", "formal", "honorific"),
    "directness": ("direct", "balanced", "indirect"),
    "authority": ("peer", "institution", "senior"),
    "orientation": ("individual", "group"),
    "horizon": ("immediate", "relational"),
    "service": ("self", "hybrid", "human"),
}
SCORES = ("power_distance", "individualism", "long_term", "context", "digital")
BANDS = ("low", "middle", "high")
ACTS = ("greet", "inform", "thank", "offer", "confirm", "ask_data", "apologise", "refuse")
MOODS = ("good", "neutral", "bad")
MOVES = ("salutation", "thanks", "empathy", "apology", "buffer", "news", "reason", "authority", "alternative", "next_step", "closing")
SECTIONS = ("market_rules", "relationship_rules", "act_rules", "wish_rules", "move_rules")
_TOP = {
    "inherits", "name", "bands", "scores", "register", "address", "mirror", "floor", "weight", "layout", "plans",
    "situations", "briefing", *SECTIONS,
}  # fmt: skip
_RULE = {"id", "when", "unless", "set", "shift", "raise", "add", "remove", "because"}
FACTS: Mapping[str, Tuple[str, ...]] = {
    **dict.fromkeys(SCORES, BANDS),
    **SCALES,
    "act": ACTS,
    "mood": MOODS,
    "relationship": ("first", "known"),
    "tier": ("standard", "silver", "gold", "platinum"),
    "account_kind": ("private", "family", "business"),
    "opening": ("first", "later"),
    "customer_register": ("formal", "informal"),
    "wish": ("casual", "formal"),
    "situation": (),
    "weight": (),
}
"""What a condition may ask about, and the values it may ask for; empty: any."""


@dataclass(frozen=True)
class Rule:
    """One line of the trace: what it asks, what it does, and why."""

    id: str
    file: str
    line: int
    because: str
    when: Mapping[str, Any] = field(default_factory=dict)
    unless: Mapping[str, Any] = field(default_factory=dict)
    set: Mapping[str, str] = field(default_factory=dict)
    shift: Mapping[str, int] = field(default_factory=dict)
    at_least: Mapping[str, str] = field(default_factory=dict)
    add: Optional[Mapping[str, str]] = None
    remove: Tuple[str, ...] = ()

    def applies(self, facts: Mapping[str, Any]) -> bool:
        return holds(self.when, facts) and not (self.unless and holds(self.unless, facts))

    def as_dict(self) -> Dict[str, Any]:
        return {"rule": self.id, "file": self.file, "line": self.line, "because": self.because}


@dataclass(frozen=True)
class Score:
    """A market's figure. `value` 0-100, or None where only the band is published."""

    value: Optional[int]
    band: Literal["low", "middle", "high"]
    source: str


@dataclass(frozen=True)
class Situation:
    name: str
    act: str
    mood: str
    plan: str


@dataclass(frozen=True)
class Market:
    """Everything the rules say of one market."""

    tag: str
    name: str
    scores: Mapping[str, Score]
    start: Tuple[Rule, ...]
    """One rule for each dimension: where this market starts, and which file says so."""
    address: Mapping[str, Literal["t", "v"]]
    mirror: bool
    floor: str
    weight: Mapping[str, Mapping[str, int]]
    separator: str
    own_line: Tuple[str, ...]
    rules: Mapping[str, Tuple[Rule, ...]]
    plans: Mapping[str, Mapping[str, Tuple[str, ...]]]
    situations: Mapping[str, Situation]
    briefing: Mapping[str, Any]

    def bands(self) -> Dict[str, str]:
        """Score name -> band, for those known."""
        return {name: score.band for name, score in self.scores.items()}


def holds(condition: Mapping[str, Any], facts: Mapping[str, Any]) -> bool:
    """Whether every part of a condition is true of the facts; a fact that is unknown (None) makes its part false."""
    for key, wanted in condition.items():
        value = facts.get(key)
        if value is None:
            return False
        if isinstance(wanted, str):  # by far the most
            if value != wanted:
                return False
        elif isinstance(wanted, Mapping):
            if "at_least" in wanted and not value >= wanted["at_least"]:
                return False
            if "at_most" in wanted and not value <= wanted["at_most"]:
                return False
        elif isinstance(wanted, (list, tuple)):
            if value not in wanted:
                return False
        elif value != wanted:
            return False
    return True


def build(tag: str, files: Sequence[Tuple[str, Mapping[str, Any]]]) -> Market:
    """The market `tag` out of its files, base first. Raises ContentError."""
    merged: Dict[str, Dict[str, Any]] = {
        key: {} for key in ("bands", "scores", "address", "weight", "layout", "plans", "situations", "briefing")
    }
    start: Dict[str, Rule] = {}
    rules: Dict[str, Dict[str, Rule]] = {section: {} for section in SECTIONS}
    plain: Dict[str, Any] = {"mirror": False, "floor": "casual", "name": tag}
    origin: Dict[Tuple[str, str], Tuple[str, int]] = {}
    known = frozenset(name for _, data in files if isinstance(data.get("situations"), Mapping) for name in data["situations"])
    for file, data in files:
        for key in data:
            if key not in _TOP:
                raise ContentError(f"“{key}” means nothing here. Use one of: {', '.join(sorted(_TOP))}.", file, _line(data, key))
        for key, into in merged.items():
            for name, value in _mapping(data.get(key, {}), key, file, data).items():
                # What agents are told adds up; everything else is replaced by the nearer file.
                into[name] = [*into.get(name, []), *value] if key == "briefing" and isinstance(value, list) else value
                origin[key, name] = (file, _line(data[key], name))
        register = _mapping(data.get("register", {}), "register", file, data)
        because = str(register.get("because", f"the starting point that {file} gives"))
        for dimension, value in register.items():
            if dimension == "because":
                continue
            line = _line(register, dimension)
            _one_of(dimension, tuple(SCALES), file, line)
            _one_of(value, SCALES[dimension], file, line)
            start[dimension] = Rule(f"start-{dimension}", file, line, because, set={dimension: value})
        for section in SECTIONS:
            items = data.get(section) or []
            if not isinstance(items, list):
                raise ContentError(f"“{section}” must be a list: each rule begins with “- id: …”.", file, _line(data, section))
            for item in items:
                rule = _rule(item, file, known, _line(data, section))
                rules[section][rule.id] = rule
        if "floor" in data:
            _one_of(data["floor"], SCALES["formality"], file, _line(data, "floor"))
        if not isinstance(data.get("mirror", False), bool):
            raise ContentError(f"“mirror” is true or false, not “{data['mirror']}”.", file, _line(data, "mirror"))
        for key in plain:
            if key in data:
                plain[key] = data[key]
    for (key, name), (file, line) in origin.items():
        _check_table(key, name, merged[key][name], file, line)
    bands = merged["bands"]
    return Market(
        tag=tag,
        name=str(plain["name"]),
        scores={name: _score(name, value, bands, *origin["scores", name]) for name, value in merged["scores"].items()},
        start=tuple(start[dimension] for dimension in SCALES if dimension in start),
        address=_sides(merged["address"]),
        mirror=bool(plain["mirror"]),
        floor=str(plain["floor"]),
        weight=merged["weight"],
        separator=str(merged["layout"].get("separator", " ")),
        own_line=tuple(merged["layout"].get("own_line", ())),
        rules={section: tuple(found.values()) for section, found in rules.items()},
        plans={name: _plan(value, *origin["plans", name]) for name, value in merged["plans"].items()},
        situations={
            name: _situation(name, value, merged["plans"], *origin["situations", name]) for name, value in merged["situations"].items()
        },
        briefing=merged["briefing"],
    )


def _line(data: Any, key: Any) -> int:
    return int(getattr(data, "lines", {}).get(key, getattr(data, "line", 1)))


def _mapping(value: Any, key: str, file: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ContentError(f"“{key}” must be a mapping (name: value lines, indented).", file, _line(data, key))
    return value


def _one_of(value: Any, allowed: Sequence[str], file: str, line: int) -> None:
    if value not in allowed:
        raise ContentError(f"“{value}” is not possible here. Use one of: {', '.join(allowed)}.", file, line)


def _check_table(key: str, name: str, value: Any, file: str, line: int) -> None:
    """What the small tables hold: bands, address, layout, weight."""
    if key == "bands":
        _one_of(name, SCORES, file, line)
        _needs(value, ("low", "high"), file, line)
    elif key == "address" and not isinstance(value, list):
        raise ContentError(f"Write a list, as in “{name}: [formal, honorific]”.", file, line)
    elif key == "address":
        for formality in value or ():
            _one_of(formality, SCALES["formality"], file, line)
    elif key == "layout" and name == "own_line":
        for move in value or ():
            _one_of(move, MOVES, file, line)
    elif key == "weight":
        wanted: Dict[str, Tuple[str, ...]] = {"distance": ("first", "known"), "power": BANDS, "imposition": ()}
        _one_of(name, tuple(wanted), file, line)
        _needs(value, wanted[name] or tuple(value or ()), file, line)


def _needs(value: Any, names: Sequence[str], file: str, line: int) -> None:
    for name in names:
        if not isinstance(value, Mapping) or not isinstance(value.get(name), int):
            raise ContentError(f"A whole number for “{name}” is missing; write “{{{name}: 1, …}}” with: {', '.join(names)}.", file, line)


def _check_condition(part: str, item: Mapping[str, Any], file: str, known: frozenset[str]) -> None:
    condition = item.get(part) or {}
    if not isinstance(condition, Mapping):
        raise ContentError(f"“{part}” must name what it asks for, as in “{part}: {{act: refuse}}”.", file, _line(item, part))
    for fact, wanted in condition.items():
        where = _line(condition, fact)
        _one_of(fact, tuple(FACTS), file, where)
        if isinstance(wanted, Mapping):
            for comparison, figure in wanted.items():
                _one_of(comparison, ("at_least", "at_most"), file, where)
                if not isinstance(figure, int):
                    raise ContentError(f"“{comparison}” needs a whole number, not “{figure}”.", file, where)
            continue
        if fact == "weight" and not isinstance(wanted, int):
            raise ContentError(f"“weight” is a whole number or {{at_least: 3}}, not “{wanted}”.", file, where)
        allowed = tuple(sorted(known)) if fact == "situation" else FACTS[fact]
        for value in (wanted if isinstance(wanted, list) else [wanted]) if allowed else ():
            _one_of(value, allowed, file, where)


def _rule(item: Any, file: str, known: frozenset[str], line: int) -> Rule:
    line = int(getattr(item, "line", line))
    if not isinstance(item, Mapping) or "id" not in item:
        raise ContentError("A rule needs an “id”.", file, line)
    for key in item:
        if key not in _RULE:
            raise ContentError(f"“{key}” means nothing in a rule. Use one of: {', '.join(sorted(_RULE))}.", file, _line(item, key))
    if not item.get("because"):
        raise ContentError(f"Rule “{item['id']}” needs a “because”: the sentence that agents and localisers read.", file, line)
    for part in ("when", "unless"):
        _check_condition(part, item, file, known)
    for part in ("set", "raise", "shift"):
        if not isinstance(item.get(part) or {}, Mapping):
            raise ContentError(f"“{part}” must name a dimension, as in “{part}: {{formality: …}}”.", file, _line(item, part))
    for part in ("set", "raise"):
        for dimension, value in (item.get(part) or {}).items():
            _one_of(dimension, tuple(SCALES), file, _line(item[part], dimension))
            _one_of(value, SCALES[dimension], file, _line(item[part], dimension))
    for dimension, steps in (item.get("shift") or {}).items():
        _one_of(dimension, tuple(SCALES), file, _line(item["shift"], dimension))
        if not isinstance(steps, int):
            raise ContentError(f"“shift” needs a number of steps such as 1 or -1, not “{steps}”.", file, _line(item["shift"], dimension))
    add = item.get("add")
    if add:
        if not isinstance(add, Mapping):
            raise ContentError(f"“add” must say what and where, as in “add: {{move: {add}, at: end}}”.", file, line)
        for word in add:
            _one_of(word, ("move", "after", "before", "at"), file, line)
        _one_of(add.get("move"), MOVES, file, line)
        for place in ("after", "before"):
            if place in add:
                _one_of(add[place], MOVES, file, line)
    for move in item.get("remove") or ():
        _one_of(move, MOVES, file, line)
    return Rule(
        id=str(item["id"]),
        file=file,
        line=line,
        because=str(item["because"]),
        when=item.get("when") or {},
        unless=item.get("unless") or {},
        set=item.get("set") or {},
        shift=item.get("shift") or {},
        at_least=item.get("raise") or {},
        add=add,
        remove=tuple(item.get("remove") or ()),
    )


def _score(name: str, value: Any, bands: Mapping[str, Any], file: str, line: int) -> Score:
    _one_of(name, SCORES, file, line)
    if not isinstance(value, Mapping) or not value.get("source"):
        raise ContentError(f"“{name}” needs a source: write “{name}: {{score: 50, source: where it is published}}”.", file, line)
    if "band" in value:
        _one_of(value["band"], BANDS, file, line)
        return Score(None, value["band"], str(value["source"]))
    score = value.get("score")
    if not isinstance(score, int) or not 0 <= score <= 100:
        raise ContentError(f"“{name}” needs a whole “score” from 0 to 100, or a “band”.", file, line)
    limits = bands[name]
    band = "low" if score <= limits["low"] else "high" if score >= limits["high"] else "middle"
    return Score(score, band, str(value["source"]))  # type: ignore[arg-type]  # band is one of BANDS by construction


def _sides(address: Mapping[str, Any]) -> Dict[str, Literal["t", "v"]]:
    sides: Dict[str, Literal["t", "v"]] = {}
    for formality in SCALES["formality"]:
        sides[formality] = "t" if formality in address.get("t", ()) else "v"
    return sides


def _plan(value: Any, file: str, line: int) -> Dict[str, Tuple[str, ...]]:
    plan: Dict[str, Tuple[str, ...]] = {}
    if not isinstance(value, Mapping):
        raise ContentError(f"A plan names its moves for each of: {', '.join(SCALES['directness'])}.", file, line)
    for directness in SCALES["directness"]:
        moves: List[str] = list(value.get(directness) or ())
        if not moves:
            raise ContentError(f"The plan lacks the moves for “{directness}”.", file, line)
        for move in moves:
            _one_of(move, MOVES, file, _line(value, directness))
        plan[directness] = tuple(moves)
    return plan


def _situation(name: str, value: Any, plans: Mapping[str, Any], file: str, line: int) -> Situation:
    if not isinstance(value, Mapping):
        raise ContentError("A situation needs “{act: …, mood: …, plan: …}”.", file, line)
    _one_of(value.get("act"), ACTS, file, line)
    _one_of(value.get("mood"), MOODS, file, line)
    _one_of(value.get("plan"), tuple(plans), file, line)
    return Situation(name, value["act"], value["mood"], value["plan"])
