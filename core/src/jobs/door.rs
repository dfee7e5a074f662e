//! How the `Job` of another language waits: by its token, through the same door as everything else.

use crate::describe::{Kind, Model, Params};
use crate::dynamic::{Returned, outcomes};
use crate::operation::{Argument, Invoke, Method, Resource};

use super::job::{finish, watch};
use super::token::Ticket;
use super::{JobKind, JobProgress, WaitForJob};

/// Every kind that this version can wait for.
const KINDS: &[JobKind] = &[JobKind::Agent, JobKind::Model, JobKind::Video, JobKind::Dynamics, JobKind::Knowledge];

const TOKEN: &[Argument] = &[Argument { name: "token", doc: "The job's token.", kind: Kind::Text }];

/// What a language's own `Job` calls. No language shows it as a resource.
pub(crate) const RESOURCE: Resource = Resource {
    name: "job",
    doc: "One job.",
    methods: &[
        Method {
            name: "wait",
            doc: "Waits until the job is done, and gives what it made, whatever its type.",
            operation: None,
            composed_of: &[],
            arguments: TOKEN,
            params: Some(WaitForJob::SCHEMA),
            returns: Kind::Json,
            invoke: Invoke::Call(|client, mut arguments| {
                let token: String = arguments.take("token")?;
                let how = WaitForJob::from_arguments(&mut arguments)?;
                arguments.finish()?;
                let ticket = Ticket::read(&token, &client)?.of_kind(KINDS)?;
                Ok(Box::pin(async move { finish(&client, &ticket, &how).await.map(Returned::outcome) }))
            }),
        },
        Method {
            name: "watch",
            doc: "Tells how far the job is, each time that is looked, until it is done.",
            operation: None,
            composed_of: &[],
            arguments: TOKEN,
            params: Some(WaitForJob::SCHEMA),
            returns: Kind::Record(JobProgress::SCHEMA),
            invoke: Invoke::Stream(|client, mut arguments| {
                let token: String = arguments.take("token")?;
                let how = WaitForJob::from_arguments(&mut arguments)?;
                arguments.finish()?;
                let ticket = Ticket::read(&token, &client)?.of_kind(KINDS)?;
                Ok(outcomes(watch(&client, &ticket, &how)))
            }),
        },
    ],
};
