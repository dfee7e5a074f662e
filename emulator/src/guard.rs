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
    /// A revoked secret is told that its runtime is suspended.
    Token,
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

impl Guard {
    pub(crate) const fn metered(tier: Tier) -> Self {
        Self { credential: Credential::Secret, meter: Meter::Tier(tier) }
    }

    pub(crate) const fn new(credential: Credential, meter: Meter) -> Self {
        Self { credential, meter }
    }
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

impl Guard {
    /// The account behind the secret.
    pub(crate) fn authenticate(&self, call: &Call) -> Result<Option<Arc<Account>>, Refusal> {
        let mut secret = call.header("api-secret").filter(|secret| !secret.is_empty());
        if secret.is_none() && self.credential == Credential::SecretOrBearer {
            secret = call.header("authorization").and_then(bearer);
        }
        if self.credential == Credential::Own {
            return Ok(None);
        }
        let Some(secret) = secret else {
            return Err(failed(call, Refusal::new(Code::MissingAuth, "Missing api-secret header")));
        };
        match call.world.holder(secret) {
            None => Err(failed(call, Refusal::new(Code::Unauthorized, "Invalid api-secret"))),
            Some(holder) if holder.revoked && self.credential == Credential::Token => {
                Err(Refusal::new(Code::RuntimeSuspended, "This api-secret was revoked; create a new one"))
            }
            Some(holder) if holder.revoked => Err(failed(call, Refusal::new(Code::Unauthorized, "Invalid api-secret"))),
            Some(holder) => Ok(Some(holder.account)),
        }
    }

    /// Counts the call and checks the account; the level is there whenever a bucket was asked.
    pub(crate) fn admit(&self, call: &Call, account: Option<&Account>) -> (Option<Level>, Result<(), Refusal>) {
        if self.meter == Meter::PerAddress
            && let Err(seconds) = call.world.addresses.count(call.peer, Counted::Request, call.world.clock.now())
        {
            return (None, Err(too_many(seconds)));
        }
        let Some(account) = account else {
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
        } else if state.suspended {
            Err(Refusal::new(Code::AccountSuspended, "Account suspended: top up or contact support"))
        } else if state.eras.free_api_blocked && state.plan == Plan::Free && state.ledger.topup == 0 {
            Err(Refusal::new(Code::PlanRequired, "API access needs a paid plan"))
        } else {
            Ok(())
        };
        (level, verdict)
    }
}

fn too_many(seconds: u64) -> Refusal {
    Refusal::new(Code::RateLimited, format!("Rate limit exceeded. Retry in {seconds} seconds.")).retry_after(seconds)
}

fn failed(call: &Call, refusal: Refusal) -> Refusal {
    match call.world.addresses.count(call.peer, Counted::FailedAuthentication, call.world.clock.now()) {
        Ok(()) => refusal,
        Err(seconds) => too_many(seconds),
    }
}
