use bithuman_rest_macros::api;

use crate::describe::check;
use crate::errors::Error;
use crate::jobs::model;
use crate::models::{DownloadModel, LinkModel, ModelDownload, ShowcaseManifest};
use crate::request::Request;
use crate::transfer::{self, DownloadProgress, DownloadedFile};
use crate::{Result, Stream};

/// Model files, for rendering agents on machines of your own.
#[api]
pub trait Models {
    /// Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a later call, and an
    /// address that has expired is replaced. The file stands under its name only once it is whole; its size and, where its origin tells
    /// one, its SHA-256 are checked.
    ///
    /// A large file comes over up to four connections, as long as that is faster. A file that the disk has no room for is an
    /// `InvalidRequestError` before its first byte, and so is a path that another download is writing. Less than 32 KiB a second for 20
    /// seconds, and again after five new connections, are an `APITimeoutError`.
    ///
    /// The file appears some minutes after the agent is ready; until then it is waited for. Each address leaves a record of 0 credits
    /// among the account's usage.
    #[get(
        "/v1/agent/{code}/model/download",
        id = "download_agent_model",
        tier = Read,
        retry = Safe,
        envelope = Data,
        errors(
            "AGENT_DELETED",
            "AGENT_PURGED",
            "INSUFFICIENT_BALANCE",
            "MODEL_ARTIFACT_NOT_READY",
            "MODEL_NOT_DOWNLOADABLE",
            "MODEL_NOT_GENERATED",
        ),
    )]
    async fn download(
        &self,
        /// The agent's code.
        code: String,
        /// The file to write, or a folder to put it in under its own name.
        path: String,
        params: DownloadModel,
    ) -> Result<DownloadedFile> {
        transfer::save(self.watch_download(code, path, params)).await
    }

    /// Saves an agent's model file as `download` does, and tells how far it is.
    #[composed("download_agent_model")]
    fn watch_download(
        &self,
        /// The agent's code.
        code: String,
        /// The file to write, or a folder to put it in under its own name.
        path: String,
        params: DownloadModel,
    ) -> Stream<DownloadProgress> {
        match check(&params) {
            Ok(()) => model::fetch(self.client.clone(), code, path, params),
            Err(error) => crate::refused(error),
        }
    }

    /// Makes an address that an agent's model file can be fetched from, for an hour where it ends at all.
    #[composed("download_agent_model")]
    async fn link(
        &self,
        /// The agent's code.
        code: String,
        params: LinkModel,
    ) -> Result<ModelDownload> {
        if params.plane.is_some() && params.member.is_none() {
            return Err(Error::invalid("plane", "it tells members apart, and there is none", "pass `member`, too, or leave `plane` out"));
        }
        let mut request = Request::new(&Self::DOWNLOAD).path("code", &code)?.params(&params)?;
        request.set_query("redirect", "false".to_owned());
        self.client.fetch(request).await
    }

    /// Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands under its name only once
    /// it is whole; a broken transfer begins anew. The service no longer describes this route.
    #[get("/v1/agent/{code}/self-hosted-avatar", id = "download_self_hosted_avatar", tier = Read, retry = Safe, envelope = Binary)]
    async fn download_self_hosted_avatar(
        &self,
        /// The agent's code.
        code: String,
        /// The file to write, or a folder to put it in.
        path: String,
    ) -> Result<DownloadedFile> {
        let request = Request::new(&Self::DOWNLOAD_SELF_HOSTED_AVATAR).path("code", &code)?;
        transfer::receive(&self.client, request, path.into(), &format!("{code}.pkl")).await
    }

    /// Lists the agents that the service shows to everyone. Their model files need no secret.
    #[get("/v1/models/showcase", id = "list_showcase_models", tier = Unmetered, retry = Safe, envelope = Bare, auth = None)]
    async fn list_showcase(&self) -> Result<ShowcaseManifest>;
}
