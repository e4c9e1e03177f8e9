"""The page of blends and journeys; what it builds is shown, and edited, as a Discover queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from player.itemmodels.blends import BlendsModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.paths import Ingredient, PathsView
from player.views.sidebar import Place
from player.views.track_field import TrackField
from recommender import DailyBlend, Slate, Track

SUGGESTED = 8


class PathsPage(Page):
    """Builds journeys, mixes and blends."""

    place = Place.PATHS

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = BlendsModel()
        self.view: PathsView = PathsView(self.model, kit.covers, kit.theme)
        for field in (self.view.journey_from, self.view.journey_to, self.view.ingredient):
            field.suggestions_wanted.connect(lambda text, field=field: self._suggest(field, text))
        self.view.playing_wanted.connect(self._on_playing_wanted)
        self.view.journey_wanted.connect(self._on_journey_wanted)
        self.view.mix_wanted.connect(self._on_mix_wanted)
        self.view.blend_wanted.connect(self._on_blend_wanted)
        kit.actions.journey_wanted.connect(self._on_journey_begun)
        kit.window.place_shown.connect(self._on_place_shown)

    def _on_place_shown(self, place: Place) -> None:
        if place is self.place:
            self.kit.tasks.read(self.kit.library.queues.blends, self.model.show, key="blends")

    def _suggest(self, field: TrackField, text: str) -> None:
        self.kit.tasks.read(
            lambda: self.kit.library.tracks(text, limit=SUGGESTED),
            lambda tracks: field.suggest(text, tracks),
            key="suggestions",
        )

    def _on_playing_wanted(self) -> None:
        entry = self.kit.playback.current
        if entry is None:
            self.kit.actions.message_raised.emit(self.tr("Nothing plays now."))
        else:
            self.view.begin_journey(entry.track)

    def _on_journey_begun(self, track: Track) -> None:
        self.kit.window.show_place(self.place)
        self.view.begin_journey(track)

    def _on_journey_wanted(self, begin: Track, end: Track, steps: int, variance: float) -> None:
        self._build(
            lambda: self.kit.library.queues.journey(
                begin.track_id, end.track_id, steps=steps, variance=variance
            )
        )

    def _on_mix_wanted(self, plus: Sequence[Ingredient], minus: Sequence[Ingredient]) -> None:
        near, away = ([_seed(each) for each in group] for group in (plus, minus))
        self._build(lambda: self.kit.library.queues.radio(near, away))

    def _on_blend_wanted(self, blend: DailyBlend) -> None:
        self._build(lambda: self.kit.library.queues.blend(blend.blend_id))

    def _build(self, build: Callable[[], Slate]) -> None:
        self.kit.window.show_place(Place.DISCOVER)
        self.kit.actions.build_slate(build)


def _seed(ingredient: Ingredient) -> Sequence[int] | str:
    return ingredient if isinstance(ingredient, str) else [ingredient.track_id]
