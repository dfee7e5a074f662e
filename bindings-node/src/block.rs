//! Bytes that lie together in one JavaScript buffer. To take a short one out of it is cheaper than to make it.

use std::iter;
use std::ptr;

use bytes::Bytes;
use napi::bindgen_prelude::check_status;
use napi::{Env, Result, Unknown, sys};

/// The most bytes of several buffers together: whoever keeps one of them keeps all. Node reads so much from a socket.
const MOST: usize = 64 * 1024;

/// Buffers that lie together. A long one is alone.
pub(crate) struct Block<'a>(&'a [Bytes]);

/// Some buffers as blocks, in their order.
pub(crate) fn blocks(mut buffers: &[Bytes]) -> impl Iterator<Item = Block<'_>> {
    iter::from_fn(move || {
        let mut size = 0;
        let together = buffers.iter().take_while(|buffer| {
            size += buffer.len();
            size <= MOST
        });
        let (block, later) = buffers.split_at_checked(together.count().max(1))?;
        buffers = later;
        Some(Block(block))
    })
}

impl Block<'_> {
    /// A buffer with a copy of all the bytes.
    pub(crate) fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let (mut room, mut buffer) = (ptr::null_mut(), ptr::null_mut());
        let length = self.0.iter().map(Bytes::len).sum();
        // SAFETY: the environment is that of this call. The room that it gives is `length` bytes long, which is what the parts come to.
        unsafe {
            check_status!(sys::napi_create_buffer(env.raw(), length, &raw mut room, &raw mut buffer))?;
            let mut place = room.cast::<u8>();
            for part in self.0 {
                ptr::copy_nonoverlapping(part.as_ptr(), place, part.len());
                place = place.add(part.len());
            }
            Ok(Unknown::from_raw_unchecked(env.raw(), buffer))
        }
    }
}
