"""Rate limits: per address and per login."""

from __future__ import annotations

import math
import time
from typing import Tuple

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from bot.core.errors import TooMany


class Limits:
    """In this process. Sequential use never meets them; floods do."""

    def __init__(self, conversations: str, failures: str = "10/5minute", guesses: str = "50/5minute") -> None:
        self._storage = MemoryStorage()  # the limiter holds it weakly
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._conversations, self._failures, self._guesses = parse(conversations), parse(failures), parse(guesses)

    def open_conversation(self, address: str) -> None:
        """Raises TooMany."""
        if not self._limiter.hit(self._conversations, "open", address):
            raise self._too_many(self._conversations, "open", address)

    def before_sign_in(self, user: str, address: str) -> None:
        """Raises TooMany after too many wrong passwords."""
        for item, keys in self._counted(user, address):
            if not self._limiter.test(item, *keys):
                raise self._too_many(item, *keys)

    def failed_sign_in(self, user: str, address: str) -> None:
        for item, keys in self._counted(user, address):
            self._limiter.hit(item, *keys)

    def _counted(self, user: str, address: str) -> Tuple[Tuple[RateLimitItem, Tuple[str, ...]], ...]:
        # A user alone has a higher limit: nobody should lock an agent out from afar with ten guesses.
        return (self._failures, ("failed", user, address)), (self._failures, ("failed", "", address)), (self._guesses, ("failed", user))

    def _too_many(self, item: RateLimitItem, *keys: str) -> TooMany:
        reset = self._limiter.get_window_stats(item, *keys)[0]
        return TooMany("Too many requests from here. Please wait and try again.", max(1, math.ceil(reset - time.time())))
