//! What the server answers: made once, sent as it is.

use std::fmt::Write as _;

/// How many agents a list has.
pub const AGENTS: usize = 100;
/// Frames of one stream, and the bytes of sound in each.
pub const FRAMES: usize = 3_200;
pub const FRAME: usize = 9_600;
/// The size of the file that is downloaded.
pub const FILE: usize = 256 * 1024 * 1024;

/// Large answers are sent from one piece of this size, over and over.
const PIECE: usize = 1024 * 1024;

const ME: &str = r#"{"data":{"user_id":"u_1","email":"someone@example.com","plan":"pro","plan_code":"membership_pro","credit_balance":90.5,"plan_credits_remaining":80.5,"topup_credits_remaining":10.0,"account_status":"active"},"status":"success","status_code":200}"#;
const UPLOADED: &str = r#"{"success":true,"data":{"file_url":"https://example.com/film.mp4","original_source":"film.mp4","file_type":"video","file_size":100000000,"mime_type":"video/mp4","asset_category":"videos","uploaded_at":"2026-01-02T03:04:05Z"}}"#;

/// Complete answers, head and body, and the pieces of the large one.
pub(super) struct Answers {
    pub(super) me: Vec<u8>,
    pub(super) agents: Vec<u8>,
    pub(super) speech: Vec<u8>,
    pub(super) uploaded: Vec<u8>,
    pub(super) file_head: Vec<u8>,
    pub(super) file_piece: Vec<u8>,
    pub(super) unknown: Vec<u8>,
}

impl Answers {
    pub(super) fn prepare() -> Self {
        Self {
            me: json("200 OK", ME),
            agents: json("200 OK", &agents()),
            speech: whole("200 OK", "audio/pcm; rate=24000; framing=len32be", &speech()),
            uploaded: json("200 OK", UPLOADED),
            file_head: head("200 OK", "application/octet-stream", FILE).into_bytes(),
            file_piece: (0..PIECE).map(|at| at.to_le_bytes()[0]).collect(),
            unknown: json("404 Not Found", r#"{"error":"NOT_FOUND","message":"there is no such path"}"#),
        }
    }

    /// Where the file is: the one answer that depends on the server's own address.
    pub(super) fn link(host: &str) -> Vec<u8> {
        let link = format!(
            r#"{{"success":true,"data":{{"code":"A1","model":"essence-2","filename":"A1.imx","url":"http://{host}/file","expires_in":3600}}}}"#
        );
        json("200 OK", &link)
    }
}

pub(super) fn json(status: &str, body: &str) -> Vec<u8> {
    whole(status, "application/json", body.as_bytes())
}

fn whole(status: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let mut answer = head(status, kind, body.len()).into_bytes();
    answer.extend_from_slice(body);
    answer
}

fn head(status: &str, kind: &str, length: usize) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-type: {kind}\r\nx-request-id: req_0123456789abcdef\r\ncontent-length: {length}\r\n\r\n")
}

fn agents() -> String {
    let mut items = String::new();
    for at in 0..AGENTS {
        let comma = if at > 0 { "," } else { "" };
        let _ = write!(
            items,
            r#"{comma}{{"code":"A{at}","agent_id":"A{at}","name":"Agent number {at}","description":"Someone to talk to","model":"essence-2","gender":"female","language":"en","image_path":"agents/A{at}.png","thumbnail_path":null,"status":"ready","supported_models":["essence-2","expression-1"],"model_status":{{}},"created_at":"2026-01-02T03:04:05Z","updated_at":"2026-02-03T04:05:06Z"}}"#
        );
    }
    format!(r#"{{"success":true,"data":[{items}],"pagination":{{"limit":100,"offset":0,"total":{AGENTS},"has_more":false}}}}"#)
}

/// Frames of a length and that many bytes; a length of zero ends them.
fn speech() -> Vec<u8> {
    let length = u32::try_from(FRAME).unwrap_or_default().to_be_bytes();
    let mut frame = Vec::from(length);
    frame.resize(4 + FRAME, 7);
    let mut speech = frame.repeat(FRAMES);
    speech.extend_from_slice(&[0; 4]);
    speech
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_announces_its_own_length() {
        let answers = Answers::prepare();
        for answer in [&answers.me, &answers.agents, &answers.speech, &answers.uploaded, &answers.unknown] {
            let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 4;
            let head = std::str::from_utf8(&answer[..end]).expect("text");
            assert!(head.contains(&format!("content-length: {}\r\n", answer.len() - end)), "{head}");
        }
        assert_eq!(FILE % answers.file_piece.len(), 0);
    }
}
