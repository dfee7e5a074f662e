# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `realtime`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

__all__ = [
    "RealtimeCall",
    "RealtimeEvent",
    "RealtimeEventType",
    "RealtimeModel",
    "RealtimeProblem",
    "RealtimeToken",
]

RealtimeModel: TypeAlias = Literal["gpt-realtime-mini", "gpt-realtime"] | str
"""The language models that talk.

* `gpt-realtime-mini`: The standard one.
* `gpt-realtime`: A larger one, which not every plan has.

More values may come.
"""

RealtimeEventType: TypeAlias = (
    Literal[
        "session.created",
        "session.updated",
        "conversation.item.added",
        "conversation.item.created",
        "conversation.item.done",
        "conversation.item.deleted",
        "conversation.item.truncated",
        "conversation.item.input_audio_transcription.delta",
        "conversation.item.input_audio_transcription.completed",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "input_audio_buffer.cleared",
        "response.created",
        "response.done",
        "response.output_item.added",
        "response.output_item.done",
        "response.output_audio.delta",
        "response.audio.delta",
        "response.output_audio.done",
        "response.audio.done",
        "response.output_audio_transcript.delta",
        "response.audio_transcript.delta",
        "response.output_audio_transcript.done",
        "response.audio_transcript.done",
        "response.output_text.delta",
        "response.output_text.done",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "rate_limits.updated",
        "error",
    ]
    | str
)
"""What happened in a conversation.

* `session.created`: The conversation is open; `session` has its settings.
* `session.updated`: Settings have changed; `session` has all of them.
* `conversation.item.added`: Something joined the conversation; `item` has it.
* `conversation.item.created`: Something joined the conversation; the older name.
* `conversation.item.done`: Something in the conversation is complete; `item` has it.
* `conversation.item.deleted`: Something left the conversation.
* `conversation.item.truncated`: Something in the conversation was cut where the listener interrupted.
* `conversation.item.input_audio_transcription.delta`: A piece of what the speaker said, in words.
* `conversation.item.input_audio_transcription.completed`: What the speaker said, in words.
* `input_audio_buffer.speech_started`: The speaker began.
* `input_audio_buffer.speech_stopped`: The speaker stopped.
* `input_audio_buffer.committed`: What was said was taken.
* `input_audio_buffer.cleared`: What was said was thrown away.
* `response.created`: An answer begins.
* `response.done`: An answer is complete, cut or failed; `response` says which.
* `response.output_item.added`: A part of an answer begins.
* `response.output_item.done`: A part of an answer is complete.
* `response.output_audio.delta`: A piece of an answer's sound, as base64 in `delta`.
* `response.audio.delta`: A piece of an answer's sound; the older name.
* `response.output_audio.done`: An answer's sound is complete.
* `response.audio.done`: An answer's sound is complete; the older name.
* `response.output_audio_transcript.delta`: A piece of what an answer's sound says, in words.
* `response.audio_transcript.delta`: A piece of what an answer's sound says; the older name.
* `response.output_audio_transcript.done`: What an answer's sound says, in words.
* `response.audio_transcript.done`: What an answer's sound says; the older name.
* `response.output_text.delta`: A piece of a written answer.
* `response.output_text.done`: A written answer is complete.
* `response.function_call_arguments.delta`: A piece of the arguments of a function that should be called.
* `response.function_call_arguments.done`: A function should be called: `name`, `call_id` and `arguments` say how.
* `rate_limits.updated`: How much may still be said before a pause.
* `error`: Something that was sent is wrong; the conversation goes on.

More values may come.
"""


class RealtimeToken(Record):
    """A token for the language model's own service."""

    __slots__ = ()

    value: Field[str] = Field()
    """The token. Left out of the record's `repr`."""

    expires_at: Field[datetime] = Field()
    """When it ends."""

    model: Field[RealtimeModel] = Field()
    """The language model."""


class RealtimeCall(Record):
    """A call that has begun."""

    __slots__ = ()

    sdp: Field[str] = Field()
    """The answer to the offer, in the Session Description Protocol."""

    call: Field[str] = Field()
    """The call's id, to hang up with."""


class RealtimeProblem(Record):
    """Something that is wrong in a conversation."""

    __slots__ = ()

    problem_type: Field[str | None] = Field()
    """The kind of problem, such as `invalid_request_error`."""

    code: Field[str | None] = Field()
    """What is wrong, for a program."""

    message: Field[str | None] = Field()
    """What is wrong, for a person."""

    param: Field[str | None] = Field()
    """The field that is wrong."""

    event_id: Field[str | None] = Field()
    """The id of the event that was sent and is wrong."""


class RealtimeEvent(Record):
    """Something that happened in a conversation. Which fields are there depends on `event_type`."""

    __slots__ = ()

    event_type: Field[RealtimeEventType] = Field()
    """What happened."""

    event_id: Field[str | None] = Field()
    """The event's id."""

    session: Field[Any | None] = Field()
    """The settings of the conversation."""

    response: Field[Any | None] = Field()
    """An answer, with its state and what it used."""

    response_id: Field[str | None] = Field()
    """The id of the answer that it belongs to."""

    item: Field[Any | None] = Field()
    """Something that was said, or is being said."""

    item_id: Field[str | None] = Field()
    """The id of what was said."""

    previous_item_id: Field[str | None] = Field()
    """What it follows in the conversation."""

    output_index: Field[int | None] = Field()
    """Which part of the answer it belongs to."""

    content_index: Field[int | None] = Field()
    """Which part of the item it belongs to."""

    delta: Field[str | None] = Field()
    """The next piece: words, or sound as base64."""

    text: Field[str | None] = Field()
    """All of the words of a written answer."""

    transcript: Field[str | None] = Field()
    """All of the words of something that was said."""

    audio_start_ms: Field[int | None] = Field()
    """When the speaker began, in milliseconds of the sound that was sent."""

    audio_end_ms: Field[int | None] = Field()
    """When the speaker stopped, or where the sound was cut, in milliseconds."""

    name: Field[str | None] = Field()
    """The name of the function to call."""

    call_id: Field[str | None] = Field()
    """The id that the function's result must carry."""

    arguments: Field[str | None] = Field()
    """The function's arguments, as JSON text."""

    error: Field[RealtimeProblem | None] = Field()
    """What is wrong."""
