use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bithuman_rest_macros::{model, open_enum, params};
use bytes::Bytes;

use super::SecretText;
use crate::describe::{Json, Timestamp};
use crate::errors::{Error, refused_in_conversation};

/// The language models that talk.
#[open_enum]
pub enum RealtimeModel {
    /// The standard one.
    GptRealtimeMini = "gpt-realtime-mini",
    /// A larger one, which not every plan has.
    GptRealtime = "gpt-realtime",
}

/// Which language model a token is for.
#[params]
pub struct CreateRealtimeToken {
    /// The language model.
    #[default_text("gpt-realtime-mini")]
    #[limit(open)]
    pub model: Option<RealtimeModel>,
}

/// A token for the language model's own service.
#[model]
pub struct RealtimeToken {
    /// The token.
    pub value: SecretText,
    /// When it ends.
    pub expires_at: Timestamp,
    /// The language model.
    pub model: RealtimeModel,
}

/// Which language model to call.
#[params]
pub struct ConnectCall {
    /// The language model. It cannot be changed later.
    #[query]
    #[default_text("gpt-realtime-mini")]
    #[limit(open)]
    pub model: Option<RealtimeModel>,
}

/// A call that has begun.
#[model]
pub struct RealtimeCall {
    /// The answer to the offer, in the Session Description Protocol.
    pub sdp: String,
    /// The call's id, to hang up with.
    pub call: String,
}

/// Which language model to talk to.
#[params]
pub struct OpenSocket {
    /// The language model. It cannot be changed later.
    #[default_text("gpt-realtime-mini")]
    #[limit(open)]
    pub model: Option<RealtimeModel>,
}

/// What happened in a conversation.
#[open_enum]
pub enum RealtimeEventType {
    /// The conversation is open; `session` has its settings.
    SessionCreated = "session.created",
    /// Settings have changed; `session` has all of them.
    SessionUpdated = "session.updated",
    /// Something joined the conversation; `item` has it.
    ItemAdded = "conversation.item.added",
    /// Something joined the conversation; the older name.
    ItemCreated = "conversation.item.created",
    /// Something in the conversation is complete; `item` has it.
    ItemDone = "conversation.item.done",
    /// Something left the conversation.
    ItemDeleted = "conversation.item.deleted",
    /// Something in the conversation was cut where the listener interrupted.
    ItemTruncated = "conversation.item.truncated",
    /// A piece of what the speaker said, in words.
    InputTranscriptDelta = "conversation.item.input_audio_transcription.delta",
    /// What the speaker said, in words.
    InputTranscriptDone = "conversation.item.input_audio_transcription.completed",
    /// The speaker began.
    SpeechStarted = "input_audio_buffer.speech_started",
    /// The speaker stopped.
    SpeechStopped = "input_audio_buffer.speech_stopped",
    /// What was said was taken.
    InputCommitted = "input_audio_buffer.committed",
    /// What was said was thrown away.
    InputCleared = "input_audio_buffer.cleared",
    /// An answer begins.
    ResponseCreated = "response.created",
    /// An answer is complete, cut or failed; `response` says which.
    ResponseDone = "response.done",
    /// A part of an answer begins.
    OutputItemAdded = "response.output_item.added",
    /// A part of an answer is complete.
    OutputItemDone = "response.output_item.done",
    /// A piece of an answer's sound, as base64 in `delta`.
    AudioDelta = "response.output_audio.delta",
    /// A piece of an answer's sound; the older name.
    AudioDeltaOld = "response.audio.delta",
    /// An answer's sound is complete.
    AudioDone = "response.output_audio.done",
    /// An answer's sound is complete; the older name.
    AudioDoneOld = "response.audio.done",
    /// A piece of what an answer's sound says, in words.
    TranscriptDelta = "response.output_audio_transcript.delta",
    /// A piece of what an answer's sound says; the older name.
    TranscriptDeltaOld = "response.audio_transcript.delta",
    /// What an answer's sound says, in words.
    TranscriptDone = "response.output_audio_transcript.done",
    /// What an answer's sound says; the older name.
    TranscriptDoneOld = "response.audio_transcript.done",
    /// A piece of a written answer.
    TextDelta = "response.output_text.delta",
    /// A written answer is complete.
    TextDone = "response.output_text.done",
    /// A piece of the arguments of a function that should be called.
    FunctionArgumentsDelta = "response.function_call_arguments.delta",
    /// A function should be called: `name`, `call_id` and `arguments` say how.
    FunctionArgumentsDone = "response.function_call_arguments.done",
    /// How much may still be said before a pause.
    RateLimitsUpdated = "rate_limits.updated",
    /// Something that was sent is wrong; the conversation goes on.
    Error = "error",
}

