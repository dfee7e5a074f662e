//! Tokens that stand for an account: runtime tokens for all of it, scoped tokens for one agent.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::accounts::Account;
use crate::jwt;
use crate::moment::Moment;
use crate::world::World;

const RUNTIME_SECONDS: i64 = 300;
const SCOPED_SECONDS: i64 = 3600;
const RUNTIME: &str = "bithuman-runtime";
const SCOPED: &str = "bithuman-scoped";
pub(crate) const CLOUD_SCOPE: &str = "livekit-cloud";

/// What a scoped token is bound to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bounds {
    pub(crate) agent: String,
    pub(crate) scope: String,
    pub(crate) room_name: Option<String>,
    pub(crate) livekit_url: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) account: Arc<Account>,
    /// `None` for a runtime token.
    pub(crate) bounds: Option<Bounds>,
}

impl World {
    fn signed(&self, account: &Account, audience: &str, id: &str, now: Moment, seconds: i64, more: Value) -> String {
        let mut claims = json!({
            "iss": "bitHuman",
            "sub": account.user_id,
            "aud": audience,
            "iat": now.unix(),
            "exp": now.unix() + seconds,
            "jti": id,
        });
        if let (Some(claims), Value::Object(more)) = (claims.as_object_mut(), more) {
            claims.extend(more);
        }
        jwt::sign(self.settings.seed, &claims)
    }

    pub(crate) fn runtime_token(&self, account: &Account, id: &str, now: Moment) -> String {
        self.signed(account, RUNTIME, id, now, RUNTIME_SECONDS, json!({}))
    }

    /// The token and when it expires, in Unix seconds.
    pub(crate) fn scoped_token(&self, account: &Account, id: &str, bounds: &Bounds, now: Moment) -> (String, i64) {
        let more = json!({
            "agent_code": bounds.agent,
            "scope": bounds.scope,
            "room_name": bounds.room_name,
            "livekit_url": bounds.livekit_url,
        });
        (self.signed(account, SCOPED, id, now, SCOPED_SECONDS, more), now.unix() + SCOPED_SECONDS)
    }

    /// What a token made here allows, unless it has expired.
    pub(crate) fn grant(&self, token: &str) -> Option<Grant> {
        let claims = jwt::claims(self.settings.seed, token)?;
        let text = |name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
        let account = self.account_of(&text("sub")?)?;
        if account.now().unix() >= claims.get("exp")?.as_i64()? {
            return None;
        }
        let bounds = match text("aud")?.as_str() {
            RUNTIME => None,
            SCOPED => Some(Bounds {
                agent: text("agent_code")?,
                scope: text("scope")?,
                room_name: text("room_name"),
                livekit_url: text("livekit_url"),
            }),
            _ => return None,
        };
        Some(Grant { account, bounds })
    }
}
