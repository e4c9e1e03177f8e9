"""MiniLM sentence encoder: a six-layer BERT written out as one function over its weights.

The weights are sentence-transformers/all-MiniLM-L6-v2 (Wang et al. 2020, arXiv 2002.10957;
Reimers and Gurevych 2019, arXiv 1908.10084): 384 wide, 12 heads, mean pooling over tokens.
Shapes: B chunks, T tokens, D = 384, H = 12 heads of 32.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from safetensors import safe_open

from recommender.errors import ModelDamaged, ModelUnavailable
from recommender.phrases import say
from recommender.text.documents import clean

if TYPE_CHECKING:
    from torch import Tensor

ENCODER = "all-minilm-l6-v2/0.1.0"
DIMENSIONS = 384

_LAYERS, _HEADS = 6, 12
_EPSILON = 1e-12
_CLS, _SEP, _UNK, _PAD = 101, 102, 100, 0
_CHUNK_TOKENS = 256 - 2
"""The encoder was trained on up to 256 tokens, of which two frame the text."""
_CHUNKS_MAX = 4
_CHARS_MAX = 24_000
"""More text than the chunks can hold is not even tokenised."""
_BATCH = 16


class SentenceEncoder:
    """Turns texts into vectors whose cosine says how alike they are in meaning.

    Args:
        folder: holds ``model.safetensors`` and ``tokenizer.json``.

    Raises:
        ModelUnavailable: a file is absent.
        ModelDamaged: a file is not what it should be.
    """

    name = ENCODER
    dimensions = DIMENSIONS

    def __init__(self, folder: Path | str) -> None:
        from tokenizers import Tokenizer

        weights_path = Path(folder) / "model.safetensors"
        tokenizer_path = Path(folder) / "tokenizer.json"
        for path in (weights_path, tokenizer_path):
            if not path.is_file():
                raise ModelUnavailable(
                    say("The sentence encoder's {file} is not installed.", file=path.name)
                )
        try:
            self._weights = _load(weights_path)
            self._tokenizer = Tokenizer.from_str(tokenizer_path.read_text("utf-8"))
        except Exception as error:  # tokenizers raises nothing more telling
            raise ModelDamaged(f"The sentence encoder cannot be read: {error}") from error
        _check_shapes(self._weights)
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def encode(self, documents: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors (n, 384), one a document.

        A document longer than 254 tokens is read in up to four chunks of equal length, whose
        vectors are averaged; what follows is not read.
        """
        chunks: list[NDArray[np.int64]] = []
        owners: list[int] = []
        for row, document in enumerate(documents):
            for chunk in _split(self._token_ids(document)):
                chunks.append(chunk)
                owners.append(row)
        sums = np.zeros((len(documents), DIMENSIONS), np.float32)
        np.add.at(sums, owners, self._encode_chunks(chunks))
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        unit: NDArray[np.float32] = sums / np.maximum(norms, np.float32(1e-12))
        return unit

    def known_share(self, document: str) -> float:
        """Share of the document's tokens that the vocabulary holds; 0 for an empty document."""
        ids = self._token_ids(document)
        return float(np.mean(ids != _UNK)) if len(ids) else 0.0

    def _token_ids(self, document: str) -> NDArray[np.int64]:
        """Ids without the framing tokens, as many as the chunks can hold."""
        encoding = self._tokenizer.encode(clean(document[:_CHARS_MAX]), add_special_tokens=False)
        return np.array(encoding.ids[: _CHUNKS_MAX * _CHUNK_TOKENS], np.int64)

    def _encode_chunks(self, chunks: Sequence[NDArray[np.int64]]) -> NDArray[np.float32]:
        """Unit vectors (chunks, 384); chunks of like length share a batch, so little is padded."""
        import torch

        vectors = np.empty((len(chunks), DIMENSIONS), np.float32)
        by_length = sorted(range(len(chunks)), key=lambda i: len(chunks[i]))
        for start in range(0, len(by_length), _BATCH):
            rows = by_length[start : start + _BATCH]
            width = max(len(chunks[i]) for i in rows) + 2
            ids = torch.full((len(rows), width), _PAD)
            for line, i in enumerate(rows):
                framed = (_CLS, *chunks[i].tolist(), _SEP)
                ids[line, : len(framed)] = torch.tensor(framed)
            with torch.inference_mode():
                vectors[rows] = _minilm(self._weights, ids).numpy()
        return vectors


def _load(path: Path) -> dict[str, Tensor]:
    """The weights that are used: the pooler of the original is not."""
    with safe_open(path, framework="pt") as stored:
        return {name: stored.get_tensor(name) for name in stored.keys() if "pooler" not in name}  # noqa: SIM118


def _split(ids: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Chunks of nearly equal length, at least one."""
    return np.array_split(ids, max(1, -(-len(ids) // _CHUNK_TOKENS)))


def _minilm(weights: Mapping[str, Tensor], ids: Tensor) -> Tensor:
    """Token ids (B, T), padded with 0, to unit vectors (B, D)."""
    from torch.nn import functional as nn

    def linear(x: Tensor, name: str) -> Tensor:
        return nn.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])

    def norm(x: Tensor, name: str) -> Tensor:
        scale, shift = weights[f"{name}.LayerNorm.weight"], weights[f"{name}.LayerNorm.bias"]
        return nn.layer_norm(x, scale.shape, scale, shift, _EPSILON)

    def heads(x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], _HEADS, -1).transpose(1, 2)  # (B, T, D) -> (B, H, T, 32)

    real = ids != _PAD  # (B, T)
    seen = real[:, None, None, :]  # every token looks at every real one
    x = (
        nn.embedding(ids, weights["embeddings.word_embeddings.weight"])
        + weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    x = norm(x, "embeddings")  # (B, T, D)
    for layer in range(_LAYERS):
        at = f"encoder.layer.{layer}"
        query, key, value = (
            heads(linear(x, f"{at}.attention.self.{part}")) for part in ("query", "key", "value")
        )
        mixed = nn.scaled_dot_product_attention(query, key, value, attn_mask=seen)
        mixed = mixed.transpose(1, 2).flatten(2)  # (B, T, D)
        x = norm(x + linear(mixed, f"{at}.attention.output.dense"), f"{at}.attention.output")
        wide = nn.gelu(linear(x, f"{at}.intermediate.dense"))  # (B, T, 4 D)
        x = norm(x + linear(wide, f"{at}.output.dense"), f"{at}.output")
    share = real.unsqueeze(-1).to(x.dtype)  # (B, T, 1)
    mean = (x * share).sum(1) / share.sum(1)  # (B, D)
    unit: Tensor = mean / mean.norm(dim=-1, keepdim=True)
    return unit


def _check_shapes(weights: Mapping[str, Tensor]) -> None:
    """Refuse weights of another model, before they give wrong vectors."""
    deepest = f"encoder.layer.{_LAYERS - 1}.output.dense.weight"
    expected = {
        "embeddings.word_embeddings.weight": (30_522, DIMENSIONS),
        "embeddings.position_embeddings.weight": (512, DIMENSIONS),
        deepest: (DIMENSIONS, 4 * DIMENSIONS),
    }
    for name, shape in expected.items():
        if name not in weights or tuple(weights[name].shape) != shape:
            raise ModelDamaged(f"The sentence encoder's {name} does not have the shape {shape}.")
