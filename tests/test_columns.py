"""Text in a column of the terminal: cells, breaks and directions of all scripts."""

from __future__ import annotations

import pytest
import wcwidth

from bot.columns import isolated, wrapped

RLI, FSI, PDI = "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("first\nsecond line", 40, ["first", "second line"]),
        ("", 10, [""]),
        ("お世話になっております。Comity Storeでございます。", 26, ["お世話になっております。", "Comity Storeでございます。"]),
        ("注文番号は、届きました。", 10, ["注文番号", "は、届きま", "した。"]),
        ("注文番号は、届きました。", 12, ["注文番号は、", "届きました。"]),
        ("（注文）です", 6, ["（注", "文）で", "す"]),
        ("주문하신 상품", 10, ["주문하신", "상품"]),
        ("supercalifragilistic", 10, ["supercalif", "ragilistic"]),
    ],
)
def test_where_lines_end(text: str, width: int, lines: list[str]) -> None:
    found = wrapped(text, width)
    assert found == lines
    assert all(wcwidth.width(line) <= width for line in found)


def test_nothing_is_lost() -> None:
    for text in (
        "Ihre Bestellung CO-104532 ist da.",
        "ご注文CO-104532は、DHLにて配送中です。",
        "طلبكم رقم CO-104532 في الطريق",
        "สินค้าอยู่ระหว่างจัดส่ง",
    ):
        for width in range(4, 30):
            assert "".join(wrapped(text, width)).replace(" ", "") == text.replace(" ", "")


def test_a_right_to_left_line_stays_in_its_column() -> None:
    whole = f"طلبكم {FSI}CO-104532{PDI} في الطريق"
    assert isolated(whole) == f"{RLI}{whole}{PDI}"
    for torn in (f"طلبكم {FSI}CO-", f"104532{PDI} في"):
        line = isolated(torn)
        assert (line[0], line[-1], line.count(FSI), line.count(PDI)) == (RLI, PDI, 0, 1)
    assert wcwidth.width(isolated("abc")) == 3
