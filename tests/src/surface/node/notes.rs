//! Documentation comments, under JavaScript's names.

use std::collections::HashSet;

use crate::surface::{Api, doc, names};

const WIDTH: usize = 110;

/// Writes documentation comments.
pub(super) struct Notes {
    known: HashSet<&'static str>,
}

impl Notes {
    pub(super) fn new(api: &Api) -> Self {
        let mut known = HashSet::new();
        for resource in api.resources {
            known.insert(resource.name);
            for method in resource.methods {
                known.insert(method.name);
                known.extend(method.arguments.iter().map(|argument| argument.name));
                known.extend(method.params.into_iter().flat_map(|params| params.fields).map(|field| field.name));
            }
        }
        for entry in api.models.iter().chain(&api.inputs) {
            known.extend(entry.schema.fields.iter().map(|field| field.name));
        }
        for facts in ["retry_after", "request_id", "upgrade_url", "topup_url", "idempotency_key", "stall_timeout"] {
            known.insert(facts);
        }
        Self { known }
    }

    /// A comment of one or more paragraphs.
    pub(super) fn comment(&self, indent: &str, text: &str) -> String {
        let lines = lines(&self.renamed(text), WIDTH - indent.len());
        match lines.as_slice() {
            [] => String::new(),
            [line] => format!("{indent}/** {line} */\n"),
            lines => {
                let mut comment = format!("{indent}/**\n");
                for line in lines {
                    comment.push_str(format!("{indent} * {line}").trim_end());
                    comment.push('\n');
                }
                comment.push_str(&format!("{indent} */\n"));
                comment
            }
        }
    }

    /// Names between backticks become JavaScript's, and what would end the comment is broken up.
    fn renamed(&self, text: &str) -> String {
        let text = text.replace("*/", "*\u{200b}/");
        let pieces = text.split('`').enumerate().map(|(index, piece)| {
            let is_code = index % 2 == 1;
            if is_code && piece.split('.').all(|name| self.known.contains(name)) {
                piece.split('.').map(names::camel).collect::<Vec<_>>().join(".")
            } else {
                piece.to_owned()
            }
        });
        pieces.collect::<Vec<_>>().join("`")
    }
}

/// Text as lines: paragraphs apart, the items of a list below each other.
fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for block in paragraph.trim().replace("\n- ", "\n\n- ").split("\n\n") {
            let indent = if block.starts_with("- ") { "  " } else { "" };
            let wrapped = doc::wrap(block, width - indent.len());
            lines.extend(wrapped.into_iter().enumerate().map(|(index, line)| if index == 0 { line } else { format!("{indent}{line}") }));
        }
    }
    lines
}
