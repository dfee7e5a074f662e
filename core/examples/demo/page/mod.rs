//! The page that tells what happened: one file, no network, made to be read.

mod creation;
mod embed;
mod film;
mod hero;
mod journey;
mod ledger;
mod refusal;
mod requests;
mod results;
mod sound;
mod text;
mod webhook;

use crate::files::Folder;
use crate::log::Row;
use crate::report::Report;
use crate::service::Service;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// What the page is made from.
struct Story<'a> {
    report: &'a Report,
    rows: &'a [Row],
    folder: &'a Folder,
    service: &'a Service,
}

/// The page.
pub(crate) fn html(report: &Report, rows: &[Row], folder: &Folder, service: &Service) -> String {
    let story = Story { report, rows, folder, service };
    let sections = [
        journey::section(&story),
        creation::section(&story),
        sound::section(&story),
        film::section(&story),
        refusal::section(&story),
        webhook::section(&story),
        embed::section(&story),
        ledger::section(&story),
        results::section(&story),
        requests::section(&story),
    ];
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<div class=\"page\">\n<main>\n{hero}{sections}</main>\n{footer}</div>\n\
         <script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        title = text::escape(&hero::title(report)),
        hero = hero::header(&story),
        sections = sections.concat(),
        footer = hero::footer(&story),
    )
}
