use std::sync::{Arc, Mutex};

use bithuman_emulator::Emulator;
use opentelemetry::trace::{SpanKind, Status, TraceContextExt, Tracer, TracerProvider};
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, HistogramDataPoint, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, PeriodicReader, SdkMeterProvider};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use serde_json::{Value, json};
use tracing::Instrument;
use tracing_subscriber::layer::SubscriberExt;

use super::*;
use crate::ErrorClass;

const SECRET: &str = "sk_of_telemetry_4242";

struct Watched {
    client: Client,
    emulator: Emulator,
    spans: InMemorySpanExporter,
    tracers: SdkTracerProvider,
    metrics: InMemoryMetricExporter,
    meters: SdkMeterProvider,
    _listening: tracing::subscriber::DefaultGuard,
}

impl Watched {
    async fn start() -> Self {
        let emulator = Emulator::builder().secret(SECRET).start().await.expect("an emulator");
        let spans = InMemorySpanExporter::default();
        let tracers = SdkTracerProvider::builder().with_simple_exporter(spans.clone()).build();
        let metrics = InMemoryMetricExporter::default();
        let meters = SdkMeterProvider::builder().with_reader(PeriodicReader::builder(metrics.clone()).build()).build();
        global::set_text_map_propagator(TraceContextPropagator::new());
        let layer = tracing_opentelemetry::layer().with_tracer(tracers.tracer("test"));
        let _listening = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
        let client = Client::builder().secret(SECRET).base_url(emulator.url()).build().expect("a client");
        Self { client: instrument(&client, &meters), emulator, spans, tracers, metrics, meters, _listening }
    }

    async fn control(&self, path: &str, body: Option<Value>) -> Value {
        let url = format!("{}/accounts/{SECRET}/{path}", self.emulator.control_url());
        let http = self.client.core.storage.client().expect("connections");
        let request = body.map_or_else(|| http.get(&url), |body| http.post(&url).json(&body));
        request.send().await.expect("an answer").json().await.expect("JSON")
    }

    fn spans(&self) -> Vec<SpanData> {
        self.tracers.force_flush().expect("spans");
        self.spans.get_finished_spans().expect("spans")
    }

    /// The points of a histogram of seconds.
    fn points<T>(&self, name: &str, read: impl Fn(&HistogramDataPoint<f64>) -> T) -> Vec<T> {
        self.meters.force_flush().expect("metrics");
        let exported = self.metrics.get_finished_metrics().expect("metrics");
        let metrics = exported.iter().flat_map(|resource| resource.scope_metrics()).flat_map(|scope| scope.metrics());
        let metric = metrics.filter(|metric| metric.name() == name).last().expect("the metric");
        assert_eq!(metric.unit(), "s");
        match metric.data() {
            AggregatedMetrics::F64(MetricData::Histogram(histogram)) => histogram.data_points().map(read).collect(),
            other => panic!("{other:?}"),
        }
    }
}

fn of(attributes: &[KeyValue], name: &str) -> Option<String> {
    attributes.iter().find(|attribute| attribute.key.as_str() == name).map(|attribute| attribute.value.to_string())
}

