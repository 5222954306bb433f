"""JSON Schemas of the YAML files, made from what the readers accept, so that an editor completes, explains and checks while one types.

`comity schema` writes them beside the files. Draft 7, which editors' YAML support reads best.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional, Sequence

from bot.core.register import WEIGHTS
from bot.core.rules import ACTS, BANDS, FACTS, MOODS, MOVES, SCALES, SCORES, SECTIONS
from bot.core.seasons import LONGEST
from bot.core.wishes import KINDS

Schema = Dict[str, Any]

_DIMENSIONS: Mapping[str, str] = {
    "formality": "How formal. Which side of du and Sie each one is on, “address:” says.",
    "directness": "Whether the news comes first (direct) or after thanks and reason (indirect). It picks the moves of a plan.",
    "authority": "Who speaks: an equal, the house, or somebody of rank.",
    "orientation": "Whether the reply means one person, or them and their family.",
    "horizon": "Whether the fix and its date count, or the relationship beyond this order.",
    "service": "What is offered first: to do it oneself, both, or a person.",
    "complaint_route": "Whom a complaint is taken to first.",
    "service_level": "Whether the house's numbers, such as opening hours, are said unasked.",
    "asking": "How data are asked for: as few as can be, as usual, or with what they are given for.",
    "offer": "The kind of account that is spoken of.",
    "payment": "Whether ways to pay without a card are named first.",
}
_SCORES: Mapping[str, str] = {
    "power_distance": "High: customers expect rank, expertise and endorsement.",
    "individualism": "High: personal benefit and personal offers. Low: family and group.",
    "long_term": "High: loyalty and patience. Low: the immediate offer.",
    "context": "High: meaning between the lines, warmth before business. Low: say it.",
    "digital": "High: ready for self-service, data shared for benefit. Low: people first, collect less.",
}
_SECTIONS: Mapping[str, str] = {
    "market_rules": "What the bands decide. Read first.",
    "relationship_rules": "What changes for a known customer, a tier, a kind of account. Read second.",
    "act_rules": "What changes when the reply refuses, asks for data, apologises. Read last; du and Sie stay what they are.",
    "wish_rules": "What the customer asked for. Read before act_rules.",
    "move_rules": "Which moves are added to a plan or taken away. Read when the manner is known.",
}
_FACTS: Mapping[str, str] = {
    "act": "What the reply does to the customer.",
    "mood": "The moment: good, neutral or bad for the customer.",
    "relationship": "Whether the customer is known, or this is the first contact.",
    "tier": "The customer's tier.",
    "account_kind": "The customer's kind of account.",
    "opening": "Whether this is the first reply of the conversation.",
    "customer_register": "How the customer writes.",
    "wish": "What form of address the customer asked for.",
    "about": "What a handover to a person is about.",
    "season": "The season that is greeted for, by the names under “seasons:”, or any.",
    "situation": "The situation, by the names under “situations:” in base.yml.",
    "weight": "How heavy the act weighs: distance + power + imposition. A whole number, or {at_least: 3}.",
}
_WISHES: Mapping[str, str] = {
    "casual": "A customer asks for du. A regular expression over the message in lower case, without accents.",
    "formal": "A customer asks for Sie. A regular expression over the message in lower case, without accents.",
    "name": "A customer says what to be called; one group ( ) around the name.",
    "manner": "What form of address that “name” implies.",
    "about": "What surely speaks of the form of address, wherever it stands.",
    "unless": "What stands before a “name” that is not wished for.",
}


def rules_schema() -> Schema:
    """For etiquette_rules/*.yml."""
    properties: Schema = {
        "inherits": _text("The file whose rules hold where this one says nothing. Without it: a market's language, a language's base."),
        "text": _text("“en”: there are no texts in this language; a machine translates the English ones."),
        "name": _text("The market in English, as agents see it."),
        "bands": _table("From which score on a market counts as low and high.", SCORES, _limits, _SCORES),
        "scores": _table("The market's figures, 0 to 100, each with its source.", SCORES, _score, _SCORES),
        "register": _object(
            "Where this market starts, before any rule.", {**_dimensions(), "because": _text("Why, as agents and localisers read it.")}
        ),
        "address": _object(
            "Which formalities say du (t) and which say Sie (v).",
            {side: _list(_one_of(SCALES["formality"])) for side in ("t", "v")},
        ),
        "mirror": {"type": "boolean", "description": "true: follow the form of address that the customer writes in, never below “floor”."},
        "floor": _one_of(SCALES["formality"], "The least formal that mirroring may lead to."),
        "weight": _object(
            "What an act weighs: distance + power + imposition.",
            {
                "distance": _object("By relationship.", {name: _whole() for name in FACTS["relationship"]}),
                "power": _object("By power distance.", {name: _whole() for name in BANDS}),
                "imposition": _object("By act.", {name: _whole() for name in ACTS}),
            },
        ),
        "layout": _object(
            "How the sentences of a reply stand.",
            {
                "separator": _text("Between two sentences: a blank, or nothing in Japanese and Chinese."),
                "own_line": _list(_one_of(MOVES), "Moves that begin a line."),
            },
        ),
        "plans": {
            "type": "object",
            "description": "Named lists of moves, one for each directness.",
            "additionalProperties": _object("", {name: _list(_one_of(MOVES)) for name in SCALES["directness"]}, SCALES["directness"]),
        },
        "situations": {
            "type": "object",
            "description": "What replies answer, with the act, the mood of the moment and the plan.",
            "propertyNames": {"pattern": "^[a-z0-9_]+$"},
            "additionalProperties": _object(
                "",
                {"act": _one_of(ACTS, _FACTS["act"]), "mood": _one_of(MOODS, _FACTS["mood"]), "plan": _text("A name under “plans:”.")},
                ("act", "mood", "plan"),
            ),
        },
        "briefing": {
            "type": "object",
            "description": "What agents read about this market; the lists of base, language and market add up.",
            "additionalProperties": _list({"type": "string"}),
        },
        "seasons": _list(_season(), "The days on which shops here greet. One of the same id in a file above is replaced, or removed."),
        **{section: {**_list({"$ref": "#/definitions/rule"}), "description": _SECTIONS.get(section, "Rules.")} for section in SECTIONS},
    }
    return _schema(
        "The manner in which a market is spoken to. docs/localising.md explains it.",
        _object("", properties),
        {"rule": _rule(), "condition": _condition()},
    )


def patterns_schema() -> Schema:
    """For etiquette_rules/patterns/*.yml."""
    pattern = _object(
        "Words that show how a text addresses its reader.",
        {
            "id": _text("The name of this pattern; one of each in a file."),
            "register": _one_of(("formal", "informal", "neither", "other"), "neither: only looks like one. other: somebody else is meant."),
            "weight": _one_of(WEIGHTS, "sure (if nothing is said), likely or hint. Only “sure” stops an agent's reply."),
            "in": _one_of(("question", "statement"), "Read only there."),
            "find": _one_or_list(
                "“[before] words [after]”: what stands in brackets must be there but is not marked. {list}, a|b, !not, maybe?"
            ),
            "text": _one_or_list("A regular expression, for scripts without blanks."),
            "example": _text("A sentence in which it must be found."),
            "note": _text("Why."),
        },
        ("id", "register"),
    )
    words = _text("Words with blanks between; {other_list} takes in another list.")
    step = _object("", {name: {"type": "string"} for name in ("of", "drop", "add", "put")}, ("of",))
    listed = _object(
        "",
        {
            "words": words,
            "build": _list(step, "Words made of others: drop an ending, add each of these."),
            "endings": _text("Any word that ends so."),
            "shortest": _whole("How many letters a word with such an ending has at least."),
            "except": _text("Never these; “-ending” bars an ending."),
            "case": _one_of(("any", "exact"), "exact: capitals matter."),
            "accents": _one_of(("exact", "free"), "free: “esta” for “está” too."),
        },
    )
    return _schema(
        "How customers of a language ask for a form of address, and how a text shows one. docs/localising.md explains it.",
        _object(
            "",
            {
                "wishes": _list(_object("", {kind: _wish(kind) for kind in KINDS}), "The first that fits decides."),
                "register": _object(
                    "How a text shows that it is formal or informal.",
                    {
                        "words": {
                            "type": "object",
                            "description": "Lists that patterns name as {list}.",
                            "additionalProperties": {"anyOf": [words, listed]},
                        },
                        "patterns": _list(pattern),
                    },
                ),
                "joins": _list(
                    {"type": "string"}, "Words that join two requests in one message; a hyphen at the end where no blank follows."
                ),
                "regions": {
                    "type": "object",
                    "description": "Words that only one market uses: market, list of whole words.",
                    "additionalProperties": _list({"type": "string"}),
                },
            },
        ),
    )


def faq_schema() -> Schema:
    """For locales/<language>/faq.yml."""
    entry = _object(
        "An entry; its answer is the message “faq-<name>” in faq.ftl.",
        {
            "questions": {**_list({"type": "string"}, "Five or more ways in which customers ask."), "uniqueItems": True},
            "source": {
                "type": "string",
                "pattern": "^[0-9a-f]{8}$",
                "description": "The mark of the English answer; written by “comity reviewed”, never by hand.",
            },
        },
        ("questions",),
    )
    return _schema(
        "Questions that customers ask.", {"type": "object", "propertyNames": {"pattern": "^[a-z0-9_]+$"}, "additionalProperties": entry}
    )


def languages_schema() -> Schema:
    """For locales/<language>/languages.yml."""
    names = _list({"type": "string"}, "How this language calls that one, besides CLDR's name, in all cases.")
    return _schema("Names of languages. Key: the language that is meant (BCP 47).", {"type": "object", "additionalProperties": names})


def others_schema() -> Schema:
    """For locales/others.yml."""
    sentences = {
        "say": _text("That we can't write this language yet, in itself."),
        "person": _text("The button that asks for a person, short."),
    }
    entry = _object("", sentences, ("say", "person"))
    return _schema(
        "What is said in languages that we don't write. Key: the language (BCP 47).", {"type": "object", "additionalProperties": entry}
    )


SCHEMAS: Mapping[str, Callable[[], Schema]] = {
    "etiquette_rules/schema.json": rules_schema,
    "etiquette_rules/patterns/schema.json": patterns_schema,
    "locales/faq.schema.json": faq_schema,
    "locales/languages.schema.json": languages_schema,
    "locales/others.schema.json": others_schema,
}
"""File below the project's root -> what it holds."""


def schema_of(file: str) -> str:
    """The schema of a YAML file, both below the root."""
    folder, _, name = file.rpartition("/")
    if folder.startswith("etiquette_rules"):
        return f"{folder}/schema.json"
    return f"locales/{name.rpartition('.')[0]}.schema.json"


def first_line(file: str) -> str:
    """The comment at the top of a YAML file by which editors find its schema."""
    schema = schema_of(file)
    up = "../" * (file.count("/") - schema.count("/"))
    return f"# yaml-language-server: $schema={up}{schema.rpartition('/')[2]}"


def _schema(description: str, whole: Schema, definitions: Optional[Mapping[str, Schema]] = None) -> Schema:
    made = {"$schema": "http://json-schema.org/draft-07/schema#", **whole, "description": description}
    return {**made, "definitions": dict(definitions)} if definitions else made


def _rule() -> Schema:
    return _object(
        "One decision; a rule of the same id in a nearer file replaces it.",
        {
            "id": _text("Its name, as the trace shows it."),
            "because": _text("Why, in a sentence that agents and localisers read."),
            "when": {"$ref": "#/definitions/condition"},
            "unless": {"$ref": "#/definitions/condition"},
            "set": _object("Gives a dimension a value.", _dimensions()),
            "raise": _object("Gives a dimension this value, unless it is higher already.", _dimensions()),
            "shift": _object("Moves a dimension by so many steps, as in {directness: 1}.", {name: _whole() for name in SCALES}),
            "add": _object(
                "In move_rules: puts a move in.",
                {
                    "move": _one_of(MOVES),
                    "after": _one_of(MOVES, "Behind this move."),
                    "before": _one_of(MOVES, "Before this move."),
                    "at": _one_of(("end",), "At the end."),
                },
                ("move",),
            ),
            "remove": _list(_one_of(MOVES), "In move_rules: takes moves away."),
        },
        ("id", "because"),
    )


def _season() -> Schema:
    days = {"type": "integer", "minimum": 0, "maximum": LONGEST}
    return {
        **_object(
            "A season in which replies greet.",
            {
                "id": _text("Its name: small letters, digits and hyphens. Messages choose by it."),
                "holiday": _text("The English name of the holiday, as the calendar has it."),
                "country": {
                    "type": "string",
                    "pattern": "^[A-Z]{2}$",
                    "description": "Whose calendar, where it is not the market's own: CN.",
                },
                "before": {**days, "description": "How many days before the holiday it begins."},
                "after": {**days, "minimum": -LONGEST, "description": "How many days after the holiday it lasts; -1: to its eve."},
                "because": _text("Why, in a sentence that agents and localisers read."),
                "remove": {"const": True, "description": "true: the season of a file above this one is not greeted for here."},
            },
            ("id",),
        ),
        "anyOf": [{"required": ["holiday", "because"]}, {"required": ["remove"]}],
    }


def _condition() -> Schema:
    facts: Schema = {}
    for fact, values in FACTS.items():
        about = _FACTS.get(fact) or _DIMENSIONS.get(fact) or _SCORES.get(fact, "")
        one: Schema = {"enum": list(values)} if values else {"type": "string"}
        facts[fact] = {"description": about, "anyOf": [one, _list(one)]}
    bounds = {name: _whole() for name in ("at_least", "at_most")}
    facts["weight"] = {"description": _FACTS["weight"], "anyOf": [_whole(), _object("", bounds)]}
    return _object("What must be the case; all of it. A list: one of these.", facts)


def _dimensions() -> Schema:
    dimensions: Schema = {name: _one_of(values, _DIMENSIONS.get(name, "")) for name, values in SCALES.items()}
    return dimensions


def _limits(about: str) -> Schema:
    percent = {"type": "integer", "minimum": 0, "maximum": 100}
    return _object(
        about,
        {"low": {**percent, "description": "Up to here low."}, "high": {**percent, "description": "From here on high."}},
        ("low", "high"),
    )


def _score(about: str) -> Schema:
    return {
        **_object(
            about,
            {
                "score": {"type": "integer", "minimum": 0, "maximum": 100, "description": "As it is published."},
                "band": _one_of(BANDS, "Where only that is published."),
                "source": _text("Where it is published: author, year, title."),
            },
            ("source",),
        ),
        "anyOf": [{"required": ["score"]}, {"required": ["band"]}],
    }


def _wish(kind: str) -> Schema:
    if kind == "manner":
        return _one_of(FACTS["wish"], _WISHES[kind])
    return {"description": _WISHES[kind], "type": "string"} if kind in _WISHES else {"type": ["string", "boolean", "object"]}


def _table(about: str, names: Sequence[str], make: Callable[[str], Schema], abouts: Mapping[str, str]) -> Schema:
    return _object(about, {name: make(abouts.get(name, "")) for name in names})


def _object(about: str, properties: Mapping[str, Schema], required: Sequence[str] = ()) -> Schema:
    made: Schema = {"type": "object", "description": about, "properties": dict(properties), "additionalProperties": False}
    if not about:
        del made["description"]
    return {**made, "required": list(required)} if required else made


def _list(items: Schema, about: str = "") -> Schema:
    made: Schema = {"type": "array", "items": items}
    return {**made, "description": about} if about else made


def _one_or_list(about: str) -> Schema:
    return {"description": about, "anyOf": [{"type": "string"}, _list({"type": "string"})]}


def _one_of(values: Sequence[str], about: str = "") -> Schema:
    made: Schema = {"enum": list(values)}
    return {**made, "description": about} if about else made


def _text(about: str) -> Schema:
    return {"type": "string", "description": about}


def _whole(about: str = "") -> Schema:
    made: Schema = {"type": "integer"}
    return {**made, "description": about} if about else made
