"""The playlists page: the grid of all playlists, and behind it the page of one."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu

from player.itemmodels.playlists import ListedTracksModel, PlaylistsModel, RuledTracksModel
from player.itemmodels.track_drag import Dragged
from player.pages.kit import Kit
from player.pages.page import Page
from player.pages.playlist_files import PlaylistFiles
from player.views.name_dialog import NameDialog
from player.views.playlist import PlaylistView
from player.views.playlists import PlaylistsView, playlist_menu
from player.views.sidebar import Place
from player.views.smart_editor import PREVIEWED, SmartEditor
from player.views.undo_here import UndoHere
from recommender import Playlist, RequestError, SmartRule, Track


class PlaylistsPage(Page):
    """Playlists by hand and by rule: made, shown, played and changed."""

    place = Place.PLAYLISTS

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._verbs = kit.actions.playlists
        self.model = PlaylistsModel()
        self.listed = ListedTracksModel()
        self.ruled = RuledTracksModel(kit.library, kit.tasks)
        self.view: PlaylistsView = PlaylistsView(self.model, kit.covers, kit.theme)
        self.playlist_view = PlaylistView(
            self.listed, self.ruled, kit.covers, kit.actions, kit.theme
        )
        kit.window.keep_behind(self.playlist_view)
        self._files = PlaylistFiles(kit)
        self._editor: SmartEditor | None = None
        self._connect()
        self.refresh()

    def open(self, playlist: Playlist) -> None:
        """Show one playlist."""
        self._read(playlist.playlist_id, go=True)

    def refresh(self) -> None:
        """Ask the catalogue again."""
        self._verbs.refresh()

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.playlist_view.rows.set_playing(track_id)

    def edit(self, playlist: Playlist) -> None:
        """Let the listener change its name, or its rule."""
        if playlist.rule is not None:
            self._edit_rule(playlist.name, playlist.rule, playlist)
            return
        dialog = NameDialog(
            self.tr("Rename playlist"), playlist.name, self.tr("Rename"), self.kit.window
        )
        dialog.named.connect(lambda name: self._verbs.rename(playlist, name))
        _show(dialog)

    def ask_for_name(self, tracks: list[Track]) -> None:
        """Make a playlist of some tracks, or an empty one, under a name of the listener's."""
        dialog = NameDialog(self.tr("New playlist"), parent=self.kit.window)
        dialog.named.connect(lambda name: self._verbs.create(name, tracks))
        _show(dialog)

    def make_smart(self) -> None:
        """Let the listener say what a new smart playlist asks for."""
        self._edit_rule("", SmartRule(), None)

    def _on_music_dropped(self, playlist: Playlist, music: Dragged) -> None:
        self.kit.tasks.read(
            lambda: music.tracks(self.kit.library),
            lambda tracks: self._verbs.add(playlist, tracks),
        )

    def _on_music_dropped_inside(self, music: Dragged, before: int) -> None:
        self.kit.tasks.read(
            lambda: music.tracks(self.kit.library),
            lambda tracks: self.listed.insert(tracks, before),
        )

    def _connect(self) -> None:
        kit, verbs, view, inside = self.kit, self._verbs, self.view, self.playlist_view
        verbs.playlists_changed.connect(self._on_playlists_changed)
        verbs.naming_wanted.connect(self.ask_for_name)
        verbs.undo_offered.connect(kit.actions.undo_offered)
        verbs.message_raised.connect(kit.actions.message_raised)
        verbs.action_failed.connect(kit.actions.action_failed)
        verbs.playlist_made.connect(self._on_playlist_made)
        self.model.music_dropped.connect(self._on_music_dropped)
        self.listed.music_dropped.connect(self._on_music_dropped_inside)
        view.playlist_chosen.connect(self.open)
        view.new_wanted.connect(lambda: self.ask_for_name([]))
        view.smart_wanted.connect(self.make_smart)
        view.offer_taken.connect(verbs.create_smart)
        view.import_wanted.connect(self._files.choose_to_read)
        view.menu_wanted.connect(self._on_menu_wanted)
        view.grid.delete_wanted.connect(self._on_delete_wanted)
        view.grid.text_typed.connect(kit.window.focus_search)
        inside.left.connect(lambda: kit.window.show_place(Place.PLAYLISTS))
        UndoHere(view, verbs.undo)
        UndoHere(inside, verbs.undo)
        inside.edit_wanted.connect(self.edit)
        inside.menu_wanted.connect(self._on_menu_wanted)
        self.listed.rearranged.connect(self._on_rearranged)
        kit.actions.tracks_updated.connect(self._on_tracks_updated)

    def _read(self, playlist_id: int, *, go: bool) -> None:
        library = self.kit.library

        def read() -> tuple[Playlist, list[Track]]:
            playlist = library.playlists.get(playlist_id)
            by_hand = playlist.rule is None
            return playlist, library.playlists.tracks(playlist_id) if by_hand else []

        def on_read(found: tuple[Playlist, list[Track]]) -> None:
            self.playlist_view.show_playlist(*found)
            if go:
                self.kit.window.show_page(self.playlist_view, Place.PLAYLISTS)

        self.kit.tasks.read(read, on_read, self._on_not_there, key="playlist")

    def _on_not_there(self, error: Exception) -> None:
        """The playlist that was shown is gone."""
        if not isinstance(error, RequestError):
            self.kit.tasks.work_failed.emit(error)
        elif self.kit.window.pages.currentWidget() is self.playlist_view:
            self.kit.window.show_place(Place.PLAYLISTS)

    def _on_playlists_changed(self, playlists: list[Playlist]) -> None:
        self.model.show(playlists)
        self.kit.tasks.read(
            self.kit.library.playlists.offered, self.view.show_offers, key="playlist-offers"
        )
        if self.playlist_view.playlist is not None:
            self._read(self.playlist_view.playlist.playlist_id, go=False)

    def _on_playlist_made(self, playlist: Playlist) -> None:
        """What was made from this page is shown; from elsewhere one stays where one was."""
        if self.kit.window.place is Place.PLAYLISTS:
            self.open(playlist)

    def _on_rearranged(self, seen: list[int], wanted: list[int], told: str) -> None:
        if self.playlist_view.playlist is not None:
            self._verbs.arrange(self.playlist_view.playlist, seen, wanted, told)

    def _on_tracks_updated(self, _tracks: list[Track]) -> None:
        """What was liked or played may answer a rule now, or no longer."""
        if self.kit.window.place is Place.PLAYLISTS:
            self.refresh()

    def _on_delete_wanted(self, playlist: Playlist) -> None:
        self._verbs.delete(playlist)
        shown = self.playlist_view.playlist
        if shown is not None and shown.playlist_id == playlist.playlist_id:
            self.kit.window.show_place(Place.PLAYLISTS)

    def menu_for(self, playlist: Playlist) -> QMenu:
        """What can be done with a playlist."""
        edit = self.tr("Rename…") if playlist.rule is None else self.tr("Edit rule…")
        return playlist_menu(
            self.kit.window,
            self.kit.theme,
            (
                (self.tr("Open"), "playlist", lambda: self.open(playlist)),
                (edit, "edit", lambda: self.edit(playlist)),
                (self.tr("Export…"), "download", lambda: self._files.choose_to_write(playlist)),
                ("", "", lambda: None),
                (self.tr("Delete"), "close", lambda: self._on_delete_wanted(playlist)),
            ),
        )

    def _on_menu_wanted(self, playlist: Playlist, where: QPoint) -> None:
        menu = self.menu_for(playlist)
        menu.exec(where)
        menu.deleteLater()

    def _edit_rule(self, name: str, rule: SmartRule, playlist: Playlist | None) -> None:
        editor = self._editor = SmartEditor(name, rule, self.kit.window)
        library = self.kit.library

        def preview(asked: SmartRule) -> None:
            most = PREVIEWED if asked.limit is None else min(PREVIEWED, asked.limit)
            self.kit.tasks.read(
                lambda: (
                    library.count_tracks(asked.query),
                    library.tracks(
                        asked.query, sort=asked.sort, descending=asked.descending, limit=most
                    ),
                ),
                lambda found: self._on_previewed(editor, *found),
                key="smart-preview",
            )

        def save(name: str, rule: SmartRule) -> None:
            if playlist is None:
                self._verbs.create_smart(name, rule)
            else:
                self._verbs.change_rule(playlist, name, rule)

        editor.rule_changed.connect(preview)
        editor.saved.connect(save)
        editor.finished.connect(self._on_editor_finished)
        _show(editor)
        preview(editor.rule)

    def _on_previewed(self, editor: SmartEditor, found: int, tracks: list[Track]) -> None:
        if self._editor is editor:  # it may be closed, and gone, by now
            editor.show_preview(found, tracks)

    def _on_editor_finished(self, _result: int) -> None:
        self._editor = None


def _show(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
