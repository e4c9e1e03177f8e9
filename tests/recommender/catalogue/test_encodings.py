"""Texts of old systems are read as they were meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalogue.encodings import decoded

WESTERN = ("Grüße aus Köln", "Élevé à la naïve", "Don’t stop – “now”", "Sigur Rós: Þú", "ÄÖÜ")
JAPANESE = ("勝訴ストリップ\n椎名林檎 月光", "かぐや姫")
CHINESE = ("七里香\n周杰伦", "月亮代表我的心 邓丽君", "張學友 吻別")
RUSSIAN = ("Кино - Группа крови", "Спокойная ночь")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((text, "cp1252") for text in WESTERN),
        *((text, "cp932") for text in JAPANESE),
        *((text, "gb18030") for text in CHINESE),
        *((text, "cp1251") for text in RUSSIAN),
    ],
)
def test_what_is_no_unicode_is_told_by_its_bytes(text: str, encoding: str) -> None:
    assert decoded(f'TITLE "{text}"'.encode(encoding)) == f'TITLE "{text}"'


@given(st.text(), st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_unicode_is_never_guessed(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)).lstrip("\ufeff") == text.lstrip("\ufeff")


@given(st.binary())
def test_any_bytes_are_some_text(content: bytes) -> None:
    decoded(content)
