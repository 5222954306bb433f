"""Secrets of this installation: made at the first start, kept in COMITY_HOME/keys, readable by its owner only."""

from __future__ import annotations

import hashlib
import os
import secrets
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Callable, Optional

import jwt

_CUSTOMER, _INVOICE = "customer", "invoice"


class Keys:
    """Signs and reads customer tokens and invoice links (JWT, HS256)."""

    def __init__(self, home: Path) -> None:
        self._file = home / "keys" / "signing.key"

    def customer_token(self, customer_id: str, days: int = 30) -> str:
        """What a shop's page passes to the widget to say who is signed in."""
        return self._sign(customer_id, _CUSTOMER, timedelta(days=days))

    def read_customer_token(self, token: str) -> Optional[str]:
        """The customer's id; None when the token is not ours, altered or too old."""
        return self._read(token, _CUSTOMER)

    def invoice_key(self, order_number: str) -> str:
        """Opens one invoice for a day."""
        return self._sign(order_number, _INVOICE, timedelta(days=1))

    def read_invoice_key(self, key: str) -> Optional[str]:
        """The order's number; None when the key does not hold."""
        return self._read(key, _INVOICE)

    def _sign(self, subject: str, audience: str, lasting: timedelta) -> str:
        now = datetime.now(timezone.utc)
        return jwt.encode({"sub": subject, "aud": audience, "iat": now, "exp": now + lasting}, self._secret(), algorithm="HS256")

    def _read(self, token: str, audience: str) -> Optional[str]:
        try:
            claims = jwt.decode(token, self._secret(), algorithms=["HS256"], audience=audience, options={"require": ["exp", "sub", "aud"]})
        except (jwt.InvalidTokenError, UnicodeError):
            return None
        return str(claims["sub"])

    def _secret(self) -> str:
        return read_or_make(self._file)


def read_or_make(file: Path, make: Callable[[], str] = lambda: secrets.token_urlsafe(48)) -> str:
    """A secret in a file of its own, made where it is missing; two processes at once agree on one."""
    try:
        return file.read_text(encoding="ascii")
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = file.with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(make())
        try:
            os.link(draft, file)  # fails where another process was first
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        return file.read_text(encoding="ascii")


def new_token() -> str:
    """A random bearer token."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What is kept of a token. It is random, so a plain hash is enough."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
