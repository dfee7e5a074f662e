//! A report as a page of Markdown.

use std::fmt::Write as _;

use super::case::{Better, CASES, Case, Column};
use super::report::{Report, Row};
use super::rival::OURS;

const HEADER: &str = "# What calls cost

<!-- Written by `cargo verify bench`. Do not edit. -->

Medians of alternating rounds, each in a fresh process on one core, against one server on another. CPU is of the whole process, all threads.
The last column says how many times as much a rival takes, or how many times as slow it is, as this client in the same language.
";

/// The page that is checked in beside the figures.
pub fn markdown(report: &Report) -> String {
    let mut page = HEADER.to_owned();
    let _ = writeln!(page, "\nTaken on {}: {}.", report.taken, report.machine);
    if report.quick {
        page.push_str("\nThis was a quick run: it shows that the benchmark works; its figures mean nothing.\n");
    }
    page.push_str(&goals(report));
    for problem in &report.problems {
        let _ = writeln!(page, "\nNot measured: {problem}");
    }
    for case in CASES {
        page.push_str(&section(case, &report.rows));
    }
    page
}

fn goals(report: &Report) -> String {
    let mut text = "\n## Goals\n\n| Goal | Measured | |\n|---|---:|---|\n".to_owned();
    for verdict in &report.goals {
        let measured = verdict.measured.as_deref().unwrap_or("not measured");
        let _ = writeln!(text, "| {} | {measured} | {} |", verdict.goal, if verdict.met { "met" } else { "**missed**" });
    }
    text
}

fn section(case: &Case, rows: &[Row]) -> String {
    let mut text = String::new();
    let mut languages: Vec<&str> = Vec::new();
    for row in rows.iter().filter(|row| row.case == case.name) {
        if !languages.contains(&row.language.as_str()) {
            languages.push(&row.language);
        }
    }
    if !languages.is_empty() {
        let _ = writeln!(text, "\n## {}", case.title);
    }
    for language in languages {
        text.push_str(&table(case, language, rows));
    }
    text
}

fn table(case: &Case, language: &str, rows: &[Row]) -> String {
    let mut rows: Vec<&Row> = rows.iter().filter(|row| row.case == case.name && row.language == language).collect();
    let shown: Vec<&Column> = case.columns.iter().filter(|column| rows.iter().any(|row| row.figures.contains_key(column.key))).collect();
    let Some(&first) = shown.first() else { return String::new() };
    let figure = |row: &Row| row.figures.get(first.key).copied().unwrap_or(f64::NAN);
    rows.sort_by(|one, other| match first.better {
        Better::Less => figure(one).total_cmp(&figure(other)),
        Better::More => figure(other).total_cmp(&figure(one)),
    });
    let ours = rows.iter().find(|row| is_ours(row)).map(|row| figure(row));
    let title = if language.is_empty() { "Without a language" } else { language };
    let mut text = format!("\n### {title}\n\n| | Version |");
    shown.iter().for_each(|column| text.push_str(&format!(" {} |", column.title)));
    text.push_str(" × |\n|---|---|");
    text.push_str(&"---:|".repeat(shown.len() + 1));
    for row in rows {
        let name = if is_ours(row) { format!("**{}**", row.rival) } else { row.rival.clone() };
        let _ = write!(text, "\n| {name} | {} |", row.version);
        for column in &shown {
            let _ = write!(text, " {} |", row.figures.get(column.key).map(|&figure| number(figure)).unwrap_or_default());
        }
        let times = ours.map(|ours| if first.better == Better::Less { figure(row) / ours } else { ours / figure(row) });
        let _ = write!(text, " {} |", times.filter(|times| times.is_finite()).map(|times| format!("{times:.2}")).unwrap_or_default());
    }
    text.push('\n');
    text
}

fn is_ours(row: &Row) -> bool {
    row.rival.starts_with(OURS)
}

/// Three digits that mean something.
pub(super) fn number(figure: f64) -> String {
    match figure.abs() {
        size if size >= 100.0 => format!("{figure:.0}"),
        size if size >= 10.0 => format!("{figure:.1}"),
        _ => format!("{figure:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::bench::report::Verdict;

    fn row(language: &str, rival: &str, cpu: f64) -> Row {
        let figures = BTreeMap::from([("cpu_us".to_owned(), cpu), ("wall_us".to_owned(), cpu * 2.0)]);
        Row { case: "get".to_owned(), language: language.to_owned(), rival: rival.to_owned(), version: "1.2.3".to_owned(), figures }
    }

    #[test]
    fn a_page_has_the_best_first_and_every_miss() {
        let verdict =
            |goal: &str, measured: Option<&str>, met| Verdict { goal: goal.to_owned(), measured: measured.map(str::to_owned), met };
        let report = Report {
            taken: "2026-01-02".to_owned(),
            machine: "2 × a processor".to_owned(),
            quick: false,
            rows: vec![row("Python", "requests", 677.0), row("Python", OURS, 56.25), row("Node", OURS, 9.5)],
            goals: vec![verdict("one", Some("12.04 ×"), true), verdict("two", Some("1.01 ×"), false), verdict("three", None, false)],
            problems: vec!["got: it is not installed".to_owned()],
        };
        let page = markdown(&report);
        let body = page.strip_prefix(HEADER).expect("the header");
        assert_eq!(
            body,
            "\nTaken on 2026-01-02: 2 × a processor.\n\n## Goals\n\n| Goal | Measured | |\n|---|---:|---|\n| one | 12.04 × | met |\n\
             | two | 1.01 × | **missed** |\n| three | not measured | **missed** |\n\nNot measured: got: it is not installed\n\n\
             ## A small GET into an object, one after another\n\n### Python\n\n| | Version | CPU µs | wall µs | × |\n|---|---|---:|---:|---:|\n\
             | **bithuman-rest** | 1.2.3 | 56.2 | 112 | 1.00 |\n| requests | 1.2.3 | 677 | 1354 | 12.04 |\n\n### Node\n\n\
             | | Version | CPU µs | wall µs | × |\n|---|---|---:|---:|---:|\n| **bithuman-rest** | 1.2.3 | 9.50 | 19.0 | 1.00 |\n"
        );
    }

    #[test]
    fn a_report_survives_being_stored() {
        let report = Report {
            taken: "2026-01-02".to_owned(),
            machine: "m".to_owned(),
            quick: true,
            rows: vec![row("", "curl", 1.5)],
            goals: Vec::new(),
            problems: Vec::new(),
        };
        let text = serde_json::to_string_pretty(&report).expect("text");
        assert_eq!(serde_json::from_str::<Report>(&text).expect("a report"), report);
        assert!(markdown(&report).contains("quick run"));
    }
}
