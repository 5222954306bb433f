"""Signing keys, customer tokens and invoice links."""

from __future__ import annotations

import stat
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import jwt
import pytest

from bot.adapters.keys import Keys, new_token, read_or_make, token_hash


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path)


def forged(keys: Keys, secret: str | None = None, algorithm: str = "HS256", **claims: object) -> str:
    """A token with the real key unless told otherwise."""
    now = datetime.now(timezone.utc)
    whole = {"sub": "C-1", "aud": "customer", "iat": now, "exp": now + timedelta(days=1), **claims}
    kept = {name: value for name, value in whole.items() if value is not None}
    return jwt.encode(kept, keys._secret() if secret is None else secret, algorithm=algorithm)


def test_a_customers_token(keys: Keys) -> None:
    assert keys.read_customer_token(keys.customer_token("C-1")) == "C-1"
    assert keys.read_customer_token(keys.customer_token("客-1")) == "客-1"


def test_an_invoices_key(keys: Keys) -> None:
    assert keys.read_invoice_key(keys.invoice_key("CO-104532")) == "CO-104532"


def test_one_is_not_the_other(keys: Keys) -> None:
    assert keys.read_invoice_key(keys.customer_token("C-1")) is None
    assert keys.read_customer_token(keys.invoice_key("CO-104532")) is None


def test_too_old(keys: Keys) -> None:
    assert keys.read_customer_token(keys.customer_token("C-1", days=-1)) is None


def test_altered(keys: Keys) -> None:
    head, body, signature = keys.customer_token("C-1").split(".")
    _, other, _ = keys.customer_token("C-2").split(".")
    assert keys.read_customer_token(f"{head}.{other}.{signature}") is None
    assert keys.read_customer_token(f"{head}.{body}.{signature[:-2]}xx") is None
    assert keys.read_customer_token(f"{head}.{body}.") is None


def test_of_another_house(keys: Keys, tmp_path: Path) -> None:
    assert keys.read_customer_token(Keys(tmp_path / "other").customer_token("C-1")) is None


def test_what_our_own_key_signed_is_ours(keys: Keys) -> None:
    assert keys.read_customer_token(forged(keys)) == "C-1"


@pytest.mark.parametrize("lacking", ["exp", "sub", "aud"])
def test_a_claim_is_missing(keys: Keys, lacking: str) -> None:
    assert keys.read_customer_token(forged(keys, **{lacking: None})) is None


def test_another_algorithm(keys: Keys) -> None:
    assert keys.read_customer_token(forged(keys, "", "none")) is None
    assert keys.read_customer_token(forged(keys, algorithm="HS512")) is None


@pytest.mark.parametrize("rubbish", ["", ".", "a.b.c", "Bearer x", "é.é.é", "\ud800", "\x00", "x" * 100_000])
def test_rubbish(keys: Keys, rubbish: str) -> None:
    assert keys.read_customer_token(rubbish) is None
    assert keys.read_invoice_key(rubbish) is None


def test_made_once_and_kept(keys: Keys, tmp_path: Path) -> None:
    token = keys.customer_token("C-1")
    file = tmp_path / "keys" / "signing.key"
    assert len(file.read_text()) >= 64
    assert [one.name for one in file.parent.iterdir()] == ["signing.key"], "no draft is left behind"
    assert Keys(tmp_path).read_customer_token(token) == "C-1"


def test_readable_by_its_owner_only(keys: Keys, tmp_path: Path) -> None:
    keys.customer_token("C-1")
    assert stat.S_IMODE((tmp_path / "keys" / "signing.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700


def test_processes_at_once_agree(tmp_path: Path) -> None:
    code = "import pathlib, sys; from bot.adapters.keys import read_or_make; print(read_or_make(pathlib.Path(sys.argv[1])))"
    command = [sys.executable, "-c", code, str(tmp_path / "keys" / "signing.key")]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = {process.communicate()[0].strip() for process in started}
    assert [process.returncode for process in started] == [0] * 4
    assert said == {read_or_make(tmp_path / "keys" / "signing.key")}


def test_bearer_tokens() -> None:
    made = {new_token() for _ in range(50)}
    assert len(made) == 50
    assert all(len(token) >= 43 for token in made)
    assert token_hash("a") != token_hash("b")
    assert token_hash("a") == token_hash("a")
    assert len(token_hash("\ud800")) == 64, "whatever a caller sends has a hash"
