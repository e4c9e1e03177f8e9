"""Changes the tags of one file over and over, until it is killed: for the test of what that costs.

``python -m tests.recommender.catalogue.endless_tagger FILE``
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from recommender.catalogue.rewriting import rewrite
from recommender.tag_edits import TagEdit, TagField


def main() -> None:
    for number in count():
        edit = TagEdit({TagField.TITLE: (f"Title {number}",)}, b"\xff\xd8\xff" + b"x" * 50_000)
        rewrite(Path(sys.argv[1]), edit)
        sys.stdout.write("written\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
