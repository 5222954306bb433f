"""Migrations: brings a database up to what tables.py says."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Optional

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import event, text

from bot.adapters.database.engine import READ_ONLY, make_engine, parse_url
from bot.core.errors import ComityError

SCRIPTS = Path(__file__).parent / "migrations"
LOCK = 0x636F6D697479
"""Key of the advisory lock: "comity"."""


def migrate(url: str, scripts: Path = SCRIPTS) -> None:
    """Upgrade to the newest revision in one transaction; does nothing when it is there already. Several processes may do it at once.

    Raises SetupError for an unusable URL, SQLAlchemy's OperationalError when the database does not answer.
    """
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells each step at INFO
    engine = make_engine(url)
    if engine.dialect.name == "sqlite":
        # A batch copies a table and drops the old one, and with foreign keys on that would delete the rows that refer to it.
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = OFF"))
    try:
        # The transaction is ours, Alembic joins it: on SQLite it is IMMEDIATE, so a second process waits there too.
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise ComityError("A migration left rows that refer to nothing, so nothing was changed. Please report it.")
    finally:
        engine.dispose()


def current(url: str) -> Optional[str]:
    """The database's revision; None when it was never migrated or, on SQLite, is not there. Errors as `migrate`."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite" and not Path(str(parsed.database)).exists():
        return None  # opening the file would create it
    engine = make_engine(url)
    try:
        with engine.connect().execution_options(**READ_ONLY) as connection:
            revision: Optional[str] = MigrationContext.configure(connection).get_current_revision()
            return revision
    finally:
        engine.dispose()
