use bithuman_rest::models::{ListUsage, UsageEvent};
use chrono::TimeDelta;
use futures_util::TryStreamExt;

use super::Journey;
use crate::failure::Outcome;
use crate::figures;
use crate::report::Movement;

const REFUND: &str = "credit_refund_";

/// Reads what is left, and what became of the rest.
pub(super) async fn settle(journey: &mut Journey<'_>) -> Outcome {
    journey.begin("Settle the credits");
    // The service's clock and ours may differ a little.
    let since = journey.report.began - TimeDelta::seconds(30);
    let wanted = ListUsage { start: Some(since), ..ListUsage::default() };
    let events: Vec<UsageEvent> = journey.client.account().usage(wanted).try_collect().await?;
    let balance = journey.client.account().credits().await?.balance;
    journey.log.note_balance(balance);
    journey.report.ledger = movements(events, balance);
    journey.report.balance_after = Some(balance);
    let before = journey.report.account.as_ref().map_or(balance, |account| account.balance_before);
    journey.done(&format!("{} spent, {} left", figures::credits(before - balance), figures::credits(balance)));
    Ok(())
}

/// The changes of the balance, oldest first, of a list that has the newest first and ends at `balance`.
fn movements(newest_first: Vec<UsageEvent>, mut balance: f64) -> Vec<Movement> {
    let mut movements: Vec<Movement> = Vec::new();
    for event in newest_first {
        let spent = event.pricing_code.starts_with("usage_");
        let credits = if spent { 0.0 - event.credits_change } else { event.credits_change };
        movements.push(Movement { at: event.created_at, code: event.pricing_code, credits, balance, of: None });
        balance -= credits;
    }
    movements.reverse();
    let mut open: Vec<usize> = Vec::new();
    for place in 0..movements.len() {
        let code = movements[place].code.clone();
        match code.strip_prefix(REFUND) {
            None => open.push(place),
            Some(charge) => {
                let found = open.iter().position(|charged| movements[*charged].code == charge);
                movements[place].of = found.map(|found| open.remove(found));
            }
        }
    }
    movements
}
