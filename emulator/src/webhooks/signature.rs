//! HMAC-SHA256, as deliveries, embed tokens and storage addresses use it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::ids::hex;

pub(crate) fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
    match Hmac::<Sha256>::new_from_slice(key) {
        Ok(mut mac) => {
            mac.update(message);
            mac.finalize().into_bytes().into()
        }
        // Unreachable: HMAC takes keys of any length.
        Err(_) => [0; 32],
    }
}

/// The value of `X-BitHuman-Signature`; the key is the whole secret, prefix included.
pub(crate) fn signature(secret: &str, timestamp: i64, body: &[u8]) -> String {
    let message = [timestamp.to_string().as_bytes(), b".", body].concat();
    format!("sha256={}", hex(&mac(secret.as_bytes(), &message)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        // RFC 4231, test case 2.
        assert_eq!(hex(&mac(b"Jefe", b"what do ya want for nothing?")), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert_eq!(signature("whsec_x", 1, b"{}"), format!("sha256={}", hex(&mac(b"whsec_x", b"1.{}"))));
    }
}
