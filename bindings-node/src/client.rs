//! A client, as JavaScript holds it.

use std::rc::Rc;

use bithuman_rest::describe::TimeUnit;
use bithuman_rest::dynamic::{Argument, Arguments, Outcome};
use bithuman_rest::operation::Invoke;
use bithuman_rest::{Client, Error, ResponseInfo, dynamic};
use napi::bindgen_prelude::{Array, ClassInstance, Either};
use napi::{Env, Result};
use napi_derive::napi;
use serde_json::{Value, json};

use crate::bridge::{Bridge, Inner};
use crate::conversation::Conversation;
use crate::failure::{self, milliseconds, present, thrown};
use crate::items::Items;
use crate::mailbox::Tag;
use crate::parcel::{Parcel, Text};
use crate::provider::Provider;
use crate::source::Source;
use crate::watching::{Watch, watched};
use crate::{options, settings, write};

/// A client and the bridge that carries its answers.
#[napi]
pub struct Core {
    client: Client,
    bridge: Rc<Inner>,
}

type Sources<'env> = Option<Vec<ClassInstance<'env, Source>>>;

#[napi]
impl Core {
    /// Makes a client from its settings. Nothing is sent.
    #[napi(constructor, catch_unwind)]
    pub fn new(bridge: &Bridge, settings: String, runtime: String, provider: Option<ClassInstance<'_, Provider>>) -> Result<Self> {
        let bridge = bridge.share();
        let provider = provider.map(|provider| provider.of(&bridge));
        let client = settings::client(&settings, &runtime, provider).map_err(|error| thrown(&error))?;
        Ok(Self { client, bridge })
    }

    /// The same client with other options for the calls made through the result.
    #[napi(catch_unwind)]
    pub fn with_options(&self, options: String) -> Result<Self> {
        let client = options::with(&self.client, Some(&options)).map_err(|error| thrown(&error))?;
        Ok(Self { client, bridge: self.bridge.clone() })
    }

    /// The same client, posting a message under `id` for every answer.
    #[napi(catch_unwind)]
    pub fn observed(&self, id: u32) -> Self {
        let mailbox = self.bridge.mailbox.clone();
        let client = self.client.with_observer(move |info| mailbox.post(id, Tag::Observed, observed(info)));
        Self { client, bridge: self.bridge.clone() }
    }

    /// The address of the API.
    #[napi(getter, catch_unwind)]
    pub fn base_url(&self) -> String {
        self.client.base_url().to_owned()
    }

    /// Starts a call. Its answer is posted under `id`.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "JavaScript passes them one by one")]
    pub fn call(
        &self,
        env: &Env,
        id: u32,
        name: String,
        values: String,
        options: Option<String>,
        sources: Sources<'_>,
        watch: Option<Watch>,
    ) -> Result<()> {
        let (invoke, client, arguments) = self.prepare(&name, &values, options, sources, watch).map_err(|error| thrown(&error))?;
        let Invoke::Call(call) = invoke else { return Err(misused(&name)) };
        let pending = call(client, arguments).map_err(|error| thrown(&error))?;
        self.bridge.start(env, id, async move {
            match pending.await {
                Ok(outcome) => (Tag::Value, write::outcome(&outcome)),
                Err(error) => (Tag::Failure, failure::parcel(&error)),
            }
        })
    }

    /// Opens a stream. Nothing is sent before its first item is asked for.
    #[napi(catch_unwind)]
    pub fn open(&self, name: String, values: String, options: Option<String>, sources: Sources<'_>, watch: Option<Watch>) -> Result<Items> {
        let (invoke, client, arguments) = self.prepare(&name, &values, options, sources, watch).map_err(|error| thrown(&error))?;
        let Invoke::Stream(open) = invoke else { return Err(misused(&name)) };
        let stream = open(client, arguments).map_err(|error| thrown(&error))?;
        Ok(Items::new(stream, self.bridge.clone()))
    }

    /// Opens a conversation. That it is open, or why it is not, is posted under `id`.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "JavaScript passes them one by one")]
    pub fn dial(
        &self,
        env: &Env,
        id: u32,
        name: String,
        values: String,
        options: Option<String>,
        sources: Sources<'_>,
        watch: Option<Watch>,
    ) -> Result<Conversation> {
        let (invoke, client, arguments) = self.prepare(&name, &values, options, sources, watch).map_err(|error| thrown(&error))?;
        let Invoke::Duplex(dial) = invoke else { return Err(misused(&name)) };
        let dialing = dial(client, arguments).map_err(|error| thrown(&error))?;
        Conversation::begin(env, id, dialing, self.bridge.clone())
    }

    /// Calls what sends nothing.
    #[napi(catch_unwind)]
    pub fn local<'env>(&self, env: &'env Env, name: String, values: String, sources: Sources<'_>) -> Result<Either<Text, Array<'env>>> {
        let (invoke, client, arguments) = self.prepare(&name, &values, None, sources, None).map_err(|error| thrown(&error))?;
        let Invoke::Local(call) = invoke else { return Err(misused(&name)) };
        let outcome: Outcome = call(client, arguments).map_err(|error| thrown(&error))?;
        write::outcome(&outcome).into_js(env)
    }

    fn prepare(
        &self,
        name: &str,
        values: &str,
        options: Option<String>,
        sources: Sources<'_>,
        watch: Option<Watch>,
    ) -> std::result::Result<(Invoke, Client, Arguments), Error> {
        let method =
            dynamic::find(name).ok_or_else(|| Error::invalid("name", format!("there is no method `{name}`"), "update the package"))?;
        let values: serde_json::Map<String, Value> =
            serde_json::from_str(values).map_err(|error| Error::invalid("arguments", error, "pass well-formed text and plain values"))?;
        let mut arguments = Arguments::from(values).timed(TimeUnit::Milliseconds);
        for mut source in sources.into_iter().flatten() {
            let (field, source) = source.take(&self.bridge);
            arguments.insert(field, Argument::Source(source));
        }
        let client = options::with(&self.client, options.as_deref())?;
        let client = match watch {
            Some(watch) => watched(&client, &watch, &self.bridge.mailbox),
            None => client,
        };
        Ok((method.invoke, client, arguments))
    }
}

fn misused(name: &str) -> napi::Error {
    thrown(&Error::invalid("name", format!("`{name}` is not called this way"), "update the package"))
}

fn observed(info: &ResponseInfo) -> Parcel {
    let rate_limit = info.rate_limit.map(|bucket| {
        present([
            ("limit", json!(bucket.limit)),
            ("remaining", json!(bucket.remaining)),
            ("reset", json!(bucket.reset.map(|at| at * 1000))),
        ])
    });
    let value = present([
        ("operation", json!(info.operation)),
        ("method", json!(info.method)),
        ("path", json!(info.path)),
        ("status", json!(info.status)),
        ("requestId", json!(info.request_id)),
        ("rateLimit", json!(rate_limit)),
        ("replayed", json!(info.replayed)),
        ("planNotice", json!(info.plan_notice)),
        ("at", json!(info.at.timestamp_millis())),
        ("took", json!(milliseconds(info.took))),
        ("attempts", json!(info.attempts)),
    ]);
    Parcel { text: value.to_string().into_bytes(), buffers: Vec::new() }
}
