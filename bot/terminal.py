"""`comity chat`: the documented HTTP API from a terminal."""

from __future__ import annotations

import json
import sys
import urllib.error
import urllib.request
from typing import Any, Dict, Optional

from bot import settings, shop
from bot.core.errors import InvalidInput, SetupError


def chat(locale: Optional[str], email: Optional[str]) -> None:
    """Until end of input. email: a demonstration customer."""
    base = f"http://127.0.0.1:{settings.current().port}"
    opening: Dict[str, Any] = {"locales": [locale]} if locale else {}
    if email:
        customer = next((one for one in shop.demo()["customers"] if one["email"] == email), None)
        if customer is None:
            raise InvalidInput(f"No demonstration customer has the e-mail {email}; “comity demo” lists them.")
        opening = {"locales": [locale or customer["locale"]], "country": customer["country"], "customer_token": customer["token"]}
    made = _post(f"{base}/api/conversations", opening, None)
    print("Write a message; an empty line or Ctrl-D ends.", file=sys.stderr)
    offered: list[Dict[str, str]] = []
    for line in sys.stdin:
        text = line.strip()
        if not text:
            break
        if text.isdigit() and 0 < int(text) <= len(offered):
            text = offered[int(text) - 1]["payload"]
        answer = _post(f"{base}/api/conversations/{made['conversation']}/messages?wait=20", {"text": text}, made["token"])
        for reply in answer["replies"]:
            offered = reply.get("buttons") or []
            register = reply.get("register") or {}
            print(f"\n{reply['text']}")
            for number, button in enumerate(offered, 1):
                print(f"  [{number}] {button['title']}")
            print(
                f"  ({reply.get('language')}, {', '.join(register.get(key, '') for key in ('formality', 'directness', 'authority'))})\n",
                file=sys.stderr,
            )


def _post(url: str, body: Dict[str, Any], token: Optional[str]) -> Dict[str, Any]:
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310  # our own address
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            result: Dict[str, Any] = json.load(answer)
            return result
    except urllib.error.HTTPError as error:
        raise InvalidInput(json.load(error).get("detail", str(error))) from None
    except urllib.error.URLError:
        raise SetupError("Comity does not run here. Start it with “make run”.") from None
