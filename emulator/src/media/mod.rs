//! The media the emulator hands out: speech, talking-head videos and model files, all made here and all from a seed.

mod bits;
mod canvas;
mod face;
mod flac;
mod h264;
mod model_file;
mod mp4;
mod performance;
mod random;
mod sounds;
mod speech;
mod synthesizer;
mod video;
mod voice;
mod wav;

pub use model_file::{ModelFile, model_file};
pub use speech::{Speech, sentences, speech};
pub use video::{VideoRequest, video};
pub use wav::wav;

/// Samples per second of every sound in this module.
pub const SAMPLE_RATE: u32 = 44_100;
