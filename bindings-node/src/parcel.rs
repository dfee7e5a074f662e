//! What is handed to JavaScript: JSON text, and the bytes that it refers to by number.

use bytes::Bytes;
use napi::bindgen_prelude::{Array, Either, JsValue, ToNapiValue};
use napi::{Env, Result, sys};

use crate::block::blocks;
use crate::mailbox::Tag;

/// JSON text and its bytes. In JavaScript it is a string; where there are bytes, an array of the string, the lengths of the buffers,
/// and the blocks that they are taken out of.
#[derive(Debug, Default)]
pub(crate) struct Parcel {
    pub(crate) text: Vec<u8>,
    pub(crate) buffers: Vec<Bytes>,
}

/// JSON text, made into a string the cheapest way.
pub struct Text(Vec<u8>);

impl ToNapiValue for Text {
    unsafe fn to_napi_value(env: sys::napi_env, value: Self) -> Result<sys::napi_value> {
        let env = Env::from_raw(env);
        let text =
            if value.0.is_ascii() { env.create_string_latin1(&value.0)? } else { env.create_string(String::from_utf8_lossy(&value.0))? };
        Ok(text.raw())
    }
}

impl Parcel {
    /// Adds a message's value, which is null where it has no text, and its bytes.
    pub(crate) fn append(&mut self, message: Self) {
        self.text.extend_from_slice(if message.text.is_empty() { b"null" } else { &message.text });
        self.buffers.extend(message.buffers);
    }

    /// A message handed over at once instead of posted: `[tag, value]`.
    pub(crate) fn tagged(self, tag: Tag) -> Self {
        let mut parcel = Self { text: format!("[{},", tag as u8).into_bytes(), buffers: Vec::new() };
        parcel.append(self);
        parcel.text.push(b']');
        parcel
    }

    /// Makes it a JavaScript value. The bytes are copied: not every host allows memory that is not its own.
    pub(crate) fn into_js(self, env: &Env) -> Result<Either<Text, Array<'_>>> {
        let text = Text(self.text);
        if self.buffers.is_empty() {
            return Ok(Either::A(text));
        }
        let mut parts = env.create_array(0)?;
        parts.insert(text)?;
        parts.insert(self.buffers.iter().map(|buffer| buffer.len() as f64).collect::<Vec<_>>())?;
        for block in blocks(&self.buffers) {
            parts.insert(block.into_js(env)?)?;
        }
        Ok(Either::B(parts))
    }
}
