use sha2::{Digest, Sha256};

use super::random::{mix, seed_for};

const BLOCK: usize = 4096;
const WORD: usize = 8;

/// A model as large as the real ones, made up where it is read and never held whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelFile {
    key: u64,
    bytes: u64,
}

/// The model file of an agent: the same bytes for the same arguments.
pub fn model_file(code: &str, model: &str, bytes: u64, seed: u64) -> ModelFile {
    ModelFile { key: seed_for(seed_for(seed, code), model) ^ mix(bytes), bytes }
}

impl ModelFile {
    pub fn len(&self) -> u64 {
        self.bytes
    }

    pub fn is_empty(&self) -> bool {
        self.bytes == 0
    }

    /// A file of the same length with other bytes; itself for revision 0.
    #[must_use]
    pub fn revised(&self, revision: u64) -> Self {
        Self { key: if revision == 0 { self.key } else { mix(self.key ^ revision) }, bytes: self.bytes }
    }

    /// A strong entity tag, with its quotes.
    pub fn etag(&self) -> String {
        format!("\"{:016x}{:016x}\"", self.key, mix(self.key))
    }

    /// Fills `buffer` from `offset` on and says how many bytes there were.
    pub fn read(&self, offset: u64, buffer: &mut [u8]) -> usize {
        let left = self.bytes.saturating_sub(offset);
        let wanted = usize::try_from(left).map_or(buffer.len(), |left| left.min(buffer.len()));
        // Up to a whole word first, so that the rest goes word by word.
        let ahead = ((WORD - offset as usize % WORD) % WORD).min(wanted);
        let (head, rest) = buffer[..wanted].split_at_mut(ahead);
        let mut index = offset / WORD as u64;
        if !head.is_empty() {
            let word = self.word(index).to_le_bytes();
            let skipped = (offset % WORD as u64) as usize;
            head.copy_from_slice(&word[skipped..skipped + ahead]);
            index += 1;
        }
        for part in rest.chunks_mut(WORD) {
            part.copy_from_slice(&self.word(index).to_le_bytes()[..part.len()]);
            index += 1;
        }
        wanted
    }

    /// The digest of the whole content, which is read once from end to end.
    pub fn sha256(&self) -> [u8; 32] {
        let mut digest = Sha256::new();
        let mut block = [0; BLOCK];
        let mut offset = 0;
        while offset < self.bytes {
            let length = self.read(offset, &mut block);
            digest.update(&block[..length]);
            offset += length as u64;
        }
        digest.finalize().into()
    }

    /// Counter mode: every eight bytes depend on their place alone.
    fn word(&self, index: u64) -> u64 {
        mix(self.key.wrapping_add(index.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::model_file;

    #[test]
    fn reading_anywhere_equals_reading_in_sequence() {
        let file = model_file("A12BC34567", "essence-2", 10_007, 5);
        let mut whole = vec![0; 20_000];
        assert_eq!(file.read(0, &mut whole), 10_007);
        whole.truncate(10_007);
        for (offset, length) in [(0, 1), (1, 4097), (4095, 3), (4096, 4096), (9_999, 100), (10_006, 1), (10_007, 9)] {
            let mut part = vec![0; length];
            let read = file.read(offset as u64, &mut part);
            assert_eq!(part[..read], whole[offset..(offset + length).min(whole.len())]);
        }
        assert_eq!(file.read(u64::MAX, &mut [0; 8]), 0);
        assert_eq!(file.sha256(), <[u8; 32]>::from(Sha256::digest(&whole)));
    }

    #[test]
    fn content_follows_every_argument() {
        let files = [("a", "m", 64, 1), ("b", "m", 64, 1), ("a", "n", 64, 1), ("a", "m", 65, 1), ("a", "m", 64, 2)]
            .map(|(code, model, bytes, seed)| model_file(code, model, bytes, seed));
        assert_eq!(files[0], model_file("a", "m", 64, 1));
        for other in &files[1..] {
            assert_ne!(files[0].sha256(), other.sha256());
            assert_ne!(files[0].etag(), other.etag());
        }
    }

    #[test]
    fn a_large_file_costs_nothing_until_it_is_read() {
        let file = model_file("a", "essence-2", 550_000_000, 1);
        let mut tail = [0; 16];
        assert_eq!(file.read(549_999_990, &mut tail), 10);
        assert_eq!(file.len(), 550_000_000);
        assert!(!file.is_empty());
    }
}
