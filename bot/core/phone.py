"""The country of a telephone number, by phonenumbers (Google's libphonenumber). The number itself goes no further."""

from __future__ import annotations

from typing import Optional

import phonenumbers


def country_of(number: Optional[str]) -> Optional[str]:
    """ISO 3166 country of a number in international form ("+41 44 …", also with 00); None for anything else.

    Free and satellite numbers belong to no country; +1 and +7 are told apart by what follows.
    """
    if not number:
        return None
    bare = number.strip()
    try:
        parsed = phonenumbers.parse("+" + bare[2:] if bare.startswith("00") else bare, None)
    except phonenumbers.NumberParseException:
        return None
    country = phonenumbers.region_code_for_number(parsed)
    return country if country and len(country) == 2 and country.isalpha() and country != "ZZ" else None
