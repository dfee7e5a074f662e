//! Documentation text for generated files.

use bithuman_rest::describe::{FieldSchema, Kind, Limit, characters};

use super::lengths::{Lengths, is_length};

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
pub fn field(field: &FieldSchema, lengths: Lengths) -> String {
    let is_length = is_length(field.kind);
    let meaning = field.doc.replace('\n', " ");
    let mut text = if is_length { lengths.meaning(&meaning) } else { meaning };
    let number = |number: f64| if is_length { lengths.told(number) } else { number.to_string() };
    let limits = limits(field, &number);
    if !limits.is_empty() {
        text.push_str(&format!(" Limits: {limits}."));
    }
    if let Some(default) = field.default {
        // Words are words in every language.
        let default = default.parse().ok().filter(|_| is_length).map_or_else(|| default.to_owned(), number);
        text.push_str(&format!(" Default: {default}."));
    }
    text
}

fn limits(field: &FieldSchema, number: &dyn Fn(f64) -> String) -> String {
    let Limit { min, max, min_chars, max_chars, url, only, .. } = field.limit;
    let mut parts = Vec::new();
    match (min, max) {
        (Some(min), Some(max)) => parts.push(format!("{} to {}", number(min), number(max))),
        (Some(min), None) => parts.push(format!("at least {}", number(min))),
        (None, Some(max)) => parts.push(format!("at most {}", number(max))),
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
