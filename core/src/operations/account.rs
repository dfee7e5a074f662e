use bithuman_rest_macros::api;

use crate::errors::{Error, ErrorClass};
use crate::estimates;
use crate::models::{AccountInfo, Credits, Estimate, ListUsage, PlannedWork, Pricing, UsageEvent, Validity};
use crate::request::Request;
use crate::response::{Response, unwrap};
use crate::usage_pairs::{self, UsageEntry};
use crate::{Result, Stream};

/// Who you are, what things cost and what is left.
#[api]
pub trait Account {
    /// Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200.
    #[post("/v1/validate", id = "validate_api_secret", tier = Unmetered, retry = Safe, envelope = Bare)]
    async fn validate(&self) -> Result<()> {
        let (good, response) = self.ask().await?;
        if good {
            return Ok(());
        }
        Err(Error::new(ErrorClass::UnauthorizedError, "the secret is not valid").with(|details| {
            details.operation = Some(response.operation.id);
            details.request_id.clone_from(&response.info.request_id);
            details.attempts = response.attempts;
            details.fix = Some("replace the secret: this one is wrong or revoked".to_owned());
        }))
    }

    /// Whether the secret is good. A bad one is an answer here, not an error.
    #[composed("validate_api_secret")]
    async fn is_valid(&self) -> Result<bool> {
        Ok(self.ask().await?.0)
    }

    /// Tells whom the secret belongs to, with plan and balance.
    #[get("/v1/me", id = "get_me", tier = Unmetered, retry = Safe, envelope = Status)]
    async fn me(&self) -> Result<AccountInfo>;

    /// Tells what creating, rendering and talking cost.
    #[get("/v1/pricing", id = "get_pricing", tier = Read, retry = Safe, envelope = Data)]
    async fn pricing(&self) -> Result<Pricing>;

    /// Tells how many credits are left and how many minutes they pay for.
    #[get("/v2/credit-summaries", id = "get_credit_summary", tier = Read, retry = Safe, envelope = Data)]
    async fn credits(&self) -> Result<Credits>;

    /// Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of it is begun.
    ///
    /// Prices are the service's of this moment, times and plans the documentation's. Nothing is charged or held back: other work of the
    /// account may take the credits first. Where new agents are planned, the account's agents are counted.
    #[composed("get_pricing", "get_me", "list_agents")]
    async fn estimate(
        &self,
        /// The work, an entry for each kind of it.
        work: Vec<PlannedWork>,
    ) -> Result<Estimate> {
        estimates::estimate(&self.client, work).await
    }

    /// Lists every change of the balance, newest first, page by page.
    #[get("/v1/usage", id = "list_usage", tier = Read, retry = Safe, envelope = Data, page)]
    fn usage(&self, params: ListUsage) -> Stream<UsageEvent>;

    /// Lists what was spent, newest first: every charge with what was given back of it. Grants are left out.
    ///
    /// A video is charged for two minutes and gets back what it did not need; what failed gets back everything. Records name no job, so of
    /// several at one rate and agent the pairs are a guess; their sum is not. A charge is given once its record was reached, a refund
    /// whose charge is older than the records at the end.
    #[composed("list_usage")]
    fn usage_pairs(&self, params: ListUsage) -> Stream<UsageEntry> {
        usage_pairs::pairs(self.usage(params))
    }
}

impl Account {
    /// The service's opinion of the secret.
    async fn ask(&self) -> Result<(bool, Response)> {
        let response = self.client.send(Request::new(&Self::VALIDATE)).await?;
        let answer: Validity = unwrap(response.operation.envelope, &response.body).map_err(|reason| response.unreadable(&reason))?;
        Ok((answer.valid, response))
    }
}
