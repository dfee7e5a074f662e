//! Reading the head of a request: only what this server needs of it.

/// How a body ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Length {
    Known(usize),
    Chunked,
}

/// A request without its body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Method and path, without a query: `GET /v1/me`.
    pub(super) route: String,
    pub(super) length: Length,
    /// Whether the client waits for leave to send the body.
    pub(super) asks_first: bool,
    /// Bytes up to and including the empty line.
    pub(super) size: usize,
}

impl Head {
    /// The head at the beginning of these bytes, once it is there whole.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let size = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
        let text = String::from_utf8_lossy(&bytes[..size]);
        let mut lines = text.split("\r\n");
        let mut words = lines.next().unwrap_or_default().split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let path = target.split('?').next().unwrap_or_default();
        let mut head = Self { route: format!("{method} {path}"), length: Length::Known(0), asks_first: false, size };
        for (name, value) in lines.filter_map(|line| line.split_once(':')) {
            if name.eq_ignore_ascii_case("content-length") {
                head.length = Length::Known(value.trim().parse().unwrap_or_default());
            } else if name.eq_ignore_ascii_case("transfer-encoding") {
                head.length = Length::Chunked;
            } else if name.eq_ignore_ascii_case("expect") {
                head.asks_first = true;
            }
        }
        Some(head)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_only_when_it_is_whole() {
        let text = b"POST /v1/files/upload?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\nbody";
        let head = Head::read(text).expect("a head");
        assert_eq!((head.route.as_str(), head.length, head.asks_first), ("POST /v1/files/upload", Length::Known(12), true));
        assert_eq!(head.size, text.len() - 4);
        assert_eq!(Head::read(&text[..40]), None);
    }

    #[test]
    fn a_body_in_chunks_has_no_length() {
        let head = Head::read(b"POST /v1/tts HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n").expect("a head");
        assert_eq!(head.length, Length::Chunked);
    }
}
