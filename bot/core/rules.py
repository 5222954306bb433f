"""Etiquette rules as data: a market's profile, its bands, its rules, its plans; built from files that inherit.

`build(files)` takes the parsed files of one market, base first, and gives a `Market`. Every rule keeps the file and line it
came from, so that each decision can be explained. Errors are ContentError with file, line and column.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence, Tuple

from bot.core.errors import ContentError
from bot.core.model import Season
from bot.core.seasons import read_seasons, season_ids
from bot.core.tags import language_of
from bot.core.written import Place, key_at, one_of, unknown, value_at

SCALES: Mapping[str, Tuple[str, ...]] = {
    "formality": ("casual", "neutral", "formal", "honorific"),
    "directness": ("direct", "balanced", "indirect"),
    "authority": ("peer", "institution", "senior"),
    "orientation": ("individual", "group"),
    "horizon": ("immediate", "relational"),
    "service": ("self", "hybrid", "human"),
    "complaint_route": ("direct", "mediated", "senior"),
    "service_level": ("unsaid", "said"),
    "asking": ("fewest", "usual", "exchange"),
    "offer": ("none", "personal", "family"),
    "payment": ("usual", "cash_like"),
}
"""The dimensions of a register (model.Register), and their values from low to high."""
SCORES = ("power_distance", "individualism", "long_term", "context", "digital")
BANDS = ("low", "middle", "high")
ACTS = ("greet", "inform", "thank", "offer", "confirm", "ask_data", "apologise", "refuse")
MOODS = ("good", "neutral", "bad")
MOVES = (
    "salutation", "season", "thanks", "empathy", "apology", "buffer", "news", "reason", "authority", "alternative", "next_step", "closing",
)  # fmt: skip
SECTIONS = ("market_rules", "relationship_rules", "act_rules", "wish_rules", "move_rules")
_TOP = {
    "inherits", "text", "name", "bands", "scores", "register", "address", "mirror", "floor", "weight", "layout", "plans",
    "situations", "briefing", "seasons", *SECTIONS,
}  # fmt: skip
TRANSLATED_FROM = "en"
"""The language that replies are in before a machine translates them."""
_RULE = {"id", "when", "unless", "set", "shift", "raise", "add", "remove", "because"}
ANY = "any"
"""In a condition on the season: there is one, whichever."""
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
    "about": ("complaint",),
    "season": (),
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
    text: str
    """The language whose words it hears: its own, or that which a machine translates for it (“text: en”)."""
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
    seasons: Tuple[Season, ...] = ()
    plan_places: Mapping[Tuple[str, str], Tuple[str, int]] = field(default_factory=dict)
    """(plan, directness) -> file and line where its moves stand."""
    decisions: Dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """What etiquette.decide found, by occasion."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "decisions", {})  # a market made of another one may decide differently

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
            if value != wanted and wanted != ANY:
                return False
        elif isinstance(wanted, Mapping):
            if "at_least" in wanted and not value >= wanted["at_least"]:
                return False
            if "at_most" in wanted and not value <= wanted["at_most"]:
                return False
        elif isinstance(wanted, (list, tuple)):
            if value not in wanted and ANY not in wanted:
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
    plain: Dict[str, Any] = {"mirror": False, "floor": "casual", "name": tag, "text": language_of(tag)}
    origin: Dict[Tuple[str, str], Tuple[str, Place]] = {}
    open_facts = {"situation": _situations(files), "season": (*season_ids(files), ANY)}
    seasons: Dict[str, Season] = {}
    for file, data in files:
        for key in data:
            if key not in _TOP:
                raise unknown(f"“{key}” means nothing here", key, sorted(_TOP), file, key_at(data, key))
        for key, into in merged.items():
            for name, value in _mapping(data.get(key, {}), key, file, data).items():
                # What agents are told adds up; everything else is replaced by the nearer file.
                into[name] = [*into.get(name, []), *value] if key == "briefing" and isinstance(value, list) else value
                origin[key, name] = (file, key_at(data[key], name))
        register = _mapping(data.get("register", {}), "register", file, data)
        because = str(register.get("because", f"the starting point that {file} gives"))
        for dimension, value in register.items():
            if dimension == "because":
                continue
            one_of(dimension, tuple(SCALES), file, key_at(register, dimension))
            one_of(value, SCALES[dimension], file, value_at(register, dimension))
            start[dimension] = Rule(f"start-{dimension}", file, key_at(register, dimension)[0], because, set={dimension: value})
        for section in SECTIONS:
            items = data.get(section) or []
            if not isinstance(items, list):
                raise ContentError(f"“{section}” must be a list: each rule begins with “- id: …”.", file, *key_at(data, section))
            for item in items:
                rule = _rule(item, file, open_facts, key_at(data, section))
                rules[section][rule.id] = rule
        read_seasons(data, file, seasons)
        if "floor" in data:
            one_of(data["floor"], SCALES["formality"], file, value_at(data, "floor"))
        if not isinstance(data.get("mirror", False), bool):
            raise ContentError(f"“mirror” is true or false, not “{data['mirror']}”.", file, *value_at(data, "mirror"))
        if data.get("text", TRANSLATED_FROM) not in (TRANSLATED_FROM, language_of(tag)):
            sentence = f"A machine translates from “{TRANSLATED_FROM}” only, not from “{data['text']}”. Write “text: {TRANSLATED_FROM}”."
            raise ContentError(sentence, file, *value_at(data, "text"))
        for key in plain:
            if key in data:
                plain[key] = data[key]
    for (key, name), (file, at) in origin.items():
        _check_table(key, name, merged[key][name], file, at)
    bands = merged["bands"]
    return Market(
        tag=tag,
        text=str(plain["text"]),
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
        seasons=tuple(seasons.values()),
        plan_places={
            (name, directness): (origin["plans", name][0], key_at(moves, directness)[0])
            for name, moves in merged["plans"].items()
            for directness in moves
        },
    )


