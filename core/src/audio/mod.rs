//! Audio as the API sends it: WAV files, and PCM in length-prefixed frames.

mod frames;
mod wav;

#[doc(hidden)]
pub use frames::Parser as FrameParser;
pub(crate) use frames::frames;
pub(crate) use wav::facts as wav_facts;

/// The sample rate of the framed stream.
pub(crate) const STREAM_RATE: u32 = 44_100;
