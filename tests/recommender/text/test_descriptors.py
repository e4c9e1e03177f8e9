"""Descriptors name their source, and are surer where sound and words agree."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from recommender.audio.network import LABELS
from recommender.text.descriptors import measured, moods, strongest_tags
from recommender.text.traits import Traits

NAMES = "Quiet Dark Record\nSad Calm Band"
TEXT = "A nostalgic, wistful record, full of old memories."


def library() -> tuple[Traits, np.ndarray]:
    """Eight tracks; the first is far happier, dancier and livelier than the rest."""
    tags = np.full((8, len(LABELS)), 0.02, np.float32)
    for label in ("happy", "party", "dance", "catchy"):
        tags[0, LABELS.index(label)] = 0.6
    tags[:, LABELS.index("rock")] = 0.4
    energy = np.array([0.9] + [0.4] * 7, np.float32)
    unknown = np.full(8, np.nan, np.float32)
    tempo = np.array([150] + [100] * 7, np.float32)
    return Traits(LABELS, tags, energy, tempo, unknown, unknown), tags


def test_sound_and_words_each_give_their_moods() -> None:
    traits, _ = library()
    found = {str(claim.name): claim for claim in moods(traits, 0, f"{NAMES}\n\n{TEXT}")}
    assert str(found["upbeat"].source) == "sound"
    assert str(found["nostalgic"].source) == "words"
    assert not {"sad", "calm", "dark"} & found.keys()  # names of tracks are not words about them
    assert moods(traits, 1, NAMES) == []


def test_agreement_is_surer() -> None:
    traits, _ = library()

    def sure(document: str) -> float:
        return {str(claim.name): claim.confidence for claim in moods(traits, 0, document)}["upbeat"]

    both = moods(traits, 0, f"{NAMES}\n\nA joyful, cheerful song")[0]
    assert str(both.source) == "sound and words"
    assert sure(NAMES) < sure(f"{NAMES}\n\nA joyful, cheerful song") <= 1


def test_tags_stand_out_or_are_certain() -> None:
    traits, tags = library()
    first = [str(claim.name) for claim in strongest_tags(traits, 0, LABELS, tags[0])]
    assert set(first) == {"happy", "party", "dance", "catchy", "rock"}
    assert [str(claim.name) for claim in strongest_tags(traits, 1, LABELS, tags[1])] == ["rock"]


def test_measured_figures_speak_at_their_extremes() -> None:
    assert [(str(c.name), str(c.source)) for c in measured(60, 0.1, "A minor")] == [
        ("slow", "tempo"),
        ("quiet", "energy"),
        ("in a minor key", "key"),
    ]
    assert list(measured(None, None, "")) == []
    assert list(measured(110, 0.5, "")) == []


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_gives_confidences_within_bounds(document: str) -> None:
    traits, _ = library()
    assert all(0 < claim.confidence <= 1 for claim in moods(traits, 0, document))
