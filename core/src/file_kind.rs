//! What a file is, by its name and its first bytes.

use crate::Result;
use crate::errors::Error;

/// How many of the first bytes tell what a file is.
pub(crate) const HEAD: usize = 32;

/// The kinds of files that the service tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Image,
    Video,
    Audio,
    Document,
}

const EXTENSIONS: &[(FileKind, &[&str])] = &[
    (FileKind::Image, &["jpg", "jpeg", "png", "gif", "webp", "bmp"]),
    (FileKind::Video, &["mp4", "avi", "mov", "wmv", "flv", "webm", "mkv"]),
    (FileKind::Audio, &["mp3", "wav", "flac", "aac", "ogg", "m4a"]),
    (FileKind::Document, &["pdf", "doc", "docx", "txt", "rtf", "ppt", "pptx", "xls", "xlsx", "csv"]),
];

/// First bytes, the offset they are at, and what begins so.
const SIGNATURES: &[(usize, &[u8], FileKind)] = &[
    (0, b"\x89PNG\r\n\x1a\n", FileKind::Image),
    (0, b"\xff\xd8\xff", FileKind::Image),
    (0, b"GIF8", FileKind::Image),
    (0, b"BM", FileKind::Image),
    (8, b"WEBP", FileKind::Image),
    (8, b"AVI ", FileKind::Video),
    (8, b"WAVE", FileKind::Audio),
    (4, b"ftypM4A", FileKind::Audio),
    (4, b"ftypM4B", FileKind::Audio),
    (4, b"ftyp", FileKind::Video),
    (4, b"moov", FileKind::Video),
    (0, b"FLV\x01", FileKind::Video),
    (0, b"\x1a\x45\xdf\xa3", FileKind::Video),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", FileKind::Video),
    (0, b"ID3", FileKind::Audio),
    (0, b"fLaC", FileKind::Audio),
    (0, b"OggS", FileKind::Audio),
    (0, b"\xff\xf1", FileKind::Audio),
    (0, b"\xff\xf9", FileKind::Audio),
    (0, b"\xff\xfb", FileKind::Audio),
    (0, b"\xff\xfa", FileKind::Audio),
    (0, b"\xff\xf3", FileKind::Audio),
    (0, b"\xff\xf2", FileKind::Audio),
    (0, b"%PDF", FileKind::Document),
    (0, b"{\\rtf", FileKind::Document),
    (0, b"PK\x03\x04", FileKind::Document),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Document),
];

impl FileKind {
    /// By the extension of a name, which must be one that the service takes.
    pub(crate) fn of_name(name: &str) -> Result<Self> {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        let known = extension.as_deref().and_then(|extension| EXTENSIONS.iter().find(|(_, all)| all.contains(&extension)));
        known.map(|(kind, _)| *kind).ok_or_else(|| {
            let all: Vec<_> = EXTENSIONS.iter().flat_map(|(_, all)| all.iter().copied()).collect();
            let problem = match extension {
                Some(extension) => format!("the service takes no `.{extension}` files"),
                None => format!("`{name}` has no extension"),
            };
            Error::invalid("file_name", problem, format!("use one of {}", all.join(", ")))
        })
    }

    /// By the first bytes, where they tell.
    pub(crate) fn of_head(head: &[u8]) -> Option<Self> {
        SIGNATURES
            .iter()
            .find(|(offset, bytes, _)| head.get(*offset..).is_some_and(|rest| rest.starts_with(bytes)))
            .map(|(_, _, kind)| *kind)
    }

    /// As the API spells it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Document => "document",
        }
    }

    /// The largest size in megabytes.
    fn megabytes(self) -> u64 {
        match self {
            Self::Image => 10,
            Self::Video => 100,
            Self::Audio | Self::Document => 25,
        }
    }

    /// Refuses a size that the service would refuse, before anything is sent.
    pub(crate) fn check_size(self, size: u64) -> Result<()> {
        let limit = self.megabytes();
        if size == 0 {
            return Err(Error::invalid("file", "it is empty", "pass a file with something in it"));
        }
        if size > limit * 1024 * 1024 {
            let problem = format!("it has {size} bytes, and the limit of {} files is {limit} MB", self.as_str());
            return Err(Error::invalid("file", problem, "pass a smaller file"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_must_be_taken() {
        assert_eq!(FileKind::of_name("Face.PNG").expect("png"), FileKind::Image);
        assert_eq!(FileKind::of_name("notes.v2.csv").expect("csv"), FileKind::Document);
        for (name, reason) in [("logo.svg", "`.svg`"), ("README", "no extension"), ("page.html", "`.html`")] {
            let error = FileKind::of_name(name).expect_err(name);
            assert!(error.message.contains(reason), "{}", error.message);
            assert_eq!(error.field.as_deref(), Some("file_name"));
        }
    }

    #[test]
    fn the_first_bytes_tell() {
        let cases: &[(&[u8], Option<FileKind>)] = &[
            (b"\x89PNG\r\n\x1a\n....", Some(FileKind::Image)),
            (b"RIFF\x10\x00\x00\x00WEBPVP8 ", Some(FileKind::Image)),
            (b"RIFF\x10\x00\x00\x00WAVEfmt ", Some(FileKind::Audio)),
            (b"RIFF\x10\x00\x00\x00AVI LIST", Some(FileKind::Video)),
            (b"\x00\x00\x00\x20ftypisom", Some(FileKind::Video)),
            (b"\x00\x00\x00\x20ftypM4A ", Some(FileKind::Audio)),
            (b"\xff\xfb\x90\x64", Some(FileKind::Audio)),
            (b"%PDF-1.7", Some(FileKind::Document)),
            (b"name,age\n", None),
            (b"", None),
        ];
        for (head, kind) in cases {
            assert_eq!(FileKind::of_head(head), *kind, "{}", String::from_utf8_lossy(head));
        }
    }

    #[test]
    fn a_size_is_refused_with_its_limit() {
        assert!(FileKind::Image.check_size(10 * 1024 * 1024).is_ok());
        let error = FileKind::Image.check_size(10 * 1024 * 1024 + 1).expect_err("too large");
        assert!(error.message.contains("10485761 bytes") && error.message.contains("10 MB"), "{}", error.message);
        assert_eq!(error.field.as_deref(), Some("file"));
        assert!(FileKind::Video.check_size(0).is_err());
    }
}
