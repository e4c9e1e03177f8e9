"""Every format is written whole, with its tags and picture."""

from __future__ import annotations

from pathlib import Path

import av
import mutagen
import numpy as np
import pytest

from player.demo.covers import png
from player.demo.encoding import FORMATS, Labels, write_track
from player.demo.instruments import RATE

PNG = png(np.zeros((4, 4, 3), np.uint8))
LABELS = Labels(
    title="霧の中の鐘 & Ärger",
    artist="Wren & Hollow",
    album="Letters",
    year=2012,
    genres=("Folk", "Acoustic"),
    number=2,
    total=3,
    lyrics="first line\nsecond line",
    cover=PNG,
)


@pytest.mark.parametrize("name", FORMATS)
def test_a_track_of_any_format(name: str, tmp_path: Path) -> None:
    kind = FORMATS[name]
    path = tmp_path / f"track{kind.suffix}"
    t = np.arange(RATE * 2) / RATE
    sound = np.stack([np.sin(2 * np.pi * 440 * t), np.zeros_like(t)]).astype(np.float32) * 0.5
    write_track(path, sound, RATE, kind, LABELS)
    assert list(tmp_path.iterdir()) == [path]
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        assert stream.codec_context.name.startswith(kind.codec.removeprefix("lib")[:3])
        decoded = np.concatenate(
            [
                out.to_ndarray()
                for frame in container.decode(stream)
                for out in av.AudioResampler("fltp", "stereo", RATE).resample(frame)
            ],
            axis=1,
        )
    assert abs(decoded.shape[1] - len(t)) < 0.1 * RATE
    middle = decoded[:, RATE // 2 : RATE]
    assert np.std(middle[0]) == pytest.approx(0.5 / np.sqrt(2), rel=0.05)
    assert np.std(middle[1]) < 0.03

    blob = path.read_bytes()
    assert LABELS.title.encode() in blob or LABELS.title.encode("utf-16-le") in blob
    assert b"second line" in blob
    file = mutagen.File(path)
    assert file is not None
    assert len(str(file.tags)) > 100


def test_a_failed_encoding_leaves_no_finished_file(tmp_path: Path) -> None:
    path = tmp_path / "track.flac"
    with pytest.raises(ValueError, match=r".+"):
        write_track(path, np.zeros((3, 5), np.float32), RATE, FORMATS["flac"], LABELS)
    assert not path.exists()
