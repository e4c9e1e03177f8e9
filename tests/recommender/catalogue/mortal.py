"""A reader that one file kills, for the test of what that costs."""

from __future__ import annotations

import os
from collections.abc import Sequence

from recommender.catalogue.records import FileRecords, RecordReader
from recommender.catalogue.walk import FoundFile


class MortalReader(RecordReader):
    def read(self, files: Sequence[FoundFile]) -> list[FileRecords | str]:
        if any("killer" in file.path for file in files):
            os._exit(3)
        return super().read(files)
