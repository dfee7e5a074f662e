//! A running emulator.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::connection;
use crate::control;
use crate::origin;
use crate::registry::NewAccount;
use crate::server::Server;
use crate::world::{Settings, World};

const DEFAULT_BALANCE: i64 = 100_000;
/// How often what became due is carried out when nobody asks.
const TICK: Duration = Duration::from_millis(20);

/// A running emulator; it stops when dropped.
pub struct Emulator {
    world: Arc<World>,
    secret: String,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Emulator {
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Binds both origins and begins to answer.
    pub(crate) async fn launch(address: (IpAddr, u16), settings: Settings, secret: Option<String>) -> io::Result<Self> {
        let api = TcpListener::bind(address).await?;
        let media = TcpListener::bind((address.0, 0)).await?;
        let (url, media_url) = (url_of(&api)?, url_of(&media)?);
        let world = Arc::new(World::new(settings));
        world.bound(url, media_url);
        let wanted = NewAccount { balance: Some(DEFAULT_BALANCE), secret, ..NewAccount::default() };
        let Some((secret, _)) = world.open_account(wanted) else {
            return Err(io::Error::other("the default account could not be opened"));
        };
        let (stop, stopped) = watch::channel(false);
        let tasks = vec![
            tokio::spawn(serve_api(api, stopped.clone(), Arc::clone(&world))),
            tokio::spawn(serve_media(media, stopped.clone(), Arc::clone(&world))),
            tokio::spawn(tick(stopped, Arc::clone(&world))),
        ];
        Ok(Self { world, secret, stop, tasks })
    }

    /// The API origin.
    pub fn url(&self) -> &str {
        self.world.url()
    }

    /// The second origin: downloads, videos, uploaded files.
    pub fn media_url(&self) -> &str {
        self.world.shelf.origin()
    }

    /// Where the control interface is.
    pub fn control_url(&self) -> String {
        format!("{}{}", self.url(), control::PREFIX)
    }

    /// The secret of the default account.
    pub fn default_secret(&self) -> &str {
        &self.secret
    }

    pub async fn shutdown(mut self) {
        self.world.close();
        let _ = self.stop.send(true);
        for task in self.tasks.drain(..) {
            let _ = task.await;
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.world.close();
        let _ = self.stop.send(true);
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Emulator").field("url", &self.url()).field("media_url", &self.media_url()).finish_non_exhaustive()
    }
}

fn url_of(listener: &TcpListener) -> io::Result<String> {
    listener.local_addr().map(|address| format!("http://{address}"))
}

async fn serve_api(listener: TcpListener, stopped: watch::Receiver<bool>, world: Arc<World>) {
    let server = Arc::new(Server::new(world));
    connection::serve(listener, stopped, move |request, peer| {
        let server = Arc::clone(&server);
        async move { server.answer(request, peer).await }
    })
    .await;
}

async fn serve_media(listener: TcpListener, stopped: watch::Receiver<bool>, world: Arc<World>) {
    connection::serve(listener, stopped, move |request, _| origin::server::answer(Arc::clone(&world), request)).await;
}

async fn tick(mut stopped: watch::Receiver<bool>, world: Arc<World>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(TICK) => world.settle_all(),
            _ = stopped.wait_for(|stopped| *stopped) => return,
        }
    }
}
