use super::Story;
use super::text::{self, escape};
use crate::figures;
use crate::report::{Ending, Step};

/// The steps, each with its stretch of time and a mark for every request.
pub(super) fn section(story: &Story<'_>) -> String {
    let rows: String = story.report.steps.iter().map(|step| row(story, step)).collect();
    let clock = if story.report.live {
        ""
    } else {
        " While an agent is made or a film is rendered, the emulator’s clock runs faster than yours."
    };
    let lead = format!("Every step of the program, on your clock. A mark in a bar is a request.{clock}");
    text::section("journey", "The journey", &lead, &format!("<ol class=\"steps\">\n{rows}</ol>\n"))
}

fn row(story: &Story<'_>, step: &Step) -> String {
    let (kind, mark, said) = match step.ending {
        Ending::Done => ("done", "✓", "done"),
        Ending::Skipped => ("skipped", "–", "left out"),
    };
    format!(
        "<li class=\"{kind}\"><span class=\"mark\" role=\"img\" aria-label=\"{said}\">{mark}</span>\
         <div class=\"what\"><strong>{title}</strong><span>{facts}</span></div>\
         <time>{time}</time>{lane}</li>\n",
        title = escape(&step.title),
        facts = escape(&facts(story, step)),
        time = figures::seconds(step.to - step.from),
        lane = lane(story, step),
    )
}

/// The prices follow in the terminal; here they are part of the line.
fn facts(story: &Story<'_>, step: &Step) -> String {
    if !step.facts.ends_with(':') {
        return step.facts.clone();
    }
    let price = |price: &crate::report::Price| format!("{} {}", price.model, figures::credits(price.agent));
    let prices: Vec<String> = story.report.prices.iter().map(price).collect();
    format!("an agent {} {}", step.facts, prices.join(" · "))
}

fn lane(story: &Story<'_>, step: &Step) -> String {
    let whole = story.report.seconds.max(1e-3);
    let percent = |seconds: f64| (seconds / whole * 100.0).clamp(0.0, 100.0);
    let requests = story.rows.iter().filter_map(|row| {
        let at = (row.at - story.report.began).as_seconds_f64();
        (step.from..=step.to)
            .contains(&at)
            .then(|| format!("<rect class=\"tick\" x=\"{:.2}%\" y=\"6\" width=\"1\" height=\"8\"/>", percent(at)))
    });
    format!(
        "<svg class=\"lane\" height=\"20\" aria-hidden=\"true\"><line x1=\"0\" x2=\"100%\" y1=\"10\" y2=\"10\"/>\
         <rect class=\"bar\" x=\"{:.2}%\" y=\"4\" width=\"{:.2}%\" height=\"12\" rx=\"3\"/>{}</svg>",
        percent(step.from),
        percent(step.to - step.from).max(0.7),
        requests.collect::<String>(),
    )
}
