"""Translations: sound files, whole placeholders, and a window that speaks the language chosen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from player import translation
from player.phrasing import CONTEXT, from_english, shelf_name, told
from player.settings import LANGUAGE, THEME
from player.translation import LANGUAGES, SOURCE_LANGUAGE
from player.views.option_menu import OptionMenu
from player.views.preferences import PreferencesDialog
from player.views.sidebar import Place
from player.wording import NOUNS, count, day, since
from recommender import RequestError, Shelf
from recommender.phrases import Day, Phrase, listed, plain, say, term
from tests.player.test_keyboard import missed_by_tab
from tests.translations import (
    ROOT,
    compiled,
    declared,
    file_of,
    said,
    share_translated,
    templates,
    terms,
)

SOURCES = sorted(
    path
    for path in (ROOT / "player").rglob("*.py")
    if not {"demo", "playback"} & set(path.relative_to(ROOT).parts)
)
SPEAKING = frozenset(
    [
        "setText",
        "setToolTip",
        "setAccessibleName",
        "setAccessibleDescription",
        "setPlaceholderText",
        "addItem",
        "addItems",
        "setWindowTitle",
        "setHeaderLabels",
        "setTitle",
        "setLabel",
        "addAction",
        "addMenu",
        "addButton",
        "addRow",
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QAction",
        "QTreeWidgetItem",
        "QListWidgetItem",
        "emit",
        "tell",
        "EmptyState",
        "PageHeading",
        "set_sentence",
        "card",
        "sentence",
        "table",
        "draw_text",
        "draw_badge",
        "ChipRow",
        "dress_list",
        "add_verb",
        "add_more",
        "lead_back",
        "arrange",
        "getText",
        "getOpenFileName",
        "question",
        "work",
    ]
)
"""Calls that are given what a listener reads or hears."""
WRAPPERS = frozenset({"tr", "translate", "count", "icon", "warning"})
"""What is given to these is translated, or is no text of the window."""
NAMES = frozenset({"Hearth"})
TEXT = re.compile(r"[A-Z][a-z]|[A-Za-z]{2,} |  *[A-Za-z]{2,}")

TOLD_ERRORS = frozenset(
    {
        *("RequestError", "NotAnalysed", "InvalidImport", "UnwritableMedia", "UnreadableMedia"),
        *("FolderUnavailable", "ModelUnavailable", "CatalogueTooNew", "CatalogueDamaged"),
    }
)
"""Errors that a listener meets; the others are bugs, or beyond their help."""
PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")
MARKS = {"…": ("…",), "?": ("?", "？"), ":": (":", "：")}


def messages(language: str) -> list[tuple[str, str]]:
    """Source and finished translation; of what is counted, each form."""
    found = []
    for message in ElementTree.parse(file_of(language)).getroot().iter("message"):
        target = message.find("translation")
        if target.get("type") is None:
            forms = list(target.iter("numerusform")) or [target]
            found += [(message.findtext("source"), form.text or "") for form in forms]
    return found


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path):
    """Lets the application speak a language, and English again afterwards."""
    before, installed = QLocale(), []

    def speak(language: str) -> None:
        compiled(language, tmp_path)
        installed.extend(translation.install(qapp, language, str(tmp_path)))

    yield speak
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_what_is_finished_says_something_with_the_same_placeholders(language: str) -> None:
    said = messages(language)
    assert said
    for source, text in said:
        assert text.strip(), source
        assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(source)), source
        for mark, same in MARKS.items():
            if source.endswith(mark):
                assert text.endswith(same), source


def test_most_of_the_texts_are_translated(language: str) -> None:
    done, all_of_them = share_translated(language)
    assert done >= 0.95 * all_of_them


def test_the_choice_names_every_language() -> None:
    kept = {value for value, _words in LANGUAGE.choices}
    assert kept == {"", SOURCE_LANGUAGE, *LANGUAGES}
    assert all(file_of(language).exists() for language in LANGUAGES)


def test_everything_in_tables_is_known_to_the_translators(language: str) -> None:
    root = ElementTree.parse(file_of(language)).getroot()
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }
    tables = set(declared())
    assert len(tables & known) >= 0.95 * len(tables)


def test_every_template_of_the_recommender_is_a_literal_whose_places_are_filled() -> None:
    for call in said():
        assert isinstance(call.args[0], ast.Constant), ast.dump(call)
        places = {place[1:-1] for place in PLACEHOLDER.findall(str(call.args[0].value))}
        assert places == {keyword.arg for keyword in call.keywords}, ast.dump(call)


def test_errors_that_the_window_tells_are_phrases() -> None:
    told_in_english = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "recommender").rglob("*.py")
        if not {"evaluation", "command_line"} & set(path.relative_to(ROOT).parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if called(node) in TOLD_ERRORS
        and any(isinstance(argument, ast.Constant | ast.JoinedStr) for argument in node.args)
    ]
    assert told_in_english == []


def test_all_that_the_recommender_says_is_translated(language: str) -> None:
    root = ElementTree.parse(file_of(language)).getroot()
    finished = {
        message.findtext("source")
        for context in root.iter("context")
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
        if message.find("translation").get("type") is None
    }
    assert len(finished) > 250
    assert {*templates(), *terms()} - finished == set()


def test_the_recommender_speaks_the_language_of_the_window(qapp, spoken) -> None:
    spoken("de")
    now = datetime.now().astimezone()
    track = say("“{title}” by {artist}", title="A", artist="B")
    near = say("Sounds like {track}", track=track)
    finished = say(
        "{near}, which you played to the end {day}", near=near, day=Day(now - timedelta(1), now)
    )
    phrase = say("{near}, and {n} more you finished or liked.", near=finished, n=1)
    assert told(phrase).replace("\u2068", "").replace("\u2069", "") == (
        "Klingt wie „A“ von B, gestern zu Ende gehört, und 1 weiterer, gehört oder gemocht."
    )
    assert "weitere, gehört" in told(replace_n(phrase, 2))
    assert told(listed([term("calm"), term("happy"), term("jazz")])) == "ruhig, fröhlich und Jazz"
    assert told(plain("{as it is}")) == "{as it is}"


def test_what_was_said_days_ago_is_seen_from_now(qapp) -> None:
    made = datetime.now().astimezone() - timedelta(days=9)
    phrase = say("You liked it {day}.", day=Day(made, made))
    assert str(phrase) == "You liked it today."
    assert "today" not in told(phrase)


def test_errors_are_told_in_the_language(qtbot, spoken, open_player, memory) -> None:
    spoken("fr")
    player = open_player(memory)
    player.tell_error(RequestError(say("Nothing in the library answers to “{mood}”.", mood="x")))
    assert "Rien dans la bibliothèque ne répond à" in player.window.messages.text
    player.tell_error(RequestError("Plain {words}."))
    assert player.window.messages.text == "Plain {words}."
    assert shelf_name(Shelf("1960s", 3, (), "year:1960..1969", 1960)) == "années 1960"
    assert shelf_name(Shelf("1961", 3, (), "year:1961", 1961)) == "1961"
    assert from_english("The file is damaged.") == "Le fichier est endommagé."


def replace_n(phrase: Phrase, number: int) -> Phrase:
    return Phrase(phrase.template, tuple((k, number if k == "n" else v) for k, v in phrase.values))


def test_the_window_speaks_it(qtbot, spoken, open_player, memory) -> None:
    spoken("de")
    player = open_player(memory)
    assert player.commands["next"].text() == "Nächster Titel"
    assert player.window.sidebar._buttons[Place.ALBUMS].text() == "Alben"
    assert player.window.search.placeholderText() == "In Ihrer Bibliothek suchen"
    menu = OptionMenu(THEME, player.settings, player.window)
    assert [action.text() for action in menu.actions()] == ["Wie das System", "Hell", "Dunkel"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_counts_figures_and_days_are_said_in_the_language(qapp, spoken) -> None:
    spoken("de")
    assert count(1, "artist") == "1 Interpret"
    assert count(2_000, "artist") == "2.000 Interpreten"
    now = datetime(2025, 6, 12, 20, 0).astimezone()
    assert day(now - timedelta(days=1), now) == "gestern"
    assert day(now - timedelta(days=2), now) == "am Dienstag"
    assert day(now - timedelta(days=60), now) == "am 13. April"
    assert since(now - timedelta(days=400), now) == "seit 8. Mai 2024"


def test_english_needs_no_file_and_an_unknown_language_leaves_it(qapp, tmp_path: Path) -> None:
    before = QLocale()
    assert translation.install(qapp, "en", str(tmp_path)) == []
    assert translation.install(qapp, "eo", str(tmp_path)) == []
    QLocale.setDefault(before)


def test_a_change_offers_to_open_again(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    wanted: list[int] = []
    player.window.reopening.connect(lambda: wanted.append(1))
    player.settings.set(LANGUAGE, "fr")
    assert "opened again" in player.window.messages.text
    player.window.messages._button.click()
    assert wanted == [1]


@pytest.mark.qt_log_ignore("does not support")
def test_the_window_stands_from_right_to_left(qtbot, qapp, open_player, memory) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        player = open_player(memory)
        qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
        player.pages.library.view.play_from(0)
        qtbot.waitUntil(lambda: player.playback.current is not None)
        window = player.window
        window.resize(1280, 800)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        for place in Place:
            window.show_place(place)
            qtbot.wait(30)
            window.grab()
        assert window.sidebar.x() > window.width() // 2
        bar = player.pages.transport
        assert bar._elapsed.x() < bar.seek_bar.x() < bar._remaining.x()
        window.show_place(Place.LIBRARY)
        window.search.setFocus()
        assert missed_by_tab(qtbot, window) == []
        player.commands["preferences"].trigger()
        dialog = window.findChild(PreferencesDialog)
        dialog.grab()
        dialog.reject()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def called(node: ast.AST) -> str:
    """The name of what is called."""
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", getattr(function, "id", ""))


def unwrapped(node: ast.AST, *, spoken: bool = False) -> Iterator[str]:
    """Literal texts that reach a listener without passing the translators."""
    if isinstance(node, ast.Call):
        name = called(node)
        if name in WRAPPERS:
            return
        spoken = spoken or name in SPEAKING
    if isinstance(node, ast.Subscript | ast.Compare):
        spoken = False
    if spoken and isinstance(node, ast.Constant) and isinstance(node.value, str):
        if TEXT.search(node.value) and node.value.strip(" ·") not in NAMES:
            yield f"{node.lineno}: {node.value}"
        return
    for child in ast.iter_child_nodes(node):
        yield from unwrapped(child, spoken=spoken)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_text_reaches_the_listener_past_the_translators(path: Path) -> None:
    assert list(unwrapped(ast.parse(path.read_text("utf-8")))) == []


def test_everything_counted_has_plurals() -> None:
    nouns = {
        node.args[1].value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if called(node) == "count"
        and len(node.args) == 2
        and isinstance(node.args[1], ast.Constant)
    }
    assert nouns
    assert nouns <= set(NOUNS)


def test_english_counts_without_a_translator() -> None:
    assert count(1, "track") == "1 track"
    assert count(12_000, "other track") == "12,000 other tracks"
