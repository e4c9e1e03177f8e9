"""Decodes the Ogg Vorbis files that FFmpeg refuses and the format's own library plays.

Tools that splice streams leave a second set of headers among the sound; FFmpeg then reports
"Header processing failed", while libvorbis, here through libsndfile, passes over them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from player.playback.decoder import Samples
from recommender import UnreadableMedia, say

_BLOCK_FRAMES = 4096
_MAGIC = b"OggS"


class VorbisDecoder:
    """The same as :class:`~player.playback.decoder.Decoder`, for mono and stereo Ogg files."""

    def __init__(self, path: str) -> None:
        import soundfile  # only these few files need it

        self._damage = soundfile.LibsndfileError
        try:
            self._file = soundfile.SoundFile(path)
        except self._damage as error:
            raise UnreadableMedia(say("The file cannot be opened.")) from error
        if self._file.channels > 2:
            raise UnreadableMedia(say("The file has too many channels."))
        self.rate_hz = int(self._file.samplerate)
        self.duration_s = self._file.frames / self.rate_hz

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def samples(self, start: int) -> Iterator[Samples]:
        """Yield blocks beginning exactly at sample ``start``; raises :class:`UnreadableMedia`."""
        try:
            self._file.seek(min(start, self._file.frames))
            while len(block := self._file.read(_BLOCK_FRAMES, "float32", always_2d=True)):
                yield np.repeat(block, 2, axis=1) if block.shape[1] == 1 else block
        except self._damage as error:
            raise UnreadableMedia(say("The file is damaged.")) from error


def is_ogg(path: str) -> bool:
    """Whether an ordinary file says that it is Ogg."""
    file = Path(path)
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC)) == _MAGIC
