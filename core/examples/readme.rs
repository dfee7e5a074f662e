//! The Rust example of the README.

use bithuman_rest::models::{GenerateAgent, GenerateModel, GenerateVideo, ModelName, UploadFile};
use bithuman_rest::{Client, Source, WaitForAgent, WaitForVideo};

#[tokio::main]
#[expect(clippy::print_stdout, reason = "it is an example")]
async fn main() -> bithuman_rest::Result<()> {
    // README begins
    let client = Client::new()?;
    let file = Some(Source::path("portrait.png"));
    let portrait = client.files().upload(UploadFile { file, ..Default::default() }).await?;
    let agent = GenerateAgent { model: GenerateModel::Expression1, image: Some(portrait.file_url), ..Default::default() };
    let started = client.agents().generate(agent).await?;
    let agent = client.agents().wait(started.agent_id, WaitForAgent::default()).await?;
    let video = GenerateVideo { model: ModelName::Expression1, agent_code: agent.code, text: Some("Hello!".into()), ..Default::default() };
    let video = client.video().generate(video).await?;
    client.video().wait(&video.job_id, WaitForVideo::default()).await?;
    println!("{}", client.video().download(video.job_id, "hello.mp4").await?.path);
    // README ends
    Ok(())
}