/// Something that happened in a conversation. Which fields are there depends on `event_type`.
#[model]
pub struct RealtimeEvent {
    /// What happened.
    #[wire("type")]
    pub event_type: RealtimeEventType,
    /// The event's id.
    pub event_id: Option<String>,
    /// The settings of the conversation.
    pub session: Option<Json>,
    /// An answer, with its state and what it used.
    pub response: Option<Json>,
    /// The id of the answer that it belongs to.
    pub response_id: Option<String>,
    /// Something that was said, or is being said.
    pub item: Option<Json>,
    /// The id of what was said.
    pub item_id: Option<String>,
    /// What it follows in the conversation.
    pub previous_item_id: Option<String>,
    /// Which part of the answer it belongs to.
    pub output_index: Option<i64>,
    /// Which part of the item it belongs to.
    pub content_index: Option<i64>,
    /// The next piece: words, or sound as base64.
    pub delta: Option<String>,
    /// All of the words of a written answer.
    pub text: Option<String>,
    /// All of the words of something that was said.
    pub transcript: Option<String>,
    /// When the speaker began, in milliseconds of the sound that was sent.
    pub audio_start_ms: Option<i64>,
    /// When the speaker stopped, or where the sound was cut, in milliseconds.
    pub audio_end_ms: Option<i64>,
    /// The name of the function to call.
    pub name: Option<String>,
    /// The id that the function's result must carry.
    pub call_id: Option<String>,
    /// The function's arguments, as JSON text.
    pub arguments: Option<String>,
    /// What is wrong.
    pub error: Option<RealtimeProblem>,
}

/// Something that is wrong in a conversation.
#[model]
pub struct RealtimeProblem {
    /// The kind of problem, such as `invalid_request_error`.
    #[wire("type")]
    pub problem_type: Option<String>,
    /// What is wrong, for a program.
    pub code: Option<String>,
    /// What is wrong, for a person.
    pub message: Option<String>,
    /// The field that is wrong.
    pub param: Option<String>,
    /// The id of the event that was sent and is wrong.
    pub event_id: Option<String>,
}

impl RealtimeEvent {
    /// The sound in it, if it carries any.
    pub fn audio(&self) -> Option<Bytes> {
        let is_audio = matches!(self.event_type, RealtimeEventType::AudioDelta | RealtimeEventType::AudioDeltaOld);
        let delta = self.delta.as_ref().filter(|_| is_audio)?;
        BASE64_STANDARD.decode(delta).ok().map(Bytes::from)
    }

    /// The relay's own refusals end a conversation, but for a wish to change the model, which changes nothing.
    pub(crate) fn refusal(&self) -> Option<Error> {
        let problem = self.error.as_ref().filter(|problem| problem.problem_type.as_deref() == Some("bithuman_relay"))?;
        let code = problem.code.as_deref();
        (code != Some("MODEL_LOCKED")).then(|| refused_in_conversation(code, problem.message.as_deref().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::ErrorClass;

    fn event(json: &str) -> RealtimeEvent {
        serde_json::from_str(json).expect("an event")
    }

    #[test]
    fn only_the_relay_ends_a_conversation() {
        let fatal = event(r#"{"type":"error","error":{"type":"bithuman_relay","code":"INSUFFICIENT_BALANCE","message":"no credits"}}"#);
        assert_eq!(fatal.refusal().map(|error| error.class()), Some(ErrorClass::InsufficientBalanceError));
        for passing in [
            r#"{"type":"error","error":{"type":"invalid_request_error","code":"x","message":"no such item"}}"#,
            r#"{"type":"error","error":{"type":"bithuman_relay","code":"MODEL_LOCKED","message":"fixed at connect"}}"#,
            r#"{"type":"response.created"}"#,
        ] {
            assert!(event(passing).refusal().is_none(), "{passing}");
        }
    }

    #[test]
    fn what_is_not_known_is_kept() {
        let unknown = event(r#"{"type":"response.dreamed","dream":1}"#);
        assert_eq!(unknown.event_type, RealtimeEventType::Unknown("response.dreamed".to_owned()));
        assert_eq!(unknown.extra.get("dream"), Some(&serde_json::json!(1)));
        assert_eq!(event(r#"{"type":"response.output_audio.delta","delta":"AAEC"}"#).audio().as_deref(), Some(&[0, 1, 2][..]));
        assert_eq!(event(r#"{"type":"response.output_text.delta","delta":"AAEC"}"#).audio(), None);
    }
}
