//! The two runtimes of a process that bindings share. Started on first use, never at import.
//!
//! One has threads of its own and works on whatever the rest of the program does. The other has none: the threads that wait for a call
//! drive it, so that an answer is read by the thread that wants it and no other is woken. While nobody waits, nothing happens there.

use std::cell::Cell;
use std::io;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::per_process::PerProcess;

static WORKING: PerProcess<Started> = PerProcess::new();
static DRIVEN: PerProcess<Started> = PerProcess::new();

thread_local! {
    static DRIVES: Cell<bool> = const { Cell::new(false) };
}

/// The runtime of this process that has threads of its own.
pub fn handle() -> io::Result<Handle> {
    let runtime = WORKING.get().or_start(Builder::new_multi_thread().worker_threads(2).thread_name("bithuman-rest"))?;
    Ok(runtime.handle().clone())
}

/// Runs a future on this thread until it is done. Not to be called from within a runtime.
///
/// What the future leaves behind, such as a connection that is to be closed, is done by the next thread that drives; [`settle`] does it now.
pub fn drive<F: Future>(future: F) -> io::Result<F::Output> {
    let runtime = DRIVEN.get().or_start(&mut Builder::new_current_thread())?;
    let _driving = Driving::begin();
    Ok(runtime.block_on(future))
}

/// Does what driven calls have left behind, and takes note of connections that the other side has closed.
pub fn settle() {
    let started = DRIVEN.get().get();
    if let Some(runtime) = started.filter(|_| Handle::try_current().is_err()) {
        let _driving = Driving::begin();
        // What the first turn does may have others wait for the second: the owner of a connection lets go, then it is closed.
        runtime.block_on(async {
            settled().await;
            settled().await;
        });
    }
}

/// As [`settle`], in one turn, at the beginning of a driven future.
pub async fn settled() {
    tokio::task::yield_now().await;
}

/// Whether this runs on a thread that drives, where no task goes on once its call is over.
pub(crate) fn is_driven() -> bool {
    DRIVES.get()
}

/// Where a task can run that outlives the call that starts it.
pub(crate) fn lasting() -> io::Result<Handle> {
    match Handle::try_current() {
        Ok(current) if !is_driven() => Ok(current),
        _ => handle(),
    }
}

/// Stops the runtimes of this process, waiting no longer than `limit` for what runs in them.
pub fn shut_down(limit: Duration) {
    WORKING.get().stop(limit);
    DRIVEN.get().stop(limit);
}

/// A thread that drives.
struct Driving;

impl Driving {
    fn begin() -> Self {
        DRIVES.set(true);
        Self
    }
}

impl Drop for Driving {
    fn drop(&mut self) {
        DRIVES.set(false);
    }
}

/// A runtime of this process, once it is started.
#[derive(Default)]
struct Started(RwLock<Option<Arc<Runtime>>>);

impl Started {
    fn get(&self) -> Option<Arc<Runtime>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn or_start(&self, builder: &mut Builder) -> io::Result<Arc<Runtime>> {
        if let Some(runtime) = self.get() {
            return Ok(runtime);
        }
        let mut slot = self.0.write().unwrap_or_else(PoisonError::into_inner);
        match &*slot {
            Some(runtime) => Ok(runtime.clone()),
            None => Ok(slot.insert(Arc::new(builder.enable_all().build()?)).clone()),
        }
    }

    fn stop(&self, limit: Duration) {
        let held = self.0.write().unwrap_or_else(PoisonError::into_inner).take();
        // A thread that still drives it keeps it.
        if let Some(runtime) = held.and_then(Arc::into_inner) {
            runtime.shutdown_timeout(limit);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::thread;

    use super::*;
    use crate::Client;

    const WHILE: Duration = Duration::from_secs(10);

    /// What happened to a connection, which goes by its number.
    #[derive(Debug, PartialEq)]
    enum Event {
        Asked(usize),
        ClosedHere(usize),
        ClosedThere(usize),
    }

    /// A service that closes each connection after so many answers.
    fn service(answers: usize) -> (Client, Receiver<Event>) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (tell, events) = channel();
        thread::spawn(move || {
            for (number, connection) in listener.incoming().enumerate() {
                let tell = tell.clone();
                thread::spawn(move || serve(connection.expect("a connection"), number, answers, &tell));
            }
        });
        let client = Client::builder().secret("sk").base_url(format!("http://{address}")).max_retries(0).build().expect("a client");
        (client, events)
    }

    fn serve(mut connection: TcpStream, number: usize, answers: usize, tell: &Sender<Event>) {
        let mut request = [0; 4096];
        for _ in 0..answers {
            if !matches!(connection.read(&mut request), Ok(1..)) {
                return drop(tell.send(Event::ClosedThere(number)));
            }
            drop(tell.send(Event::Asked(number)));
            let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{\"data\":[]}";
            connection.write_all(answer.as_bytes()).expect("the client reads");
        }
        drop(connection);
        drop(tell.send(Event::ClosedHere(number)));
    }

    fn list(client: &Client) -> crate::Result<()> {
        let call = async {
            settled().await;
            client.webhooks().list().await.map(drop)
        };
        drive(call).expect("a runtime")
    }

    #[test]
    fn driven_calls_share_a_connection_and_notice_that_it_was_closed() {
        let (client, events) = service(2);
        for (connection, closes) in [(0, false), (0, true), (1, false)] {
            list(&client).expect("an answer");
            assert_eq!(events.recv_timeout(WHILE), Ok(Event::Asked(connection)));
            if closes {
                assert_eq!(events.recv_timeout(WHILE), Ok(Event::ClosedHere(connection)));
            }
        }
    }

    #[test]
    fn what_is_let_go_of_is_closed() {
        let (client, events) = service(2);
        list(&client).expect("an answer");
        drop(client);
        settle();
        assert_eq!(events.recv_timeout(WHILE), Ok(Event::Asked(0)));
        assert_eq!(events.recv_timeout(WHILE), Ok(Event::ClosedThere(0)));
    }

    #[test]
    fn a_client_has_connections_of_its_own_on_each_runtime() {
        let (client, events) = service(9);
        list(&client).expect("an answer");
        handle().expect("a runtime").block_on(client.webhooks().list()).expect("an answer");
        list(&client).expect("an answer");
        let seen: Vec<Event> = (0..3).map(|_| events.recv_timeout(WHILE).expect("a request")).collect();
        assert_eq!(seen, [Event::Asked(0), Event::Asked(1), Event::Asked(0)]);
    }

    #[test]
    fn threads_drive_at_the_same_time() {
        let (client, events) = service(100);
        thread::scope(|threads| {
            for _ in 0..8 {
                threads.spawn(|| (0..20).for_each(|_| list(&client).expect("an answer")));
            }
        });
        assert_eq!(events.try_iter().filter(|event| matches!(event, Event::Asked(_))).count(), 160);
    }

    #[test]
    fn a_task_that_outlives_its_call_runs_where_it_can() {
        let (tell, told) = channel();
        let start = async {
            assert!(is_driven());
            let later = async move { tell.send((is_driven(), tokio::time::sleep(Duration::from_millis(1)).await)) };
            lasting().expect("a runtime").spawn(later);
        };
        drive(start).expect("a runtime");
        assert_eq!(told.recv_timeout(WHILE), Ok((false, ())));
        assert!(!is_driven());
    }
}
