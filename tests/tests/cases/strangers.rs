use std::collections::{BTreeMap, HashSet};

use bithuman_rest::describe::{Kind, Schema};
use bithuman_rest::dynamic::find;
use bithuman_rest::operations::RESOURCES;
use serde_json::Value;

/// What core puts together itself, and what only a conversation carries.
const NOT_ANSWERED: &[&str] = &[
    "AccountLimits",
    "AgentProgress",
    "ApiKeyRotation",
    "BucketState",
    "ClaimedDelivery",
    "DownloadProgress",
    "DownloadedFile",
    "EmbedSnippet",
    "IngestProgress",
    "JobProgress",
    "Estimate",
    "EstimateLine",
    "JournalEntry",
    "RealtimeCall",
    "RealtimeEvent",
    "RealtimeProblem",
    "RenderedVideo",
    "Resolution",
    "SignedWebhook",
    "SpeechAudio",
    "SpeechFrame",
    "UploadProgress",
    "UsageEntry",
    "VideoProgress",
];

/// Which models were read from what a newer, or a sparing, service answers.
#[derive(Default)]
pub(super) struct Strangers {
    met: BTreeMap<&'static str, HashSet<Stranger>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stranger {
    /// A field that this version does not know.
    Field,
    /// A value that this version does not know.
    Value,
    /// Nothing that may be left out.
    Absence,
}

impl Strangers {
    /// Looks at what came of a call.
    pub(super) fn see(&mut self, call: &str, report: &Value) {
        let Some(method) = find(call) else { return };
        self.look(method.returns, &report["returned"]);
        report["items"].as_array().into_iter().flatten().for_each(|item| self.look(method.returns, item));
    }

    fn look(&mut self, kind: Kind, value: &Value) {
        match (kind, value) {
            (Kind::Record(schema), Value::Object(fields)) => {
                let absent = schema.fields.iter().filter(|field| may_be_absent(field.kind)).all(|field| !fields.contains_key(field.name));
                let unknown = schema.fields.iter().any(|field| is_unknown(field.kind, &value[field.name]));
                let signs = [(Stranger::Field, fields.contains_key("extra")), (Stranger::Value, unknown), (Stranger::Absence, absent)];
                let met = signs.into_iter().filter(|(_, is_there)| *is_there).map(|(stranger, _)| stranger);
                self.met.entry(schema.name).or_default().extend(met);
                schema.fields.iter().for_each(|field| self.look(field.kind, &value[field.name]));
            }
            (Kind::List(inner), Value::Array(items)) => items.iter().for_each(|item| self.look(*inner, item)),
            (Kind::List(inner) | Kind::Optional(inner) | Kind::Job(inner), item) => self.look(*inner, item),
            (Kind::Map(inner), Value::Object(entries)) => entries.values().for_each(|entry| self.look(*inner, entry)),
            _ => {}
        }
    }

    /// What no case has shown.
    pub(super) fn missed(&self) -> Vec<String> {
        let mut models = BTreeMap::new();
        RESOURCES.iter().flat_map(|resource| resource.methods).for_each(|method| collect(method.returns, &mut models));
        models.retain(|name, _| !NOT_ANSWERED.contains(name));
        let missed = models.values().flat_map(|schema| {
            let met = self.met.get(schema.name);
            wanted(schema)
                .into_iter()
                .filter(move |wanted| !met.is_some_and(|met| met.contains(wanted)))
                .map(|wanted| (schema.name, wanted))
        });
        missed.map(|(model, stranger)| format!("{model}: {stranger:?}")).collect()
    }
}

fn wanted(schema: &Schema) -> Vec<Stranger> {
    let any = |test: fn(Kind) -> bool| schema.fields.iter().any(|field| test(field.kind));
    let signs = [(Stranger::Field, true), (Stranger::Value, any(is_choice)), (Stranger::Absence, any(may_be_absent))];
    signs.into_iter().filter(|(_, is_wanted)| *is_wanted).map(|(stranger, _)| stranger).collect()
}

/// Models by name, with those inside of them.
fn collect(kind: Kind, models: &mut BTreeMap<&'static str, &'static Schema>) {
    match kind {
        Kind::Record(schema) if models.insert(schema.name, schema).is_none() => {
            schema.fields.iter().for_each(|field| collect(field.kind, models));
        }
        Kind::List(inner) | Kind::Optional(inner) | Kind::Map(inner) | Kind::Job(inner) => collect(*inner, models),
        _ => {}
    }
}

fn may_be_absent(kind: Kind) -> bool {
    matches!(kind, Kind::Optional(_))
}

fn is_choice(kind: Kind) -> bool {
    match kind {
        Kind::Enum(_) => true,
        Kind::Optional(inner) | Kind::List(inner) => is_choice(*inner),
        _ => false,
    }
}

fn is_unknown(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Enum(choice), Value::String(text)) => choice.values.iter().all(|known| known.wire != text),
        (Kind::Optional(inner), value) => is_unknown(*inner, value),
        (Kind::List(inner), Value::Array(items)) => items.iter().any(|item| is_unknown(*inner, item)),
        _ => false,
    }
}
