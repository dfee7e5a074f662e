//! What live time costs.

use std::collections::BTreeMap;

use crate::ids::Ids;
use crate::ledger::{GRACE, Ledger};
use crate::moment::Moment;
use crate::state::sessions::Session;

const MINUTE_MS: i64 = 60_000;

/// Where the money goes.
pub(crate) struct Till<'a> {
    pub(crate) ledger: &'a Ledger,
    pub(crate) ids: &'a mut Ids,
    /// Exact seconds with the remainder carried over, or started minutes.
    pub(crate) exact: bool,
}

/// Thousandths of a second times credits per minute that were too few for a credit, by product.
pub(crate) type Carry = BTreeMap<String, i64>;

impl Till<'_> {
    /// Bills some time of a session; returns the credits. A wallet in debt gives no more than its grace.
    pub(crate) fn bill(&mut self, session: &mut Session, carry: &mut Carry, ms: i64, now: Moment) -> i64 {
        let due = if self.exact {
            let left = carry.entry(session.product.clone()).or_default();
            let total = *left + ms * session.rate;
            *left = total % MINUTE_MS;
            total / MINUTE_MS
        } else {
            let minutes = |ms: i64| (ms + MINUTE_MS - 1) / MINUTE_MS;
            (minutes(session.billed_ms + ms) - minutes(session.billed_ms)) * session.rate
        };
        session.billed_ms += ms;
        let credits = due.min((self.ledger.balance() + GRACE).max(0));
        if credits > 0 {
            self.ledger.charge(self.ids.uuid(), &session.product, session.agent_code.as_deref(), credits, now);
            session.credits += credits;
        }
        credits
    }
}

/// The pricing code and the credits per minute of a product's wire name.
pub(crate) fn product(billing_type: &str) -> (String, i64) {
    let (code, rate) = match billing_type {
        "agent-voice-chat" => ("usage_agent_chat_on_imaginex", 10),
        "agent-video-chat" => ("usage_agent_video_chat_on_imaginex", 30),
        "self-hosted-essence-model" => ("usage_essence_model_self_hosted", 1),
        "self-hosted-expression-model" => ("usage_expression_model_self_hosted", 2),
        "self-hosted-essence-2-model" => ("usage_essence_2_model_self_hosted", 2),
        "self-hosted-expression-2-model" => ("usage_expression_2_model_self_hosted", 2),
        other => return (format!("usage_{}", other.replace('-', "_")), 0),
    };
    (code.to_owned(), rate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::sessions::Kind;

    fn billed(exact: bool, pieces: &[i64]) -> Vec<i64> {
        let ledger = Ledger::default();
        ledger.set_balance(1000, 0);
        let mut ids = Ids::new("t");
        let mut till = Till { ledger: &ledger, ids: &mut ids, exact };
        let mut session = Session::new("s".into(), Kind::CloudAvatar, "usage_x", 4, Moment(0));
        let mut carry = Carry::default();
        pieces.iter().map(|ms| till.bill(&mut session, &mut carry, *ms, Moment(0))).collect()
    }

    #[test]
    fn seconds_are_floored_and_the_rest_is_carried() {
        assert_eq!(billed(true, &[60_000, 14_000, 1_000]), [4, 0, 1]);
        assert_eq!(billed(false, &[1_000, 59_000, 1]), [4, 0, 4]);
    }

    #[test]
    fn debt_ends_at_the_grace() {
        let ledger = Ledger::default();
        let mut ids = Ids::new("t");
        let mut session = Session::new("s".into(), Kind::CloudAvatar, "usage_x", 4, Moment(0));
        let mut till = Till { ledger: &ledger, ids: &mut ids, exact: true };
        assert_eq!(till.bill(&mut session, &mut Carry::default(), 600_000, Moment(0)), 11);
        assert!(ledger.exhausted());
    }
}
