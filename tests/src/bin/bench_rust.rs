//! A case of a Rust rival in a process of its own: `bench_rust RIVAL CASE ADDRESS CALLS FOLDER` prints what it cost as one line of JSON.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use bithuman_rest_tests::bench::rivals::{self, Failure};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: &[String]) -> Result<(), Failure> {
    let [rival, case, address, count, folder] = args else { return Err("want: RIVAL CASE ADDRESS CALLS FOLDER".into()) };
    let count = count.parse()?;
    let mut line = serde_json::json!({ "case": case, "rival": rival, "version": rivals::version(rival)?, "calls": count });
    if let Some(line) = line.as_object_mut() {
        line.extend(rivals::run(rival, case, address, count, Path::new(folder)).await?);
    }
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}
