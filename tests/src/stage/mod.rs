//! The stage: an emulator with a judge. Every language's case runner plays on it, and all are judged alike.

mod actual;
pub(crate) mod control;
mod fill;
mod judge;
mod matching;
mod props;
mod receiver;
mod run;
mod server;
mod value;

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use bithuman_emulator::Emulator;
use bithuman_rest::describe::Kind;
use bithuman_rest::dynamic::find;
use bithuman_rest::operation::Invoke;
use serde_json::{Map, Value, json};

pub use actual::Actual;
pub use run::Verdict;
pub use server::serve;

use crate::cases::{self, Case, Given, Sight};
pub(crate) use control::Control;
use fill::Scope;
use props::Props;
use receiver::Receiver;
use run::Run;

/// A running stage.
pub struct Stage {
    emulator: Emulator,
    control: Control,
    receiver: Receiver,
    props: Props,
    cases: Vec<(String, Case)>,
    runs: Mutex<HashMap<String, Run>>,
    begun: AtomicU64,
}

impl Stage {
    /// Starts the emulator and writes the files that cases pass, into `folder` or a temporary one.
    pub async fn start(folder: Option<&Path>) -> Result<Self, String> {
        let props = Props::write(folder).map_err(|error| format!("the files of the cases cannot be written: {error}"))?;
        let emulator = Emulator::builder().start().await.map_err(|error| format!("the emulator does not start: {error}"))?;
        let control = Control::new(emulator.url())?;
        let receiver = Receiver::start().await.map_err(|error| format!("the receiver of webhooks does not start: {error}"))?;
        Ok(Self { emulator, control, receiver, props, cases: cases::all()?, runs: Mutex::default(), begun: AtomicU64::new(0) })
    }

    /// What there is to play, as every runner reads it; of a journey the first step.
    pub fn list(&self) -> Vec<Value> {
        let entries = self.cases.iter().filter_map(|(id, case)| {
            let shapes: Option<Vec<&str>> = case.steps.iter().map(|step| shape(&step.call)).collect();
            let (first, shape) = (case.steps.first()?, *shapes?.first()?);
            let (call, options, take) = (&first.call, &first.options, first.take);
            Some(json!({"id": id, "call": call, "shape": shape, "client": case.client, "options": options, "take": take}))
        });
        entries.collect()
    }

    /// Prepares a case; gives what the runner makes its client from and calls with.
    pub async fn begin(&self, id: &str) -> Result<Value, String> {
        let index = self.cases.iter().position(|(name, _)| name == id).ok_or("no such case")?;
        let case = &self.cases[index].1;
        let name = format!("run-{}", self.begun.fetch_add(1, Ordering::Relaxed));
        let folder = self.props.folder_for(&name).map_err(|error| error.to_string())?;
        let mut scope = Scope::new(&self.props, &folder, self.emulator.url(), self.emulator.media_url());
        let account = self.control.post("/accounts", &scope.fill(&Value::Object(case.given.account.clone()))?).await?;
        let secret = account["secret"].as_str().unwrap_or_default().to_owned();
        scope.save("account", account);
        let mut run = Run { name, case: index, step: 0, secret, scope };
        self.prepare(&mut run, &case.given).await?;
        let mut client = Map::from_iter([("secret".to_owned(), json!(run.secret)), ("base_url".to_owned(), json!(self.emulator.url()))]);
        client.extend(case.client.clone());
        let mut answer = self.cue(&mut run).await?;
        answer["run"] = json!(run.name);
        answer["client"] = run.scope.fill(&Value::Object(client))?;
        self.keep(run);
        Ok(answer)
    }

