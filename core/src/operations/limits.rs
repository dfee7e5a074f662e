use bithuman_rest_macros::api;

use crate::Result;
use crate::models::AccountLimits;

/// The account's rate limits.
///
/// Calls wait for their turn instead of being refused: the client counts in the account's buckets together with all other clients of the
/// account, in this process and on this host, and corrects itself by what the service's answers tell.
#[api]
pub trait Limits {
    /// The account's buckets as they are known here; nothing is sent. Before the first answer nothing is, unless the client was given the
    /// plan.
    #[local]
    fn get(&self) -> Result<AccountLimits> {
        Ok(self.client.core.limits.now(&self.client.core.credential))
    }
}
