//! What a run found, as it is stored: medians, and the goals judged by them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::case::{self, Better, RECEIVE};
use super::goal::{Against, GOALS, Goal, Wanted, quotient};

/// One rival in one case: the medians of its rounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub case: String,
    pub language: String,
    pub rival: String,
    pub version: String,
    pub figures: BTreeMap<String, f64>,
}

/// A goal, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    pub goal: String,
    /// Nothing when it was not measured, which counts as missed.
    pub measured: Option<String>,
    pub met: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The day.
    pub taken: String,
    pub machine: String,
    /// A quick run shows that the benchmark works and measures nothing.
    pub quick: bool,
    pub rows: Vec<Row>,
    pub goals: Vec<Verdict>,
    /// What could not be measured, and why.
    pub problems: Vec<String>,
}

/// Judges every goal; one without figures is missed.
pub fn judge(rows: &[Row]) -> Vec<Verdict> {
    GOALS.iter().map(|goal| verdict(goal, rows)).collect()
}

fn verdict(goal: &Goal, rows: &[Row]) -> Verdict {
    let figure = |row: &Row| row.figures.get(goal.key).copied();
    let of = |language: &str, rival: &str| {
        rows.iter().find(|row| row.case == goal.case && row.language == language && row.rival == rival).and_then(figure)
    };
    let better = better(goal);
    let ours = of(goal.language, goal.ours);
    let measured = match goal.against {
        Against::Nobody => ours.map(|ours| (ours, None)),
        Against::Rival(theirs) => {
            ours.zip(of(goal.language, theirs)).map(|(ours, theirs)| (quotient(goal.wanted, better, ours, theirs), None))
        }
        Against::Curl => ours.zip(of("", "curl")).map(|(ours, theirs)| (quotient(goal.wanted, better, ours, theirs), None)),
        Against::Best => {
            let rivals = rows
                .iter()
                .filter(|row| row.case == goal.case && row.language == goal.language && !row.rival.starts_with(super::rival::OURS));
            let best = rivals.filter_map(|row| Some((figure(row)?, row.rival.as_str()))).reduce(|best, next| {
                let wins = if better == Better::Less { next.0 < best.0 } else { next.0 > best.0 };
                if wins { next } else { best }
            });
            ours.zip(best).map(|(ours, (theirs, name))| (quotient(goal.wanted, better, ours, theirs), Some(name)))
        }
    };
    Verdict {
        goal: words(goal),
        met: measured.is_some_and(|(number, _)| goal.wanted.is_met(number)),
        measured: measured.map(|(number, name)| match goal.wanted {
            Wanted::Bound(_, unit) => format!("{number:.1} {unit}"),
            _ => format!("{number:.2} ×{}", name.map(|name| format!(" ({name})")).unwrap_or_default()),
        }),
    }
}

fn better(goal: &Goal) -> Better {
    let columns = case::find(goal.case).map(|case| case.columns).unwrap_or_default();
    columns.iter().find(|column| column.key == goal.key).map_or(Better::Less, |column| column.better)
}

fn words(goal: &Goal) -> String {
    let what = match (goal.case, goal.key) {
        (RECEIVE, _) => "download, rate",
        (case::GET, _) => "small GET, CPU",
        (case::GET64, _) => "64 small GETs at once, CPU",
        (case::AGENTS, _) => "list of 100 agents, CPU",
        (case::STREAM, "mb_s") => "speech in frames, rate",
        (case::STREAM, _) => "speech in frames, first frame",
        (case::SEND, "over_kib") => "upload of 100 MB, memory over baseline",
        (case::SEND, _) => "upload of 100 MB, time",
        (case::IMPORT, "threads") => "import, threads afterwards",
        (case::IMPORT, _) => "import",
        _ => "size",
    };
    let whose = match goal.against {
        Against::Rival(theirs) => theirs,
        Against::Best => "the best rival",
        Against::Curl => "curl",
        Against::Nobody => goal.ours,
    };
    match goal.wanted {
        Wanted::AtLeast(least) => format!("{}: {what}, at least {least} × as good as {whose}", goal.language),
        Wanted::Costs(most) => format!("{}: {what}, at most {most} × that of {whose}", goal.language),
        Wanted::Bound(most, unit) if goal.case == case::INSTALLED => format!("{}: {whose}, at most {most} {unit}", goal.language),
        Wanted::Bound(most, unit) => format!("{}: {what}, at most {most} {unit}", goal.language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::rival::{OURS, OURS_ASYNC};

    fn row(case: &str, language: &str, rival: &str, key: &str, figure: f64) -> Row {
        Row {
            case: case.to_owned(),
            language: language.to_owned(),
            rival: rival.to_owned(),
            version: "1.0".to_owned(),
            figures: BTreeMap::from([(key.to_owned(), figure)]),
        }
    }

    fn judged<'a>(verdicts: &'a [Verdict], beginning: &str) -> &'a Verdict {
        verdicts.iter().find(|verdict| verdict.goal.starts_with(beginning)).expect("the goal")
    }

    #[test]
    fn what_was_not_measured_is_missed() {
        assert!(judge(&[]).iter().all(|verdict| !verdict.met && verdict.measured.is_none()));
    }

    #[test]
    fn a_ratio_is_taken_within_a_language() {
        let rows = [
            row(case::GET64, "Python", OURS_ASYNC, "cpu_us", 40.0),
            row(case::GET64, "Python", "aiohttp", "cpu_us", 160.0),
            row(case::GET64, "Python", "pyreqwest, async", "cpu_us", 48.0),
            row(case::GET64, "Node", "pyreqwest, async", "cpu_us", 1.0),
        ];
        let verdicts = judge(&rows);
        let aiohttp = judged(&verdicts, "Python: 64 small GETs at once, CPU, at least 3.5 × as good as aiohttp");
        assert_eq!((aiohttp.measured.as_deref(), aiohttp.met), (Some("4.00 ×"), true));
        let pyreqwest = judged(&verdicts, "Python: 64 small GETs at once, CPU, at least 1.25 ×");
        assert_eq!((pyreqwest.measured.as_deref(), pyreqwest.met), (Some("1.20 ×"), false));
    }

    #[test]
    fn the_best_rival_is_named_and_is_never_ourselves() {
        let rows = [
            row(case::STREAM, "Python", OURS, "mb_s", 900.0),
            row(case::STREAM, "Python", OURS_ASYNC, "mb_s", 2_000.0),
            row(case::STREAM, "Python", "httpx", "mb_s", 500.0),
            row(case::STREAM, "Python", "http.client", "mb_s", 1_000.0),
        ];
        let verdicts = judge(&rows);
        let rate = judged(&verdicts, "Python: speech in frames, rate");
        assert_eq!((rate.measured.as_deref(), rate.met), (Some("0.90 × (http.client)"), false));
    }

    #[test]
    fn a_bound_needs_no_rival() {
        let verdicts = judge(&[row(case::INSTALLED, "Python", "wheel", "file_mb", 3.06)]);
        let wheel = judged(&verdicts, "Python: wheel, at most 5 MB");
        assert_eq!((wheel.measured.as_deref(), wheel.met), (Some("3.1 MB"), true));
    }
}
