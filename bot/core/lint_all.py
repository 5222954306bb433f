"""All checks of the content but that of the manner, which needs the rendered texts (lint_manner)."""

from __future__ import annotations

from typing import Callable, Dict, FrozenSet, Iterable, Iterator, List, Sequence, Tuple

from bot.core import lint_faq, lint_matter, lint_messages, lint_patterns, lint_plans, lint_rules, lint_seasons, lint_signs, lint_variants
from bot.core.lint import Finding, Material
from bot.core.staleness import SOURCE_LANGUAGE

CHECKS: Sequence[Callable[[Material], Iterable[Finding]]] = (
    lint_messages.slips,
    lint_messages.twice,
    lint_messages.missing_messages,
    lint_messages.unknown_messages,
    lint_messages.unread_folders,
    lint_messages.variables,
    lint_messages.references,
    lint_messages.cycles,
    lint_messages.machine_marks,
    lint_variants.variants,
    lint_faq.faq_entries,
    lint_faq.faq_questions,
    lint_faq.unreachable_answers,
    lint_faq.staleness,
    lint_matter.left_in_english,
    lint_matter.figures,
    lint_matter.links,
    lint_signs.unseen,
    lint_signs.signs,
    lint_signs.brackets,
    lint_rules.rules_twice,
    lint_rules.idle_rules,
    lint_rules.rules_that_never_apply,
    lint_plans.unused_plans,
    lint_plans.unspoken_moves,
    lint_plans.moves_without_words,
    lint_plans.unspoken_messages,
    lint_seasons.holidays,
    lint_seasons.words,
    lint_seasons.unspoken,
    lint_seasons.moods,
    lint_rules.briefings,
    lint_rules.file_names,
    lint_patterns.pattern_keys,
    lint_patterns.empty_patterns,
    lint_patterns.language_names,
    lint_patterns.regions,
)
MAY_BE_ALLOWED = ("same", "figures", "link", "left-out", "manner", "variant", "plural", "sign")
"""Kinds of findings that a comment may allow: “# lint: allow same”, above the message or above the English one."""


def check(material: Material) -> List[Finding]:
    """The findings of all checks."""
    if not material.source.messages:
        return [Finding(f"locales/{SOURCE_LANGUAGE}", 1, 1, "missing", "There are no English messages; they are the source of all others.")]
    found = (finding for one in CHECKS for finding in one(material))
    return [*unless_allowed(found, material), *lint_messages.allowances(material, MAY_BE_ALLOWED)]


def unless_allowed(found: Iterable[Finding], material: Material) -> Iterator[Finding]:
    """Without what a comment above the message, or above the English message of its name, allows."""
    english: Dict[str, FrozenSet[str]] = {entry.id: entry.allowed for entry in material.source.parts if entry.allowed}
    spared: Dict[str, List[Tuple[int, int, FrozenSet[str]]]] = {}
    for folder in material.folders.values():
        for entry in folder.parts:
            allowed = entry.allowed | english.get(entry.id, frozenset())
            if allowed:
                spared.setdefault(entry.file, []).append((entry.line, entry.last, allowed))
    for one in found:
        if not any(first <= one.line <= last and one.kind in allowed for first, last, allowed in spared.get(one.file, ())):
            yield one
