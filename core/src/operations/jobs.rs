use bithuman_rest_macros::api;
use bytes::Bytes;

use crate::Result;
use crate::describe::check;
use crate::errors::Error;
use crate::jobs::JobKind;
use crate::journal::{self, Change, Entry, Finding, Outlives, State, Which, fingerprint};
use crate::models::{EntryState, JournalEntry, ListEntries, Resolution, ResolutionOutcome, Verdict};
use crate::webhook::{self, VerifyWebhook, WebhookEvent, WebhookEventKind};

/// Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose answer never came.
///
/// While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost. Deliveries may come
/// twice, late and in any order.
#[api]
pub trait Jobs {
    /// Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as `notify` does.
    ///
    /// A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it with 400.
    #[local]
    fn receive(
        &self,
        /// The delivery's body, byte for byte.
        body: Bytes,
        params: VerifyWebhook,
    ) -> Result<WebhookEvent> {
        check(&params)?;
        let event = webhook::verify(&body, &params)?;
        if let Some(id) = event.agent_id.as_ref().or(event.job_id.as_ref()) {
            self.notify(event.event.clone(), id)?;
        }
        Ok(event)
    }

    /// Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more for its result.
    ///
    /// For deliveries that were verified already, or that another process received. Only pass on what was verified: anyone could make
    /// this client ask, though not believe.
    #[local]
    fn notify(
        &self,
        /// What happened.
        event: WebhookEventKind,
        /// The agent's code or the video job's id.
        id: String,
    ) -> Result<bool> {
        if id.is_empty() {
            return Err(Error::invalid("id", "it is empty", "pass the event's agent_id or job_id"));
        }
        let kinds: &[JobKind] = match event {
            WebhookEventKind::AgentReady | WebhookEventKind::AgentFailed => &[JobKind::Agent, JobKind::Model],
            WebhookEventKind::VideoCompleted | WebhookEventKind::VideoFailed => &[JobKind::Video],
            _ => return Ok(false),
        };
        Ok(self.client.core.poller.notify(kinds, &id))
    }

    /// Finds out what became of billed work whose answer never came: asks the service and never repeats.
    ///
    /// The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged in that time, less
    /// what the journal knows to have come of other calls. Other programs' work of the same kind, in the same minutes and with a journal
    /// of their own, cannot be told apart. A key that the journal does not know is an `InvalidRequestError`.
    #[composed("list_agents", "get_agent", "list_usage", "get_dynamics")]
    async fn resolve(
        &self,
        /// The idempotency key that it was sent with.
        key: String,
    ) -> Result<Resolution> {
        let entry = self.entry(&key).await?;
        let resolution = match entry.state {
            State::Done => resolution(&entry, &Finding::Created { agent: entry.agent.clone() }),
            State::Refused => resolution(&entry, &Finding::NotCreated),
            State::Open if journal::is_sending(&entry, journal::now()) => resolution(&entry, &Finding::Unknown { candidates: Vec::new() }),
            State::Open => {
                let (entry, finding) = journal::resolve(&self.client, entry).await?;
                resolution(&entry, &finding)
            }
        };
        Ok(resolution)
    }

    /// Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's `journal`. Nothing is
    /// sent and nothing begun.
    ///
    /// Named work is kept until it is forgotten; the rest for three days in a file, and in memory while there is room.
    #[composed()]
    async fn entries(&self, params: ListEntries) -> Result<Vec<JournalEntry>> {
        check(&params)?;
        let which = params.intent.map_or(Which::All, Which::Intent);
        let entries = self.client.core.journal.entries(&self.account().await?, which).await?;
        let mut shown: Vec<_> = entries.into_iter().map(shown).collect();
        shown.retain(|entry| params.state.as_ref().is_none_or(|state| *state == entry.state));
        shown.sort_by_key(|entry| entry.created_at);
        Ok(shown)
    }

    /// Lists billed work whose end is not known, oldest first: `entries` in the state `open`.
    #[composed()]
    async fn open_entries(&self) -> Result<Vec<JournalEntry>> {
        self.entries(ListEntries { state: Some(EntryState::Open), intent: None }).await
    }

    /// Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What the service did
    /// stays done and charged.
    #[composed()]
    async fn forget(
        &self,
        /// The idempotency key that it was sent with.
        key: String,
    ) -> Result<bool> {
        if key.is_empty() {
            return Err(Error::invalid("key", "it is empty", "pass the key of an error or of an open entry"));
        }
        let decide = |entries: Vec<Entry>| (entries.iter().map(Change::remove).collect(), !entries.is_empty());
        self.client.core.journal.revise(&self.account().await?, Which::Key(key), Outlives::Process, decide).await
    }
}

impl Jobs {
    async fn account(&self) -> Result<String> {
        let secret = self.client.core.credential.current().await?;
        Ok(fingerprint::of_account(self.client.base_url(), &secret))
    }

    async fn entry(&self, key: &str) -> Result<Entry> {
        let entries = self.client.core.journal.entries(&self.account().await?, Which::Key(key.to_owned())).await?;
        let open_first = entries.into_iter().min_by_key(|entry| entry.state != State::Open);
        open_first.ok_or_else(|| {
            let fix = "pass the `idempotency_key` of the error, to a client with the same account and `journal`";
            Error::invalid("key", "the journal does not know it", fix)
        })
    }
}

fn resolution(entry: &Entry, finding: &Finding) -> Resolution {
    let (outcome, agent, candidates) = match finding {
        Finding::Created { agent } => (ResolutionOutcome::Created, agent.clone().or_else(|| entry.agent_made()), Vec::new()),
        Finding::NotCreated => (ResolutionOutcome::NotCreated, entry.agent.clone(), Vec::new()),
        Finding::Unknown { candidates } => (ResolutionOutcome::StillUnknown, entry.agent.clone(), candidates.clone()),
    };
    Resolution {
        safe_to_retry: *finding == Finding::NotCreated || journal::is_fresh(entry, journal::now()),
        outcome,
        idempotency_key: entry.key.clone(),
        operation: entry.operation.clone(),
        agent_id: agent,
        job_id: entry.video_made(),
        candidates,
        extra: Default::default(),
    }
}

fn shown(entry: Entry) -> JournalEntry {
    let (state, billed) = match entry.state {
        State::Open => (EntryState::Open, Verdict::Undecided),
        State::Done => (EntryState::Done, Verdict::Yes),
        State::Refused => (EntryState::Refused, Verdict::No),
    };
    JournalEntry {
        state,
        billed,
        sending: journal::is_sending(&entry, journal::now()),
        agent_id: entry.agent_made().or_else(|| entry.agent.clone()),
        job_id: entry.video_made(),
        idempotency_key: entry.key,
        operation: entry.operation,
        intent: entry.intent,
        created_at: entry.created_at,
        sent_at: entry.sent_at,
        extra: Default::default(),
    }
}
