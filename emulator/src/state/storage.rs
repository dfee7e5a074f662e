//! How the second origin treats the files of an account.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Storage {
    /// Whether entity tags are sent and conditions on them are honoured.
    pub(crate) etag: bool,
    /// Whether parts of files are given; otherwise every answer is the whole file.
    pub(crate) ranges: bool,
    /// The header that carries the SHA-256 of the file.
    pub(crate) checksum: Option<Checksum>,
    /// The most bytes a second on one connection.
    pub(crate) rate: Option<u64>,
    /// How long links to model files work.
    pub(crate) link_seconds: f64,
    /// Model files have other bytes for each.
    pub(crate) revision: u64,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Checksum {
    #[serde(rename = "x-amz-checksum-sha256")]
    Amazon,
    Digest,
    ReprDigest,
}

impl Default for Storage {
    fn default() -> Self {
        Self { etag: true, ranges: true, checksum: None, rate: None, link_seconds: 3600.0, revision: 0 }
    }
}

impl Checksum {
    /// The header's name and value.
    pub(crate) fn header(self, base64: &str) -> (&'static str, String) {
        match self {
            Self::Amazon => ("x-amz-checksum-sha256", base64.to_owned()),
            Self::Digest => ("digest", format!("SHA-256={base64}")),
            Self::ReprDigest => ("repr-digest", format!("sha-256=:{base64}:")),
        }
    }
}
