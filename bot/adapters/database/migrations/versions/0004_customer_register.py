"""The register that a customer writes in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_customer_register"
down_revision = "0003_country_from"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Unknown of what was said until now."""
    op.add_column("conversations", sa.Column("customer_register", sa.String(), nullable=True))


def downgrade() -> None:
    """Forget it."""
    with op.batch_alter_table("conversations") as batch:
        batch.drop_column("customer_register")
