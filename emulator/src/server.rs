//! From a request at the API origin to its answer.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Path};
use axum::http::{HeaderMap, HeaderValue, Request, Response};
use axum::routing::{MethodFilter, on};
use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::service::Service;
use hyper::upgrade::OnUpgrade;
use hyper_util::service::TowerToHyperService;

use crate::accounts::Account;
use crate::call::{Call, pairs};
use crate::clock::Speed;
use crate::connection::Cut;
use crate::control;
use crate::faults::{Fault, Kind};
use crate::guard::{Meter, presented};
use crate::journal::Seen;
use crate::matching::Origin;
use crate::refusal::{Code, Refusal};
use crate::reply::{Content, Outcome, Reply};
use crate::routes::{self, Handler, Route};
use crate::strike;
use crate::world::World;

const LARGEST_REQUEST: usize = 160 * 1024 * 1024;

pub(crate) struct Server {
    world: Arc<World>,
    router: TowerToHyperService<Router>,
}

/// The parts of a request that routes need besides its path.
#[derive(Clone)]
struct Arrival {
    peer: IpAddr,
    body: Bytes,
}

impl Server {
    pub(crate) fn new(world: Arc<World>) -> Self {
        let router = routes::all().into_iter().fold(Router::new(), |router, route| mount(router, route, &world));
        let router = router.fallback(no_route).method_not_allowed_fallback(no_route);
        Self { world, router: TowerToHyperService::new(router) }
    }

    pub(crate) async fn answer(&self, request: Request<Incoming>, peer: IpAddr) -> Result<Response<Body>, Cut> {
        let (parts, body) = request.into_parts();
        let Ok(body) = Limited::new(body, LARGEST_REQUEST).collect().await else {
            return Ok(Reply::from(Refusal::new(Code::FileTooLarge, "Request body too large")).into_response());
        };
        let body = body.to_bytes();
        let path = parts.uri.path().to_owned();
        let query = pairs(parts.uri.query());
        if path.starts_with(control::PREFIX) {
            return Ok(control::answer(&self.world, &parts.method, &path, &body));
        }

        let secret = presented(&parts.headers);
        let witness = self.world.witness(secret);
        let speed = self.world.behind(secret).map_or_else(|| self.world.clock.speed(), |account| account.clock().speed());
        let at = self.world.behind(secret).map_or_else(|| self.world.clock.now(), |account| account.now());
        let seen = Seen::new(parts.method.as_str(), &path, &query, &parts.headers, &body, secret, at);
        let entry = witness.journal().arrived(seen);

        let canned = witness.replies().next(parts.method.as_str(), &path);
        let fault = match canned {
            Some(_) => None,
            None => witness.faults().next(Origin::Api, parts.method.as_str(), &path),
        };
        strike::before(fault.as_ref())?;
        let mut response = if self.turned_away(secret, &parts.headers) {
            Reply::bytes("text/plain; charset=UTF-8", "error code: 1010").status(403).into_response()
        } else if let Some(canned) = canned {
            tokio::time::sleep(Duration::from_millis(canned.delay_ms)).await;
            canned.reply().into_response()
        } else if let Some(reply) = fault.as_ref().and_then(Fault::reply) {
            reply.header("x-request-id", self.world.request_id()).into_response()
        } else {
            let mut request = Request::from_parts(parts, Body::empty());
            request.extensions_mut().insert(Arrival { peer, body });
            match self.router.call(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            }
        };
        if let Speed::Times(factor) = speed
            && let Ok(factor) = HeaderValue::from_str(&factor.to_string())
        {
            response.headers_mut().insert("x-emulator-speed", factor);
        }
        if !fault.as_ref().is_some_and(|fault| fault.kind == Kind::DropAfter) {
            let id = response.headers().get("x-request-id").and_then(|id| id.to_str().ok());
            witness.journal().answered(entry, response.status().as_u16(), id.map(str::to_owned));
        }
        strike::after(fault.as_ref(), response).await
    }
}

