"""Agents' passwords: argon2id by argon2-cffi."""

from __future__ import annotations

from functools import lru_cache
from typing import Optional

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@lru_cache(maxsize=1)
def _nobody() -> str:
    return _hasher().hash("nobody")


def hash_password(password: str) -> str:
    return _hasher().hash(password)


def verify(kept: Optional[str], password: str) -> bool:
    """kept None: nobody of that name; takes as long all the same."""
    try:
        return _hasher().verify(kept or _nobody(), password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False
