"""The sound's commands: the menus they open, and the windows."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDialog, QMenu

from player.modes.sleep_timer import MINUTES, SleepTimer
from player.modes.sound_settings import keep_device
from player.pages.kit import Kit
from player.playback.protocol import OutputDevice
from player.playback.sound_control import FOLLOW_SYSTEM
from player.settings import CROSSFADE, OUTPUT, SPEED
from player.translation import translate
from player.views.equaliser import EqualiserDialog
from player.views.option_menu import OptionMenu
from player.views.session_history import SessionHistoryDialog
from player.wording import count

CROSSFADES_S = (0.0, 2.0, 3.0, 5.0, 8.0, 12.0)
SPEEDS = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class SoundCommands(QObject):
    """Gives the commands of the Sound menu, and the sleep timer, their menus and windows."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._dialogs: dict[str, QDialog] = {}
        self.sleep = SleepTimer(kit.playback)
        commands, window, settings = kit.commands, kit.window, kit.settings
        seconds = self.tr("{number} seconds")
        fades = [
            (s, seconds.format(number=f"{s:g}") if s else self.tr("Off")) for s in CROSSFADES_S
        ]
        commands["crossfade"].setMenu(OptionMenu(CROSSFADE, settings, window, fades))
        speeds = [(s, f"{s:g} ×" if s != 1 else self.tr("Normal")) for s in SPEEDS]
        commands["speed"].setMenu(OptionMenu(SPEED, settings, window, speeds))
        self._sleep_menu = QMenu(window)
        commands["sleep"].setMenu(self._sleep_menu)
        self._output_menu = QMenu(window)
        self._output_menu.setToolTip(translate("Settings", OUTPUT.sentence))
        commands["output"].setMenu(self._output_menu)
        commands["equaliser"].triggered.connect(self._show_equaliser)
        commands["history"].triggered.connect(self._show_history)
        commands["repeat_part"].triggered.connect(kit.playback.mark_part)
        kit.playback.sound_changed.connect(self._on_sound_changed)
        kit.playback.devices_changed.connect(self._on_devices_changed)
        self.sleep.changed.connect(self._on_sleep_changed)
        self._sleep_menu.aboutToShow.connect(self._on_sleep_changed)
        self._on_sound_changed()
        self._on_devices_changed()
        self._on_sleep_changed()

    def _on_sound_changed(self) -> None:
        part = self._kit.playback.part
        if part is None:
            text = self.tr("Repeat a passage from here")
        elif part[1] is None:
            text = self.tr("Repeat it up to here")
        else:
            text = self.tr("Stop repeating the passage")
        self._kit.commands["repeat_part"].setText(text)

    def _on_devices_changed(self) -> None:
        playback, menu = self._kit.playback, self._output_menu
        menu.clear()
        group = QActionGroup(menu)
        devices = [FOLLOW_SYSTEM, *playback.devices]
        if playback.device.device_id not in [device.device_id for device in devices]:
            devices.append(playback.device)
        for device in devices:
            there = device in playback.devices or device == FOLLOW_SYSTEM
            absent = self.tr("{name} (not there)").format(name=device.name)
            name = translate("Sound", device.name) if device == FOLLOW_SYSTEM else device.name
            action = menu.addAction(name if there else absent)
            action.setCheckable(True)
            action.setChecked(device.device_id == playback.device.device_id)
            action.triggered.connect(lambda _on, chosen=device: self._choose_device(chosen))
            group.addAction(action)

    def _choose_device(self, device: OutputDevice) -> None:
        keep_device(self._kit.settings, device)

    def _on_sleep_changed(self) -> None:
        sleep, menu = self.sleep, self._sleep_menu
        left = sleep.minutes_left
        self._kit.commands["sleep"].setText(
            self.tr("Sleep timer")
            if left is None
            else self.tr("Sleep timer: {minutes} left").format(minutes=count(left, "minute"))
        )
        menu.clear()
        off = menu.addAction(self.tr("Off"))
        off.triggered.connect(sleep.call_off)
        end = menu.addAction(self.tr("At the end of this track"))
        end.triggered.connect(sleep.sleep_at_end_of_track)
        for minutes in MINUTES:
            action = menu.addAction(
                self.tr("In {minutes}").format(minutes=count(minutes, "minute"))
            )
            action.triggered.connect(lambda _on, m=minutes: sleep.sleep_in(m))
        for action, chosen in (
            (off, left is None and not sleep.at_end_of_track),
            (end, sleep.at_end_of_track),
        ):
            action.setCheckable(True)
            action.setChecked(chosen)

    def _show_equaliser(self) -> None:
        self._show("equaliser", EqualiserDialog(self._kit.settings, self._kit.window))

    def _show_history(self) -> None:
        dialog = SessionHistoryDialog(self._kit.playback.history, self._kit.window)
        dialog.again_wanted.connect(lambda track: self._kit.actions.play_next([track]))
        self._show("history", dialog)

    def _show(self, name: str, dialog: QDialog) -> None:
        """Show a window beside the main one, in the place of the same one from before."""
        before = self._dialogs.pop(name, None)
        if before is not None:
            before.close()
        self._dialogs[name] = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _code: self._dialogs.pop(name, None))
        dialog.show()
