"""What agents read of the clock and the calendar where their customer is, and what the assistant is told of the season."""

from __future__ import annotations

from datetime import datetime, timezone

from bot.adapters.calendar import CountryCalendar
from bot.core.replies import Draft


def on(moment: str) -> CountryCalendar:
    return CountryCalendar(lambda: datetime.fromisoformat(moment).replace(tzinfo=timezone.utc))


async def test_an_agent_reads_what_time_it_is_there(open_door) -> None:
    door = await open_door(calendar=on("2026-12-24T23:30"))
    talk = await door.start(locales=["de-DE"])
    ticket = await door.hand_over(talk.id)
    there = (await (await door.at_desk("ines")).ticket(ticket))["briefing"]["there"]
    assert there == [
        "There it is Friday, 00:30 (Europe/Berlin).",
        "Today is a public holiday there: Christmas Day.",
        "Next public holiday there: Second Day of Christmas, on Saturday, 26 December.",
    ]


async def test_without_a_calendar_the_briefing_says_nothing_of_it(open_door) -> None:
    door = await open_door()
    talk = await door.start(locales=["de-DE"])
    ticket = await door.hand_over(talk.id)
    assert (await (await door.at_desk("ines")).ticket(ticket))["briefing"]["there"] == []


CHRISTMAS = "Wir wünschen Ihnen schöne Feiertage."


async def test_a_season_is_greeted_for_once_a_talk(open_door) -> None:
    door = await open_door(calendar=on("2026-12-24T12:00"))
    door.assistant.will_say(Draft("no_orders", {}), language="de")
    door.assistant.will_say(Draft("greeting", {}), language="de")
    door.assistant.will_say(Draft("goodbye", {}), language="de")
    talk = await door.start(locales=["de-DE"])
    replies = [str(await talk.say(text)) for text in ("Wo ist CO-104541?", "Hallo", "Tschüss")]
    assert [CHRISTMAS in reply for reply in replies] == [False, True, False]


async def test_no_season_is_greeted_for_after_bad_news(open_door) -> None:
    door = await open_door(calendar=on("2026-12-24T12:00"))
    door.assistant.will_say(Draft("order_not_found", {"order": "CO-104541"}), language="de")
    door.assistant.will_say(Draft("goodbye", {}), language="de")
    talk = await door.start(locales=["de-DE"])
    replies = [str(await talk.say(text)) for text in ("Wo ist CO-104541?", "Tschüss")]
    assert [CHRISTMAS in reply for reply in replies] == [False, False]
