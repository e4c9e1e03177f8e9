"""The editor of a smart playlist: its name, what it asks for, and what that finds right now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE
from player.views.name_dialog import MOST_CHARS
from player.views.number_field import WholeNumber
from player.wording import album_artist, count, figure, line
from recommender import SmartRule, Track, TrackSort

PREVIEWED = 50
MOST_TRACKS = 100_000
ORDERS = {
    TrackSort.ALBUM: "Artist and album",
    TrackSort.TITLE: "Title",
    TrackSort.YEAR: "Year",
    TrackSort.ADDED: "When it was added",
    TrackSort.PLAYS: "How often it was played",
    TrackSort.DURATION: "Length",
    TrackSort.GENRE: "Genre",
}
EXAMPLE = "genre:folk year:1990..1999 loved"
HINT = (
    "As in the search field: words, artist: album: genre: tag: year:1990..1999 bpm:<100 loved "
    "unplayed -not. Left empty, it is the whole library."
)


class SmartEditor(QDialog):
    """Edits a name and a rule; asks for a preview whenever the rule changes."""

    rule_changed = Signal(object)
    saved = Signal(str, object)

    def __init__(
        self, name: str = "", rule: SmartRule | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        rule = rule or SmartRule()
        title = self.tr("Edit smart playlist") if name else self.tr("New smart playlist")
        self.setWindowTitle(title)
        self.resize(600, 640)
        heading = QLabel(title)
        heading.setObjectName("title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        layout.addWidget(heading)
        layout.addLayout(self._form(name, rule))
        self._found = QLabel()
        self._found.setObjectName("strong")
        self._preview = QListWidget()
        self._preview.setObjectName("lines")
        self._preview.setAccessibleName(self.tr("What the rule finds now"))
        self._preview.setUniformItemSizes(True)
        self._preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._found)
        layout.addWidget(self._preview, 1)
        layout.addWidget(self._buttons(self.tr("Save") if name else self.tr("Create")))
        self._on_changed()

    @property
    def rule(self) -> SmartRule:
        """The rule as it stands."""
        return SmartRule(
            query=self.query.text().strip(),
            sort=list(ORDERS)[self.order.currentIndex()],
            descending=self.descending.isChecked(),
            limit=self.limit.value() or None,
        )

    def show_preview(self, found: int, tracks: Sequence[Track]) -> None:
        """What the rule finds: how many, and the first of them."""
        limit = self.rule.limit
        told = count(found, "track")
        if limit is not None and found > limit:
            told = self.tr("The first {limit} of {tracks}").format(limit=figure(limit), tracks=told)
        self._found.setText(told if found else self.tr("Nothing answers this now."))
        self._preview.clear()
        self._preview.addItems([line(track.title, album_artist(track)) for track in tracks])

    def _form(self, name: str, rule: SmartRule) -> QFormLayout:
        self.name = QLineEdit(name)
        self.name.setMaxLength(MOST_CHARS)
        self.query = QLineEdit(rule.query)
        self.query.setPlaceholderText(EXAMPLE)
        self.order = QComboBox()
        self.order.addItems([self.tr(text) for text in ORDERS.values()])
        self.order.setCurrentIndex(list(ORDERS).index(rule.sort) if rule.sort in ORDERS else 0)
        self.descending = QCheckBox(self.tr("Last first"))
        self.descending.setChecked(rule.descending)
        self.limit = WholeNumber()
        self.limit.setRange(0, MOST_TRACKS)
        self.limit.setSpecialValueText(self.tr("All"))
        self.limit.setValue(rule.limit or 0)
        self.limit.setSingleStep(25)
        hint = QLabel(self.tr(HINT))
        hint.setObjectName("small")
        hint.setWordWrap(True)
        asked = QVBoxLayout()
        asked.setSpacing(SPACE // 2)
        asked.addWidget(self.query)
        asked.addWidget(hint)
        order = QHBoxLayout()
        order.setSpacing(SPACE * 2)
        order.addWidget(self.order, 1)
        order.addWidget(self.descending)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE * 3)
        form.setVerticalSpacing(SPACE + 4)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Tracks with"), asked)
        form.addRow(self.tr("Ordered by"), order)
        form.addRow(self.tr("At most"), self.limit)
        for widget, told in (
            (self.name, self.tr("Name")),
            (self.query, self.tr("What its tracks must be")),
            (self.order, self.tr("Order")),
            (self.descending, self.tr("Last first")),
            (self.limit, self.tr("At most so many tracks; nought is all")),
        ):
            widget.setAccessibleName(told)
        self.query.textChanged.connect(self._on_changed)
        self.order.currentIndexChanged.connect(self._on_changed)
        self.descending.toggled.connect(self._on_changed)
        self.limit.valueChanged.connect(self._on_changed)
        self.name.textChanged.connect(self._on_name_changed)
        return form

    def _buttons(self, verb: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.saved.emit(self.name.text().strip(), self.rule))
        self._on_name_changed(self.name.text())
        return buttons

    def _on_changed(self, _value: object = None) -> None:
        self.rule_changed.emit(self.rule)

    def _on_name_changed(self, name: str) -> None:
        self.accept_button.setEnabled(bool(name.strip()))
