//! The forms in which a secret may slip out.

use std::fmt::Write;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD};

/// Twenty forms. The first four fit into a header and into JSON.
pub(super) fn encodings(secret: &[u8]) -> Vec<String> {
    let plain = String::from_utf8_lossy(secret).into_owned();
    let each = |form: fn(u8) -> String| secret.iter().map(|&byte| form(byte)).collect::<String>();
    let shifted = |by: usize| BASE64_STANDARD_NO_PAD.encode([&vec![b'x'; by][..], secret].concat());
    // The bits that do not depend on what stands around them.
    let inner = |text: String| text[4..text.len() - 4].to_owned();
    let mut forms = vec![
        plain.clone(),
        BASE64_STANDARD.encode(secret),
        each(|byte| format!("{byte:02x}")),
        each(|byte| format!("%{byte:02X}")),
        each(|byte| format!("{byte:02X}")),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("\\u{byte:04x}")),
        each(|byte| format!("\\x{byte:02x}")),
        each(|byte| format!("&#{byte};")),
        each(|byte| format!("&#x{byte:x};")),
        each(|byte| format!("\\{byte:03o}")),
        each(|byte| format!("{byte:08b}")),
        BASE64_STANDARD_NO_PAD.encode(secret),
        BASE64_URL_SAFE.encode(secret),
        BASE64_URL_SAFE_NO_PAD.encode(secret),
        inner(shifted(1)),
        inner(shifted(2)),
        plain.chars().rev().collect(),
        secret.iter().fold(String::from("["), |mut text, byte| {
            let _ = write!(text, "{byte}, ");
            text
        }),
        plain.replace('+', "%2B").replace('/', "%2F").replace('~', "%7E"),
    ];
    forms.iter_mut().for_each(|form| *form = form.trim_end_matches([',', ' ']).to_owned());
    forms
}
