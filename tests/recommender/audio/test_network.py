"""The network: the original's answers, and exactness whatever the weights are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from recommender.audio.network import LABELS, PATCH_FRAMES, SoundNetwork
from recommender.audio.spectrogram import PatchStream, SpectrogramStream
from recommender.errors import ModelDamaged, ModelUnavailable
from tests.recommender.audio.reference import REFERENCE, reference_sound

Weights = dict[str, NDArray[np.float32]]
KERNELS = [(7, 38, 204), (7, 67, 204), (128, 1, 51), (64, 1, 51), (32, 1, 51)]
MIDDLE = [(7, 561, 64), (7, 64, 64), (7, 64, 64)]


def cosine(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float64]:
    norms = np.linalg.norm(a, axis=-1) * np.linalg.norm(b, axis=-1)
    return (a.astype(np.float64) * b).sum(-1) / norms


def random_weights(rng: np.random.Generator, dead_share: float) -> Weights:
    """Weights of the right shapes, some of them dead or constant, batch norm of both signs."""
    weights: Weights = {}

    def layer(name: str, shape: tuple[int, ...], dead: float = 0.0) -> None:
        kernel = rng.standard_normal(shape) / np.sqrt(np.prod(shape[:-1]))
        bias = rng.standard_normal(shape[-1]) * 0.1
        gone = rng.random(shape[-1]) < dead
        kernel[..., gone] *= 1e-30
        weights[f"{name}/kernel"] = kernel.astype(np.float32)
        weights[f"{name}/bias"] = bias.astype(np.float32)

    def norm(name: str, size: int) -> None:
        weights[f"{name}/gamma"] = rng.standard_normal(size).astype(np.float32)
        weights[f"{name}/beta"] = rng.standard_normal(size).astype(np.float32)
        weights[f"{name}/moving_mean"] = rng.standard_normal(size).astype(np.float32) * 0.3
        weights[f"{name}/moving_variance"] = rng.random(size).astype(np.float32) + 0.1

    norm("batch_normalization", 1)
    for number, (time, width, filters) in enumerate(KERNELS + MIDDLE):
        layer(f"conv2d_{number}".removesuffix("_0"), (time, width, 1, filters), dead_share)
        norm(f"batch_normalization_{number + 1}", filters)
    norm("batch_normalization_9", 1506)
    layer("dense", (1506, 200))
    norm("batch_normalization_10", 200)
    layer("dense_1", (200, 50))
    return weights


def straightforward(
    weights: Weights, patches: NDArray[np.float32]
) -> tuple[np.ndarray, np.ndarray]:
    """The network as its paper draws it, layer by layer, in float64 and without any trick."""
    import torch
    from torch.nn import functional as nn

    w = {name: torch.from_numpy(values.astype(np.float64)) for name, values in weights.items()}

    def norm(x: torch.Tensor, number: int, axis: int) -> torch.Tensor:
        name = f"batch_normalization_{number}".removesuffix("_0")
        shape = [1] * x.ndim
        shape[axis] = -1
        gamma, beta, mean, variance = (
            w[f"{name}/{kind}"].view(shape)
            for kind in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        return (x - mean) / torch.sqrt(variance + 1e-3) * gamma + beta

    def convolve(x: torch.Tensor, number: int) -> torch.Tensor:
        name = f"conv2d_{number}".removesuffix("_0")
        kernel = w[f"{name}/kernel"].permute(3, 2, 0, 1)
        time = kernel.shape[2]
        padded = nn.pad(x, (0, 0, (time - 1) // 2, time // 2))
        return norm(nn.conv2d(padded, kernel, w[f"{name}/bias"]).relu(), number + 1, 1)

    x = norm(torch.from_numpy(patches.astype(np.float64))[:, None], 0, 1)
    front = torch.cat([convolve(x, number).amax(3) for number in range(5)], 1)
    y1 = convolve(front.transpose(1, 2)[:, None], 5).squeeze(3)
    y2 = convolve(y1.transpose(1, 2)[:, None], 6).squeeze(3) + y1
    y3 = convolve(y2.transpose(1, 2)[:, None], 7).squeeze(3) + y2
    features = torch.cat([front, y1, y2, y3], 1)
    pooled = torch.stack([features.amax(2), features.mean(2)], 2).flatten(1)
    hidden = (norm(pooled, 9, 1) @ w["dense/kernel"] + w["dense/bias"]).relu()
    embedding = norm(hidden, 10, 1)
    tags = (embedding @ w["dense_1/kernel"] + w["dense_1/bias"]).sigmoid()
    return embedding.numpy(), tags.numpy()


@pytest.mark.parametrize("dead_share", [0.0, 0.9])
def test_it_computes_what_the_plain_network_computes(dead_share: float) -> None:
    rng = np.random.default_rng(5)
    weights = random_weights(rng, dead_share)
    patches = (rng.random((3, PATCH_FRAMES, 96)) * 5).astype(np.float32)
    embedding, tags = SoundNetwork(weights)(patches)
    wanted_embedding, wanted_tags = straightforward(weights, patches)
    scale = np.abs(wanted_embedding).max()
    assert np.abs(embedding - wanted_embedding).max() < 2e-5 * scale
    assert np.abs(tags - wanted_tags).max() < 1e-4
    assert embedding.dtype == tags.dtype == np.float32
    assert embedding.std(0).max() > 0


@pytest.mark.models
def test_the_installed_weights_give_the_originals_answers(sound_weights: Path) -> None:
    frames = SpectrogramStream().feed(reference_sound(), last=True)
    patches = PatchStream().feed(frames, last=True)
    embedding, tags = SoundNetwork.load(sound_weights)(patches)
    wanted = np.load(REFERENCE)
    assert embedding.shape == wanted["embedding"].shape == (4, 200)
    assert cosine(embedding, wanted["embedding"]).min() >= 0.999999
    assert np.abs(embedding - wanted["embedding"]).max() < 1e-3
    assert np.abs(tags - wanted["tags"]).max() < 1e-4


@pytest.mark.models
def test_leaving_dead_filters_out_changes_nothing(sound_weights: Path) -> None:
    weights = load_file(sound_weights / "model.safetensors")
    rng = np.random.default_rng(6)
    patches = np.log10(1e4 * rng.exponential(1, (2, PATCH_FRAMES, 96)) + 1).astype(np.float32)
    patches[1] *= 2  # far louder than any music
    embedding, tags = SoundNetwork(weights)(patches)
    wanted_embedding, wanted_tags = straightforward(weights, patches)
    assert np.abs(embedding - wanted_embedding).max() < 1e-4
    assert np.abs(tags - wanted_tags).max() < 1e-5


def test_fifty_labels_in_the_encoders_order() -> None:
    assert len(LABELS) == len(set(LABELS)) == 50
    assert (LABELS[0], LABELS[9], LABELS[33], LABELS[49]) == ("rock", "jazz", "Hip-Hop", "happy")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda weights: weights.pop("conv2d_3/bias"),
        lambda weights: weights.update({"dense/kernel": np.zeros((5, 5), np.float32)}),
    ],
)
def test_weights_of_another_network_are_refused(spoil: Callable[[Weights], object]) -> None:
    weights = random_weights(np.random.default_rng(7), 0.0)
    spoil(weights)
    with pytest.raises(ModelDamaged, match=r"missing, not|is \(5, 5\), not"):
        SoundNetwork(weights)


def test_absent_and_damaged_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="cannot be read"):
        SoundNetwork.load(tmp_path)
    save_file(random_weights(np.random.default_rng(8), 0.5), tmp_path / "model.safetensors")
    SoundNetwork.load(tmp_path)
    content = (tmp_path / "model.safetensors").read_bytes()
    for damaged in (content[:1000], b"", b"\xff" * 100):
        (tmp_path / "model.safetensors").write_bytes(damaged)
        with pytest.raises(ModelDamaged, match="damaged"):
            SoundNetwork.load(tmp_path)
