"""What the tests of the catalogue share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.recommender.catalogue.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.database.close()
