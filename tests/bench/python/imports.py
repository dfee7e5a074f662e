"""Imports one package in a fresh process, up to the name of its client, and prints what that took.

    imports.py MODULE NAME DISTRIBUTION

A package may put off its own imports until a name is asked for, so the name is.
"""

import importlib
import json
import sys
import time
from importlib import metadata
from pathlib import Path

module, name, distribution = sys.argv[1:]
begun = time.perf_counter()
client = getattr(importlib.import_module(module), name)
took = time.perf_counter() - begun
if not callable(client):
    raise SystemExit(f"{module}.{name} is {client!r}")
figures = {"ms": took * 1e3, "threads": len(list(Path("/proc/self/task").iterdir()))}
print(
    json.dumps(
        {
            "case": "import",
            "rival": module,
            "version": metadata.version(distribution),
            "calls": 1,
            "requests": 0,
            **figures,
        }
    )
)
