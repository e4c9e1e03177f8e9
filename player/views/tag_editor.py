"""The tag editor: the fields of one or many tracks, their cover, and only what was changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.covers import rounded, scaled
from player.theme import SPACE
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.elided_label import ElidedLabel
from player.views.tag_field import FieldEdit, LineField, TextField, TickField
from player.wording import album_artist, count, line
from recommender import TagEdit, TagField, TagTexts, Track

COVER_PX = 184
NUMBER_PX = 58
IMAGES = "Images (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"
LABELS = {
    TagField.TITLE: "Title",
    TagField.ARTISTS: "Artists",
    TagField.ALBUM: "Album",
    TagField.ALBUM_ARTIST: "Album artist",
    TagField.GENRES: "Genres",
    TagField.COMPOSER: "Composer",
    TagField.DATE: "Year or date",
    TagField.TRACK_NUMBER: "Track",
    TagField.DISC_NUMBER: "Disc",
    TagField.TRACK_TOTAL: "of",
    TagField.DISC_TOTAL: "of",
    TagField.COMMENT: "Comment",
    TagField.LYRICS: "Lyrics",
    TagField.COMPILATION: "Compilation",
}
ONE_LINE = tuple(LABELS)[:6]
POSITIONS = (
    *(TagField.TRACK_NUMBER, TagField.TRACK_TOTAL),
    *(TagField.DISC_NUMBER, TagField.DISC_TOTAL),
)
HINTS = {
    TagField.ARTISTS: QT_TRANSLATE_NOOP("TagEditor", "Several are set apart by a semicolon"),
    TagField.GENRES: QT_TRANSLATE_NOOP("TagEditor", "Several are set apart by a semicolon"),
    TagField.DATE: QT_TRANSLATE_NOOP("TagEditor", "1997, 1997-06 or 1997-06-16"),
}


class TagEditor(QDialog):
    """Edits the tags of some tracks. Nothing is written here: it says what shall be."""

    saved = Signal(object)
    """A TagEdit."""
    cover_offered = Signal(object)
    """The path of an image file, or an image of the clipboard, that is to become the cover."""

    def __init__(
        self,
        tracks: Sequence[Track],
        texts: Sequence[TagTexts],
        cover: bytes | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tracks = list(tracks)
        self._cover: bytes | None = None
        self.setWindowTitle(self.tr("Edit tags"))
        self.resize(760, 720)
        self.fields = {name: _field(name, [each[name] for each in texts]) for name in LABELS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        layout.addLayout(self._heading())
        middle = QHBoxLayout()
        middle.setSpacing(SPACE * 3)
        middle.addLayout(self._cover_column())
        middle.addLayout(self._form(), 1)
        layout.addLayout(middle, 1)
        layout.addWidget(self._buttons())
        for field in self.fields.values():
            field.changed.connect(self._on_changed)
        self._picture.setPixmap(_picture(cover))
        self.fields[TagField.TITLE].widget.setFocus()
        self._on_changed()

    @property
    def edit(self) -> TagEdit:
        """What was changed so far."""
        changed = {name: field.new_texts for name, field in self.fields.items()}
        return TagEdit(
            {name: texts for name, texts in changed.items() if texts is not None}, self._cover
        )

    def set_cover(self, cover: bytes | None) -> None:
        """Take an image as the new cover; None says that what was offered is no image."""
        self._told.setVisible(cover is None)
        if cover is not None:
            self._cover = cover
            self._picture.setPixmap(_picture(cover))
            self._on_changed()

    def remove_cover(self) -> None:
        """Take the cover away."""
        self.set_cover(b"")

    # -- building ----------------------------------------------------------------------------

    def _heading(self) -> QVBoxLayout:
        title = QLabel(self.tr("Edit tags"))
        title.setObjectName("title")
        told = ElidedLabel("muted")
        first = self._tracks[0]
        if len(self._tracks) == 1:
            told.setText(first.path)
        else:
            names = {track.album for track in self._tracks}
            album = line(album_artist(first), names.pop()) if len(names) == 1 else ""
            told.setText(line(count(len(self._tracks), "track"), album))
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        column.addWidget(title)
        column.addWidget(told)
        return column

    def _cover_column(self) -> QVBoxLayout:
        self._picture = QLabel()
        self._picture.setFixedSize(COVER_PX, COVER_PX)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setObjectName("card")
        self._picture.setAccessibleName(self.tr("Cover"))
        self._told = QLabel(self.tr("This is no image that can be read."))
        self._told.setObjectName("small")
        self._told.setWordWrap(True)
        self._told.hide()
        choose = QPushButton(self.tr("Choose image…"))
        paste = QPushButton(self.tr("Paste image"))
        remove = QPushButton(self.tr("Remove cover"))
        choose.clicked.connect(self._on_choose_clicked)
        paste.clicked.connect(self._on_paste_clicked)
        remove.clicked.connect(self.remove_cover)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(self._picture)
        for button in (choose, paste, remove):
            button.setAccessibleName(button.text())
            column.addWidget(button)
        column.addWidget(self._told)
        column.addStretch()
        return column

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(SPACE * 2)
        form.setVerticalSpacing(SPACE)
        form.setColumnStretch(1, 1)
        for row, name in enumerate(ONE_LINE):
            self._place(form, row, name, self.fields[name].widget)
        row = len(ONE_LINE)
        self._place(form, row, TagField.DATE, self.fields[TagField.DATE].widget)
        self._place(form, row + 1, TagField.TRACK_NUMBER, self._numbers())
        self._place(form, row + 2, TagField.COMMENT, self.fields[TagField.COMMENT].widget)
        self._place(form, row + 3, TagField.LYRICS, self.fields[TagField.LYRICS].widget)
        form.setRowStretch(row + 3, 1)
        comment = self.fields[TagField.COMMENT].widget
        comment.setFixedHeight(64)
        return form

    def _numbers(self) -> QWidget:
        """Track and disc in one row, and whether the album is a compilation."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for name in POSITIONS:
            if name is not TagField.TRACK_NUMBER:
                label = QLabel(self.tr(LABELS[name]))
                label.setObjectName("muted")
                row.addWidget(label)
            self.fields[name].widget.setFixedWidth(NUMBER_PX)
            row.addWidget(self.fields[name].widget)
        row.addSpacing(SPACE)
        row.addWidget(self.fields[TagField.COMPILATION].widget)
        row.addStretch()
        place = QWidget()
        place.setLayout(row)
        return place

    def _place(self, form: QGridLayout, row: int, name: TagField, widget: QWidget) -> None:
        label = QLabel(self.tr(LABELS[name]))
        label.setObjectName("muted")
        top = Qt.AlignmentFlag.AlignTop if name in (TagField.COMMENT, TagField.LYRICS) else None
        form.addWidget(label, row, 0, top or Qt.AlignmentFlag.AlignVCenter)
        form.addWidget(widget, row, 1)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(
            self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.saved.emit(self.edit))
        return buttons

    # -- doing -------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        edit = self.edit
        self.accept_button.setEnabled(bool(edit.fields) or edit.cover is not None)
        number = len(edit.fields) + (edit.cover is not None)
        self.accept_button.setText(
            self.tr("Save {changes}").format(changes=count(number, "change"))
            if number
            else self.tr("Save")
        )

    def _on_choose_clicked(self) -> None:
        folder = str(Path(self._tracks[0].path).parent)
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a cover"), folder, self.tr(IMAGES)
        )
        if chosen:
            self.cover_offered.emit(Path(chosen))

    def _on_paste_clicked(self) -> None:
        data = QApplication.clipboard().mimeData()
        if data.hasImage():
            self.cover_offered.emit(QImage(data.imageData()))
        elif local := [url.toLocalFile() for url in data.urls() if url.isLocalFile()]:
            self.cover_offered.emit(Path(local[0]))
        else:
            self.set_cover(None)


def _field(name: TagField, values: Sequence[tuple[str, ...]]) -> FieldEdit:
    field: FieldEdit
    if name is TagField.COMPILATION:
        field = TickField(name, values)
    elif name in (TagField.COMMENT, TagField.LYRICS):
        field = TextField(name, values)
    else:
        field = LineField(name, values)
    told = {
        TagField.TRACK_TOTAL: translate("TagEditor", "Number of tracks"),
        TagField.DISC_TOTAL: translate("TagEditor", "Number of discs"),
    }
    field.widget.setAccessibleName(told.get(name, LABELS[name]))
    field.widget.setToolTip(translate("TagEditor", HINTS[name]) if name in HINTS else "")
    return field


def _picture(cover: bytes | None) -> QPixmap:
    image = scaled(cover, COVER_PX) if cover else QImage()
    if image.isNull():
        return QPixmap()
    return QPixmap.fromImage(rounded(image, QSize(COVER_PX, COVER_PX).width()))
