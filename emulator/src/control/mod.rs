//! The control interface under `/_emulator/`: never metered, never faulted.

mod accounts;
mod clocks;
mod live;
mod observed;
mod prepared;
mod scene;
mod teams;
mod weather;

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, Response};
use serde_json::{Map, Value, json};

use crate::accounts::Account;
use crate::reply::Reply;
use crate::witness::Witness;
use crate::world::World;

pub(crate) const PREFIX: &str = "/_emulator";

/// A refused control request: status and message.
pub(crate) struct Trouble(u16, String);

impl Trouble {
    fn invalid(message: impl Into<String>) -> Self {
        Self(400, message.into())
    }

    fn unknown(what: &str) -> Self {
        Self(404, format!("unknown {what}"))
    }
}

pub(crate) type Done = Result<Value, Trouble>;

/// One control request.
pub(crate) struct Order<'a> {
    pub(crate) world: &'a Arc<World>,
    pub(crate) body: Value,
}

impl Order<'_> {
    fn fields(&self) -> Result<&Map<String, Value>, Trouble> {
        self.body.as_object().ok_or_else(|| Trouble::invalid("the body must be a JSON object"))
    }

    /// A field of a given type, if it is there.
    fn field<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Trouble> {
        match self.body.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => serde_json::from_value(value.clone()).map(Some).map_err(|error| Trouble::invalid(format!("{name}: {error}"))),
        }
    }

    fn needed<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T, Trouble> {
        self.field(name)?.ok_or_else(|| Trouble::invalid(format!("{name} is missing")))
    }

    fn parsed<T: std::str::FromStr<Err = String>>(&self, name: &str) -> Result<Option<T>, Trouble> {
        self.field::<String>(name)?.map(|text| text.parse().map_err(Trouble::invalid)).transpose()
    }

    fn account(&self, secret: &str) -> Result<Arc<Account>, Trouble> {
        self.world.holder(secret).map(|holder| holder.account).ok_or_else(|| Trouble::unknown("secret"))
    }

    /// `anonymous` stands for requests without the secret of an account.
    fn witness(&self, secret: &str) -> Result<Arc<Witness>, Trouble> {
        match secret {
            "anonymous" => Ok(Arc::clone(&self.world.anonymous)),
            secret => self.account(secret).map(|account| Arc::clone(&account.witness)),
        }
    }
}

pub(crate) fn answer(world: &Arc<World>, method: &Method, path: &str, body: &[u8]) -> Response<Body> {
    let body = match body {
        [] => Ok(json!({})),
        bytes => serde_json::from_slice(bytes).map_err(|error| Trouble::invalid(format!("not JSON: {error}"))),
    };
    let done = body.and_then(|body| {
        let order = Order { world, body };
        let segments: Vec<&str> = path.trim_start_matches(PREFIX).split('/').filter(|segment| !segment.is_empty()).collect();
        carry_out(&order, method.as_str(), &segments)
    });
    match done {
        Ok(value) => Reply::json(value),
        Err(Trouble(status, message)) => Reply::json(json!({"error": message})).status(status),
    }
    .into_response()
}

fn carry_out(order: &Order<'_>, method: &str, path: &[&str]) -> Done {
    match (method, path) {
        ("GET", []) => Ok(accounts::about(order)),
        ("POST", ["accounts"]) => accounts::open(order),
        ("POST", ["clock"]) => clocks::set_shared(order),
        ("POST", ["advance"]) => clocks::advance_shared(order),
        ("POST", ["limits"]) => prepared::limits(order),
        ("POST", ["readiness"]) => weather::readiness(order),
        ("GET", ["media-requests"]) => Ok(observed::media_requests(order)),
        ("DELETE", ["media-requests"]) => Ok(observed::clear_media_requests(order)),
        ("POST", ["replies", secret]) => prepared::add_replies(order, secret),
        ("GET", ["replies", secret]) => prepared::replies_left(order, secret),
        ("DELETE", ["replies", secret]) => prepared::clear_replies(order, secret),

        ("GET", ["accounts", secret]) => accounts::show(order, secret),
        ("DELETE", ["accounts", secret]) => accounts::remove(order, secret),
        ("POST", ["accounts", secret, "balance"]) => accounts::balance(order, secret),
        ("POST", ["accounts", secret, "plan"]) => accounts::plan(order, secret),
        ("POST", ["accounts", secret, "suspend"]) => accounts::suspend(order, secret),
        ("POST", ["accounts", secret, "revoke"]) => accounts::revoke(order, secret),
        ("POST", ["accounts", secret, "secrets"]) => accounts::add_secret(order, secret),
        ("POST", ["accounts", secret, "era"]) => accounts::era(order, secret),
        ("POST", ["accounts", secret, "subject"]) => accounts::subject(order, secret),
        ("POST", ["accounts", secret, "artifacts"]) => accounts::artifacts(order, secret),
        ("POST", ["accounts", secret, "clock"]) => clocks::set(order, secret),
        ("POST", ["accounts", secret, "advance"]) => clocks::advance(order, secret),
        ("POST", ["accounts", secret, "agents"]) => scene::seed_agent(order, secret),
        ("POST", ["accounts", secret, "rooms"]) => scene::open_room(order, secret),
        ("DELETE", ["accounts", secret, "rooms", room]) => scene::close_room(order, secret, room),
        ("POST", ["accounts", secret, "faults"]) => prepared::add_faults(order, secret),
        ("GET", ["accounts", secret, "faults"]) => prepared::faults_left(order, secret),
        ("DELETE", ["accounts", secret, "faults"]) => prepared::clear_faults(order, secret),
        ("POST", ["accounts", secret, "buckets"]) => prepared::refill_buckets(order, secret),
        ("DELETE", ["accounts", secret, "idempotency"]) => prepared::forget_idempotency(order, secret),
        ("GET", ["accounts", secret, "requests"]) => observed::requests(order, secret),
        ("DELETE", ["accounts", secret, "requests"]) => observed::clear_requests(order, secret),
        ("GET", ["accounts", secret, "ledger"]) => observed::ledger(order, secret),
        ("GET", ["accounts", secret, "speech-log"]) => observed::speech_log(order, secret),
        ("GET", ["accounts", secret, "deliveries"]) => observed::deliveries(order, secret),
        ("GET", ["accounts", secret, "sessions"]) => live::list(order, secret),
        ("POST", ["accounts", secret, "sessions"]) => live::seed(order, secret),
        ("DELETE", ["accounts", secret, "sessions", session]) => live::end(order, secret, session),
        ("POST", ["accounts", secret, "sessions", session, "messages"]) => live::say(order, secret, session),
        ("GET", ["accounts", secret, "relay-log"]) => live::heard(order, secret),
        ("POST", ["accounts", secret, "members"]) => teams::add_member(order, secret),
        ("GET", ["accounts", secret, "invites"]) => teams::invites(order, secret),
        ("GET", ["accounts", secret, "keys"]) => teams::keys(order, secret),
        ("POST", ["accounts", secret, "runtime"]) => weather::runtime(order, secret),
        ("POST", ["accounts", secret, "outages"]) => weather::outages(order, secret),
        ("POST", ["accounts", secret, "storage"]) => weather::storage(order, secret),
        ("POST", ["accounts", secret, "providers"]) => weather::providers(order, secret),
        ("GET", ["accounts", secret, "knowledge"]) => weather::show_knowledge(order, secret),
        ("POST", ["accounts", secret, "knowledge"]) => weather::knowledge(order, secret),
        _ => Err(Trouble::unknown("control route")),
    }
}
