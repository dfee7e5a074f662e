//! What an origin says of a file.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use reqwest::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, LAST_MODIFIED};
use serde::{Deserialize, Serialize};

/// What an origin says of a file, as far as it says it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Facts {
    pub(super) etag: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) total: Option<u64>,
    /// In hexadecimal digits. An entity tag is no digest: it only looks like one, sometimes.
    pub(super) sha256: Option<String>,
}

impl Facts {
    /// Of an answer with the whole file.
    pub(super) fn of_whole(headers: &HeaderMap) -> Self {
        let total = text(headers, CONTENT_LENGTH.as_str()).and_then(|value| value.parse().ok());
        Self { total, sha256: digest(headers).or_else(|| stored(headers)), ..Self::of(headers) }
    }

    /// Of an answer with a part of the file, and where that begins.
    pub(super) fn of_part(headers: &HeaderMap) -> Option<(u64, Self)> {
        let value = text(headers, CONTENT_RANGE.as_str())?;
        let (span, total) = value.strip_prefix("bytes ")?.split_once('/')?;
        let start = span.split_once('-')?.0.parse().ok()?;
        Some((start, Self { total: total.parse().ok(), sha256: digest(headers), ..Self::of(headers) }))
    }

    fn of(headers: &HeaderMap) -> Self {
        Self { etag: text(headers, ETAG.as_str()), modified: text(headers, LAST_MODIFIED.as_str()), ..Self::default() }
    }

    /// What `If-Range` may say. A weak tag does not promise the same bytes.
    pub(super) fn condition(&self) -> Option<&str> {
        self.etag.as_deref().filter(|tag| !tag.starts_with("W/")).or(self.modified.as_deref())
    }

    /// Whether a later process can tell that the file is still the same.
    pub(super) fn is_certain(&self) -> bool {
        self.etag.is_some() || self.modified.is_some()
    }

    /// Whether these may be facts of the same file.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        fn differ<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> bool {
            matches!((one, other), (Some(one), Some(other)) if one != other)
        }
        let tags = match (&self.etag, &other.etag) {
            (None, None) => !differ(&self.modified, &other.modified),
            (one, other) => !differ(one, other),
        };
        tags && !differ(&self.total, &other.total) && !differ(&self.sha256, &other.sha256)
    }

    /// These, and what `other` knows beside them.
    pub(super) fn and(self, other: &Self) -> Self {
        Self {
            etag: self.etag.or_else(|| other.etag.clone()),
            modified: self.modified.or_else(|| other.modified.clone()),
            total: self.total.or(other.total),
            sha256: self.sha256.or_else(|| other.sha256.clone()),
        }
    }
}

/// Whether parts of the file can be asked for.
pub(super) fn honours_ranges(headers: &HeaderMap) -> bool {
    text(headers, ACCEPT_RANGES.as_str()).is_some_and(|value| value.eq_ignore_ascii_case("bytes"))
}

/// The length that a refused range is answered with: `bytes */200`.
pub(super) fn length_of_refused(headers: &HeaderMap) -> Option<u64> {
    text(headers, CONTENT_RANGE.as_str())?.rsplit('/').next()?.parse().ok()
}

/// `Repr-Digest: sha-256=:…:` and its predecessor `Digest: SHA-256=…`, which are of the whole file in every answer.
fn digest(headers: &HeaderMap) -> Option<String> {
    ["repr-digest", "digest"].iter().filter_map(|name| text(headers, name)).find_map(|value| {
        value.split(',').find_map(|entry| {
            let (kind, value) = entry.trim().split_once('=')?;
            kind.eq_ignore_ascii_case("sha-256").then(|| hexadecimal(value.trim_matches(':')))?
        })
    })
}

/// What S3 and its kin keep. That of a file which was stored in parts ends in their number and says nothing of the whole.
fn stored(headers: &HeaderMap) -> Option<String> {
    hexadecimal(&text(headers, "x-amz-checksum-sha256")?)
}

fn hexadecimal(base64: &str) -> Option<String> {
    let bytes = BASE64_STANDARD.decode(base64).ok().filter(|bytes| bytes.len() == 32)?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    const EMPTY_HEX: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value"))).collect()
    }

    #[test]
    fn a_part_says_where_it_begins_and_how_long_the_file_is() {
        let (start, facts) = Facts::of_part(&headers(&[("content-range", "bytes 100-199/200"), ("etag", "\"a\"")])).expect("a part");
        assert_eq!((start, facts.total, facts.condition()), (100, Some(200), Some("\"a\"")));
        assert_eq!(Facts::of_part(&headers(&[("content-range", "bytes 1-2/*")])).expect("a part").1.total, None);
        assert_eq!(Facts::of_part(&headers(&[("content-range", "pages 1-2/3")])), None);
    }

    #[test]
    fn a_digest_is_known_where_it_is_one_of_the_whole_file() {
        let sum = |name: &'static str, value: &str| Facts::of_whole(&headers(&[(name, value)])).sha256;
        assert_eq!(sum("x-amz-checksum-sha256", EMPTY).as_deref(), Some(EMPTY_HEX));
        assert_eq!(sum("digest", &format!("md5=x, SHA-256={EMPTY}")).as_deref(), Some(EMPTY_HEX));
        assert_eq!(sum("repr-digest", &format!("sha-256=:{EMPTY}:")).as_deref(), Some(EMPTY_HEX));
        assert_eq!(sum("x-amz-checksum-sha256", &format!("{EMPTY}-3")), None);
        assert_eq!(sum("etag", "\"d41d8cd98f00b204e9800998ecf8427e\""), None);
        let part = headers(&[("content-range", "bytes 0-1/9"), ("x-amz-checksum-sha256", EMPTY)]);
        assert_eq!(Facts::of_part(&part).expect("a part").1.sha256, None);
    }

    #[test]
    fn facts_disagree_only_where_both_speak() {
        let tagged = |tag: &str| Facts { etag: Some(tag.into()), ..Facts::default() };
        assert!(tagged("\"a\"").agrees(&tagged("\"a\"")) && tagged("\"a\"").agrees(&Facts::default()));
        assert!(!tagged("\"a\"").agrees(&tagged("\"b\"")));
        let long = |total| Facts { total: Some(total), ..tagged("\"a\"") };
        assert!(!long(1).agrees(&long(2)));
        assert_eq!(tagged("W/\"a\"").condition(), None);
    }
}
