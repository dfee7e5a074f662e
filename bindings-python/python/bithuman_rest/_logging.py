"""What the native module tells of calls, as records of Python's logging. Loaded once a program has imported `logging` itself."""

from __future__ import annotations

import logging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_logger = logging.getLogger("bithuman_rest")
_logger.addHandler(logging.NullHandler())

is_enabled = _logger.isEnabledFor


_LEVELS = {"attempt": logging.DEBUG, "repeat": logging.INFO, "limited": logging.INFO, "end": logging.DEBUG}


def tell(event: Mapping[str, Any]) -> None:
    """Logs an event. The record has it as `bithuman`, too."""
    level = _LEVELS.get(event["event"])
    if level is not None:
        _logger.log(level, "%s", event["description"], extra={"bithuman": event}, stacklevel=2)


def warn(text: str) -> None:
    """Logs what is said once in a process."""
    _logger.warning("%s", text)
