//! Live sessions: who counts, what they cost, when they end.

mod billing;
mod session;

pub(crate) use billing::{Till, product};
pub(crate) use session::{End, Kind, Session};

use crate::moment::Moment;
use billing::Carry;

/// Live time is billed in pieces of this length, and at the end.
const HEARTBEAT_MS: i64 = 60_000;
const HOUR_SECONDS: f64 = 3600.0;
/// A runtime that renews later than this begins a new session.
const RENEWAL_SECONDS: f64 = 300.0;
/// A self-hosted session that is silent for so long is over.
const SILENCE_SECONDS: f64 = 600.0;
/// More than this is never believed of one meter beat.
const LONGEST_BEAT_SECONDS: f64 = 300.0;

#[derive(Debug, Default)]
pub(crate) struct Sessions {
    all: Vec<Session>,
    carry: Carry,
    paid: Vec<(Moment, i64)>,
}

impl Sessions {
    pub(crate) fn open(&mut self, session: Session) {
        self.all.push(session);
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Session> {
        self.all.iter().find(|session| session.id == id)
    }

    pub(crate) fn find_mut(&mut self, id: &str) -> Option<&mut Session> {
        self.all.iter_mut().find(|session| session.id == id)
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Session> {
        self.all.iter().rev()
    }

    /// Sessions that take a slot.
    pub(crate) fn counted(&self, now: Moment, with_self_hosted: bool) -> usize {
        self.all.iter().filter(|session| session.counts(now) && (with_self_hosted || session.kind != Kind::SelfHosted)).count()
    }

    /// The live session of a room.
    pub(crate) fn in_room(&mut self, room: &str) -> Option<&mut Session> {
        self.all.iter_mut().find(|session| session.live() && session.room_name.as_deref() == Some(room))
    }

    pub(crate) fn paid_within_the_hour(&self, now: Moment) -> i64 {
        self.paid.iter().filter(|(at, _)| now.seconds_since(*at) < HOUR_SECONDS).map(|(_, credits)| credits).sum()
    }

    /// Ends a live session and bills what is open; an ended one stays as it was.
    pub(crate) fn end(&mut self, id: &str, at: Moment, why: End, till: &mut Till<'_>) {
        let Self { all, carry, paid } = self;
        if let Some(session) = all.iter_mut().find(|session| session.id == id && session.live()) {
            finish(session, carry, paid, at, why, till);
        }
    }

    /// Every live session ends when the revocation has reached it.
    pub(crate) fn revoke(&mut self, at: Moment) {
        for session in self.all.iter_mut().filter(|session| session.live()) {
            if session.stop.is_none_or(|(earlier, _)| at < earlier) {
                session.stop = Some((at, End::Revoked));
            }
        }
    }

    /// Bills what became due, and ends what had to end.
    pub(crate) fn settle(&mut self, now: Moment, till: &mut Till<'_>, barred: bool) {
        let Self { all, carry, paid } = self;
        for session in all.iter_mut().filter(|session| session.live()) {
            if let Some((at, why)) = session.stop.filter(|(at, _)| *at <= now) {
                finish(session, carry, paid, at, why, till);
                continue;
            }
            if session.kind == Kind::SelfHosted && now.seconds_since(session.last_seen) > SILENCE_SECONDS {
                session.ended = Some((session.last_seen, End::Finished));
                continue;
            }
            let open = now.0 - session.billed_until.0;
            if session.kind != Kind::SelfHosted && open >= HEARTBEAT_MS {
                let due = open - open % HEARTBEAT_MS;
                session.billed_until = Moment(session.billed_until.0 + due);
                let at = session.billed_until;
                paid.push((at, till.bill(session, carry, due, at)));
            }
            let broke = till.ledger.exhausted() || (session.prepaid && till.ledger.balance() <= 0);
            if barred || broke {
                finish(session, carry, paid, now, End::Balance, till);
            }
        }
        paid.retain(|(at, credits)| *credits > 0 && now.seconds_since(*at) < HOUR_SECONDS);
    }

    /// A runtime token was asked for again: the time since the last one was served.
    pub(crate) fn renew(&mut self, fresh: Session, now: Moment, till: &mut Till<'_>) {
        let Self { all, carry, paid } = self;
        let known = all.iter_mut().find(|session| {
            session.live()
                && session.product == fresh.product
                && session.room_name == fresh.room_name
                && now.seconds_since(session.last_seen) <= RENEWAL_SECONDS
        });
        let Some(session) = known else {
            all.push(fresh);
            return;
        };
        paid.push((now, till.bill(session, carry, now.0 - session.last_seen.0, now)));
        session.last_seen = now;
    }

    /// A self-hosted runtime reports; a repeated report counts once.
    pub(crate) fn beat(&mut self, fresh: Session, seq: i64, seconds: f64, now: Moment, till: &mut Till<'_>) {
        let Self { all, carry, paid } = self;
        let known = all.iter().position(|session| session.id == fresh.id);
        let place = known.unwrap_or_else(|| {
            all.push(fresh);
            all.len() - 1
        });
        let Some(session) = all.get_mut(place).filter(|session| session.live() && seq > session.seq) else {
            return;
        };
        session.seq = seq;
        session.last_seen = now;
        let ms = (seconds.clamp(0.0, LONGEST_BEAT_SECONDS) * 1000.0).round() as i64;
        paid.push((now, till.bill(session, carry, ms, now)));
    }
}

fn finish(session: &mut Session, carry: &mut Carry, paid: &mut Vec<(Moment, i64)>, at: Moment, why: End, till: &mut Till<'_>) {
    if session.kind != Kind::SelfHosted {
        let open = (at.0 - session.billed_until.0).max(0);
        session.billed_until = at;
        paid.push((at, till.bill(session, carry, open, at)));
    }
    session.ended = Some((at, why));
}
