"""Runs the analysers over whatever is pending, in worker processes, and stores what they find.

Words come first because they take seconds, sound after them. Every result is committed as it
comes, so a run may be paused, cancelled or killed at any moment and goes on where it was.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from recommender.audio.network import DESCRIPTORS_ONLY
from recommender.audio.network import ENCODER as SOUND_ENCODER
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.extracts import TrackWords, track_words
from recommender.catalogue.features import FeatureStore, PendingTrack, document_hash
from recommender.catalogue.word_store import StoredTheme, WordStore
from recommender.control import WorkControl
from recommender.entities import (
    AnalysisChannel,
    AnalysisReport,
    Failure,
    Progress,
    SoundFeatures,
    WordFeatures,
)
from recommender.labelling import Labelling
from recommender.models import SENTENCE_MODEL, SOUND_MODEL, model_dir
from recommender.text.analysis import LibraryWords, WordReading
from recommender.text.documents import compose_document
from recommender.text.sentences import ENCODER as SENTENCE_ENCODER
from recommender.workers import WorkerJob, WorkerOutcome, WorkerPool

_log = logging.getLogger(__name__)

MOST_WORKERS = 8
TRACK_TIMEOUT_S = 300.0
TERMS_TIMEOUT_S = 1800.0
WORDS_PER_COMMIT = 32
PACE_WINDOW = 24
LABELS_AFTER = 64
"""Labels are guessed when so many tracks were heard, and whenever twice as many were."""


@dataclass(frozen=True, slots=True)
class _PendingDocument:
    """A track whose words changed or were never read."""

    track_id: int
    path: str
    document: str


@dataclass(slots=True)
class _Run:
    """How one run works, and what it did, over both channels."""

    workers: int
    show: Callable[[Progress], None]
    control: WorkControl
    analysed: set[int] = field(default_factory=set)
    failed: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Analysing:
    """The analysis of one catalogue. One run at a time; :meth:`prefer` may be called meanwhile."""

    def __init__(
        self,
        database: CatalogueDatabase,
        features: FeatureStore,
        models_dir: Path,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._features = features
        self._words = WordStore(database)
        self._labelling = Labelling(database)
        self._models_dir = models_dir
        self._clock = clock
        self._preferred: deque[int] = deque()
        self._running = threading.Lock()

    def prefer(self, track_ids: Sequence[int]) -> None:
        """Put these tracks in front, the first of them foremost."""
        self._preferred.extendleft(reversed(track_ids))

    def run(
        self,
        channel: AnalysisChannel | None,
        *,
        workers: int | None,
        limit: int | None,
        progress: Callable[[Progress], None] | None,
        control: WorkControl | None,
    ) -> AnalysisReport:
        """Analyse one channel, or both; see :meth:`recommender.service.Hearth.analyse`."""
        started = time.monotonic()
        run = _Run(
            workers or _default_workers(),
            progress or (lambda _step: None),
            control or WorkControl(),
        )
        with self._running:
            documents, tracks = self._pending(channel)
            if limit is not None:
                chosen = set(_track_ids(documents, tracks)[:limit])
                documents = [pending for pending in documents if pending.track_id in chosen]
                tracks = [pending for pending in tracks if pending.track_id in chosen]
            if channel in (None, AnalysisChannel.WORDS):
                self._run_words(documents, run)
            if tracks and not run.control.cancelled:
                self._run_sound(tracks, run)
            if not run.control.cancelled and (run.analysed or self._labelling.behind):
                self._labelling.refresh()
        documents, tracks = self._pending(channel)
        return AnalysisReport(
            analysed=len(run.analysed),
            pending=len(_track_ids(documents, tracks)),
            failed=tuple(run.failed),
            seconds=time.monotonic() - started,
            cancelled=run.control.cancelled,
            notes=tuple(run.notes),
        )

    def _pending(
        self, channel: AnalysisChannel | None
    ) -> tuple[list[_PendingDocument], list[PendingTrack]]:
        """The words and the tracks still to analyse."""
        words = channel in (None, AnalysisChannel.WORDS)
        sound = channel in (None, AnalysisChannel.SOUND)
        return (
            self._pending_documents() if words else [],
            self._features.pending_sound(self._sound_encoder()) if sound else [],
        )

    def _weights(self, model: str) -> str | None:
        """The folder of an installed model."""
        folder = model_dir(self._models_dir, model)
        return None if folder is None else str(folder)

    # -- sound -------------------------------------------------------------------------------

    def _sound_encoder(self) -> str:
        return SOUND_ENCODER if self._weights(SOUND_MODEL) else DESCRIPTORS_ONLY

    def _run_sound(self, tracks: Sequence[PendingTrack], run: _Run) -> None:
        if self._sound_encoder() == DESCRIPTORS_ONLY:
            run.notes.append(
                "The sound model is not installed: tempo, key, loudness and waveform only. "
                "Run: python main.py models install"
            )
        waiting = {track.track_id: track for track in tracks}
        pool = WorkerPool(
            factory="recommender.audio.analysis:SoundAnalyser",
            method="analyse",
            factory_arguments=(self._weights(SOUND_MODEL),),
            workers=run.workers,
            timeout_s=TRACK_TIMEOUT_S,
        )
        pace = _Pace("sound", len(waiting), run.show)
        heard = 0
        for outcome in pool.run(lambda: self._next_sound_job(waiting), run.control):
            track: PendingTrack = outcome.job.key
            found: SoundFeatures | None = outcome.value
            if found is None:
                self._fail(track.track_id, track.path, AnalysisChannel.SOUND, outcome, run)
            else:
                self._features.store_sound(track.track_id, found, self._clock())
                run.analysed.add(track.track_id)
                heard += 1
                if heard >= LABELS_AFTER and heard.bit_count() == 1:  # 64, 128, 256 …
                    self._labelling.refresh()
            pace.step(track.path, failed=found is None)

    def _next_sound_job(self, waiting: dict[int, PendingTrack]) -> WorkerJob[PendingTrack] | None:
        """The next preferred track that waits, else the next in line."""
        while self._preferred:
            track = waiting.pop(self._preferred.popleft(), None)
            if track is not None:
                break
        else:
            if not waiting:
                return None
            track = waiting.pop(next(iter(waiting)))
        return WorkerJob(track, (track.path, track.start_s, track.end_s))

    # -- words -------------------------------------------------------------------------------

    def _word_encoder(self) -> str:
        return SENTENCE_ENCODER if self._weights(SENTENCE_MODEL) else ""

    def _pending_documents(self) -> list[_PendingDocument]:
        encoder = self._word_encoder()
        known = self._features.known_documents()
        return [
            _PendingDocument(words.track_id, words.path, document)
            for words in track_words(self._database)
            if known.get(words.track_id) != (document_hash(document := _document(words)), encoder)
        ]

    def _run_words(self, pending: Sequence[_PendingDocument], run: _Run) -> None:
        if pending:
            self._read_documents(pending, run)
        if self._features.has_unfitted_terms():  # also those of a run that was cut off
            self._fit_library(run.control)

    def _read_documents(self, pending: Sequence[_PendingDocument], run: _Run) -> None:
        encoder = self._word_encoder()
        if not encoder:
            run.notes.append(
                "The sentence model is not installed: words are compared term by term only. "
                "Run: python main.py models install"
            )
        pool = WorkerPool(
            factory="recommender.text.analysis:WordAnalyser",
            method="analyse",
            factory_arguments=(self._weights(SENTENCE_MODEL),),
            workers=run.workers,
            timeout_s=TRACK_TIMEOUT_S,
        )
        jobs = iter([WorkerJob(words, (words.document,)) for words in pending])
        pace = _Pace("words", len(pending), run.show)
        found: dict[int, WordFeatures] = {}
        for outcome in pool.run(lambda: next(jobs, None), run.control):
            words = outcome.job.key
            reading: WordReading | None = outcome.value
            if reading is None:
                # kept without features, so that it is not tried again until its words change
                blank = WordFeatures(words.document, encoder, None, {}, None)
                self._features.store_words({words.track_id: blank}, self._clock())
                self._fail(words.track_id, words.path, AnalysisChannel.WORDS, outcome, run)
            else:
                run.analysed.add(words.track_id)
                found[words.track_id] = WordFeatures(
                    words.document, reading.encoder, reading.embedding, {}, reading.sentiment
                )
            if len(found) >= WORDS_PER_COMMIT:
                self._features.store_words(found, self._clock())
                found.clear()
            pace.step(words.path, failed=reading is None)
        self._features.store_words(found, self._clock())

    def _fit_library(self, control: WorkControl) -> None:
        """Fit TF-IDF and themes anew: each weight depends on every document."""
        documents = self._words.documents()
        texts, artists = [row[1] for row in documents], [row[2] for row in documents]
        pool = WorkerPool(
            factory="recommender.text.analysis:WordAnalyser",
            method="fit_library",
            factory_arguments=(None,),
            timeout_s=TERMS_TIMEOUT_S,
        )
        jobs = iter([WorkerJob("library", (texts, artists))])
        for outcome in pool.run(lambda: next(jobs, None), control):
            found: LibraryWords | None = outcome.value
            if found is None:
                _log.error("Terms and themes could not be fitted: %s", outcome.reason)
                continue
            ids = [row[0] for row in documents]
            self._features.store_terms(zip(ids, found.terms, strict=True))
            themes, mixtures = found.themes
            self._words.replace_themes(
                [StoredTheme(*theme) for theme in themes],
                zip(ids, mixtures, strict=True),
                self._clock(),
            )

    def _fail(
        self,
        track_id: int,
        path: str,
        channel: AnalysisChannel,
        outcome: WorkerOutcome[Any],
        run: _Run,
    ) -> None:
        reason = outcome.reason or "unknown"
        self._features.record_failure(track_id, channel, reason, self._clock())
        run.failed.append(Failure(path, reason, channel.value))


class _Pace:
    """Counts the steps of one stage and tells its pace over the latest of them."""

    def __init__(self, stage: str, total: int, show: Callable[[Progress], None]) -> None:
        self._stage, self._total, self._show = stage, total, show
        self._done = self._failed = 0
        self._ends: deque[float] = deque([time.monotonic()], maxlen=PACE_WINDOW + 1)
        if total:
            show(Progress(stage, 0, total))

    def step(self, current: str, *, failed: bool) -> None:
        """One more is done."""
        self._done += 1
        self._failed += failed
        self._ends.append(time.monotonic())
        per_second = (len(self._ends) - 1) / max(self._ends[-1] - self._ends[0], 1e-6)
        self._show(
            Progress(
                self._stage,
                self._done,
                self._total,
                self._failed,
                current,
                rate_per_hour=per_second * 3600,
                remaining_s=(self._total - self._done) / per_second,
            )
        )


def _track_ids(documents: Sequence[_PendingDocument], tracks: Sequence[PendingTrack]) -> list[int]:
    """Each track that either waits for once, those whose sound waits first."""
    ids = [track.track_id for track in tracks] + [words.track_id for words in documents]
    return list(dict.fromkeys(ids))


def _document(words: TrackWords) -> str:
    fields = asdict(words)
    del fields["track_id"], fields["path"]
    return compose_document(**fields)


def _default_workers() -> int:
    """Half the cores, at least two of them where there are two."""
    cores = os.cpu_count() or 1
    return min(cores, max(2, cores // 2), MOST_WORKERS)
