use bithuman_rest_macros::{model, open_enum, params};

use crate::describe::Timestamp;
use crate::source::Source;

/// What a file is expected to be.
#[open_enum]
pub enum FileType {
    /// Whatever its first bytes say.
    Auto = "auto",
    /// A picture, at most 10 MB.
    Image = "image",
    /// A film, at most 100 MB.
    Video = "video",
    /// A recording, at most 25 MB.
    Audio = "audio",
    /// A document, at most 25 MB.
    Document = "document",
    /// A document, at most 25 MB.
    Pdf = "pdf",
}

/// The file to upload: give exactly one of `file` and `file_url`.
#[params]
pub struct UploadFile {
    /// The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
    #[local]
    pub file: Option<Source>,
    /// A public address that the service fetches the file from.
    #[limit(url)]
    pub file_url: Option<String>,
    /// The name with its extension. Needed where `file` has no name of its own and where the address does not end in an extension.
    #[limit(min_chars = 1)]
    pub file_name: Option<String>,
    /// What the file must be. The first bytes decide what it is; a contradiction is refused.
    #[default_text("auto")]
    pub file_type: Option<FileType>,
}

/// The kinds of files in the account's store.
#[open_enum]
pub enum AssetCategory {
    /// Pictures.
    Images = "images",
    /// Films.
    Videos = "videos",
    /// Recordings.
    Audio = "audio",
    /// Documents.
    Docs = "docs",
}

/// A file that was uploaded.
#[model]
pub struct UploadedFile {
    /// Its address, which anyone can fetch.
    pub file_url: String,
    /// The name or the address it came from.
    pub original_source: String,
    /// What it was taken to be.
    pub file_type: String,
    /// Its size in bytes.
    pub file_size: i64,
    /// Its media type, such as `image/png`.
    pub mime_type: String,
    /// What it is stored as.
    pub asset_category: AssetCategory,
    /// When it was uploaded.
    pub uploaded_at: Timestamp,
}
