"""What the adapters of all frameworks answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidRequestError

if TYPE_CHECKING:
    from ._inbox import Handled

STATUS: dict[Handled, int] = {"handled": 200, "duplicate": 200, "busy": 409}


def consumed(fix: str) -> InvalidRequestError:
    """The body was read before the adapter could."""
    problem = "it was read before it got here, and what was signed is lost"
    return InvalidRequestError(f"body: {problem}; {fix}", field="body", fix=fix)
