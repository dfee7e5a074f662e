# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `agents`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Required

__all__ = [
    "AdditionStatus",
    "Agent",
    "AgentDeletion",
    "AgentGeneration",
    "AgentProgress",
    "AgentProviders",
    "AgentStatus",
    "AgentSummary",
    "AgentUpdate",
    "AspectRatio",
    "ContextType",
    "Delivery",
    "Framing",
    "GenerateModel",
    "GenerationStep",
    "LiveRoom",
    "ModelAddition",
    "ModelName",
    "ModelReadiness",
    "ModelState",
    "ProviderMode",
    "ProviderSelection",
    "RoomMatch",
]

GenerateModel: TypeAlias = Literal["essence-1", "essence-2", "expression-1", "expression-2", "auto"] | str
"""The engines that an agent can be created with.

* `essence-1`: 250 credits, under 15 minutes. Needs a real person as its subject.
* `essence-2`: 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject.
* `expression-1`: 250 credits, about a minute. Needs a real person as its subject.
* `expression-2`: 2000 credits, 2 to 2.5 hours. Takes any subject.
* `auto`: `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it becomes.
  Never refuses a subject.

More values may come.
"""

AspectRatio: TypeAlias = Literal["16:9", "9:16", "1:1"] | str
"""The shape of an agent's picture.

* `16:9`: Wide.
* `9:16`: Tall.
* `1:1`: Square.

More values may come.
"""

Framing: TypeAlias = Literal["portrait", "full_body"] | str
"""How much of the person is in the picture.

* `portrait`: Head and shoulders.
* `full_body`: Head to feet.

More values may come.
"""

AgentStatus: TypeAlias = Literal["processing", "generating", "completed", "success", "ready", "failed", "deleted"] | str
"""Where an agent's creation stands.

* `processing`: Accepted or begun. Not an end.
* `generating`: Being made. Not an end.
* `completed`: A step is complete, the agent is not. Not an end.
* `success`: A step succeeded. The end only where the progress is 1, on agents of long ago.
* `ready`: Ready for use. An end.
* `failed`: Not made; credits were given back. An end of this run.
* `deleted`: Deleted; seen in lists only.

More values may come.
"""

ModelName: TypeAlias = Literal["essence-1", "essence-2", "essence-2-max", "expression-1", "expression-2"] | str
"""The engines that drive an agent's face.

* `essence-1`: First generation, rendered from an identity video; has a file to download.
* `essence-2`: Second generation for photorealistic persons.
* `essence-2-max`: A larger `essence-2`, for enterprise plans only.
* `expression-1`: First generation, driven from a single picture; rendered in the cloud only.
* `expression-2`: Second generation for any subject: persons, drawings, animals.

More values may come.
"""

ModelState: TypeAlias = Literal["pending", "ready", "failed"] | str
"""Whether one model of an agent can be used.

* `pending`: Being made.
* `ready`: Ready for use.
* `failed`: Not made; credits were given back.

More values may come.
"""

GenerationStep: TypeAlias = (
    Literal[
        "payment",
        "persona",
        "voice_image",
        "video",
        "awaiting_face_marking",
        "lip_sync",
        "done",
    ]
    | str
)
"""The steps of an agent's creation.

* `payment`: Credits are reserved.
* `persona`: Name and personality are written.
* `voice_image`: Voice and portrait are made.
* `video`: The identity video is made; essence models only.
* `awaiting_face_marking`: A person at the service marks the face; rare, `essence-1` only.
* `lip_sync`: The face is trained. The longest step of the second generation.
* `done`: Everything is done.

More values may come.
"""

ProviderMode: TypeAlias = Literal["default", "custom"] | str
"""Whose provider is used.

* `default`: The service's own.
* `custom`: One that the account has registered.

More values may come.
"""

AdditionStatus: TypeAlias = Literal["ready", "processing"] | str
"""Whether an added model is there.

* `ready`: It can be used.
* `processing`: It is being made: watch the agent's `supported_models`.

More values may come.
"""

ContextType: TypeAlias = Literal["speak", "add_context"] | str
"""What becomes of a text that a live session gets.

* `speak`: Said aloud.
* `add_context`: Known silently.

More values may come.
"""

