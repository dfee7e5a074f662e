use crate::surface::doc;

/// The longest line of the package.
pub(super) const WIDTH: usize = 120;

/// A docstring, indented, with its line ends.
pub(super) fn docstring(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let text = escaped(text);
    let lines = paragraphs(&text, WIDTH - indent - 3);
    match lines.as_slice() {
        [] => String::new(),
        [line] if indent + line.chars().count() + 6 <= WIDTH => format!("{margin}\"\"\"{line}\"\"\"\n"),
        lines => {
            let mut out = format!("{margin}\"\"\"");
            for (index, line) in lines.iter().enumerate() {
                match (index, line.is_empty()) {
                    (0, _) => out.push_str(line),
                    (_, true) => {}
                    (_, false) => out.push_str(&format!("{margin}{line}")),
                }
                out.push('\n');
            }
            out.push_str(&format!("{margin}\"\"\"\n"));
            out
        }
    }
}

/// Text broken into lines. A paragraph that begins with blanks keeps them, on every line but the first two more.
fn paragraphs(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in joined(text) {
        let indent = line.len() - line.trim_start().len();
        let margin = " ".repeat(indent);
        let hanging = if indent > 0 || line.starts_with("* ") { format!("{margin}  ") } else { String::new() };
        let wrapped = doc::wrap(line.trim(), width - hanging.len());
        if wrapped.is_empty() && lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(String::new());
        }
        for (index, part) in wrapped.into_iter().enumerate() {
            lines.push(format!("{}{part}", if index == 0 { &margin } else { &hanging }));
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The text's lines, those of one paragraph joined.
fn joined(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let stands_alone = line.is_empty() || line.starts_with(' ') || line.starts_with("* ") || line.ends_with(':');
        match lines.last_mut() {
            Some(last) if !stands_alone && !last.is_empty() && !last.starts_with(' ') && !last.starts_with("* ") => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")
}
