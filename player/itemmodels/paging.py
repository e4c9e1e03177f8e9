"""A long list read page by page in the pool; only the newest question is answered."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

from player.tasks import Tasks

KEPT_PAGES = 120
WANTED_PAGES = 4
"""While scrolling fast, only the pages asked for last are read."""

Row = TypeVar("Row")
ReadPage = Callable[[int, int], list[Row]]
"""Rows by limit and offset."""


class Paging(Generic[Row]):
    """The rows behind an item model. Rows not read yet are None and fill themselves.

    Args:
        show: called with a function that puts a new answer in place of the old rows.
        on_page: called with the first and last row of a page that arrived.
    """

    def __init__(
        self,
        tasks: Tasks,
        page_rows: int,
        show: Callable[[Callable[[], None]], None],
        on_page: Callable[[int, int], None],
    ) -> None:
        self.page_rows = page_rows
        self.count = 0
        self._tasks = tasks
        self._show = show
        self._on_page_shown = on_page
        self._generation = 0
        self._read: ReadPage[Row] = lambda _limit, _offset: []
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._wanted: list[int] = []
        self._reading: int | None = None

    def ask(self, count: Callable[[], int], read: ReadPage[Row]) -> None:
        """Ask a new question; the old rows stay until the answer is there."""
        self._tasks.read(
            lambda: self._first(count, read),
            lambda answer: self._show(lambda: self._install(read, *answer)),
            key=f"rows-{id(self)}",
        )

    def _first(self, count: Callable[[], int], read: ReadPage[Row]) -> tuple[list[Row], int]:
        """The first page, and how many rows there are: a page that is not full is all."""
        rows = read(self.page_rows, 0)
        return rows, count() if len(rows) == self.page_rows else len(rows)

    def row(self, number: int) -> Row | None:
        """A row, or None while its page is being read."""
        page_number, place = divmod(number, self.page_rows)
        page = self._pages.get(page_number)
        if page is None:
            self._want(page_number)
            return None
        return page[place] if place < len(page) else None

    def renew(self, newer: Callable[[Row], Row | None]) -> None:
        """Put newer versions of loaded rows in their places; None leaves a row as it is."""
        for page_number, page in self._pages.items():
            for place, row in enumerate(page):
                if (better := newer(row)) is not None:
                    page[place] = better
                    number = page_number * self.page_rows + place
                    self._on_page_shown(number, number)

    def _install(self, read: ReadPage[Row], first: list[Row], count: int) -> None:
        self._generation += 1
        self._read = read
        self.count = count
        self._pages = OrderedDict({0: first})
        self._wanted.clear()
        self._reading = None

    def _want(self, number: int) -> None:
        if number == self._reading or (self._wanted and self._wanted[-1] == number):
            return
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted = [*self._wanted[-WANTED_PAGES + 1 :], number]
        if self._reading is None:
            self._read_next()

    def _read_next(self) -> None:
        if not self._wanted:
            return
        number = self._reading = self._wanted.pop()
        generation, read = self._generation, self._read
        self._tasks.read(
            lambda: read(self.page_rows, number * self.page_rows),
            lambda rows: self._on_page(generation, number, rows),
            lambda _error: self._on_page(generation, number, []),
        )

    def _on_page(self, generation: int, number: int, rows: list[Row]) -> None:
        if generation != self._generation:
            return
        self._reading = None
        self._pages[number] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * self.page_rows
        self._on_page_shown(first, min(self.count, first + self.page_rows) - 1)
        self._read_next()
