use std::sync::{Arc, Mutex, PoisonError};

use bithuman_rest::{Client, ResponseInfo};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// Who is told of a call's answers. They are noted by whatever thread they arrive on, and told by the one that made the call.
pub(crate) struct Observer {
    callback: Arc<Py<PyAny>>,
    heard: Arc<Mutex<Vec<ResponseInfo>>>,
}

impl Observer {
    /// The client, noting its answers.
    pub(crate) fn attach(client: Client, callback: Option<Py<PyAny>>) -> (Client, Option<Self>) {
        let Some(callback) = callback else { return (client, None) };
        let heard: Arc<Mutex<Vec<ResponseInfo>>> = Arc::default();
        let notes = heard.clone();
        let client = client.with_observer(move |info| notes.lock().unwrap_or_else(PoisonError::into_inner).push(info.clone()));
        (client, Some(Self { callback: Arc::new(callback), heard }))
    }

    /// Another one of the same answers.
    pub(crate) fn share(&self) -> Self {
        Self { callback: self.callback.clone(), heard: self.heard.clone() }
    }

    /// Tells what was noted. What the callback raises does not disturb the call.
    pub(crate) fn tell(&self, py: Python<'_>) {
        let heard = std::mem::take(&mut *self.heard.lock().unwrap_or_else(PoisonError::into_inner));
        for info in heard {
            let told = record(py, &info).and_then(|info| self.callback.call1(py, (info,)));
            if let Err(problem) = told {
                problem.write_unraisable(py, Some(self.callback.bind(py)));
            }
        }
    }
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
