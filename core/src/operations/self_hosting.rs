use bithuman_rest_macros::api;

use crate::Result;
use crate::models::{ReportUsage, SelfHostedIdentity, UsageReport, ValidateSelfHostedKey};
use crate::request::Request;
use crate::response::unwrap;

/// What a renderer on a machine of your own asks and reports.
#[api("self_hosting")]
pub trait SelfHosting {
    /// Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask again.
    #[post(
        "/v1/auth/validate",
        id = "validate_self_hosted_key",
        tier = Unmetered,
        retry = Safe,
        envelope = Bare,
        errors("ACCOUNT_SUSPENDED", "PLAN_REQUIRED"),
    )]
    async fn validate_key(&self, params: ValidateSelfHostedKey) -> Result<SelfHostedIdentity>;

    /// Reports how long a renderer has served a session. The same report twice is billed once.
    ///
    /// A 401 says to stop. A 402 says that nothing was recorded: what is being rendered may be finished. A 503 says to report again.
    #[post(
        "/v1/meter/beats",
        id = "report_meter_beat",
        tier = Unmetered,
        retry = Safe,
        envelope = Bare,
        billed = "the product's self-hosted rate, by the second that is reported",
        errors("ACCOUNT_SUSPENDED", "INSUFFICIENT_BALANCE", "PLAN_REQUIRED"),
    )]
    async fn report_usage(&self, params: ReportUsage) -> Result<UsageReport> {
        let response = self.client.send(Request::new(&Self::REPORT_USAGE).params(&params)?).await?;
        // Only the status is described. A success whose body is not is a success all the same.
        Ok(unwrap(response.operation.envelope, &response.body).unwrap_or(UsageReport {
            accepted: None,
            plan_notice: response.info.plan_notice,
            extra: Default::default(),
        }))
    }
}
