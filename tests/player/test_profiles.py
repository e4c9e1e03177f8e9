"""Listeners of one machine: each with learning of their own, and guests without any."""

from __future__ import annotations

import pytest

from player.app import Player
from player.settings import PROFILE
from recommender import DEFAULT_PROFILE, End, Hearth, Origin
from tests.player.fakes import StillEngine


@pytest.fixture
def player(tagged_player: Player) -> Player:
    return tagged_player


def library(player: Player) -> Hearth:
    return player.pages.library.kit.library


def use(qtbot, player: Player, name: str, *, guest: bool = False) -> None:
    player.profiles.use(name, guest=guest)
    qtbot.waitUntil(
        lambda: (library(player).profile, library(player).guest) == (name, guest), timeout=20_000
    )
    qtbot.waitUntil(lambda: "listens" in player.window.messages.text, timeout=20_000)


def hear_something(qtbot, player: Player, engine: StillEngine) -> int:
    """Play a track, hear half a second of it; returns its id."""
    track = library(player).tracks("genre:Jazz")[0]
    player.actions.play([track], Origin.LIBRARY)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    engine.listen(0.2)
    qtbot.wait(20)
    return track.track_id


def test_what_was_heard_belongs_to_whom_it_was_heard_by(
    qtbot, player: Player, engine: StillEngine
) -> None:
    track_id = hear_something(qtbot, player, engine)
    use(qtbot, player, "Ada")  # while it plays: its fact is the former listener's
    qtbot.waitUntil(lambda: player.window.sidebar.listener.text() == "Ada")
    assert library(player).knows_nothing()
    assert player.playback.queue.entries == ()
    with qtbot.waitSignal(player.facts.fact_recorded, timeout=20_000):
        player.actions.like(library(player).track(track_id), True)
    assert library(player).track(track_id).liked
    use(qtbot, player, DEFAULT_PROFILE)
    assert [(f.track_id, f.end) for f in library(player).interactions()] == [
        (track_id, End.STOPPED)
    ]
    assert not library(player).track(track_id).liked
    qtbot.waitUntil(lambda: not player.window.sidebar.listener.isVisibleTo(player.window))
    assert {p.name: p.plays for p in library(player).profiles.all()} == {
        DEFAULT_PROFILE: 1,
        "Ada": 0,
    }


def test_a_guest_is_marked_and_leaves_no_trace(qtbot, player: Player, engine: StillEngine) -> None:
    player.commands["guest"].trigger()
    qtbot.waitUntil(lambda: library(player).guest, timeout=20_000)
    qtbot.waitUntil(lambda: player.window.sidebar.listener.text().startswith("Guest"))
    track_id = hear_something(qtbot, player, engine)
    player.commands["next"].trigger()
    player.actions.like(library(player).track(track_id), True)
    player.commands["discover"].trigger()
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() > 0, timeout=60_000)
    player.pages.discover.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    player.pages.discover.view.change_place(player.pages.discover.model.entry(3), "another")
    player.commands["guest"].trigger()
    qtbot.waitUntil(lambda: not library(player).guest, timeout=20_000)
    assert library(player).knows_nothing()
    slates = library(player)._database.read_one("SELECT count(*) FROM slates")
    assert slates[0] == 0


def test_a_removed_listener_is_brought_back_by_undo(qtbot, player: Player) -> None:
    use(qtbot, player, "Ada")
    player.profiles.remove("Ada")
    undo = player.window.messages._button
    qtbot.waitUntil(lambda: undo.text() == "Undo", timeout=20_000)
    assert library(player).profile == DEFAULT_PROFILE
    assert names(player) == [DEFAULT_PROFILE]
    assert player.settings.get(PROFILE) == DEFAULT_PROFILE
    undo.click()
    qtbot.waitUntil(lambda: library(player).profile == "Ada", timeout=20_000)
    assert names(player) == [DEFAULT_PROFILE, "Ada"]


def names(player: Player) -> list[str]:
    return [profile.name for profile in library(player).profiles.all()]
