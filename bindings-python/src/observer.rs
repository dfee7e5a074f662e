use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::events::{CallEvent, Happening};
use bithuman_rest::{Client, ResponseInfo, runtime};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::mailbox::Queue;
use crate::provider::aside;
use crate::{events, logging};

/// Who is told what.
pub(crate) struct Audience {
    /// Told of every answer.
    pub(crate) on_response: Option<Py<PyAny>>,
    /// Told of every event: functions of one dict.
    pub(crate) hearers: Vec<Py<PyAny>>,
    /// Asked for the headers of an attempt.
    pub(crate) headers: Option<Py<PyAny>>,
}

/// Tells what was noted, and logs the warnings that wait to be said.
pub(crate) fn tell(py: Python<'_>, observer: Option<&Observer>) {
    if let Some(observer) = observer {
        observer.tell(py);
    }
    if let Err(problem) = logging::warn(py) {
        problem.write_unraisable(py, None);
    }
}

/// Who is told of a call. What happens is noted by whatever thread it happens on, and told by the one that made the call.
pub(crate) struct Observer(Arc<Told>);

struct Told {
    audience: Arc<Audience>,
    notes: Mutex<Notes>,
    /// How to wake the event loop that waits, so that it is told of a pause when it begins.
    waiting: Mutex<Option<(Arc<Queue>, u64)>>,
}

#[derive(Default)]
struct Notes {
    answers: Vec<ResponseInfo>,
    events: Vec<CallEvent>,
}

impl Observer {
    /// The client, noting what happens to its calls; as it is where nobody wants to know.
    pub(crate) fn attach(client: Client, audience: Audience) -> (Client, Option<Self>) {
        if audience.on_response.is_none() && audience.hearers.is_empty() {
            return (client, None);
        }
        let told = Arc::new(Told { audience: Arc::new(audience), notes: Mutex::default(), waiting: Mutex::default() });
        let notes = told.clone();
        let client = client.with_listener(move |event| notes.note(event));
        let client = match &told.audience.headers {
            Some(_) => ask_for_headers(&client, told.audience.clone()),
            None => client,
        };
        (client, Some(Self(told)))
    }

    /// Another one of the same call.
    pub(crate) fn share(&self) -> Self {
        Self(self.0.clone())
    }

    /// Lets an event loop be woken for what happens before the call is done.
    pub(crate) fn wake(&self, queue: Arc<Queue>, ticket: u64) {
        *lock(&self.0.waiting) = Some((queue, ticket));
    }

    /// Tells what was noted. What a listener raises does not disturb the call.
    fn tell(&self, py: Python<'_>) {
        self.tell_events(py);
        let Some(callback) = &self.0.audience.on_response else { return };
        let answers = std::mem::take(&mut self.0.notes().answers);
        for info in answers {
            let told = record(py, &info).and_then(|info| callback.call1(py, (info,)));
            if let Err(problem) = told {
                problem.write_unraisable(py, Some(callback.bind(py)));
            }
        }
    }

    /// Tells all but the answers, which are told when the call or item is there.
    pub(crate) fn tell_events(&self, py: Python<'_>) {
        let events = std::mem::take(&mut self.0.notes().events);
        self.0.audience.tell(py, events);
    }
}

impl Told {
    fn note(&self, event: &CallEvent) {
        let mut notes = self.notes();
        match &event.what {
            Happening::Answered(info) if self.audience.on_response.is_some() => notes.answers.push(info.clone()),
            Happening::Answered(_) => {}
            _ if self.audience.hearers.is_empty() => {}
            what => {
                notes.events.push(event.clone());
                drop(notes);
                if matches!(what, Happening::Repeating { .. })
                    && let Some((queue, ticket)) = &*lock(&self.waiting)
                {
                    queue.report_news(*ticket);
                }
            }
        }
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        lock(&self.notes)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The end of a call that was given up is known when nobody waits for it any more.
impl Drop for Told {
    fn drop(&mut self) {
        let events = std::mem::take(&mut self.notes().events);
        if !events.is_empty()
            && let Ok(runtime) = runtime::handle()
        {
            let audience = self.audience.clone();
            runtime.spawn_blocking(move || Python::try_attach(|py| audience.tell(py, events)));
        }
    }
}

impl Audience {
    fn tell(&self, py: Python<'_>, events: Vec<CallEvent>) {
        for event in events {
            for hearer in &self.hearers {
                let told = events::dict(py, &event).and_then(|event| hearer.call1(py, (event,)));
                if let Err(problem) = told {
                    problem.write_unraisable(py, Some(hearer.bind(py)));
                }
            }
        }
    }
}

fn ask_for_headers(client: &Client, audience: Arc<Audience>) -> Client {
    client.with_propagator(move |begun| {
        let (audience, begun) = (audience.clone(), begun.clone());
        let asked = aside(move |py| match &audience.headers {
            Some(headers) => headers.call1(py, (events::begun(py, &begun)?,))?.extract::<Vec<(String, String)>>(py),
            None => Ok(Vec::new()),
        });
        async { asked.await.unwrap_or_default() }
    })
}

fn record<'py>(py: Python<'py>, info: &ResponseInfo) -> PyResult<Bound<'py, PyAny>> {
    static INFO: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static LIMIT: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let ResponseInfo { operation, method, path, status, request_id, rate_limit, replayed, plan_notice, at, took, attempts, .. } = info;
    let limit = match rate_limit {
        Some(bucket) => {
            let reset = bucket.reset.and_then(|seconds| bithuman_rest::describe::Timestamp::from_timestamp(seconds, 0));
            let class = LIMIT.import(py, "bithuman_rest._response_info", "RateLimit")?;
            Some(class.call1((bucket.limit, bucket.remaining, reset))?)
        }
        None => None,
    };
    let class = INFO.import(py, "bithuman_rest._response_info", "ResponseInfo")?;
    let taken = took.as_secs_f64();
    class.call1((*operation, *method, path, *status, request_id, limit, *replayed, plan_notice, *at, taken, *attempts))
}
