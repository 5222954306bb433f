"""Run by Alembic. The connection comes from bot/adapters/database/migrate.py, within its transaction."""

from __future__ import annotations

from alembic import context

from bot.adapters.database.tables import metadata
from bot.core.errors import SetupError

connection = context.config.attributes.get("connection")
if connection is None:
    raise SetupError("Migrations run by bot.adapters.database.migrate(url), which holds a lock; the alembic command would not.")
# Batch: SQLite can't alter a table, Alembic then copies it.
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
