use super::Story;
use super::text::{code, section as part};
use crate::figures;
use crate::report::{AgentFacts, Look};

const ROW: f64 = 34.0;
const TOP: f64 = 30.0;

/// The making of the agent on the service's clock: its steps, its states, and every look.
pub(super) fn section(story: &Story<'_>) -> String {
    let Some(agent) = story.report.agent.as_ref().filter(|agent| agent.looks.len() > 1) else { return String::new() };
    let scale = Scale::of(agent);
    let steps = stretches(agent, |look| look.step.clone());
    let states = stretches(agent, |look| Some(look.status.clone()));
    let lead = format!(
        "{} on the service’s clock, looked at {} times. {} and {} are marks on the way, not the end: a program that stops at \
         them hands out an agent that cannot talk yet.",
        figures::seconds(scale.seconds),
        agent.looks.len(),
        code("completed"),
        code("success"),
    );
    let bottom = TOP + ROW * steps.len() as f64;
    let chart = format!(
        "<svg class=\"chart\" height=\"{height}\" role=\"img\" aria-label=\"{label}\">{grid}{curve}{bars}{band}{ticks}</svg>\n",
        height = bottom + 76.0,
        label = describe(&steps, agent),
        grid = grid(&scale, bottom + 62.0),
        curve = curve(agent, &scale, bottom),
        bars = steps.iter().enumerate().map(|(row, stretch)| bar(row, stretch, &scale)).collect::<String>(),
        band = band(&states, &scale, bottom + 22.0),
        ticks = ticks(agent, &scale, bottom + 52.0),
    );
    let key = "<p class=\"key\"><span class=\"k-bar\">step</span><span class=\"k-curve\">progress</span><span class=\"k-state\">state</span>\
               <span class=\"k-trap\">not the end</span><span class=\"k-ready\">ready</span><span class=\"k-tick\">request</span></p>\n";
    part("creation", "The making of the agent", &lead, &format!("<div class=\"panel\">{chart}{key}</div>\n"))
}

struct Scale {
    seconds: f64,
}

impl Scale {
    fn of(agent: &AgentFacts) -> Self {
        let last = agent.looks.last().map_or(agent.began, |look| look.at);
        Self { seconds: (last - agent.began).as_seconds_f64().max(1.0) }
    }

    fn percent(&self, seconds: f64) -> f64 {
        (seconds / self.seconds * 100.0).clamp(0.0, 100.0)
    }
}

/// A time during which something stayed the same, in seconds.
struct Stretch {
    name: String,
    from: f64,
    to: f64,
}

fn stretches(agent: &AgentFacts, of: impl Fn(&Look) -> Option<String>) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for look in &agent.looks {
        let (at, name) = ((look.at - agent.began).as_seconds_f64(), of(look).unwrap_or_else(|| "waiting".to_owned()));
        if let Some(last) = found.last_mut() {
            last.to = at;
            if last.name == name {
                continue;
            }
        }
        let from = if found.is_empty() { 0.0 } else { at };
        found.push(Stretch { name, from, to: at });
    }
    found
}

fn bar(row: usize, stretch: &Stretch, scale: &Scale) -> String {
    let y = TOP + ROW * row as f64;
    let (from, to) = (scale.percent(stretch.from), scale.percent(stretch.to));
    let ready = stretch.to - stretch.from < 1.0 && to > 99.0;
    let name = stretch.name.replace('_', " ");
    let length =
        if ready { String::new() } else { format!(" <tspan class=\"dim\">{}</tspan>", figures::seconds(stretch.to - stretch.from)) };
    let shape = match ready {
        true => format!("<circle class=\"ready\" cx=\"100%\" cy=\"{}\" r=\"6\" transform=\"translate(-7)\"/>", y + 11.0),
        false => format!("<rect class=\"bar\" x=\"{from:.2}%\" y=\"{y}\" width=\"{:.2}%\" height=\"22\" rx=\"5\"/>", (to - from).max(0.4)),
    };
    let label = match to > 60.0 {
        true if from < 30.0 && !ready => {
            format!("<text class=\"inside\" x=\"{from:.2}%\" y=\"{}\" dx=\"9\">{name}{length}</text>", y + 15.5)
        }
        true => format!(
            "<text x=\"{from:.2}%\" y=\"{}\" dx=\"{}\" text-anchor=\"end\">{name}{length}</text>",
            y + 15.5,
            if ready { -22 } else { -9 }
        ),
        false => format!("<text x=\"{to:.2}%\" y=\"{}\" dx=\"9\">{name}{length}</text>", y + 15.5),
    };
    shape + &label
}

