from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from ._html import dim, facts, text

if TYPE_CHECKING:
    from ..models import EmbedSnippet

_TOKEN = re.compile(r"(token=)[^&\"]+")


def view(snippet: EmbedSnippet) -> str:
    """The frame as it will stand in the page, without the session that showing it would begin; the token is not saved with the notebook."""
    address = urlsplit(snippet.url)
    given = dict(parse_qsl(address.query))
    title = re.search(r'title="([^"]*)"', snippet.html)
    rows = [(name, "…" if name == "token" else value) for name, value in given.items()]
    frame = (
        '<div style="border:1px dashed #888a;border-radius:10px;height:150px;display:grid;place-items:center;text-align:center">'
        f'<div><div style="font-size:30px;color:var(--accent)">▶</div><div>{text(unescape(title[1]) if title else "Frame")}</div>'
        f"{dim(address.netloc + address.path)}</div></div>"
    )
    shown = _TOKEN.sub(r"\1…", snippet.html)
    return f"{frame}{facts(rows)}<pre>{text(shown)}</pre>"
