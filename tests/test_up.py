"""What `comity up` prints when all is ready."""

from __future__ import annotations

import pytest

from bot import settings, up


def test_each_market_is_one_line_with_its_address(capsys: pytest.CaptureFixture[str]) -> None:
    customers = [
        {"locale": locale, "country": locale[-2:], "name": f"First of {locale}", "token": f"token-{locale}"}
        for locale in (*up.SHOWN, "de-AT")
    ]
    listed = {"logins": [{"role": "agent", "user": "agent", "password": "secret"}], "customers": [*customers, *customers]}
    up._announce(settings.current(), listed)
    lines = [line for line in capsys.readouterr().out.splitlines() if "/chat#token=" in line]
    assert [line.split()[0] for line in lines] == list(up.SHOWN)
    for locale, line in zip(up.SHOWN, lines, strict=True):
        assert f"First of {locale}  " in line
        assert line.endswith(f"/chat#token=token-{locale}&locale={locale}&country={locale[-2:]}")
