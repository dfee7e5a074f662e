//! What a block shows of a file.

use std::fs;

use crate::surface::root;

/// A whole file, or the part of it between the lines that say `<name> begins` and `<name> ends`, without its indentation. In
/// `file#name` the part is named; otherwise it is `README`, where there is one.
pub fn part(shown: &str) -> Option<String> {
    let (path, name) = shown.split_once('#').map_or((shown, None), |(path, name)| (path, Some(name)));
    let text = fs::read_to_string(root().join(path)).ok()?;
    match (name, region(&text, name.unwrap_or("README"))) {
        (_, Some(region)) => Some(region),
        (None, None) => Some(text),
        (Some(_), None) => None,
    }
}

fn region(text: &str, name: &str) -> Option<String> {
    let (begin, end) = (format!(" {name} begins"), format!(" {name} ends"));
    let mut lines = text.lines().skip_while(|line| !line.ends_with(&begin));
    lines.next()?;
    let held: Vec<&str> = lines.take_while(|line| !line.ends_with(&end)).collect();
    let indent = held.iter().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let bare: Vec<&str> = held.iter().map(|line| line.get(indent..).unwrap_or_default()).collect();
    Some(format!("{}\n", bare.join("\n").trim_end()))
}

/// The language that a block of this file is marked with.
pub fn language(shown: &str) -> &'static str {
    let path = shown.split('#').next().unwrap_or_default();
    match path.rsplit('.').next().unwrap_or_default() {
        "py" => "python",
        "mjs" | "js" => "js",
        "ts" => "ts",
        "swift" => "swift",
        "kt" => "kotlin",
        "rs" => "rust",
        "sh" => "sh",
        "json" => "json",
        "csv" => "csv",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_loses_its_indentation() {
        let text = "a\n    // README begins\n    b\n\n      c\n    // README ends\nd\n";
        assert_eq!(region(text, "README").as_deref(), Some("b\n\n  c\n"));
        assert_eq!(region(text, "other"), None);
    }
}
