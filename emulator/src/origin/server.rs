//! Answers of the second origin.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, PoisonError};

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hyper::body::Incoming;
use serde_json::json;

use crate::call::pairs;
use crate::connection::Cut;
use crate::faults::Fault;
use crate::ids::{digest, hex};
use crate::matching::Origin;
use crate::moment::Moment;
use crate::origin::on_demand;
use crate::origin::range::{Wanted, wanted};
use crate::origin::shelf::{Content, Item, Seen, blocks};
use crate::reply::Reply;
use crate::strike;
use crate::world::World;

pub(crate) async fn answer(world: Arc<World>, request: Request<Incoming>) -> Result<Response<Body>, Cut> {
    let (parts, _) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let item = world.shelf.item(&path).or_else(|| on_demand::item(&world, &path));
    let fault = item.as_ref().and_then(|item| item.owner.witness.faults().next(Origin::Media, parts.method.as_str(), &path));
    let (seen, sent) = record(&world, &parts.method, &path, &parts.headers);
    strike::before(fault.as_ref())?;
    let response = match fault.as_ref().and_then(Fault::reply) {
        Some(reply) => reply.into_response(),
        None => serve(&world, item, &parts.method, &path, parts.uri.query(), &parts.headers, sent).await,
    };
    if let Some(seen) = world.shelf.seen.lock().unwrap_or_else(PoisonError::into_inner).get_mut(seen) {
        seen.entry["status"] = json!(response.status().as_u16());
    }
    strike::after(fault.as_ref(), response).await
}

/// Names of headers only, and whether one was there that must never arrive here.
fn record(world: &World, method: &Method, path: &str, headers: &HeaderMap) -> (usize, Arc<AtomicU64>) {
    let names: Vec<&str> = headers.keys().map(|name| name.as_str()).collect();
    let entry = json!({
        "method": method.as_str(),
        "path": path,
        "headers": names,
        "had_api_secret": headers.contains_key("api-secret") || headers.contains_key("authorization"),
        "had_referer": headers.contains_key("referer"),
        "range": headers.get("range").and_then(|range| range.to_str().ok()),
        "status": null,
        "at": Moment::wall().iso(),
    });
    let mut seen = world.shelf.seen.lock().unwrap_or_else(PoisonError::into_inner);
    let sent = Arc::<AtomicU64>::default();
    seen.push(Seen { entry, sent: Arc::clone(&sent) });
    (seen.len() - 1, sent)
}

async fn serve(
    world: &World,
    item: Option<Arc<Item>>,
    method: &Method,
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    sent: Arc<AtomicU64>,
) -> Response<Body> {
    let Some(item) = item else {
        return storage_error(404, "NoSuchKey");
    };
    if method != Method::GET && method != Method::HEAD {
        return storage_error(405, "MethodNotAllowed");
    }
    if item.signed
        && let Err(code) = check(world, &item, path, query)
    {
        return storage_error(403, code);
    }
    if !item.content.is_rendered() {
        let item = Arc::clone(&item);
        if tokio::task::spawn_blocking(move || item.content.rendered()).await.is_err() {
            return storage_error(500, "InternalError");
        }
    }
    let storage = item.owner.state().storage.clone();
    let item = revised(item, storage.revision);
    let length = item.content.len();
    let etag = match &item.content {
        Content::Model(file) => format!("\"{}\"", file.etag().trim_matches('"')),
        _ => format!("\"{}\"", &hex(&digest(&format!("{path} {length}")))[..32]),
    };
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let range = text("range").filter(|_| storage.ranges && text("if-range").is_none_or(|condition| storage.etag && condition == etag));
    let (status, first, count) = match wanted(range, length) {
        Wanted::All => (200, 0, length),
        Wanted::Part(first, last) => (206, first, last - first + 1),
        Wanted::Unsatisfiable => {
            return Reply::empty(416).header("content-range", format!("bytes */{length}")).into_response();
        }
    };
    let mut reply = Reply::empty(status)
        .header("content-type", &item.kind)
        .header("content-length", count)
        .header("accept-ranges", if storage.ranges { "bytes" } else { "none" });
    if storage.etag {
        reply = reply.header("etag", &etag);
    }
    if let Some(checksum) = storage.checksum {
        let item = Arc::clone(&item);
        let Ok(sum) = tokio::task::spawn_blocking(move || item.content.sha256()).await else {
            return storage_error(500, "InternalError");
        };
        let (name, value) = checksum.header(&BASE64_STANDARD.encode(sum));
        reply = reply.header(name, value);
    }
    if status == 206 {
        reply = reply.header("content-range", format!("bytes {first}-{}/{length}", first + count - 1));
    }
    let mut response = reply.into_response();
    if method == Method::GET {
        *response.body_mut() = blocks(item, first, count, storage.rate, sent);
    }
    response
}

/// The item as it is by now.
fn revised(item: Arc<Item>, revision: u64) -> Arc<Item> {
    match &item.content {
        Content::Model(file) if revision > 0 => Arc::new(Item {
            kind: item.kind.clone(),
            content: Content::Model(file.revised(revision)),
            owner: Arc::clone(&item.owner),
            signed: item.signed,
        }),
        _ => item,
    }
}

fn check(world: &World, item: &Item, path: &str, query: Option<&str>) -> Result<(), &'static str> {
    let query = pairs(query);
    let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let expires: i64 = find("expires").and_then(|text| text.parse().ok()).ok_or("AccessDenied")?;
    if find("signature") != Some(&world.shelf.signature(path, expires)) {
        return Err("SignatureDoesNotMatch");
    }
    if item.owner.now().unix() >= expires {
        return Err("RequestHasExpired");
    }
    Ok(())
}

fn storage_error(status: u16, code: &str) -> Response<Body> {
    let body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>{code}</Code></Error>");
    Reply::bytes("application/xml", body).status(status).into_response()
}
