//! Uploads.

use std::sync::Arc;

use axum::http::{Method, Uri};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::Route;
use crate::accounts::Account;
use crate::call::{Call, needed, text};
use crate::envelope;
use crate::filetypes::{Category, sniff, specimen};
use crate::origin::shelf::{Content, Item};
use crate::reach::{is_address, reachable};
use crate::refusal::{Code, Refusal};
use crate::reply::{Outcome, Reply};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::write(Method::POST, "/v1/files/upload", upload)]
}

struct Received {
    bytes: Bytes,
    name: String,
    source: String,
}

fn upload(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let received = match (text(&fields, "file_url")?, text(&fields, "file_data")?) {
        (Some(_), Some(_)) => {
            return Err(Refusal::invalid("file_url and file_data exclude each other"));
        }
        (None, None) => {
            return Err(Refusal::new(Code::MissingParam, "Missing required field: file_url or file_data"));
        }
        (Some(url), None) => fetched(call, url, &fields)?,
        (None, Some(data)) => sent(data, needed(&fields, "file_name")?)?,
    };
    store(call, account, received, text(&fields, "file_type")?.unwrap_or("auto"))
}

fn sent(data: &str, name: &str) -> Result<Received, Refusal> {
    let bytes = STANDARD.decode(data).map_err(|error| Refusal::invalid(format!("file_data: not valid base64: {error}")))?;
    if bytes.is_empty() {
        return Err(Refusal::invalid("file_data: empty"));
    }
    Ok(Received { bytes: bytes.into(), name: name.to_owned(), source: name.to_owned() })
}

fn fetched(call: &Call, url: &str, fields: &Map<String, Value>) -> Result<Received, Refusal> {
    if !is_address(url) || !reachable(&call.world, url) {
        return Err(Refusal::new(Code::DownloadFailed, format!("Could not download {url}; make it public")));
    }
    let path = url.parse::<Uri>().map(|uri| uri.path().to_owned()).unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or("").to_owned();
    let name = text(fields, "file_name")?.map_or(last, str::to_owned);
    let bytes = match call.world.shelf.local(url).flatten() {
        Some(item) => item.content.rendered(),
        None => Bytes::from_static(specimen(&extension(&name).unwrap_or_default())),
    };
    Ok(Received { bytes, name, source: url.to_owned() })
}

fn extension(name: &str) -> Option<String> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(extension.to_ascii_lowercase())
}

fn store(call: &Call, account: &Arc<Account>, received: Received, file_type: &str) -> Outcome {
    let unsupported = |message: String| Refusal::new(Code::UnsupportedType, message);
    let wanted = match file_type {
        "pdf" => "document",
        "auto" | "image" | "video" | "audio" | "document" => file_type,
        other => {
            return Err(Refusal::invalid(format!("file_type: {other:?} is not auto, image, video, audio, document or pdf")));
        }
    };
    let Received { bytes, name, source } = received;
    let Some(extension) = extension(&name) else {
        return Err(unsupported(format!("file_name: {name:?} has no extension")));
    };
    let eras = account.state().eras.clone();
    if eras.former_upload_rules && extension == "svg" && bytes.starts_with(b"<svg") {
        return Ok(stored(call, account, Received { bytes, name, source }, Category::Image, "image/svg+xml"));
    }
    let by_name = Category::of_extension(&extension).ok_or_else(|| unsupported(format!("Unsupported extension: .{extension}")))?;
    let (category, kind) = sniff(&bytes).ok_or_else(|| unsupported("Unsupported file content".into()))?;
    if by_name != category || (wanted != "auto" && wanted != category.request_name()) {
        return Err(unsupported(format!("The content is {} but {file_type} .{extension} was announced", category.request_name())));
    }
    if bytes.len() > category.limit(&eras) {
        let most = category.limit(&eras) / (1024 * 1024);
        return Err(Refusal::new(Code::FileTooLarge, format!("{} files may have at most {most} MB", category.request_name())));
    }
    Ok(stored(call, account, Received { bytes, name, source }, category, kind))
}

fn stored(call: &Call, account: &Arc<Account>, received: Received, category: Category, kind: &str) -> Reply {
    let Received { bytes, name, source } = received;
    let extension = extension(&name).unwrap_or_default();
    let size = bytes.len();
    let id = account.state().ids.hex("", 24);
    let item = Item { kind: kind.into(), content: Content::Bytes(bytes), owner: Arc::clone(account), signed: false };
    let url = call.world.shelf.put(format!("/files/{id}.{extension}"), item);
    envelope::data(json!({
        "file_url": url,
        "original_source": source,
        "file_type": category.request_name(),
        "file_size": size,
        "mime_type": kind,
        "asset_category": category.asset_name(),
        "uploaded_at": call.now.iso(),
    }))
}
