"""Mood, themes and describe as a script sees them, without models and with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from recommender import Config, Hearth, resolve_config
from recommender.command_line import cli
from tests.media import tone, write_audio

Run = Callable[..., Result]
LYRICS = "Ich ging am Fluss entlang und da war niemand, der mir sagen konnte, was du gesagt hast"
REVIEW = "The rain on the window and a lonely piano: a calm and nostalgic record about the harbour."


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three tracks of unlike loudness, two of them with words, analysed without models."""
    base = tmp_path_factory.mktemp("words")
    for folder, name, gain in (
        ("one", "quiet", 0.01),
        ("two", "loud", 0.9),
        ("three", "plain", 0.3),
    ):
        (base / "music" / folder).mkdir(parents=True)
        write_audio(base / "music" / folder / f"{name}.flac", tone(3.0) * gain)
    (base / "music" / "one" / "review.txt").write_text(REVIEW, "utf-8")
    (base / "music" / "two" / "loud.lrc").write_text(f"[00:01.00]{LYRICS}", "utf-8")
    for arguments in (["scan", str(base / "music")], ["analyse"]):
        result = CliRunner().invoke(cli, ["--data", str(base / "data"), *arguments])
        assert result.exit_code == 0, result.output
    return base


@pytest.fixture
def run(analysed: Path) -> Run:
    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--data", str(analysed / "data"), *arguments])

    return invoke


def answer(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.output
    payload: dict[str, Any] = json.loads(result.stdout)
    return payload


def test_a_mood_is_found_by_words_and_by_measured_sound(run: Run) -> None:
    found = answer(run("mood", "rainy", "piano", "--json"))
    assert found["query"] == "rainy piano"
    assert found["tracks"][0]["title"] == "quiet"
    assert "says" in found["tracks"][0]["reason"]
    assert answer(run("mood", "workout", "--json"))["tracks"][0]["title"] == "loud"
    assert len(answer(run("mood", "calm", "--length", "1", "--json"))["tracks"]) == 1
    assert "quiet" in run("mood", "calm").stdout


def test_a_mood_of_no_words_is_refused_with_a_sentence(run: Run) -> None:
    result = run("mood", "the")
    assert result.exit_code == 1
    assert "rainy evening" in result.stderr
    assert run("mood", "xyzzy").stdout.strip() == "Nothing in the library answers to that."


def test_few_texts_have_no_themes_and_it_says_so(run: Run) -> None:
    found = answer(run("themes", "--json"))
    assert found["themes"] == []
    assert "twenty" in found["note"]


def test_a_description_names_sources(run: Run, analysed: Path) -> None:
    quiet = answer(run("describe", str(analysed / "music" / "one" / "quiet.flac"), "--json"))
    told = {one["name"]: one for one in quiet["descriptors"]}
    assert told["nostalgic"]["source"] == "words"
    assert 0 < told["calm"]["confidence"] <= 1
    assert quiet["language"]["name"] == "English"
    loud = answer(run("describe", str(analysed / "music" / "two" / "loud.flac"), "--json"))
    assert (loud["language"]["name"], loud["language"]["source"]) == ("German", "lyrics")
    assert loud["sentiment"] is None
    assert "German (lyrics" in run("describe", loud["path"]).stdout


def test_an_unanalysed_library_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "music").mkdir()
    write_audio(tmp_path / "music" / "a.flac", tone(1.0))
    with_data = ["--data", str(tmp_path / "data")]
    CliRunner().invoke(cli, [*with_data, "scan", str(tmp_path / "music")])
    result = CliRunner().invoke(cli, [*with_data, "mood", "calm"])
    assert result.exit_code == 1
    assert "analyse" in result.stderr


def test_themes_of_a_library_of_texts_are_stored(tmp_path: Path) -> None:
    subjects = (
        "harbour ships lighthouse waves sailors anchor salt storm gulls tide ropes decks",
        "barley harvest tractor meadow orchard cattle barn scythe hay apples fences soil",
    )
    for number in range(24):
        folder = tmp_path / "music" / f"artist {number}"
        folder.mkdir(parents=True)
        write_audio(folder / f"track {number}.wav", tone(0.5, hz=200 + 10 * number))
        (folder / "review.txt").write_text(f"Of {subjects[number % 2]} they sing", "utf-8")
    hearth = Hearth(Config(tmp_path / "data"))
    try:
        hearth.scan([tmp_path / "music"])
        hearth.analyse()
        themes = hearth.themes()
        assert len(themes) >= 1
        assert sum(theme.tracks for theme in themes) >= 20
        said = hearth.describe(hearth.tracks(limit=1)[0].track_id)
        assert said.themes
        assert str(said.themes[0].source) == "words"
    finally:
        hearth.close()


@pytest.mark.models
def test_the_sentence_model_reads_queries_in_one_worker(analysed: Path) -> None:
    models = resolve_config().models or Path(".venv/hearth/models").absolute()
    if not models.is_dir():
        pytest.skip("the models are not installed")
    hearth = Hearth(Config(analysed / "data", models=models))
    try:
        # no word of this names a concept; its meaning does
        titles = [hit.track.title for hit in hearth.mood("nothing but stillness everywhere")]
        assert titles[0] == "quiet"
        assert hearth.mood("夜明けの街に雨が降る") == []
    finally:
        hearth.close()


def test_queues_for_a_mood_begin_with_what_answers_it(run: Run) -> None:
    for arguments in (
        ["discover", "--mood", "rainy piano"],
        ["radio", "--mood", "rainy piano"],
        ["radio", "mood:rainy piano"],
    ):
        slate = answer(run(*arguments, "--length", "1", "--seed", "1", "--json"))
        assert slate["kind"] == arguments[0]
        (track,) = slate["tracks"]
        assert track["title"] == "quiet"
        assert track["reason"].startswith("For “rainy piano”: ")
    away = answer(run("radio", "plain", "--minus", "mood:rainy piano", "--json"))
    assert away["tracks"][0]["title"] == "loud"


def test_a_mood_that_nothing_answers_is_refused_kindly(run: Run) -> None:
    refused = run("discover", "--mood", "xyzzy")
    assert refused.exit_code == 1
    assert "xyzzy" in refused.stderr
