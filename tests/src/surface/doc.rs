//! Documentation text for generated files.

use bithuman_rest::describe::{FieldSchema, Kind, Limit, characters};

/// Breaks text into lines of at most `width` characters. Its paragraphs stay apart; where their lines were broken before does not matter.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// What a field means, with its limits and its default.
pub fn field(field: &FieldSchema) -> String {
    let mut text = field.doc.replace('\n', " ");
    let limits = limits(field);
    if !limits.is_empty() {
        text.push_str(&format!(" Limits: {limits}."));
    }
    if let Some(default) = field.default {
        text.push_str(&format!(" Default: {default}."));
    }
    text
}

fn limits(field: &FieldSchema) -> String {
    let Limit { min, max, min_chars, max_chars, url, only, .. } = field.limit;
    let mut parts = Vec::new();
    match (min, max) {
        (Some(min), Some(max)) => parts.push(format!("{min} to {max}")),
        (Some(min), None) => parts.push(format!("at least {min}")),
        (None, Some(max)) => parts.push(format!("at most {max}")),
        (None, None) => {}
    }
    match (min_chars, max_chars) {
        (Some(min), Some(max)) => parts.push(format!("{min} to {}", characters(max))),
        (Some(min), None) => parts.push(format!("at least {}", characters(min))),
        (None, Some(max)) => parts.push(format!("at most {}", characters(max))),
        (None, None) => {}
    }
    if url {
        parts.push("an absolute http or https address".to_owned());
    }
    if !only.is_empty() {
        parts.push(format!("one of {}", only.join(", ")));
    }
    parts.join(", ")
}

/// Whether a value may be absent.
pub fn is_optional(kind: Kind) -> bool {
    matches!(kind, Kind::Optional(_) | Kind::List(_) | Kind::Map(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_paragraph_are_one_text() {
        assert_eq!(wrap("one\ntwo three\n\nfour\n", 7), ["one two", "three", "", "four"]);
        assert_eq!(wrap("\n\n", 7), [""; 0]);
    }
}
