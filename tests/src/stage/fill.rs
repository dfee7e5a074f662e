use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::props::Props;

/// What placeholders of a case stand for.
///
/// `"{room.room_id}"` is a field of an answer that was kept; alone in its text it keeps its type.
/// `{"$file": "portrait.png"}` is the path of a file, `{"$base64": "portrait.png"}` its content, `{"$new": "model.imx"}` a path to write
/// to, `{"$utf8": "text"}` bytes, `{"$changed": bytes}` the same with one bit turned, `{"$repeat": ["x", 5001]}` a long text and
/// `{"$times": [item, 3]}` a long list.
pub(super) struct Scope {
    known: Map<String, Value>,
    /// Where this run writes.
    folder: PathBuf,
}

impl Scope {
    pub(super) fn new(props: &Props, folder: &Path, url: &str, media_url: &str) -> Self {
        let mut known = Map::new();
        known.insert("url".to_owned(), json!(url));
        known.insert("media_url".to_owned(), json!(media_url));
        known.insert("$file".to_owned(), Value::Object(props.paths()));
        Self { known, folder: folder.to_path_buf() }
    }

    pub(super) fn save(&mut self, name: &str, value: Value) {
        self.known.insert(name.to_owned(), value);
    }

    /// A copy of `value` with all placeholders filled.
    pub(super) fn fill(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => Ok(self.whole(text).cloned().unwrap_or_else(|| Value::String(self.text(text)))),
            Value::Array(items) => items.iter().map(|item| self.fill(item)).collect(),
            Value::Object(fields) => {
                if let Some(made) = self.special(fields)? {
                    return Ok(made);
                }
                let filled = fields.iter().map(|(name, value)| Ok((name.clone(), self.fill(value)?)));
                filled.collect::<Result<Map<_, _>, String>>().map(Value::Object)
            }
            plain => Ok(plain.clone()),
        }
    }

    fn special(&self, fields: &Map<String, Value>) -> Result<Option<Value>, String> {
        let Some((name, value)) = fields.iter().next().filter(|_| fields.len() == 1) else { return Ok(None) };
        match (name.as_str(), value) {
            ("$file", Value::String(file)) => Ok(Some(json!(self.path(file)?))),
            ("$new", Value::String(file)) => Ok(Some(json!(self.folder.join(self.text(file))))),
            ("$base64", Value::String(file)) => {
                let bytes = std::fs::read(self.path(file)?).map_err(|error| format!("{file}: {error}"))?;
                Ok(Some(json!(BASE64_STANDARD.encode(bytes))))
            }
            ("$utf8", Value::String(text)) => Ok(Some(json!({"$bytes": BASE64_STANDARD.encode(text)}))),
            ("$changed", bytes) => {
                let bytes = self.fill(bytes)?;
                let mut bytes = BASE64_STANDARD.decode(bytes["$bytes"].as_str().unwrap_or_default()).map_err(|error| error.to_string())?;
                let middle = bytes.len() / 2;
                *bytes.get_mut(middle).ok_or("$changed wants bytes")? ^= 1;
                Ok(Some(json!({"$bytes": BASE64_STANDARD.encode(bytes)})))
            }
            ("$repeat", Value::Array(parts)) => match (parts.first().and_then(Value::as_str), parts.get(1).and_then(Value::as_u64)) {
                (Some(text), Some(times)) => Ok(Some(json!(text.repeat(usize::try_from(times).unwrap_or_default())))),
                _ => Err("$repeat wants a text and a number".to_owned()),
            },
            ("$times", Value::Array(parts)) => match (parts.first(), parts.get(1).and_then(Value::as_u64)) {
                (Some(item), Some(times)) => Ok(Some(Value::Array(vec![self.fill(item)?; usize::try_from(times).unwrap_or_default()]))),
                _ => Err("$times wants a value and a number".to_owned()),
            },
            _ => Ok(None),
        }
    }

    /// What a run wrote: size and digest, or nothing.
    pub(super) fn written(&self, file: &str) -> Value {
        let Ok(bytes) = std::fs::read(self.folder.join(self.text(file))) else { return Value::Null };
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        json!({"bytes": bytes.len(), "sha256": digest})
    }

    /// What a name stands for, or nothing.
    pub(super) fn known(&self, name: &str) -> Value {
        self.find(name).cloned().unwrap_or_default()
    }

    fn path(&self, file: &str) -> Result<&str, String> {
        self.known["$file"][file].as_str().ok_or_else(|| format!("there is no file {file} on the stage"))
    }

    /// The value that a text is the placeholder of.
    fn whole(&self, text: &str) -> Option<&Value> {
        self.find(text.strip_prefix('{')?.strip_suffix('}')?)
    }

    /// A text with the placeholders in it filled; braces around anything unknown stay.
    pub(super) fn text(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let found = after.split_once('}').and_then(|(name, tail)| self.find(name).map(|value| (value, tail)));
            match found {
                Some((value, tail)) => {
                    filled.push_str(&value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                    rest = tail;
                }
                None => {
                    filled.push('{');
                    rest = after;
                }
            }
        }
        filled + rest
    }

    fn find(&self, dotted: &str) -> Option<&Value> {
        let mut steps = dotted.split('.');
        let mut value = self.known.get(steps.next()?)?;
        for step in steps {
            value = match value {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                other => other.get(step)?,
            };
        }
        Some(value)
    }
}
