//! Signatures of webhooks, good and bad: `tests/cases/webhooks_signatures.json`, which every language judges alike.
//!
//! What each must come to is known from how it is made; core is not asked. The same numbers come out each time.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::GeneratedFile;

/// The moment that all are judged at.
const NOW: i64 = 1_790_000_000;
/// How many steps a case has at most: one that fails ends its case.
const STEPS: usize = 20;

/// The file with its cases.
pub fn file() -> GeneratedFile {
    let mut maker = Maker(NOW as u64);
    let groups: [(&str, Vec<Value>); 8] = [
        ("accepted", (0..60).map(|_| maker.accepted()).collect()),
        ("a-bit-of-the-body", (0..120).map(|_| maker.body_bit()).collect()),
        ("a-digit-of-the-signature", (0..100).map(|_| maker.signature_digit()).collect()),
        ("the-time", (0..60).map(|index| maker.time(index)).collect()),
        ("rotation", (0..40).map(|index| maker.rotation(index)).collect()),
        ("secrets-that-are-nearly-right", (0..50).map(|index| maker.nearly_the_secret(index)).collect()),
        ("the-header", (0..50).map(|index| maker.header(index)).collect()),
        ("what-is-signed", (0..40).map(|index| maker.message(index)).collect()),
    ];
    let mut cases = Vec::new();
    for (name, steps) in groups {
        for (index, steps) in steps.chunks(STEPS).enumerate() {
            let steps: Vec<String> = steps.iter().map(|step| format!("       {step}")).collect();
            cases.push(format!("    {{\"name\": \"{name}-{}\",\n     \"steps\": [\n{}]}}", index + 1, steps.join(",\n")));
        }
    }
    let text = format!("{{\n  \"cases\": [\n{}\n  ]\n}}\n", cases.join(",\n"));
    GeneratedFile { path: "tests/cases/webhooks_signatures.json".to_owned(), text }
}

/// Numbers that look random and are the same each time.
struct Maker(u64);

/// A delivery that is right in every way, to be made wrong in one.
struct Delivery {
    id: String,
    event: &'static str,
    body: Vec<u8>,
    secret: String,
    secrets: Vec<String>,
    timestamp: String,
    signature: String,
}

impl Delivery {
    fn accepted(self) -> Value {
        let returns = json!({"id": self.id, "event": self.event});
        self.step("returns", returns)
    }

    fn refused(self) -> Value {
        self.step("raises", json!({"class": "WebhookVerificationError", "billed": "no"}))
    }

    fn step(self, outcome: &str, expected: Value) -> Value {
        let headers = json!({"X-BitHuman-Timestamp": self.timestamp, "X-BitHuman-Signature": self.signature});
        let args = json!({
            "body": {"$bytes": BASE64_STANDARD.encode(&self.body)}, "headers": headers, "secrets": self.secrets, "now": NOW,
        });
        json!({"call": "webhooks.verify", "args": args, "sees": 0, outcome: expected})
    }

    fn sign(&mut self) {
        self.signature = signature(&self.secret, format!("{}.", self.timestamp).as_bytes(), &self.body);
    }
}

