"""The first page: what Hearth is, and where the music is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from player.theme import SPACE, Theme, app_icon

PROMISES = (
    ("play", "Plays at once", "No waiting for an analysis. Your music sounds while it is read."),
    ("flame", "Learns as you listen", "Every skip and every replay shapes what comes next."),
    ("check", "Stays with you", "Nothing you hear or like ever leaves this computer."),
)


class WelcomeView(QWidget):
    """Asks for a music folder, by a button or by dropping one."""

    folder_wanted = Signal()
    folder_dropped = Signal(Path)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: list[tuple[QLabel, str]] = []
        self.setAcceptDrops(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE * 6, SPACE * 4, SPACE * 6, SPACE * 4)
        outer.addStretch(2)
        outer.addWidget(self._invitation(), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(SPACE * 4)
        outer.addLayout(self._promises())
        outer.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def _invitation(self) -> QFrame:
        self._target = QFrame()
        self._target.setObjectName("drop_target")
        self._target.setMinimumWidth(600)
        layout = QVBoxLayout(self._target)
        layout.setContentsMargins(SPACE * 7, SPACE * 6, SPACE * 7, SPACE * 5)
        layout.setSpacing(SPACE)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(72, 72))
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE)
        title = QLabel(self.tr("Welcome to Hearth"))
        title.setObjectName("hero")
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        lead = QLabel(
            self.tr("A music player that learns, on your own computer, what to play next.")
        )
        lead.setObjectName("lead")
        layout.addWidget(lead, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE * 3)
        self.choose = QPushButton(self.tr("Choose your music folder"))
        self.choose.setObjectName("huge")
        self.choose.setAccessibleName(self.tr("Choose your music folder"))
        self.choose.clicked.connect(self.folder_wanted)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE // 2)
        hint = QLabel(self.tr("or drop a folder here"))
        hint.setObjectName("small")
        layout.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        return self._target

    def _promises(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addStretch()
        for icon, head, sentence in PROMISES:
            card = QWidget()
            card.setFixedWidth(240)
            layout = QVBoxLayout(card)
            layout.setContentsMargins(SPACE, 0, SPACE, 0)
            layout.setSpacing(4)
            picture = QLabel()
            self._pictures.append((picture, icon))
            title = QLabel(self.tr(head))
            title.setObjectName("strong")
            text = QLabel(self.tr(sentence))
            text.setObjectName("muted")
            text.setWordWrap(True)
            for widget in (picture, title, text):
                layout.addWidget(widget)
            layout.addStretch()
            row.addWidget(card)
        row.addStretch()
        return row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders are welcome; anything else is not taken."""
        if dropped_folders(event):
            event.acceptProposedAction()
            self._light(active=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The folder went away again."""
        del event
        self._light(active=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take every folder that was dropped."""
        self._light(active=False)
        for folder in dropped_folders(event):
            self.folder_dropped.emit(folder)
        event.acceptProposedAction()

    def _light(self, *, active: bool) -> None:
        self._target.setProperty("active", active)
        self._target.style().unpolish(self._target)
        self._target.style().polish(self._target)

    def _dress(self) -> None:
        for label, icon in self._pictures:
            label.setPixmap(self._theme.icon(icon, "accent").pixmap(24, 24))


def dropped_paths(event: QDropEvent) -> list[Path]:
    """What of a drag lies on this machine."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def dropped_folders(event: QDropEvent) -> list[Path]:
    """The folders among it."""
    return [path for path in dropped_paths(event) if path.is_dir()]
