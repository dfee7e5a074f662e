use bithuman_rest_macros::api;

use crate::body::Body;
use crate::errors::Error;
use crate::file_kind::{FileKind, HEAD};
use crate::models::{FileType, UploadFile, UploadedFile};
use crate::request::Request;
use crate::source::Source;
use crate::transfer::{self, UploadProgress};
use crate::{Result, Stream};

/// Files that agents and videos are made from.
#[api]
pub trait Files {
    /// Uploads a file, or has the service fetch one, and gives it a public address.
    ///
    /// Name, kind and size are checked before anything is sent: images up to 10 MB, videos up to 100 MB, audio and documents up to
    /// 25 MB. A failed upload of a path or of bytes is repeated, which may store the file twice; a stream can be sent only once.
    #[post(
        "/v1/files/upload",
        id = "upload_file",
        tier = Write,
        retry = Safe,
        envelope = Data,
        errors("DOWNLOAD_FAILED", "FILE_TOO_LARGE", "UNSUPPORTED_TYPE"),
    )]
    async fn upload(&self, params: UploadFile) -> Result<UploadedFile> {
        self.client.fetch(Self::uploading(&params).await?).await
    }

    /// Uploads a file as `upload` does, and tells how far it is. The last item has the file.
    #[composed("upload_file")]
    fn watch_upload(&self, params: UploadFile) -> Stream<UploadProgress> {
        let client = self.client.clone();
        transfer::watch_upload(params.file.clone(), move |meter| {
            Box::pin(async move { client.fetch(Request { meter: Some(meter), ..Self::uploading(&params).await? }).await })
        })
    }
}

impl Files {
    /// The request of an upload.
    async fn uploading(params: &UploadFile) -> Result<Request> {
        let request = Request::new(&Self::UPLOAD).params(params)?;
        match (&params.file, &params.file_url) {
            (Some(source), None) => Ok(request.body(encoded(source, params).await?)),
            (None, Some(_)) => Ok(request),
            (None, None) => Err(Error::invalid("file", "neither `file` nor `file_url` is given", "pass one of the two")),
            (Some(_), Some(_)) => Err(Error::invalid("file", "both `file` and `file_url` are given", "pass one of the two")),
        }
    }
}

/// The body of an upload, once everything that can be known of the file is fine.
async fn encoded(source: &Source, params: &UploadFile) -> Result<Body> {
    let name = params
        .file_name
        .clone()
        .or_else(|| source.name())
        .ok_or_else(|| Error::invalid("file_name", "the file has no name", "pass a name with the extension, such as face.png"))?;
    let size = source.size("file").await?;
    let named = FileKind::of_name(&name)?;
    let head = source.head("file", HEAD).await?;
    let kind = head.and_then(|head| FileKind::of_head(&head)).unwrap_or(named);
    if let Some(expected) = params.file_type.as_ref().and_then(expected).filter(|expected| *expected != kind) {
        let problem = format!("the file is of kind {}, not {}", kind.as_str(), expected.as_str());
        return Err(Error::invalid("file_type", problem, "leave `file_type` out or pass the file that you mean"));
    }
    if let Some(size) = size {
        kind.check_size(size)?;
    }
    let mut fields = serde_json::Map::new();
    fields.insert("file_name".to_owned(), name.into());
    if let Some(kind) = &params.file_type {
        fields.insert("file_type".to_owned(), kind.as_str().into());
    }
    Body::base64(&fields, "file_data", source.clone(), size)
}

fn expected(file_type: &FileType) -> Option<FileKind> {
    match file_type {
        FileType::Image => Some(FileKind::Image),
        FileType::Video => Some(FileKind::Video),
        FileType::Audio => Some(FileKind::Audio),
        FileType::Document | FileType::Pdf => Some(FileKind::Document),
        FileType::Auto | FileType::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n rest";

    fn of_bytes(bytes: &'static [u8], name: Option<&str>) -> UploadFile {
        UploadFile { file: Some(Source::bytes(bytes, name.map(str::to_owned))), ..Default::default() }
    }

    async fn refused_field(params: UploadFile) -> Option<String> {
        let source = params.file.clone().expect("a file");
        encoded(&source, &params).await.expect_err("refused").field.clone()
    }

    #[tokio::test]
    async fn a_good_file_is_encoded() {
        let params = UploadFile { file_type: Some(FileType::Image), ..of_bytes(PNG, Some("face.png")) };
        let source = params.file.clone().expect("a file");
        assert!(matches!(encoded(&source, &params).await, Ok(Body::Base64 { size: Some(13), .. })));
    }

    #[tokio::test]
    async fn a_bad_file_is_refused_with_the_field_at_fault() {
        assert_eq!(refused_field(of_bytes(PNG, None)).await.as_deref(), Some("file_name"));
        assert_eq!(refused_field(of_bytes(PNG, Some("face.svg"))).await.as_deref(), Some("file_name"));
        assert_eq!(refused_field(of_bytes(b"", Some("face.png"))).await.as_deref(), Some("file"));
        let mistaken = UploadFile { file_type: Some(FileType::Audio), ..of_bytes(PNG, Some("face.png")) };
        assert_eq!(refused_field(mistaken).await.as_deref(), Some("file_type"));
    }

    #[tokio::test]
    async fn the_bytes_and_not_the_name_decide_the_limit() {
        let mut large = PNG.to_vec();
        large.resize(10 * 1024 * 1024 + 1, 0);
        let params = UploadFile { file: Some(Source::bytes(large, Some("film.mp4".to_owned()))), ..Default::default() };
        assert_eq!(refused_field(params).await.as_deref(), Some("file"));
    }
}
