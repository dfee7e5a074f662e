//! Where a call can be when it is cancelled.

use serde_json::json;

use crate::faults::answers::{answer, beginning, json as answered};
use crate::faults::proxy::{Piece, Seen, Spoil};

/// The size of the upload that is cancelled: far more than the buffers on the way hold.
pub(super) const UPLOAD: usize = 24 << 20;

/// One place.
pub(super) struct Cell {
    pub(super) name: &'static str,
    /// What the network does to the request of this number.
    pub(super) script: fn(usize) -> Spoil,
    /// Whether the call has got there.
    pub(super) is_ready: fn(&Seen) -> bool,
}

pub(super) const CELLS: &[Cell] = &[
    Cell { name: "send", script: |_| Spoil::Answer(vec![Piece::Stall]), is_ready: |seen| seen.requests() == 1 },
    Cell {
        name: "back-off",
        script: |_| Spoil::Answer(answer(503, "retry-after: 30\r\n", b"")),
        is_ready: |seen| seen.requests() == 1 && seen.open() == 0,
    },
    Cell {
        name: "limiter",
        script: |_| Spoil::Answer(answer(429, "retry-after: 30\r\n", b"")),
        is_ready: |seen| seen.requests() == 1 && seen.open() == 0,
    },
    Cell {
        name: "poll",
        script: |_| Spoil::Answer(answered(200, &json!({"data": {"agent_id": "A1", "code": "A1", "status": "processing"}}))),
        is_ready: |seen| seen.requests() >= 2,
    },
    Cell { name: "upload", script: |_| Spoil::Sip, is_ready: |seen| seen.requests() == 1 && seen.taken() > 0 },
    Cell {
        name: "download",
        script: |_| Spoil::Answer([beginning("", 1 << 20, &[7; 4096]), vec![Piece::Stall]].concat()),
        is_ready: |seen| seen.requests() == 1,
    },
    Cell {
        name: "stream",
        script: |_| Spoil::Answer([beginning("content-type: audio/pcm\r\n", 9000, &[0, 0, 0, 2, 1, 1]), vec![Piece::Stall]].concat()),
        is_ready: |seen| seen.requests() == 1,
    },
];
