"""The sound map page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint

from player.itemmodels.sound_map import MapModel
from player.pages.kit import Kit
from player.pages.late_page import LatePage
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.sidebar import Place
from player.views.track_menu import track_menu
from recommender import MapColour, MapColouring, MapPoints, Origin, Progress, Track, WorkControl

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.views.sound_map import SoundMapView

JOURNEY_STEPS = 12
NOT_ANALYSED = QT_TRANSLATE_NOOP(
    "SoundMap", "Hearth has to listen to your music first. Points appear as it does."
)
LAYING_OUT = QT_TRANSLATE_NOOP(
    "SoundMap", "The map is being laid out. It takes about a minute, once."
)


class SoundMapPage(LatePage):
    """Keeps the map up to date while it is looked at."""

    place = Place.SOUND_MAP
    module = "player.views.sound_map"
    searchable = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = MapModel(self)
        self.map: SoundMapView | None = None
        self._by = MapColour.GENRE
        self._updating = False
        self._playing: int | None = None
        kit.work.analysis_finished.connect(lambda _report: self._on_shown())

    def search(self, text: str) -> None:
        """Light what matches."""
        self.model.search(text)

    def show_playing(self, track_id: int | None) -> None:
        """Ring the track that sounds."""
        self._playing = track_id
        if self.map is not None:
            self.map.plot.mark_playing(None if track_id is None else self.model.row_of(track_id))

    def build(self) -> None:
        """The plot and what stands around it."""
        from player.views.sound_map import SoundMapView

        self.map = SoundMapView(self.model, self.kit.theme)
        self.map.colour_wanted.connect(self._on_colour_wanted)
        self.map.play_wanted.connect(self._on_play_wanted)
        self.map.play_rows_wanted.connect(
            lambda rows: self._with_tracks(
                rows, partial(self.kit.actions.play, origin=Origin.LIBRARY)
            )
        )
        self.map.queue_rows_wanted.connect(
            lambda rows: self._with_tracks(rows, self.kit.actions.enqueue)
        )
        self.map.journey_wanted.connect(self._on_journey_wanted)
        self.map.menu_wanted.connect(self._on_menu_wanted)
        self.view.fill(self.map)

    def read(self) -> None:
        """Read the points as they are, and place those that have no place yet."""
        library, by = self.kit.library, self._by

        def read() -> tuple[MapPoints, MapColouring, int]:
            points = library.sound_map.points()
            return points, library.sound_map.colouring(points, by), library.sound_map.pending()

        def on_read(answer: tuple[MapPoints, MapColouring, int]) -> None:
            points, colouring, pending = answer
            if not np.array_equal(points.track_ids, self.model.points.track_ids):
                self.model.show(points, by, colouring)
                self.show_playing(self._playing)
            if self.map is not None and not len(points.track_ids):
                sentence = LAYING_OUT if pending else NOT_ANALYSED
                self.map.show_sentence(translate("SoundMap", sentence))
            if pending:
                self._update()

        self.kit.tasks.read(read, on_read, key="sound-map")

    def _update(self) -> None:
        if self._updating:
            return
        self._updating = True

        def run(report: Callable[[Progress], None], control: WorkControl) -> int:
            return self.kit.library.sound_map.update(report, control)

        def on_updated(placed: int) -> None:
            self._updating = False
            if placed:
                self._on_shown()

        def on_broke(error: Exception) -> None:
            self._updating = False
            self.kit.work.work_failed.emit(error)

        self.kit.tasks.work(self.tr("Laying out the sound map"), run, on_updated, on_broke)

    def _on_colour_wanted(self, by: MapColour) -> None:
        self._by = by
        points = self.model.points
        self.kit.tasks.read(
            lambda: self.kit.library.sound_map.colouring(points, by),
            lambda colouring: self.model.colour(by, colouring),
            key="map-colour",
        )

    def _with_tracks(self, rows: NDArray[np.int64], do: Callable[[list[Track]], None]) -> None:
        track_ids = self.model.points.track_ids[rows].tolist()
        self.kit.tasks.read(lambda: self.kit.library.tracks_by_id(track_ids), do, key="map-tracks")

    def _on_play_wanted(self, row: int) -> None:
        """From a point on: the track, and then what is closest to it."""
        rows = np.array([row], np.int64)
        self._with_tracks(rows, lambda tracks: self.kit.actions.start_radio(tracks[0]))

    def _on_journey_wanted(self, drawn: NDArray[np.float32]) -> None:
        rows = self.model.along(drawn, JOURNEY_STEPS)
        self._with_tracks(rows, lambda tracks: self.kit.actions.play(tracks, Origin.RADIO))

    def _on_menu_wanted(self, row: int, point: QPoint) -> None:
        def on_read(tracks: list[Track]) -> None:
            menu = track_menu(
                self.view,
                tracks,
                self.kit.actions,
                self.kit.theme,
                lambda: self.kit.actions.play(tracks, Origin.LIBRARY),
            )
            menu.exec(point)
            menu.deleteLater()

        self._with_tracks(np.array([row], np.int64), on_read)
