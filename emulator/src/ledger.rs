//! Credits: plan and top-up pots, and the row every movement leaves. An organization spends from its owner's wallet,
//! so a ledger is a handle that accounts may share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::moment::Moment;

/// How far below zero a balance may fall before the account is suspended.
pub(crate) const GRACE: i64 = 11;

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

    /// Credits this row took, negative for a refund; grants are neither.
    pub(crate) fn used(&self) -> i64 {
        match self.source {
            "api" => self.credits_change,
            "refund" => -self.credits_change,
            _ => 0,
        }
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
struct Pots {
    plan: i64,
    topup: i64,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    pots: Arc<Mutex<Pots>>,
}

impl Ledger {
    fn pots(&self) -> MutexGuard<'_, Pots> {
        self.pots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn plan(&self) -> i64 {
        self.pots().plan
    }

    pub(crate) fn topup(&self) -> i64 {
        self.pots().topup
    }

    pub(crate) fn balance(&self) -> i64 {
        let pots = self.pots();
        pots.plan + pots.topup
    }

    pub(crate) fn set_balance(&self, plan: i64, topup: i64) {
        let mut pots = self.pots();
        (pots.plan, pots.topup) = (plan, topup);
    }

    /// The grace is used up.
    pub(crate) fn exhausted(&self) -> bool {
        self.balance() <= -GRACE
    }

    /// Newest first.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.pots().entries.iter().rev().cloned().collect()
    }

    pub(crate) fn grant(&self, id: String, code: String, credits: i64, now: Moment) {
        let mut pots = self.pots();
        pots.plan += credits;
        pots.entries.push(Entry { id, pricing_code: code, source: "grant", agent_code: None, credits_change: credits, created_at: now });
    }

    pub(crate) fn covers(&self, credits: i64) -> bool {
        self.balance() >= credits
    }

    /// Plan credits are spent before top-up credits.
    pub(crate) fn charge(&self, id: String, code: &str, agent: Option<&str>, credits: i64, now: Moment) -> Charge {
        let mut pots = self.pots();
        let plan = credits.min(pots.plan.max(0));
        let charge = Charge { pricing_code: code.to_owned(), agent_code: agent.map(str::to_owned), plan, topup: credits - plan };
        pots.plan -= charge.plan;
        pots.topup -= charge.topup;
        pots.entries.push(Entry {
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
    pub(crate) fn refund(&self, id: String, charge: &Charge, credits: i64, now: Moment) {
        if credits == 0 {
            return;
        }
        let mut pots = self.pots();
        let topup = credits.min(charge.topup);
        pots.topup += topup;
        pots.plan += credits - topup;
        pots.entries.push(Entry {
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
        let ledger = Ledger::default();
        ledger.set_balance(300, 400);
        let charge = ledger.charge("1".into(), "usage_x", Some("A1"), 500, Moment(0));
        assert_eq!((ledger.plan(), ledger.topup(), charge.amount()), (0, 200, 500));
        ledger.refund("2".into(), &charge, 500, Moment(4000));
        assert_eq!((ledger.plan(), ledger.topup()), (300, 400));
        let rows: Vec<_> = ledger.entries().into_iter().map(|entry| (entry.pricing_code, entry.credits_change)).collect();
        assert_eq!(rows, [("credit_refund_usage_x".into(), 500), ("usage_x".into(), 500)]);
    }

    #[test]
    fn a_partial_refund_returns_topup_first() {
        let ledger = Ledger::default();
        ledger.set_balance(6, 10);
        let charge = ledger.charge("1".into(), "usage_v", None, 8, Moment(0));
        ledger.refund("2".into(), &charge, 4, Moment(0));
        assert_eq!((ledger.plan(), ledger.topup(), ledger.balance()), (2, 10, 12));
    }

    #[test]
    fn a_wallet_is_shared_and_has_a_grace() {
        let owner = Ledger::default();
        let organization = owner.clone();
        organization.charge("1".into(), "usage_x", None, 11, Moment(0));
        assert_eq!((owner.balance(), owner.exhausted()), (-11, true));
    }
}
