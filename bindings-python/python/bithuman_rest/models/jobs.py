# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .video import VideoJob

__all__ = [
    "AgentFailedData",
    "AgentReadyData",
    "EntryState",
    "JobKind",
    "JobProgress",
    "JournalEntry",
    "Resolution",
    "ResolutionOutcome",
    "Verdict",
    "WebhookEvent",
    "WebhookEventKind",
]

JobKind: TypeAlias = Literal["agent", "model", "video", "dynamics", "knowledge"] | str
"""What a job makes.

* `agent`: An agent.
* `model`: Another model of an agent.
* `video`: A talking video.
* `dynamics`: An agent's gestures.
* `knowledge`: A build of a knowledge base.

More values may come.
"""

WebhookEventKind: TypeAlias = Literal["agent.ready", "agent.failed", "video.completed", "video.failed", "ping"] | str
"""What happened.

* `agent.ready`: An agent is ready to be used.
* `agent.failed`: An agent could not be made; its credits were refunded.
* `video.completed`: A video is rendered.
* `video.failed`: A video could not be rendered; its credits were refunded.
* `ping`: A test delivery.

More values may come.
"""

ResolutionOutcome: TypeAlias = Literal["created", "not_created", "still_unknown"] | str
"""What became of billed work whose answer never came.

* `created`: The service did it.
* `not_created`: The service did not do it, and nothing was charged.
* `still_unknown`: No one can tell yet.

More values may come.
"""

EntryState: TypeAlias = Literal["open", "done", "refused"] | str
"""Where billed work stands, as the journal knows it.

* `open`: Begun, and its end is not known: it is being sent, or the answer never came.
* `done`: The service took it up. Asking for it again under its intent gives the same answer, without a request.
* `refused`: The service refused it. Asking for it again begins it anew.

More values may come.
"""

Verdict: TypeAlias = Literal["yes", "no", "unknown"] | str
"""What is known of a question.

* `yes`: It is so.
* `no`: It is not so.
* `unknown`: It cannot be told.

More values may come.
"""


class JobProgress(Record):
    """How far a job is."""

    __slots__ = ()

    kind: Field[JobKind] = Field()
    """What it makes."""

    id: Field[str] = Field()
    """The agent's code, the video job's id or the knowledge base's id."""

    status: Field[str] = Field()
    """Where it stands, in the service's word."""

    progress: Field[float] = Field()
    """How much is done, from 0 to 1: as the service tells, otherwise estimated from the time. Never less than before,
    and 1 only at the end.
    """

    step: Field[str | None] = Field()
    """What is being made now; of agents only."""

    message: Field[str | None] = Field()
    """What is being made now, in the service's words."""

    elapsed: Field[float] = Field()
    """Seconds since it began; where that is not known, since the waiting began."""

    eta_seconds: Field[float | None] = Field()
    """Seconds that it will probably take from now on; absent once it is done."""

    eta_low_seconds: Field[float | None] = Field()
    """Seconds that it takes if all goes well."""

    eta_high_seconds: Field[float | None] = Field()
    """Seconds that it takes if it goes slowly."""

    done: Field[bool] = Field()
    """Whether it is done."""


class AgentReadyData(Record):
    """What `agent.ready` carries."""

    __slots__ = ()

    agent_id: Field[str] = Field()
    """The agent's code."""

    code: Field[str] = Field()
    """The agent's code once more, under its other name."""


class AgentFailedData(Record):
    """What `agent.failed` carries."""

    __slots__ = ()

    agent_id: Field[str] = Field()
    """The agent's code."""

    code: Field[str] = Field()
    """The agent's code once more, under its other name."""

    error: Field[str | None] = Field()
    """Why it could not be made."""


class WebhookEvent(Record):
    """A verified delivery."""

    __slots__ = ()

    id: Field[str] = Field()
    """The delivery's id. The service may deliver twice: keep the ids you have handled."""

    event: Field[WebhookEventKind] = Field()
    """What happened."""

    created: Field[datetime] = Field()
    """When it happened."""

    agent_id: Field[str | None] = Field()
    """The agent's code, for events of an agent."""

    job_id: Field[str | None] = Field()
    """The video job's id, for events of a video."""

    video_url: Field[str | None] = Field()
    """Where the video is, once it is rendered."""

    error: Field[str | None] = Field()
    """Why it failed, where it failed."""

    agent_ready: Field[AgentReadyData | None] = Field()
    """What `agent.ready` carries; absent for other events."""

    agent_failed: Field[AgentFailedData | None] = Field()
    """What `agent.failed` carries; absent for other events."""

    video_completed: Field[VideoJob | None] = Field()
    """What `video.completed` carries; absent for other events."""

    video_failed: Field[VideoJob | None] = Field()
    """What `video.failed` carries; absent for other events."""

    data: Field[dict[str, Any]] = Field()
    """Everything that the event carries, whether this version knows the event or not."""


class Resolution(Record):
    """What became of billed work."""

    __slots__ = ()

    outcome: Field[ResolutionOutcome] = Field()
    """What became of it."""

    idempotency_key: Field[str] = Field()
    """The key that it was sent with."""

    operation: Field[str] = Field()
    """The id of its operation, such as `generate_agent`."""

    agent_id: Field[str | None] = Field()
    """The code of the agent that came of it or that it is about, where that is known."""

    job_id: Field[str | None] = Field()
    """The id of the video that came of it, where that is known. The service lists no videos: repeating with the key
    tells it.
    """

    candidates: Field[list[str]] = Field()
    """Agents that may have come of it, where that is not certain."""

    safe_to_retry: Field[bool] = Field()
    """Whether the same call can be made again without doing the work twice: under the same intent, or with
    `idempotency_key`.
    """


class JournalEntry(Record):
    """Billed work, as the journal has it."""

    __slots__ = ()

    idempotency_key: Field[str] = Field()
    """The key that it was sent with."""

    operation: Field[str] = Field()
    """The id of its operation, such as `generate_agent`."""

    intent: Field[str | None] = Field()
    """The caller's name for it."""

    state: Field[EntryState] = Field()
    """Where it stands."""

    billed: Field[Verdict] = Field()
    """Whether credits were taken for it. What fails later gives them back, which the journal is not told."""

    agent_id: Field[str | None] = Field()
    """The code of the agent that came of it or that it is about, where that is known."""

    job_id: Field[str | None] = Field()
    """The id of the video that came of it, where that is known."""

    sending: Field[bool] = Field()
    """Whether it is being sent at this moment."""

    created_at: Field[datetime] = Field()
    """When the key was made. The service keeps it for 24 hours."""

    sent_at: Field[datetime] = Field()
    """When it was last begun to be sent."""
