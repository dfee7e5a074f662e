//! The parts of a `multipart/form-data` body.

use bytes::Bytes;

#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

/// The boundary a `Content-Type` announces.
fn boundary(content_type: &str) -> Option<&str> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let value = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="))?;
    Some(value.trim_matches('"')).filter(|boundary| !boundary.is_empty())
}

/// `None` where the body is not what its `Content-Type` says.
pub(crate) fn parts(content_type: Option<&str>, body: &Bytes) -> Option<Vec<Part>> {
    let delimiter = format!("--{}", boundary(content_type?)?);
    let mut parts = Vec::new();
    let mut at = find(body, delimiter.as_bytes(), 0)? + delimiter.len();
    loop {
        if body.get(at..at + 2)? == b"--" {
            return Some(parts);
        }
        let head_starts = at + 2;
        let head_ends = find(body, b"\r\n\r\n", at)?;
        let content_starts = head_ends + 4;
        let next = find(body, format!("\r\n{delimiter}").as_bytes(), content_starts)?;
        let head = std::str::from_utf8(body.get(head_starts..head_ends)?).ok()?;
        parts.push(part(head, body.slice(content_starts..next))?);
        at = next + 2 + delimiter.len();
    }
}

fn part(head: &str, content: Bytes) -> Option<Part> {
    let header = |wanted: &str| {
        head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(wanted).then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(&disposition, "name")?,
        file_name: parameter(&disposition, "filename"),
        content_type: header("content-type"),
        content,
    })
}

/// A quoted parameter; browsers write a quotation mark within it as `%22`.
fn parameter(disposition: &str, name: &str) -> Option<String> {
    let (_, rest) = disposition.split_once(&format!("; {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.replace("%22", "\""))
}

fn find(bytes: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let first = *wanted.first()?;
    let mut at = from;
    while let Some(step) = bytes.get(at..)?.iter().position(|byte| *byte == first) {
        at += step;
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_types_and_bytes() {
        let body = b"--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nHours\r\n--b\r\n\
            content-disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\nContent-Type: text/plain\r\n\r\n\r\nx--b\r\n\r\n--b--\r\n";
        let parts = parts(Some("multipart/form-data; boundary=b"), &Bytes::from_static(body)).expect("parts");
        assert_eq!((parts[0].name.as_str(), &parts[0].content[..]), ("name", &b"Hours"[..]));
        assert_eq!((parts[1].file_name.as_deref(), &parts[1].content[..]), (Some("a\"b.txt"), &b"\r\nx--b\r\n"[..]));
        assert_eq!(parts[1].content_type.as_deref(), Some("text/plain"));
    }

    #[test]
    fn a_body_that_breaks_off_is_none() {
        let cut = Bytes::from_static(b"--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nhalf");
        assert!(parts(Some("multipart/form-data; boundary=b"), &cut).is_none());
        assert!(parts(Some("application/json"), &cut).is_none());
    }
}
