use bithuman_rest_macros::api;
use serde_json::Map;

use super::Tokens;
use crate::Result;
use crate::errors::Error;
use crate::models::{
    CloudAvatar, CloudMode, CloudSession, ListSessions, ModelName, RevokeSessions, SessionList, SessionRevocation, SessionTermination,
    StartCloudAvatar, TerminateSession, Transcript,
};
use crate::operation::Envelope;
use crate::request::Request;
use crate::response::unwrap;

/// Sessions with agents: what runs, what was said, and how to end it.
#[api]
pub trait Sessions {
    /// Lists sessions, with what they cost the account now.
    #[get("/v2/{user_id}/runtime-sessions", id = "list_sessions", tier = Read, retry = Safe, envelope = Data)]
    async fn list(&self, params: ListSessions) -> Result<SessionList>;

    /// Fetches what was said in a session. Sessions on machines of your own have nothing to read.
    #[get("/v2/{user_id}/runtime-sessions/{session_id}/messages", id = "list_session_messages", tier = Read, retry = Safe, envelope = Data)]
    async fn get_transcript(
        &self,
        /// The session's id.
        session_id: String,
    ) -> Result<Transcript>;

    /// Ends one session. It takes no slot and is not billed any more.
    ///
    /// A conversation in the service's cloud is over at once; an avatar in a room of your own leaves within about a minute; of a session
    /// on a machine of your own only the record is closed.
    #[post(
        "/v2/{user_id}/runtime-sessions/{session_id}/terminate",
        id = "terminate_session",
        tier = Write,
        retry = Safe,
        envelope = Data,
    )]
    async fn terminate(
        &self,
        /// The session's id.
        session_id: String,
        params: TerminateSession,
    ) -> Result<SessionTermination>;

    /// Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes.
    ///
    /// Only making a new key (`api_keys.create`) lifts it.
    #[post("/v2/{user_id}/runtime/revoke-all", id = "revoke_runtime_keys", tier = Write, retry = Safe, envelope = Data)]
    async fn revoke_all(&self, params: RevokeSessions) -> Result<SessionRevocation>;

    /// Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own.
    ///
    /// It is billed by the minute from now on: end it with `end_cloud`. A request that breaks off is not repeated, because a second
    /// avatar might come: an `OutcomeUnknownError` says so.
    #[composed("request_runtime_token")]
    async fn start_cloud_avatar(&self, params: StartCloudAvatar) -> Result<CloudAvatar> {
        check_avatar(&params)?;
        let mode = Map::from_iter([("mode".to_owned(), CloudMode::Gpu.as_str().into())]);
        let response = self.client.send(Request::new(&Tokens::REQUEST_RUNTIME).params_beside(mode, &params)?).await?;
        unwrap(Envelope::Bare, &response.body).map_err(|reason| response.unreadable(&reason))
    }

    /// Fetches the session of a cloud avatar.
    #[get("/v1/runtime-sessions/{session_id}", id = "get_cloud_session", tier = Read, retry = Safe, envelope = Bare)]
    async fn get_cloud(
        &self,
        /// The session's id, which begins with `cs_`.
        session_id: String,
    ) -> Result<CloudSession>;

    /// Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute. Doing it again is fine.
    #[post("/v1/runtime-sessions/{session_id}/end", id = "end_cloud_session", tier = Write, retry = Safe, envelope = Bare)]
    async fn end_cloud(
        &self,
        /// The session's id, which begins with `cs_`.
        session_id: String,
    ) -> Result<CloudSession>;
}

/// One face, and a model that can show it.
fn check_avatar(params: &StartCloudAvatar) -> Result<()> {
    let refuse = |field: &str, problem: &str, fix: &str| Err(Error::invalid(field, problem, fix));
    match (&params.agent_id, &params.image) {
        (None, None) => return refuse("agent_id", "neither `agent_id` nor `image` is given", "pass one of the two"),
        (Some(_), Some(_)) => return refuse("agent_id", "both `agent_id` and `image` are given", "pass one of the two"),
        _ => {}
    }
    if params.image.is_some() && params.mode == Some(CloudMode::Cpu) {
        return refuse("mode", "`cpu` needs an agent", "leave `mode` out, or pass `agent_id` instead of `image`");
    }
    if params.image.is_some() && params.model.as_ref().is_some_and(|model| *model != ModelName::Expression1) {
        return refuse("model", "only `expression-1` shows a portrait", "pass `expression-1`, or `agent_id` instead of `image`");
    }
    let schemes = ["wss://", "ws://", "https://", "http://"];
    if !schemes.iter().any(|scheme| params.livekit_url.starts_with(scheme)) {
        return refuse("livekit_url", "it is not an absolute address", "pass an address that begins with wss://");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{json as answer, scripted};

    #[tokio::test]
    async fn an_avatar_is_started_by_its_mode() {
        let (client, journal) = scripted(|_, _| {
            answer(200, json!({"avatar_session_started": true, "model": "essence-2", "user_id": "u1", "session_id": "cs_1"}))
        })
        .await;
        let params = StartCloudAvatar {
            livekit_url: "wss://rtc.example.com".into(),
            livekit_token: "join".to_owned().into(),
            room_name: "r".into(),
            agent_id: Some("A1".into()),
            ..Default::default()
        };
        assert!(!format!("{params:?}").contains("join"));
        let avatar = client.sessions().start_cloud_avatar(params).await.expect("started");
        assert_eq!(avatar.session_id.as_deref(), Some("cs_1"));
        let body = r#"{"mode":"gpu","livekit_url":"wss://rtc.example.com","livekit_token":"join","room_name":"r","agent_id":"A1"}"#;
        assert_eq!(journal.seen()[0].body, body);
    }

    #[test]
    fn an_avatar_has_one_face_and_a_model_that_shows_it() {
        let room = StartCloudAvatar { livekit_url: "wss://rtc.example.com".into(), room_name: "r".into(), ..Default::default() };
        let agent = StartCloudAvatar { agent_id: Some("A1".into()), ..room.clone() };
        let portrait = StartCloudAvatar { image: Some("https://example.com/a.png".into()), ..room.clone() };
        for good in [&agent, &portrait] {
            assert!(check_avatar(good).is_ok());
        }
        let cases = [
            (room, "agent_id"),
            (StartCloudAvatar { image: portrait.image.clone(), ..agent.clone() }, "agent_id"),
            (StartCloudAvatar { mode: Some(CloudMode::Cpu), ..portrait.clone() }, "mode"),
            (StartCloudAvatar { model: Some(ModelName::Essence2), ..portrait }, "model"),
            (StartCloudAvatar { livekit_url: "rtc.example.com".into(), ..agent }, "livekit_url"),
        ];
        for (bad, field) in cases {
            assert_eq!(check_avatar(&bad).expect_err(field).field.as_deref(), Some(field));
        }
    }
}
