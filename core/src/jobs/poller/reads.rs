use std::collections::HashMap;
use std::sync::Arc;

use futures_util::StreamExt;

use crate::errors::{Error, ErrorClass};
use crate::jobs::JobKind;
use crate::jobs::kind::Target;
use crate::jobs::snapshot::Snapshot;
use crate::limits::Priority;
use crate::models::ListAgents;
use crate::{Client, RequestOptions, ResponseInfo, Result};

use super::Office;

/// Jobs that one answer tells of.
pub(super) struct Question {
    pub(super) targets: Vec<Target>,
    pub(super) client: Client,
    /// When it was asked.
    pub(super) asked: f64,
    /// Whether the list of agents is read.
    pub(super) is_list: bool,
    /// Whether it stands back behind the calls that someone makes. An emulator that runs fast has more to give than the limits count.
    pub(super) stands_back: bool,
}

/// What an answer tells of one job.
pub(super) enum Answer {
    Seen(Snapshot),
    Missed(Error),
    /// The list does not have it.
    Unlisted,
    /// The list may not be read.
    NoList,
}

impl Question {
    /// Jobs of one id and the same route are read together.
    pub(super) fn route(kind: &JobKind) -> &'static str {
        match kind {
            JobKind::Model => "get_agent",
            JobKind::Video => "get_video",
            JobKind::Dynamics => "get_dynamics",
            JobKind::Knowledge => "list_knowledge_bases",
            _ => "get_agent_status",
        }
    }
}

/// Asks; gives an answer for each of the jobs.
pub(super) async fn answer(office: Arc<Office>, question: Question) -> (Question, Vec<Answer>) {
    let client = listening(&question, office);
    let kind = question.targets.first().map(|target| target.kind.clone());
    let answers = match kind {
        _ if question.is_list => agents(&client, &question.targets).await,
        Some(JobKind::Knowledge) => bases(&client, &question.targets).await,
        _ => match question.targets.first() {
            Some(target) => {
                let read = single(&client, target).await;
                question.targets.iter().map(|_| told(read.clone())).collect()
            }
            None => Vec::new(),
        },
    };
    (question, answers)
}

fn told(read: Result<Snapshot>) -> Answer {
    match read {
        Ok(snapshot) => Answer::Seen(snapshot),
        Err(error) => Answer::Missed(error),
    }
}

async fn single(client: &Client, target: &Target) -> Result<Snapshot> {
    let id = target.id.as_str();
    Ok(match target.kind {
        JobKind::Model => Snapshot::Agent(Box::new(client.agents().get(id).await?)),
        JobKind::Video => Snapshot::Video(Box::new(client.video().get(id).await?)),
        JobKind::Dynamics => Snapshot::Gestures(Box::new(client.dynamics().get(id).await?)),
        _ => Snapshot::Agent(Box::new(client.agents().get_status(id).await?)),
    })
}

/// Reads the list until every agent was seen. Where many pages hold few of them, the rest is read one by one.
async fn agents(client: &Client, targets: &[Target]) -> Vec<Answer> {
    let most = targets.len() * 2 + 200;
    let mut missing: std::collections::HashSet<&str> = targets.iter().map(|target| target.id.as_str()).collect();
    let mut found = HashMap::new();
    let mut list = client.agents().list(ListAgents::default()).take(most);
    while !missing.is_empty() {
        match list.next().await {
            Some(Ok(agent)) => {
                if missing.remove(agent.code.as_str()) {
                    found.insert(agent.code.clone(), agent);
                }
            }
            Some(Err(error)) if found.is_empty() && !error.is_retryable() => return targets.iter().map(|_| Answer::NoList).collect(),
            Some(Err(error)) => return each(targets, |id| listed(&found, id).unwrap_or(Answer::Missed(error.clone()))),
            None => break,
        }
    }
    each(targets, |id| listed(&found, id).unwrap_or(Answer::Unlisted))
}

fn listed(found: &HashMap<String, crate::models::AgentSummary>, id: &str) -> Option<Answer> {
    found.get(id).map(|agent| Answer::Seen(Snapshot::Listed(Box::new(agent.clone()))))
}

async fn bases(client: &Client, targets: &[Target]) -> Vec<Answer> {
    match client.knowledge().list().await {
        Ok(bases) => each(targets, |id| match bases.iter().find(|base| base.id == id) {
            Some(base) => Answer::Seen(Snapshot::Base(Box::new(base.clone()))),
            None => Answer::Missed(
                Error::new(ErrorClass::NotFoundError, format!("there is no knowledge base {id}"))
                    .with(|details| details.fix = Some("pass an id that knowledge.list gives".to_owned())),
            ),
        }),
        Err(error) => each(targets, |_| Answer::Missed(error.clone())),
    }
}

fn each(targets: &[Target], answer: impl Fn(&str) -> Answer) -> Vec<Answer> {
    targets.iter().map(|target| answer(&target.id)).collect()
}

/// The client of a wait, whose answers also tell the poller of the account's rates.
fn listening(question: &Question, office: Arc<Office>) -> Client {
    let priority = question.stands_back.then_some(Priority::Poll);
    let client = question.client.with_options(RequestOptions { priority, ..Default::default() });
    client.with_observer(move |info: &ResponseInfo| {
        office.with(|desk| desk.learn(info.rate_limit));
    })
}
