//! Charges with what was given back of them.

use bithuman_rest_macros::model;
use futures_util::StreamExt;

use crate::Stream;
use crate::models::UsageEvent;

/// What a refund's pricing code has before the code of its charge.
const REFUND: &str = "credit_refund_";

/// A charge with what was given back of it.
#[model]
pub struct UsageEntry {
    /// What was charged. Absent where it is older than the records that were looked at.
    pub charge: Option<UsageEvent>,
    /// What was given back of it: of a video the minutes that it did not need, of a failure everything.
    pub refund: Option<UsageEvent>,
    /// Credits that were spent in the end; 0 for a failure, negative for a refund without its charge.
    pub net: f64,
}

impl UsageEntry {
    fn new(charge: Option<UsageEvent>, refund: Option<UsageEvent>) -> Self {
        let credits = |event: &Option<UsageEvent>| event.as_ref().map_or(0.0, |event| event.credits_change);
        Self { net: credits(&charge) - credits(&refund), charge, refund, extra: Default::default() }
    }
}

/// Pairs records that come newest first, so that a refund comes before its charge. Records name no job: a charge gets the newest refund of
/// its rate and agent that does not exceed it. Grants are left out.
pub(crate) fn pairs(mut events: Stream<UsageEvent>) -> Stream<UsageEntry> {
    async_stream::try_stream! {
        let mut refunds: Vec<UsageEvent> = Vec::new();
        while let Some(event) = events.next().await {
            let event = event?;
            if event.pricing_code.starts_with(REFUND) {
                refunds.push(event);
                continue;
            }
            let refund = refunds.iter().position(|refund| belongs(refund, &event)).map(|index| refunds.remove(index));
            if refund.is_some() || event.pricing_code.starts_with("usage_") {
                yield UsageEntry::new(Some(event), refund);
            }
        }
        for refund in refunds {
            yield UsageEntry::new(None, Some(refund));
        }
    }
    .boxed()
}

fn belongs(refund: &UsageEvent, charge: &UsageEvent) -> bool {
    refund.pricing_code.strip_prefix(REFUND) == Some(&charge.pricing_code)
        && refund.agent_code == charge.agent_code
        && refund.credits_change <= charge.credits_change
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(code: &str, agent: &str, credits: i64) -> UsageEvent {
        let json = serde_json::json!({
            "pricing_code": code, "agent_code": agent, "credits_change": credits, "created_at": "2026-11-22T10:00:00Z",
        });
        serde_json::from_value(json).expect("a record")
    }

    #[tokio::test]
    async fn a_charge_finds_its_refund() {
        let newest_first = [
            event("credit_refund_usage_video", "A1", 8),
            event("credit_refund_usage_video", "A2", 4),
            event("usage_voice", "A1", 3),
            event("membership_pro", "", 10_000),
            event("usage_video", "A2", 8),
            event("usage_video", "A1", 8),
            event("credit_refund_usage_lost", "A1", 5),
        ];
        let stream = futures_util::stream::iter(newest_first.map(Ok)).boxed();
        let entries: Vec<UsageEntry> = pairs(stream).map(|entry| entry.expect("an entry")).collect().await;
        let seen: Vec<_> = entries.iter().map(|entry| (entry.charge.is_some(), entry.refund.is_some(), entry.net)).collect();
        assert_eq!(seen, [(true, false, 3.0), (true, true, 4.0), (true, true, 0.0), (false, true, -5.0)]);
    }
}
