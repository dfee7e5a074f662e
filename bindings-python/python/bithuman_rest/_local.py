from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ._native import Core

if TYPE_CHECKING:
    from collections.abc import Mapping

# Clients have a secret, and what is called here sends nothing that one could be sent with.
NO_SECRET = "nothing-is-sent-without-an-api-secret"


@cache
def _core() -> Core:
    return Core({"secret": NO_SECRET})


class LocalCore:
    """Stands for a client where nothing is sent. It is made when it is called first."""

    __slots__ = ()

    def call(self, name: str, arguments: Mapping[str, object]) -> Any:
        return _core().call(name, arguments)
