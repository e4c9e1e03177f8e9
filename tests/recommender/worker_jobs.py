"""What the workers of the tests do: succeed, fail, crash, hang, eat memory."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from pathlib import Path

import numpy as np

from recommender.errors import ModelDamaged, UnreadableMedia


class Chores:
    """Built once in each worker."""

    def __init__(self, greeting: str) -> None:
        if greeting == "damaged":
            raise ModelDamaged("the weights are not what they should be")
        if greeting == "crash":
            ctypes.string_at(0)
        self.greeting = greeting

    def do(self, what: str, argument: object = None) -> object:
        match what:
            case "greet":
                print("this must not disturb the answers")  # noqa: T201
                return f"{self.greeting}, {argument}"
            case "array":
                return np.arange(3)
            case "unreadable":
                raise UnreadableMedia("it is not music")
            case "bug":
                raise KeyError("nobody thought of this")
            case "fault":
                raise ModelDamaged("the weights are gone")
            case "crash":
                ctypes.string_at(0)
            case "hang":
                Path(str(argument)).write_text(str(os.getpid()))
                time.sleep(600)
            case "eat":
                return float(np.ones(1 << 30).sum())
            case "facts":
                return {
                    "pid": os.getpid(),
                    "nice": os.nice(0),
                    "threads": os.environ["OMP_NUM_THREADS"],
                    "modules": sorted(sys.modules),
                }
        return None
