//! The framing of streamed speech: a length of four bytes, big-endian, then that many bytes of PCM; a length of zero ends it.
//! Frames and network pieces do not align.

use bytes::{Buf, Bytes, BytesMut};
use futures_util::StreamExt;

use crate::errors::{Error, ErrorClass};
use crate::{Result, Stream};

/// The longest frame that is believed: a minute and a half of sound. A larger length is not audio.
const LONGEST: usize = 8 * 1024 * 1024;

/// Takes frames out of bytes as they come.
#[derive(Debug, Default)]
pub struct Parser {
    held: BytesMut,
    ended: bool,
}

impl Parser {
    /// Adds bytes.
    pub fn push(&mut self, piece: &[u8]) {
        if !self.ended {
            self.held.extend_from_slice(piece);
        }
    }

    /// The next whole frame, if it is there.
    pub fn next_frame(&mut self) -> Result<Option<Bytes>> {
        let Some(prefix) = self.held.first_chunk::<4>().filter(|_| !self.ended) else { return Ok(None) };
        let length = u32::from_be_bytes(*prefix) as usize;
        if length == 0 {
            self.ended = true;
            return Ok(None);
        }
        if length > LONGEST {
            return Err(Error::new(ErrorClass::ResponseError, format!("a frame of {length} bytes is not audio")));
        }
        if self.held.len() < 4 + length {
            return Ok(None);
        }
        self.held.advance(4);
        Ok(Some(self.held.split_to(length).freeze()))
    }

    /// Whether the end mark has been seen.
    pub fn has_ended(&self) -> bool {
        self.ended
    }
}

/// Each frame's samples: 16-bit, mono. A missing end mark is an error, because sound is missing then.
pub(crate) fn frames(mut body: Stream<Bytes>) -> Stream<Bytes> {
    async_stream::try_stream! {
        let mut parser = Parser::default();
        while !parser.has_ended() {
            match body.next().await {
                Some(piece) => parser.push(&piece?),
                None => Err(Error::new(ErrorClass::APIConnectionError, "the audio broke off before its end mark"))?,
            }
            while let Some(frame) = parser.next_frame()? {
                yield frame;
            }
        }
    }
    .boxed()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(samples: &[u8]) -> Vec<u8> {
        let mut bytes = u32::try_from(samples.len()).unwrap().to_be_bytes().to_vec();
        bytes.extend_from_slice(samples);
        bytes
    }

    #[test]
    fn frames_survive_any_cut() {
        let whole = [frame(b"abcd"), frame(b"ef"), frame(b""), b"after the end".to_vec()].concat();
        for cut in 0..whole.len() {
            let mut parser = Parser::default();
            let mut found = Vec::new();
            for piece in [&whole[..cut], &whole[cut..]] {
                parser.push(piece);
                while let Some(frame) = parser.next_frame().unwrap() {
                    found.push(frame);
                }
            }
            assert_eq!(found, [Bytes::from_static(b"abcd"), Bytes::from_static(b"ef")], "cut at {cut}");
            assert!(parser.has_ended());
        }
    }

    #[test]
    fn an_absurd_length_is_refused() {
        let mut parser = Parser::default();
        parser.push(b"<!doctype html>");
        assert_eq!(parser.next_frame().unwrap_err().class(), ErrorClass::ResponseError);
    }

    #[tokio::test]
    async fn a_missing_end_mark_is_an_error() {
        let body = futures_util::stream::iter([Ok(Bytes::from(frame(b"abcd")))]).boxed();
        let found: Vec<_> = frames(body).collect().await;
        assert_eq!(found[0].as_ref().unwrap(), &Bytes::from_static(b"abcd"));
        assert_eq!(found[1].as_ref().unwrap_err().class(), ErrorClass::APIConnectionError);
        assert_eq!(found.len(), 2);
    }
}
