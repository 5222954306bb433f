"""Agents and their sign-ins."""

from __future__ import annotations

from datetime import datetime
from typing import Callable, Optional, Tuple

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection, Row

from bot.adapters.database.tables import agents, sessions
from bot.core.model import Agent, Session


class DatabaseAgents:
    """core/ports.py `Agents` inside one transaction. Only hashes of passwords and tokens come in here."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def add(self, agent: Agent, password_hash: str) -> None:
        """A known id or user makes the transaction fail with Conflict."""
        values = {"id": agent.id, "user_name": agent.user, "name": agent.name, "role": agent.role, "languages": list(agent.languages)}
        self._connection.execute(insert(agents).values(**values, password_hash=password_hash))

    def by_user(self, user: str) -> Optional[Tuple[Agent, str]]:
        """(agent, password hash), or None. The user's name counts letter by letter."""
        row = self._connection.execute(select(agents).where(agents.c.user_name == user)).first()
        return (_agent(row), row.password_hash) if row else None

    def all(self) -> Tuple[Agent, ...]:
        """All agents, by user name."""
        return tuple(_agent(row) for row in self._connection.execute(select(agents).order_by(agents.c.user_name)))

    def open_session(self, token_hash: str, agent_id: str, csrf: str, expires_at: datetime) -> None:
        """Sign in, and sweep out what has expired. A known token or an unknown agent makes the transaction fail with Conflict."""
        self._connection.execute(delete(sessions).where(sessions.c.expires_at <= self._now()))
        values = {"token_hash": token_hash, "agent_id": agent_id, "csrf": csrf, "expires_at": expires_at}
        self._connection.execute(insert(sessions).values(values))

    def session(self, token_hash: str, now: datetime) -> Optional[Session]:
        """The sign-in, or None when there is none or it expired at or before `now`."""
        query = select(agents, sessions.c.csrf, sessions.c.expires_at).join(sessions)
        row = self._connection.execute(query.where(sessions.c.token_hash == token_hash, sessions.c.expires_at > now)).first()
        return Session(_agent(row), row.csrf, row.expires_at) if row else None

    def close_session(self, token_hash: str) -> None:
        """Sign out; an unknown token is no error."""
        self._connection.execute(delete(sessions).where(sessions.c.token_hash == token_hash))


def _agent(row: Row) -> Agent:
    return Agent(row.id, row.user_name, row.name, row.role, tuple(row.languages))
