//! What the linters and formatters of Python and JavaScript say. Rust's own belong to its part.

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::Tool;
use bithuman_rest_tests::toolchain::versions::{JAVASCRIPT_LINT, PYTHON_LINT};

use crate::files;
use crate::step::Step;

const TOOLCHAIN: &str = "lint: toolchain";
const RUFF: &str = "lint: ruff installed";
const BIOME: &str = "lint: biome installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let environment = folders.verify.join("lint-python");
    let project = folders.verify.join("lint-node");
    let ruff = |command: &[&str]| {
        let call = Call::new(environment.join("bin/ruff")).args(command);
        call.args(["--no-cache", "--config", "pyproject.toml", ".", "../tests", "../docs", "../emulator/examples"])
            .dir(folders.checkout.join("bindings-python"))
    };
    let biome = Call::new(project.join("node_modules/.bin/biome"))
        .args([
            "ci",
            "--error-on-warnings",
            ".",
            "../emulator/npm",
            "../emulator/packaging",
            "../tests/packages",
            "../tests/bench/node",
            "../docs",
            "../emulator/examples",
        ])
        .dir(folders.checkout.join("bindings-node"));
    let empty = project.clone();
    vec![
        super::toolchain(TOOLCHAIN, folders, &[Tool::Python, Tool::Node]),
        Step::new(RUFF)
            .after(TOOLCHAIN)
            .call(Call::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))
            .call(Call::new(environment.join("bin/python")).args(["-m", "pip", "install", "--quiet"]).args(PYTHON_LINT))
            .once_for(environment.join("pinned"), PYTHON_LINT.join("\n")),
        Step::new("lint: Python").after(RUFF).call(ruff(&["check"])).call(ruff(&["format", "--check"])),
        Step::new(BIOME)
            .after(TOOLCHAIN)
            .task("making an empty project", move || files::fresh(&empty))
            .call(Call::new("npm").args(["install", "--no-audit", "--no-fund", "--loglevel=error"]).args(JAVASCRIPT_LINT).dir(&project))
            .once_for(project.join("pinned"), JAVASCRIPT_LINT.join("\n")),
        Step::new("lint: JavaScript").after(BIOME).call(biome),
    ]
}
