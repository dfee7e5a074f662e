use bithuman_rest_macros::api;

use crate::body::Body;
use crate::describe::check;
use crate::errors::Error;
use crate::jobs::{Job, JobKind, Target, WaitForKnowledge, knowledge};
use crate::models::{CreateKnowledgeBase, IngestKnowledge, KnowledgeBase, KnowledgeBuild, KnowledgeSource};
use crate::multipart::Form;
use crate::request::Request;
use crate::source::Source;
use crate::transfer::{self, IngestProgress};
use crate::{Result, Stream};

/// The largest file that is taken, in bytes.
const LARGEST: u64 = 100 * 1024 * 1024;

/// What agents know. Every call needs a key of an organization (`organizations.create_api_key`); a personal one is a `ForbiddenError`.
#[api]
pub trait Knowledge {
    /// Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`.
    #[post(
        "/v1/knowledge/files",
        id = "ingest_knowledge_source",
        tier = Write,
        retry = Unsent,
        envelope = Bare,
        errors("FILE_TOO_LARGE", "QUOTA_EXCEEDED"),
    )]
    async fn ingest(&self, params: IngestKnowledge) -> Result<KnowledgeSource> {
        self.client.fetch(Self::ingesting(&params).await?).await
    }

    /// Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the source.
    #[composed("ingest_knowledge_source")]
    fn watch_ingest(&self, params: IngestKnowledge) -> Stream<IngestProgress> {
        let client = self.client.clone();
        transfer::watch_upload(params.file.clone(), move |meter| {
            Box::pin(async move { client.fetch(Request { meter: Some(meter), ..Self::ingesting(&params).await? }).await })
        })
    }

    /// Makes a knowledge base of sources, and begins to build it; follow it with `wait`.
    #[post(
        "/v1/knowledge/kbs",
        id = "create_knowledge_base",
        tier = Write,
        retry = Unsent,
        envelope = Bare,
        errors("QUOTA_EXCEEDED"),
    )]
    async fn create(&self, params: CreateKnowledgeBase) -> Result<KnowledgeBase>;

    /// Lists the organization's knowledge bases, newest first.
    #[get("/v1/knowledge/kbs", id = "list_knowledge_bases", tier = Read, retry = Safe, envelope = Bare)]
    async fn list(&self) -> Result<Vec<KnowledgeBase>>;

    /// Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day.
    ///
    /// While the base is being built it is a `BuildInProgressError`, and the wish is remembered: it is built again after that.
    #[post(
        "/v1/knowledge/kbs/{kb_id}/rebuild",
        id = "rebuild_knowledge_base",
        tier = Write,
        retry = Unsent,
        envelope = Bare,
        errors("BUILD_CONCURRENCY", "BUILD_DAILY_CAP", "BUILD_IN_PROGRESS", "KB_EMPTY"),
    )]
    async fn rebuild(
        &self,
        /// The base's id.
        kb_id: String,
    ) -> Result<KnowledgeBuild>;

    /// Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as `rebuild`.
    #[composed("rebuild_knowledge_base")]
    async fn build(
        &self,
        /// The base's id.
        kb_id: String,
    ) -> Result<Job<KnowledgeBase>> {
        let begun = self.rebuild(kb_id).await?;
        Ok(Job::begun(&self.client, Target::new(JobKind::Knowledge, begun.kb_id, None)))
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    #[local]
    fn resume(
        &self,
        /// The job's token.
        token: String,
    ) -> Result<Job<KnowledgeBase>> {
        Job::resume(&self.client, &token)
    }

    /// Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one base: its list is read.
    ///
    /// A base that is not in the list is a `NotFoundError`, one without sources a `JobFailedError`, a wait that takes too long a
    /// `JobTimeoutError`.
    #[composed("list_knowledge_bases")]
    async fn wait(
        &self,
        /// The base's id.
        kb_id: String,
        params: WaitForKnowledge,
    ) -> Result<KnowledgeBase> {
        check(&params)?;
        Job::known(&self.client, knowledge::ticket(kb_id)).wait(params.into()).await
    }
}

impl Knowledge {
    /// The request that takes in a source.
    async fn ingesting(params: &IngestKnowledge) -> Result<Request> {
        let request = Request::new(&Self::INGEST).params(params)?;
        match (&params.file, &params.url) {
            (Some(source), None) => Ok(request.body(form(source, params).await?)),
            (None, Some(_)) => Ok(request),
            (None, None) => Err(Error::invalid("file", "neither `file` nor `url` is given", "pass one of the two")),
            (Some(_), Some(_)) => Err(Error::invalid("file", "both `file` and `url` are given", "pass one of the two")),
        }
    }
}

