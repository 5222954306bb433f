"""Where a market's files write its plans, so that a move can be traced to a line as a rule can."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Sequence, Tuple

from bot.core.rules import Market

Place = Tuple[str, int]
"""File, and line from 1."""


@dataclass(frozen=True)
class PlacedMarket(Market):
    """A market that knows its files."""

    plan_places: Mapping[Tuple[str, str], Place] = field(default_factory=dict)
    """(plan, directness) -> where its moves stand."""


def placed(market: Market, files: Sequence[Tuple[str, Mapping[str, Any]]]) -> PlacedMarket:
    """files: those that the market was built of, base first, their mappings with `lines` (adapters/content/yaml_lines.py)."""
    places: Dict[Tuple[str, str], Place] = {}
    for file, data in files:
        for plan, moves in (data.get("plans") or {}).items():  # a nearer file replaces the whole plan
            lines: Mapping[str, int] = getattr(moves, "lines", {})
            places.update({(plan, directness): (file, lines.get(directness, 1)) for directness in moves})
    return PlacedMarket(**vars(market), plan_places=places)