RoomMatch: TypeAlias = Literal["name", "ledger", "name+ledger", "loose"] | str
"""How the service found a room.

* `name`: By its name.
* `ledger`: By the record of sessions.
* `name+ledger`: By both.
* `loose`: By resemblance.

More values may come.
"""


class ProviderSelection(TypedDict, total=False):
    """A choice of provider."""

    mode: Required[ProviderMode]
    """The service's own, or one of yours."""

    provider_id: str | None
    """The id of the registered provider; needed with `custom`. Limits: at least 1 character."""


class AgentProviders(TypedDict, total=False):
    """Which provider each capability of an agent uses."""

    llm: ProviderSelection | None
    """The language model."""

    stt: ProviderSelection | None
    """Speech to text."""

    tts: ProviderSelection | None
    """Text to speech."""

    realtime: ProviderSelection | None
    """Speech to speech."""


class AgentGeneration(Record):
    """A creation that was accepted."""

    __slots__ = ()

    agent_id: Field[str] = Field()
    """The code of the agent that is being made."""

    status: Field[AgentStatus] = Field()
    """Where its creation stands."""

    message: Field[str | None] = Field()
    """The service's words."""


class ModelReadiness(Record):
    """The state of one model of an agent."""

    __slots__ = ()

    state: Field[ModelState] = Field()
    """Whether it can be used."""

    reason: Field[str | None] = Field()
    """Why it cannot be used; absent once it can."""

    updated_at: Field[datetime | None] = Field()
    """When the state last changed; absent if it never did."""


class Agent(Record):
    """An agent with everything that is known of it."""

    __slots__ = ()

    code: Field[str] = Field()
    """The agent's code."""

    agent_id: Field[str | None] = Field()
    """The code once more."""

    name: Field[str | None] = Field()
    """The name that the service gave; absent until the persona is written. It cannot be set."""

    description: Field[str | None] = Field()
    """The personality in a sentence."""

    language: Field[str | None] = Field()
    """The language it speaks."""

    gender: Field[str | None] = Field()
    """The gender of persona and voice."""

    model: Field[ModelName | None] = Field()
    """The model it was created with."""

    supported_models: Field[list[ModelName]] = Field()
    """The models that it can be used with now."""

    model_status: Field[dict[str, ModelReadiness]] = Field()
    """The state of each model that was ever asked for, by model."""

    subject: Field[str | None] = Field()
    """What the service took the picture to show."""

    system_prompt: Field[str | None] = Field()
    """The instructions it talks by."""

    image_url: Field[str | None] = Field()
    """The address of the portrait."""

    image_path: Field[str | None] = Field()
    """Where the portrait is stored."""

    video_url: Field[str | None] = Field()
    """The address of the identity video, which the service made."""

    video_path: Field[str | None] = Field()
    """Where the identity video is stored."""

    model_url: Field[str | None] = Field()
    """The model file: an address for `essence-1` only, otherwise a handle that cannot be fetched. Use
    `models.download`.
    """

    model_path: Field[str | None] = Field()
    """Where the model file is stored."""

    model_hash: Field[str | None] = Field()
    """A checksum of the model file."""

    voice_id: Field[str | None] = Field()
    """The voice."""

    voice_path: Field[str | None] = Field()
    """The voice once more."""

    status: Field[AgentStatus] = Field()
    """Where its creation stands."""

    event_type: Field[str | None] = Field()
    """The last thing that happened, such as `voice_created`."""

    progress: Field[float | None] = Field()
    """How far its creation is, from 0 to 1."""

    progress_msg: Field[str | None] = Field()
    """The progress in words."""

    current_step: Field[GenerationStep | None] = Field()
    """The step that its creation is at."""

    error_message: Field[str | None] = Field()
    """Why its creation failed."""

    error_type: Field[str | None] = Field()
    """The stage that failed."""

    created_at: Field[datetime | None] = Field()
    """When it was created."""

    updated_at: Field[datetime | None] = Field()
    """When it last changed."""

    dynamics: Field[Any | None] = Field()
    """Its gestures as they are configured; empty or absent when there are none."""


