//! The journey: each step as a program of yours would take it, through the client's public interface alone.

mod account;
mod agent;
mod embed;
mod ledger;
mod live;
mod model_file;
mod speech;
mod steps;
mod video;
mod webhook;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use bithuman_rest::Client;
use chrono::Utc;

use crate::arguments::Arguments;
use crate::display::Display;
use crate::failure::{Failure, Outcome};
use crate::figures;
use crate::files::Folder;
use crate::log::Log;
use crate::page;
use crate::report::Report;
use crate::service::Service;
use steps::Underway;

/// A journey under way.
struct Journey<'a> {
    client: Client,
    service: Service,
    display: &'a Display,
    folder: Folder,
    log: Log,
    began: Instant,
    underway: Option<Underway>,
    report: Report,
    /// The user has agreed to spend beforehand.
    agreed: bool,
    /// The user's own photo.
    portrait: Option<PathBuf>,
}

/// Takes the journey and tells how it went.
pub(crate) async fn travel(arguments: Arguments, display: &Display) -> ExitCode {
    let mut journey = match Journey::prepare(&arguments, display).await {
        Ok(journey) => journey,
        Err(failure) => return told(display, &failure),
    };
    let mut outcome = journey.go().await;
    if let Some(underway) = journey.underway.take() {
        underway.line.failed();
    }
    let written = journey.write(outcome.is_ok());
    outcome = outcome.and(written);
    let code = match &outcome {
        Ok(()) => {
            journey.say_goodbye(&arguments);
            ExitCode::SUCCESS
        }
        Err(failure) => told(display, failure),
    };
    journey.service.close().await;
    code
}

fn told(display: &Display, failure: &Failure) -> ExitCode {
    display.complain(&format!("\n{}", failure.explanation()));
    if matches!(failure, Failure::Declined) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl<'a> Journey<'a> {
    async fn prepare(arguments: &Arguments, display: &'a Display) -> Outcome<Self> {
        let folder = Folder::open(&arguments.output)?;
        let service = if arguments.live { Service::Real } else { Service::emulated().await? };
        let log = Log::default();
        let noted = log.clone();
        let client = service.client().build()?.with_observer(move |answer| noted.note(answer));
        let place = if arguments.live { "service" } else { "emulator" };
        display.print(&format!("\n   {} · {place} at {}\n", display.bold("bithuman-rest demo"), client.base_url()));
        let report = Report { live: arguments.live, service: client.base_url().to_owned(), began: Utc::now(), ..Report::default() };
        let (began, agreed, portrait) = (Instant::now(), arguments.yes, arguments.portrait.clone());
        Ok(Self { client, service, display, folder, log, began, underway: None, report, agreed, portrait })
    }

    async fn go(&mut self) -> Outcome {
        account::validate(self).await?;
        account::read(self).await?;
        account::prices(self).await?;
        let portrait = agent::upload(self).await?;
        let agent = agent::create(self, portrait).await?;
        live::speak_to_nobody(self, &agent).await?;
        live::speak(self, &agent).await?;
        let sound = speech::synthesize(self).await?;
        speech::stream(self).await?;
        video::render(self, &agent, &sound).await?;
        model_file::download(self, &agent).await?;
        embed::embed(self, &agent).await?;
        webhook::receive(self).await?;
        ledger::settle(self).await
    }

    /// Writes down what is known; the page only of a journey that arrived.
    fn write(&mut self, arrived: bool) -> Outcome {
        let ended = Utc::now();
        self.report.seconds = self.began.elapsed().as_secs_f64();
        let service_time = self.service.time_at(ended) - self.service.time_at(self.report.began);
        self.report.service_seconds = service_time.as_seconds_f64();
        self.report.requests = self.log.len();
        self.folder.write("requests.jsonl", self.log.lines())?;
        let report = serde_json::to_vec_pretty(&self.report).map_err(|error| Failure::Unexpected(error.to_string()))?;
        self.folder.write("report.json", report)?;
        if arrived {
            self.folder.write("index.html", page::html(&self.report, &self.log.rows(), &self.folder, &self.service))?;
        }
        Ok(())
    }

    fn say_goodbye(&self, arguments: &Arguments) {
        let page = arguments.output.join("index.html");
        let clock = match self.service.is_real() {
            true => String::new(),
            false => format!(" ({} on the emulator's clock)", figures::seconds(self.report.service_seconds)),
        };
        let facts = format!("{} requests in {}{clock}", self.report.requests, figures::seconds(self.report.seconds));
        self.display.print(&format!(
            "\n   {facts}\n   {} {}\n",
            self.display.dim("look at"),
            self.display.bold(&page.display().to_string())
        ));
    }
}
