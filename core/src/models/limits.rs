use bithuman_rest_macros::{model, open_enum};

/// The rate limits of an account, as this process knows them.
#[model]
pub struct AccountLimits {
    /// Of starting agents, gestures and videos.
    pub generate: BucketState,
    /// Of everything else that changes something.
    pub write: BucketState,
    /// Of reading.
    pub read: BucketState,
    /// Whether other processes of this host count in the same buckets.
    pub shared: bool,
}

/// How the size of a bucket is known.
#[open_enum]
pub enum LimitSource {
    /// From the plan that the client was given.
    Configured = "configured",
    /// From the service's answers.
    Learnt = "learnt",
}

/// One bucket of an account.
#[model]
pub struct BucketState {
    /// How its size is known. Absent while it is not: nothing is held back then.
    pub source: Option<LimitSource>,
    /// The requests that it holds when it is full.
    pub capacity: Option<i64>,
    /// The requests that may be sent now.
    pub available: Option<f64>,
    /// The requests that flow into it each second.
    pub refill: Option<f64>,
    /// The seconds for which no request is sent, because the service refused one.
    pub paused: Option<f64>,
    /// The calls of this process that wait.
    pub waiting: i64,
}
