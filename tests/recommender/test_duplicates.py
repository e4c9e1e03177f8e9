"""Duplicates through facade and command: equal data is found without any analysis."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from click.testing import CliRunner

from recommender import Config, Hearth
from recommender.command_line import cli
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import write_tags


def test_the_same_data_under_other_tags_is_one_recording(tmp_path: Path) -> None:
    music = tmp_path / "music"
    first = write_tags(write_audio(music / "a.flac", tone(0.4)), title="Rain", artist="Nils")
    (music / "more").mkdir()
    second = Path(shutil.copy(first, music / "more" / "b.flac"))
    write_tags(second, title="Something else", artist="Who")
    write_audio(music / "c.flac", tone(0.4, 900.0))
    hearth = Hearth(Config(tmp_path / "data"))
    hearth.scan([music])
    (group,) = hearth.duplicates.find()
    assert group.identical
    assert {copy.track.path for copy in group.copies} == {str(first), str(second)}
    assert all(copy.lossless and copy.size_bytes > 0 for copy in group.copies)
    assert hearth.duplicates.versions(group.copies[0].track.track_id) == []
    hearth.close()
    result = CliRunner().invoke(cli, ["--data", str(tmp_path / "data"), "duplicates", "--json"])
    payload = json.loads(result.stdout)
    assert [copy["codec"] for copy in payload["groups"][0]["copies"]] == ["flac", "flac"]
    assert payload["groups"][0]["identical"]
    assert first.exists()
    assert second.exists()
