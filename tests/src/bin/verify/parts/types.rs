//! Programs that use the packages the way users do, read by the strictest type checkers of each language.

use std::fs;

use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::versions::{NODE_TELEMETRY, NODE_TYPES, PYTHON_TELEMETRY, PYTHON_TYPES};

use super::{node, python};
use crate::files;
use crate::step::Step;

const CHECKERS: &str = "types: mypy and pyright installed";
const PROJECT: &str = "types: package and tsc installed";

pub(crate) fn steps(folders: &Folders) -> Vec<Step> {
    let mut steps = python::package(folders);
    steps.push(
        Step::new(CHECKERS)
            .after(python::INSTALLED)
            .call(python::pip_install(folders, PYTHON_TYPES))
            .call(python::pip_install(folders, PYTHON_TELEMETRY))
            // What is installed fetches the checker itself when it is asked first.
            .call(pyright_of(folders).arg("--version").downloading()),
    );
    steps.push(mypy(folders));
    steps.push(pyright(folders));
    steps.extend(node::package(folders));
    steps.push(node::install(Step::new(PROJECT).after(node::PACKED), folders, "types", &[NODE_TYPES, NODE_TELEMETRY]));
    steps.push(tsc("types: tsc, as an ES module", folders, "module"));
    steps.push(tsc("types: tsc, as CommonJS", folders, "commonjs"));
    steps.push(tsc_without_node(folders));
    steps
}

fn mypy(folders: &Folders) -> Step {
    let check = python::python(folders).args(["-m", "mypy", "--strict", "--cache-dir"]).arg(folders.verify.join("mypy"));
    Step::new("types: mypy --strict")
        .after(CHECKERS)
        .call(check.arg(folders.checkout.join("bindings-python/tests/typing")).dir(&folders.verify))
}

/// The programs are copied beside a configuration of their own: pyright passes over absolute paths without failing.
fn pyright(folders: &Folders) -> Step {
    let (sources, project) = (folders.checkout.join("bindings-python/tests/typing"), folders.verify.join("pyright"));
    let config = format!("{{ \"typeCheckingMode\": \"strict\", \"venvPath\": {:?}, \"venv\": \"python\" }}\n", folders.verify);
    let check = pyright_of(folders).arg("--project").arg(&project);
    Step::new("types: pyright, strict")
        .after(CHECKERS)
        .task("copying the programs", move || {
            files::fresh(&project)?;
            files::copy_tree(&sources, &project)?;
            fs::write(project.join("pyrightconfig.json"), &config)
        })
        .call(check)
}

fn pyright_of(folders: &Folders) -> Call {
    python::python(folders).args(["-m", "pyright"]).env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1").dir(&folders.verify)
}

/// The same programs, found by the package's `import` conditions or by its `require` conditions.
fn tsc(title: &'static str, folders: &Folders, kind: &'static str) -> Step {
    let project = folders.verify.join("types");
    let (sources, folder) = (folders.checkout.join("bindings-node/tests/typing"), project.join(kind));
    let copy = folder.clone();
    Step::new(title)
        .after(PROJECT)
        .task("copying the programs beside the installed package", move || {
            files::copy_tree(&sources, &copy)?;
            fs::write(copy.join("package.json"), format!("{{ \"private\": true, \"type\": \"{kind}\" }}\n"))?;
            fs::write(copy.join("tsconfig.json"), TSCONFIG)
        })
        .call(Call::new(project.join("node_modules/.bin/tsc")).arg("--project").arg(folder))
}

/// The entry without native code, in a project that knows the web and nothing of Node.
fn tsc_without_node(folders: &Folders) -> Step {
    let project = folders.verify.join("types");
    let (program, folder) = (folders.checkout.join("bindings-node/tests/typing/edge.ts"), project.join("web"));
    let copy = folder.clone();
    Step::new("types: tsc, for web runtimes")
        .after(PROJECT)
        .task("copying the program beside the installed package", move || {
            files::fresh(&copy)?;
            fs::copy(&program, copy.join("edge.ts"))?;
            fs::write(copy.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
            fs::write(
                copy.join("tsconfig.json"),
                TSCONFIG.replace("\"types\": [\"node\"]", "\"lib\": [\"es2022\", \"webworker\"],\n    \"types\": []"),
            )
        })
        .call(Call::new(project.join("node_modules/.bin/tsc")).arg("--project").arg(folder))
}

const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "strict": true,
    "noEmit": true,
    "module": "nodenext",
    "target": "es2022",
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "types": ["node"]
  }
}
"#;
