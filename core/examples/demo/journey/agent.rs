use bithuman_rest::models::{AspectRatio, GenerateAgent, GenerateModel, UploadFile};
use bithuman_rest::{RequestOptions, Source, WaitForAgent};
use chrono::Utc;
use futures_util::StreamExt;

use super::Journey;
use crate::failure::Outcome;
use crate::figures;
use crate::portrait;
use crate::report::{AgentFacts, Look};

/// Two and a half hours pass in six seconds.
const HURRY: f64 = 1500.0;

/// Gives the portrait's address. A drawing does for the emulator; the service makes essence-2 agents of photographs alone.
pub(super) async fn upload(journey: &mut Journey<'_>) -> Outcome<Option<String>> {
    journey.begin("Upload a portrait");
    let (name, path) = match &journey.portrait {
        Some(photo) => {
            let ending = photo.extension().map_or_else(String::new, |ending| format!(".{}", ending.to_string_lossy()));
            let name = format!("portrait{ending}");
            let path = journey.folder.copy(photo, &name)?;
            (name, path)
        }
        None if journey.service.is_real() => {
            journey.skipped("essence-2 needs a photo: pass --portrait; the service imagines a face now");
            return Ok(None);
        }
        None => ("portrait.png".to_owned(), journey.folder.write("portrait.png", portrait::portrait())?),
    };
    let file = UploadFile { file: Some(Source::path(path)), ..UploadFile::default() };
    let uploaded = journey.client.files().upload(file).await?;
    let size = figures::bytes(u64::try_from(uploaded.file_size).unwrap_or_default());
    journey.done(&format!("{name}, {size} of {}", uploaded.mime_type));
    journey.report.portrait = Some(name);
    Ok(Some(uploaded.file_url))
}

/// Gives the agent's code once it is ready.
pub(super) async fn create(journey: &mut Journey<'_>, portrait: Option<String>) -> Outcome<String> {
    journey.begin("Create an essence-2 agent");
    let key = journey.service.idempotency_key("agent");
    let client = journey.client.with_options(RequestOptions { idempotency_key: key, ..RequestOptions::default() });
    let wanted = GenerateAgent {
        model: GenerateModel::Essence2,
        prompt: Some("You welcome visitors of a small museum of clocks. You are warm, brief and curious.".to_owned()),
        image: portrait,
        aspect_ratio: Some(AspectRatio::Square),
        ..GenerateAgent::default()
    };
    let accepted = client.agents().generate(wanted).await?;
    let code = accepted.agent_id;
    let balance = journey.client.account().credits().await?.balance;
    journey.log.note_balance(balance);
    journey.done(&format!("{code} accepted, balance now {}", figures::credits(balance)));

    journey.begin("Wait until it is ready");
    let began = journey.service.time_at(Utc::now());
    journey.service.hurry(HURRY).await?;
    let how = WaitForAgent { interval: journey.service.interval(90.0, HURRY), ..WaitForAgent::default() };
    let mut watched = journey.client.agents().watch(&code, how);
    let mut looks: Vec<Look> = Vec::new();
    while let Some(look) = watched.next().await {
        let look = look?;
        let step = look.step.as_ref().map(|step| step.as_str().to_owned());
        journey.progress(look.progress, step.as_deref().unwrap_or("waiting"));
        let at = journey.service.time_at(Utc::now());
        looks.push(Look { at, status: look.status.as_str().to_owned(), step, progress: look.progress });
    }
    journey.service.steady().await?;
    let agent = journey.client.agents().get(&code).await?;
    let name = agent.name.as_deref().unwrap_or("unnamed");
    let took = looks.last().map_or(0.0, |look| (look.at - began).as_seconds_f64());
    let clock = if journey.service.is_real() { "" } else { " of the service's time" };
    journey.done(&format!("{name} is ready after {}{clock}", figures::seconds(took)));
    journey.report.agent = Some(AgentFacts { code: code.clone(), model: "essence-2".to_owned(), name: agent.name, began, looks });
    Ok(code)
}
