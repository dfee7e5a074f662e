use super::Story;
use super::text::{code, escape, section as part};
use crate::figures;

/// The files that the run left.
pub(super) fn section(story: &Story<'_>) -> String {
    let report = story.report;
    let mut files: Vec<(&str, String)> = Vec::new();
    files.extend(report.portrait.as_deref().map(|name| (name, "the portrait that was uploaded".to_owned())));
    files.extend(report.speech.as_ref().map(|_| ("speech.wav", "speech in one piece".to_owned())));
    files.extend(report.stream.as_ref().map(|_| ("stream.wav", "speech put together from frames".to_owned())));
    let digest = |sha256: &str| format!("SHA-256 {}", code(sha256));
    files.extend(report.video.as_ref().map(|video| (video.file.name.as_str(), format!("the film, {}", digest(&video.file.sha256)))));
    files.extend(report.model_file.as_ref().map(|file| (file.name.as_str(), format!("the agent’s model file, {}", digest(&file.sha256)))));
    files.push(("requests.jsonl", "every request, a JSON object a line".to_owned()));
    files.push(("report.json", "all of this page as data".to_owned()));
    let row = |(name, what): (&str, String)| {
        let size = figures::bytes(story.folder.size(name));
        format!("<li><a href=\"{0}\">{0}</a><span class=\"dim\">{size}</span><span>{what}</span></li>\n", escape(name))
    };
    let list: String = files.into_iter().map(row).collect();
    part(
        "files",
        "The files",
        "Beside this page. A download that breaks off is taken up again where it stopped.",
        &format!("<ul class=\"files\">\n{list}</ul>\n"),
    )
}
