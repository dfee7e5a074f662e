"""How notebooks show what the API answers. Loaded when a notebook asks, not before.

What is shown is HTML that needs nothing but itself, except for an agent's portrait, which comes from its address.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._html import bar as html_bar
from ._html import page

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["bundle", "html_bar"]

_HOMES = {
    "AccountInfo": "_account",
    "AccountLimits": "_account",
    "Agent": "_agent",
    "AgentProgress": "_progress",
    "AgentSummary": "_agent",
    "AsyncJob": "_progress",
    "BithumanError": "_error",
    "Credits": "_account",
    "DownloadProgress": "_progress",
    "EmbedSnippet": "_embed",
    "IngestProgress": "_progress",
    "Job": "_progress",
    "JobProgress": "_progress",
    "SpeechAudio": "_speech",
    "SpeechFrame": "_speech",
    "UploadProgress": "_progress",
    "UsageEntry": "_account",
    "UsageEvent": "_account",
    "VideoProgress": "_progress",
}

# Of addresses: notebooks are kept and handed on, a visitor's token is not.
_TOKEN = re.compile(r"([?&]token=)[^&\"']+")


def bundle(value: object) -> dict[str, str] | None:
    """A value as HTML and as text; nothing where the text says enough."""
    for kind in type(value).__mro__:
        home = _HOMES.get(kind.__name__)
        if home is not None:
            view: Callable[[Any], str] = import_module(f"{__name__}.{home}").view
            return {"text/plain": _TOKEN.sub(r"\1…", repr(value)), "text/html": page(view(value))}
    return None
