"""Prints how much disk a distribution takes, alone and with all that it needs: installed.py DISTRIBUTION."""

import json
import re
import sys
from importlib import metadata


def needed(name: str, found: set[str]) -> set[str]:
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return found
    key = re.sub("[-_.]+", "-", distribution.metadata["Name"]).lower()
    if key in found:
        return found
    found.add(key)
    for requirement in distribution.requires or []:
        if "extra ==" not in requirement:
            needed(re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0], found)
    return found


def size(name: str) -> int:
    files = [file.locate() for file in metadata.files(name) or [] if file.suffix != ".pyc"]
    return sum(file.stat().st_size for file in files if file.exists())


name = sys.argv[1]
figures = {"alone_mb": size(name) / 1e6, "whole_mb": sum(map(size, needed(name, set()))) / 1e6}
print(
    json.dumps(
        {"case": "installed", "rival": name, "version": metadata.version(name), "calls": 1, "requests": 0, **figures}
    )
)
