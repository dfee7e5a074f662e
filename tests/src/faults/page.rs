//! The figures as a page that needs nothing but itself.

use std::fmt::Write;

use super::Figure;
use super::report::{Finished, Report};
use crate::terminal::seconds;

const STYLE: &str = include_str!("page.css");

/// The page of a run.
pub fn page(report: &Report, at: chrono::DateTime<chrono::Utc>) -> String {
    let mut html = String::new();
    let tone = if report.missed() == 0 { "good" } else { "bad" };
    let _ = write!(
        html,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Fault suite: {verdict}</title>\n<style>\n{STYLE}</style>\n\
         <header>\n<h1>Fault suite</h1>\n<p class=\"verdict {tone}\">{verdict}</p>\n\
         <p class=\"facts\">{scenarios} scenarios · {took} · {at}</p>\n</header>\n<main>\n",
        verdict = report.verdict(),
        scenarios = report.finished.len(),
        took = seconds(report.took()),
        at = at.format("%Y-%m-%d %H:%M UTC"),
    );
    report.finished.iter().for_each(|finished| section(&mut html, finished));
    html.push_str("</main>\n</html>\n");
    html
}

fn section(html: &mut String, finished: &Finished) {
    let scenario = finished.scenario;
    let (name, about) = (escaped(scenario.name), escaped(scenario.about));
    let took = seconds(finished.took);
    let _ = write!(html, "<section id=\"{name}\">\n<h2>{name} <small>{took}</small></h2>\n<p>{about}</p>\n");
    if let Err(problem) = &finished.outcome {
        let _ = writeln!(html, "<p class=\"failure\">It could not be run to its end: {}</p>", escaped(problem));
    }
    if !finished.figures().is_empty() {
        html.push_str("<table>\n<thead><tr><th>Figure<th>Measured<th>Goal<th>Met</tr></thead>\n<tbody>\n");
        finished.figures().iter().for_each(|figure| row(html, figure));
        html.push_str("</tbody>\n</table>\n");
    }
    html.push_str("</section>\n");
}

fn row(html: &mut String, figure: &Figure) {
    let (class, mark) = if figure.met { ("good", "yes") } else { ("bad", "missed") };
    let (measured, particulars) = figure.measured.split_once('\n').unwrap_or((&figure.measured, ""));
    let particulars = if particulars.is_empty() { String::new() } else { format!("<small>{}</small>", escaped(particulars)) };
    let (what, measured, goal) = (escaped(figure.what), escaped(measured), escaped(&figure.goal));
    let _ = writeln!(
        html,
        "<tr><td>{what}<td data-label=\"measured\">{measured}{particulars}<td data-label=\"goal\">{goal}<td class=\"{class}\">{mark}</tr>"
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::faults::Scenario;

    const SCENARIO: Scenario = Scenario { name: "odd", timed: false, about: "a < b & c", run: |_| Box::pin(async { Ok(Vec::new()) }) };

    #[test]
    fn figures_and_failures_are_shown_as_they_are() {
        let figures = vec![Figure::at_most("sent <twice>", 3, 2, "requests")];
        let shown = Finished { scenario: &SCENARIO, took: Duration::from_secs(2), outcome: Ok(figures) };
        let broken = Finished { scenario: &SCENARIO, took: Duration::ZERO, outcome: Err("no \"port\"".into()) };
        let html = page(&Report { finished: vec![shown, broken] }, chrono::DateTime::UNIX_EPOCH);
        assert!(html.contains("<p>a &lt; b &amp; c</p>"));
        assert!(html.contains("<td>sent &lt;twice&gt;<td data-label=\"measured\">3 requests<td data-label=\"goal\">at most 2 requests"));
        assert!(html.contains("<td class=\"bad\">missed</tr>") && html.contains("no &quot;port&quot;"));
        assert!(html.contains("1970-01-01 00:00 UTC") && html.contains("0 goals met, 2 missed"));
    }
}
