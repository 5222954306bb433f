"""What the bot does for a customer; `rasa run actions --actions bot.actions` and the front desk's process both serve it."""

from bot.actions import registry  # noqa: F401  # registers the actions
