"""A kind sentence above the page, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from player.theme import SPACE, Theme

SHOWN_MS = 8_000


class MessageBar(QFrame):
    """Shows one message; passing ones leave by themselves, troubles stay until closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._do: Callable[[], None] | None = None
        self.setObjectName("message")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.hide()
        self._button.clicked.connect(self._on_button_clicked)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown last."""
        return self._text.text()

    def tell(
        self,
        text: str,
        *,
        stays: bool = False,
        button: str = "",
        do: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence, for a while or until it is closed."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._do = do
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.show()
        self._timer.stop()
        if not stays:
            self._timer.start(SHOWN_MS)

    def _on_button_clicked(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("close", "muted"))
        self._close.setIconSize(QSize(16, 16))
