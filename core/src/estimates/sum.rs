//! What all of the work comes to.

use crate::models::{AccountInfo, Estimate, Verdict, WorkKind};

use super::line::{Line, times};
use super::range::Range;
use super::room::Room;
use super::time;

pub(super) fn up(lines: Vec<Line>, room: Room, account: AccountInfo) -> Estimate {
    let balance = account.credit_balance;
    let credits = lines.iter().map(Line::credits).try_fold(Range::NOTHING, |sum, line| Some(sum + line?));
    let known = lines.iter().filter_map(Line::credits).fold(Range::NOTHING, |sum, line| sum + line);
    let excess = lines.iter().map(|line| beyond_cost(line).low).fold(0.0, f64::max);
    let needed = credits.map(|credits| credits.high + excess);
    let least = known.low + lines.iter().map(|line| beyond_cost(line).high).fold(f64::INFINITY, f64::min);
    let seconds = time::of_all(&lines, &account.plan);
    Estimate {
        affordable: match needed {
            Some(needed) if balance >= needed => Verdict::Yes,
            _ if balance < least => Verdict::No,
            _ => Verdict::Undecided,
        },
        allowed: room.allowed,
        credits_low: credits.map(|credits| credits.low),
        credits_high: credits.map(|credits| credits.high),
        credits_needed: needed,
        balance,
        videos_at_once: credits.and_then(|credits| at_once(balance - credits.high, excess, &lines)),
        agents_left: room.left,
        seconds_low: seconds.map(|seconds| seconds.low),
        seconds_high: seconds.map(|seconds| seconds.high),
        lines: lines.into_iter().map(Line::shown).collect(),
        upgrade_url: account.upgrade_url,
        extra: Default::default(),
    }
}

/// What one of a line holds back beyond what it costs, if that is much or little.
fn beyond_cost(line: &Line) -> Range {
    #[expect(clippy::cast_precision_loss, reason = "a million at most")]
    let times = times(&line.work) as f64;
    let beyond = |credits: f64| (line.price.held - credits / times).max(0.0);
    line.credits().map_or(Range::NOTHING, |credits| Range::between(beyond(credits.high), beyond(credits.low)))
}

/// How many videos can hold back their excess of what is spare.
fn at_once(spare: f64, excess: f64, lines: &[Line]) -> Option<i64> {
    let videos: i64 = lines.iter().filter(|line| line.work.kind == WorkKind::Video).map(|line| times(&line.work)).sum();
    #[expect(clippy::cast_possible_truncation, reason = "credits are far fewer")]
    let fit = (excess > 0.0).then(|| (spare / excess).floor().max(0.0) as i64)?;
    (fit < videos).then_some(fit)
}
