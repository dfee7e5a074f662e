//! A fork while a file is open would copy SQLite's account of which locks this process holds into a child that holds none of them.
//! So no file is open while the process forks: work in progress ends first, and both sides open their files anew when they need them.

use std::cell::RefCell;
use std::ffi::c_int;
use std::sync::{MutexGuard, Once};

use super::{Open, files};

thread_local! {
    /// The lock that the forking thread holds from before the fork until after it, on both sides.
    static FORKING: RefCell<Option<MutexGuard<'static, Vec<Open>>>> = const { RefCell::new(None) };
}

unsafe extern "C" {
    fn pthread_atfork(prepare: Option<extern "C" fn()>, parent: Option<extern "C" fn()>, child: Option<extern "C" fn()>) -> c_int;
}

/// Has every fork from now on find all files closed.
pub(super) fn close_before_forks() {
    static ONCE: Once = Once::new();
    // SAFETY: the functions are `extern "C"`, live as long as the program, and do not unwind.
    ONCE.call_once(|| unsafe {
        pthread_atfork(Some(prepare), Some(go_on), Some(go_on));
    });
}

extern "C" fn prepare() {
    let mut files = files();
    for open in files.iter_mut() {
        open.connection = None;
    }
    let _ = FORKING.try_with(|forking| forking.try_borrow_mut().map(|mut slot| *slot = Some(files)));
}

extern "C" fn go_on() {
    let _ = FORKING.try_with(|forking| forking.try_borrow_mut().map(|mut slot| *slot = None));
}