fn band(states: &[Stretch], scale: &Scale, y: f64) -> String {
    let piece = |state: &Stretch| {
        let trap = matches!(state.name.as_str(), "completed" | "success") && scale.percent(state.to) < 100.0;
        let kind = if trap { "trap" } else { "state" };
        let (from, to) = (scale.percent(state.from), scale.percent(state.to));
        let place = format!("x=\"{from:.2}%\" y=\"{y}\" width=\"{:.2}%\" height=\"12\"", (to - from).max(0.3));
        let name = if trap {
            format!("<text class=\"trap-name\" x=\"{from:.2}%\" y=\"{}\">{}</text>", y - 6.0, state.name)
        } else {
            String::new()
        };
        format!("<rect class=\"{kind}\" {place}><title>{}</title></rect>{name}", state.name)
    };
    states.iter().map(piece).collect()
}

fn ticks(agent: &AgentFacts, scale: &Scale, y: f64) -> String {
    let tick = |look: &Look| {
        let at = scale.percent((look.at - agent.began).as_seconds_f64());
        format!("<rect class=\"tick\" x=\"{at:.2}%\" y=\"{y}\" width=\"1\" height=\"10\"/>")
    };
    agent.looks.iter().map(tick).collect()
}

/// The progress as a line from corner to corner, stretched to the chart's width.
fn curve(agent: &AgentFacts, scale: &Scale, bottom: f64) -> String {
    let height = bottom - TOP;
    let point =
        |look: &Look| format!("{:.2},{:.2}", scale.percent((look.at - agent.began).as_seconds_f64()), (1.0 - look.progress) * 100.0);
    let points: Vec<String> = agent.looks.iter().map(point).collect();
    format!(
        "<svg y=\"{TOP}\" width=\"100%\" height=\"{height}\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">\
         <polyline class=\"curve\" points=\"{}\"/></svg>",
        points.join(" ")
    )
}

/// Lines at round times, at most six.
fn grid(scale: &Scale, bottom: f64) -> String {
    let round = [1.0, 5.0, 15.0, 30.0, 60.0, 300.0, 900.0, 1800.0, 3600.0];
    let step = round.into_iter().find(|step| scale.seconds / step <= 6.0).unwrap_or(7200.0);
    let line = |number: u32| {
        let seconds = f64::from(number) * step;
        let (at, name) = (scale.percent(seconds), if number == 0 { "0".to_owned() } else { figures::seconds(seconds) });
        let anchor = if number == 0 { "start" } else { "middle" };
        let kind = if number.is_multiple_of(2) { "dim" } else { "dim odd" };
        format!(
            "<line x1=\"{at:.2}%\" x2=\"{at:.2}%\" y1=\"20\" y2=\"{bottom}\"/><text class=\"{kind}\" x=\"{at:.2}%\" y=\"12\" text-anchor=\"{anchor}\">{name}</text>"
        )
    };
    let last = (scale.seconds * 0.96 / step) as u32;
    format!("<g class=\"grid\">{}</g>", (0..=last).map(line).collect::<String>())
}

fn describe(steps: &[Stretch], agent: &AgentFacts) -> String {
    let step = |stretch: &Stretch| format!("{} {}", stretch.name.replace('_', " "), figures::seconds(stretch.to - stretch.from));
    let steps: Vec<String> = steps.iter().map(step).collect();
    format!("Steps in order: {}. {} looks.", steps.join(", "), agent.looks.len())
}
