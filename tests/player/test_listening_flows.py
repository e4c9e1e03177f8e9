"""What a listener does with Discover, through the real recommender: skip, correct, undo, go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from player.app import Player
from player.choices.steering import Steered, Steering
from player.views.sidebar import Place
from recommender import GestureKind, Origin
from tests.player.fakes import StillEngine


@pytest.fixture
def player(tagged_player: Player) -> Player:
    return tagged_player


def discover(qtbot, player: Player) -> None:
    player.commands["discover"].trigger()
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() == 30, timeout=60_000)


def upcoming(player: Player) -> list[tuple[int, str]]:
    return [(e.track.track_id, e.track.genre) for e in player.playback.queue.upcoming]


def skip(qtbot, player: Player, engine: StillEngine) -> None:
    """Hear a moment of what plays, and press next."""
    entry = player.playback.queue.current
    qtbot.waitUntil(lambda: player.playback.current == entry)
    engine.listen(0.05)
    qtbot.wait(10)
    with qtbot.waitSignal(player.facts.fact_recorded, timeout=20_000):
        player.commands["next"].trigger()


def test_five_skips_of_a_kind_change_what_comes_and_undo_restores_it(
    qtbot, player: Player, engine: StillEngine
) -> None:
    discover(qtbot, player)
    view, queue = player.pages.discover.view, player.playback.queue
    folk = [entry for entry in player.pages.discover.model.entries if entry.track.genre == "Folk"]
    for place, entry in enumerate(folk[:5]):  # by the listener's hand: there they stay
        view.list.moved.emit(entry, place)
    view.play_from(0)
    steering = next(child for child in player.tasks.children() if isinstance(child, Steering))
    steered: list[Steered] = []
    steering.steered.connect(steered.append)
    changed_from: list[tuple[int, str]] = []
    for number in range(5):
        before = upcoming(player)
        assert queue.current.track.genre == "Folk"
        skip(qtbot, player, engine)
        qtbot.waitUntil(lambda n=number: len(steered) > n, timeout=60_000)
        changed_from = before if steered[-1].left else changed_from
    left = [track.genre for change in steered for track in change.left]
    assert "Folk" in left
    soon = [genre for _track_id, genre in upcoming(player)[:5]]
    assert soon.count("Folk") <= 1, "the draws leave one to chance"
    assert "Less like \u2068Folk\u2069: you skipped five like it." in view._change.text()
    view._take_back.click()
    heard = {e.track.track_id for e in queue.entries[: (queue.current_index or 0) + 1]}
    assert upcoming(player) == [one for one in changed_from if one[0] not in heard]


def test_a_correction_acts_at_once_and_is_taken_back_from_the_catalogue_too(
    qtbot, player: Player
) -> None:
    discover(qtbot, player)
    model, view = player.pages.discover.model, player.pages.discover.view
    before = [entry.track.track_id for entry in model.entries]
    artist = model.entry(4).track.artist
    view.list.open_row(4)
    with qtbot.waitSignal(player.actions.undo_offered, timeout=60_000) as offered:
        view.list.detail.buttons[GestureKind.REST_ARTIST].click()
    assert f"Nothing by \u2068{artist}" in offered.args[0]
    assert artist not in {entry.track.artist for entry in model.entries}
    assert artist not in {t.artist for t in drawn(player)}
    offered.args[1]()
    assert [entry.track.track_id for entry in model.entries] == before
    library = player.pages.library.kit.library
    qtbot.waitUntil(lambda: len(library.gestures()) == 2)
    assert library.gestures()[1].kind is GestureKind.TAKE_BACK
    assert artist in {t.artist for t in drawn(player)}


def drawn(player: Player) -> list:
    """The tracks of a queue of all there is, as Discover would build it now."""
    library = player.pages.library.kit.library
    return library.tracks_by_id([s.track_id for s in library.queues.discover(length=36).slots])


def test_the_account_of_a_choice_leads_to_its_evidence(
    qtbot, player: Player, engine: StillEngine
) -> None:
    library = player.pages.library.kit.library
    liked = library.tracks("genre:Jazz")[0]
    with qtbot.waitSignal(player.facts.fact_recorded, timeout=20_000):
        player.actions.like(liked, True)
    discover(qtbot, player)
    view, model = player.pages.discover.view, player.pages.discover.model
    row = next(r for r, e in enumerate(model.entries) if e.track.track_id == liked.track_id)
    view.list.open_row(row)
    qtbot.waitUntil(lambda: view.list.detail.bar.sentence.endswith("%"), timeout=20_000)
    links = [
        b
        for b in view.list.detail.findChildren(type(view.list.detail.buttons["pin"]))
        if b.objectName() == "link"
    ]
    assert liked.title in links[0].text()
    links[0].click()
    assert player.window.place is Place.LIBRARY
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 1, timeout=20_000)
    assert player.pages.library.model.track(0).track_id == liked.track_id


def test_radio_goes_on_with_a_slate_of_its_own(qtbot, player: Player, engine: StillEngine) -> None:
    library = player.pages.library.kit.library
    own = library.tracks("genre:Metal")[:2]
    player.actions.play(own, Origin.LIBRARY)
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 1, timeout=60_000)
    added = player.playback.queue.upcoming[1:]
    assert all(entry.origin is Origin.RADIO and entry.slate_id for entry in added)
    assert sum(entry.track.genre == "Metal" for entry in added) >= len(added) / 2
    skip(qtbot, player, engine)
    skip(qtbot, player, engine)
    engine.listen(0.05)
    qtbot.wait(10)
    skip(qtbot, player, engine)
    fact = library.interactions()[-1]
    assert (fact.origin, fact.slate_id) == (Origin.RADIO, added[0].slate_id) or fact.slate_id


def test_a_newcomer_begins_with_a_genre_before_anything_is_analysed(qtbot, player: Player) -> None:
    view = player.pages.discover.view
    player.window.show_place(Place.DISCOVER)
    chips = player.pages.discover.first_hour.chips
    qtbot.waitUntil(lambda: len(chips) > 0, timeout=20_000)
    assert {chip.text() for chip in chips} >= {"Folk", "Jazz", "Metal", "1960s"}
    assert not player.pages.discover.first_hour._beginnings.isHidden()
    next(chip for chip in chips if chip.text() == "Jazz").click()
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() > 0, timeout=60_000)
    entries = player.pages.discover.model.entries
    assert sum(entry.track.genre == "Jazz" for entry in entries[:8]) >= 5
    assert "analysed" in view._notes.text()  # it says what it does not know yet


def test_loved_artists_shape_the_first_queue_and_nothing_is_liked(qtbot, player: Player) -> None:
    library = player.pages.library.kit.library
    artist = library.shelves.artist("Metal band 1")
    with qtbot.waitSignal(player.actions.undo_offered) as offered:
        player.pages.discover.first_hour.love([artist])
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() == 30, timeout=60_000)
    said = library.gestures()
    assert {made.kind for made in said} == {GestureKind.MORE_LIKE_THIS}
    assert library.tracks("loved") == []
    first = [entry.track.genre for entry in player.pages.discover.model.entries[:10]]
    assert first.count("Metal") >= 5
    offered.args[1]()
    qtbot.waitUntil(lambda: len(library.gestures()) == 2 * len(said), timeout=20_000)
    assert library.gestures()[-1].kind is GestureKind.TAKE_BACK


def test_a_history_that_is_brought_is_told_of(qtbot, player: Player, tmp_path: Path) -> None:
    lines = [
        f"Folk band {n % 3},Folk album {n % 3},Folk {n % 3} {n % 4},{1 + n:02} Mar 2024 20:0{n % 9}"
        for n in range(20)
    ]
    export = tmp_path / "scrobbles.csv"
    export.write_text("\n".join(lines), encoding="utf-8")
    player.pages.discover.first_hour.read_history(export)
    qtbot.waitUntil(lambda: "in your library" in player.window.messages.text, timeout=30_000)
    assert "3 of these artists" in player.window.messages.text
    broken = tmp_path / "broken.json"
    broken.write_text("{}", encoding="utf-8")
    player.pages.discover.first_hour.read_history(broken)
    qtbot.waitUntil(lambda: "broken.json" in player.window.messages.text, timeout=30_000)
