//! The README's Rust example runs as it stands there.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use bithuman_emulator::{Emulator, Speed};
use bithuman_rest::models::{AgentStatus, GenerateAgent, GenerateModel};
use bithuman_rest::{Client, WaitForJob};

#[tokio::test]
async fn the_rust_example_runs() {
    let emulator = Emulator::builder().port(0).seed(7).speed(Speed::Times(600.0)).start().await.expect("the emulator starts");
    let folder = env::temp_dir().join(format!("bithuman-rest-readme-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder to work in");
    fs::write(folder.join("portrait.png"), b"\x89PNG\r\n\x1a\n and a face").expect("a portrait");
    let output = tokio::process::Command::from(Command::new(example("readme")))
        .current_dir(&folder)
        .env("BITHUMAN_API_SECRET", emulator.default_secret())
        .env("BITHUMAN_BASE_URL", emulator.url())
        .output()
        .await
        .expect("the example runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let video = fs::read(folder.join("hello.mp4")).expect("the video is there");
    assert_eq!(video.get(4..8), Some(&b"ftyp"[..]));
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "hello.mp4");
    fs::remove_dir_all(&folder).expect("the folder goes");
    emulator.shutdown().await;
}

/// An example of core, which `cargo test --workspace` has built.
fn example(name: &str) -> PathBuf {
    let own = env::current_exe().expect("a test has a path");
    let folder = own.ancestors().nth(2).expect("target/<profile>/deps/<test>");
    let path = folder.join("examples").join(name);
    assert!(path.exists(), "`cargo test --workspace` builds {name}, too");
    path
}

#[tokio::test]
async fn the_emulator_in_a_test() -> Result<(), Box<dyn std::error::Error>> {
    // Emulator begins
    let emulator = Emulator::builder().speed(Speed::Times(3600.0)).plan("pro".parse()?).start().await?;
    let client = Client::builder().secret(emulator.default_secret()).base_url(emulator.url()).build()?;
    let asked = GenerateAgent { model: GenerateModel::Essence1, ..Default::default() };
    let agent = client.agents().create(asked).await?.wait(WaitForJob::default()).await?;
    assert_eq!(agent.status, AgentStatus::Ready);
    emulator.shutdown().await;
    // Emulator ends
    Ok(())
}
