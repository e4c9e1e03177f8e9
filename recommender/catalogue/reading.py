"""Reads many files into records, in worker processes, so that a bad file costs only itself."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator, Sequence

from recommender.catalogue.records import FileRecords, RecordReader
from recommender.catalogue.walk import FoundFile
from recommender.control import WorkControl
from recommender.workers import WorkerJob, WorkerPool

_log = logging.getLogger(__name__)

READER = "recommender.catalogue.records:RecordReader"
FEW_FILES = 64
"""So many are read in this process, before a worker process would have started."""
FILES_PER_JOB = 64
JOB_TIMEOUT_S = 120.0

Read = tuple[FoundFile, FileRecords | str]
"""A file and its records, or the reason why there are none."""


def read_records(files: Sequence[FoundFile], workers: int, control: WorkControl) -> Iterator[Read]:
    """Read all files, in no certain order, until they are read or the work is cancelled.

    Args:
        files: what to read.
        workers: number of worker processes; 0 reads all in this one.
        control: asked between files, or batches of them.
    """
    if len(files) > FEW_FILES and workers > 0:
        yield from _read_by_workers(files, workers, control)
        return
    reader = RecordReader()
    for file in files:
        if not control.proceed():
            return
        yield file, reader.read([file])[0]


def _read_by_workers(
    files: Sequence[FoundFile], workers: int, control: WorkControl
) -> Iterator[Read]:
    """Read batches; the files of one that ended its worker are read again, each alone."""
    batches = deque(
        files[start : start + FILES_PER_JOB] for start in range(0, len(files), FILES_PER_JOB)
    )

    def next_job() -> WorkerJob[Sequence[FoundFile]] | None:
        return WorkerJob(batch := batches.popleft(), (batch,)) if batches else None

    pool = WorkerPool(READER, "read", workers=workers, timeout_s=JOB_TIMEOUT_S)
    for outcome in pool.run(next_job, control):
        batch = outcome.job.key
        if outcome.reason is None:
            yield from zip(batch, outcome.value, strict=True)
        elif len(batch) == 1:
            yield batch[0], f"Reading it failed: {outcome.reason}."
        else:
            _log.warning("Reading a batch failed (%s); each file is tried alone.", outcome.reason)
            batches.extend([file] for file in batch)
