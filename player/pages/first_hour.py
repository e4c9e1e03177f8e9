"""The first hour: what a newcomer can begin with, artists they love, history they bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from player.pages.kit import Kit
from player.phrasing import from_english, shelf_name
from player.translation import translate
from player.views.beginnings import Beginning, Beginnings
from player.views.discover import DiscoverView
from player.views.taste_picks import TastePicks
from player.wording import count, figure
from recommender import Artist, CommunitySource, Folder, Progress, Shelf, Track, WorkControl

OFFERED_ARTISTS = 400
TRACKS_BY_ARTIST = 3
"""A loved artist is told by so many tracks."""
BEGIN_WITH = 400
"""A first queue is built around at most so many tracks of a genre, a time or a folder."""

Rows = list[tuple[str, list[Beginning]]]


class FirstHour(QObject):
    """Fills the Discover page as long as nothing is known of the listener."""

    def __init__(self, kit: Kit, view: DiscoverView) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._view = view
        self._beginnings = Beginnings(kit.theme)
        view.add_beginnings(self._beginnings)
        self._beginnings.beginning_chosen.connect(self._on_beginning_chosen)
        self._beginnings.picks_wanted.connect(self._on_picks_wanted)
        self._beginnings.history_wanted.connect(self.bring_history)
        kit.commands["import_history"].triggered.connect(lambda _on: self.bring_history())

    @property
    def chips(self) -> Sequence[QPushButton]:
        """What can be begun with, as it stands on the page."""
        return self._beginnings.chips

    def refresh(self) -> None:
        """Read what there is to begin with, for as long as it is needed."""
        self._kit.tasks.read(self._read, self._on_read, key="first-hour")

    def bring_history(self) -> None:
        """Ask for a file of listening, and learn from it."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self._kit.window,
            self.tr("Choose an export of ListenBrainz, Last.fm or Spotify, or a playlist"),
            str(Path.home()),
            self.tr(
                "Listening (*.json *.jsonl *.csv *.tsv *.m3u *.m3u8 *.pls *.xspf);;All files (*)"
            ),
        )
        if chosen:
            self.read_history(Path(chosen))

    def read_history(self, file: Path) -> None:
        """Learn from a file what is heard together; tell how much of it the library knows."""

        def run(_report: Callable[[Progress], None], _control: WorkControl) -> CommunitySource:
            return self._kit.library.community.add(file, None)

        self._kit.tasks.work(
            self.tr("Reading your listening history"),
            run,
            self._on_history_read,
            self._kit.actions.action_failed.emit,
        )

    def _read(self) -> tuple[Rows | None, bool]:
        """What a newcomer can begin with, and whether there is any music."""
        library = self._kit.library
        if not library.knows_nothing():
            return None, True
        shelves = library.shelves
        roots = shelves.folders()
        folders = shelves.folders(roots[0].path) if len(roots) == 1 else roots
        rows: Rows = [
            (translate("FirstHour", "Genres"), _beginnings(shelves.genres())),
            (
                translate("FirstHour", "Times"),
                _beginnings(sorted(shelves.decades(), key=lambda one: -one.tracks)),
            ),
            (translate("FirstHour", "Folders"), _of_folders(folders)),
        ]
        return (rows if any(beginnings for _heading, beginnings in rows) else None), bool(roots)

    def _on_read(self, read: tuple[Rows | None, bool]) -> None:
        rows, any_music = read
        self._beginnings.show_beginnings(rows or [])
        self._view.show_newcomer(rows is not None, any_music=any_music)

    def _on_beginning_chosen(self, beginning: Beginning) -> None:
        self._kit.actions.discover_around(beginning.query, BEGIN_WITH)

    def _on_picks_wanted(self) -> None:
        def on_read(artists: list[Artist]) -> None:
            picks = TastePicks(artists, self._kit.window)
            picks.finished.connect(picks.deleteLater)
            picks.finished.connect(
                lambda code: (
                    self.love(picks.chosen()) if code == QDialog.DialogCode.Accepted else None
                )
            )
            picks.open()

        self._kit.tasks.read(self._artists, on_read, key="taste-picks")

    def _artists(self) -> list[Artist]:
        named = [artist for artist in self._kit.library.shelves.artists() if artist.name]
        return sorted(named, key=lambda artist: -artist.tracks)[:OFFERED_ARTISTS]

    def love(self, artists: list[Artist]) -> None:
        """Ask for more like some tracks of each artist, then for a queue.

        Not a like: nobody said anything of the single tracks, and they stay out of what is loved.
        """

        def read() -> list[Track]:
            found = self._kit.library
            return [
                track
                for artist in artists
                for track in found.tracks(artist.query, limit=TRACKS_BY_ARTIST)
            ]

        def on_read(tracks: list[Track]) -> None:
            self._kit.actions.more_like_all(
                tracks,
                self.tr("More like {artists} you love.").format(
                    artists=count(len(artists), "artist")
                ),
                then=self._view.discover,
            )

        self._kit.tasks.read(read, on_read, key="taste-picks")

    def _on_history_read(self, source: CommunitySource) -> None:
        heard = (
            self.tr("The next queue knows it.")
            if source.heard
            else self.tr("That is too little to learn from; it may grow with your library.")
        )
        self._kit.window.messages.tell(
            self.tr(
                "{kind}: {tracks} by {artists}; {artists_matched} of these artists and "
                "{tracks_matched} of the tracks are in your library. {heard}"
            ).format(
                kind=from_english(source.kind),
                tracks=count(source.tracks, "track"),
                artists=count(source.artists, "artist"),
                artists_matched=figure(source.artists_matched),
                tracks_matched=figure(source.tracks_matched),
                heard=heard,
            ),
            stays=True,
        )


def _beginnings(shelves: list[Shelf]) -> list[Beginning]:
    return [Beginning(shelf_name(shelf), shelf.query) for shelf in shelves if shelf.name]


def _of_folders(folders: list[Folder]) -> list[Beginning]:
    largest = sorted(folders, key=lambda folder: -folder.tracks)
    return [Beginning(folder.name, folder.query) for folder in largest if folder.tracks]
