"""The country of a telephone number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.phone import country_of


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+41 44 668 18 00", "CH"),
        ("0041 44 668 18 00", "CH"),
        ("+41-44-668-18-00", "CH"),
        ("+49 (0)30 901820", "DE"),
        ("+1 416 555 0123", "CA"),
        ("+1 212 555 0123", "US"),
        ("+7 701 123 4567", "KZ"),
        ("+7 495 123 45 67", "RU"),
        ("+52 55 1234 5678", "MX"),
        ("+81 3-1234-5678", "JP"),
        ("+800 1234 5678", None),  # free everywhere
        ("030 901820", None),  # whose country is not said
        ("+49", None),
        ("+999 1234567", None),
        ("call me", None),
        ("", None),
        (None, None),
    ],
)
def test_country(number: str | None, country: str | None) -> None:
    assert country_of(number) == country


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    found = country_of("+" + text)
    assert found is None or (len(found) == 2 and found.isupper())