class AgentSummary(Record):
    """An agent, as the list shows it."""

    __slots__ = ()

    code: Field[str] = Field()
    """The agent's code."""

    agent_id: Field[str | None] = Field()
    """The code once more."""

    name: Field[str | None] = Field()
    """The name that the service gave; absent until the persona is written."""

    description: Field[str | None] = Field()
    """The personality in a sentence."""

    model: Field[ModelName | None] = Field()
    """The model it was created with."""

    gender: Field[str | None] = Field()
    """The gender of persona and voice."""

    language: Field[str | None] = Field()
    """The language it speaks."""

    image_path: Field[str | None] = Field()
    """Where the portrait is stored."""

    thumbnail_path: Field[str | None] = Field()
    """Where the small portrait is stored."""

    status: Field[AgentStatus] = Field()
    """Where its creation stands."""

    supported_models: Field[list[ModelName]] = Field()
    """The models that it can be used with now."""

    model_status: Field[dict[str, ModelReadiness]] = Field()
    """The state of each model that was ever asked for, by model."""

    created_at: Field[datetime | None] = Field()
    """When it was created."""

    updated_at: Field[datetime | None] = Field()
    """When it last changed."""


class AgentUpdate(Record):
    """What an update did."""

    __slots__ = ()

    agent_code: Field[str] = Field()
    """The agent's code."""

    updated: Field[bool] = Field()
    """Whether anything changed."""


class AgentDeletion(Record):
    """What a deletion did."""

    __slots__ = ()

    deleted: Field[bool] = Field()
    """Whether the agent is gone."""

    agent_code: Field[str | None] = Field()
    """The agent's code; absent when a repeated request found the agent gone already."""

    artifact_cleanup: Field[str | None] = Field()
    """What happens to its files, such as `pending`."""

    billing_history: Field[str | None] = Field()
    """What happens to its billing records."""


class ModelAddition(Record):
    """A model that is being added to an agent."""

    __slots__ = ()

    agent_id: Field[str | None] = Field()
    """The agent's code."""

    model: Field[ModelName | None] = Field()
    """The model."""

    status: Field[AdditionStatus] = Field()
    """Whether it is there."""

    credits: Field[float | None] = Field()
    """Credits that this call charged; 0 for a free model and for one that was there already."""

    supported_models: Field[list[ModelName]] = Field()
    """The models that the agent can be used with now."""

    message: Field[str | None] = Field()
    """The service's words."""


class Delivery(Record):
    """Who got a message. A success alone does not mean that anyone did: ask `delivered_to_rooms`."""

    __slots__ = ()

    agent_code: Field[str] = Field()
    """The agent's code."""

    context_type: Field[ContextType | None] = Field()
    """What was delivered."""

    delivered_to_rooms: Field[int] = Field()
    """How many rooms got it. Zero means that nobody heard it."""

    rooms: Field[list[str]] = Field()
    """The rooms that got it."""

    rooms_skipped: Field[list[str]] = Field()
    """Live rooms that did not get it because no agent is in them."""

    rooms_failed: Field[list[str]] = Field()
    """Rooms that it could not be delivered to."""

    rooms_skipped_no_worker: Field[int | None] = Field()
    """How many live rooms were skipped because no agent is in them."""


class AgentProgress(Record):
    """How far an agent is."""

    __slots__ = ()

    code: Field[str] = Field()
    """The agent's code."""

    status: Field[AgentStatus] = Field()
    """Where the agent is in its life."""

    step: Field[GenerationStep | None] = Field()
    """What is being made now."""

    progress: Field[float] = Field()
    """How much is done, from 0 to 1. Never less than before."""

    message: Field[str | None] = Field()
    """What is being made now, in the service's words."""

    elapsed: Field[float] = Field()
    """Seconds since the waiting began."""

    done: Field[bool] = Field()
    """Whether the agent is ready."""


class LiveRoom(Record):
    """A room in which an agent is live."""

    __slots__ = ()

    room_id: Field[str] = Field()
    """The room's id."""

    num_participants: Field[int | None] = Field()
    """How many take part, the agent among them."""

    created_at: Field[datetime | None] = Field()
    """When it was opened."""

    deliverable: Field[bool] = Field()
    """Whether it can hear: false while the room is open but no agent is in it."""

    matched_by: Field[RoomMatch | None] = Field()
    """How the service found the room."""
