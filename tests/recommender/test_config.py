"""Where Hearth keeps its data: the argument, else the environment, else the platform's place."""

from __future__ import annotations

from pathlib import Path

import pytest

from recommender import DEFAULT_PROFILE, resolve_config


def test_the_argument_wins_over_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEARTH_DATA", str(tmp_path / "environment"))
    assert resolve_config().data_dir == tmp_path / "environment"
    assert resolve_config(tmp_path / "argument").data_dir == tmp_path / "argument"


def test_without_either_it_is_the_platforms_place_under_home(own_home: Path) -> None:
    config = resolve_config()
    assert config.data_dir.is_relative_to(own_home)
    assert config.profile == DEFAULT_PROFILE
    assert config.models_dir == config.data_dir / "models"


def test_weights_may_be_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARTH_MODELS", str(tmp_path / "weights"))
    assert resolve_config(tmp_path / "data", "guest").models_dir == tmp_path / "weights"
