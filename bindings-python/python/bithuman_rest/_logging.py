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


def tell(event: Mapping[str, Any]) -> None:
    """Logs an event. The record has it as `bithuman`, too."""
    teller = _TELLERS.get(event["event"])
    if teller is not None:
        level, text, names = teller(event)
        _logger.log(level, text, *(event[name] for name in names), extra={"bithuman": event}, stacklevel=2)


def warn(text: str) -> None:
    """Logs what is said once in a process."""
    _logger.warning("%s", text)


def _attempt(event: Mapping[str, Any]) -> tuple[int, str, tuple[str, ...]]:
    text = "%s in %.3f s"
    names: tuple[str, ...] = ("error_type" if event["status"] is None else "status", "took")
    if event["problem"] is not None:
        text, names = f"{text}: %s", (*names, "problem")
    if event["request_id"] is not None:
        text, names = f"{text} (request id %s)", (*names, "request_id")
    return logging.DEBUG, f"%s: attempt %d: %s %s: {text}", ("operation", "attempt", "method", "url", *names)


def _repeat(_: Mapping[str, Any]) -> tuple[int, str, tuple[str, ...]]:
    return logging.INFO, "%s: attempt %d follows in %.3f s: %s", ("operation", "attempt", "wait", "problem")


def _limited(_: Mapping[str, Any]) -> tuple[int, str, tuple[str, ...]]:
    return logging.INFO, "%s: waited %.3f s for the account's rate limits", ("operation", "waited")


def _end(event: Mapping[str, Any]) -> tuple[int, str, tuple[str, ...]]:
    if event["cancelled"]:
        return logging.DEBUG, "%s: given up after %.3f s", ("operation", "took")
    if event["error"] is not None:
        return logging.DEBUG, "%s: %s after %.3f s (attempts: %d)", ("operation", "error", "took", "attempts")
    return logging.DEBUG, "%s: done in %.3f s (attempts: %d)", ("operation", "took", "attempts")


_TELLERS = {"attempt": _attempt, "repeat": _repeat, "limited": _limited, "end": _end}
