"""How fast sound analysis is: ratios to decoding alone and to the network written plainly.

    python tests/bench/bench_analysis.py [FOLDER_OF_MUSIC]

Times are processor time, so that what else runs on the machine matters less.
On a synthetic track of four minutes, or on the real files of a folder. The first pass covers
every patch of a track, so its cosine to the full analysis is 1; the last table shows what a
sparse pass would have given up.
"""

# ruff: noqa: E402
from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")  # as in a worker

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np

from recommender.audio.analysis import SoundAnalyser
from recommender.audio.decode import decode
from recommender.audio.network import SoundNetwork
from recommender.audio.spectrogram import PatchStream, SpectrogramStream
from recommender.models import SOUND_MODEL, model_dir
from recommender.workers import WorkerJob, WorkerPool
from tests.media import write_audio

MODELS = Path(os.environ.get("HEARTH_TEST_MODELS", ROOT / ".venv" / "hearth" / "models"))
TRACK_S = 240.0
WORKERS = 2
SUFFIXES = {".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wav"}


def main() -> None:
    weights = model_dir(MODELS, SOUND_MODEL)
    if weights is None:
        sys.exit(f"The sound model is not installed in {MODELS}; run: make models")
    with tempfile.TemporaryDirectory() as scratch:
        paths = music(Path(sys.argv[1])) if len(sys.argv) > 1 else [synthetic(Path(scratch))]
        one_core(weights, paths[0])
        throughput(weights, paths if len(paths) > 1 else paths * 12)
        if len(paths) > 1:
            sparse(weights, paths)


def music(folder: Path) -> list[Path]:
    """Up to forty files of at least a minute, spread over the folder."""
    found = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES]
    long = [path for path in found if path.stat().st_size > 1_000_000]
    return long[:: max(1, len(long) // 40)]


def synthetic(folder: Path) -> Path:
    """Four minutes of chords, drums and noise as Ogg Vorbis."""
    rng = np.random.default_rng(1)
    t = np.arange(round(TRACK_S * 44_100)) / 44_100
    sound = 0.05 * rng.standard_normal((2, len(t))) * np.exp(-((t * 2) % 1) * 8)
    for hz in (110, 138.6, 164.8, 220, 440):
        sound += 0.08 * np.sin(2 * np.pi * hz * t) * (1 + 0.5 * np.sin(t / 3))
    return write_audio(folder / "track.ogg", sound.astype(np.float32))


def one_core(weights: Path, path: Path) -> None:
    """Seconds per four minutes of music, one core."""
    mono = np.concatenate([block.mono for block in decode(path)])
    share = TRACK_S / (len(mono) / 16_000)
    patches = PatchStream().feed(SpectrogramStream().feed(mono, last=True), last=True)
    network = SoundNetwork.load(weights)
    analyser = SoundAnalyser(str(weights))
    decoding = best(lambda: list(decode(path))) * share
    plain = best(lambda: plain_network(weights, patches[:8]), 2) * len(patches) / 8 * share
    rows = {
        "decode alone": decoding,
        "spectrogram": best(lambda: SpectrogramStream().feed(mono, last=True)) * share,
        "network, living filters": best(lambda: network(patches)) * share,
        "network, plain nn.Conv2d": plain,
        "whole analysis": best(lambda: analyser.analyse(str(path))) * share,
    }
    print(f"\n{'one core, s per 4 minutes of music':36}{'s':>8}{'/ decode':>10}{'/ plain':>10}")
    for name, seconds in rows.items():
        print(f"{name:36}{seconds:8.2f}{seconds / decoding:10.2f}{seconds / plain:10.3f}")


def plain_network(weights: Path, patches: np.ndarray) -> None:
    """The five front convolutions, which are nearly all of the work, as they are drawn."""
    import torch
    from safetensors.numpy import load_file

    stored = load_file(weights / "model.safetensors")
    x = torch.from_numpy(patches)[:, None]
    with torch.inference_mode():
        for number in range(5):
            name = f"conv2d_{number}".removesuffix("_0")
            kernel = torch.from_numpy(stored[f"{name}/kernel"]).permute(3, 2, 0, 1).contiguous()
            bias = torch.from_numpy(stored[f"{name}/bias"])
            norm = torch.nn.BatchNorm2d(len(bias)).eval()
            taps = kernel.shape[2]
            padded = torch.nn.functional.pad(x, (0, 0, (taps - 1) // 2, taps // 2))
            norm(torch.nn.functional.conv2d(padded, kernel, bias).relu()).amax(3)


def throughput(weights: Path, paths: list[Path]) -> None:
    """Tracks an hour through the worker pool, and the memory of a worker."""
    jobs = iter([WorkerJob(path, (str(path),)) for path in paths])
    pool = WorkerPool(
        "tests.bench.bench_analysis:MeasuredAnalyser", "analyse", (str(weights),), workers=WORKERS
    )
    outcomes = []
    started = time.perf_counter()
    for outcome in pool.run(lambda: next(jobs, None)):
        if outcome.reason:
            print(f"{outcome.job.key.name}: {outcome.reason}")
            continue
        outcomes.append(outcome.value)
    seconds = time.perf_counter() - started
    patches, cpu_s, megabytes = (np.array(column) for column in zip(*outcomes, strict=True))
    tracks = patches.sum() * 187 * 256 / 16_000 / TRACK_S
    print(f"\n{WORKERS} workers, four-minute tracks an hour")
    print(f"  by the clock, start included   {tracks / seconds * 3600:8,.0f}")
    print(f"  by processor time, cores free  {tracks / cpu_s.sum() * WORKERS * 3600:8,.0f}")
    print(f"peak memory of a worker: {megabytes.max():.0f} MB")


class MeasuredAnalyser(SoundAnalyser):
    """Tells how many patches it saw, and what time and memory it took."""

    def analyse(self, path: str) -> tuple[int, float, float]:  # type: ignore[override]
        started = time.process_time()
        features = super().analyse(path)
        return features.patches, time.process_time() - started, _peak_megabytes()


def _peak_megabytes() -> float:
    """Of this process alone: getrusage would count its parent's."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def sparse(weights: Path, paths: list[Path]) -> None:
    """Cosine of the mean embedding of k evenly spaced patches to that of all."""
    network = SoundNetwork.load(weights)
    cosines: dict[int, list[float]] = {k: [] for k in (5, 10, 20, 30)}
    for path in paths:
        mono = np.concatenate([block.mono for block in decode(path)])
        patches = PatchStream().feed(SpectrogramStream().feed(mono, last=True), last=True)
        embeddings, _ = network(patches)
        whole = embeddings.mean(0)
        for k, found in cosines.items():
            part = embeddings[np.linspace(0, len(embeddings) - 1, k).astype(int)].mean(0)
            norms = np.linalg.norm(part) * np.linalg.norm(whole)
            found.append(float(part @ whole / norms))
    print(f"\ncosine to the whole track, {len(paths)} files{'median':>12}{'5th pct':>10}")
    for k, found in cosines.items():
        print(f"{k:>3} patches{np.median(found):32.3f}{np.percentile(found, 5):10.3f}")


def best(action: Callable[[], object], times: int = 3) -> float:
    """The shortest of some runs, in seconds of processor time."""
    action()
    seconds = []
    for _ in range(times):
        started = time.process_time()
        action()
        seconds.append(time.process_time() - started)
    return min(seconds)


if __name__ == "__main__":
    main()