impl Server {
    /// The edge once refused the default agent of Python's urllib.
    fn turned_away(&self, secret: Option<&str>, headers: &HeaderMap) -> bool {
        let agent = headers.get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or("");
        if !agent.starts_with("Python-urllib") {
            return false;
        }
        let holder = secret.and_then(|secret| self.world.holder(secret));
        !holder.map_or(self.world.settings.eras.any_user_agent, |holder| holder.account.state().eras.any_user_agent)
    }
}

async fn no_route() -> Response<Body> {
    Reply::no_route().into_response()
}

fn mount(router: Router, route: Route, world: &Arc<World>) -> Router {
    let world = Arc::clone(world);
    let filter = MethodFilter::try_from(route.method.clone()).unwrap_or(MethodFilter::GET);
    let path = route.path;
    let handler = move |Path(params): Path<HashMap<String, String>>, Extension(arrival): Extension<Arrival>, mut request: Request<Body>| {
        let call = Call {
            now: world.clock.now(),
            world: Arc::clone(&world),
            params,
            query: pairs(request.uri().query()),
            headers: request.headers().clone(),
            body: arrival.body,
            peer: arrival.peer,
            bounds: None,
            key_alias: None,
            upgrade: request.extensions_mut().remove::<OnUpgrade>(),
        };
        let (route, addressed) = (route.clone(), !call.params.values().any(String::is_empty));
        async move {
            // The service's router takes an empty segment for none.
            if addressed { dispatch(route, call).await } else { no_route().await }
        }
    };
    router.route(path, on(filter, handler))
}

/// Guard, idempotency store, handler, headers.
async fn dispatch(route: Route, mut call: Call) -> Response<Body> {
    let metered = matches!(route.guard.meter, Meter::Tier(_));
    let mut level = None;
    let outcome = match route.guard.authenticate(&mut call) {
        Err(refusal) => Err(refusal),
        Ok(account) => {
            if let Some(account) = &account {
                if route.polled {
                    account.clock().polled();
                }
                call.world.settle(account);
                call.now = account.now();
            }
            let (taken, verdict) = route.guard.admit(&call, account.as_ref());
            level = taken;
            match verdict {
                Err(refusal) => Err(refusal),
                Ok(()) => keyed(&route, call.clone(), account).await,
            }
        }
    };
    let mut reply = outcome.unwrap_or_else(|refusal| Reply::from(refusal.form(route.form)));
    if let Some(level) = level {
        reply = reply
            .header("x-ratelimit-limit", level.limit)
            .header("x-ratelimit-remaining", level.remaining)
            .header("x-ratelimit-reset", level.reset);
    }
    if metered {
        reply = reply.header("x-request-id", call.world.request_id());
    }
    reply.into_response()
}

async fn keyed(route: &Route, call: Call, account: Option<Arc<Account>>) -> Outcome {
    let key = call.idempotency_key().filter(|_| route.keyed).map(str::to_owned);
    let (Some(key), Some(account)) = (key, &account) else {
        return handle(route, call, account).await;
    };
    let now = call.now;
    let gate = account.state().idempotency.gate(route.path, &key);
    let _held = gate.lock().await;
    let answered = account.state().idempotency.find(route.path, &key, now);
    if let Some(body) = answered {
        return Ok(Reply::json(body).header("idempotency-replayed", "true"));
    }
    let outcome = handle(route, call, Some(Arc::clone(account))).await;
    if let Ok(Reply { content: Content::Json(body), .. }) = &outcome {
        account.state().idempotency.keep(route.path, &key, body.clone(), now);
    }
    outcome
}

async fn handle(route: &Route, call: Call, account: Option<Arc<Account>>) -> Outcome {
    match (&route.handler, account) {
        (Handler::Open(handler), _) => handler(&call),
        (Handler::Owned(handler), Some(account)) => handler(&call, &account),
        (Handler::Later(handler), Some(account)) => handler(call, account).await,
        (Handler::Owned(_) | Handler::Later(_), None) => Err(Refusal::new(Code::MissingAuth, "Missing api-secret header")),
    }
}