#[tokio::test]
async fn each_attempt_is_a_span_below_the_callers_and_travels_along() {
    let watched = Watched::start().await;
    watched.control("faults", Some(json!({"kind": "status", "status": 503, "retry_after": "0"}))).await;
    let outer = tracing::info_span!("outer");
    watched.client.account().me().instrument(outer.clone()).await.expect("the second attempt succeeds");
    drop(outer);

    let spans = watched.spans();
    let outer = spans.iter().find(|span| span.name == "outer").expect("the caller's");
    let attempts: Vec<_> = spans.iter().filter(|span| span.name == "GET /v1/me").collect();
    assert_eq!((spans.len(), attempts.len()), (3, 2));
    for (attempt, (status, resent, error)) in attempts.iter().zip([("503", None, Some("503")), ("200", Some("1"), None)]) {
        assert_eq!(attempt.parent_span_id, outer.span_context.span_id());
        assert_eq!(attempt.span_context.trace_id(), outer.span_context.trace_id());
        assert_eq!(attempt.span_kind, SpanKind::Client);
        let held = |name: &str| of(&attempt.attributes, name);
        let url = watched.emulator.url();
        let (host, port) = url.trim_start_matches("http://").split_once(':').expect("a port");
        assert_eq!(held("http.request.method").as_deref(), Some("GET"));
        assert_eq!((held("server.address").as_deref(), held("server.port").as_deref()), (Some(host), Some(port)));
        assert_eq!(held("url.full"), Some(format!("{url}/v1/me")));
        assert_eq!(held("url.template").as_deref(), Some("/v1/me"));
        assert_eq!(held("network.protocol.version").as_deref(), Some("1.1"));
        assert_eq!(held("bithuman.operation").as_deref(), Some("get_me"));
        assert_eq!(held("http.response.status_code").as_deref(), Some(status));
        assert_eq!(held("http.request.resend_count").as_deref(), resent);
        assert_eq!(held("error.type").as_deref(), error);
        assert_eq!(matches!(attempt.status, Status::Error { .. }), error.is_some());
    }
    let seen = watched.control("requests", None).await;
    let sent: Vec<_> = seen.as_array().expect("requests").iter().map(|request| request["headers"]["traceparent"].clone()).collect();
    let expected = attempts.iter().map(|attempt| {
        let context = &attempt.span_context;
        json!(format!("00-{}-{}-01", context.trace_id(), context.span_id()))
    });
    assert_eq!(sent, expected.collect::<Vec<_>>());
    assert!(!format!("{spans:?}").contains(SECRET));
}

#[tokio::test]
async fn durations_repeats_and_refusals_are_measured() {
    let watched = Watched::start().await;
    watched.control("faults", Some(json!({"kind": "status", "status": 503, "retry_after": "0"}))).await;
    watched.client.account().me().await.expect("the second attempt succeeds");
    let error = watched.client.agents().get("A_none").await.expect_err("there is none");
    assert!(error.is(ErrorClass::NotFoundError));

    let mut points = watched.points("http.client.request.duration", |point| {
        let attributes: Vec<_> = point.attributes().cloned().collect();
        assert_eq!(point.bounds().collect::<Vec<_>>(), SECONDS);
        assert!(point.sum() > 0.0);
        let held = |name: &str| of(&attributes, name).unwrap_or_default();
        assert_eq!((held("http.request.method").as_str(), held("network.protocol.version").as_str()), ("GET", "1.1"));
        (held("url.template"), held("http.response.status_code"), held("error.type"), point.count())
    });
    points.sort();
    let expected = [("/v1/agent/{code}", "404", "404", 1), ("/v1/me", "200", "", 1), ("/v1/me", "503", "503", 1)]
        .map(|(template, status, error, count)| (template.to_owned(), status.to_owned(), error.to_owned(), count));
    assert_eq!(points, expected);
    let exported = format!("{:?}", watched.metrics.get_finished_metrics());
    assert!(exported.contains("bithuman.client.repeats") && !exported.contains(SECRET));
}

#[tokio::test]
async fn a_propagator_changes_no_header_that_is_the_clients() {
    let watched = Watched::start().await;
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let names = heard.clone();
    let client = watched.client.with_propagator(move |begun| {
        names.lock().expect("no panic").push(format!("{} {}", begun.call.operation, begun.number));
        ready(vec![
            ("Api-Secret".to_owned(), "other".to_owned()),
            ("bad name".to_owned(), "x".to_owned()),
            ("x-mine".to_owned(), "1".to_owned()),
        ])
    });
    client.account().me().await.expect("the client's secret goes out");
    let seen = watched.control("requests", None).await;
    assert_eq!((&seen[0]["headers"]["api-secret"], &seen[0]["headers"]["x-mine"]), (&json!("<secret>"), &json!("1")));
    assert_eq!(*heard.lock().expect("no panic"), ["get_me 1"]);
}

#[tokio::test]
async fn a_context_without_tracing_is_sent_too() {
    let watched = Watched::start().await;
    let tracer = watched.tracers.tracer("test");
    let span = tracer.start("plain");
    let context = Context::current_with_span(span);
    let id = context.span().span_context().span_id();
    let _without = tracing::subscriber::set_default(tracing::subscriber::NoSubscriber::default());
    let call = watched.client.account();
    opentelemetry::context::FutureExt::with_context(call.me(), context).await.expect("an answer");
    let seen = watched.control("requests", None).await;
    let sent = seen[0]["headers"]["traceparent"].as_str().expect("a header");
    assert_eq!(sent.split('-').nth(2), Some(id.to_string().as_str()));
}
