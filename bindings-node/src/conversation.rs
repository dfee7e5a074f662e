//! A conversation, as JavaScript holds it.

use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use bithuman_rest::Error;
use bithuman_rest::operation::{Dialing, Duplex};
use napi::{Env, Result};
use napi_derive::napi;
use serde_json::Value;

use crate::bridge::Inner;
use crate::failure::{self, thrown};
use crate::mailbox::Tag;
use crate::parcel::Parcel;
use crate::write;

/// A conversation that is open, or is being opened. What comes of each call is posted under the call's own id.
#[napi]
pub struct Conversation {
    open: Arc<OnceLock<Arc<dyn Duplex>>>,
    bridge: Rc<Inner>,
}

#[napi]
impl Conversation {
    /// Opens it.
    pub(crate) fn begin(env: &Env, id: u32, dialing: Dialing, bridge: Rc<Inner>) -> Result<Self> {
        let open = Arc::new(OnceLock::new());
        let home = open.clone();
        bridge.start(env, id, async move {
            match dialing.await {
                Ok(duplex) => {
                    home.get_or_init(|| duplex);
                    (Tag::Value, Parcel::default())
                }
                Err(error) => (Tag::Failure, failure::parcel(&error)),
            }
        })?;
        Ok(Self { open, bridge })
    }

    /// Sends a message. Those that are sent first arrive first.
    #[napi(catch_unwind)]
    pub fn send(&self, env: &Env, id: u32, message: String) -> Result<()> {
        let message: Value = serde_json::from_str(&message)
            .map_err(|error| thrown(&Error::invalid("message", error, "pass an object of well-formed text and plain values")))?;
        self.act(env, id, |duplex| async move { duplex.send(message).await })
    }

    /// Waits for the next message. To be called again only after it came.
    #[napi(catch_unwind)]
    pub fn next(&self, env: &Env, id: u32) -> Result<()> {
        let open = self.open.clone();
        self.bridge.start_here(env, id, async move {
            let Some(duplex) = open.get() else { return (Tag::End, Parcel::default()) };
            match duplex.next().await {
                Ok(Some(message)) => (Tag::Value, write::outcome(&message)),
                Ok(None) => (Tag::End, Parcel::default()),
                Err(error) => (Tag::Failure, failure::parcel(&error)),
            }
        })
    }

    /// Ends it, where it was opened.
    #[napi(catch_unwind)]
    pub fn close(&self, env: &Env, id: u32) -> Result<()> {
        self.act(env, id, |duplex| async move { duplex.close().await })
    }

    fn act<F>(&self, env: &Env, id: u32, act: impl FnOnce(Arc<dyn Duplex>) -> F) -> Result<()>
    where
        F: Future<Output = bithuman_rest::Result<()>> + Send + 'static,
    {
        let Some(duplex) = self.open.get() else {
            self.bridge.mailbox.post(id, Tag::Value, Parcel::default());
            return Ok(());
        };
        let work = act(duplex.clone());
        self.bridge.start_here(env, id, async move {
            match work.await {
                Ok(()) => (Tag::Value, Parcel::default()),
                Err(error) => (Tag::Failure, failure::parcel(&error)),
            }
        })
    }
}
