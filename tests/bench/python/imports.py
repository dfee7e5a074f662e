"""Imports one package in a fresh process and prints what that took: imports.py PACKAGE DISTRIBUTION."""

import importlib
import json
import sys
import time
from importlib import metadata
from pathlib import Path

package, distribution = sys.argv[1:]
begun = time.perf_counter()
importlib.import_module(package)
took = time.perf_counter() - begun
figures = {"ms": took * 1e3, "threads": len(list(Path("/proc/self/task").iterdir()))}
print(json.dumps({"case": "import", "rival": package, "version": metadata.version(distribution), "calls": 1, "requests": 0, **figures}))
