"""The language of a text is told by its script and small words, and not guessed from names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.text.language import detect_language, is_function_word

TEXTS = {
    "en": "I walked along the river and there was nobody there to tell me what you had said",
    "de": "Ich ging am Fluss entlang und da war niemand, der mir sagen konnte, was du gesagt hast",
    "fr": "Je marchais le long de la rive et il n'y avait personne pour me dire ce que tu as dit",
    "es": "Caminaba por la orilla del río y no había nadie que me dijera lo que tú habías dicho",
    "it": "Camminavo lungo il fiume e non c'era nessuno che mi dicesse quello che avevi detto tu",
    "pt": "Eu caminhava pela margem do rio e não havia ninguém para me dizer o que você disse",
    "nl": "Ik liep langs de rivier en er was niemand die mij kon zeggen wat jij had gezegd",
    "sv": "Jag gick längs floden och det var ingen där som kunde säga mig vad du hade sagt",
    "da": "Jeg gik langs floden og der var ingen af dem som kunne sige mig hvad du havde sagt",
    "fi": "Kävelin jokea pitkin ja siellä ei ollut ketään joka olisi kertonut mitä sinä sanoit",
    "pl": "Szedłem wzdłuż rzeki i nie było tam nikogo, kto by mi powiedział, co ty mówisz do mnie",
    "cs": "Šel jsem podél řeky a nebyl tam nikdo, kdo by mi řekl, co jsi to ty o nich už říkal",
    "tr": "Nehir boyunca yürüdüm ve bana senin ne dediğini söyleyecek bir kimse yok gibi, çok geç",
    "ru": "Я шёл вдоль реки, и там не было никого, кто мог бы мне сказать, что ты говорил",
    "uk": "Я йшов уздовж річки, і там не було нікого, хто міг би мені сказати, що ти говорив",
    "ja": "川沿いを歩いていたけれど、そこには誰もいなかった",
    "zh": "我沿着河边走，那里没有人告诉我你说了什么",
    "ko": "나는 강을 따라 걸었고 그곳에는 아무도 없었다",
    "el": "Περπατούσα δίπλα στο ποτάμι και δεν ήταν κανείς εκεί",
    "ar": "كنت أمشي على طول النهر ولم يكن هناك أحد",
    "he": "הלכתי לאורך הנהר ולא היה שם אף אחד",
    "hi": "मैं नदी के किनारे चल रहा था",
    "th": "ฉันเดินไปตามแม่น้ำ",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_tells_its_language(code: str) -> None:
    found = detect_language(TEXTS[code])
    assert found is not None
    assert found.code == code
    assert found.confidence >= 0.5
    assert found.name


@pytest.mark.parametrize(
    "text",
    ["", "1977", "Saltlight\nHarbour Choir", "La la la la", "Grimholt, Winter Siege, doom metal"],
)
def test_names_and_cries_are_in_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_more_text_is_surer() -> None:
    short, long = detect_language(TEXTS["de"][:34]), detect_language(TEXTS["de"])
    assert short is not None
    assert long is not None
    assert short.confidence < long.confidence


def test_small_words_of_any_language_are_grammar() -> None:
    assert all(map(is_function_word, ("the", "und", "não", "это")))
    assert not is_function_word("piano")


@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_text_is_in_one_language_or_none(text: str) -> None:
    found = detect_language(text)
    assert found is None or (0 < found.confidence <= 1 and found.name)


def test_an_enormous_text_is_read_in_part() -> None:
    found = detect_language(TEXTS["fr"] * 50_000)
    assert found is not None
    assert found.code == "fr"
