"""Which market a customer writes from, by the words that only one of a language's markets uses: the weakest evidence of all."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping, Optional, Tuple

from bot.core.errors import ContentError
from bot.core.tags import is_market, language_of, nearest
from bot.core.written import key_at


class RegionalWords:
    """`regions:` in `etiquette_rules/patterns/<language>.yml`: {market: [words]}."""

    def __init__(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """data: file name without ending -> what it holds. Raises ContentError for what is no list of words."""
        self._patterns: Dict[str, Tuple[Tuple[str, re.Pattern[str]], ...]] = {}
        for language, mapping in data.items():
            regions = mapping.get("regions", {})
            file, at = f"etiquette_rules/patterns/{language}.yml", key_at(mapping, "regions")
            if not isinstance(regions, Mapping):
                raise ContentError("Write “regions:” with one line for each market: “pt-PT: [encomenda, morada]”.", file, *at)
            compiled = []
            for market, words in regions.items():
                if not is_market(str(market)) or not isinstance(words, list) or not words:
                    raise ContentError(
                        f"“{market}” needs a market such as “pt-PT” and a list of words.",
                        file,
                        *key_at(regions, market),
                    )
                spaced = [re.escape(str(word)) for word in words if str(word)[0] < "\u3000"]
                glued = [re.escape(str(word)) for word in words if str(word)[0] >= "\u3000"]
                whole = ([rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)"] if spaced else []) + glued
                compiled.append((str(market), re.compile("|".join(whole), re.IGNORECASE)))
            if compiled:
                self._patterns[language] = tuple(compiled)

    def market(self, text: str, language: str) -> Optional[str]:
        """The market whose words a text has more of than any other's; None for none or a tie."""
        name = nearest(language, self._patterns)
        patterns = self._patterns[name] if name else ()
        hits = sorted(
            ((len(pattern.findall(text)), market) for market, pattern in patterns if language_of(market) == language), reverse=True
        )
        if not hits or hits[0][0] == 0 or (len(hits) > 1 and hits[1][0] == hits[0][0]):
            return None
        return hits[0][1]
