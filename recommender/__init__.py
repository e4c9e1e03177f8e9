"""Hearth's recommender: library, analysis, facts and queues, without any user interface.

All names are here at once but :class:`Hearth`, which is loaded when first asked for: worker and
engine processes need only the words, not the house.
"""

from typing import TYPE_CHECKING

from recommender.beliefs import (
    Belief,
    Says,
    SeasonShare,
    Statement,
    TasteProfile,
    TraitKind,
    trait_in_words,
)
from recommender.community_source import CommunitySource
from recommender.config import DEFAULT_DIAL, DEFAULT_PROFILE, Config, resolve_config
from recommender.control import WorkControl
from recommender.copies import Copy, DuplicateGroup
from recommender.descriptions import (
    Credit,
    CreditRole,
    Description,
    Descriptor,
    LibraryTheme,
    LinerNotes,
    MoodHit,
)
from recommender.entities import (
    AnalysisChannel,
    AnalysisReport,
    AnalysisState,
    AudioProperties,
    ChannelName,
    End,
    Failure,
    Gesture,
    GestureKind,
    GuessedLabel,
    Interaction,
    Loudness,
    ModelStatus,
    Origin,
    Progress,
    ReplayGain,
    ScanReport,
    SoundFeatures,
    Track,
    TrackSort,
    TrackTags,
    WordFeatures,
)
from recommender.errors import (
    CatalogueDamaged,
    CatalogueTooNew,
    CatalogueUnavailable,
    EnvironmentFault,
    FolderUnavailable,
    HearthError,
    InvalidFact,
    InvalidImport,
    ModelDamaged,
    ModelUnavailable,
    NotAnalysed,
    RequestError,
    UnknownTrack,
    UnreadableMedia,
    UnwritableMedia,
)
from recommender.history.playlist_entries import SUFFIXES as PLAYLIST_SUFFIXES
from recommender.learning_report import (
    Chooser,
    Comparison,
    Estimate,
    Foretelling,
    LearningReport,
    Period,
    Verdict,
    WeightChange,
)
from recommender.map_points import MapColour, MapColouring, MapPoints
from recommender.phrases import NOTHING, Day, Phrase, say, term
from recommender.playlist_entities import Playlist, PlaylistImport, SmartRule
from recommender.profile import Profile
from recommender.resources import resource_path
from recommender.shelves import Album, AlbumSort, Artist, Folder, Shelf
from recommender.slates import (
    Account,
    DailyBlend,
    Evidence,
    QueueKind,
    Seed,
    Shares,
    Slate,
    Slot,
    Wish,
)
from recommender.tag_edits import (
    TagEdit,
    TagField,
    TagReport,
    TagTexts,
    from_one_line,
    in_one_line,
    texts_of,
)

if TYPE_CHECKING:
    from recommender.service import Hearth

__all__ = [
    "DEFAULT_DIAL",
    "DEFAULT_PROFILE",
    "NOTHING",
    "PLAYLIST_SUFFIXES",
    "Account",
    "Album",
    "AlbumSort",
    "AnalysisChannel",
    "AnalysisReport",
    "AnalysisState",
    "Artist",
    "AudioProperties",
    "Belief",
    "CatalogueDamaged",
    "CatalogueTooNew",
    "CatalogueUnavailable",
    "ChannelName",
    "Chooser",
    "CommunitySource",
    "Comparison",
    "Config",
    "Copy",
    "Credit",
    "CreditRole",
    "DailyBlend",
    "Day",
    "Description",
    "Descriptor",
    "DuplicateGroup",
    "End",
    "EnvironmentFault",
    "Estimate",
    "Evidence",
    "Failure",
    "Folder",
    "FolderUnavailable",
    "Foretelling",
    "Gesture",
    "GestureKind",
    "GuessedLabel",
    "Hearth",
    "HearthError",
    "Interaction",
    "InvalidFact",
    "InvalidImport",
    "LearningReport",
    "LibraryTheme",
    "LinerNotes",
    "Loudness",
    "MapColour",
    "MapColouring",
    "MapPoints",
    "ModelDamaged",
    "ModelStatus",
    "ModelUnavailable",
    "MoodHit",
    "NotAnalysed",
    "Origin",
    "Period",
    "Phrase",
    "Playlist",
    "PlaylistImport",
    "Profile",
    "Progress",
    "QueueKind",
    "ReplayGain",
    "RequestError",
    "Says",
    "ScanReport",
    "SeasonShare",
    "Seed",
    "Shares",
    "Shelf",
    "Slate",
    "Slot",
    "SmartRule",
    "SoundFeatures",
    "Statement",
    "TagEdit",
    "TagField",
    "TagReport",
    "TagTexts",
    "TasteProfile",
    "Track",
    "TrackSort",
    "TrackTags",
    "TraitKind",
    "UnknownTrack",
    "UnreadableMedia",
    "UnwritableMedia",
    "Verdict",
    "WeightChange",
    "Wish",
    "WordFeatures",
    "WorkControl",
    "from_one_line",
    "in_one_line",
    "resolve_config",
    "resource_path",
    "say",
    "term",
    "texts_of",
    "trait_in_words",
]


def __getattr__(name: str) -> object:
    if name == "Hearth":
        from recommender.service import Hearth

        return Hearth
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
