"""Comity: a customer-support bot that answers in the customer's language, in the manner that the customer expects.

Imports run one way: frontdesk, actions, assistant, cli -> wiring -> adapters -> core; edges may use core directly;
inside core: conversation -> capabilities -> ports -> model, errors. tests/test_layers.py fails on any other arrow.
"""
