"""Tickets: conversations that wait for a person."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from sqlalchemy import case, func, insert, select, update
from sqlalchemy.engine import Connection, Row
from sqlalchemy.sql import Select

from bot.adapters.database.tables import counters, plain, tickets
from bot.core.errors import InvalidInput, NotFound, SetupError
from bot.core.model import Ticket

CHANGEABLE = frozenset({"state", "assignee", "waiting_since", "closed_at", "language", "locale", "score", "priority"})
URGENCY = case({"urgent": 0, "high": 1, "normal": 2}, value=tickets.c.priority, else_=3)
NEWEST = (tickets.c.created_at.desc(), func.length(tickets.c.id).desc(), tickets.c.id.desc())
"""Numbers of one length sort as text; T-10000 comes after T-9999."""


class DatabaseTickets:
    """core/ports.py `Tickets` inside one transaction. Times are aware UTC."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, ticket: Ticket) -> None:
        """A known id or an unknown conversation makes the transaction fail with Conflict."""
        self._connection.execute(insert(tickets).values({name: plain(value) for name, value in vars(ticket).items()}))

    def get(self, ticket_id: str) -> Optional[Ticket]:
        """The ticket, or None."""
        return self._first(select(tickets).where(tickets.c.id == ticket_id))

    def lock(self, ticket_id: str) -> Optional[Ticket]:
        """As get; whoever else locks or updates it waits until this transaction ends."""
        return self._first(select(tickets).where(tickets.c.id == ticket_id).with_for_update())

    def of_conversation(self, conversation_id: str) -> Optional[Ticket]:
        """The newest one, in whatever state, or None."""
        return self._first(select(tickets).where(tickets.c.conversation_id == conversation_id).order_by(*NEWEST).limit(1))

    def of_customer(self, customer_id: str) -> Tuple[Ticket, ...]:
        """Newest first."""
        return self._all(select(tickets).where(tickets.c.customer_id == customer_id).order_by(*NEWEST))

    def list(self, state: Optional[str] = None) -> Tuple[Ticket, ...]:
        """Most urgent first, then longest waiting; those where nobody waits come last within their priority, oldest first.

        state None: all; "open": all that are not closed; "claimed", "closed": these. Raises InvalidInput for another word.
        """
        query = select(tickets).order_by(URGENCY, tickets.c.waiting_since.asc().nulls_last(), tickets.c.created_at, tickets.c.id)
        if state is None:
            return self._all(query)
        if state == "open":
            return self._all(query.where(tickets.c.state != "closed"))
        if state in ("claimed", "closed"):
            return self._all(query.where(tickets.c.state == state))
        raise InvalidInput("A ticket's state is open, claimed or closed.")

    def update(self, ticket_id: str, **changes: Any) -> None:
        """Set fields of Ticket by name. Raises TypeError for a field that can't change, NotFound for an unknown ticket."""
        unknown = sorted(changes.keys() - CHANGEABLE)
        if unknown:
            raise TypeError(f"A ticket's {', '.join(unknown)} can't be changed.")
        if changes and self._connection.execute(update(tickets).where(tickets.c.id == ticket_id).values(changes)).rowcount == 0:
            raise NotFound(f"There is no ticket {ticket_id}.")

    def next_number(self) -> str:
        """A new ticket id for people to read out, "T-1001" and up. Other transactions that want one wait until this one ends."""
        one = counters.c.name == "ticket"
        if self._connection.execute(update(counters).where(one).values(value=counters.c.value + 1)).rowcount == 0:
            raise SetupError("The counter of tickets is missing; run the database migrations.")
        return f"T-{self._connection.execute(select(counters.c.value).where(one)).scalar_one()}"

    def _first(self, query: Select) -> Optional[Ticket]:
        row = self._connection.execute(query).first()
        return _ticket(row) if row else None

    def _all(self, query: Select) -> Tuple[Ticket, ...]:
        return tuple(_ticket(row) for row in self._connection.execute(query))


def _ticket(row: Row) -> Ticket:
    return Ticket(**row._mapping)
