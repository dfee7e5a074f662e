//! A stream of items, as JavaScript holds it.

use std::mem;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::dynamic::Outcome;
use bithuman_rest::{Error, Stream};
use futures_util::{FutureExt, StreamExt};
use napi::bindgen_prelude::{Array, Either};
use napi::{Env, Result};
use napi_derive::napi;

use crate::bridge::Inner;
use crate::mailbox::Tag;
use crate::parcel::{Parcel, Text};
use crate::{failure, write};

/// A stream that is read when its next item is asked for, and not before.
#[napi]
pub struct Items {
    place: Arc<Mutex<Place>>,
    begun: bool,
    bridge: Rc<Inner>,
}

/// Where the stream is.
enum Place {
    Here(Stream<Outcome>),
    /// With a task that waits for its next item.
    Away,
    /// Over, but for one thing that is still to be told.
    Over(Option<Error>),
}

/// The most items that are handed over at once.
const MOST: usize = 256;

#[napi]
impl Items {
    pub(crate) fn new(stream: Stream<Outcome>, bridge: Rc<Inner>) -> Self {
        Self { place: Arc::new(Mutex::new(Place::Here(stream))), begun: false, bridge }
    }

    /// The next items, the failure or the end, where they are there already: then no other thread is needed. Otherwise nothing is
    /// answered now, and it is posted under `id`. To be called again only after that.
    #[napi(catch_unwind)]
    pub fn next<'env>(&mut self, env: &'env Env, id: u32) -> Result<Option<Either<Text, Array<'env>>>> {
        // Apart, so that the lock is free again: the end is put back under it.
        let place = mem::replace(&mut *lock(&self.place), Place::Away);
        let mut stream = match place {
            Place::Here(stream) => stream,
            Place::Away => return Ok(None),
            Place::Over(last) => {
                *lock(&self.place) = Place::Over(None);
                let (tag, parcel) = ending(last);
                return parcel.tagged(tag).into_js(env).map(Some);
            }
        };
        // The first item is far away: another thread looks for it, so that this one is not kept by setting up connections.
        let ready = if self.begun { at_once(&mut stream)? } else { None };
        self.begun = true;
        if let Some(first) = ready {
            let (tag, parcel, place) = gathered(first, stream);
            *lock(&self.place) = place;
            return parcel.tagged(tag).into_js(env).map(Some);
        }
        let home = self.place.clone();
        self.bridge.start(env, id, async move {
            let first = stream.next().await;
            let (tag, parcel, place) = gathered(first, stream);
            let mut home = lock(&home);
            if matches!(*home, Place::Away) {
                *home = place;
            }
            (tag, parcel)
        })?;
        Ok(None)
    }

    /// Reads no further. What waits for an item is cancelled under its own id.
    #[napi(catch_unwind)]
    pub fn close(&mut self) -> Result<()> {
        let runtime = bithuman_rest::runtime::handle().map_err(napi::Error::from)?;
        let _inside = runtime.enter();
        *lock(&self.place) = Place::Over(None);
        Ok(())
    }
}

type Item = Option<std::result::Result<Outcome, Error>>;

fn lock(place: &Mutex<Place>) -> MutexGuard<'_, Place> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

fn at_once(stream: &mut Stream<Outcome>) -> Result<Option<Item>> {
    let runtime = bithuman_rest::runtime::handle().map_err(napi::Error::from)?;
    let _inside = runtime.enter();
    Ok(stream.next().now_or_never())
}

/// The first item and those that the stream says it has already. More are not looked for: that could send a request.
fn gathered(first: Item, mut stream: Stream<Outcome>) -> (Tag, Parcel, Place) {
    let first = match first {
        Some(Ok(first)) => first,
        Some(Err(error)) => return (Tag::Failure, failure::parcel(&error), Place::Over(None)),
        None => return (Tag::End, Parcel::default(), Place::Over(None)),
    };
    let mut items = vec![first];
    while items.len() < MOST && stream.size_hint().0 > 0 {
        match stream.next().now_or_never() {
            Some(Some(Ok(item))) => items.push(item),
            Some(Some(Err(error))) => return (Tag::Value, write::outcome(&Outcome::List(items)), Place::Over(Some(error))),
            Some(None) => return (Tag::Value, write::outcome(&Outcome::List(items)), Place::Over(None)),
            None => break,
        }
    }
    (Tag::Value, write::outcome(&Outcome::List(items)), Place::Here(stream))
}

fn ending(last: Option<Error>) -> (Tag, Parcel) {
    match last {
        Some(error) => (Tag::Failure, failure::parcel(&error)),
        None => (Tag::End, Parcel::default()),
    }
}
