//! Processes that fork with a client in use, and interpreters that end with one. Python is the language whose servers fork.

mod service;

use std::time::Duration;

use super::{Failure, Figure, Scenario};
use crate::toolchain::call::Call;
use crate::toolchain::folders::Folders;
use service::Service;

pub(crate) const SCENARIO: Scenario =
    Scenario { name: "forks", timed: false, about: "Python forks and ends with calls in flight", run: |scale| Box::pin(run(scale)) };

/// Longer than all of a way's own limits.
const PATIENCE: Duration = Duration::from_secs(180);

/// A way of forking, as the driver knows it.
struct Way {
    name: &'static str,
    what: &'static str,
    times: usize,
    unit: &'static str,
}

const WAYS: &[Way] = &[
    Way { name: "fork", what: "os.fork beside a thread that is always in a call", times: 1000, unit: "children" },
    Way { name: "pool", what: "multiprocessing", times: 40, unit: "tasks" },
    Way { name: "gunicorn", what: "gunicorn --preload, four workers", times: 40, unit: "requests" },
    Way { name: "celery", what: "Celery prefork, four processes", times: 12, unit: "tasks" },
    Way { name: "exit", what: "interpreters that ended in the middle of something", times: 5, unit: "interpreters" },
];

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let service = Service::start().await?;
    let mut figures = Vec::new();
    for way in WAYS {
        let times = if way.name == "fork" { way.times / scale as usize } else { way.times };
        let ends = drive(way, times, &service.url).await.map_err(|problem| format!("{}: {problem}", way.name))?;
        let bad: Vec<String> = ends.iter().filter(|end| *end != "done").cloned().collect();
        figures.push(Figure::every(way.what, times.max(ends.len()), &bad, way.unit));
    }
    // The last connections end with their processes.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let (processes, shared) = service.heard();
    figures.push(Figure {
        what: "connections on which two processes spoke",
        goal: "0 connections".to_owned(),
        measured: format!("{shared} connections of {processes} processes"),
        met: shared == 0 && processes > 1,
    });
    Ok(figures)
}

/// How each child, task or interpreter ended.
async fn drive(way: &Way, times: usize, service: &str) -> Result<Vec<String>, Failure> {
    let folders = Folders::locate()?;
    let call = Call::new(folders.verify.join("python/bin/python"))
        .arg(folders.checkout.join("bindings-python/tests/fork_driver.py"))
        .args([way.name, &times.to_string()])
        .env("BITHUMAN_FORK_SERVICE", service)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .dir(&folders.verify);
    let mut command = tokio::process::Command::from(call.command());
    let output = tokio::time::timeout(PATIENCE, command.kill_on_drop(true).output())
        .await
        .map_err(|_| "it hangs")?
        .map_err(|error| format!("{error}; `cargo verify faults` installs the packages first"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned().into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
