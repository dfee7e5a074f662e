use super::Story;
use super::text::{code, facts, section as part};
use crate::figures;

pub(super) fn section(story: &Story<'_>) -> String {
    let Some(video) = &story.report.video else { return String::new() };
    let back = video.reserved - video.credits;
    let details = facts([
        ("Length", figures::seconds(video.seconds)),
        ("File", format!("<a href=\"{0}\">{0}</a>, {1}", video.file.name, figures::bytes(video.file.bytes))),
        ("Charged at first", format!("{} credits, for two minutes", figures::credits(video.reserved))),
        ("Given back", format!("{} credits", figures::credits(back))),
        ("Kept", format!("{} credits, for one begun minute", figures::credits(video.credits))),
        ("Job", code(&video.job_id)),
    ]);
    let content =
        format!("<div class=\"film\"><video controls playsinline preload=\"auto\" src=\"{}\"></video>{details}</div>\n", video.file.name);
    let face = if story.report.live { "" } else { " The emulator draws a face of its own; the service animates the portrait." };
    let lead = format!("The agent says the first text: the same sound as above, uploaded and rendered.{face}");
    part("film", "The film", &lead, &content)
}