    /// Judges what came of a step; gives what is wrong and, where nothing is, what comes next.
    pub async fn end(&self, id: &str, report: &Value) -> Result<Verdict, String> {
        let name = report["run"].as_str().ok_or("the report names no run: send the one that begin gave")?;
        let run = self.runs.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
        let mut run = run.ok_or_else(|| format!("there is no run {name}, or it has ended"))?;
        let (begun, case) = &self.cases[run.case];
        if begun != id {
            return Err(format!("{name} is a run of {begun}"));
        }
        let step = run.step(case)?;
        let actual = Actual::read(report)?;
        run.scope.save("receiver", self.receiver.known(&run.name));
        if let Some(name) = &step.save {
            run.scope.save(name, actual.value());
        }
        let problems = judge::judge(step, &run.scope, &actual, &self.evidence(&run).await?)?;
        if problems.is_empty() && run.step + 1 < case.steps.len() {
            run.step += 1;
            let next = self.cue(&mut run).await?;
            self.keep(run);
            return Ok(Verdict { problems, next: Some(next) });
        }
        self.receiver.forget(&run.name);
        self.control.delete(&format!("/accounts/{}", run.secret)).await?;
        let step = |problem| if case.steps.len() > 1 { format!("step {} ({}): {problem}", run.step + 1, step.call) } else { problem };
        Ok(Verdict { problems: problems.into_iter().map(step).collect(), next: None })
    }

    fn keep(&self, run: Run) {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner).insert(run.name.clone(), run);
    }

    async fn prepare(&self, run: &mut Run, given: &Given) -> Result<(), String> {
        for order in &given.control {
            let answer = match (&order.post, &order.delete, &order.asker) {
                (Some(path), _, Some(secret)) => {
                    let (path, body) = (run.scope.text(path), run.scope.fill(&order.body)?);
                    self.control.ask(&run.scope.text(secret), &path, &body).await?
                }
                (Some(path), _, None) => self.control.post(&run.path(path), &run.scope.fill(&order.body)?).await?,
                (None, Some(path), _) => self.control.delete(&run.path(path)).await?,
                (None, None, _) => return Err("an order without post or delete".to_owned()),
            };
            if let Some(name) = &order.save {
                run.scope.save(name, answer);
            }
        }
        if !given.replies.is_empty() {
            let replies = run.scope.fill(&Value::Array(given.replies.clone()))?;
            self.control.post(&format!("/replies/{}", run.secret), &replies).await?;
        }
        if !given.faults.is_empty() {
            self.control.post(&run.path("faults"), &run.scope.fill(&Value::Array(given.faults.clone()))?).await?;
        }
        Ok(())
    }

    /// Sets the scene for the step that a run has come to; gives what to call.
    async fn cue(&self, run: &mut Run) -> Result<Value, String> {
        let step = run.step(&self.cases[run.case].1)?;
        if run.step > 0 {
            self.control.delete(&run.path("requests")).await?;
        }
        run.scope.save("receiver", self.receiver.known(&run.name));
        self.prepare(run, &step.given).await?;
        Ok(json!({
            "call": step.call,
            "shape": shape(&step.call),
            "take": step.take,
            "then": step.then.as_ref().map(|then| then.cue(|args| run.scope.fill(&Value::Object(args.clone())))).transpose()?,
            "fresh": step.fresh,
            "send": run.scope.fill(&Value::Array(step.send.clone()))?,
            "args": run.scope.fill(&Value::Object(step.args.clone()))?,
            "options": run.scope.fill(&Value::Object(step.options.clone()))?,
        }))
    }

    async fn evidence<'a>(&self, run: &'a Run) -> Result<judge::Evidence<'a>, String> {
        let mut looks = Vec::new();
        for look in &run.step(&self.cases[run.case].1)?.after {
            let (name, found) = match &look.at {
                Sight::Get(path) => (path, self.control.get(&run.path(path)).await?),
                Sight::File(file) => (file, run.scope.written(file)),
                Sight::Known(name) => (name, run.scope.known(name)),
            };
            looks.push((name.clone(), run.scope.fill(&look.expect)?, found));
        }
        let (seen, media) = (self.control.get(&run.path("requests")).await?, self.control.get("/media-requests").await?);
        Ok(judge::Evidence { seen, media, looks, secret: &run.secret })
    }
}

/// How a step is called; `None` where core has no such method.
fn shape(call: &str) -> Option<&'static str> {
    if call == "construct" {
        return Some("construct");
    }
    let method = find(call)?;
    let is_job = matches!(method.returns, Kind::Job(_));
    Some(match method.invoke {
        Invoke::Call(_) if is_job => "job",
        Invoke::Local(_) if is_job => "resume",
        Invoke::Call(_) => "call",
        Invoke::Stream(_) => "stream",
        Invoke::Duplex(_) => "duplex",
        Invoke::Local(_) => "local",
    })
}
