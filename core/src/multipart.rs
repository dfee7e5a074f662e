//! A form with one file in it, never held whole.

use bytes::Bytes;
use futures_util::StreamExt;
use reqwest::header::HeaderValue;

use crate::source::{Meter, Source};

/// A form with one file in it. It is put together anew for each attempt, from the same pieces.
#[derive(Clone)]
pub(crate) struct Form {
    boundary: String,
    before: Bytes,
    source: Source,
    size: Option<u64>,
    after: Bytes,
}

impl Form {
    pub(crate) fn new(fields: &[(&str, &str)], file_field: &str, file_name: &str, source: Source, size: Option<u64>) -> Self {
        let (high, low): (u64, u64) = rand::random();
        let boundary = format!("bithuman-{high:016x}{low:016x}");
        let mut before = String::new();
        for (name, value) in fields {
            before.push_str(&format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
        }
        before.push_str(&format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{file_field}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            escape(file_name)
        ));
        let after = format!("\r\n--{boundary}--\r\n");
        Self { boundary, before: before.into(), source, size, after: after.into() }
    }

    pub(crate) fn content_type(&self) -> HeaderValue {
        HeaderValue::try_from(format!("multipart/form-data; boundary={}", self.boundary))
            .unwrap_or(HeaderValue::from_static("multipart/form-data"))
    }

    /// How long it is, where the file's size is known.
    pub(crate) fn length(&self) -> Option<u64> {
        Some(self.before.len() as u64 + self.size? + self.after.len() as u64)
    }

    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    pub(crate) fn pieces(&self, meter: Option<Meter>) -> impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send + use<> {
        let ends = |end: &Bytes| futures_util::stream::iter([Ok(end.clone())]);
        ends(&self.before).chain(self.source.metered(meter)).chain(ends(&self.after))
    }
}

/// A file name between quotes, escaped as browsers do it.
fn escape(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_form_is_as_long_as_it_says_and_can_be_sent_again() {
        let source = Source::bytes("hello", None);
        let form = Form::new(&[("name", "Notes")], "file", "a\"b.txt", source, Some(5));
        for _ in 0..2 {
            let pieces: Vec<Bytes> = form.pieces(None).map(|piece| piece.expect("a piece")).collect().await;
            let text = String::from_utf8(pieces.concat()).expect("text");
            assert_eq!(form.length(), Some(text.len() as u64));
            let mark = form
                .content_type()
                .to_str()
                .ok()
                .and_then(|kind| kind.split_once("boundary="))
                .map(|(_, mark)| mark.to_owned())
                .expect("a boundary");
            let plain = text.replace(&mark, "mark");
            assert_eq!(
                plain,
                "--mark\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nNotes\r\n\
                 --mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\nhello\r\n--mark--\r\n"
            );
        }
    }
}
