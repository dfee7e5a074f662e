use bithuman_rest_macros::api;

use crate::describe::check;
use crate::errors::Error;
use crate::jobs::{AgentProgress, Job, JobKind, Target, WaitForAgent, agent};
use crate::models::{
    AddContext, AddModel, AdditionStatus, Agent, AgentDeletion, AgentGeneration, AgentSummary, AgentUpdate, Delivery, GenerateAgent,
    GenerateModel, ListAgents, LiveRoom, LiveRooms, ModelAddition, ProviderMode, Speak, UpdateAgent,
};
use crate::request::Request;
use crate::{Result, Stream};

/// Agents: making them, looking after them, and talking through them while they are live.
#[api]
pub trait Agents {
    /// Begins to make an agent and answers at once; follow it with `wait` or `get_status`, or use `create`.
    ///
    /// Takes a minute to some hours, depending on the model. A failed creation gives its credits back.
    #[post(
        "/v1/agent/generate",
        id = "generate_agent",
        tier = Generate,
        retry = Keyed,
        envelope = Flat,
        billed = "essence-1 and expression-1 250, essence-2 500, expression-2 2000, auto as the model it becomes; reserved now, given back on failure",
        errors(
            "AGENT_LIMIT_REACHED",
            "IMAGE_FACE_UNSUITABLE",
            "INSUFFICIENT_BALANCE",
            "MODEL_NOT_OFFERED",
            "MODEL_NOT_YET_AVAILABLE",
            "MODEL_SUBJECT_MISMATCH",
            "VIDEO_INPUT_NOT_SUPPORTED",
        ),
    )]
    async fn generate(&self, params: GenerateAgent) -> Result<AgentGeneration> {
        check_media("image", params.image.as_deref())?;
        check_media("audio", params.audio.as_deref())?;
        self.client.fetch(Request::new(&Self::GENERATE).params(&params)?).await
    }

    /// Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
    ///
    /// Takes a minute to some hours, depending on the model. A failed creation shows as a `JobFailedError` of the wait and gives its
    /// credits back. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.
    #[composed("generate_agent")]
    async fn create(&self, params: GenerateAgent) -> Result<Job<Agent>> {
        let model = Some(params.model.as_str().to_owned()).filter(|model| model != GenerateModel::Auto.as_str());
        let begun = self.generate(params).await?;
        Ok(Job::begun(&self.client, Target::new(JobKind::Agent, begun.agent_id, model)))
    }

    /// Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later. Billed as `add_model`.
    ///
    /// The job ends in the agent, once its `supported_models` names the model; at once where it was there already.
    #[composed("add_agent_model")]
    async fn create_model(
        &self,
        /// The agent's code.
        code: String,
        params: AddModel,
    ) -> Result<Job<Agent>> {
        let model = params.model.as_str().to_owned();
        let begun = self.add_model(&code, params).await?;
        let target = Target::new(JobKind::Model, code, Some(model));
        Ok(if begun.status == AdditionStatus::Ready { Job::ended(&self.client, target) } else { Job::begun(&self.client, target) })
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    #[local]
    fn resume(
        &self,
        /// The job's token.
        token: String,
    ) -> Result<Job<Agent>> {
        Job::resume(&self.client, &token)
    }

    /// Tells how far an agent's creation is. Ask every 5 seconds at most.
    #[get("/v1/agent/status/{agent_id}", id = "get_agent_status", tier = Read, retry = Safe, envelope = Data)]
    async fn get_status(
        &self,
        /// The agent's code.
        agent_id: String,
    ) -> Result<Agent>;

    /// Lists the account's agents, page by page. Deleted ones may be among them: look at the status.
    #[get("/v1/agents", id = "list_agents", tier = Read, retry = Safe, envelope = Data, page)]
    fn list(&self, params: ListAgents) -> Stream<AgentSummary>;

    /// Fetches an agent. Someone else's agent counts as not found.
    #[get("/v1/agent/{code}", id = "get_agent", tier = Read, retry = Safe, envelope = Data)]
    async fn get(
        &self,
        /// The agent's code.
        code: String,
    ) -> Result<Agent>;

    /// Changes an agent's instructions, its providers, or both. Sessions that run are not changed.
    #[post("/v1/agent/{code}", id = "update_agent", tier = Write, retry = Safe, envelope = Bare)]
    async fn update(
        &self,
        /// The agent's code.
        code: String,
        params: UpdateAgent,
    ) -> Result<AgentUpdate> {
        check_update(&params)?;
        self.client.fetch(Request::new(&Self::UPDATE).path("code", &code)?.params(&params)?).await
    }

    /// Deletes an agent and its files for good.
    #[delete("/v1/agent/{code}", id = "delete_agent", tier = Write, retry = Delete, envelope = Flat)]
    async fn delete(
        &self,
        /// The agent's code.
        code: String,
    ) -> Result<AgentDeletion>;

    /// Adds a model to an agent that is ready. Asking again for a model that is there costs nothing.
    ///
    /// All but `expression-1` take from minutes to hours: the model is there once the agent's `supported_models` names it.
    #[post(
        "/v1/agent/{code}/models",
        id = "add_agent_model",
        tier = Write,
        retry = Safe,
        envelope = Flat,
        billed = "expression-1 0, essence-1 250, essence-2 500, expression-2 2000; given back on failure",
        errors(
            "AGENT_DELETED",
            "AGENT_NOT_READY",
            "AGENT_PURGED",
            "IMAGE_FACE_UNSUITABLE",
            "INSUFFICIENT_BALANCE",
            "MODEL_NOT_OFFERED",
            "MODEL_NOT_YET_AVAILABLE",
            "MODEL_PREREQUISITE_MISSING",
            "MODEL_SUBJECT_MISMATCH",
        ),
    )]
    async fn add_model(
        &self,
        /// The agent's code.
        code: String,
        params: AddModel,
    ) -> Result<ModelAddition>;

    /// Makes a live agent say something. Look at the answer's `delivered_to_rooms`: zero means that nobody heard it.
    ///
    /// It cannot open a session: without one it is a `NoActiveSessionError`.
    #[post("/v1/agent/{code}/speak", id = "speak_agent", tier = Write, retry = Unsent, envelope = Bare)]
    async fn speak(
        &self,
        /// The agent's code.
        code: String,
        params: Speak,
    ) -> Result<Delivery>;

    /// Lets a live agent know something, silently. Look at the answer's `delivered_to_rooms`: zero means that it reached nobody.
    ///
    /// It cannot open a session: without one it is a `NoActiveSessionError`.
    #[post("/v1/agent/{code}/add-context", id = "add_agent_context", tier = Write, retry = Unsent, envelope = Bare)]
    async fn add_context(
        &self,
        /// The agent's code.
        code: String,
        params: AddContext,
    ) -> Result<Delivery>;

    /// Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service.
    ///
    /// `completed` and `success` pass by in the middle of a run and do not end it. A failed creation is a `JobFailedError`, a wait
    /// that takes too long a `JobTimeoutError`.
    #[composed("get_agent_status")]
    async fn wait(
        &self,
        /// The agent's code.
        code: String,
        params: WaitForAgent,
    ) -> Result<Agent> {
        check(&params)?;
        Job::known(&self.client, agent::ticket(code)).wait(params.into()).await
    }

    /// Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`.
    #[composed("get_agent_status")]
    fn watch(
        &self,
        /// The agent's code.
        code: String,
        params: WaitForAgent,
    ) -> Stream<AgentProgress> {
        match check(&params) {
            Ok(()) => agent::progress(&self.client, code, &params),
            Err(error) => crate::refused(error),
        }
    }

    /// Lists the rooms in which an agent is live now; often none.
    #[get("/v1/agent/{code}/sessions", id = "list_agent_sessions", tier = Read, retry = Safe, envelope = Bare)]
    async fn list_sessions(
        &self,
        /// The agent's code.
        code: String,
    ) -> Result<Vec<LiveRoom>> {
        let rooms: LiveRooms = self.client.fetch(Request::new(&Self::LIST_SESSIONS).path("code", &code)?).await?;
        Ok(rooms.sessions)
    }
}

