//! What the other side of a socket knows and says: the events of the OpenAI Realtime protocol.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::events::Answer;

/// What an event calls for.
pub(super) enum Reaction {
    Events(Vec<Value>),
    Speak(Answer),
}

pub(super) struct Dialogue {
    session: Map<String, Value>,
    seed: u64,
    counted: u64,
    /// Bytes of sound that were not committed yet.
    buffered: usize,
    last_item: Option<String>,
    said: Vec<String>,
}

impl Dialogue {
    pub(super) fn new(id: &str, model: &str, seed: u64) -> Self {
        let session = json!({
            "type": "realtime",
            "object": "realtime.session",
            "id": id,
            "model": model,
            "output_modalities": ["audio"],
            "instructions": "",
            "tools": [],
            "audio": {
                "input": {"format": {"type": "audio/pcm", "rate": 24000}, "turn_detection": null},
                "output": {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "F1"},
            },
        });
        let session = session.as_object().cloned().unwrap_or_default();
        Self { session, seed, counted: 0, buffered: 0, last_item: None, said: Vec::new() }
    }

    pub(super) fn said_by_user(&self) -> usize {
        self.said.len()
    }

    pub(super) fn last_said(&self) -> &str {
        self.said.last().map_or("", String::as_str)
    }

    fn id(&mut self, prefix: &str) -> String {
        self.counted += 1;
        format!("{prefix}_{:08}", self.counted)
    }

    pub(super) fn event(&mut self, kind: &str, fields: Value) -> Value {
        let mut event = json!({"type": kind, "event_id": self.id("event")});
        if let (Some(event), Value::Object(fields)) = (event.as_object_mut(), fields) {
            event.extend(fields);
        }
        event
    }

    pub(super) fn greeting(&mut self) -> Value {
        let session = json!(self.session);
        self.event("session.created", json!({"session": session}))
    }

    pub(super) fn error(&mut self, code: &str, message: &str, about: Option<&Value>) -> Value {
        let error = json!({"type": "invalid_request_error", "code": code, "message": message, "param": null, "event_id": about});
        self.event("error", json!({"error": error}))
    }

    /// A refusal of the relay itself.
    pub(super) fn fatal(&mut self, code: &str, message: &str) -> Value {
        self.event("error", json!({"error": {"type": "bithuman_relay", "code": code, "message": message}}))
    }

    pub(super) fn react(&mut self, event: &Value) -> Reaction {
        let kind = event.get("type").and_then(Value::as_str).unwrap_or("").to_owned();
        let events = match kind.as_str() {
            "session.update" => self.update(event),
            "input_audio_buffer.append" => return Reaction::Events(self.append(event)),
            "input_audio_buffer.clear" => {
                self.buffered = 0;
                vec![self.event("input_audio_buffer.cleared", json!({}))]
            }
            "input_audio_buffer.commit" => self.commit(event),
            "conversation.item.create" => self.create(event),
            "response.create" => return Reaction::Speak(self.answer(event)),
            "response.cancel" => vec![self.error("response_cancel_not_active", "No response is being made", event.get("event_id"))],
            _ => vec![self.error("unknown_event", &format!("Unknown event type {kind:?}"), event.get("event_id"))],
        };
        Reaction::Events(events)
    }

    fn update(&mut self, event: &Value) -> Vec<Value> {
        let Some(changes) = event.get("session").and_then(Value::as_object) else {
            return vec![self.error("missing_required_parameter", "session is missing", event.get("event_id"))];
        };
        if changes.get("model").is_some_and(|model| Some(model) != self.session.get("model")) {
            return vec![self.fatal("MODEL_LOCKED", "The model is fixed; reconnect to use another one")];
        }
        for (name, value) in changes.iter().filter(|(name, _)| *name != "id") {
            self.session.insert(name.clone(), value.clone());
        }
        let session = json!(self.session);
        vec![self.event("session.updated", json!({"session": session}))]
    }

    /// Sound is taken without an answer.
    fn append(&mut self, event: &Value) -> Vec<Value> {
        match event.get("audio").and_then(Value::as_str).map(|audio| STANDARD.decode(audio)) {
            Some(Ok(bytes)) => {
                self.buffered += bytes.len();
                Vec::new()
            }
            _ => vec![self.error("invalid_value", "audio must be base64", event.get("event_id"))],
        }
    }

    fn commit(&mut self, event: &Value) -> Vec<Value> {
        if self.buffered == 0 {
            return vec![self.error("input_audio_buffer_commit_empty", "The buffer is empty", event.get("event_id"))];
        }
        let seconds = self.buffered as f64 / 48_000.0;
        self.buffered = 0;
        self.said.push(format!("({seconds:.1} seconds of sound)"));
        let (id, previous) = (self.id("item"), self.last_item.clone());
        let committed = self.event("input_audio_buffer.committed", json!({"item_id": id, "previous_item_id": previous}));
        let item = json!({"type": "message", "role": "user", "content": [{"type": "input_audio", "transcript": null}]});
        [vec![committed], self.added(&id, item)].concat()
    }

    fn create(&mut self, event: &Value) -> Vec<Value> {
        let Some(item) = event.get("item").filter(|item| item.is_object()).cloned() else {
            return vec![self.error("missing_required_parameter", "item is missing", event.get("event_id"))];
        };
        let texts = item.get("content").and_then(Value::as_array).into_iter().flatten();
        let text: Vec<&str> = texts.filter_map(|part| part.get("text").and_then(Value::as_str)).collect();
        if item.get("role").and_then(Value::as_str) == Some("user") && !text.is_empty() {
            self.said.push(text.join(" "));
        }
        let id = match item.get("id").and_then(Value::as_str) {
            Some(id) => id.to_owned(),
            None => self.id("item"),
        };
        self.added(&id, item)
    }

    /// Puts an item at the end of the conversation.
    pub(super) fn added(&mut self, id: &str, mut item: Value) -> Vec<Value> {
        item["id"] = json!(id);
        item["object"] = json!("realtime.item");
        item["status"] = json!("completed");
        let previous = self.last_item.replace(id.to_owned());
        let fields = json!({"previous_item_id": previous, "item": item});
        vec![self.event("conversation.item.added", fields.clone()), self.event("conversation.item.done", fields)]
    }

    fn answer(&mut self, event: &Value) -> Answer {
        let wanted = event.get("response");
        let wish = |name: &str| wanted.and_then(|wanted| wanted.get(name)).or_else(|| self.session.get(name));
        let aloud = wish("output_modalities").and_then(Value::as_array).is_none_or(|kinds| kinds.iter().any(|kind| kind == "audio"));
        let voice = self.session.get("audio").and_then(|audio| audio.pointer("/output/voice")).and_then(Value::as_str).unwrap_or("F1");
        let text = match self.said.last() {
            Some(said) => format!("You said: {said}. Tell me more."),
            None => "Hello. How can I help you?".to_owned(),
        };
        Answer::new(text, aloud, voice.to_owned(), self.seed)
    }

    /// All events of one answer, from its beginning to its end.
    pub(super) fn response(&mut self, answer: &Answer) -> Vec<Value> {
        let (response, item) = (self.id("resp"), self.id("item"));
        answer.events(self, &response, &item)
    }
}
