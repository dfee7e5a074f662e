//! What a forked child does not share with its parent.

use std::process;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering::AcqRel, Ordering::Acquire};

/// A value of which each process has its own. A forked child makes one of its own, without a lock that a thread of its parent may have
/// held at that moment, and leaks its parent's: what goes on there is not the child's to end.
pub(crate) struct PerProcess<T: 'static>(AtomicPtr<Held<T>>);

struct Held<T> {
    process: u32,
    value: T,
}

impl<T: Default + Send + Sync> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// The value of this process.
    pub(crate) fn get(&self) -> &T {
        let process = process::id();
        loop {
            let held = self.0.load(Acquire);
            // SAFETY: only leaked boxes are stored, and none is freed before this.
            if let Some(held) = unsafe { held.as_ref() }
                && held.process == process
            {
                return &held.value;
            }
            let fresh = Box::into_raw(Box::new(Held { process, value: T::default() }));
            if self.0.compare_exchange(held, fresh, AcqRel, Acquire).is_err() {
                // SAFETY: no one else has seen it.
                drop(unsafe { Box::from_raw(fresh) });
            }
        }
    }
}

impl<T: 'static> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let held = *self.0.get_mut();
        // SAFETY: only leaked boxes are stored, and no one borrows from this any more.
        if unsafe { held.as_ref() }.is_some_and(|held| held.process == process::id()) {
            drop(unsafe { Box::from_raw(held) });
        }
    }
}

impl<T: Default + Send + Sync> Default for PerProcess<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    use super::*;

    static ENDED: AtomicUsize = AtomicUsize::new(0);

    #[derive(Default)]
    struct Counted;

    impl Drop for Counted {
        fn drop(&mut self) {
            ENDED.fetch_add(1, SeqCst);
        }
    }

    #[test]
    fn a_value_is_made_once_and_ends_with_its_holder() {
        let holder = PerProcess::<Counted>::new();
        assert!(ptr::eq(holder.get(), holder.get()));
        assert_eq!(ENDED.load(SeqCst), 0);
        drop(holder);
        assert_eq!(ENDED.load(SeqCst), 1);
        drop(PerProcess::<Counted>::new());
        assert_eq!(ENDED.load(SeqCst), 1);
    }
}
