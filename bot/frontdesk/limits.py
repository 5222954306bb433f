"""Rate limits: per address and per login."""

from __future__ import annotations

import math
import time

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from bot.core.errors import TooMany


class Limits:
    """In this process. Sequential use never meets them; floods do."""

    def __init__(self, conversations: str = "300/minute", failures: str = "10/5minute") -> None:
        self._storage = MemoryStorage()  # the limiter holds it weakly
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._conversations, self._failures = parse(conversations), parse(failures)

    def open_conversation(self, address: str) -> None:
        """Raises TooMany."""
        if not self._limiter.hit(self._conversations, "open", address):
            raise self._too_many(self._conversations, "open", address)

    def before_sign_in(self, user: str, address: str) -> None:
        """Raises TooMany after too many wrong passwords."""
        for key in (user, address):
            if not self._limiter.test(self._failures, "failed", key):
                raise self._too_many(self._failures, "failed", key)

    def failed_sign_in(self, user: str, address: str) -> None:
        for key in (user, address):
            self._limiter.hit(self._failures, "failed", key)

    def _too_many(self, item: RateLimitItem, *keys: str) -> TooMany:
        reset = self._limiter.get_window_stats(item, *keys)[0]
        return TooMany("Too many requests from here. Please wait and try again.", max(1, math.ceil(reset - time.time())))