/// Refuses what is neither an address nor base64, such as a path: the service would take the credits and fail later.
fn check_media(field: &str, value: Option<&str>) -> Result<()> {
    let Some(text) = value else { return Ok(()) };
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    if is_address || is_base64(text) {
        return Ok(());
    }
    let fix = "pass a public address that begins with https://, or the file's bytes as base64; `files.upload` makes an address of a file";
    Err(Error::invalid(field, "it is neither an address nor base64", fix))
}

fn is_base64(text: &str) -> bool {
    let bytes = text.trim_end_matches('=').as_bytes();
    let padding = text.len() - bytes.len();
    !bytes.is_empty()
        && padding <= 2
        && bytes.len() % 4 != 1
        && (padding == 0 || text.len().is_multiple_of(4))
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(byte))
}

fn check_update(params: &UpdateAgent) -> Result<()> {
    if params.system_prompt.is_none() && params.providers.is_none() {
        return Err(Error::invalid("system_prompt", "there is nothing to change", "pass `system_prompt`, `providers` or both"));
    }
    let Some(providers) = &params.providers else { return Ok(()) };
    let chosen = [("llm", &providers.llm), ("stt", &providers.stt), ("tts", &providers.tts), ("realtime", &providers.realtime)];
    let nameless = chosen
        .iter()
        .find(|(_, choice)| choice.as_ref().is_some_and(|choice| choice.mode == ProviderMode::Custom && choice.provider_id.is_none()));
    match nameless {
        Some((capability, _)) => {
            let field = format!("providers.{capability}.provider_id");
            Err(Error::invalid(field, "it is missing", "name the registered provider that `custom` stands for"))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{AgentProviders, ProviderSelection};

    #[test]
    fn media_is_an_address_or_base64() {
        for good in ["https://example.com/face.png", "iVBORw0KGgo=", "QUJD"] {
            assert!(check_media("image", Some(good)).is_ok(), "{good}");
        }
        for bad in ["", "./face.png", "C:\\face.png", "data:image/png;base64,QUJD", "QUJDR"] {
            let error = check_media("image", Some(bad)).expect_err(bad);
            assert_eq!(error.field.as_deref(), Some("image"));
        }
    }

    #[test]
    fn an_update_changes_something() {
        assert_eq!(check_update(&UpdateAgent::default()).expect_err("empty").field.as_deref(), Some("system_prompt"));
        let nameless = ProviderSelection { mode: ProviderMode::Custom, provider_id: None };
        let providers = AgentProviders { tts: Some(nameless), ..Default::default() };
        let error = check_update(&UpdateAgent { providers: Some(providers), system_prompt: None }).expect_err("nameless");
        assert_eq!(error.field.as_deref(), Some("providers.tts.provider_id"));
    }
}
