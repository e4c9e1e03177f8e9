"""Every error Hearth raises on purpose, in one tree.

::

    HearthError
    ├── EnvironmentFault          something outside Hearth: say it kindly, no traceback
    │   ├── CatalogueUnavailable  the database cannot be opened, read or written
    │   │   ├── CatalogueTooNew   it was written by a newer Hearth
    │   │   └── CatalogueDamaged  SQLite says that it is not a sound database
    │   ├── ModelUnavailable      weights are absent, or the package that carries them is
    │   │   └── ModelDamaged      a file's hash or shape is not what the manifest says
    │   └── FolderUnavailable     a music folder is not there, or may not be read
    ├── UnreadableMedia           one file cannot be read as music: recorded with its reason
    ├── InvalidCueSheet           a cue sheet makes no sense: recorded, its music is whole files
    ├── UnwritableMedia           the tags of one file cannot be changed: it is as it was
    └── RequestError              the request cannot be met as it was put
        ├── UnknownTrack          no such track in the catalogue
        ├── NotAnalysed           it needs what analysis finds, and none was done yet
        ├── WorkCancelled         the listener ended long work; what was done stays done
        ├── InvalidFact           a fact that contradicts itself; nothing of it was stored
        └── InvalidImport         foreign listening data of the wrong shape; nothing of it was kept

An exception outside this tree is a bug of ours and is logged with its traceback.
"""

from recommender.phrases import Phrase, plain


class HearthError(Exception):
    """Root of the tree, raised with a sentence a listener can read: a phrase, or plain English."""

    @property
    def phrase(self) -> Phrase:
        """The sentence, for whoever shows it in another language."""
        said = self.args[0] if self.args else ""
        return said if isinstance(said, Phrase) else plain(str(said))


class EnvironmentFault(HearthError):
    """Something outside Hearth is not as it must be (disk, device, missing file)."""


class CatalogueUnavailable(EnvironmentFault):
    """The catalogue cannot be opened, read or written."""


class CatalogueTooNew(CatalogueUnavailable):
    """The catalogue was written by a newer version of Hearth."""


class CatalogueDamaged(CatalogueUnavailable):
    """The catalogue file is not a sound SQLite database."""


class ModelUnavailable(EnvironmentFault):
    """The weights of a model are not installed or cannot be obtained."""


class ModelDamaged(ModelUnavailable):
    """A weight file's hash or shape contradicts the manifest."""


class FolderUnavailable(EnvironmentFault):
    """A music folder does not exist or may not be read."""


class UnreadableMedia(HearthError):
    """One file cannot be read as music; the text says why."""


class InvalidCueSheet(HearthError):
    """A cue sheet makes no sense; the text says at which line, and why."""


class UnwritableMedia(HearthError):
    """The tags of one file cannot be changed; the file is as it was, and the text says why."""


class RequestError(HearthError):
    """The request cannot be met as it was put."""


class UnknownTrack(RequestError):
    """No track of the catalogue answers to that path or id."""


class NotAnalysed(RequestError):
    """The request needs what analysis finds, and no track is analysed yet."""


class WorkCancelled(RequestError):
    """Long work was cancelled before it was done."""


class InvalidFact(RequestError):
    """A fact that contradicts itself; nothing of it was stored."""


class InvalidImport(RequestError):
    """Foreign listening data of the wrong shape; the text says which line and why."""
