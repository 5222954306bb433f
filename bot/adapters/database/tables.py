"""Tables. Whoever changes them adds a migration; a test compares the two."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Mapping, Optional

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, else SQLite's batch migrations could not drop it later."""

metadata = MetaData(naming_convention=NAMES)


class UtcTime(TypeDecorator[datetime]):
    """Aware datetimes, in UTC on the way out. Raises ValueError for a naive one on the way in."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: Optional[datetime], dialect: Dialect) -> Optional[datetime]:
        """Into the database: UTC, and without its zone on SQLite, which keeps text that has to sort."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError("A time without a zone can't be kept; give it one, e.g. datetime.now(timezone.utc).")
        utc = value.astimezone(timezone.utc)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Optional[datetime], dialect: Dialect) -> Optional[datetime]:
        """Out of the database: aware, in UTC whatever zone the server's session has."""
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


Json = JSON(none_as_null=True)
"""Plain JSON, not JSONB: cards and snapshots keep their order, and text may hold any character."""


def plain(value: Any) -> Any:
    """A deep copy of a JSON-like value in dicts and lists only, so that frozen mappings and tuples can be written."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


customers = Table(
    "customers",
    metadata,
    Column("id", String, primary_key=True),
    Column("email", String, nullable=False),
    # The e-mail as it is compared: SQLite's lower() knows ASCII only, so Python folds the case.
    Column("email_key", String, nullable=False, unique=True),
    Column("given_name", String),
    Column("family_name", String),
    Column("title", String),
    Column("gender", String),
    Column("phone", String),
    Column("language", String),
    Column("country", String),
    Column("account_kind", String, nullable=False),
    Column("tier", String, nullable=False),
    Column("lifetime_value", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("since", Date),
    Column("preferences", Json, nullable=False),
)

# Every answer stays: consent has to be provable later, so the newest row of a purpose counts.
consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey("customers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("purpose", String, nullable=False),
    Column("granted", Boolean, nullable=False),
    Column("at", UtcTime, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey("customers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("country", String),
)

orders = Table(
    "orders",
    metadata,
    Column("number", String, primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False),
    Column("state", String, nullable=False),
    Column("placed_at", UtcTime, nullable=False),
    Column("currency", String, nullable=False),
    Column("ship_to", Text, nullable=False),
    Column("ship_to_country", String),
    Column("carrier", String),
    Column("tracking", String),
    Column("expected_on", Date),
    Column("delivered_on", Date),
    _one_of("state", "processing", "packed", "shipped", "delivered", "cancelled", "returned"),
    Index(None, "customer_id", "placed_at"),
)

order_items = Table(
    "order_items",
    metadata,
    Column("order_number", ForeignKey("orders.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("price", BigInteger, nullable=False),
)

invoices = Table(
    "invoices",
    metadata,
    Column("number", String, primary_key=True),
    Column("order_number", ForeignKey("orders.number"), nullable=False, unique=True),
    Column("issued_on", Date, nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
)

refunds = Table(
    "refunds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("order_number", ForeignKey("orders.number"), nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("state", String, nullable=False),
    Column("requested_at", UtcTime, nullable=False),
    Column("paid_on", Date),
    _one_of("state", "requested", "approved", "paid", "refused"),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey("customers.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("order_number", ForeignKey("orders.number")),
    Column("note", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    _one_of("kind", "order_change", "account_deletion"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", String, primary_key=True),
    Column("channel", String, nullable=False),
    Column("speaker", String, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("customer_id", ForeignKey("customers.id", ondelete="SET NULL"), index=True),
    Column("language", String),
    Column("locale", String),
    Column("country", String),
    Column("country_from", String, nullable=False, server_default="declared"),
    Column("channel_locales", Json, nullable=False),
    Column("register", Json),
    Column("customer_register", String),
    Column("preferences", Json, nullable=False),
    Column("evidence", Json, nullable=False),
    Column("token_hash", String, nullable=False),
    Column("last_message", Integer, nullable=False),
    _one_of("speaker", "bot", "human"),
)

messages = Table(
    "messages",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sender", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("sent_at", UtcTime, nullable=False),
    Column("language", String),
    Column("translation", Json),
    Column("register", Json),
    Column("situation", String),
    Column("topic", String),
    Column("buttons", Json, nullable=False),
    Column("card", Json),
    Column("client_id", String),
    Column("payload", Text),
    Column("agent_name", String),
    Column("trace", Json),
    Column("delivered", Boolean, nullable=False),
    Column("answered", Boolean, nullable=False),
    UniqueConstraint("conversation_id", "client_id"),
    _one_of("sender", "customer", "bot", "agent", "system"),
)
# Few messages wait at any time: a partial index keeps the question for them cheap in a table of millions.
Index(
    "ix_messages_waiting",
    messages.c.conversation_id,
    messages.c.sent_at,
    sqlite_where=messages.c.answered == false(),
    postgresql_where=messages.c.answered == false(),
)

tickets = Table(
    "tickets",
    metadata,
    Column("id", String, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("state", String, nullable=False, index=True),
    Column("priority", String, nullable=False),
    Column("language", String),
    Column("locale", String),
    Column("topic", String),
    Column("customer_name", String),
    Column("customer_id", ForeignKey("customers.id", ondelete="SET NULL"), index=True),
    Column("waiting_since", UtcTime),
    Column("created_at", UtcTime, nullable=False),
    Column("assignee", String),
    Column("closed_at", UtcTime),
    Column("snapshot", Json, nullable=False),
    Column("briefing", Json, nullable=False),
    Column("score", Integer),
    _one_of("state", "open", "claimed", "closed"),
    _one_of("priority", "low", "normal", "high", "urgent"),
    CheckConstraint("score BETWEEN 1 AND 5", name="score"),
)

agents = Table(
    "agents",
    metadata,
    Column("id", String, primary_key=True),
    # "user" is a reserved word in PostgreSQL.
    Column("user_name", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("role", String, nullable=False),
    Column("languages", Json, nullable=False),
    Column("password_hash", String, nullable=False),
    _one_of("role", "agent", "supervisor", "localiser", "administrator"),
)

# What customers asked and nothing fitted. No column says who asked, so deleting a customer has nothing to do here.
unanswered = Table(
    "unanswered",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String, nullable=False),
    Column("key", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("guesses", Json, nullable=False),
    Column("first_seen", UtcTime, nullable=False),
    Column("last_seen", UtcTime, nullable=False),
    Column("state", String, nullable=False),
    UniqueConstraint("language", "key"),
    Index(None, "language", "count", "last_seen"),
    _one_of("state", "open", "done", "ignored"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String, primary_key=True),
    Column("agent_id", ForeignKey("agents.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("csrf", String, nullable=False),
    Column("expires_at", UtcTime, nullable=False, index=True),
)

# A table, not a sequence: SQLite has none, and a number taken by a transaction that failed is given out again.
counters = Table(
    "counters",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", BigInteger, nullable=False),
)
