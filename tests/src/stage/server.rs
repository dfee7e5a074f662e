use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, extract::DefaultBodyLimit};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Stage, Verdict};

/// Answers runners until the process ends.
pub async fn serve(stage: Arc<Stage>, listener: TcpListener) -> std::io::Result<()> {
    let router = Router::new()
        .route("/cases", get(list))
        .route("/cases/{id}/begin", post(begin))
        .route("/cases/{id}/end", post(end))
        .layer(DefaultBodyLimit::disable())
        .with_state(stage);
    axum::serve(listener, router).await
}

async fn list(State(stage): State<Arc<Stage>>) -> Json<Value> {
    Json(Value::Array(stage.list()))
}

async fn begin(State(stage): State<Arc<Stage>>, Path(id): Path<String>) -> Response {
    match stage.begin(&id.replace('~', "/")).await {
        Ok(prepared) => Json(prepared).into_response(),
        Err(problem) => refused(&problem),
    }
}

async fn end(State(stage): State<Arc<Stage>>, Path(id): Path<String>, Json(report): Json<Value>) -> Response {
    match stage.end(&id.replace('~', "/"), &report).await {
        Ok(Verdict { problems, next: None }) => Json(json!({"ok": problems.is_empty(), "problems": problems})).into_response(),
        Ok(Verdict { problems, next }) => Json(json!({"ok": true, "problems": problems, "next": next})).into_response(),
        Err(problem) => refused(&problem),
    }
}

/// The case or its runner is at fault, not the client under test.
fn refused(problem: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"ok": false, "problems": [problem]}))).into_response()
}
