"""The queue of unanswered questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002_unanswered"
down_revision = "0001_first"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One row a question and language."""
    op.create_table(
        "unanswered",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'done', 'ignored')", name=op.f("ck_unanswered_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unanswered")),
        sa.UniqueConstraint("language", "key", name=op.f("uq_unanswered_language_key")),
    )
    op.create_index(op.f("ix_unanswered_language_count_last_seen"), "unanswered", ["language", "count", "last_seen"])


def downgrade() -> None:
    """Forget the questions."""
    op.drop_table("unanswered")
