//! Accounts: one per tenant, each with its own state and, if wanted, its own clock.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::buckets::Buckets;
use crate::clock::Clock;
use crate::eras::Eras;
use crate::idempotency::Idempotency;
use crate::ids::{Ids, hex};
use crate::ledger::Ledger;
use crate::models::Model;
use crate::moment::Moment;
use crate::plans::Plan;
use crate::state::agents::{Agents, Ended};
use crate::state::knowledge::Knowledge;
use crate::state::outages::Outages;
use crate::state::providers::Providers;
use crate::state::realtime::Realtime;
use crate::state::rooms::Rooms;
use crate::state::sessions::{Sessions, Till};
use crate::state::storage::Storage;
use crate::state::videos::Videos;
use crate::state::webhooks::Webhooks;
use crate::witness::Witness;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Personal,
    Organization,
}

/// What the service's image classifier says about every picture of this account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    Person,
    Other,
    Unclear,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) plan: Plan,
    pub(crate) suspended: bool,
    pub(crate) eras: Eras,
    pub(crate) subject: Subject,
    pub(crate) artifact_bytes: u64,
    pub(crate) ledger: Ledger,
    pub(crate) buckets: Buckets,
    pub(crate) idempotency: Idempotency,
    pub(crate) ids: Ids,
    pub(crate) agents: Agents,
    pub(crate) rooms: Rooms,
    pub(crate) videos: Videos,
    pub(crate) webhooks: Webhooks,
    pub(crate) sessions: Sessions,
    pub(crate) providers: Providers,
    pub(crate) knowledge: Knowledge,
    pub(crate) outages: Outages,
    pub(crate) storage: Storage,
    /// All keys were revoked; a new one lifts it.
    pub(crate) runtime_suspended: bool,
    pub(crate) realtime: Realtime,
}

#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) user_id: String,
    pub(crate) account_id: String,
    pub(crate) kind: Kind,
    pub(crate) email: String,
    pub(crate) witness: Arc<Witness>,
    clock: Mutex<Arc<Clock>>,
    state: Mutex<State>,
}

/// A thing that happened on the account's clock and that webhooks report.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) data: Value,
}

pub(crate) struct Opening {
    pub(crate) seed: String,
    pub(crate) plan: Plan,
    pub(crate) balance: Option<i64>,
    pub(crate) kind: Kind,
    pub(crate) clock: Arc<Clock>,
    pub(crate) eras: Eras,
    pub(crate) artifact_bytes: u64,
    pub(crate) email: Option<String>,
    /// Somebody else's wallet instead of one of its own.
    pub(crate) ledger: Option<Ledger>,
}

impl Account {
    pub(crate) fn open(opening: Opening) -> Self {
        let mut ids = Ids::new(opening.seed);
        let (user_id, account_id) = (ids.uuid(), ids.hex("acc_", 16));
        let ledger = opening.ledger.unwrap_or_else(|| {
            let ledger = Ledger::default();
            let credits = opening.balance.unwrap_or_else(|| opening.plan.credits());
            ledger.grant(ids.uuid(), opening.plan.code(), credits, opening.clock.now());
            ledger
        });
        Self {
            email: opening.email.unwrap_or_else(|| format!("{account_id}@example.com")),
            user_id,
            account_id,
            kind: opening.kind,
            witness: Arc::default(),
            clock: Mutex::new(opening.clock),
            state: Mutex::new(State {
                plan: opening.plan,
                suspended: false,
                eras: opening.eras,
                subject: Subject::Person,
                artifact_bytes: opening.artifact_bytes,
                ledger,
                buckets: Buckets::default(),
                idempotency: Idempotency::default(),
                ids,
                agents: Agents::default(),
                rooms: Rooms::default(),
                videos: Videos::default(),
                webhooks: Webhooks::default(),
                sessions: Sessions::default(),
                providers: Providers::default(),
                knowledge: Knowledge::default(),
                outages: Outages::default(),
                storage: Storage::default(),
                runtime_suspended: false,
                realtime: Realtime::default(),
            }),
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clock(&self) -> Arc<Clock> {
        Arc::clone(&self.clock.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn use_clock(&self, clock: Arc<Clock>) {
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = clock;
    }

    pub(crate) fn now(&self) -> Moment {
        self.clock().now()
    }
}

impl State {
    /// Suspended by hand, or because the grace below zero is used up.
    pub(crate) fn barred(&self) -> bool {
        self.suspended || self.ledger.exhausted()
    }

    pub(crate) fn creation_seconds(&self, model: Model) -> f64 {
        if self.eras.shorter_creations { model.former_creation_seconds() } else { model.creation_seconds() }
    }

    /// What a Free account is told while its secrets still work.
    pub(crate) fn plan_notice(&self) -> Option<&'static str> {
        let told = self.plan == Plan::Free && self.eras.plan_notice && !self.eras.free_api_blocked;
        told.then_some("From 2026-10-12 secrets of Free accounts stop working. Upgrade at https://www.bithuman.ai/pricing")
    }

    /// Carries out everything that became due until now.
    pub(crate) fn settle(&mut self, now: Moment) -> Vec<Event> {
        let agents = self.agents.settle(now, &self.ledger, &mut self.ids);
        self.agents.deliver_max(self.eras.essence_2_max);
        let videos = self.videos.settle(now, &self.ledger, &mut self.ids);
        let barred = self.barred();
        self.sessions.settle(now, &mut Till { ledger: &self.ledger, ids: &mut self.ids, exact: self.eras.exact_seconds_billed }, barred);
        self.knowledge.settle(now);
        let agents = agents.into_iter().map(|ended| match ended {
            Ended::Ready { code } => Event { name: "agent.ready", data: json!({"agent_id": code, "code": code}) },
            Ended::Failed { code, message } => {
                Event { name: "agent.failed", data: json!({"agent_id": code, "code": code, "error": message}) }
            }
        });
        let videos = videos.into_iter().map(|job| {
            let name = if job["status"] == "failed" { "video.failed" } else { "video.completed" };
            Event { name, data: job }
        });
        agents.chain(videos).collect()
    }
}

/// The form of a secret made here.
pub(crate) fn secret_from(digest: [u8; 32]) -> String {
    format!("sk_emulator_{}", &hex(&digest)[..40])
}
