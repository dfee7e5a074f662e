//! What a file is, by its bytes.

use crate::eras::Eras;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Category {
    Image,
    Video,
    Audio,
    Document,
}

const MEGABYTE: usize = 1024 * 1024;

impl Category {
    pub(crate) fn request_name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Document => "document",
        }
    }

    pub(crate) fn asset_name(self) -> &'static str {
        match self {
            Self::Image => "images",
            Self::Video => "videos",
            Self::Audio => "audio",
            Self::Document => "docs",
        }
    }

    pub(crate) fn limit(self, eras: &Eras) -> usize {
        match (self, eras.former_upload_rules) {
            (Self::Image, _) | (Self::Document, true) => 10 * MEGABYTE,
            (Self::Video, _) => 100 * MEGABYTE,
            (Self::Audio, true) => 50 * MEGABYTE,
            (Self::Audio | Self::Document, false) => 25 * MEGABYTE,
        }
    }

    /// The category an extension belongs to; `None` when it is not supported.
    pub(crate) fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "jpg" | "jpeg" | "png" | "gif" | "webp" | "bmp" => Some(Self::Image),
            "mp4" | "avi" | "mov" | "wmv" | "flv" | "webm" | "mkv" => Some(Self::Video),
            "mp3" | "wav" | "flac" | "aac" | "ogg" | "m4a" => Some(Self::Audio),
            "pdf" | "doc" | "docx" | "txt" | "rtf" | "ppt" | "pptx" | "xls" | "xlsx" | "csv" => Some(Self::Document),
            _ => None,
        }
    }
}

/// The category and media type the bytes show; `None` for what is refused.
pub(crate) fn sniff(bytes: &[u8]) -> Option<(Category, &'static str)> {
    use Category::{Audio, Document, Image, Video};
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..offset + magic.len()) == Some(magic);
    let known = [
        (at(0, b"\xFF\xD8\xFF"), Image, "image/jpeg"),
        (at(0, b"\x89PNG\r\n\x1a\n"), Image, "image/png"),
        (at(0, b"GIF8"), Image, "image/gif"),
        (at(0, b"RIFF") && at(8, b"WEBP"), Image, "image/webp"),
        (at(0, b"BM") && at(6, &[0; 4]), Image, "image/bmp"),
        (at(0, b"RIFF") && at(8, b"AVI "), Video, "video/x-msvideo"),
        (at(4, b"ftypM4A"), Audio, "audio/mp4"),
        (at(4, b"ftypqt"), Video, "video/quicktime"),
        (at(4, b"ftyp"), Video, "video/mp4"),
        (at(0, b"\x1A\x45\xDF\xA3"), Video, "video/webm"),
        (at(0, b"FLV"), Video, "video/x-flv"),
        (at(0, b"\x30\x26\xB2\x75"), Video, "video/x-ms-wmv"),
        (at(0, b"RIFF") && at(8, b"WAVE"), Audio, "audio/wav"),
        (at(0, b"ID3") || at(0, b"\xFF\xFB") || at(0, b"\xFF\xF3"), Audio, "audio/mpeg"),
        (at(0, b"fLaC"), Audio, "audio/flac"),
        (at(0, b"\xFF\xF1") || at(0, b"\xFF\xF9"), Audio, "audio/aac"),
        (at(0, b"OggS"), Audio, "audio/ogg"),
        (at(0, b"%PDF"), Document, "application/pdf"),
        (at(0, b"{\\rtf"), Document, "application/rtf"),
        (at(0, b"\xD0\xCF\x11\xE0"), Document, "application/msword"),
        (at(0, b"PK\x03\x04"), Document, "application/vnd.openxmlformats-officedocument"),
    ];
    let found = known.into_iter().find(|(fits, ..)| *fits).map(|(_, category, kind)| (category, kind));
    found.or_else(|| plain_text(bytes).then_some((Document, "text/plain")))
}

/// Text without markup or scripts.
fn plain_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let lower = text.to_ascii_lowercase();
    let refused = ["<svg", "<html", "<script", "<!doctype", "<?xml", "<?php", "javascript:"];
    !text.is_empty() && !text.contains('\0') && !lower.starts_with("#!") && !refused.iter().any(|mark| lower.contains(mark))
}

/// The first bytes of a file with this extension, for contents that are only pretended to be fetched.
pub(crate) fn specimen(extension: &str) -> &'static [u8] {
    match extension {
        "jpg" | "jpeg" => b"\xFF\xD8\xFF\xE0\0\x10JFIF\0",
        "png" => b"\x89PNG\r\n\x1a\n",
        "gif" => b"GIF89a",
        "webp" => b"RIFF\0\0\0\0WEBP",
        "bmp" => b"BM\0\0\0\0\0\0\0\0",
        "avi" => b"RIFF\0\0\0\0AVI ",
        "mov" => b"\0\0\0\x14ftypqt  ",
        "mp4" => b"\0\0\0\x14ftypisom",
        "webm" | "mkv" => b"\x1A\x45\xDF\xA3",
        "flv" => b"FLV\x01",
        "wmv" => b"\x30\x26\xB2\x75",
        "wav" => b"RIFF\0\0\0\0WAVE",
        "mp3" => b"ID3\x03",
        "flac" => b"fLaC",
        "aac" => b"\xFF\xF1",
        "ogg" => b"OggS",
        "m4a" => b"\0\0\0\x14ftypM4A ",
        "pdf" => b"%PDF-1.7",
        "rtf" => b"{\\rtf1}",
        "doc" | "xls" | "ppt" => b"\xD0\xCF\x11\xE0",
        "docx" | "xlsx" | "pptx" => b"PK\x03\x04",
        _ => b"text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_decide() {
        for extension in ["jpg", "mp4", "m4a", "wav", "pdf", "docx", "txt"] {
            assert_eq!(sniff(specimen(extension)).map(|(category, _)| category), Category::of_extension(extension), "{extension}");
        }
        assert_eq!(sniff(b"<svg xmlns='x'/>"), None);
        assert_eq!(sniff(b"\0\x01\x02"), None);
        assert_eq!(Category::of_extension("svg"), None);
    }
}
