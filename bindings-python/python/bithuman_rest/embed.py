"""Agents on a web page, without a client: what is made here needs neither an API secret nor the network.

from bithuman_rest.embed import fingerprint, snippet

html = snippet("A12345", greeting="Hello").html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._local import LocalCore
from .resources.embed import Embed

if TYPE_CHECKING:
    from ._native import Core

__all__ = ["fingerprint", "snippet"]

_embed = Embed(cast("Core", LocalCore()))

snippet = _embed.snippet
fingerprint = _embed.fingerprint
