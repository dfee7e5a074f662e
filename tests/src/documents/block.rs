//! The fenced blocks of a document.

use std::ops::Range;

/// A fenced block.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    /// The line that it begins in, from one on.
    pub line: usize,
    /// What stands behind its fence.
    pub language: String,
    /// What the comment above it says of where it is from.
    pub origin: Option<Origin>,
    /// Where its text is in the document, the last line break included.
    pub body: Range<usize>,
}

/// Where a block is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file from the checkout's root, or a named part of it (`file#part`): `<!-- shows: file -->`.
    Shown(String),
    /// It is not run, for a reason of the table: `<!-- not run: reason -->`.
    NotRun(String),
}

/// Every block of a document.
pub fn all(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    let mut above: Option<Origin> = None;
    let mut at = 0;
    for (index, line) in document.split_inclusive('\n').enumerate() {
        let after = at + line.len();
        match (line.trim_start().strip_prefix("```"), open.take()) {
            (Some(_), Some(block)) => blocks.push(Block { body: block.body.start..at, ..block }),
            (Some(language), None) => {
                let language = language.trim().to_owned();
                open = Some(Block { line: index + 1, language, origin: above.take(), body: after..after });
            }
            (None, Some(block)) => open = Some(block),
            (None, None) => above = origin(line),
        }
        at = after;
    }
    blocks
}

/// A document without what its blocks hold.
pub fn prose(document: &str) -> String {
    let mut text = String::new();
    let mut done = 0;
    for block in all(document) {
        text.push_str(document.get(done..block.body.start).unwrap_or_default());
        done = block.body.end;
    }
    text + document.get(done..).unwrap_or_default()
}

fn origin(line: &str) -> Option<Origin> {
    let comment = line.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let shown = comment.strip_prefix("shows:").map(|file| Origin::Shown(file.trim().to_owned()));
    shown.or_else(|| comment.strip_prefix("not run:").map(|reason| Origin::NotRun(reason.trim().to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_knows_where_it_is_from() {
        let document = "One\n\n<!-- shows: a.py#b -->\n```python\nx\n```\n```sh\ny\nz\n```\n<!-- not run: installs -->\n```\n```\n";
        let blocks = all(document);
        let told: Vec<_> = blocks.iter().map(|block| (block.line, block.language.as_str(), block.origin.clone())).collect();
        let expected = [
            (4, "python", Some(Origin::Shown("a.py#b".to_owned()))),
            (7, "sh", None),
            (12, "", Some(Origin::NotRun("installs".to_owned()))),
        ];
        assert_eq!(told, expected);
        let texts: Vec<_> = blocks.iter().map(|block| document.get(block.body.clone())).collect();
        assert_eq!(texts, [Some("x\n"), Some("y\nz\n"), Some("")]);
        assert!(!prose(document).contains('z') && prose(document).starts_with("One\n"));
    }
}
