"""Unanswered questions: the localisers' queue."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Optional, Sequence, Tuple

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Row

from bot.adapters.database.tables import plain, unanswered
from bot.core.errors import NotFound
from bot.core.model import QuestionState, UnansweredQuestion

MOST = 5000
"""Questions of one language; the least frequent, then the oldest, make room."""


class DatabaseUnanswered:
    """core/ports.py `UnansweredQuestions` inside one transaction. Times are aware UTC."""

    def __init__(self, connection: Connection, now: Callable[[], datetime], most: int = MOST) -> None:
        self._connection, self._now, self._most = connection, now, most

    def record(self, language: str, text: str, key: str, guesses: Sequence[Tuple[str, float]]) -> None:
        """Add a question, or count it again; one statement, so that two front desks don't lose a count. A done one is open again."""
        insert: Any = postgresql.insert if self._connection.dialect.name == "postgresql" else sqlite.insert
        now = self._now()
        new = {"language": language, "key": key, "text": text, "count": 1, "guesses": plain(guesses)}
        statement = insert(unanswered).values(**new, first_seen=now, last_seen=now, state="open")
        again = {
            "count": unanswered.c.count + 1,
            "last_seen": now,
            "guesses": statement.excluded.guesses,
            "state": case((unanswered.c.state == "ignored", "ignored"), else_="open"),
        }
        self._connection.execute(statement.on_conflict_do_update(index_elements=["language", "key"], set_=again))
        self._make_room(language, key)

    def list(self, language: Optional[str] = None, state: Optional[QuestionState] = "open") -> Tuple[UnansweredQuestion, ...]:
        """By language, most frequent first, then the latest. None: all."""
        query = select(unanswered).order_by(
            unanswered.c.language, unanswered.c.count.desc(), unanswered.c.last_seen.desc(), unanswered.c.id
        )
        if language is not None:
            query = query.where(unanswered.c.language == language)
        if state is not None:
            query = query.where(unanswered.c.state == state)
        return tuple(_question(row) for row in self._connection.execute(query))

    def settle(self, question_id: int, state: QuestionState) -> None:
        """Set the state. Raises NotFound for an unknown one."""
        done = self._connection.execute(update(unanswered).where(unanswered.c.id == question_id).values(state=state))
        if done.rowcount == 0:
            raise NotFound(f"There is no question {question_id}. “comity unanswered” lists them.")

    def _make_room(self, language: str, key: str) -> None:
        here = unanswered.c.language == language
        over = self._connection.execute(select(func.count()).where(here)).scalar_one() - self._most
        if over <= 0:
            return
        # Never the one that just came: where all others were asked twice, a new question could never get in.
        least = select(unanswered.c.id).where(here, unanswered.c.key != key).order_by(unanswered.c.count, unanswered.c.last_seen)
        ids = self._connection.execute(least.limit(over)).scalars().all()
        self._connection.execute(delete(unanswered).where(unanswered.c.id.in_(ids)))


def _question(row: Row) -> UnansweredQuestion:
    values = {name: value for name, value in row._mapping.items() if name != "key"}
    return UnansweredQuestion(**{**values, "guesses": tuple((str(name), float(score)) for name, score in row.guesses)})
