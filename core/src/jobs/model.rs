use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::time::Instant;

use crate::errors::ErrorClass;
use crate::models::{DownloadModel, LinkModel};
use crate::transfer::{self, DownloadProgress, Fetch, Link};
use crate::{Client, Result, Stream};

use super::rhythm::Rhythm;

/// An agent's model file. Until it is there, it is waited for.
pub(crate) fn fetch(client: Client, code: String, path: String, params: DownloadModel) -> Stream<DownloadProgress> {
    let rhythm = match Rhythm::new(&client, params.interval, params.wait) {
        Ok(rhythm) => rhythm,
        Err(error) => return crate::refused(error),
    };
    let patience = rhythm.timeout.unwrap_or(Duration::from_secs(5400));
    let interval = rhythm.interval.unwrap_or(Duration::from_secs(15));
    let reader = client.clone();
    let find = move || {
        let (client, code) = (reader.clone(), code.clone());
        let which = LinkModel { model: params.model.clone(), member: params.member.clone(), plane: params.plane.clone() };
        let found: BoxFuture<'static, Result<Link>> = Box::pin(async move {
            let end = Instant::now() + patience;
            loop {
                match client.models().link(&code, which.clone()).await {
                    Ok(found) => {
                        let lasts = found.expires_in.and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs);
                        return Ok(Link { url: found.url, filename: found.filename, lasts });
                    }
                    Err(error) if error.is(ErrorClass::ModelArtifactNotReadyError) && Instant::now() + interval <= end => {
                        tokio::time::sleep(interval).await;
                    }
                    Err(error) => return Err(error),
                }
            }
        });
        found
    };
    transfer::fetch(client, Fetch { target: path.into(), find: Arc::new(find) })
}
