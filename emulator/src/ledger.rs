//! Credits: plan and top-up pots, and the row every movement leaves.

use serde_json::{Value, json};

use crate::moment::Moment;

#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) pricing_code: String,
    pub(crate) source: &'static str,
    pub(crate) agent_code: Option<String>,
    pub(crate) credits_change: i64,
    pub(crate) created_at: Moment,
}

impl Entry {
    pub(crate) fn json(&self, with_activity_type: bool) -> Value {
        let mut row = json!({
            "id": self.id,
            "source": self.source,
            "pricing_code": self.pricing_code,
            "pricing_code_meaning": self.meaning(),
            "app": "imaginex",
            "agent_code": self.agent_code,
            "credits_change": self.credits_change,
            "frames_rendered": null,
            "room_name": null,
            "start_time": null,
            "end_time": null,
            "created_at": self.created_at.iso(),
        });
        if with_activity_type {
            row["activity_type"] = json!(self.source);
        }
        row
    }

    fn meaning(&self) -> Option<String> {
        if self.pricing_code.starts_with("membership_") {
            return None;
        }
        Some(self.pricing_code.replace('_', " "))
    }
}

/// What was taken, so that it can be given back to where it came from.
#[derive(Debug, Clone)]
pub(crate) struct Charge {
    pub(crate) pricing_code: String,
    pub(crate) agent_code: Option<String>,
    plan: i64,
    topup: i64,
}

impl Charge {
    pub(crate) fn amount(&self) -> i64 {
        self.plan + self.topup
    }
}

#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) plan: i64,
    pub(crate) topup: i64,
    entries: Vec<Entry>,
}

impl Ledger {
    pub(crate) fn balance(&self) -> i64 {
        self.plan + self.topup
    }

    pub(crate) fn set_balance(&mut self, balance: i64) {
        self.plan = balance;
        self.topup = 0;
    }

    /// Newest first.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().rev()
    }

    pub(crate) fn grant(&mut self, id: String, code: String, credits: i64, now: Moment) {
        self.plan += credits;
        self.entries.push(Entry { id, pricing_code: code, source: "grant", agent_code: None, credits_change: credits, created_at: now });
    }

    pub(crate) fn covers(&self, credits: i64) -> bool {
        self.balance() >= credits
    }

    /// Plan credits are spent before top-up credits.
    pub(crate) fn charge(&mut self, id: String, code: &str, agent: Option<&str>, credits: i64, now: Moment) -> Charge {
        let plan = credits.min(self.plan.max(0));
        let charge = Charge { pricing_code: code.to_owned(), agent_code: agent.map(str::to_owned), plan, topup: credits - plan };
        self.plan -= charge.plan;
        self.topup -= charge.topup;
        self.entries.push(Entry {
            id,
            pricing_code: charge.pricing_code.clone(),
            source: "api",
            agent_code: charge.agent_code.clone(),
            credits_change: credits,
            created_at: now,
        });
        charge
    }

    /// Gives back part or all of a charge, top-up credits first.
    pub(crate) fn refund(&mut self, id: String, charge: &Charge, credits: i64, now: Moment) {
        if credits == 0 {
            return;
        }
        let topup = credits.min(charge.topup);
        self.topup += topup;
        self.plan += credits - topup;
        self.entries.push(Entry {
            id,
            pricing_code: format!("credit_refund_{}", charge.pricing_code),
            source: "refund",
            agent_code: charge.agent_code.clone(),
            credits_change: credits,
            created_at: now,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_charge_spans_the_pots_and_a_refund_restores_them() {
        let mut ledger = Ledger { plan: 300, topup: 400, ..Ledger::default() };
        let charge = ledger.charge("1".into(), "usage_x", Some("A1"), 500, Moment(0));
        assert_eq!((ledger.plan, ledger.topup, charge.amount()), (0, 200, 500));
        ledger.refund("2".into(), &charge, 500, Moment(4000));
        assert_eq!((ledger.plan, ledger.topup), (300, 400));
        let rows: Vec<_> = ledger.entries().map(|entry| (entry.pricing_code.as_str(), entry.credits_change)).collect();
        assert_eq!(rows, [("credit_refund_usage_x", 500), ("usage_x", 500)]);
    }

    #[test]
    fn a_partial_refund_returns_topup_first() {
        let mut ledger = Ledger { plan: 6, topup: 10, ..Ledger::default() };
        let charge = ledger.charge("1".into(), "usage_v", None, 8, Moment(0));
        ledger.refund("2".into(), &charge, 4, Moment(0));
        assert_eq!((ledger.plan, ledger.topup, ledger.balance()), (2, 10, 12));
    }
}
