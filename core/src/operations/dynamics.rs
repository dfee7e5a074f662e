use bithuman_rest_macros::api;

use crate::Result;
use crate::describe::check;
use crate::jobs::{Job, JobKind, Target, WaitForDynamics, gestures};
use crate::models::{GenerateDynamics, GestureGeneration, GestureSet, GestureUpdate, UpdateDynamics};

/// Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`.
#[api]
pub trait Dynamics {
    /// Begins to make a set of gestures and answers at once; follow it with `wait`.
    #[post(
        "/v1/dynamics/generate",
        id = "generate_dynamics",
        tier = Generate,
        retry = Keyed,
        envelope = Flat,
        billed = "250 a set",
        errors("AGENT_DELETED", "AGENT_PURGED", "INSUFFICIENT_BALANCE"),
    )]
    async fn generate(&self, params: GenerateDynamics) -> Result<GestureGeneration>;

    /// Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
    #[composed("generate_dynamics")]
    async fn create(&self, params: GenerateDynamics) -> Result<Job<GestureSet>> {
        let begun = self.generate(params).await?;
        Ok(Job::begun(&self.client, Target::new(JobKind::Dynamics, begun.agent_id, None)))
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    #[local]
    fn resume(
        &self,
        /// The job's token.
        token: String,
    ) -> Result<Job<GestureSet>> {
        Job::resume(&self.client, &token)
    }

    /// Fetches an agent's gestures. An agent without any is an answer without address, not an error.
    #[get(
        "/v1/dynamics/{agent_id}",
        id = "get_dynamics",
        tier = Read,
        retry = Safe,
        envelope = Data,
        errors("AGENT_DELETED", "AGENT_PURGED"),
    )]
    async fn get(
        &self,
        /// The agent's code.
        agent_id: String,
    ) -> Result<GestureSet>;

    /// Changes an agent's gestures. Each call also begins to make its idle motion anew.
    #[put(
        "/v1/dynamics/{agent_id}",
        id = "update_dynamics",
        tier = Write,
        retry = Unsent,
        envelope = Flat,
        errors("AGENT_DELETED", "AGENT_PURGED"),
    )]
    async fn update(
        &self,
        /// The agent's code.
        agent_id: String,
        params: UpdateDynamics,
    ) -> Result<GestureUpdate>;

    /// Waits until an agent's gestures are made, and gives them. Giving up does not stop the service.
    ///
    /// An agent that has none, and for which none are being made, is a `JobFailedError`, like a set that could not be made; a wait that
    /// takes too long is a `JobTimeoutError`.
    #[composed("get_dynamics")]
    async fn wait(
        &self,
        /// The agent's code.
        agent_id: String,
        params: WaitForDynamics,
    ) -> Result<GestureSet> {
        check(&params)?;
        Job::known(&self.client, gestures::ticket(agent_id)).wait(params.into()).await
    }
}
