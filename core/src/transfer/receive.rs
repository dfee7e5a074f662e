use std::path::PathBuf;

use futures_util::StreamExt;
use reqwest::header::CONTENT_LENGTH;

use super::DownloadedFile;
use super::download::{cut_short, may_pass, place};
use super::partial::Partial;
use crate::errors::Error;
use crate::request::Request;
use crate::{Client, Result};

/// Saves what the API itself answers. It cannot be taken up where it broke off, so a broken transfer begins anew.
pub(crate) async fn receive(client: &Client, request: Request, target: PathBuf, filename: &str) -> Result<DownloadedFile> {
    let target = place(target, filename);
    let disk = |error: std::io::Error| {
        Error::invalid("path", format!("{} cannot be written: {error}", target.display()), "pass a path that can be written")
    };
    let operation = request.operation;
    let mut retries = client.options.max_retries.unwrap_or(client.core.max_retries);
    let mut partial = Partial::open(&target).await.map_err(disk)?;
    loop {
        partial.restart().await.map_err(disk)?;
        let opened = client.send_open(request.clone()).await?;
        let total = opened.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()).and_then(|text| text.parse::<u64>().ok());
        let mut body = opened.body;
        let mut trouble = None;
        while let Some(piece) = body.next().await {
            match piece {
                Ok(piece) => partial.append(&piece).await.map_err(disk)?,
                Err(error) => trouble = Some(error),
            }
        }
        let held = partial.held();
        let trouble = trouble.or_else(|| total.filter(|total| *total != held).map(|total| cut_short(held, total)));
        match trouble {
            None => {
                let sha256 = partial.finish().await.map_err(disk)?;
                let size = i64::try_from(held).unwrap_or(i64::MAX);
                return Ok(DownloadedFile { path: target.display().to_string(), size, sha256, extra: Default::default() });
            }
            Some(error) if retries > 0 && may_pass(&error) && error.limit != Some("total") => retries -= 1,
            Some(error) => return Err(error.with(|details| details.operation = Some(operation.id))),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, Bytes};
    use axum::response::IntoResponse;
    use futures_util::stream;

    use crate::testing::scripted;

    #[tokio::test]
    async fn a_transfer_that_breaks_begins_anew() {
        let (client, journal) = scripted(|_, before| {
            let pieces = [Ok(Bytes::from("half ")), if before == 0 { Err("broken") } else { Ok(Bytes::from("whole")) }];
            let body = Body::from_stream(stream::iter(pieces));
            ([("content-length", "10")], body).into_response()
        })
        .await;
        let folder = std::env::temp_dir().join(format!("bithuman-receive-{}", std::process::id()));
        let target = folder.join("avatar.pkl");
        let file = client.models().download_self_hosted_avatar("A1", target.display().to_string()).await.expect("a file");
        assert_eq!(std::fs::read_to_string(&target).expect("text"), "half whole");
        assert_eq!((file.size, journal.lines()), (10, vec!["GET /v1/agent/A1/self-hosted-avatar".to_owned(); 2]));
        assert!(!folder.join("avatar.pkl.part").exists());
        std::fs::remove_dir_all(folder).expect("removed");
    }
}
