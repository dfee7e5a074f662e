//! The routes of the API, one file per resource.

mod account;
mod agents;
mod dynamics;
mod embed;
mod files;
mod models;
mod speech;
mod video;
mod webhooks;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::http::Method;

use crate::accounts::Account;
use crate::buckets::Tier;
use crate::call::Call;
use crate::guard::{Credential, Guard, Meter};
use crate::reply::Outcome;

pub(crate) type Later = Pin<Box<dyn Future<Output = Outcome> + Send>>;

#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// Needs no account.
    Open(fn(&Call) -> Outcome),
    Owned(fn(&Call, &Arc<Account>) -> Outcome),
    Later(fn(Call, Arc<Account>) -> Later),
}

#[derive(Clone)]
pub(crate) struct Route {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) guard: Guard,
    pub(crate) handler: Handler,
    /// Honours `Idempotency-Key`.
    pub(crate) keyed: bool,
    /// Clients poll it, so an automatic clock steps.
    pub(crate) polled: bool,
}

impl Route {
    fn new(method: Method, path: &'static str, guard: Guard, handler: Handler) -> Self {
        Self { method, path, guard, handler, keyed: false, polled: false }
    }

    fn read(path: &'static str, handler: fn(&Call, &Arc<Account>) -> Outcome) -> Self {
        Self::new(Method::GET, path, Guard::metered(Tier::Read), Handler::Owned(handler))
    }

    fn write(method: Method, path: &'static str, handler: fn(&Call, &Arc<Account>) -> Outcome) -> Self {
        Self::new(method, path, Guard::metered(Tier::Write), Handler::Owned(handler))
    }

    fn generate(path: &'static str, handler: Handler) -> Self {
        Self::new(Method::POST, path, Guard::metered(Tier::Generate), handler).keyed()
    }

    fn keyed(mut self) -> Self {
        self.keyed = true;
        self
    }

    fn polled(mut self) -> Self {
        self.polled = true;
        self
    }
}

/// A guard for routes that look at the credential themselves or are limited by address only.
const fn by_address(credential: Credential) -> Guard {
    Guard::new(credential, Meter::PerAddress)
}

pub(crate) fn all() -> Vec<Route> {
    [
        account::routes(),
        agents::routes(),
        models::routes(),
        dynamics::routes(),
        video::routes(),
        speech::routes(),
        files::routes(),
        embed::routes(),
        webhooks::routes(),
    ]
    .concat()
}
