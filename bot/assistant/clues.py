"""Where the assistant finds what the front desk knows: the message's metadata, then the last message's, then the slot."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Mapping, Optional

from rasa.shared.core.trackers import DialogueStateTracker

from bot.core.culture import Clues

METADATA = "comity"


def clues_of(metadata: Optional[Mapping[str, Any]], tracker: Optional[DialogueStateTracker]) -> Clues:
    """Through a plain Rasa connector nothing is declared: then only the tracker's language slot speaks."""
    given = (metadata or {}).get(METADATA)
    if given is None and tracker is not None and tracker.latest_message is not None:
        given = (tracker.latest_message.metadata or {}).get(METADATA)
    if given is not None:
        return Clues.from_dict(given)
    slot = tracker.get_slot("language") if tracker is not None else None
    first = tracker is None or not any(event.type_name == "bot" for event in tracker.events)
    return replace(Clues(), conversation_language=slot, opening="first" if first else "later")
