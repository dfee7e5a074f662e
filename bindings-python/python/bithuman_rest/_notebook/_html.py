"""Pieces of HTML. Colours follow the page's own text, so that they suit light and dark."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..progress._look import Look

_STYLE = """<style>
.bithuman { --accent: #5653d4; --good: #15803d; --bad: #c02626; color-scheme: light dark; font-family: system-ui, sans-serif;
  font-size: 13px; line-height: 1.5; max-width: 46em; padding: .25em 0 }
@media (prefers-color-scheme: dark) { .bithuman { --accent: #8f8cf5; --good: #4caf6d; --bad: #f07a7a } }
.bithuman table { border-collapse: collapse; margin: .4em 0; font-size: inherit }
.bithuman td, .bithuman th { border: 0; border-top: 1px solid color-mix(in srgb, currentColor 16%, transparent);
  padding: .2em .9em .2em 0; text-align: left !important; vertical-align: top; background: none; font-weight: normal }
.bithuman tr:first-child > * { border-top: 0 }
.bithuman tr { background: none !important }
.bithuman th { opacity: .65 }
.bithuman td.bh-number { text-align: right !important; font-variant-numeric: tabular-nums; white-space: nowrap }
.bithuman .bh-title { font-size: 1.15em; font-weight: 600 }
.bithuman .bh-dim { opacity: .65 }
.bithuman .bh-badge { border: 1px solid currentColor; border-radius: 1em; padding: 0 .6em; font-size: .85em }
.bithuman .bh-track { background: color-mix(in srgb, currentColor 14%, transparent); border-radius: 4px; height: 8px; overflow: hidden;
  min-width: 9em; max-width: 32em; margin: .3em 0 }
.bithuman .bh-track > div { background: var(--accent); height: 100% }
.bithuman pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .92em; margin: .4em 0; padding: .5em .7em; border-radius: 6px;
  background: color-mix(in srgb, currentColor 7%, transparent); color: inherit }
.bithuman audio { width: 100%; height: 36px; display: block }
.bithuman svg { display: block; width: 100%; height: 64px; color: var(--accent) }
</style>"""


def page(body: str) -> str:
    """What a notebook gets."""
    return f'{_STYLE}<div class="bithuman">{body}</div>'


def text(value: object) -> str:
    """A value between tags or in an attribute."""
    return "–" if value is None else escape(f"{value:,.10g}" if isinstance(value, float) else str(value))


def dim(value: object) -> str:
    return f'<span class="bh-dim">{text(value)}</span>'


def badge(value: str, *, good: bool = False, bad: bool = False) -> str:
    """A word that tells a state."""
    colour = "var(--good)" if good else "var(--bad)" if bad else "inherit"
    return f'<span class="bh-badge" style="color:{colour}">{text(value.replace("_", " "))}</span>'


def track(part: float) -> str:
    """A bar that is filled up to a part from 0 to 1."""
    percent = min(1.0, max(0.0, part)) * 100
    return f'<div class="bh-track" role="progressbar" aria-valuenow="{percent:.0f}"><div style="width:{percent:.1f}%"></div></div>'


def bar(seen: Look) -> str:
    """How far something is, with its words."""
    filled = "" if seen.part is None else track(seen.part)
    return page(f"<div>{text(seen.title)} {dim(seen.detail)}</div>{filled}")


def facts(rows: Iterable[tuple[str, object]]) -> str:
    """Names and values; what is absent is left out."""
    return table(None, ([name, value] for name, value in rows if value is not None))


def table(heads: Iterable[str] | None, rows: Iterable[Iterable[object]]) -> str:
    """Cells are escaped unless they are `Html`; numbers stand on the right. Without heads the first cell of a row is one."""
    head = "" if heads is None else f"<tr>{''.join(f'<th>{text(name)}</th>' for name in heads)}</tr>"
    lines = "".join(
        f"<tr>{''.join(_cell(cell, heads is None and not at) for at, cell in enumerate(row))}</tr>" for row in rows
    )
    return f"<table><tbody>{head}{lines}</tbody></table>"


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def _cell(value: object, head: bool) -> str:
    if head:
        return f"<th>{text(value)}</th>"
    kind = ' class="bh-number"' if isinstance(value, (int, float)) and not isinstance(value, bool) else ""
    return f"<td{kind}>{value if isinstance(value, Html) else text(value)}</td>"
