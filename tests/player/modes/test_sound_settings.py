"""Options of the sound reach the engine at once, from wherever they are set."""

from __future__ import annotations

from player.modes.sound_settings import keep_equalisation, kept_equalisation
from player.playback import protocol
from player.playback.equalisation import PRESETS
from player.playback.play_queue import Repeat, Shuffle
from player.playback.protocol import OutputDevice, OutputDevices, OutputStatus
from player.settings import (
    BANDS,
    CROSSFADE,
    EQUALISER,
    FADE,
    OUTPUT,
    OUTPUT_NAME,
    PREAMP,
    REPEAT,
    SHUFFLE,
    SPEED,
    VOLUME,
)

SPEAKERS, DAC = OutputDevice("speakers", "Speakers"), OutputDevice("dac", "DAC")


def last(engine, kind):
    return [command for command in engine.commands if isinstance(command, kind)][-1]


def test_each_option_is_heard_when_it_is_set(open_player, memory, engine) -> None:
    player = open_player(memory)
    player.settings.set(SPEED, 1.5)
    assert last(engine, protocol.SetSpeed).speed == 1.5
    player.settings.set(FADE, 0.5)
    assert last(engine, protocol.SetFade).fade_s == 0.5
    player.settings.set(CROSSFADE, 5.0)
    assert player.playback.crossfade_s == 5.0
    player.settings.set(VOLUME, 0.25)
    assert last(engine, protocol.SetVolume).volume == 0.25
    player.settings.set(SHUFFLE, "albums")
    assert player.playback.queue.shuffle is Shuffle.ALBUMS
    assert player.commands["shuffle_albums"].isChecked()
    player.settings.set(REPEAT, "all")
    assert player.playback.queue.repeat is Repeat.ALL


def test_the_equaliser_is_kept_while_it_is_off(open_player, memory, engine) -> None:
    player = open_player(memory)
    keep_equalisation(player.settings, PRESETS["Rock"])
    assert player.playback.equalisation.flat
    assert last(engine, protocol.SetEqualiser).gains_db == ()
    player.settings.set(EQUALISER, True)
    assert player.playback.equalisation == PRESETS["Rock"]
    assert last(engine, protocol.SetEqualiser).gains_db == PRESETS["Rock"].gains_db
    player.settings.set(EQUALISER, False)
    assert last(engine, protocol.SetEqualiser).gains_db == ()


def test_nonsense_for_bands_is_flat(settings) -> None:
    for text in ("", "1 2 3", "a b c d e f g h i j", "99 0 0 0 0 0 0 0 0 0", "nan " * 10):
        settings.set(BANDS, text)
        assert kept_equalisation(settings).gains_db == (0.0,) * 10
    settings.set(PREAMP, -3.0)
    assert kept_equalisation(settings).preamp_db == -3.0


def test_a_device_is_chosen_in_the_menu_and_kept(open_player, memory, engine) -> None:
    player = open_player(memory)
    engine.event_received.emit(OutputDevices((SPEAKERS, DAC)))
    menu = player.commands["output"].menu()
    assert [action.text() for action in menu.actions()] == [
        "As the system says",
        "Speakers",
        "DAC",
    ]
    menu.actions()[2].trigger()
    sent = last(engine, protocol.SetOutput)
    assert (sent.device_id, sent.name) == ("dac", "DAC")
    assert (player.settings.get(OUTPUT), player.settings.get(OUTPUT_NAME)) == ("dac", "DAC")
    engine.event_received.emit(OutputDevices((SPEAKERS,)))
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["DAC (not there)"]
    menu.actions()[0].trigger()
    assert last(engine, protocol.SetOutput).device_id == ""
    assert player.settings.get(OUTPUT) == ""


def test_a_device_that_went_is_told_with_a_way_out(open_player, memory, engine) -> None:
    player = open_player(memory)
    engine.event_received.emit(OutputStatus("DAC", False, ""))
    engine.event_received.emit(
        OutputStatus("DAC", True, "DAC has gone: waiting for it to come back.", waiting=True)
    )
    assert "DAC is not there: waiting" in player.window.messages.text
    engine.event_received.emit(OutputStatus("DAC", False, ""))
    assert player.window.messages.text == "The sound is on DAC again."


def test_speed_and_crossfade_are_chosen_in_their_menus(open_player, memory) -> None:
    player = open_player(memory)
    speeds = {action.text(): action for action in player.commands["speed"].menu().actions()}
    assert speeds["Normal"].isChecked()
    speeds["1.25 ×"].trigger()
    assert player.playback.speed == 1.25
    assert [text for text, action in speeds.items() if action.isChecked()] == ["1.25 ×"]
    player.settings.set(SPEED, 1.33)
    assert not any(action.isChecked() for action in speeds.values())
    fades = {action.text(): action for action in player.commands["crossfade"].menu().actions()}
    fades["5 seconds"].trigger()
    assert player.playback.crossfade_s == 5.0
    assert player.settings.get(CROSSFADE) == 5.0


def test_a_passage_is_marked_from_the_menu(qtbot, open_player, memory, engine) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(2)
    command = player.commands["repeat_part"]
    assert command.text() == "Repeat a passage from here"
    qtbot.waitUntil(lambda: player.playback.state.value == "playing")
    for here_s, text in ((20.0, "Repeat it up to here"), (25.0, "Stop repeating the passage")):
        player.playback.seek(here_s)
        command.trigger()
        assert command.text() == text
    assert player.playback.part == (20.0, 25.0)
    loop = last(engine, protocol.SetLoop)
    assert (loop.start_s, loop.end_s) == (20.0, 25.0)
    command.trigger()
    assert player.playback.part is None
    assert last(engine, protocol.SetLoop).end_s is None
