use super::Story;
use super::text::{escape, facts, section as part};
use crate::figures;
use crate::report::{SpeechFacts, StreamFacts};

/// What was said: to listen to, and to look at.
pub(super) fn section(story: &Story<'_>) -> String {
    let report = story.report;
    let speech = report.speech.as_ref().map(|speech| {
        let size = figures::bytes(story.folder.size("speech.wav"));
        let more =
            [("Length", figures::seconds(speech.seconds)), ("File", format!("{size}, 16 bit, mono")), ("Voice", escape(&speech.voice))];
        let title = if speech.made_here { "Made on this machine: the service has withdrawn speech" } else { "Synthesized in one piece" };
        card("speech.wav", title, speech, &[], &facts(more))
    });
    let stream = report.stream.as_ref().map(streamed);
    if speech.is_none() && stream.is_none() {
        return String::new();
    }
    let talk = report.talk.as_ref().map(|talk| {
        format!(
            "<p class=\"aside\">Live, in <code>{}</code>, the agent was told “{}” and said “{}”, heard by {} room.</p>\n",
            escape(&talk.room),
            escape(&talk.context),
            escape(&talk.words),
            talk.rooms
        )
    });
    let content =
        format!("<div class=\"pair\">{}{}</div>\n{}", speech.unwrap_or_default(), stream.unwrap_or_default(), talk.unwrap_or_default());
    let lead = match report.stream {
        Some(_) => "One text as a file, and a longer one that plays while it is still being made.",
        None => "One text as a file.",
    };
    part("voice", "The voice", lead, &content)
}

fn streamed(stream: &StreamFacts) -> String {
    let first = stream.frames.first().map_or(0.0, |frame| frame.arrived);
    let played = (stream.whole_after - first).max(0.0);
    let starts: Vec<f64> = stream.frames.iter().map(|frame| frame.at / stream.speech.seconds.max(1e-3)).collect();
    let more = [
        ("First frame", format!("after {}", figures::seconds(first))),
        ("All frames", format!("{} after {}", stream.frames.len(), figures::seconds(stream.whole_after))),
        ("Played by then", format!("{} of {}", figures::seconds(played), figures::seconds(stream.speech.seconds))),
    ];
    card("stream.wav", "Streamed, frame by frame", &stream.speech, &starts, &facts(more))
}

fn card(file: &str, title: &str, speech: &SpeechFacts, frames: &[f64], facts: &str) -> String {
    format!(
        "<article class=\"panel voice\"><h3>{title}</h3>{wave}<audio controls preload=\"metadata\" src=\"{file}\"></audio>\
         <blockquote>{words}</blockquote>{facts}</article>\n",
        wave = waveform(file, speech, frames),
        words = escape(&speech.words),
    )
}

/// The loudness over time, with a mark where each frame begins.
fn waveform(file: &str, speech: &SpeechFacts, frames: &[f64]) -> String {
    let loudest = speech.peaks.iter().copied().fold(0.05, f64::max);
    let bar = |(place, peak): (usize, &f64)| {
        let half = (peak / loudest * 46.0).max(0.8);
        format!("M{}.5 {:.1}V{:.1}", place, 50.0 - half, 50.0 + half)
    };
    let path: String = speech.peaks.iter().enumerate().map(bar).collect();
    let width = speech.peaks.len();
    let marks: String = frames.iter().map(|at| format!("<rect x=\"{:.2}%\" width=\"1\" height=\"6\"/>", at * 100.0)).collect();
    let marks = if marks.is_empty() { marks } else { format!("<svg class=\"frames\" height=\"6\" aria-hidden=\"true\">{marks}</svg>") };
    format!(
        "<div class=\"wave\" data-for=\"{file}\"><svg viewBox=\"0 0 {width} 100\" preserveAspectRatio=\"none\" role=\"img\" \
         aria-label=\"Waveform of {file}, {}\"><path d=\"{path}\"/><path class=\"played\" d=\"{path}\"/></svg>{marks}</div>",
        figures::seconds(speech.seconds)
    )
}
