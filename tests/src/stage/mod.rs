//! The stage: an emulator with a judge. Every language's case runner plays on it, and all are judged alike.

mod actual;
mod control;
mod fill;
mod judge;
mod matching;
mod props;
mod server;

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use bithuman_emulator::Emulator;
use bithuman_rest::dynamic::find;
use bithuman_rest::operation::Invoke;
use serde_json::{Map, Value, json};

pub use actual::Actual;
pub use server::serve;

use crate::cases::{self, Case, Look};
use control::Control;
use fill::Scope;
use props::Props;

/// A running stage.
pub struct Stage {
    emulator: Emulator,
    control: Control,
    props: Props,
    cases: Vec<(String, Case)>,
    runs: Mutex<HashMap<String, Run>>,
    begun: AtomicU64,
}

/// A case that has begun: its own account, and what is known of it.
struct Run {
    case: usize,
    secret: String,
    scope: Scope,
}

impl Stage {
    /// Starts the emulator and writes the files that cases pass, into `folder` or a temporary one.
    pub async fn start(folder: Option<&Path>) -> Result<Self, String> {
        let props = Props::write(folder).map_err(|error| format!("the files of the cases cannot be written: {error}"))?;
        let emulator = Emulator::builder().start().await.map_err(|error| format!("the emulator does not start: {error}"))?;
        let control = Control::new(emulator.url())?;
        Ok(Self { emulator, control, props, cases: cases::all()?, runs: Mutex::default(), begun: AtomicU64::new(0) })
    }

    /// What there is to play, as every runner reads it.
    pub fn list(&self) -> Vec<Value> {
        let entries = self.cases.iter().filter_map(|(id, case)| {
            Some(json!({
                "id": id,
                "call": case.call,
                "shape": shape(&case.call)?,
                "client": case.client,
                "options": case.options,
                "take": case.take,
            }))
        });
        entries.collect()
    }

    /// Prepares a case; gives what the runner calls with.
    pub async fn begin(&self, id: &str) -> Result<Value, String> {
        let (index, case) = self.cases.iter().enumerate().find(|(_, (name, _))| name == id).map(|(index, (_, case))| (index, case)).ok_or("no such case")?;
        let run = format!("run-{}", self.begun.fetch_add(1, Ordering::Relaxed));
        let folder = self.props.folder_for(&run).map_err(|error| error.to_string())?;
        let mut scope = Scope::new(&self.props, &folder, self.emulator.url(), self.emulator.media_url());
        let account = self.control.post("/accounts", &scope.fill(&Value::Object(case.given.account.clone()))?).await?;
        let secret = account["secret"].as_str().unwrap_or_default().to_owned();
        scope.save("account", account);
        for step in &case.given.control {
            let answer = match (&step.post, &step.delete) {
                (Some(path), _) => self.control.post(&below(&secret, &scope.text(path)), &scope.fill(&step.body)?).await?,
                (None, Some(path)) => self.control.delete(&below(&secret, &scope.text(path))).await?,
                (None, None) => return Err("a step without post or delete".to_owned()),
            };
            if let Some(name) = &step.save {
                scope.save(name, answer);
            }
        }
        if !case.given.replies.is_empty() {
            self.control.post(&format!("/replies/{secret}"), &scope.fill(&Value::Array(case.given.replies.clone()))?).await?;
        }
        if !case.given.faults.is_empty() {
            self.control.post(&below(&secret, "faults"), &scope.fill(&Value::Array(case.given.faults.clone()))?).await?;
        }
        let mut client = Map::from_iter([("secret".to_owned(), json!(secret)), ("base_url".to_owned(), json!(self.emulator.url()))]);
        client.extend(case.client.clone());
        let answer = json!({
            "run": run,
            "client": scope.fill(&Value::Object(client))?,
            "args": scope.fill(&Value::Object(case.args.clone()))?,
            "options": scope.fill(&Value::Object(case.options.clone()))?,
        });
        self.runs.lock().unwrap_or_else(PoisonError::into_inner).insert(run, Run { case: index, secret, scope });
        Ok(answer)
    }

    /// Judges what came of a case; gives what is wrong.
    pub async fn end(&self, id: &str, report: &Value) -> Result<Vec<String>, String> {
        let name = report["run"].as_str().ok_or("the report names no run: send the one that begin gave")?;
        let run = self.runs.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
        let run = run.ok_or_else(|| format!("there is no run {name}, or it has ended"))?;
        let (begun, case) = &self.cases[run.case];
        if begun != id {
            return Err(format!("{name} is a run of {begun}"));
        }
        let mut looks = Vec::new();
        for look in &case.after {
            let (name, found) = match look {
                Look { get: Some(path), .. } => (path, self.control.get(&below(&run.secret, &run.scope.text(path))).await?),
                Look { file: Some(file), .. } => (file, run.scope.written(file)),
                _ => return Err("nothing to look at".to_owned()),
            };
            looks.push((name.clone(), run.scope.fill(&look.expect)?, found));
        }
        let evidence = judge::Evidence {
            seen: self.control.get(&below(&run.secret, "requests")).await?,
            media: self.control.get("/media-requests").await?,
            looks,
            secret: &run.secret,
        };
        let problems = judge::judge(case, &run.scope, &Actual::read(report)?, &evidence)?;
        self.control.delete(&format!("/accounts/{}", run.secret)).await?;
        Ok(problems)
    }
}

/// A path of the control interface; relative ones are below the account's.
fn below(secret: &str, path: &str) -> String {
    if path.starts_with('/') { path.to_owned() } else { format!("/accounts/{secret}/{path}") }
}

/// How a case is called; `None` where core has no such method.
fn shape(call: &str) -> Option<&'static str> {
    if call == "construct" {
        return Some("construct");
    }
    Some(match find(call)?.invoke {
        Invoke::Call(_) => "call",
        Invoke::Stream(_) => "stream",
        Invoke::Local(_) => "local",
    })
}