def _situations(files: Sequence[Tuple[str, Mapping[str, Any]]]) -> Tuple[str, ...]:
    """Names of all situations, sorted."""
    return tuple(sorted({name for _, data in files if isinstance(data.get("situations"), Mapping) for name in data["situations"]}))


def _mapping(value: Any, key: str, file: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ContentError(f"“{key}” must be a mapping (name: value lines, indented).", file, *key_at(data, key))
    return value


def _check_table(key: str, name: str, value: Any, file: str, at: Place) -> None:
    """What the small tables hold: bands, address, layout, weight."""
    if key == "bands":
        one_of(name, SCORES, file, at)
        _needs(value, ("low", "high"), file, at)
        if not 0 <= value["low"] < value["high"] <= 100:
            raise ContentError(f"Of the limits of “{name}”, “low” must be below “high”, both from 0 to 100.", file, *at)
    elif key == "address" and not isinstance(value, list):
        raise ContentError(f"Write a list, as in “{name}: [formal, honorific]”.", file, *at)
    elif key == "address":
        for formality in value or ():
            one_of(formality, SCALES["formality"], file, at)
    elif key == "layout" and name == "own_line":
        for move in value or ():
            one_of(move, MOVES, file, at)
    elif key == "weight":
        wanted: Dict[str, Tuple[str, ...]] = {"distance": ("first", "known"), "power": BANDS, "imposition": ()}
        one_of(name, tuple(wanted), file, at)
        _needs(value, wanted[name] or tuple(value or ()), file, at)


def _needs(value: Any, names: Sequence[str], file: str, at: Place) -> None:
    for name in names:
        if not isinstance(value, Mapping) or not isinstance(value.get(name), int):
            raise ContentError(f"A whole number for “{name}” is missing; write “{{{name}: 1, …}}” with: {', '.join(names)}.", file, *at)


def _check_condition(part: str, item: Mapping[str, Any], file: str, open_facts: Mapping[str, Tuple[str, ...]]) -> None:
    """open_facts: fact whose values the files name -> these."""
    condition = item.get(part) or {}
    if not isinstance(condition, Mapping):
        raise ContentError(f"“{part}” must name what it asks for, as in “{part}: {{act: refuse}}”.", file, *key_at(item, part))
    for fact, wanted in condition.items():
        where = value_at(condition, fact)
        one_of(fact, tuple(FACTS), file, key_at(condition, fact))
        if isinstance(wanted, Mapping):
            for comparison, figure in wanted.items():
                one_of(comparison, ("at_least", "at_most"), file, where)
                if not isinstance(figure, int):
                    raise ContentError(f"“{comparison}” needs a whole number, not “{figure}”.", file, *where)
            continue
        if fact == "weight" and not isinstance(wanted, int):
            raise ContentError(f"“weight” is a whole number or {{at_least: 3}}, not “{wanted}”.", file, *where)
        allowed = open_facts.get(fact, FACTS[fact])
        for place, value in enumerate(wanted if isinstance(wanted, list) else [wanted]) if allowed else ():
            one_of(value, allowed, file, value_at(condition, fact, place))


def _rule(item: Any, file: str, open_facts: Mapping[str, Tuple[str, ...]], near: Place) -> Rule:
    at: Place = getattr(item, "at", near)
    if not isinstance(item, Mapping) or "id" not in item:
        raise ContentError("A rule needs an “id”.", file, *at)
    for key in item:
        if key not in _RULE:
            raise unknown(f"“{key}” means nothing in a rule", key, sorted(_RULE), file, key_at(item, key))
    if not item.get("because"):
        raise ContentError(f"Rule “{item['id']}” needs a “because”: the sentence that agents and localisers read.", file, *at)
    for part in ("when", "unless"):
        _check_condition(part, item, file, open_facts)
    for part in ("set", "raise", "shift"):
        if not isinstance(item.get(part) or {}, Mapping):
            raise ContentError(f"“{part}” must name a dimension, as in “{part}: {{formality: …}}”.", file, *key_at(item, part))
    for part in ("set", "raise"):
        for dimension, value in (item.get(part) or {}).items():
            one_of(dimension, tuple(SCALES), file, key_at(item[part], dimension))
            one_of(value, SCALES[dimension], file, value_at(item[part], dimension))
    for dimension, steps in (item.get("shift") or {}).items():
        one_of(dimension, tuple(SCALES), file, key_at(item["shift"], dimension))
        if not isinstance(steps, int):
            raise ContentError(
                f"“shift” needs a number of steps such as 1 or -1, not “{steps}”.", file, *value_at(item["shift"], dimension)
            )
    add = item.get("add")
    if add:
        if not isinstance(add, Mapping):
            raise ContentError(f"“add” must say what and where, as in “add: {{move: {add}, at: end}}”.", file, *value_at(item, "add"))
        for word in add:
            one_of(word, ("move", "after", "before", "at"), file, key_at(add, word))
        one_of(add.get("move"), MOVES, file, value_at(add, "move"))
        for place in ("after", "before"):
            if place in add:
                one_of(add[place], MOVES, file, value_at(add, place))
    for index, move in enumerate(item.get("remove") or ()):
        one_of(move, MOVES, file, value_at(item, "remove", index))
    return Rule(
        id=str(item["id"]),
        file=file,
        line=at[0],
        because=str(item["because"]),
        when=item.get("when") or {},
        unless=item.get("unless") or {},
        set=item.get("set") or {},
        shift=item.get("shift") or {},
        at_least=item.get("raise") or {},
        add=add,
        remove=tuple(item.get("remove") or ()),
    )


def _score(name: str, value: Any, bands: Mapping[str, Any], file: str, at: Place) -> Score:
    one_of(name, SCORES, file, at)
    if not isinstance(value, Mapping) or not value.get("source"):
        raise ContentError(f"“{name}” needs a source: write “{name}: {{score: 50, source: where it is published}}”.", file, *at)
    if "band" in value:
        one_of(value["band"], BANDS, file, value_at(value, "band"))
        return Score(None, value["band"], str(value["source"]))
    score = value.get("score")
    if not isinstance(score, int) or not 0 <= score <= 100:
        raise ContentError(f"“{name}” needs a whole “score” from 0 to 100, or a “band”.", file, *value_at(value, "score"))
    limits = bands[name]
    band = "low" if score <= limits["low"] else "high" if score >= limits["high"] else "middle"
    return Score(score, band, str(value["source"]))  # type: ignore[arg-type]  # band is one of BANDS by construction


def _sides(address: Mapping[str, Any]) -> Dict[str, Literal["t", "v"]]:
    sides: Dict[str, Literal["t", "v"]] = {}
    for formality in SCALES["formality"]:
        sides[formality] = "t" if formality in address.get("t", ()) else "v"
    return sides


def _plan(value: Any, file: str, at: Place) -> Dict[str, Tuple[str, ...]]:
    plan: Dict[str, Tuple[str, ...]] = {}
    if not isinstance(value, Mapping):
        raise ContentError(f"A plan names its moves for each of: {', '.join(SCALES['directness'])}.", file, *at)
    for directness in SCALES["directness"]:
        moves: List[str] = list(value.get(directness) or ())
        if not moves:
            raise ContentError(f"The plan lacks the moves for “{directness}”.", file, *at)
        for index, move in enumerate(moves):
            one_of(move, MOVES, file, value_at(value, directness, index))
        plan[directness] = tuple(moves)
    return plan


def _situation(name: str, value: Any, plans: Mapping[str, Any], file: str, at: Place) -> Situation:
    if not isinstance(value, Mapping):
        raise ContentError("A situation needs “{act: …, mood: …, plan: …}”.", file, *at)
    one_of(value.get("act"), ACTS, file, value_at(value, "act"))
    one_of(value.get("mood"), MOODS, file, value_at(value, "mood"))
    one_of(value.get("plan"), tuple(plans), file, value_at(value, "plan"))
    return Situation(name, value["act"], value["mood"], value["plan"])
