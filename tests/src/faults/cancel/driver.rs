//! Who calls and cancels: this process, or a program of another language that is told to, line by line.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use bithuman_rest::dynamic::Argument;
use bithuman_rest::{Client, Result as Answer, Source};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::cells::Cell;
use crate::faults::Failure;
use crate::faults::by_name::{arguments, call, drain};
use crate::faults::mobile;
use crate::toolchain::call::Call;
use crate::toolchain::folders::Folders;

/// Far above what a busy machine takes.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) enum Driver {
    Rust { running: Option<JoinHandle<Answer<()>>> },
    Other { what: &'static str, cancelled: &'static str, process: Box<Process> },
}

/// How a cancelled call ended.
pub(super) struct Ended {
    pub(super) ms: f64,
    pub(super) how: String,
}

impl Driver {
    pub(super) fn rust() -> Self {
        Self::Rust { running: None }
    }

    pub(super) fn python(mode: &'static str) -> Result<Self, Failure> {
        let folders = Folders::locate()?;
        let python = folders.verify.join("python/bin/python");
        let script = folders.checkout.join("bindings-python/tests/cancel_driver.py");
        let process = Box::new(Process::start(&Call::new(python).arg(script).arg(mode).dir(&folders.verify))?);
        Ok(match mode {
            "async" => Self::Other { what: "Python, a task cancelled", cancelled: "CancelledError", process },
            _ => Self::Other { what: "Python, Ctrl-C", cancelled: "KeyboardInterrupt", process },
        })
    }

    /// The script lies beside the installed package, which Node looks for from there.
    pub(super) fn node() -> Result<Self, Failure> {
        let folders = Folders::locate()?;
        let project = folders.verify.join("node");
        let script = project.join("cancel-driver.mjs");
        std::fs::copy(folders.checkout.join("bindings-node/tests/support/cancel-driver.mjs"), &script)
            .map_err(|error| format!("`cargo verify faults` installs the package for Node first: {error}"))?;
        let process = Box::new(Process::start(&Call::new("node").arg(script).dir(project))?);
        Ok(Self::Other { what: "Node, a signal aborted", cancelled: "AbortError", process })
    }

    pub(super) fn swift() -> Result<Self, Failure> {
        let process = Box::new(Process::start(&mobile::swift()?)?);
        Ok(Self::Other { what: "Swift, a task cancelled", cancelled: "CancellationError", process })
    }

    pub(super) fn kotlin() -> Result<Self, Failure> {
        let process = Box::new(Process::start(&mobile::kotlin()?)?);
        Ok(Self::Other { what: "Kotlin, a coroutine cancelled", cancelled: "CancellationException", process })
    }

    pub(super) fn what(&self) -> &'static str {
        match self {
            Self::Rust { .. } => "Rust, a future dropped",
            Self::Other { what, .. } => what,
        }
    }

    /// How a cancelled call ends.
    pub(super) fn cancelled(&self) -> &'static str {
        match self {
            Self::Rust { .. } => "dropped",
            Self::Other { cancelled, .. } => cancelled,
        }
    }

    pub(super) async fn begin(&mut self, cell: &Cell, url: &str, folder: &Path) -> Result<(), Failure> {
        let (file, target) = (folder.join("long.pdf"), folder.join("avatar.pkl"));
        match self {
            Self::Rust { running } => {
                let client = Client::builder().base_url(url).secret("sk_cancelled_0001").build()?;
                let (name, target) = (cell.name, target.display().to_string());
                *running = Some(tokio::spawn(async move { begin(&client, name, Source::path(file), &target).await }));
                Ok(())
            }
            Self::Other { process, .. } => process.tell(&json!({"begin": cell.name, "url": url, "file": file, "target": target})).await,
        }
    }

    pub(super) async fn cancel(&mut self) -> Result<Ended, Failure> {
        match self {
            Self::Rust { running } => {
                let task = running.take().ok_or("nothing was begun")?;
                let begun = Instant::now();
                task.abort();
                let how = match task.await {
                    Err(error) if error.is_cancelled() => "dropped".to_owned(),
                    other => format!("{other:?}"),
                };
                Ok(Ended { ms: begun.elapsed().as_secs_f64() * 1000.0, how })
            }
            Self::Other { process, .. } => {
                process.tell(&json!({"cancel": true})).await?;
                let told = process.hear().await?;
                let ms = told["ms"].as_f64().ok_or_else(|| format!("no time in {told}"))?;
                Ok(Ended { ms, how: told["ended"].as_str().unwrap_or_default().to_owned() })
            }
        }
    }

    /// Begins and cancels a call so often; gives what was left behind. Only for programs.
    pub(super) async fn many(&mut self, url: &str, times: usize) -> Result<Value, Failure> {
        match self {
            Self::Rust { .. } => Err("this process measures itself".into()),
            Self::Other { process, .. } => {
                process.tell(&json!({"many": times, "url": url})).await?;
                process.hear().await
            }
        }
    }
}

async fn begin(client: &Client, cell: &str, file: Source, target: &str) -> Answer<()> {
    match cell {
        "poll" => call(client, "agents.wait", &json!({"code": "A1", "interval": 0.1})).await,
        "upload" => {
            let mut given = arguments(&json!({"file_type": "document"}));
            given.insert("file", Argument::Source(file));
            client.invoke("files.upload", given).await.map(drop)
        }
        "download" => call(client, "models.download_self_hosted_avatar", &json!({"code": "A1", "path": target})).await,
        "stream" => drain(client, "speech.stream", &json!({"text": "hello"})).await,
        _ => call(client, "account.me", &json!({})).await,
    }
}

/// A program that reads orders and tells facts. It ends with this one.
pub(super) struct Process {
    orders: ChildStdin,
    facts: Lines<BufReader<ChildStdout>>,
    _child: Child,
}

impl Process {
    fn start(program: &Call) -> Result<Self, Failure> {
        let mut command = tokio::process::Command::from(program.command());
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{program}: {error}; `cargo verify faults` installs the packages first"))?;
        let (Some(orders), Some(facts)) = (child.stdin.take(), child.stdout.take()) else { return Err("a program without pipes".into()) };
        Ok(Self { orders, facts: BufReader::new(facts).lines(), _child: child })
    }

    async fn tell(&mut self, order: &Value) -> Result<(), Failure> {
        self.orders.write_all(format!("{order}\n").as_bytes()).await?;
        Ok(self.orders.flush().await?)
    }

    async fn hear(&mut self) -> Result<Value, Failure> {
        let line = timeout(PATIENCE, self.facts.next_line()).await.map_err(|_| "the program says nothing")??;
        Ok(serde_json::from_str(&line.ok_or("the program has ended")?)?)
    }
}
