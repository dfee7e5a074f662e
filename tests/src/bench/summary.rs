//! The few lines of a report that the README quotes.

use std::fmt::Write as _;
use std::fs;

use super::case::{AGENTS, Better, Case, GET, GET64, IMPORT, RECEIVE, SEND, STREAM, find};
use super::render::number;
use super::report::{Report, Row};
use super::rival::{OURS, OURS_ASYNC};
use crate::surface::root;

/// One line: whose figure of which case is shown, beside whom.
struct Line {
    language: &'static str,
    case: &'static str,
    key: &'static str,
    ours: &'static str,
    beside: &'static [&'static str],
}

const fn line(language: &'static str, case: &'static str, key: &'static str, ours: &'static str, beside: &'static [&'static str]) -> Line {
    Line { language, case, key, ours, beside }
}

const LINES: [Line; 14] = [
    line("Python", GET, "cpu_us", OURS, &["pyreqwest", "http.client", "httpx", "requests"]),
    line("Python", GET64, "cpu_us", OURS_ASYNC, &["pyreqwest, async", "aiohttp", "httpx + pydantic, async"]),
    line("Python", AGENTS, "cpu_us", OURS, &["aiohttp + msgspec", "pyreqwest", "httpx + pydantic, async"]),
    line("Python", STREAM, "mb_s", OURS, &["aiohttp", "httpx"]),
    line("Python", SEND, "wall_us", OURS, &["pyreqwest", "httpx"]),
    line("Python", SEND, "over_kib", OURS, &["requests", "httpx"]),
    line("Python", IMPORT, "ms", OURS, &["pyreqwest", "httpx", "openai"]),
    line("Node", GET64, "cpu_us", OURS, &["undici.request", "fetch", "axios"]),
    line("Node", AGENTS, "cpu_us", OURS, &["undici.request", "fetch", "axios"]),
    line("Node", STREAM, "mb_s", OURS, &["node:http", "fetch"]),
    line("Node", SEND, "wall_us", OURS, &["undici.request", "fetch"]),
    line("Node", RECEIVE, "mb_s", OURS, &["node:http", "fetch"]),
    line("Rust", GET64, "cpu_us", OURS, &["hyper + serde", "reqwest + serde"]),
    line("Rust", SEND, "wall_us", OURS, &["reqwest + serde"]),
];

/// The table of the report that is checked in, where there is one.
pub fn checked_in() -> Option<String> {
    let text = fs::read_to_string(root().join("tests/bench/results.json")).ok()?;
    serde_json::from_str(&text).ok().map(|report: Report| summary(&report))
}

fn summary(report: &Report) -> String {
    let mut text = "| | This client | Others, as times of it |\n|---|---:|---|\n".to_owned();
    for line in &LINES {
        let Some(case) = find(line.case) else { continue };
        let Some(column) = case.columns.iter().find(|column| column.key == line.key) else { continue };
        let figure = |rival: &str| figure(&report.rows, line, rival);
        let Some(ours) = figure(line.ours) else { continue };
        let times = |theirs: f64| match column.better {
            Better::Less => theirs / ours,
            Better::More => ours / theirs,
        };
        let beside = line.beside.iter().filter_map(|rival| Some(format!("{rival} {}", number(times(figure(rival)?)))));
        let beside = beside.collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "| {} | {} {} | {beside} |", titled(line, case), number(ours), column.title);
    }
    text
}

fn figure(rows: &[Row], line: &Line, rival: &str) -> Option<f64> {
    let mine = |row: &&Row| row.case == line.case && row.language == line.language && row.rival == rival;
    rows.iter().find(mine)?.figures.get(line.key).copied()
}

fn titled(line: &Line, case: &Case) -> String {
    let manner = if line.ours == OURS_ASYNC { ", async" } else { "" };
    let mut title = case.title.to_owned();
    title.replace_range(..1, &title[..1].to_lowercase());
    format!("{}{manner}: {title}", line.language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::rival::RIVALS;

    #[test]
    fn every_line_is_of_what_is_measured() {
        for line in &LINES {
            let case = find(line.case).expect("a case");
            assert!(case.columns.iter().any(|column| column.key == line.key), "{}", line.case);
            for rival in line.beside.iter().chain([&line.ours]) {
                let known = RIVALS.iter().any(|known| known.language.name() == line.language && known.title == *rival);
                assert!(known || line.case == IMPORT, "{rival}");
            }
        }
    }
}
