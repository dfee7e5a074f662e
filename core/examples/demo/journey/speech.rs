use std::time::Instant;

use bithuman_emulator::media;
use bithuman_rest::models::Synthesize;
use bithuman_rest::{Error, ErrorClass};
use futures_util::StreamExt;

use super::Journey;
use crate::failure::{Failure, Outcome};
use crate::figures;
use crate::report::{Frame, SpeechFacts, StreamFacts};
use crate::sound::Sound;

const VOICE: &str = "F2";
const GREETING: &str = "Hello! A moment ago I was a portrait. Now I can talk to your visitors, in your words, for as long as they like.";
const STORY: &str = "Long before clocks had hands, people watched the sun. Then they watched water, falling drop by drop. \
Much later somebody hung a weight from a wheel, and time began to tick. Every clock in this house still argues about the minute. \
Listen closely: can you hear which one is right?";
const PEAKS: usize = 160;

/// Gives the greeting as a WAV file: from the service, or made here once the service has withdrawn its own.
pub(super) async fn synthesize(journey: &mut Journey<'_>) -> Outcome<Vec<u8>> {
    journey.begin("Synthesize speech");
    let (file, made_here) = match journey.client.speech().synthesize(wanted(GREETING)).await {
        Ok(speech) => {
            let (length, rate) = (figures::seconds(speech.duration), figures::grouped(speech.sample_rate));
            journey.done(&format!("speech.wav, {length} at {rate} Hz"));
            (speech.audio.to_vec(), false)
        }
        Err(error) if error.is(ErrorClass::EndpointRetiredError) => {
            journey.skipped(&withdrawn(&error));
            (media::wav(&media::speech(GREETING, VOICE, 1.05, 1).samples()), true)
        }
        Err(error) => return Err(error.into()),
    };
    journey.folder.write("speech.wav", &file)?;
    let sound = Sound::of_wav(&file).ok_or_else(|| Failure::Unexpected("the speech is not a WAV file".to_owned()))?;
    journey.report.speech = Some(SpeechFacts { made_here, ..facts(GREETING, &sound) });
    Ok(file)
}

/// Plays a longer text as it arrives: the speaker never waits for the whole.
pub(super) async fn stream(journey: &mut Journey<'_>) -> Outcome {
    journey.begin("Stream a longer text");
    let asked = Instant::now();
    let mut spoken = journey.client.speech().stream(wanted(STORY));
    let mut frames: Vec<Frame> = Vec::new();
    let mut sound = Sound { rate: 44_100, samples: Vec::new() };
    while let Some(frame) = spoken.next().await {
        let frame = match frame {
            Err(error) if error.is(ErrorClass::EndpointRetiredError) => {
                journey.skipped(&withdrawn(&error));
                return Ok(());
            }
            frame => frame?,
        };
        let rate = u32::try_from(frame.sample_rate).unwrap_or(sound.rate);
        let piece = Sound::of_pcm(rate, &frame.pcm);
        let arrived = asked.elapsed().as_secs_f64();
        frames.push(Frame { arrived, at: frame.at, seconds: piece.seconds() });
        sound.rate = rate;
        sound.samples.extend(piece.samples);
        let position = frames.first().map_or(0.0, |first| arrived - first.arrived);
        journey.say(&format!("{} frames, {} here, {} played", frames.len(), figures::seconds(sound.seconds()), figures::seconds(position)));
    }
    journey.folder.write("stream.wav", sound.wav())?;
    let first = figures::seconds(frames.first().map_or(0.0, |frame| frame.arrived));
    let count = frames.len();
    journey.done(&format!("stream.wav, {count} frames, the first after {first}; {} of sound", figures::seconds(sound.seconds())));
    let whole_after = frames.last().map_or(0.0, |frame| frame.arrived);
    journey.report.stream = Some(StreamFacts { speech: facts(STORY, &sound), frames, whole_after });
    Ok(())
}

fn wanted(text: &str) -> Synthesize {
    Synthesize { text: text.to_owned(), voice: Some(VOICE.to_owned()), ..Synthesize::default() }
}

fn facts(words: &str, sound: &Sound) -> SpeechFacts {
    let peaks = sound.peaks(PEAKS).iter().map(|peak| (peak * 1e3).round() / 1e3).collect();
    SpeechFacts { words: words.to_owned(), voice: VOICE.to_owned(), made_here: false, seconds: sound.seconds(), peaks }
}

fn withdrawn(error: &Error) -> String {
    format!("the service has withdrawn speech ({})", error.class().name())
}
