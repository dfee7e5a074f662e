//! The routes of the API, one file per resource.

mod account;
mod agents;
mod api_keys;
mod dynamics;
mod embed;
mod files;
mod knowledge;
mod models;
mod organizations;
mod providers;
mod realtime;
mod self_hosting;
mod sessions;
mod speech;
mod status;
mod tokens;
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
use crate::refusal::Form;
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
    /// How its errors look.
    pub(crate) form: Form,
}

impl Route {
    fn new(method: Method, path: &'static str, guard: Guard, handler: Handler) -> Self {
        Self { method, path, guard, handler, keyed: false, polled: false, form: Form::Envelope }
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

    fn form(mut self, form: Form) -> Self {
        self.form = form;
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
        tokens::routes(),
        realtime::routes(),
        api_keys::routes(),
        sessions::routes(),
        organizations::routes(),
        providers::routes(),
        knowledge::routes(),
        self_hosting::routes(),
        status::routes(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every path and method of the contract, read line by line: paths are indented by two, methods by four.
    fn contract() -> Vec<(String, String)> {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/contract/openapi.yaml");
        let text = std::fs::read_to_string(file).expect("the contract");
        let mut path = String::new();
        let mut operations = Vec::new();
        for line in text.lines().skip_while(|line| *line != "paths:").take_while(|line| *line != "components:") {
            let name = line.trim().trim_end_matches(':');
            match line.len() - line.trim_start().len() {
                2 => path = name.to_owned(),
                4 if path.starts_with('/') && ["get", "post", "put", "patch", "delete"].contains(&name) => {
                    operations.push((name.to_uppercase(), path.clone()));
                }
                _ => {}
            }
        }
        operations.sort();
        operations
    }

    #[test]
    fn every_operation_of_the_contract_has_a_route_and_nothing_else_has() {
        let mut routes: Vec<(String, String)> = all().iter().map(|route| (route.method.to_string(), route.path.to_owned())).collect();
        routes.sort();
        assert_eq!(routes, contract());
        assert_eq!(routes.len(), 82);
    }
}
