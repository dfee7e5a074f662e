//! Which addresses the emulated service can fetch. It never goes to the network: its own second origin is looked up,
//! hosts under `.invalid` and paths with `unreachable` are out of reach, anything else counts as fetched.

use axum::http::Uri;

use crate::world::World;

pub(crate) fn reachable(world: &World, url: &str) -> bool {
    if let Some(item) = world.shelf.local(url) {
        return item.is_some();
    }
    let Ok(uri) = url.parse::<Uri>() else {
        return false;
    };
    let web = matches!(uri.scheme_str(), Some("http" | "https"));
    let host = uri.host().unwrap_or("");
    web && !host.is_empty() && !host.ends_with(".invalid") && !uri.path().contains("unreachable")
}

/// Whether an image or sound field holds an address rather than base64.
pub(crate) fn is_address(value: &str) -> bool {
    value.starts_with("http://") || value.starts_with("https://")
}
