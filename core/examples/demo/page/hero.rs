use super::Story;
use super::text::escape;
use crate::figures;
use crate::report::Report;

pub(super) fn title(report: &Report) -> String {
    let time = figures::seconds(report.seconds);
    let time = time.strip_suffix(" s").map_or_else(|| time.clone(), |count| format!("{count} seconds"));
    let who = if report.portrait.is_some() { "A portrait" } else { "A sentence" };
    format!("{who} learned to talk in {time}")
}

fn spent(report: &Report) -> Option<(f64, f64)> {
    let before = report.account.as_ref()?.balance_before;
    let after = report.balance_after?;
    Some((before - after, after))
}

/// What happened, in a sentence.
fn sentence(report: &Report) -> String {
    let name = report.agent.as_ref().and_then(|agent| agent.name.as_deref()).unwrap_or("the agent");
    let source = if report.portrait.is_some() { "from one picture" } else { "from one sentence" };
    let voice = report.speech.as_ref().is_some_and(|speech| !speech.made_here);
    let deeds = [(true, "was created"), (voice, "found its voice"), (report.video.is_some(), "starred in a film")];
    let deeds: Vec<&str> = deeds.into_iter().filter_map(|(done, deed)| done.then_some(deed)).collect();
    let webhook = if report.webhook.is_some() { ", and a signed webhook reported back" } else { "" };
    format!(
        "{} is an <em>essence-2</em> agent, made {source}. In one run of one program it {} and moved into a web page{webhook}.",
        escape(name),
        deeds.join(", ")
    )
}

pub(super) fn header(story: &Story<'_>) -> String {
    let report = story.report;
    let place = if report.live { "the bitHuman service" } else { "the emulator" };
    let clock = (!report.live).then(|| ("on the service’s clock", figures::seconds(report.service_seconds)));
    let credits = spent(report).map(|(spent, left)| (format!("credits spent, {} left", figures::credits(left)), figures::credits(spent)));
    let mut numbers = vec![("on your clock".to_owned(), figures::seconds(report.seconds))];
    numbers.extend(clock.map(|(name, value)| (name.to_owned(), value)));
    numbers.push(("requests".to_owned(), report.requests.to_string()));
    numbers.extend(credits);
    let numbers: String = numbers.iter().map(|(name, value)| format!("<div><dt>{name}</dt><dd>{value}</dd></div>\n")).collect();
    format!(
        "<header class=\"hero\">\n<div>\n<p class=\"eyebrow\"><span>bithuman-rest</span> a run against {place} · {date} UTC</p>\n\
         <h1>{title}.</h1>\n<p class=\"sentence\">{sentence}</p>\n<dl class=\"numbers\">\n{numbers}</dl>\n</div>\n{figure}</header>\n",
        date = report.began.format("%-d %B %Y, %H:%M"),
        title = title(report),
        sentence = sentence(report),
        figure = figure(report),
    )
}

fn figure(report: &Report) -> String {
    let (Some(portrait), Some(agent)) = (&report.portrait, &report.agent) else { return String::new() };
    format!(
        "<figure class=\"portrait\"><img src=\"{}\" alt=\"The portrait that was uploaded\" width=\"480\" height=\"480\">\
         <figcaption><strong>{}</strong><span>{} · {}</span></figcaption></figure>\n",
        escape(portrait),
        escape(agent.name.as_deref().unwrap_or("Unnamed")),
        escape(&agent.code),
        escape(&agent.model),
    )
}

pub(super) fn footer(story: &Story<'_>) -> String {
    let origin = match story.report.live {
        true => "Everything here came from the bitHuman service.",
        false => {
            "Everything here came from an emulator in the same process: no account, no network, no money. Voice and face are made by it."
        }
    };
    format!(
        "<footer><p>{origin} This client is unofficial: it is neither made nor endorsed by bitHuman.</p>\n\
         <p>Again: <code>cargo demo{}</code></p></footer>\n",
        if story.report.live { " --live" } else { "" }
    )
}
