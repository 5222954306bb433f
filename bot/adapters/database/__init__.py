"""The database behind core/ports.py `Store`: SQLite on one machine, PostgreSQL for many."""

from bot.adapters.database.migrate import current, migrate
from bot.adapters.database.store import DatabaseStore, DatabaseUnit

__all__ = ["DatabaseStore", "DatabaseUnit", "current", "migrate"]
