from __future__ import annotations

from typing import TYPE_CHECKING

from ._html import badge, dim, facts, text, track

if TYPE_CHECKING:
    from ..models import Agent, AgentSummary

_PORTRAIT = "width:112px;height:112px;object-fit:cover;border-radius:10px;flex:none"


def view(agent: Agent | AgentSummary) -> str:
    status = agent.status
    ready, failed = status == "ready", status in ("failed", "deleted")
    address = getattr(agent, "image_url", None) or agent.image_path or ""
    head = f'<span class="bh-title">{text(agent.name or "Agent")}</span> <code>{text(agent.code)}</code> '
    head += badge(status, good=ready, bad=failed)
    done: float | None = None if ready or failed else getattr(agent, "progress", None)
    rows = [
        ("is", agent.description),
        ("models", ", ".join(agent.supported_models or ()) or agent.model),
        ("language", agent.language),
        ("now", getattr(agent, "progress_msg", None) if done is not None else None),
        ("problem", getattr(agent, "error_message", None)),
        ("created", None if agent.created_at is None else f"{agent.created_at:%Y-%m-%d %H:%M} UTC"),
    ]
    body = f"<div>{head}{'' if done is None else track(done)}{facts(rows)}</div>"
    return f'<div style="display:flex;gap:1em">{_portrait(address)}{body}</div>'


def _portrait(address: str) -> str:
    if not address.startswith("https://"):
        return f'<div style="{_PORTRAIT};display:grid;place-items:center;background:#8883">{dim("no portrait")}</div>'
    return f'<img src="{text(address)}" alt="Portrait" loading="lazy" referrerpolicy="no-referrer" style="{_PORTRAIT}">'