fn signature(secret: &str, before: &[u8], body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key of any length fits");
    mac.update(before);
    mac.update(body);
    format!("sha256={}", hex(&mac.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Maker {
    /// The next number (SplitMix64).
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn delivery(&mut self) -> Delivery {
        let events = ["agent.ready", "agent.failed", "video.completed", "video.failed", "ping", "agent.sneezed"];
        let event = events[self.below(events.len())];
        let id = format!("evt_{:016x}", self.next());
        let notes = ["plain", "with \"quotes\" and \\", "ünïcödé ☃ 🎭", "line\nbreak", "", "\u{0}\u{7f}", "</script>", "%s{}%n"];
        let note = notes[self.below(notes.len())].repeat(self.below(4));
        let data = json!({"note": note, "number": self.next() >> 12, "list": [1.5, null, true]});
        let body = json!({"id": id, "event": event, "created": NOW - self.below(100) as i64, "data": data});
        // As the service writes it, or as someone else would: it is the bytes that count.
        let body = if self.below(2) == 0 { body.to_string() } else { format!("{body:#}\r\n") };
        let secret = format!("whsec_{:016x}{:016x}", self.next(), self.next());
        let timestamp = (NOW - 300 + self.below(601) as i64).to_string();
        let secrets = vec![secret.clone()];
        let mut delivery = Delivery { id, event, body: body.into_bytes(), secret, secrets, timestamp, signature: String::new() };
        delivery.sign();
        delivery
    }

    fn accepted(&mut self) -> Value {
        self.delivery().accepted()
    }

    fn body_bit(&mut self) -> Value {
        let mut delivery = self.delivery();
        let bit = self.below(delivery.body.len() * 8);
        delivery.body[bit / 8] ^= 1 << (bit % 8);
        delivery.refused()
    }

    fn signature_digit(&mut self) -> Value {
        let mut delivery = self.delivery();
        let at = "sha256=".len() + self.below(64);
        let digits = "0123456789abcdef";
        let old = digits.find(&delivery.signature[at..=at]).expect("it is a digit");
        let new = (old + 1 + self.below(15)) % 16;
        delivery.signature.replace_range(at..=at, &digits[new..=new]);
        delivery.refused()
    }

    fn time(&mut self, index: usize) -> Value {
        let mut delivery = self.delivery();
        match index % 6 {
            // Signed in time, at the very edges.
            0 => delivery.timestamp = (NOW - 300).to_string(),
            1 => delivery.timestamp = (NOW + 300).to_string(),
            // Signed too early, and too late.
            2 => delivery.timestamp = (NOW - 301 - self.below(100_000) as i64).to_string(),
            3 => delivery.timestamp = (NOW + 301 + self.below(100_000) as i64).to_string(),
            // Moved after it was signed.
            4 => {
                let moved: i64 = delivery.timestamp.parse().expect("it is a number");
                delivery.timestamp = if moved > NOW { moved - 1 } else { moved + 1 }.to_string();
                return delivery.refused();
            }
            // No time at all, though signed.
            _ => delivery.timestamp = ["", "now", "1.79e9", "1790000000.5", "0x6ab14e80", "99999999999999999999"][self.below(6)].to_owned(),
        }
        delivery.sign();
        if index % 6 < 2 { delivery.accepted() } else { delivery.refused() }
    }

    fn rotation(&mut self, index: usize) -> Value {
        let mut delivery = self.delivery();
        let others = [self.delivery().secret, self.delivery().secret, String::new()];
        delivery.secrets = others.to_vec();
        if index % 4 == 3 {
            return delivery.refused();
        }
        let at = self.below(4);
        delivery.secrets.insert(at, delivery.secret.clone());
        delivery.accepted()
    }

    fn nearly_the_secret(&mut self, index: usize) -> Value {
        let mut delivery = self.delivery();
        let secret = delivery.secret.clone();
        delivery.secrets = vec![match index % 5 {
            0 => secret.trim_start_matches("whsec_").to_owned(),
            1 => format!("{secret} "),
            2 => secret.to_uppercase(),
            3 => secret[..secret.len() - 1 - self.below(8)].to_owned(),
            _ => hex(&Sha256::digest(&secret)),
        }];
        delivery.refused()
    }

    fn header(&mut self, index: usize) -> Value {
        let mut delivery = self.delivery();
        let digits = delivery.signature.trim_start_matches("sha256=").to_owned();
        delivery.signature = match index % 10 {
            // White space around a header's value is no part of it, and digits may be large.
            0 => return Delivery { signature: format!(" {} ", delivery.signature), ..delivery }.accepted(),
            1 => return Delivery { signature: format!("sha256={}", digits.to_uppercase()), ..delivery }.accepted(),
            2 => digits,
            3 => format!("sha1={digits}"),
            4 => format!("sha256={}", &digits[..62]),
            5 => format!("sha256={digits}00"),
            6 => format!("sha256={}", BASE64_STANDARD.encode(&digits[..32])),
            7 => format!("sha256={}", "+f".repeat(32)),
            8 => "sha256=".to_owned(),
            _ => format!("sha256={}", "é".repeat(32)),
        };
        delivery.refused()
    }

    fn message(&mut self, index: usize) -> Value {
        let mut delivery = self.delivery();
        let dotted = format!("{}.", delivery.timestamp);
        let (secret, body) = (&delivery.secret, &delivery.body);
        delivery.signature = match index % 4 {
            0 => signature(secret, b"", body),
            1 => signature(secret, delivery.timestamp.as_bytes(), body),
            2 => signature(secret, dotted.as_bytes(), &[body.as_slice(), b"\n"].concat()),
            _ => format!("sha256={}", hex(&Sha256::digest([secret.as_bytes(), dotted.as_bytes(), body].concat()))),
        };
        delivery.refused()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_at_least_five_hundred() {
        let steps = file().text.matches("\"webhooks.verify\"").count();
        assert!(steps >= 500, "{steps}");
        assert_eq!(file().text, file().text);
    }
}
