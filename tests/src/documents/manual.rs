//! What the emulator's manual must name: every route of the control interface, every flag, every switch of an era, every fault.

use std::collections::BTreeSet;
use std::fs;

use crate::surface::root;

/// The manual.
pub const MANUAL: &str = "emulator/README.md";

/// The routes that the emulator's code has: `POST /accounts/{secret}/balance`.
pub fn routes() -> BTreeSet<String> {
    let source = source("emulator/src/control/mod.rs");
    let arms = source.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.split_once("]) =>").map(|(arm, _)| arm.to_owned()));
    arms.filter_map(|arm| {
        let (method, path) = arm.split_once("\", [")?;
        let segments = path.split(", ").filter(|segment| !segment.is_empty());
        let path: String = segments.map(|segment| format!("/{}", spelled(segment))).collect();
        Some(format!("{method} {path}"))
    })
    .collect()
}

/// A segment as the manual spells it: a name in braces, unless it is a word.
fn spelled(segment: &str) -> String {
    match segment.strip_prefix('"') {
        Some(word) => word.trim_end_matches('"').to_owned(),
        None if matches!(segment, "room" | "session") => format!("{{{segment}_id}}"),
        None => format!("{{{segment}}}"),
    }
}

/// The routes that the manual has, in the first column of its tables.
pub fn told_routes(manual: &str) -> BTreeSet<String> {
    let mut prefix = String::new();
    let mut told = BTreeSet::new();
    for line in manual.lines() {
        if let Some(below) = line.strip_prefix("Below `/_emulator") {
            prefix = below.split('`').next().unwrap_or_default().to_owned();
        }
        let Some(cell) = line.strip_prefix("| `").and_then(|line| line.split(" |").next()) else { continue };
        let words: Vec<&str> = cell.split('`').flat_map(|piece| piece.split([' ', ','])).filter(|word| !word.is_empty()).collect();
        let (methods, rest): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|word| matches!(*word, "GET" | "POST" | "DELETE"));
        let path = match rest.first() {
            Some(path) => path.strip_prefix("/_emulator").map_or_else(|| format!("{prefix}{path}"), str::to_owned),
            None => prefix.clone(),
        };
        told.extend(methods.iter().map(|method| format!("{method} {path}")));
    }
    told
}

/// The flags that the program has.
pub fn flags() -> BTreeSet<String> {
    let source = source("emulator/src/main.rs");
    source.lines().filter_map(|line| line.trim().strip_prefix("\"--")?.split_once("\" =>").map(|(name, _)| format!("--{name}"))).collect()
}

/// The switches that eras have.
pub fn switches() -> BTreeSet<String> {
    let source = source("emulator/src/eras.rs");
    let declared = source.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(" = "));
    let names = declared.filter(|(_, value)| value.starts_with("true, ") || value.starts_with("false, ")).map(|(name, _)| name);
    names.map(str::to_owned).collect()
}

/// The kinds of faults that there are, as orders spell them.
pub fn faults() -> BTreeSet<String> {
    let source = source("emulator/src/faults.rs");
    let kinds = source.split("enum Kind {").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    let names = kinds.lines().filter_map(|line| line.trim().strip_suffix(',')).filter(|name| name.chars().all(char::is_alphanumeric));
    names.map(snake).collect()
}

/// `DropBefore` as `drop_before`, `Html502` as `html_502`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        let begins = letter.is_uppercase() || (letter.is_ascii_digit() && !text.ends_with(|last: char| last.is_ascii_digit()));
        if begins && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// The names in the first column of the manual's tables, without what follows them: `` `--port N` `` is `--port`.
pub fn told_names(manual: &str) -> BTreeSet<String> {
    let cells = manual.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    let names = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).filter_map(|name| name.split(' ').next()));
    names.map(str::to_owned).collect()
}

fn source(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}
