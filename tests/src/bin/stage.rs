//! The stage for case runners of every language: prints its address as a line of JSON and ends with its standard input.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use bithuman_rest_tests::stage::{Stage, serve};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::var_os("BITHUMAN_STAGE_FILES").map(PathBuf::from);
    let stage = Arc::new(Stage::start(folder.as_deref()).await?);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let line = json!({"url": format!("http://{}", listener.local_addr()?)});
    let mut output = tokio::io::stdout();
    output.write_all(format!("{line}\n").as_bytes()).await?;
    output.flush().await?;
    tokio::select! {
        served = serve(Arc::clone(&stage), listener) => served?,
        () = input_ends() => {}
    }
    Ok(())
}

async fn input_ends() {
    let mut input = tokio::io::stdin();
    let mut piece = [0; 64];
    while matches!(input.read(&mut piece).await, Ok(length) if length > 0) {}
}
