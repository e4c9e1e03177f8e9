"""The convolutional network that hears genre, mood, instruments and era: MSD-musicnn in torch.

Architecture and weights: Pons and Serra 2019, "musicnn: pre-trained convolutional neural networks
for music audio tagging" (arXiv 1909.06654), trained on the Million Song Dataset.

Shapes: N patches of T = 187 spectrogram frames (3 s) and B = 96 mel bands.

Most filters of the trained front end have died: weight decay took their weights to 1e-30 and
their bias keeps them silent. What such a filter puts out is the same for every sound, so it is
computed once, when the network is built, and only the living filters are run. This is exact:
see :func:`_is_still`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file

from recommender.errors import ModelDamaged, ModelUnavailable
from recommender.phrases import say

if TYPE_CHECKING:
    from torch import Tensor

ENCODER = "msd-musicnn/0.1.0"
DESCRIPTORS_ONLY = ""
"""The encoder of features without a network: embedding, spread and tags are zeros."""
EMBEDDING_SIZE = 200
PATCH_FRAMES = 187
MEL_BANDS = 96
LABELS = (
    *("rock", "pop", "alternative", "indie", "electronic", "female vocalists", "dance", "00s"),
    *("alternative rock", "jazz", "beautiful", "metal", "chillout", "male vocalists"),
    *("classic rock", "soul", "indie rock", "Mellow", "electronica", "80s", "folk", "90s", "chill"),
    *("instrumental", "punk", "oldies", "blues", "hard rock", "ambient", "acoustic"),
    *("experimental", "female vocalist", "guitar", "Hip-Hop", "70s", "party", "country"),
    *("easy listening", "sexy", "catchy", "funk", "electro", "heavy metal", "Progressive rock"),
    *("60s", "rnb", "indie pop", "sad", "House", "happy"),
)

Floats = NDArray[np.float32]
Weights = Mapping[str, Floats]

_EPSILON = 1e-3
_BATCH = 16
_KERNELS = {
    "conv2d": (7, 38, 1, 204),  # timbral: time, frequency, in, out
    "conv2d_1": (7, 67, 1, 204),
    "conv2d_2": (128, 1, 1, 51),  # temporal
    "conv2d_3": (64, 1, 1, 51),
    "conv2d_4": (32, 1, 1, 51),
    "conv2d_5": (7, 561, 1, 64),  # mid end: time, in, 1, out
    "conv2d_6": (7, 64, 1, 64),
    "conv2d_7": (7, 64, 1, 64),
}
_INPUT_REACH = 4.0
"""The normalised spectrogram stays within this for samples up to a hundred times full scale."""
_INNER_REACH = 1e4


class SoundNetwork:
    """Turns spectrogram patches into embeddings and tag activations.

    Args:
        weights: the variables of the original checkpoint under their own names.

    Raises:
        ModelDamaged: a variable is missing or has another shape.
    """

    def __init__(self, weights: Weights) -> None:
        _check_shapes(weights)
        self._input_norm = _Norm(weights, "batch_normalization")
        self._front = [_FrontLayer(weights, number) for number in range(5)]
        self._middle = [_MiddleLayer(weights, number) for number in range(5, 8)]
        self._pool_norm = _Norm(weights, "batch_normalization_9")
        self._dense = _Dense(weights, "dense")
        self._dense_norm = _Norm(weights, "batch_normalization_10")
        self._output = _Dense(weights, "dense_1")

    @classmethod
    def load(cls, folder: Path) -> SoundNetwork:
        """The network from an installed model's folder.

        Raises:
            ModelUnavailable: the weights are not there.
            ModelDamaged: they are not what they should be.
        """
        try:
            return cls(load_file(folder / "model.safetensors"))
        except OSError as error:
            raise ModelUnavailable(
                say("The sound network's weights cannot be read: {why}.", why=str(error))
            ) from error
        except SafetensorError as error:
            raise ModelDamaged(
                say("The sound network's weights are damaged: {why}.", why=str(error))
            ) from error

    def __call__(self, patches: Floats) -> tuple[Floats, Floats]:
        """Embeddings (N, 200) and tag activations (N, 50) of log-mel patches (N, 187, 96)."""
        import torch

        with torch.inference_mode():
            results = [
                self._forward(batch) for batch in torch.split(torch.from_numpy(patches), _BATCH)
            ]
            embeddings, tags = (torch.cat(parts) for parts in zip(*results, strict=True))
        return embeddings.numpy(), tags.numpy()

    def _forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        import torch

        x = self._input_norm(x).transpose(1, 2).contiguous()  # (N, B, T)
        front = torch.cat([layer(x) for layer in self._front], 1)  # (N, 561, T)
        first, second, third = self._middle
        y1 = first(front)  # (N, 64, T)
        y2 = second(y1) + y1
        y3 = third(y2) + y2
        features = torch.cat([front, y1, y2, y3], 1)  # (N, 753, T)
        pooled = torch.stack([features.amax(2), features.mean(2)], 2).flatten(1)  # (N, 1506)
        hidden = self._dense(self._pool_norm(pooled)).relu()
        embedding = self._dense_norm(hidden)  # (N, 200)
        return embedding, self._output(embedding).sigmoid()


class _Norm:
    """Batch normalisation at rest: a scale and a shift of the last axis."""

    def __init__(self, weights: Weights, name: str) -> None:
        import torch

        scale, shift = _norm(weights, name)
        self._scale, self._shift = torch.from_numpy(scale), torch.from_numpy(shift)

    def __call__(self, x: Tensor) -> Tensor:
        return x * self._scale + self._shift


class _Dense:
    def __init__(self, weights: Weights, name: str) -> None:
        import torch

        self._kernel = torch.from_numpy(weights[f"{name}/kernel"])
        self._bias = torch.from_numpy(weights[f"{name}/bias"])

    def __call__(self, x: Tensor) -> Tensor:
        return x @ self._kernel + self._bias


class _Convolution:
    """Convolution → ReLU → batch norm, in that order; only living filters are run.

    ``kernel`` is (K, in, time, frequency) over the K living ones of C filters.
    """

    def __init__(self, weights: Weights, number: int, reach: float) -> None:
        import torch

        name = f"conv2d_{number}" if number else "conv2d"
        kernel, bias = weights[f"{name}/kernel"], weights[f"{name}/bias"]  # (time, ., ., C), (C,)
        scale, shift = _norm(weights, f"batch_normalization_{number + 1}")
        alive = ~_is_still(kernel, bias, reach)
        self.kernel = torch.from_numpy(
            np.ascontiguousarray(kernel[..., alive].transpose(3, 2, 0, 1))
        )
        self.bias = torch.from_numpy(bias[alive, None])
        self.scale = torch.from_numpy(scale[alive, None])
        self.shift = torch.from_numpy(shift[alive, None])
        self._alive = torch.from_numpy(np.flatnonzero(alive))
        self._still = torch.from_numpy(scale * np.maximum(bias, 0) + shift)[:, None]  # (C, 1)

    def finish(self, x: Tensor) -> Tensor:
        """From filter responses (N, K, T) to the output of all filters (N, C, T)."""
        y = (x + self.bias).relu() * self.scale + self.shift
        return self._still.repeat(len(x), 1, x.shape[2]).index_copy(1, self._alive, y)


class _FrontLayer(_Convolution):
    """A convolution over the spectrogram and the maximum over frequency: (N, B, T) → (N, C, T).

    The maximum is taken before bias, ReLU and batch norm, all of which are monotonic. Where batch
    norm turns the order around it must be the minimum: those filters run with their sign flipped.
    Time is the last axis because torch finds maxima over an inner one several times faster.
    """

    def __init__(self, weights: Weights, number: int) -> None:
        import torch

        super().__init__(weights, number, _INPUT_REACH)
        taps = self.kernel.shape[2]
        self._padding = ((taps - 1) // 2, taps // 2)  # 'same' in time, none in frequency
        self._sign = torch.where(self.scale < 0, -1.0, 1.0)
        self._flipped = (self.kernel.transpose(2, 3) * self._sign[:, :, None, None]).contiguous()

    def __call__(self, x: Tensor) -> Tensor:
        from torch.nn import functional as nn

        padded = nn.pad(x, self._padding).unsqueeze(1)  # (N, 1, B, T + taps - 1)
        responses = nn.conv2d(padded, self._flipped)  # (N, K, B - bands + 1, T)
        return self.finish(responses.amax(2) * self._sign)


class _MiddleLayer(_Convolution):
    """A convolution over time: (N, in, T) → (N, C, T)."""

    def __init__(self, weights: Weights, number: int) -> None:
        super().__init__(weights, number, _INNER_REACH)
        self._over_time = self.kernel.squeeze(1).transpose(1, 2).contiguous()  # (K, in, time)

    def __call__(self, x: Tensor) -> Tensor:
        from torch.nn import functional as nn

        return self.finish(nn.conv1d(x, self._over_time, padding="same"))


def _is_still(kernel: Floats, bias: Floats, reach: float) -> NDArray[np.bool_]:
    """Filters (C,) whose ReLU puts out the same for every input within ±reach.

    Either no input can lift them above zero, or none changes their sum with the bias by as much
    as half of its last bit in float32.
    """
    swing = np.abs(kernel).sum((0, 1, 2), dtype=np.float64) * reach
    still: NDArray[np.bool_] = (bias + swing <= 0) | (swing <= np.abs(bias) * 2.0**-25)
    return still


def _norm(weights: Weights, name: str) -> tuple[Floats, Floats]:
    """Scale and shift (C,) that a batch normalisation comes down to."""
    mean, variance = (weights[f"{name}/moving_{kind}"] for kind in ("mean", "variance"))
    scale = weights[f"{name}/gamma"] / np.sqrt(variance + np.float32(_EPSILON))
    return scale, weights[f"{name}/beta"] - mean * scale


def _check_shapes(weights: Weights) -> None:
    """Refuse weights of another network before they give wrong answers."""
    shapes: dict[str, tuple[int, ...]] = {
        f"{name}/kernel": shape for name, shape in _KERNELS.items()
    }
    shapes |= {f"{name}/bias": shape[-1:] for name, shape in _KERNELS.items()}
    shapes |= {"dense/kernel": (1506, EMBEDDING_SIZE), "dense/bias": (EMBEDDING_SIZE,)}
    shapes |= {"dense_1/kernel": (EMBEDDING_SIZE, len(LABELS)), "dense_1/bias": (len(LABELS),)}
    normed = [1, *(shape[-1] for shape in _KERNELS.values()), 1506, EMBEDDING_SIZE]
    for number, size in enumerate(normed):
        name = f"batch_normalization_{number}" if number else "batch_normalization"
        for kind in ("gamma", "beta", "moving_mean", "moving_variance"):
            shapes[f"{name}/{kind}"] = (size,)
    for name, shape in shapes.items():
        found = weights[name].shape if name in weights else None
        if found != shape:
            raise ModelDamaged(f"The sound network's {name} is {found or 'missing'}, not {shape}.")
