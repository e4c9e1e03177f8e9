"""Sentiment follows English words of feeling and leaves other languages alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.text.sentiment import is_english, sentiment

GLAD = "You are my sunshine and the summer is beautiful, I love the way that you smile and laugh"
SAD = "They left me here with the tears and the pain, I cry for you and the grief is all there is"
FOREIGN = {
    "German": (
        "Die Nacht war so hell und der Wind ist kalt, ich bin allein mit dem Gift in der Hand "
        "und will nicht mehr, so fast wie der Tod, in an die Art"
    ),
    "Dutch": (
        "We waren over de dijk en het was koud, of is het nu de wind die we horen, had ik maar "
        "een lied of een woord, dan was het goed en we hadden het warm"
    ),
    "French": (
        "Dans la nuit je marche avec toi, mais la mort est une amie et on dit que les larmes sont "
        "belles, pour un an, pour un but, je me perds dans tes bras"
    ),
    "Spanish": "La noche no tiene fin y el sol se fue, he perdido la fe en el mar y no me ves",
    "Italian": "La notte non ha fine, e il mare mi porta via, come te, sole mio, non ho paura",
    "Portuguese": "A noite não tem fim e o sol se foi, as ondas me levam, no mar, por mim, me do",
    "Swedish": "Hon var en sommar, men vi for till havet, och allt var bra, det var en bad dag",
    "Finnish": "Yö on pimeä ja tuuli soi, me olemme yksin, on kesä ja on talvi",
    "Japanese": "夜明けの街に雨が降る、君はもういない",
}


def test_glad_and_sad_words_tell() -> None:
    glad, sad = sentiment(GLAD), sentiment(SAD)
    assert glad is not None
    assert sad is not None
    assert -1 <= sad < -0.5 < 0.5 < glad <= 1


def test_a_negation_turns_and_an_intensifier_strengthens() -> None:
    def of(phrase: str) -> float:
        value = sentiment(f"They are the ones that you know, {phrase} with you and {phrase}. " * 2)
        assert value is not None
        return value

    assert of("not happy") < 0 < of("happy") < of("so happy")
    assert of("slightly sad") > of("sad")
    assert of("never afraid") > 0
    assert of("no, happy") > 0  # the comma ends the negation's clause


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_not_judged(language: str) -> None:
    assert not is_english(FOREIGN[language])
    assert sentiment(FOREIGN[language] * 5) is None


def test_a_foreign_lyric_changes_nothing_under_an_english_text() -> None:
    hell = "\n".join(["Die Hölle war hell, so hell, und die Gier war hate und war pain"] * 5)
    assert sentiment(f"{GLAD}\n\n{hell}") == sentiment(GLAD)


# Lines of our own, labelled by hand before the lexicon was asked.
LABELLED = {
    1: (
        "When you laugh with me the whole world is shining and I am so happy to be here with you",
        "We dance in the sun, and there is nothing but joy in the air that we breathe",
        "I was lost but now I'm free, and I thank you for the love that you gave me, oh what a joy",
        "There is hope in your eyes and a promise of summer, my friend, we will celebrate it",
        "A warm and uplifting record, full of playful charm and the bliss of first love",
        "I'm not afraid, not lonely, never sad when you are with me",
        "Bless this beautiful day and the friends that it brings, we sing and we smile",
        "It is a gentle and tender song that you can trust to comfort you",
    ),
    -1: (
        "You lied to me and left me in the cold, and now there is only pain in my heart",
        "I cry myself to sleep, they are all gone and I am so lonely without you",
        "The war is here and the children are dying, who will weep for them",
        "I hate what you are, a liar with a gun, and the fear is all that I have",
        "There is no joy, no hope, no love in this house where you used to be",
        "It was a funeral of all my dreams, the grief is never going to end",
        "A bleak and haunted album about loss, regret and the misery of winter",
        "I'm not happy and I don't trust you, there's sorrow in every word that you say",
    ),
}


def test_hand_labelled_lines_are_told_apart() -> None:
    right = sum(
        (value := sentiment(line)) is not None and value * sign > 0
        for sign, lines in LABELLED.items()
        for line in lines
    )
    assert right >= 15  # of 16


@pytest.mark.parametrize(
    "text", ["", "   ", "Saltlight\nHarbour Choir", "the road that you have and the sky with them"]
)
def test_nothing_to_judge_is_none(text: str) -> None:
    assert sentiment(text) is None


@given(st.text(alphabet=st.characters(), max_size=500))
def test_any_text_stays_in_range(text: str) -> None:
    value = sentiment(text)
    assert value is None or -1 <= value <= 1
