use super::Story;
use super::text::{code, section as part, since, words};
use crate::figures;
use crate::report::{Movement, Report};

/// Charges with what came back of them, and the balance after each.
pub(super) fn section(story: &Story<'_>) -> String {
    let report = story.report;
    if report.ledger.is_empty() {
        return String::new();
    }
    let rows: String =
        report.ledger.iter().enumerate().filter(|(_, row)| row.of.is_none()).map(|(place, row)| pair(report, place, row)).collect();
    let table = format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Credit ledger\"><table class=\"ledger\"><thead><tr><th scope=\"col\">When</th>\
         <th scope=\"col\">What</th><th scope=\"col\" class=\"number\">Moved</th><th scope=\"col\" class=\"number\">Came back</th>\
         <th scope=\"col\" class=\"number\">In the end</th><th scope=\"col\" class=\"number\">Balance</th></tr></thead><tbody>\n{rows}</tbody></table></div>\n"
    );
    let lead = "What was charged, what came back, and what was left each time. A charge and its refund share a line.";
    part("credits", "The credits", lead, &format!("<div class=\"panel\">{}{table}</div>\n", line(&report.ledger)))
}

fn signed(credits: f64) -> String {
    let sign = if credits > 0.0 {
        "+"
    } else if credits < 0.0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{}", figures::credits(credits.abs()))
}

fn pair(report: &Report, place: usize, row: &Movement) -> String {
    let refund = report.ledger.iter().find(|other| other.of == Some(place));
    let back = refund.map_or_else(String::new, |refund| signed(refund.credits));
    let (net, balance) = refund.map_or((row.credits, row.balance), |refund| (row.credits + refund.credits, refund.balance));
    let kind = if row.credits > 0.0 { "grant" } else { "charge" };
    let after = refund.map_or_else(String::new, |refund| format!("<br><span class=\"dim\">{}</span>", since(report.began, refund.at)));
    format!(
        "<tr class=\"{kind}\"><td class=\"when\">{when}{after}</td><td>{name}<br>{pricing}</td><td class=\"number\">{moved}</td>\
         <td class=\"number back\">{back}</td><td class=\"number net\">{net}</td><td class=\"number\">{balance}</td></tr>\n",
        when = since(report.began, row.at),
        name = words(&row.code),
        pricing = code(&row.code),
        moved = signed(row.credits),
        net = signed(net),
        balance = figures::credits(balance),
    )
}

/// The balance as steps, one for each movement.
fn line(ledger: &[Movement]) -> String {
    let most = ledger.iter().map(|row| row.balance).fold(f64::MIN, f64::max);
    let least = ledger.iter().map(|row| row.balance).fold(f64::MAX, f64::min);
    let reach = (most - least).max(1.0);
    let height = |balance: f64| 34.0 + (most - balance) / reach * 62.0;
    let width = 100.0 / ledger.len() as f64;
    let step = |(place, row): (usize, &Movement)| {
        let (from, y) = (width * place as f64, height(row.balance));
        let riser = ledger.get(place + 1).map_or_else(String::new, |next| {
            format!("<line x1=\"{0:.2}%\" x2=\"{0:.2}%\" y1=\"{y:.1}\" y2=\"{1:.1}\"/>", from + width, height(next.balance))
        });
        format!(
            "<line x1=\"{from:.2}%\" x2=\"{:.2}%\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>{riser}<text x=\"{:.2}%\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>\
             <text class=\"dim\" x=\"{:.2}%\" y=\"122\" text-anchor=\"middle\">{}</text>",
            from + width,
            from + width / 2.0,
            y - 9.0,
            figures::credits(row.balance),
            from + width / 2.0,
            signed(row.credits),
        )
    };
    let steps: String = ledger.iter().enumerate().map(step).collect();
    format!("<svg class=\"balance\" height=\"132\" role=\"img\" aria-label=\"Balance after each movement\">{steps}</svg>\n")
}
