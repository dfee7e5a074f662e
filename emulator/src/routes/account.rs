//! Secret, identity, prices, credits, usage.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::agents::LARGEST_OFFSET;
use super::{Handler, Route, by_address};
use crate::accounts::Account;
use crate::call::Call;
use crate::envelope;
use crate::guard::{Credential, Guard, Meter};
use crate::models::Model;
use crate::moment::Moment;
use crate::plans::Plan;
use crate::reply::Outcome;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::new(Method::POST, "/v1/validate", Guard::new(Credential::Own, Meter::Exempt), Handler::Open(validate)),
        Route::new(Method::GET, "/v1/me", by_address(Credential::Secret), Handler::Owned(me)),
        Route::read("/v1/pricing", pricing),
        Route::read("/v2/credit-summaries", credits),
        Route::read("/v1/usage", usage),
    ]
}

/// Always 200, and a Bearer secret is not read.
fn validate(call: &Call) -> Outcome {
    let holder = call.header("api-secret").and_then(|secret| call.world.holder(secret));
    Ok(envelope::bare(json!({"valid": holder.is_some_and(|holder| !holder.revoked)})))
}

fn me(_: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    Ok(envelope::status(json!({
        "user_id": account.user_id,
        "email": account.email,
        "plan": state.plan.id(),
        "plan_code": state.plan.code(),
        "credit_balance": state.ledger.balance(),
        "plan_credits_remaining": state.ledger.plan(),
        "topup_credits_remaining": state.ledger.topup(),
        "account_status": "active",
        "upgrade_url": "https://www.bithuman.ai/pricing",
        "pricing_url": "https://www.bithuman.ai/pricing",
    })))
}

fn pricing(_: &Call, _: &Arc<Account>) -> Outcome {
    let by_model = |credits: fn(Model) -> i64| -> Map<String, Value> {
        Model::ALL.into_iter().map(|model| (model.name().to_owned(), json!(credits(model)))).collect()
    };
    let mut generation = by_model(Model::creation_credits);
    generation.insert("auto".into(), json!(Model::Expression2.creation_credits()));
    let live = |place: &str, factor: f64| -> Map<String, Value> {
        let rate = |model: Model| {
            json!({
                "pricing_code": model.live_code(place),
                "rate": model.credits_per_minute() as f64 * factor,
                "rounding": "session_seconds_floor_carry",
            })
        };
        Model::ALL.into_iter().map(|model| (model.name().to_owned(), rate(model))).collect()
    };
    Ok(envelope::data(json!({
        "unit": "credits",
        "agent_generation": {
            "unit": "credits per agent",
            "by_model": generation,
            "note": "auto is charged as the model it is routed to; the amount here is the ceiling.",
        },
        "talking_video": {
            "unit": "credits per minute",
            "billing": "Charged for two minutes at submit; the difference is refunded on completion.",
            "rates": by_model(Model::credits_per_minute),
        },
        "dynamics_generation": {"flat": super::dynamics::CREDITS, "note": "Per set of gestures."},
        "realtime": {
            "unit": "credits per minute",
            "available": true,
            "hosted": {
                "by_model": live("cloud", 1.0),
                "chat_line": {"pricing_code": "usage_agent_chat_on_imaginex", "rate": 10},
                "camera_chat_line": {"pricing_code": "usage_agent_video_chat_on_imaginex", "rate": 30},
            },
            "self_hosted": {"by_model": live("self_hosted", 0.5)},
        },
        "notes": "Emulated rates.",
    })))
}

fn credits(_: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    let balance = state.ledger.balance();
    let minutes = |rate: i64| json!(balance.max(0) / rate);
    let mut estimate = Map::new();
    for model in [Model::Essence1, Model::Essence2, Model::Expression1, Model::Expression2] {
        estimate.insert(format!("{}_cloud", model.slug()), minutes(model.credits_per_minute()));
        estimate.insert(format!("{}_self_hosted", model.slug()), minutes(model.credits_per_minute() / 2));
    }
    for (family, rate) in [("essence", 2), ("expression", 4)] {
        estimate.insert(format!("{family}_cloud"), minutes(rate));
        estimate.insert(format!("{family}_self_hosted"), minutes(rate / 2));
    }
    estimate.insert("voice_chat".into(), minutes(10));
    estimate.insert("camera_chat".into(), minutes(30));
    Ok(envelope::data(json!({
        "user_id": account.user_id,
        "balance": balance as f64,
        "plan_credits": state.ledger.plan() as f64,
        "topup_credits": state.ledger.topup() as f64,
        "minutes_estimate": estimate,
        "is_enterprise": state.plan == Plan::Enterprise,
        "isEnterprisePlanUser": state.plan == Plan::Enterprise,
    })))
}

fn usage(call: &Call, account: &Arc<Account>) -> Outcome {
    let limit = call.clamped("limit", 50, 1, 200);
    let offset = call.clamped("offset", 0, 0, LARGEST_OFFSET);
    let bound = |name: &str| call.query(name).and_then(Moment::parse);
    let (start, end) = (bound("start"), bound("end"));
    let state = account.state();
    let entries = state.ledger.entries();
    let wanted = entries.iter().filter(|entry| {
        start.is_none_or(|start| entry.created_at >= start)
            && end.is_none_or(|end| entry.created_at < end)
            && call.query("agent_code").is_none_or(|code| entry.agent_code.as_deref() == Some(code))
    });
    let rows = wanted.map(|entry| entry.json(!state.eras.activity_type_removed)).collect();
    Ok(envelope::page(rows, limit, offset))
}
