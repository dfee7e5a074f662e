//! The framing of streamed speech: a length of four bytes, big-endian, then that many bytes of PCM; a length of zero ends it.
//! Frames and network pieces do not align.

use std::mem;
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use futures_util::StreamExt;
use tokio::time::timeout;

use crate::errors::{Error, ErrorClass};
use crate::{Result, Stream};

/// The longest frame that is believed: a minute and a half of sound. A larger length is not audio.
const LONGEST: usize = 8 * 1024 * 1024;

/// How long the end of a body is waited for that has told all its sound.
const FAREWELL: Duration = Duration::from_millis(20);

/// The bytes of a length.
const PREFIX: usize = 4;

/// Takes frames out of bytes as they come. A frame that arrived in one piece is a part of that piece: nothing is copied.
#[derive(Debug, Default)]
pub struct Parser {
    /// What arrived last and no frame has taken.
    piece: Bytes,
    /// A frame of which only the beginning arrived with an earlier piece.
    begun: BytesMut,
    ended: bool,
}

impl Parser {
    /// Adds bytes.
    pub fn push(&mut self, piece: impl Into<Bytes>) {
        if !self.ended {
            self.begun.extend_from_slice(&mem::replace(&mut self.piece, piece.into()));
        }
    }

    /// The next whole frame, if it is there.
    pub fn next_frame(&mut self) -> Result<Option<Bytes>> {
        if self.ended {
            return Ok(None);
        }
        if self.begun.is_empty()
            && let Some(prefix) = self.piece.first_chunk()
        {
            let length = self.length(*prefix)?;
            if self.piece.len() - PREFIX >= length {
                self.piece.advance(PREFIX);
                return Ok(Some(self.piece.split_to(length)).filter(|_| !self.ended));
            }
        }
        self.join(PREFIX);
        let Some(prefix) = self.begun.first_chunk() else { return Ok(None) };
        let length = self.length(*prefix)?;
        self.join(PREFIX + length);
        if self.begun.len() < PREFIX + length {
            return Ok(None);
        }
        self.begun.advance(PREFIX);
        Ok(Some(self.begun.split_to(length).freeze()).filter(|_| !self.ended))
    }

    /// The whole frames that are there, and what is wrong with the next one.
    fn whole_frames(&mut self) -> (Vec<Bytes>, Result<()>) {
        let mut whole = Vec::new();
        loop {
            match self.next_frame() {
                Ok(Some(frame)) => whole.push(frame),
                Ok(None) => return (whole, Ok(())),
                Err(error) => return (whole, Err(error)),
            }
        }
    }

    /// Whether the end mark has been seen.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// The length that a prefix tells. Zero is the end mark.
    fn length(&mut self, prefix: [u8; PREFIX]) -> Result<usize> {
        let length = u32::from_be_bytes(prefix) as usize;
        if length > LONGEST {
            return Err(Error::new(ErrorClass::ResponseError, format!("a frame of {length} bytes is not audio")));
        }
        self.ended = length == 0;
        Ok(length)
    }

    /// Moves what is there of the frame that has begun to its beginning.
    fn join(&mut self, whole: usize) {
        let missing = whole.saturating_sub(self.begun.len());
        self.begun.reserve(missing);
        self.begun.extend_from_slice(&self.piece.split_to(missing.min(self.piece.len())));
    }
}

/// The samples of the frames that arrived together: 16-bit, mono. A missing end mark is an error, because sound is missing then.
pub(crate) fn frames(mut body: Stream<Bytes>) -> Stream<Vec<Bytes>> {
    async_stream::try_stream! {
        let mut parser = Parser::default();
        while !parser.has_ended() {
            match body.next().await {
                Some(piece) => parser.push(piece?),
                None => Err(Error::new(ErrorClass::APIConnectionError, "the audio broke off before its end mark"))?,
            }
            let (whole, problem) = parser.whole_frames();
            if !whole.is_empty() {
                yield whole;
            }
            problem?;
        }
        // Only a connection whose body was read to its end can be used again, and that end comes with the end mark.
        let rest = async { while let Some(Ok(_)) = body.next().await {} };
        let _ = timeout(FAREWELL, rest).await;
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
                parser.push(piece.to_vec());
                while let Some(frame) = parser.next_frame().unwrap() {
                    found.push(frame);
                }
            }
            assert_eq!(found, [Bytes::from_static(b"abcd"), Bytes::from_static(b"ef")], "cut at {cut}");
            assert!(parser.has_ended());
        }
    }

    #[test]
    fn a_frame_within_a_piece_is_not_copied() {
        let whole = Bytes::from([frame(b"abcd"), frame(b"ef")].concat());
        let mut parser = Parser::default();
        parser.push(whole.clone());
        assert_eq!(parser.next_frame().unwrap().unwrap().as_ptr(), whole[4..].as_ptr());
        assert_eq!(parser.next_frame().unwrap().unwrap().as_ptr(), whole[12..].as_ptr());
        assert_eq!(parser.next_frame().unwrap(), None);
    }

    #[test]
    fn pieces_may_wait_for_their_frames_to_be_taken() {
        let mut parser = Parser::default();
        for piece in frame(b"abcd").chunks(3).chain(frame(b"ef").chunks(5)) {
            parser.push(piece.to_vec());
        }
        let found: Vec<_> = std::iter::from_fn(|| parser.next_frame().unwrap()).collect();
        assert_eq!(found, [Bytes::from_static(b"abcd"), Bytes::from_static(b"ef")]);
        assert!(!parser.has_ended());
    }

    #[test]
    fn an_absurd_length_is_refused() {
        let mut parser = Parser::default();
        parser.push(&b"<!doctype html>"[..]);
        assert_eq!(parser.next_frame().unwrap_err().class(), ErrorClass::ResponseError);
    }

    #[tokio::test]
    async fn a_missing_end_mark_is_an_error() {
        let body = futures_util::stream::iter([Ok(Bytes::from(frame(b"abcd")))]).boxed();
        let found: Vec<_> = frames(body).collect().await;
        assert_eq!(found[0].as_ref().unwrap(), &[Bytes::from_static(b"abcd")]);
        assert_eq!(found[1].as_ref().unwrap_err().class(), ErrorClass::APIConnectionError);
        assert_eq!(found.len(), 2);
    }

    #[tokio::test]
    async fn what_was_whole_before_an_absurd_length_is_given() {
        let piece = [frame(b"abcd"), frame(b"ef"), b"\xff\xff\xff\xff".to_vec()].concat();
        let found: Vec<_> = frames(futures_util::stream::iter([Ok(piece.into())]).boxed()).collect().await;
        assert_eq!(found[0].as_ref().unwrap(), &[Bytes::from_static(b"abcd"), Bytes::from_static(b"ef")]);
        assert_eq!(found[1].as_ref().unwrap_err().class(), ErrorClass::ResponseError);
        assert_eq!(found.len(), 2);
    }
}
