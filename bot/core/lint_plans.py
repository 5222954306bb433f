"""Lint of the plans: those that nobody speaks, moves that a rule always takes away, moves without words and words without a move."""

from __future__ import annotations

from typing import Dict, Iterator, List, Sequence, Set, Tuple

from bot.core.lint import Finding, Material, item_at, meant
from bot.core.lint_rules import written_rules
from bot.core.moments import alike, can_be, different
from bot.core.rules import MOVES
from bot.core.written import key_at, value_at

_LABELS = ("page-", "card-", "state-", "topic-", "button-", "desk-", "faq-", "move-")
ANSWERED = "faq_answer"
"""Its news is the entry's answer."""


def unused_plans(material: Material) -> Iterator[Finding]:
    """Plans of no situation."""
    used = {situation.plan for market in (material.markets or {}).values() for situation in market.situations.values()}
    if not used:
        return
    for file, data in material.rules.items():
        plans = data.get("plans") or {}
        for name in plans:
            if name not in used:
                sentence = f"No situation has the plan “{name}”.{meant(name, used - plans.keys())} Name it in “situations”, or delete it."
                yield Finding(file, *key_at(plans, name), "unreachable", sentence)


def unspoken_moves(material: Material) -> Iterator[Finding]:
    """Moves of a plan that a rule always removes."""
    spoken: Set[Tuple[str, str, str]] = set()
    planned: Dict[Tuple[str, str, str], str] = {}
    for market in different((material.markets or {}).values()):
        for situation in alike(market):
            for directness, moves in market.plans[situation.plan].items():
                for move in moves:
                    key = (situation.plan, directness, move)
                    if key in spoken:
                        continue
                    removing = [rule for rule in market.rules["move_rules"] if move in rule.remove]
                    adding = [rule for rule in market.rules["move_rules"] if rule.add and rule.add["move"] == move]
                    here = {"directness": directness}
                    if (
                        not removing
                        or can_be(market, [], removing, here, [situation])
                        or any(can_be(market, [rule], (), here, [situation]) for rule in adding)
                    ):
                        spoken.add(key)
                    else:
                        planned[key] = f"“{removing[0].id}” ({removing[0].file}:{removing[0].line})"
    for file, data in material.rules.items():
        for name, plan in (data.get("plans") or {}).items():
            for directness, moves in plan.items():
                for number, move in enumerate(moves):
                    key = (name, directness, move)
                    if key in planned and key not in spoken:
                        sentence = (
                            f"“{move}” is never spoken: the rule {planned[key]} always removes it. Delete it here, or narrow the rule."
                        )
                        yield Finding(file, *item_at(moves, number), "unreachable", sentence)


def moves_without_words(material: Material) -> Iterator[Finding]:
    """Moves that a plan or a rule gives a situation, and that English has no message for."""
    words = material.source.messages
    planned: Dict[Tuple[str, str], List[str]] = {}
    added: Dict[Tuple[str, int], List[str]] = {}
    for market in different((material.markets or {}).values()):
        for situation in market.situations.values():
            prefix = situation.name.replace("_", "-")

            def lacks(move: str, prefix: str = prefix, name: str = situation.name) -> bool:
                ending = move.replace("_", "-")
                return f"{prefix}-{ending}" not in words and f"move-{ending}" not in words and (name, move) != (ANSWERED, "news")

            for moves in market.plans[situation.plan].values():
                for move in filter(lacks, moves):
                    planned.setdefault((situation.plan, move), []).append(situation.name)
            for rule in market.rules["move_rules"]:
                if rule.add and lacks(rule.add["move"]) and can_be(market, [rule], situations=[situation]):
                    added.setdefault((rule.file, rule.line), []).append(situation.name)
    for file, data in material.rules.items():
        for name, plan in (data.get("plans") or {}).items():
            told: Set[str] = set()
            for moves in plan.values():
                for number, move in enumerate(moves):
                    if (name, move) in planned and move not in told:
                        told.add(move)
                        yield Finding(file, *item_at(moves, number), "missing", _wordless(move, planned[name, move]))
        for written in written_rules(material, file):
            if (file, written.at[0]) in added:
                sentence = _wordless(written.item["add"]["move"], added[file, written.at[0]])
                yield written.found("missing", sentence, value_at(written.item["add"], "move"))


def _wordless(move: str, situations: Sequence[str]) -> str:
    ending = move.replace("_", "-")
    names = list(dict.fromkeys(situations))
    wanted = ", ".join(f"“{name.replace('_', '-')}-{ending}”" for name in names[:3]) + (f" and {len(names) - 3} more" if names[3:] else "")
    return f"There are no words for “{move}” here. Write the message {wanted} in locales/en and all languages, or delete the move."


def unspoken_messages(material: Material) -> Iterator[Finding]:
    """Messages of a situation that there is not, or of a move that its plan does not have and no rule adds."""
    if not material.situations:
        return
    speakable: Set[Tuple[str, str]] = set()
    for market in different((material.markets or {}).values()):
        for situation in market.situations.values():
            moves = {move for moves in market.plans[situation.plan].values() for move in moves}
            for rule in market.rules["move_rules"]:
                if rule.add and rule.add["move"] not in moves and can_be(market, [rule], situations=[situation]):
                    moves.add(rule.add["move"])
            speakable |= {(situation.name, move) for move in moves}
    referred = {use.name for entry in material.source.parts for use in entry.messages}
    for entry in material.source.messages.values():
        move = next((move for move in MOVES if entry.id.endswith(f"-{move.replace('_', '-')}")), None)
        if move is None or entry.id in referred or entry.id.startswith(_LABELS):
            continue
        name = entry.id[: -len(move) - 1].replace("-", "_")
        if name not in material.situations:
            near = meant(name, material.situations)
            yield entry.found("unreachable", f"There is no situation “{name}” in etiquette_rules.{near} Correct the name, or delete it.")
        elif (name, move) not in speakable:
            plan = material.situations[name].plan
            sentence = (
                f"“{entry.id}” is never spoken: the plan “{plan}” has no “{move}”, and no rule adds it. Add it there, or delete this."
            )
            yield entry.found("unreachable", sentence)
