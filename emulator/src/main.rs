//! `bithuman-emulator`: runs until it is stopped, or until standard input ends with `--exit-with-parent`.

use std::process::ExitCode;

use bithuman_emulator::{Builder, Emulator};
use tokio::io::AsyncReadExt;

const USAGE: &str = "bithuman-emulator [--port N] [--host ADDRESS] [--seed N] [--speed real|stepped|FACTOR]
  [--plan free|creator|pro|business|enterprise] [--era YYYY-MM-DD|FLAG[=true|false],...] [--secret TEXT]
  [--artifact-bytes N] [--per-address-limits] [--allow-non-loopback] [--exit-with-parent]";

struct Wanted {
    builder: Builder,
    exit_with_parent: bool,
}

fn wanted(mut arguments: impl Iterator<Item = String>) -> Result<Wanted, String> {
    let mut wanted = Wanted { builder: Emulator::builder(), exit_with_parent: false };
    while let Some(argument) = arguments.next() {
        let (flag, mut inline) = match argument.split_once('=') {
            Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || inline.take().or_else(|| arguments.next()).ok_or_else(|| format!("{flag} needs a value"));
        let builder = wanted.builder;
        wanted.builder = match flag.as_str() {
            "--port" => builder.port(number(&flag, &value()?)?),
            "--host" => builder.host(number(&flag, &value()?)?),
            "--seed" => builder.seed(number(&flag, &value()?)?),
            "--speed" => builder.speed(value()?.parse()?),
            "--plan" => builder.plan(value()?.parse()?),
            "--era" => builder.eras(value()?.parse()?),
            "--secret" => builder.secret(value()?),
            "--artifact-bytes" => builder.artifact_bytes(number(&flag, &value()?)?),
            "--per-address-limits" => builder.per_address_limits(true),
            "--allow-non-loopback" => builder.allow_non_loopback(true),
            "--exit-with-parent" => {
                wanted.exit_with_parent = true;
                builder
            }
            other => return Err(format!("unknown argument {other}\n{USAGE}")),
        };
    }
    Ok(wanted)
}

fn number<T: std::str::FromStr>(flag: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{flag} does not take {text:?}"))
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "the line that tells a parent where the emulator listens")]
async fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        println!("{USAGE}");
        return Ok(());
    }
    let Wanted { builder, exit_with_parent } = wanted(arguments.into_iter())?;
    let emulator = builder.start().await.map_err(|error| error.to_string())?;
    let ready = serde_json::json!({
        "url": emulator.url(),
        "media_url": emulator.media_url(),
        "control_url": emulator.control_url(),
        "secret": emulator.default_secret(),
    });
    println!("{ready}");
    if exit_with_parent {
        let mut input = tokio::io::stdin();
        let mut ignored = [0; 256];
        while matches!(input.read(&mut ignored).await, Ok(count) if count > 0) {}
        // Standard input is read by a blocking thread that a runtime would wait for.
        std::process::exit(0);
    }
    std::future::pending().await
}
