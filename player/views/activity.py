"""The activity strip: what works in the background, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.tasks import Task, Tasks, TaskState
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.elided_label import ElidedLabel
from player.wording import pace

STAGES = {
    "walk": QT_TRANSLATE_NOOP("Activity", "Looking for files"),
    "scan": QT_TRANSLATE_NOOP("Activity", "Reading tags"),
    "words": QT_TRANSLATE_NOOP("Activity", "Reading the words"),
    "sound": QT_TRANSLATE_NOOP("Activity", "Listening"),
    "learning": QT_TRANSLATE_NOOP("Activity", "Getting to know your taste"),
}
"""Of work with more than one of them; of other work the title says it all."""


class ActivityStrip(QFrame):
    """One line a running task; away when nothing runs."""

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._tasks = tasks
        self._theme = theme
        self._lines: dict[Task, TaskLine] = {}
        self.setObjectName("activity")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE * 2, 4, SPACE * 2, 4)
        self._layout.setSpacing(0)
        tasks.task_started.connect(self._on_started)
        tasks.task_changed.connect(self._on_changed)
        tasks.task_ended.connect(self._on_ended)
        theme.changed.connect(self._dress)
        self.hide()

    def _on_started(self, task: Task) -> None:
        line = TaskLine(task, self._tasks, self._theme)
        self._lines[task] = line
        self._layout.addWidget(line)
        self.show()

    def _on_changed(self, task: Task) -> None:
        if task in self._lines:
            self._lines[task].refresh()

    def _on_ended(self, task: Task) -> None:
        line = self._lines.pop(task, None)
        if line is not None:
            self._layout.removeWidget(line)
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def _dress(self) -> None:
        for line in self._lines.values():
            line.refresh()


class TaskLine(QWidget):
    """One task: its title, stage and pace, a bar, and pause and stop."""

    def __init__(self, task: Task, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._task = task
        self._tasks = tasks
        self._theme = theme
        self._title = QLabel(task.title)
        self._told = ElidedLabel("small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 4)
        self._bar.setAccessibleName(task.title)
        self._pause = _button()
        self._pause.clicked.connect(self._on_pause_clicked)
        self._stop = _button()
        self._stop.setAccessibleName(self.tr("Stop: {title}").format(title=task.title))
        self._stop.setToolTip(self.tr("Stop; what is done stays done"))
        self._stop.clicked.connect(lambda: tasks.cancel(task))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE + 4)
        row.addWidget(self._title)
        row.addWidget(self._told, 1)
        row.addWidget(self._bar)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        self.refresh()

    def refresh(self) -> None:
        """Show the task as it stands."""
        task, progress = self._task, self._task.progress
        paused, ending = task.state is TaskState.PAUSED, task.state is TaskState.ENDING
        stage = STAGES.get(progress.stage, "") if progress else ""
        words = [translate("Activity", stage) if stage else "", pace(progress)] if progress else []
        if paused or ending:
            words.insert(0, self.tr("Paused") if paused else self.tr("Stopping after this file"))
        self._told.setText(" · ".join(word for word in words if word))
        total = progress.total if progress else 0
        self._bar.setRange(0, total)
        self._bar.setValue(progress.done if progress else 0)
        self._pause.setEnabled(not ending)
        self._stop.setEnabled(not ending)
        name = self.tr("Resume") if paused else self.tr("Pause")
        self._pause.setAccessibleName(f"{name}: {task.title}")
        self._pause.setToolTip(name)
        for button, icon in ((self._pause, "play" if paused else "pause"), (self._stop, "close")):
            button.setIcon(self._theme.icon(icon, "muted"))
            button.setIconSize(QSize(16, 16))

    def _on_pause_clicked(self) -> None:
        if self._task.state is TaskState.PAUSED:
            self._tasks.resume(self._task)
        else:
            self._tasks.pause(self._task)


def _button() -> QToolButton:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
