//! OpenTelemetry: metrics of a client's requests, and the context that they are made in sent along.
//!
//! Spans come without this: every attempt is a `tracing` span named and described by the conventions for HTTP, which the crate
//! `tracing-opentelemetry` makes a span of OpenTelemetry.
//!
//! ```no_run
//! use bithuman_rest::telemetry;
//!
//! # fn run() -> bithuman_rest::Result<()> {
//! let client = telemetry::instrument(&bithuman_rest::Client::new()?, &*opentelemetry::global::meter_provider());
//! # Ok(()) }
//! ```

#[cfg(test)]
mod tests;

use std::future::ready;

use opentelemetry::metrics::{Counter, Histogram, MeterProvider};
use opentelemetry::propagation::Injector;
use opentelemetry::{Context, InstrumentationScope, KeyValue, global};

use crate::Client;
use crate::events::{AttemptEnded, CallEvent, CallFacts, Happening};

/// The bounds of the histograms, in seconds, as the conventions advise.
const SECONDS: [f64; 14] = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

/// The client, counting its requests with a meter of `meters`, and sending the current context with them to the API's origin, by the
/// propagator that is set for the process. Metrics:
///
/// - `http.client.request.duration`: a histogram of the seconds that attempts take, with the attributes of the conventions for HTTP clients
/// - `bithuman.client.repeats`: how many attempts repeated one before
/// - `bithuman.client.limiter.wait`: a histogram of the seconds that calls waited for the account's rate limits
pub fn instrument(client: &Client, meters: &dyn MeterProvider) -> Client {
    let meter = Instruments::new(meters);
    client.with_listener(move |event| meter.hear(event)).with_propagator(|_| ready(current_context()))
}

struct Instruments {
    duration: Histogram<f64>,
    repeats: Counter<u64>,
    limited: Histogram<f64>,
}

impl Instruments {
    fn new(meters: &dyn MeterProvider) -> Self {
        let scope = InstrumentationScope::builder(env!("CARGO_PKG_NAME")).with_version(env!("CARGO_PKG_VERSION")).build();
        let meter = meters.meter_with_scope(scope);
        let seconds = |name: &'static str, about: &'static str| {
            meter.f64_histogram(name).with_unit("s").with_description(about).with_boundaries(SECONDS.to_vec()).build()
        };
        Self {
            duration: seconds("http.client.request.duration", "Duration of HTTP client requests."),
            repeats: meter
                .u64_counter("bithuman.client.repeats")
                .with_unit("{request}")
                .with_description("Attempts that repeated one before.")
                .build(),
            limited: seconds("bithuman.client.limiter.wait", "Time that calls waited for the account's rate limits."),
        }
    }

    fn hear(&self, event: &CallEvent) {
        match &event.what {
            Happening::Attempted(attempt) => self.duration.record(attempt.took.as_secs_f64(), &described(&event.call, attempt)),
            Happening::Repeating { .. } => self.repeats.add(1, &[operation(&event.call)]),
            Happening::Limited { waited } => self.limited.record(waited.as_secs_f64(), &[operation(&event.call)]),
            _ => {}
        }
    }
}

fn operation(call: &CallFacts) -> KeyValue {
    KeyValue::new("bithuman.operation", call.operation)
}

fn described(call: &CallFacts, attempt: &AttemptEnded) -> Vec<KeyValue> {
    let mut attributes = vec![
        KeyValue::new("http.request.method", call.method),
        KeyValue::new("server.address", call.host.clone()),
        KeyValue::new("server.port", i64::from(call.port)),
        KeyValue::new("url.template", call.template),
    ];
    attributes.extend(attempt.status.map(|status| KeyValue::new("http.response.status_code", i64::from(status))));
    attributes.extend(attempt.protocol.map(|version| KeyValue::new("network.protocol.version", version)));
    attributes.extend(attempt.error_type.clone().map(|kind| KeyValue::new("error.type", kind)));
    attributes
}

/// The headers that carry the current context.
fn current_context() -> Vec<(String, String)> {
    let mut headers = Headers(Vec::new());
    global::get_text_map_propagator(|propagator| propagator.inject_context(&Context::current(), &mut headers));
    headers.0
}

struct Headers(Vec<(String, String)>);

impl Injector for Headers {
    fn set(&mut self, key: &str, value: String) {
        self.0.push((key.to_owned(), value));
    }
}
