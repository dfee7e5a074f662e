from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._html import Html, dim, facts, table, text, track

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models import AccountInfo, AccountLimits, BucketState, Credits, UsageEntry, UsageEvent


def view(record: AccountInfo | AccountLimits | Credits | UsageEntry | UsageEvent) -> str:
    views: dict[str, Callable[[Any], str]] = {
        "AccountInfo": _account,
        "AccountLimits": _limits,
        "Credits": _credits,
        "UsageEntry": _entry,
        "UsageEvent": _event,
    }
    return views[type(record).__name__](record)


def _account(account: AccountInfo) -> str:
    balance = _balance(account.credit_balance, account.plan_credits_remaining, account.topup_credits_remaining)
    rows = [
        ("account", account.user_id),
        ("e-mail", account.email),
        ("plan", account.plan),
        ("state", account.account_status),
    ]
    return balance + facts(rows)


def _credits(credits: Credits) -> str:
    minutes = [(name.replace("_", " "), f"{count:,} min") for name, count in sorted(credits.minutes_estimate.items())]
    reach = f"<div>{dim('enough for')}</div>{facts(minutes)}" if minutes else ""
    return _balance(credits.balance, credits.plan_credits, credits.topup_credits) + reach


def _balance(all_left: float, plan: float, bought: float) -> str:
    part = plan / (plan + bought) if plan > 0 and bought >= 0 else 0.0
    words = f"{plan:,.10g} of the plan, {bought:,.10g} bought"
    return f'<span class="bh-title">{text(float(all_left))} credits</span> {dim(words)}{track(part)}'


def _limits(limits: AccountLimits) -> str:
    heads = ("bucket", "available", "", "refilled", "paused", "waiting", "known")
    rows = [_bucket(name, getattr(limits, name)) for name in ("generate", "write", "read")]
    where = "with all processes of this host" if limits.shared else "of this process"
    return f'<span class="bh-title">Rate limits</span> {dim(where)}{table(heads, rows)}'


def _bucket(name: str, state: BucketState) -> list[object]:
    if state.capacity is None or state.available is None:
        return [name, "not known yet", "", None, _seconds(state.paused), state.waiting, None]
    left = f"{state.available:.0f} of {state.capacity}"
    refill = None if state.refill is None else f"{state.refill * 60:,.0f}/min"
    filled = Html(track(state.available / state.capacity if state.capacity else 0))
    return [name, left, filled, refill, _seconds(state.paused), state.waiting, state.source]


def _seconds(count: float | None) -> str | None:
    return None if count is None else f"{count:.1f} s"


def _event(event: UsageEvent) -> str:
    return table(_HEADS, [_row("", event)])


def _entry(entry: UsageEntry) -> str:
    rows = [
        _row(name, event) for name, event in (("charge", entry.charge), ("refund", entry.refund)) if event is not None
    ]
    return f"{table(_HEADS, rows)}<div>{text(entry.net)} credits {dim('in the end')}</div>"


_HEADS = ("", "when", "for", "agent", "credits")


def _row(name: str, event: UsageEvent) -> list[object]:
    what = event.pricing_code_meaning or event.pricing_code
    return [name, f"{event.created_at:%Y-%m-%d %H:%M}", what, event.agent_code, event.credits_change]
