"""The same product on PostgreSQL by one URL: a question, a person, an answer; Rasa's trackers lie there too."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path
from typing import Iterator

import psycopg2
import pytest

from tests.conftest import House, start_house, stop_house

pytestmark = [pytest.mark.e2e, pytest.mark.services]
SERVER = {"host": "127.0.0.1", "port": 5432, "user": "postgres"}


@pytest.fixture(scope="module")
def on_postgresql(trained_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    try:
        server = psycopg2.connect(dbname="postgres", connect_timeout=3, **SERVER)
    except psycopg2.OperationalError:
        pytest.skip("no PostgreSQL at 127.0.0.1:5432 for user postgres; .ci/run installs one")
    server.autocommit = True
    name = f"comity_{uuid.uuid4().hex[:12]}"
    with server.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    home = tmp_path_factory.mktemp("postgresql")
    for part in ("models", "cache"):
        shutil.copytree(trained_home / part, home / part)
    house = start_house(home, f"postgresql://postgres@127.0.0.1/{name}")
    yield house
    stop_house(house)
    with server.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
    server.close()


def test_a_conversation_on_postgresql(on_postgresql: House) -> None:
    house, talk = on_postgresql, on_postgresql.talk("de-DE")
    assert talk.say("Wie lange dauert die Lieferung?")[0]["situation"] == "faq_answer"
    taken = talk.say("Ich möchte bitte mit einem Menschen sprechen")[0]
    assert taken["situation"] == "handoff_started"
    agent = house.sign_in()
    [ticket] = house.call("GET", "/api/desk/tickets?state=open", token=agent).body["tickets"]
    assert house.call("POST", f"/api/desk/tickets/{ticket['id']}/replies", {"text": "Ich kümmere mich darum."}, agent).status == 201
    assert talk.messages()[-1]["text"] == "Ich kümmere mich darum."
    house.call("POST", f"/api/desk/tickets/{ticket['id']}/close", {}, agent)
    assert talk.messages()[-1]["situation"] == "satisfaction_asked"
    assert not list(house.home.glob("*.db")), "nothing lies in SQLite"
