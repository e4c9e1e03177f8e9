"""Hearth's look: two palettes around one ember colour, type sizes, and icons tinted to match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import IntEnum
from functools import cache, lru_cache
from itertools import product
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from player.settings import THEME, Settings, ThemeChoice
from recommender import ChannelName, resource_path

KEPT_DRAWINGS = 2_048
"""Icons in each size, colour and state; both looks together have about half so many."""
TURNED_ROUND = frozenset({"back"})
"""Drawings that point where the text comes from: to the right where it is read from the right."""
SPACE = 8
"""The grid: every distance is a multiple or a half of it."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, each colour named for its role; texts reach 4.5:1 on every ground."""

    window: str
    sidebar: str
    surface: str
    raised: str
    hover: str
    selection: str
    line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    wave: str
    danger: str
    people: str
    sound: str
    words: str
    learning: str
    dark: bool

    def channel(self, name: ChannelName) -> QColor:
        """The colour that stands for one source of evidence."""
        return QColor(str(getattr(self, name.value)))


LIGHT = Colours(
    window="#fbf8f5",
    sidebar="#f3ede7",
    surface="#ffffff",
    raised="#efe7df",
    hover="#f4eee8",
    selection="#f8e2d5",
    line="#e5dcd3",
    text="#241c17",
    muted="#685b51",
    accent="#a83f14",
    accent_hover="#8f340f",
    on_accent="#ffffff",
    wave="#cfc2b6",
    danger="#a8231b",
    people="#7657a8",
    sound="#1d7585",
    words="#6f7a17",
    learning="#c9541f",
    dark=False,
)

DARK = Colours(
    window="#171412",
    sidebar="#110f0d",
    surface="#1f1b18",
    raised="#2c2622",
    hover="#241f1b",
    selection="#3d281b",
    line="#332c27",
    text="#f3ece5",
    muted="#b5a79c",
    accent="#f49055",
    accent_hover="#ffa56f",
    on_accent="#24110a",
    wave="#564b43",
    danger="#f58d83",
    people="#b99be3",
    sound="#5fbccb",
    words="#bcca5f",
    learning="#f49055",
    dark=True,
)

TEXT_PAIRS = (
    *product(
        ("text", "muted", "accent", "danger"),
        ("window", "sidebar", "surface", "hover", "selection"),
    ),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "raised"),
    ("muted", "raised"),
)
"""Every pair of ink and ground that the window draws text with."""


class Type(IntEnum):
    """Steps of the type scale, in hundredths of the system's size."""

    SMALL = 88
    BODY = 100
    STRONG = 108
    TITLE = 138
    HERO = 200


class Theme(QObject):
    """The look in force: follows the system unless the listener chose otherwise."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._template = Template(resource_path("style/hearth.qss").read_text("utf-8"))
        self._base_px = max(13, QFontInfo(app.font()).pixelSize())
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self.colours = LIGHT
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        settings.option_changed.connect(self._on_option_changed)
        self.apply()

    def apply(self) -> None:
        """Dress the application in the palette that the choice and the system ask for."""
        choice = self._settings.get(THEME)
        system_is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = choice == ThemeChoice.DARK or (choice == ThemeChoice.SYSTEM and system_is_dark)
        self.colours = DARK if dark else LIGHT
        self._icons.clear()
        self._app.setPalette(_qt_palette(self.colours))
        sheet = self._template.substitute(self._style_values())
        if sheet != self._app.styleSheet():  # every widget there is would be polished again
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """The colour of a role of :class:`Colours`."""
        return QColor(str(getattr(self.colours, role)))

    def font(self, step: Type = Type.BODY, *, bold: bool = False) -> QFont:
        """The system's typeface at a step of the scale."""
        font = QFont(self._app.font())
        font.setPixelSize(self.pixels(step))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def pixels(self, step: Type) -> int:
        """Height of a step of the type scale."""
        return round(self._base_px * step / 100)

    def icon(self, name: str, role: str = "text", active_role: str = "") -> QIcon:
        """An icon of ours in a role's colour, another one where it is switched on."""
        key = (name, role, active_role)
        if key not in self._icons:
            icon = QIcon()
            faded = self.colour("muted" if role == "on_accent" else role)
            faded.setAlphaF(0.4)
            for size in (16, 20, 24, 32, 48):
                self._add(icon, name, size, self.colour(role), QIcon.Mode.Normal)
                self._add(icon, name, size, faded, QIcon.Mode.Disabled)
                if active_role:
                    switched = self.colour(active_role)
                    icon.addPixmap(tinted(name, size, switched), QIcon.Mode.Normal, QIcon.State.On)
            self._icons[key] = icon
        return self._icons[key]

    @staticmethod
    def _add(icon: QIcon, name: str, size: int, colour: QColor, mode: QIcon.Mode) -> None:
        icon.addPixmap(tinted(name, size, colour), mode, QIcon.State.Off)

    def _style_values(self) -> Mapping[str, str]:
        values = {f.name: str(getattr(self.colours, f.name)) for f in fields(self.colours)}
        values |= {f"px_{step.name.lower()}": f"{self.pixels(step)}px" for step in Type}
        scheme = "dark" if self.colours.dark else "light"
        return values | {"icons": resource_path("icons").as_posix(), "scheme": scheme}

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._settings.get(THEME) == ThemeChoice.SYSTEM:
            self.apply()

    def _on_option_changed(self, key: str) -> None:
        if key == THEME.key:
            self.apply()


def tinted(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """One of our single-colour drawings as a pixmap of ``size`` logical pixels."""
    pixmap = _tinted(name, size, colour.rgba(), ratio)
    if name in TURNED_ROUND and QApplication.isRightToLeft():
        return pixmap.transformed(QTransform.fromScale(-1, 1))
    return pixmap


@lru_cache(maxsize=KEPT_DRAWINGS)
def _tinted(name: str, size: int, rgba: int, ratio: float) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    renderer = QSvgRenderer(
        QByteArray(_drawing(name).replace(b"currentColor", colour.name().encode()))
    )
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    """The source of one of our drawings: each is rendered in many sizes, and read once."""
    return resource_path(f"icons/{name}.svg").read_bytes()


def app_icon() -> QIcon:
    """The mark of Hearth, in its own colours."""
    icon = QIcon()
    for size in (16, 32, 48, 128, 256):
        icon.addPixmap(tinted("hearth", size, QColor("#a83f14")))
    return icon


def _qt_palette(colours: Colours) -> QPalette:
    """The same roles in Qt's words, for what the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for qt_role, ours in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.hover,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Link: colours.accent,
        role.Mid: colours.line,
        role.Midlight: colours.hover,
        role.Dark: colours.line,
        role.Accent: colours.accent,
    }.items():
        palette.setColor(qt_role, QColor(ours))
    for qt_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, QColor(colours.muted))
    return palette
