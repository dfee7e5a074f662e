# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `account`."""

from __future__ import annotations

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "AccountInfo",
    "AgentPricing",
    "BrowserRates",
    "Credits",
    "GesturePricing",
    "HostedRates",
    "LivePricing",
    "Pricing",
    "Rate",
    "SelfHostedRates",
    "UsageEntry",
    "UsageEvent",
    "VideoPricing",
]


class AccountInfo(Record):
    """An account."""

    __slots__ = ()

    user_id: Field[str] = Field()
    """The account's id, which the paths under `/v2` carry."""

    email: Field[str] = Field()
    """The e-mail address it is registered with."""

    plan: Field[str] = Field()
    """The plan's short name, such as `pro`."""

    plan_code: Field[str] = Field()
    """The plan's billing name, such as `membership_pro`."""

    credit_balance: Field[float] = Field()
    """All credits left: of the plan, bought and given."""

    plan_credits_remaining: Field[float] = Field()
    """Credits of the plan left in this billing month."""

    topup_credits_remaining: Field[float] = Field()
    """Bought credits left; they do not expire and are spent after the plan's."""

    account_status: Field[str] = Field()
    """The account's state, such as `active`."""

    upgrade_url: Field[str | None] = Field()
    """Where to change the plan."""

    pricing_url: Field[str | None] = Field()
    """Where the plans are compared."""


class AgentPricing(Record):
    """What an agent costs, once."""

    __slots__ = ()

    unit: Field[str | None] = Field()
    """What the numbers are counted in."""

    by_model: Field[dict[str, float]] = Field()
    """Credits by model. The number of `auto` is the highest that it can come to."""

    note: Field[str | None] = Field()
    """Remarks of the service."""


class VideoPricing(Record):
    """What a video costs."""

    __slots__ = ()

    unit: Field[str | None] = Field()
    """What the numbers are counted in."""

    billing: Field[str | None] = Field()
    """How minutes are counted."""

    rates: Field[dict[str, float]] = Field()
    """Credits a minute, by model."""


class GesturePricing(Record):
    """What a set of gestures costs, once."""

    __slots__ = ()

    flat: Field[float] = Field()
    """Credits a set."""

    note: Field[str | None] = Field()
    """Remarks of the service."""


class Rate(Record):
    """A price by time."""

    __slots__ = ()

    pricing_code: Field[str | None] = Field()
    """The name that usage records carry."""

    rate: Field[float] = Field()
    """Credits a minute."""

    rounding: Field[str | None] = Field()
    """How seconds are rounded."""

    basis: Field[str | None] = Field()
    """What is counted."""

    note: Field[str | None] = Field()
    """Remarks of the service."""


class HostedRates(Record):
    """The rates of the service's cloud."""

    __slots__ = ()

    by_model: Field[dict[str, Rate]] = Field()
    """By model."""

    chat_line: Field[Rate | None] = Field()
    """A managed voice conversation."""

    camera_chat_line: Field[Rate | None] = Field()
    """A managed conversation with camera."""


class SelfHostedRates(Record):
    """The rates of machines of your own."""

    __slots__ = ()

    by_model: Field[dict[str, Rate]] = Field()
    """By model."""


class BrowserRates(Record):
    """What rendering in the visitor's browser is billed as."""

    __slots__ = ()

    surface: Field[str | None] = Field()
    """The rate table that applies."""

    note: Field[str | None] = Field()
    """Remarks of the service."""


class LivePricing(Record):
    """What live time costs."""

    __slots__ = ()

    unit: Field[str | None] = Field()
    """What the numbers are counted in."""

    available: Field[bool | None] = Field()
    """Whether the service could tell the prices."""

    hosted: Field[HostedRates | None] = Field()
    """Conversations in the service's cloud."""

    self_hosted: Field[SelfHostedRates | None] = Field()
    """Conversations on machines of your own."""

    in_browser: Field[BrowserRates | None] = Field()
    """Conversations rendered in the visitor's browser."""

    note: Field[str | None] = Field()
    """Remarks of the service."""


class Pricing(Record):
    """What things cost. Plans are not part of it."""

    __slots__ = ()

    unit: Field[str] = Field()
    """What the numbers are counted in."""

    agent_generation: Field[AgentPricing] = Field()
    """The price of an agent."""

    talking_video: Field[VideoPricing] = Field()
    """The price of a video."""

    dynamics_generation: Field[GesturePricing] = Field()
    """The price of a set of gestures."""

    realtime: Field[LivePricing | None] = Field()
    """The price of live time."""

    notes: Field[str | None] = Field()
    """Remarks of the service."""


class Credits(Record):
    """How many credits are left, and how far they reach."""

    __slots__ = ()

    user_id: Field[str] = Field()
    """The account's id."""

    balance: Field[float] = Field()
    """All credits left. Fractional, and down to -11 while the service lets a session finish."""

    plan_credits: Field[float] = Field()
    """Credits of the plan left."""

    topup_credits: Field[float] = Field()
    """Bought credits left."""

    minutes_estimate: Field[dict[str, int]] = Field()
    """Whole minutes that the balance pays for, by way of serving, such as `essence_2_cloud` or `voice_chat`."""

    is_enterprise: Field[bool] = Field()
    """Whether the account has an enterprise plan."""

    is_enterprise_plan_user: Field[bool | None] = Field()
    """An older name of `is_enterprise`, which the service is dropping."""


class UsageEvent(Record):
    """One change of the balance."""

    __slots__ = ()

    id: Field[str | None] = Field()
    """The record's id."""

    activity_type: Field[str | None] = Field()
    """What caused it, in the service's older vocabulary; gone from 2026-12-26, read `source` instead."""

    source: Field[str | None] = Field()
    """What caused it."""

    pricing_code: Field[str] = Field()
    """The rate that was applied. Its beginning tells a charge (`usage_…`) from a grant (`membership_…`,
    `credit_refund_…`).
    """

    pricing_code_meaning: Field[str | None] = Field()
    """The pricing code in words; absent for grants."""

    app: Field[str | None] = Field()
    """The product that reported it."""

    agent_code: Field[str | None] = Field()
    """The agent it belongs to, if any."""

    credits_change: Field[float] = Field()
    """How many credits, always positive: `pricing_code` tells whether they were spent or given."""

    frames_rendered: Field[int | None] = Field()
    """How many frames were rendered, where that was counted."""

    room_name: Field[str | None] = Field()
    """The live room it belongs to, if any."""

    start_time: Field[datetime | None] = Field()
    """When the charged time began."""

    end_time: Field[datetime | None] = Field()
    """When the charged time ended."""

    created_at: Field[datetime] = Field()
    """When it was recorded."""


class UsageEntry(Record):
    """A charge with what was given back of it."""

    __slots__ = ()

    charge: Field[UsageEvent | None] = Field()
    """What was charged. Absent where it is older than the records that were looked at."""

    refund: Field[UsageEvent | None] = Field()
    """What was given back of it: of a video the minutes that it did not need, of a failure everything."""

    net: Field[float] = Field()
    """Credits that were spent in the end; 0 for a failure, negative for a refund without its charge."""
