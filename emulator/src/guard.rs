//! Who may call a route, and how calls are counted.

use std::sync::Arc;

use crate::accounts::Account;
use crate::addresses::Counted;
use crate::buckets::{Level, Tier};
use crate::call::Call;
use crate::plans::Plan;
use crate::refusal::{Code, Refusal};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Credential {
    /// The route looks for itself.
    Own,
    Secret,
    /// `Authorization: Bearer` is read too.
    SecretOrBearer,
    /// That, with runtime and scoped tokens; showcase agents need nothing.
    Download,
    /// A revoked secret is told that its runtime is suspended.
    Token,
    /// That, and a scoped token may stand in for the secret.
    Start,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meter {
    Tier(Tier),
    PerAddress,
    Exempt,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Guard {
    pub(crate) credential: Credential,
    pub(crate) meter: Meter,
}

/// The secret a request carries, in whichever header.
pub(crate) fn presented(headers: &axum::http::HeaderMap) -> Option<&str> {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty());
    header("api-secret").or_else(|| header("authorization").and_then(bearer))
}

pub(crate) fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

impl Credential {
    fn reads_bearer(self) -> bool {
        matches!(self, Self::SecretOrBearer | Self::Download | Self::Start)
    }

    fn takes_tokens(self) -> bool {
        matches!(self, Self::Download | Self::Start)
    }

    /// Issues tokens, so the runtime's suspension counts.
    fn issues(self) -> bool {
        matches!(self, Self::Token | Self::Start)
    }
}

impl Guard {
    pub(crate) const fn metered(tier: Tier) -> Self {
        Self { credential: Credential::Secret, meter: Meter::Tier(tier) }
    }

    pub(crate) const fn new(credential: Credential, meter: Meter) -> Self {
        Self { credential, meter }
    }

    /// The account behind the secret or token; notes in the call what was presented.
    pub(crate) fn authenticate(&self, call: &mut Call) -> Result<Option<Arc<Account>>, Refusal> {
        if self.credential == Credential::Own {
            return Ok(None);
        }
        let secret = call.header("api-secret").filter(|secret| !secret.is_empty());
        let secret = secret.or_else(|| call.header("authorization").and_then(bearer).filter(|_| self.credential.reads_bearer()));
        let Some(secret) = secret.map(str::to_owned) else {
            if self.credential == Credential::Download && call.world.is_showcase(call.param("code")) {
                return Ok(Some(Arc::clone(&call.world.showcase)));
            }
            return Err(failed(call, Refusal::new(Code::MissingAuth, "Missing api-secret header")));
        };
        match call.world.holder(&secret) {
            Some(holder) if !holder.revoked => {
                call.key_alias = Some(holder.alias);
                return Ok(Some(holder.account));
            }
            Some(_) if self.credential.issues() => {
                return Err(Refusal::new(Code::RuntimeSuspended, "This api-secret was revoked; create a new one"));
            }
            _ => {}
        }
        match call.world.grant(&secret).filter(|_| self.credential.takes_tokens()) {
            Some(grant) => {
                call.bounds = grant.bounds;
                Ok(Some(grant.account))
            }
            None => Err(failed(call, Refusal::new(Code::Unauthorized, "Invalid api-secret"))),
        }
    }

    /// Counts the call and checks the account; the level is there whenever a bucket was asked.
    pub(crate) fn admit(&self, call: &Call, account: Option<&Arc<Account>>) -> (Option<Level>, Result<(), Refusal>) {
        let anonymous = account.is_some_and(|account| Arc::ptr_eq(account, &call.world.showcase));
        if (self.meter == Meter::PerAddress || anonymous)
            && let Err(seconds) = call.world.addresses.count(call.peer, Counted::Request, call.world.clock.now())
        {
            return (None, Err(too_many(seconds)));
        }
        let Some(account) = account.filter(|_| !anonymous) else {
            return (None, Ok(()));
        };
        let mut state = account.state();
        let level = match self.meter {
            Meter::Tier(tier) => {
                let plan = state.plan;
                Some(state.buckets.take(plan, tier, call.now))
            }
            Meter::PerAddress | Meter::Exempt => None,
        };
        let verdict = if let Some(seconds) = level.and_then(|level| level.retry_after) {
            Err(too_many(seconds))
        } else if state.barred() {
            Err(Refusal::new(Code::AccountSuspended, "Account suspended: top up or contact support"))
        } else if state.eras.free_api_blocked && state.plan == Plan::Free && state.ledger.topup() == 0 {
            Err(Refusal::new(Code::PlanRequired, "API access needs a paid plan"))
        } else if state.runtime_suspended && self.credential.issues() {
            Err(Refusal::new(Code::RuntimeSuspended, "Runtime access of this account was revoked; create a new secret"))
        } else if call.params.get("user_id").is_some_and(|user_id| *user_id != account.user_id) {
            Err(Refusal::forbidden("user_id: not your own; read it from GET /v1/me"))
        } else {
            Ok(())
        };
        (level, verdict)
    }
}

pub(crate) fn too_many(seconds: u64) -> Refusal {
    Refusal::new(Code::RateLimited, format!("Rate limit exceeded. Retry in {seconds} seconds.")).retry_after(seconds)
}

fn failed(call: &Call, refusal: Refusal) -> Refusal {
    match call.world.addresses.count(call.peer, Counted::FailedAuthentication, call.world.clock.now()) {
        Ok(()) => refusal,
        Err(seconds) => too_many(seconds),
    }
}
