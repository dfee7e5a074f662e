use std::path::PathBuf;

use futures_util::StreamExt;

use super::DownloadedFile;
use super::batch::Batch;
use super::facts::Facts;
use super::haul::{count, cut_short};
use super::partial::Partial;
use super::patience::may_pass;
use super::place::Place;
use crate::request::Request;
use crate::{Client, Result};

/// Saves what the API itself answers. It cannot be taken up where it broke off, so a broken transfer begins anew.
pub(crate) async fn receive(client: &Client, request: Request, target: PathBuf, filename: &str) -> Result<DownloadedFile> {
    let place = Place::new(target, filename);
    let operation = request.operation;
    let mut retries = client.options.max_retries.unwrap_or(client.core.max_retries);
    let mut partial = place.on(Partial::open(&place.target).await)?;
    loop {
        let opened = client.send_open(request.clone()).await?;
        let total = Facts::of_whole(&opened.headers).total;
        place.on(partial.restart(Facts { total, ..Facts::default() }).await)?;
        place.has_room(partial.folder(), total.unwrap_or_default())?;
        let mut body = opened.body;
        let mut batch = Batch::default();
        let mut trouble = None;
        while let Some(piece) = body.next().await {
            match piece {
                Ok(piece) => batch.push(piece),
                Err(error) => trouble = Some(error),
            }
            if batch.is_full() {
                place.on(partial.write(0, std::mem::take(&mut batch)).await)?;
            }
        }
        place.on(partial.write(0, batch).await)?;
        let held = partial.held();
        let trouble = trouble.or_else(|| total.filter(|total| *total != held).map(|total| cut_short(held, total)));
        match trouble {
            None => {
                let (path, sha256) = (place.target.display().to_string(), place.on(partial.digest().await)?);
                place.on(partial.finish().await)?;
                return Ok(DownloadedFile { path, size: count(held), sha256, extra: Default::default() });
            }
            Some(error) if retries > 0 && may_pass(&error) => retries -= 1,
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
