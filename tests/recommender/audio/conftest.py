"""Where the tests find the sound model's weights."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from recommender.models import SOUND_MODEL, model_dir

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def sound_weights() -> Path:
    """The installed sound model's folder; skips where it is not installed."""
    models_dir = Path(os.environ.get("HEARTH_TEST_MODELS", ROOT / ".venv" / "hearth" / "models"))
    folder = model_dir(models_dir, SOUND_MODEL)
    if folder is None:
        pytest.skip(f"the sound model is not installed in {models_dir} (make models)")
    return folder
