"""Trains the topic model, and keeps it."""
