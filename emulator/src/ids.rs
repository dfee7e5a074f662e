//! Identifiers: random to look at, the same for the same seed.

use sha2::{Digest, Sha256};

/// Counter-based: the n-th identifier of a given seed is always the same.
#[derive(Debug)]
pub(crate) struct Ids {
    seed: String,
    count: u64,
}

impl Ids {
    pub(crate) fn new(seed: impl Into<String>) -> Self {
        Self { seed: seed.into(), count: 0 }
    }

    fn next(&mut self, kind: &str) -> [u8; 32] {
        self.count += 1;
        digest(&format!("{}/{kind}/{}", self.seed, self.count))
    }

    pub(crate) fn uuid(&mut self) -> String {
        uuid_of(self.next("uuid"))
    }

    pub(crate) fn hex(&mut self, prefix: &str, characters: usize) -> String {
        let mut text = prefix.to_owned();
        text.extend(hex(&self.next(prefix)).chars().take(characters.min(64)));
        text
    }

    pub(crate) fn agent_code(&mut self) -> String {
        code_of(self.next("agent"))
    }

    /// The code the service derives when a keyed request names no agent.
    pub(crate) fn agent_code_for_key(&self, key: &str) -> String {
        code_of(digest(&format!("{}/keyed agent/{key}", self.seed)))
    }
}

pub(crate) fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A stable number for content that must be the same in every run.
pub(crate) fn number_of(text: &str) -> u64 {
    digest(text).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn uuid_of(bytes: [u8; 32]) -> String {
    let text = hex(&bytes[..16]);
    format!("{}-{}-4{}-a{}-{}", &text[..8], &text[8..12], &text[13..16], &text[17..20], &text[20..32])
}

fn code_of(bytes: [u8; 32]) -> String {
    let digit = |at: usize| char::from(b'0' + bytes[at] % 10);
    let letter = |at: usize| char::from(b'A' + bytes[at] % 26);
    ['A', digit(0), digit(1), letter(2), letter(3), letter(4), digit(5), digit(6), digit(7), digit(8)].into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_identifiers() {
        let (mut one, mut two) = (Ids::new("7"), Ids::new("7"));
        assert_eq!(one.uuid(), two.uuid());
        assert_ne!(one.agent_code(), one.agent_code());
        assert_eq!(one.agent_code_for_key("k"), two.agent_code_for_key("k"));
        assert_eq!(one.uuid().len(), 36);
    }
}
