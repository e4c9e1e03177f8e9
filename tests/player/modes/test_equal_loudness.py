"""Equal loudness in the window: chosen in the menu, remembered, fed by analysis."""

from __future__ import annotations

from player.playback.levels import GainMode
from player.playback.protocol import SetGains
from player.settings import GAIN
from recommender import Loudness
from tests.player.fakes import StillEngine


def test_what_analysis_measured_reaches_the_engine(qtbot, open_player, memory, engine) -> None:
    memory.measured = {3: Loudness(-8.0, 0.0), 4: Loudness(-6.0, 0.0)}
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(2)
    qtbot.waitUntil(lambda: gains(engine)[:2] == [-10.0, -12.0])


def test_the_mode_is_chosen_in_the_menu_and_kept(qtbot, open_player, memory, engine) -> None:
    memory.measured = {3: Loudness(-8.0, 0.0)}
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(2)
    qtbot.waitUntil(lambda: gains(engine)[:1] == [-10.0])
    choices = {action.text(): action for action in player.commands["gain"].menu().actions()}
    assert [text for text, action in choices.items() if action.isChecked()] == [
        "Tracks, keeping albums as they are"
    ]
    choices["Off"].trigger()
    assert player.playback.gain_mode is GainMode.OFF
    assert player.settings.get(GAIN) == "off"
    assert gains(engine)[0] == 0.0


def gains(engine: StillEngine) -> list[float]:
    """The gains last sent."""
    sent = [command for command in engine.commands if isinstance(command, SetGains)]
    return [gain.gain_db for gain in sent[-1].gains] if sent else []
