"""The preferences: every option with its sentence, the music folders, the models, the data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from player.preferences import preferences
from player.settings import Settings
from player.theme import SPACE, Theme
from player.views.elided_label import ElidedLabel
from player.views.message_bar import MessageBar
from player.views.option_row import OptionRow
from player.wording import figure
from recommender import CommunitySource, ModelStatus

WIDTH_PX, HEIGHT_PX = 760, 680


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; each row is found by its words."""

    heading: QLabel
    card: QFrame
    rows: list[tuple[QWidget, Callable[[str], bool]]]


class PreferencesDialog(QDialog):
    """Asks for changes by signals; what is listed is told to it."""

    folder_wanted = Signal()
    folder_removed = Signal(str)
    source_forgotten = Signal(str)
    models_wanted = Signal()
    closed = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, data_dir: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: list[Section] = []
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.messages = MessageBar(theme)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the preferences"))
        self.search.setAccessibleName(self.tr("Search the preferences"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(SPACE, 0, SPACE * 2, SPACE * 2)
        self._column.setSpacing(SPACE)
        self._nothing = QLabel(self.tr("Nothing here is called so."))
        self._nothing.setObjectName("muted")
        self._nothing.hide()
        self._options(settings)
        self._folders = self._list(self.tr("Music folders"), self.tr("Where Hearth reads music."))
        self._models = self._list(
            self.tr("Listening models"), self.tr("What knows music by its sound and its words.")
        )
        self._sources = self._list(
            self.tr("Other people’s listening"),
            self.tr("Imported from files of your choice; forgetting takes back all it taught."),
        )
        self._data(data_dir)
        self._column.addWidget(self._nothing)
        self._column.addStretch()
        self._lay_out()
        self.search.setFocus()

    def show_folders(self, folders: Sequence[str]) -> None:
        """The music folders as they are now."""
        rows = [self._folder_row(folder) for folder in folders]
        add = QPushButton(self.tr("Add music folder…"))
        add.clicked.connect(self.folder_wanted)
        self._fill(self._folders, rows, add)

    def show_models(self, models: Sequence[ModelStatus]) -> None:
        """Which models are there, and a way to the others."""
        rows = []
        for model in models:
            state = self.tr("installed") if model.installed else self.tr("not installed")
            rows.append(_row(f"{model.name} {model.version}", f"{model.purpose} · {state}"))
        install = None
        if any(not model.installed for model in models):
            install = QPushButton(self.tr("Install"))
            install.setAccessibleName(self.tr("Install the listening models"))
            install.clicked.connect(self.models_wanted)
        self._fill(self._models, rows, install)

    def show_sources(self, sources: Sequence[CommunitySource]) -> None:
        """What was imported of other people’s listening."""
        rows = []
        for source in sources:
            forget = QPushButton(self.tr("Forget"))
            forget.setAccessibleName(self.tr("Forget {name}").format(name=source.name))
            forget.clicked.connect(lambda _on, n=source.name: self.source_forgotten.emit(n))
            told = self.tr("{tracks} tracks, {known} of them in your library").format(
                tracks=figure(source.tracks), known=figure(source.tracks_matched)
            )
            rows.append(_row(source.name, told, forget))
        if not rows:
            rows.append(_row(self.tr("Nothing was imported."), ""))
        self._fill(self._sources, rows)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it goes."""
        self.closed.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, too; a search is emptied first."""
        if self.search.text():
            self.search.clear()
            return
        self.closed.emit()
        super().reject()

    # How it is put together

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._column)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        title = QLabel(self.tr("Preferences"))
        title.setObjectName("title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        self.search.setFixedWidth(280)
        head.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE, SPACE)
        layout.setSpacing(SPACE * 2)
        head.setContentsMargins(SPACE, 0, SPACE * 3, 0)
        layout.addLayout(head)
        layout.addWidget(self.messages)
        layout.addWidget(area, 1)

    def _options(self, settings: Settings) -> None:
        sections: dict[str, Section] = {}
        for preference in preferences():
            if preference.heading not in sections:
                sections[preference.heading] = self._section(preference.heading)
            section = sections[preference.heading]
            row = OptionRow(preference, settings, self._theme)
            section.rows.append((row, preference.answers))
            _inside(section).addWidget(row)

    def _list(self, heading: str, sentence: str) -> Section:
        section = self._section(heading)
        told = QLabel(sentence)
        told.setObjectName("small")
        told.setWordWrap(True)
        _inside(section).addWidget(told)
        holder = QWidget()
        holder.setLayout(QVBoxLayout())
        holder.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        _inside(section).addWidget(holder)
        words = f"{heading} {sentence}".casefold()
        section.rows.append((holder, lambda text: all(w in words for w in text.casefold().split())))
        return section

    def _data(self, data_dir: Path) -> None:
        section = self._section(self.tr("Your data"))
        show = QPushButton(self.tr("Open folder"))
        show.setAccessibleName(self.tr("Open the data folder"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(data_dir))))
        sentence = self.tr("Your facts, your playlists and the catalogue, and nothing elsewhere.")
        row = _row(str(data_dir), sentence, show)
        words = f"{self.tr('Your data')} {sentence} {data_dir}".casefold()
        section.rows.append((row, lambda text: all(w in words for w in text.casefold().split())))
        _inside(section).addWidget(row)

    def _section(self, heading: str) -> Section:
        label = QLabel(heading)
        label.setObjectName("strong")
        label.setContentsMargins(0, SPACE, 0, 0)
        card = QFrame()
        card.setObjectName("card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        self._column.addWidget(label)
        self._column.addWidget(card)
        section = Section(label, card, [])
        self._sections.append(section)
        return section

    def _folder_row(self, folder: str) -> QWidget:
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {folder}").format(folder=folder))
        remove.clicked.connect(lambda: self.folder_removed.emit(folder))
        return _row(folder, "", remove)

    @staticmethod
    def _fill(section: Section, rows: Sequence[QWidget], button: QPushButton | None = None) -> None:
        holder = section.rows[0][0]
        layout = holder.layout()
        assert isinstance(layout, QVBoxLayout)
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        layout.setSpacing(SPACE)
        for row in rows:
            layout.addWidget(row)
        if button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_search_changed(self, text: str) -> None:
        anything = False
        for section in self._sections:
            for row, answers in section.rows:
                row.setVisible(answers(text))
            there = any(not row.isHidden() for row, _answers in section.rows)
            section.heading.setVisible(there)
            section.card.setVisible(there)
            anything = anything or there
        self._nothing.setVisible(not anything)


def _inside(section: Section) -> QVBoxLayout:
    layout = section.card.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def _row(name: str, sentence: str, button: QPushButton | None = None) -> QWidget:
    """A name, a sentence under it, and what can be done."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE * 2)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    label = ElidedLabel("")
    label.setText(name)
    texts.addWidget(label)
    if sentence:
        told = QLabel(sentence)
        told.setObjectName("small")
        told.setWordWrap(True)
        texts.addWidget(told)
    layout.addLayout(texts, 1)
    if button is not None:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
