//! Operations that the vendor withdrew: calling one is possible and warned of.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::operation::Operation;

static WARNED: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);

/// Warns of a withdrawn operation, once per process.
pub(super) fn warn(operation: &Operation) {
    let Some(retired) = operation.retired else { return };
    let is_first = WARNED.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().insert(operation.id);
    if is_first {
        tracing::warn!(operation = operation.id, on = retired.on, instead = retired.instead, "the service withdrew this operation");
    }
}
