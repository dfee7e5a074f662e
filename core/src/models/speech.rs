use bithuman_rest_macros::{model, open_enum, params};
use bytes::Bytes;

use super::SpeechLanguage;
use crate::describe::Map;

/// The forms that speech comes in.
#[open_enum]
pub enum SpeechFormat {
    /// A WAV file: 16 bit, mono, 44.1 kHz.
    Wav = "wav",
    /// The samples alone: 16 bit, little-endian, mono, 44.1 kHz.
    Pcm = "pcm_s16le",
}

/// What to say, and how.
#[params]
pub struct Synthesize {
    /// The words, 1 to 5000 characters.
    #[limit(min_chars = 1, max_chars = 5000)]
    pub text: String,
    /// A voice that comes with the service, M1 to M5 or F1 to F5, or one from `list_voices`.
    #[default_text("M1")]
    pub voice: Option<String>,
    /// The code of a voice that was designed. Wins over `voice` and `axes`.
    #[limit(min_chars = 1)]
    pub voice_code: Option<String>,
    /// How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `list_axes` names them.
    pub axes: Option<Map<f64>>,
    /// The language of the words.
    #[default_text("en")]
    pub language: Option<SpeechLanguage>,
    /// How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good.
    #[limit(min = 1, max = 100)]
    #[default_text("8")]
    pub total_steps: Option<i64>,
    /// How fast to speak, 0.7 to 2.
    #[limit(min = 0.7, max = 2.0)]
    #[default_text("1.05")]
    pub speed: Option<f64>,
    /// The form of the answer. Not for `stream`, which always gives samples.
    #[default_text("wav")]
    pub format: Option<SpeechFormat>,
}

/// What to say, in the words of a widespread interface.
#[params]
pub struct CreateSpeech {
    /// The words.
    #[limit(min_chars = 1)]
    pub input: String,
    /// Any name: the service ignores it.
    pub model: Option<String>,
    /// A voice of this service, not of another.
    #[default_text("M1")]
    pub voice: Option<String>,
    /// The form of the answer, which can only be a WAV file.
    #[limit(only = ["wav"])]
    #[default_text("wav")]
    pub response_format: Option<SpeechFormat>,
    /// How fast to speak, 0.7 to 2.
    #[limit(min = 0.7, max = 2.0)]
    #[default_text("1.05")]
    pub speed: Option<f64>,
}

/// Speech, whole.
#[model]
pub struct SpeechAudio {
    /// The file or the samples.
    pub audio: Bytes,
    /// Its media type, such as `audio/wav`.
    pub content_type: String,
    /// Samples a second.
    pub sample_rate: i64,
    /// Its length in seconds.
    pub duration: f64,
}

/// A piece of speech, as it is made: about a sentence.
#[model]
pub struct SpeechFrame {
    /// The samples: 16 bit, little-endian, mono.
    pub pcm: Bytes,
    /// Samples a second.
    pub sample_rate: i64,
    /// Where it begins, in seconds from the start of the speech.
    pub at: f64,
}

/// Where a voice comes from.
#[open_enum]
pub enum VoiceKind {
    /// It comes with the service.
    Builtin = "builtin",
    /// It was designed.
    Custom = "custom",
}

/// A voice.
#[model]
pub struct Voice {
    /// The name to pass as `voice`.
    pub id: String,
    /// Where it comes from.
    pub kind: VoiceKind,
}

/// The voices.
#[model]
pub(crate) struct VoiceList {
    /// The voices.
    #[required]
    pub(crate) voices: Vec<Voice>,
}

/// A quality of a voice that can be bent.
#[model]
pub struct VoiceAxis {
    /// The name to use as a key of `axes`, such as `pitch`.
    pub name: String,
    /// What it changes.
    pub description: Option<String>,
    /// The lowest value that sounds natural.
    pub suggested_min: Option<f64>,
    /// The highest value that sounds natural.
    pub suggested_max: Option<f64>,
    /// Where each voice stands on it, by voice.
    pub anchor_projections: Map<f64>,
}

/// The axes.
#[model]
pub(crate) struct VoiceAxisList {
    /// The axes.
    #[required]
    pub(crate) axes: Vec<VoiceAxis>,
}

/// The voices that come with the service.
#[open_enum]
pub enum BuiltinVoice {
    /// Voice M1 of the ten that come with the service.
    M1 = "M1",
    /// Voice M2 of the ten that come with the service.
    M2 = "M2",
    /// Voice M3 of the ten that come with the service.
    M3 = "M3",
    /// Voice M4 of the ten that come with the service.
    M4 = "M4",
    /// Voice M5 of the ten that come with the service.
    M5 = "M5",
    /// Voice F1 of the ten that come with the service.
    F1 = "F1",
    /// Voice F2 of the ten that come with the service.
    F2 = "F2",
    /// Voice F3 of the ten that come with the service.
    F3 = "F3",
    /// Voice F4 of the ten that come with the service.
    F4 = "F4",
    /// Voice F5 of the ten that come with the service.
    F5 = "F5",
}

/// A voice to try.
#[params]
pub struct PreviewVoice {
    /// The words.
    #[limit(min_chars = 1)]
    pub text: String,
    /// The voice to begin with.
    pub base_voice: BuiltinVoice,
    /// How far to bend it, by axis: from about -0.3 to 0.3, and 0 leaves it.
    pub axes: Option<Map<f64>>,
    /// The language of the words.
    #[default_text("en")]
    pub language: Option<SpeechLanguage>,
}