/// The form that carries a file, once everything that can be known of the file is fine.
async fn form(source: &Source, params: &IngestKnowledge) -> Result<Body> {
    if params.sync_freq.is_some() {
        return Err(Error::invalid("sync_freq", "only an address can be read again", "leave it out, or pass `url` instead of `file`"));
    }
    let file_name = source
        .name()
        .or_else(|| params.name.clone())
        .ok_or_else(|| Error::invalid("name", "the file has no name", "pass a name with the extension, such as handbook.pdf"))?;
    let size = source.size("file").await?;
    match size {
        Some(0) => return Err(Error::invalid("file", "it is empty", "pass a file with something in it")),
        Some(size) if size > LARGEST => {
            return Err(Error::invalid("file", format!("it has {size} bytes"), "pass a file of at most 100 MB"));
        }
        _ => {}
    }
    let fields: Vec<_> = params.name.iter().map(|name| ("name", name.as_str())).collect();
    Ok(Body::Multipart(Form::new(&fields, "file", &file_name, source.clone(), size)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::models::SyncFrequency;
    use crate::testing::{json as answer, scripted};

    #[tokio::test]
    async fn a_file_goes_as_a_form_and_an_address_as_json() {
        let (client, journal) = scripted(|_, _| answer(201, json!({"id": "f1", "status": "uploaded"}))).await;
        let file = IngestKnowledge { file: Some(Source::bytes("hello", Some("a.txt".into()))), ..Default::default() };
        let address = IngestKnowledge { url: Some("https://example.com".into()), ..Default::default() };
        for source in [file, address] {
            assert_eq!(client.knowledge().ingest(source).await.expect("taken").id, "f1");
        }
        let seen = journal.seen();
        assert!(seen[0].content_type.starts_with("multipart/form-data; boundary="));
        assert!(seen[0].body.contains("filename=\"a.txt\"") && seen[0].body.contains("\r\n\r\nhello\r\n--"));
        assert_eq!((seen[1].content_type.as_str(), seen[1].body.as_str()), ("application/json", r#"{"url":"https://example.com"}"#));
    }

    #[tokio::test]
    async fn a_base_is_followed_through_the_list() {
        let (client, journal) = scripted(|_, before| {
            let status = if before < 2 { "stale" } else { "ready" };
            let base = json!({"id": "k1", "name": "n", "status": status, "content_rev": 1, "built_rev": before / 2, "source_count": 1});
            answer(200, json!({"kbs": [base], "total": 1}))
        })
        .await;
        let how = || WaitForKnowledge { interval: Some(std::time::Duration::from_millis(1)), timeout: None };
        assert_eq!(client.knowledge().wait("k1", how()).await.expect("ready").built_rev, Some(1));
        assert_eq!(journal.lines(), ["GET /v1/knowledge/kbs"; 3]);
        assert!(client.knowledge().wait("k2", how()).await.expect_err("none").is(crate::ErrorClass::NotFoundError));
    }

    async fn refused_field(params: IngestKnowledge) -> Option<String> {
        let source = params.file.clone().expect("a file");
        form(&source, &params).await.expect_err("refused").field.clone()
    }

    #[tokio::test]
    async fn a_bad_file_is_refused_with_the_field_at_fault() {
        let file = |bytes: &'static [u8], name: Option<&str>| IngestKnowledge {
            file: Some(Source::bytes(bytes, name.map(str::to_owned))),
            ..Default::default()
        };
        assert_eq!(refused_field(file(b"x", None)).await.as_deref(), Some("name"));
        assert_eq!(refused_field(file(b"", Some("a.txt"))).await.as_deref(), Some("file"));
        let again = IngestKnowledge { sync_freq: Some(SyncFrequency::Daily), ..file(b"x", Some("a.txt")) };
        assert_eq!(refused_field(again).await.as_deref(), Some("sync_freq"));
        let endless = Source::stream(futures_util::stream::empty(), Some("a.txt".into()), Some(LARGEST + 1));
        assert_eq!(refused_field(IngestKnowledge { file: Some(endless), ..Default::default() }).await.as_deref(), Some("file"));
    }

    #[tokio::test]
    async fn a_good_file_becomes_a_form() {
        let params = IngestKnowledge { file: Some(Source::bytes("x", None)), name: Some("a.txt".into()), ..Default::default() };
        let source = params.file.clone().expect("a file");
        assert!(matches!(form(&source, &params).await, Ok(Body::Multipart(_))));
    }
}
