use std::path::Path;

use bithuman_rest::models::DownloadModel;
use futures_util::StreamExt;

use super::Journey;
use crate::failure::{Failure, Outcome};
use crate::figures;
use crate::report::FileFacts;

/// The file appears some minutes after the agent is ready.
const HURRY: f64 = 300.0;

/// Saves the agent's model file, waiting for it if need be.
pub(super) async fn download(journey: &mut Journey<'_>, agent: &str) -> Outcome {
    journey.begin("Download the model file");
    journey.service.hurry(HURRY).await?;
    let how = DownloadModel { interval: journey.service.interval(15.0, HURRY), ..DownloadModel::default() };
    let folder = format!("{}{}", journey.folder.path("").display(), std::path::MAIN_SEPARATOR);
    let mut watched = journey.client.models().watch_download(agent, folder, how);
    let mut file = None;
    while let Some(look) = watched.next().await {
        let look = look?;
        let part = look.total.map_or(0.0, |total| look.received as f64 / total.max(1) as f64);
        let here = u64::try_from(look.received).unwrap_or_default();
        if part < 1.0 {
            journey.advance(part, &format!("{} at {}/s", figures::bytes(here), figures::bytes(look.rate as u64)));
        }
        file = look.file.or(file);
    }
    journey.service.steady().await?;
    let saved = file.ok_or_else(|| Failure::Unexpected("the download ended without a file".to_owned()))?;
    let bytes = u64::try_from(saved.size).unwrap_or_default();
    let name = Path::new(&saved.path).file_name().map_or_else(|| saved.path.clone(), |name| name.to_string_lossy().into_owned());
    let digest: String = saved.sha256.chars().take(12).collect();
    journey.done(&format!("{name}, {}, SHA-256 {digest}…", figures::bytes(bytes)));
    journey.report.model_file = Some(FileFacts { name, bytes, sha256: saved.sha256 });
    Ok(())
}
