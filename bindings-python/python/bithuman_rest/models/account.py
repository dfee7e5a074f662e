# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `account`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required

    from .agents import GenerateModel
    from .jobs import Verdict

__all__ = [
    "AccountInfo",
    "AgentPricing",
    "BrowserRates",
    "Credits",
    "Estimate",
    "EstimateLine",
    "FigureSource",
    "GesturePricing",
    "HostedRates",
    "LivePricing",
    "PlannedWork",
    "Pricing",
    "Rate",
    "SelfHostedRates",
    "UsageEntry",
    "UsageEvent",
    "VideoPricing",
    "WorkKind",
]

WorkKind: TypeAlias = (
    Literal[
        "agent",
        "model",
        "video",
        "dynamics",
        "live",
        "self_hosted",
        "voice_chat",
        "camera_chat",
        "speech",
    ]
    | str
)
"""Work that the account pays for.

* `agent`: Making an agent.
* `model`: Adding a model to an agent.
* `video`: Rendering a talking video.
* `dynamics`: Making a set of gestures.
* `live`: Showing an agent live, in the service's cloud.
* `self_hosted`: Showing an agent live, on machines of your own.
* `voice_chat`: A managed voice conversation.
* `camera_chat`: A managed conversation with camera.
* `speech`: Turning text into speech.

More values may come.
"""

FigureSource: TypeAlias = Literal["service", "documented", "asked", "nowhere"] | str
"""Where a figure is from.

* `service`: The service told it, for this estimate.
* `documented`: The vendor's documentation says so; the service does not tell it.
* `asked`: It follows from what was asked for.
* `nowhere`: Nowhere: the figure is absent.

More values may come.
"""


class PlannedWork(TypedDict, total=False):
    """A piece of work that may be begun."""

    kind: Required[WorkKind]
    """What it is."""

    model: GenerateModel | None
    """The engine, where the price depends on it: not of gestures, chats and speech. `auto` is for making agents alone.
    """

    count: int | None
    """How often it is done. Limits: 1 to 1000000. Default: 1."""

    seconds: float | None
    """How long each is, in seconds: of everything live, and of videos, where it is 120 at most and may be left out if
    it is not known. Limits: at least 0.
    """


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


class EstimateLine(Record):
    """What one entry of the work costs and takes, all of its `count` together."""

    __slots__ = ()

    kind: Field[WorkKind] = Field()
    """What it is."""

    model: Field[GenerateModel | None] = Field()
    """The engine."""

    count: Field[int] = Field()
    """How often it is done."""

    credits_low: Field[float | None] = Field()
    """The least that it costs in the end."""

    credits_high: Field[float | None] = Field()
    """The most that it costs in the end."""

    credits_from: Field[FigureSource] = Field()
    """Where the price is from."""

    seconds_low: Field[float | None] = Field()
    """The least time that it takes, in seconds."""

    seconds_high: Field[float | None] = Field()
    """The most time that it takes, in seconds."""

    seconds_from: Field[FigureSource] = Field()
    """Where the time is from."""


class Estimate(Record):
    """What work will cost and how long it takes, as far as that is known before it is begun. What is not known is
    absent, never guessed.
    """

    __slots__ = ()

    affordable: Field[Verdict] = Field()
    """Whether the balance is enough: `yes` from `credits_needed` on, `no` where it is too little even if everything
    turns out cheap.
    """

    allowed: Field[Verdict] = Field()
    """Whether the plan has room for the new agents. `yes` where none are planned."""

    credits_low: Field[float | None] = Field()
    """The least that all of it costs in the end. Absent where the service tells no price for a part of it."""

    credits_high: Field[float | None] = Field()
    """The most that all of it costs in the end."""

    credits_needed: Field[float | None] = Field()
    """The balance that is enough for all of it: `credits_high`, and what a video holds back until it is rendered."""

    balance: Field[float] = Field()
    """The credits that the account has."""

    videos_at_once: Field[int | None] = Field()
    """How many of the videos may be rendered at a time without the credits running out before the end: each is charged
    for two minutes first and gets back what it did not need. Absent where that stops none of them.
    """

    agents_left: Field[int | None] = Field()
    """How many more agents the plan has room for. Absent where none are planned, the plan sets no limit or it is not
    known.
    """

    seconds_low: Field[float | None] = Field()
    """The least time that all of it takes when it is begun at once, in seconds. Absent where that of a part is not
    known.
    """

    seconds_high: Field[float | None] = Field()
    """The most time, in seconds. The service's own queue is not visible and may add to it."""

    lines: Field[list[EstimateLine]] = Field()
    """The parts, in the order that they were asked for."""

    upgrade_url: Field[str | None] = Field()
    """Where to change the plan or to buy credits."""


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
