"""The language of the window: translators for its own texts and for Qt's, by choice or locale.

Sources are English. Translations are the .ts files of ``resources/translations``, compiled beside
them by ``make setup``; a language that is not compiled leaves English.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from recommender import resource_path

log = logging.getLogger(__name__)
translate = QCoreApplication.translate

SOURCE_LANGUAGE = "en"
LANGUAGES = ("de", "es", "fr", "hi", "zh_CN")
"""Those there are files for."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Name a text of a table to the translators; whoever shows it translates it."""
    return text


def spoken_locale(choice: str) -> QLocale:
    """The listener's choice, or the system's language where there is none."""
    return QLocale(choice) if choice else QLocale.system()


def install(app: QCoreApplication, choice: str, folder: str = "") -> list[QTranslator]:
    """Let the application speak a language; call it before its first widget is made."""
    locale = spoken_locale(choice)
    QLocale.setDefault(locale)
    if locale.language() is QLocale.Language.English:
        return []
    own = folder or resource_path("translations").as_posix()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    installed = []
    for name, place in (("qtbase", qt), ("hearth", own)):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)
            installed.append(translator)
        else:
            log.info("There is no %s translation for %s", name, locale.name())
    return installed
