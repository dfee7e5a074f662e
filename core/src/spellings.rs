//! The ways in which a service, or a page in front of it, may spell a text that it echoes.

use base64::Engine;
use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// The text itself first, then how JSON, addresses, headers and dumps spell it.
pub(crate) fn spellings(text: &str) -> Vec<Zeroizing<String>> {
    let each = |spell: fn(u8) -> String| text.bytes().map(spell).collect::<String>();
    let sparing = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    let mut spelled = vec![
        text.to_owned(),
        text.bytes().map(sparing).collect(),
        each(|byte| format!("%{byte:02X}")),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("\\u{byte:04x}")),
        each(|byte| format!("{byte:02x}")),
        each(|byte| format!("{byte:02X}")),
    ];
    spelled.extend([BASE64_STANDARD_NO_PAD.encode(text), BASE64_URL_SAFE_NO_PAD.encode(text)]);
    // In the middle of an encoded text it begins at one of three places; what depends on its neighbours is left out.
    for (before, begins) in [("", 0), ("x", 2), ("xx", 3)] {
        let encoded = BASE64_STANDARD_NO_PAD.encode(format!("{before}{text}"));
        let ends = encoded.len() - usize::from(!(before.len() + text.len()).is_multiple_of(3));
        let middle = encoded.get(begins..ends).unwrap_or_default();
        spelled.extend([middle.to_owned(), middle.replace('+', "-").replace('/', "_")]);
    }
    // What is too short to be told from other text by chance is left.
    spelled.retain(|spelling| spelling.len() >= 4 || spelling == text);
    spelled.into_iter().map(Zeroizing::new).collect()
}

/// A text without another.
pub(crate) fn without(text: Vec<u8>, unwanted: &[u8]) -> Vec<u8> {
    let mut rest = &text[..];
    let mut kept = Vec::new();
    while let Some(at) = rest.windows(unwanted.len().max(1)).position(|window| window == unwanted) {
        kept.extend_from_slice(&rest[..at]);
        kept.extend_from_slice("…".as_bytes());
        rest = &rest[at + unwanted.len()..];
    }
    if kept.is_empty() && rest.len() == text.len() {
        return text;
    }
    kept.extend_from_slice(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> String {
        let masked = spellings("sk_a+b/c~d").iter().fold(text.as_bytes().to_vec(), |text, spelling| without(text, spelling.as_bytes()));
        String::from_utf8(masked).expect("text")
    }

    #[test]
    fn every_spelling_is_taken_out() {
        assert_eq!(masked("a sk_a+b/c~d and sk_a+b/c~d."), "a … and ….");
        assert_eq!(masked("?key=sk_a%2Bb%2Fc%7Ed&x=1"), "?key=…&x=1");
        assert_eq!(masked("736b5f612b622f637e64 c2tfYStiL2N+ZA== c2tfYStiL2N-ZA"), "… …== …");
        assert_eq!(masked("\\u0073\\u006b\\u005f\\u0061\\u002b\\u0062\\u002f\\u0063\\u007e\\u0064"), "…");
        assert_eq!(masked("nothing of it, sk_a"), "nothing of it, sk_a");
    }

    #[test]
    fn a_neighbour_does_not_hide_it() {
        for before in ["u:", "us:", "use:"] {
            let encoded = base64::prelude::BASE64_STANDARD.encode(format!("{before}sk_a+b/c~d:more"));
            assert!(masked(&encoded).contains('…'), "{before}: {}", masked(&encoded));
        }
    }
}
