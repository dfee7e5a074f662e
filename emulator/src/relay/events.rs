//! The events of an answer, piece by piece.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::dialogue::Dialogue;
use super::voice;

pub(super) struct Answer {
    text: String,
    aloud: bool,
    voice: String,
    seed: u64,
    /// The sound in pieces of a tenth of a second, once it was made.
    sound: Vec<Vec<u8>>,
}

impl Answer {
    pub(super) fn new(text: String, aloud: bool, voice: String, seed: u64) -> Self {
        Self { text, aloud, voice, seed, sound: Vec::new() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Makes the sound, which takes a moment.
    pub(super) fn voiced(mut self) -> Self {
        if self.aloud {
            self.sound = voice::pieces(&self.text, &self.voice, self.seed);
        }
        self
    }

    fn content(&self) -> Value {
        if self.aloud {
            json!({"type": "output_audio", "transcript": self.text})
        } else {
            json!({"type": "output_text", "text": self.text})
        }
    }

    pub(super) fn events(&self, dialogue: &mut Dialogue, response: &str, item: &str) -> Vec<Value> {
        let place = |more: Value| {
            let mut fields = json!({"response_id": response, "item_id": item, "output_index": 0, "content_index": 0});
            if let (Some(fields), Value::Object(more)) = (fields.as_object_mut(), more) {
                fields.extend(more);
            }
            fields
        };
        let message = |status: &str, content: Value| json!({"id": item, "object": "realtime.item", "type": "message", "role": "assistant", "status": status, "content": content});
        let whole = |status: &str, output: Value, usage: Value| {
            json!({"response": {
                "id": response, "object": "realtime.response", "status": status, "status_details": null, "output": output, "usage": usage,
            }})
        };
        let empty = if self.aloud { json!({"type": "audio", "transcript": ""}) } else { json!({"type": "text", "text": ""}) };
        let mut events = vec![
            dialogue.event("response.created", whole("in_progress", json!([]), Value::Null)),
            dialogue.event(
                "response.output_item.added",
                json!({"response_id": response, "output_index": 0, "item": message("in_progress", json!([]))}),
            ),
            dialogue.event("response.content_part.added", place(json!({"part": empty}))),
        ];
        let (words, done) = if self.aloud { ("response.output_audio_transcript", "transcript") } else { ("response.output_text", "text") };
        for word in self.text.split_inclusive(' ') {
            events.push(dialogue.event(&format!("{words}.delta"), place(json!({"delta": word}))));
        }
        for piece in &self.sound {
            events.push(dialogue.event("response.output_audio.delta", place(json!({"delta": STANDARD.encode(piece)}))));
        }
        if self.aloud {
            events.push(dialogue.event("response.output_audio.done", place(json!({}))));
        }
        events.push(dialogue.event(&format!("{words}.done"), place(json!({done: self.text}))));
        events.push(dialogue.event("response.content_part.done", place(json!({"part": self.content()}))));
        let finished = message("completed", json!([self.content()]));
        events.extend(dialogue.added(item, finished.clone()));
        events.push(dialogue.event("response.output_item.done", json!({"response_id": response, "output_index": 0, "item": finished})));
        let tokens = self.text.split(' ').count();
        let usage = json!({"total_tokens": tokens, "input_tokens": 0, "output_tokens": tokens});
        events.push(dialogue.event("response.done", whole("completed", json!([finished]), usage)));
        events
    }
}
