use super::Story;
use super::text::{code, escape, section as part};
use crate::figures;
use crate::log::Row;

/// From so many on, requests for the same thing share a line.
const RUN: usize = 4;

/// Every request, folded away.
pub(super) fn section(story: &Story<'_>) -> String {
    let rows: String = runs(story.rows).into_iter().map(|run| line(story, run)).collect();
    let clock = if story.report.live { "" } else { "<th scope=\"col\">Service’s clock</th>" };
    let content = format!(
        "<details class=\"panel requests\"><summary>Show {count} requests</summary>\
         <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Requests\"><table><thead><tr><th scope=\"col\">At</th>{clock}\
         <th scope=\"col\">Operation</th><th scope=\"col\">Request</th><th scope=\"col\" class=\"number\">Status</th>\
         <th scope=\"col\" class=\"number\">Took</th><th scope=\"col\" class=\"number\">Rate left</th><th scope=\"col\" class=\"number\">Balance</th></tr></thead><tbody>\n{rows}</tbody></table></div></details>\n",
        count = story.rows.len(),
    );
    let lead = "As the client’s observer saw them. Repeated looks at one thing share a line; <a href=\"requests.jsonl\">requests.jsonl</a> has each.";
    part("requests", "The requests", lead, &content)
}

/// Requests that follow each other and are alike, together.
fn runs(rows: &[Row]) -> Vec<&[Row]> {
    let alike = |one: &Row, other: &Row| (one.operation, &one.path, one.status) == (other.operation, &other.path, other.status);
    rows.chunk_by(alike).flat_map(|run| if run.len() < RUN { run.chunks(1) } else { run.chunks(run.len()) }).collect()
}

fn line(story: &Story<'_>, run: &[Row]) -> String {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return String::new() };
    let seconds = |row: &Row| figures::seconds((row.at - story.report.began).as_seconds_f64());
    let service = |row: &Row| figures::seconds((story.service.time_at(row.at) - story.report.began).as_seconds_f64());
    let span = |of: &dyn Fn(&Row) -> String| if run.len() > 1 { format!("{} –<br>{}", of(first), of(last)) } else { of(first) };
    let took = run.iter().map(|row| row.ms).sum::<f64>() / run.len() as f64;
    let times = if run.len() > 1 { format!(" <span class=\"times\">× {}</span>", run.len()) } else { String::new() };
    let clock = if story.report.live { String::new() } else { format!("<td>{}</td>", span(&service)) };
    let good = if first.status < 400 { "ok" } else { "refused" };
    format!(
        "<tr><td>{at}</td>{clock}<td>{operation}{times}{id}</td><td class=\"path\">{method} {path}</td><td class=\"number\"><span class=\"status {good}\">{status}</span></td>\
         <td class=\"number\">{took:.1} ms</td><td class=\"number\">{left}</td><td class=\"number\">{balance}</td></tr>\n",
        at = span(&seconds),
        operation = escape(first.operation),
        method = first.method,
        path = code(&first.path),
        status = first.status,
        left = last.rate_limit_left.map(|left| left.to_string()).unwrap_or_default(),
        balance = last.credits_balance_after.map(figures::credits).unwrap_or_default(),
        id = last.request_id.as_deref().map(|id| format!("<br>{}", code(id))).unwrap_or_default(),
    )
}
