use std::io::{self, IoSlice, Write};

use bytes::Bytes;

/// How much is collected before it is written.
const FULL: usize = 256 * 1024;

/// Bytes of a file that came one after the other. They stay where the connection put them until they are written.
#[derive(Default)]
pub(super) struct Batch {
    pieces: Vec<Bytes>,
    length: usize,
}

impl Batch {
    pub(super) fn push(&mut self, piece: Bytes) {
        self.length += piece.len();
        self.pieces.push(piece);
    }

    pub(super) fn length(&self) -> usize {
        self.length
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    pub(super) fn is_full(&self) -> bool {
        self.length >= FULL
    }

    pub(super) fn pieces(&self) -> &[Bytes] {
        &self.pieces
    }

    /// Keeps no more than so many bytes.
    pub(super) fn truncate(&mut self, most: usize) {
        while self.length > most
            && let Some(mut last) = self.pieces.pop()
        {
            self.length -= last.len();
            last.truncate(most.saturating_sub(self.length));
            if !last.is_empty() {
                self.push(last);
            }
        }
    }

    pub(super) fn write_to(&self, mut file: impl Write) -> io::Result<()> {
        let mut slices: Vec<IoSlice<'_>> = self.pieces.iter().filter(|piece| !piece.is_empty()).map(|piece| IoSlice::new(piece)).collect();
        let mut left = &mut slices[..];
        while !left.is_empty() {
            match file.write_vectored(left) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => IoSlice::advance_slices(&mut left, written),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pieces: &[&'static str]) -> Batch {
        let mut batch = Batch::default();
        pieces.iter().for_each(|piece| batch.push(Bytes::from_static(piece.as_bytes())));
        batch
    }

    fn written(batch: &Batch) -> (usize, String) {
        let mut file = Vec::new();
        batch.write_to(&mut file).expect("memory takes all");
        (batch.length(), String::from_utf8(file).expect("text"))
    }

    #[test]
    fn what_was_pushed_is_written_in_order() {
        assert_eq!(written(&of(&["ab", "", "c"])), (3, "abc".to_owned()));
        assert_eq!(written(&Batch::default()), (0, String::new()));
    }

    #[test]
    fn what_is_too_much_is_left_out() {
        for (most, kept) in [(9, "abcdef"), (6, "abcdef"), (5, "abcde"), (4, "abcd"), (2, "ab"), (0, "")] {
            let mut batch = of(&["ab", "cd", "ef"]);
            batch.truncate(most);
            assert_eq!(written(&batch), (kept.len(), kept.to_owned()));
        }
    }

    /// Takes three bytes at a time.
    struct Slow(Vec<u8>);

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.extend_from_slice(&bytes[..bytes.len().min(3)]);
            Ok(bytes.len().min(3))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_file_may_take_less_than_it_is_given() {
        let mut slow = Slow(Vec::new());
        of(&["abcd", "e", "fghijkl"]).write_to(&mut slow).expect("written");
        assert_eq!(slow.0, b"abcdefghijkl");
    }
}
