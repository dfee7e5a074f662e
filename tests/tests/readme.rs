//! The README's examples are the files that the tests of each language run.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use bithuman_emulator::{Emulator, Speed};
use bithuman_rest_tests::surface::root;

/// Each example's language in the README, and the file that is run.
const EXAMPLES: [(&str, &str); 5] = [
    ("python", "bindings-python/tests/readme_example.py"),
    ("js", "bindings-node/tests/readme-example.mjs"),
    ("swift", "bindings-uniffi/swift/Tests/BithumanRESTTests/ReadmeTests.swift"),
    ("kotlin", "bindings-uniffi/kotlin/src/test/kotlin/bithumanrest/ReadmeExample.kt"),
    ("rust", "core/examples/readme.rs"),
];

/// The READMEs' other examples: where they are shown, and the file that is run.
const GUIDES: [(&str, &str); 16] = [
    ("bindings-python/README.md", "bindings-python/tests/webhook_examples/flask_app.py"),
    ("bindings-python/README.md", "bindings-python/tests/webhook_examples/fastapi_app.py"),
    ("bindings-python/README.md", "bindings-python/tests/webhook_examples/django_urls.py"),
    ("bindings-python/README.md", "bindings-python/tests/webhook_examples/redis_store.py"),
    ("bindings-python/README.md", "bindings-python/tests/guide_examples/progress_bars.py"),
    ("bindings-python/README.md", "bindings-python/tests/guide_examples/usage_tables.py"),
    ("bindings-python/README.md", "bindings-python/tests/guide_examples/trio_program.py"),
    ("bindings-python/README.md", "bindings-python/tests/guide_examples/django_views.py"),
    ("bindings-python/README.md", "bindings-python/tests/guide_examples/celery_tasks.py"),
    ("bindings-python/README.md", "bindings-python/tests/guide_examples/gunicorn_conf.py"),
    ("bindings-node/README.md", "bindings-node/tests/webhook-examples/express.mjs"),
    ("bindings-node/README.md", "bindings-node/tests/webhook-examples/fastify.mjs"),
    ("bindings-node/README.md", "bindings-node/tests/webhook-examples/hono.mjs"),
    ("bindings-node/README.md", "bindings-node/tests/webhook-examples/next.mjs"),
    ("bindings-node/README.md", "bindings-node/tests/edge-examples/embed-token.mjs"),
    ("bindings-node/README.md", "bindings-node/tests/edge-examples/worker.mjs"),
];

#[test]
fn the_guides_show_what_is_run() {
    for (guide, path) in GUIDES {
        let read = |path: &str| fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let shown = format!("\n{}\n```", region(&read(path)));
        assert!(read(guide).contains(&shown), "{guide} does not show what {path} runs");
    }
}

#[test]
fn the_readme_shows_what_is_run() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
    for (language, path) in EXAMPLES {
        let source = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(block(&readme, language), region(&source), "the README's {language} example is not what {path} runs");
    }
}

/// The first code block of a language.
fn block(readme: &str, language: &str) -> String {
    let begin = format!("```{language}\n");
    let after = readme.split_once(&begin).unwrap_or_else(|| panic!("the README has no {language} example")).1;
    after.split_once("```").expect("the block ends").0.trim_end().to_owned()
}

/// What stands between the lines `README begins` and `README ends`, without its indentation.
fn region(source: &str) -> String {
    let lines: Vec<&str> = source
        .lines()
        .skip_while(|line| !line.contains("README begins"))
        .skip(1)
        .take_while(|line| !line.contains("README ends"))
        .collect();
    let indent = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let bare: Vec<&str> = lines.iter().map(|line| line.get(indent..).unwrap_or_default()).collect();
    bare.join("\n").trim_end().to_owned()
}

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
