"""By what a channel knows a customer's country."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003_country_from"
down_revision = "0002_unanswered"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Until now every channel declared it."""
    op.add_column("conversations", sa.Column("country_from", sa.String(), nullable=False, server_default="declared"))


def downgrade() -> None:
    """Forget it."""
    with op.batch_alter_table("conversations") as batch:
        batch.drop_column("country_from")
