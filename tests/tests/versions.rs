//! The oldest version of each language that is accepted is the same wherever it is told, and the one that every change is tried with.

use std::fs;

use bithuman_rest_tests::surface::root;
use bithuman_rest_tests::toolchain::versions::{JAVA, NODE, PYTHON, RUST, SWIFT};

fn says(file: &str, text: &str) {
    let content = fs::read_to_string(root().join(file)).expect("it can be read");
    assert!(content.contains(text), "{file} does not say {text:?}");
}

#[test]
fn rust() {
    let (major, minor) = RUST;
    says("Cargo.toml", &format!("rust-version = \"{major}.{minor}\""));
    says("rust-toolchain.toml", &format!("channel = \"{major}.{minor}."));
    says("README.md", &format!("| Rust | {major}.{minor} and later | {major}.{minor} |"));
}

#[test]
fn python() {
    let (major, minor) = PYTHON;
    says("bindings-python/Cargo.toml", &format!("\"abi3-py{major}{minor}\""));
    for project in ["bindings-python/pyproject.toml", "emulator/pyproject.toml"] {
        says(project, &format!("requires-python = \">={major}.{minor}\""));
    }
    says(".github/workflows/ci.yml", &format!("python-version: \"{major}.{minor}\""));
    says("README.md", &format!("| Python | {major}.{minor} to "));
}

#[test]
fn node() {
    let (major, _) = NODE;
    for package in ["bindings-node/package.json", "emulator/npm/package.json"] {
        says(package, &format!("\"node\": \">={major}\""));
    }
    says(".github/workflows/ci.yml", &format!("node-version: \"{major}\""));
    says("README.md", &format!("| Node | {major}, "));
}

#[test]
fn jdk() {
    let (major, _) = JAVA;
    says("bindings-uniffi/kotlin/pom.xml", &format!("<jvmTarget>{major}</jvmTarget>"));
    says(".github/workflows/ci.yml", &format!("java-version: \"{major}\""));
    says("README.md", &format!("| Kotlin | JDK {major} and later | {major} |"));
}

#[test]
fn swift() {
    let (major, minor) = SWIFT;
    says("bindings-uniffi/swift/Package.swift", &format!("swift-tools-version: {major}.{minor}"));
    says("README.md", &format!("| Swift | {major}.{minor} and later | {major}.{minor} |"));
}
