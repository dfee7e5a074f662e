use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::Request;
use axum::{Json, Router};
use futures_util::StreamExt;
use serde_json::json;
use tokio::net::TcpListener;

use super::Failure;

/// A service that reads uploads, keeps nothing of them, and counts the bytes.
pub(super) struct Sink {
    pub(super) url: String,
    largest: Arc<AtomicU64>,
}

impl Sink {
    pub(super) async fn open() -> Result<Self, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let largest = Arc::<AtomicU64>::default();
        let seen = Arc::clone(&largest);
        let service = Router::new().fallback(move |request: Request| async move {
            let mut body = request.into_body().into_data_stream();
            let mut bytes = 0;
            while let Some(Ok(piece)) = body.next().await {
                bytes += piece.len() as u64;
            }
            seen.fetch_max(bytes, Ordering::Relaxed);
            Json(json!({"success": true, "data": {
                "file_url": "https://files.example/clip.mp4", "original_source": "clip.mp4", "file_type": "video", "file_size": bytes,
                "mime_type": "video/mp4", "asset_category": "videos", "uploaded_at": "2026-08-01T10:00:00Z",
            }}))
        });
        tokio::spawn(async { axum::serve(listener, service).await });
        Ok(Self { url, largest })
    }

    /// The largest body since the last time.
    pub(super) fn largest(&self) -> u64 {
        self.largest.swap(0, Ordering::Relaxed)
    }
}
