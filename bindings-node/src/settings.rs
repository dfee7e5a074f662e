//! A client's settings.

use bithuman_rest::{Client, ClientBuilder, Error};

use crate::reading::Reading;

/// Makes a client from its settings as JSON.
pub(crate) fn client(text: &str, runtime: &str) -> Result<Client, Error> {
    let mut settings = Reading::new(text, |field, problem, fix| Error::configuration(field, problem, fix))?;
    let mut builder = Client::builder().product(runtime);
    builder = set(builder, settings.text("secret")?, ClientBuilder::secret);
    builder = set(builder, settings.text("base_url")?, ClientBuilder::base_url);
    builder = set(builder, settings.time("timeout")?, ClientBuilder::timeout);
    builder = set(builder, settings.time("attempt_timeout")?, ClientBuilder::attempt_timeout);
    builder = set(builder, settings.time("stall_timeout")?, ClientBuilder::stall_timeout);
    builder = set(builder, settings.time("connect_timeout")?, ClientBuilder::connect_timeout);
    builder = set(builder, settings.count("max_retries")?, ClientBuilder::max_retries);
    for (name, value) in settings.texts("headers")? {
        builder = builder.header(name, value);
    }
    builder = set(builder, settings.text("application")?, ClientBuilder::application);
    builder = set(builder, settings.flag("hide_platform")?, ClientBuilder::hide_platform);
    builder = set(builder, settings.text("proxy")?, ClientBuilder::proxy);
    builder = set(builder, settings.text("ca_certificate")?, ClientBuilder::ca_certificate);
    builder = set(builder, settings.text("client_certificate")?, ClientBuilder::client_certificate);
    builder = set(builder, settings.time("pool_idle_timeout")?, ClientBuilder::pool_idle_timeout);
    builder = set(builder, settings.count("pool_max_idle")?, |builder, count| builder.pool_max_idle(count as usize));
    builder = set(builder, settings.text("plan")?.map(|word| word.parse()).transpose()?, ClientBuilder::plan);
    builder = set(builder, settings.text("limiter")?.map(|word| word.parse()).transpose()?, ClientBuilder::limiter);
    builder = set(builder, settings.text("limits_folder")?, ClientBuilder::limits_folder);
    settings.finish()?;
    builder.build()
}

fn set<T>(builder: ClientBuilder, value: Option<T>, with: impl FnOnce(ClientBuilder, T) -> ClientBuilder) -> ClientBuilder {
    match value {
        Some(value) => with(builder, value),
        None => builder,
    }
}
