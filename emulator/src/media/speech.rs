use super::SAMPLE_RATE;
use super::random::{Random, seed_for};
use super::sounds::{Sound, sounds};
use super::synthesizer::{Note, render};
use super::voice::Voice;

const CHARACTERS_PER_SECOND: f64 = 14.0;
const SHORTEST_SENTENCE: f64 = 0.35;
/// The silence after a sentence, in seconds at speed 1.
const BREATHER: f64 = 0.18;
/// The loudest sample: -6 dBFS.
const PEAK: f32 = 16_423.0;

/// What a voice says, sentence by sentence: mono, 44.1 kHz.
pub struct Speech {
    pub sentences: Vec<Vec<i16>>,
}

impl Speech {
    /// All sentences one after the other.
    pub fn samples(&self) -> Vec<i16> {
        self.sentences.concat()
    }
}

/// Speaks `text` at about 14 characters per second, `speed` times faster.
pub fn speech(text: &str, voice: &str, speed: f64, seed: u64) -> Speech {
    Speech { sentences: sentences(text, voice, speed, seed).collect() }
}

/// The same, each sentence made when it is asked for.
pub fn sentences<'a>(text: &'a str, voice: &str, speed: f64, seed: u64) -> impl Iterator<Item = Vec<i16>> + use<'a> {
    let speaker = Voice::named(voice);
    let speed = if speed.is_finite() { speed.clamp(0.1, 10.0) } else { 1.0 };
    let mut random = Random::new(seed_for(seed_for(seed, voice), text));
    let sentences = split(text);
    let silence = sentences.is_empty().then(|| vec![0; SAMPLE_RATE as usize / 4]);
    sentences.into_iter().map(move |sentence| speak(sentence, &speaker, speed, &mut random)).chain(silence)
}

/// Ends a sentence at a line's end, and at a mark that is followed by a space or by nothing ("3.5" is not two).
fn split(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (place, character) in text.char_indices() {
        let next = place + character.len_utf8();
        let ends = match character {
            '\n' | '。' | '！' | '？' => true,
            '.' | '!' | '?' | ';' => text[next..].chars().next().is_none_or(char::is_whitespace),
            _ => false,
        };
        if ends {
            sentences.push(&text[start..next]);
            start = next;
        }
    }
    sentences.push(&text[start..]);
    sentences.into_iter().map(str::trim).filter(|sentence| sentence.contains(char::is_alphanumeric)).collect()
}

fn speak(sentence: &str, voice: &Voice, speed: f64, random: &mut Random) -> Vec<i16> {
    let seconds = (length(sentence) / CHARACTERS_PER_SECOND).max(SHORTEST_SENTENCE) / speed;
    let breather = (BREATHER / speed).min(seconds / 3.0);
    let spoken = ((seconds - breather) * f64::from(SAMPLE_RATE)) as usize;
    let sounds = sounds(sentence);
    let mut notes = score(&sounds, spoken, sentence.ends_with(['?', '？']), voice, random);
    let pitch = notes.last().map_or(voice.pitch, |note| note.pitch);
    notes.push(Note { sound: Sound::pause(1.0), samples: (breather * f64::from(SAMPLE_RATE)) as usize, pitch });
    normalise(&render(&notes, voice, random))
}

/// Characters to say; one of an East Asian script is a syllable.
fn length(sentence: &str) -> f64 {
    sentence.chars().map(|character| if character >= '\u{2E80}' { 2.5 } else { 1.0 }).sum()
}

/// Spreads the sounds over the time and lays a melody over them: falling, or rising at the end of a question.
fn score(sounds: &[Sound], samples: usize, question: bool, voice: &Voice, random: &mut Random) -> Vec<Note> {
    let weight: f32 = sounds.iter().map(|sound| sound.weight).sum();
    let mut passed = 0.0;
    let mut start = 0;
    let mut notes = Vec::with_capacity(sounds.len() + 1);
    for sound in sounds {
        let place = passed / weight;
        passed += sound.weight;
        let end = (f64::from(passed / weight) * samples as f64) as usize;
        let ending = ((place - 0.75) * 4.0).max(0.0);
        let melody = 0.10 - 0.18 * place + if question { 0.45 } else { -0.12 } * ending + (sound.stress - 1.0);
        let pitch = voice.pitch * (1.0 + voice.liveliness * (melody + 0.03 * random.signed()));
        notes.push(Note { sound: *sound, samples: end - start, pitch });
        start = end;
    }
    notes
}

fn normalise(wave: &[f32]) -> Vec<i16> {
    let loudest = wave.iter().fold(f32::MIN_POSITIVE, |loudest, sample| loudest.max(sample.abs()));
    let gain = PEAK / loudest;
    wave.iter().map(|sample| (sample * gain) as i16).collect()
}

#[cfg(test)]
mod tests {
    use super::{speech, split};

    const TEXT: &str = "Hello there, how are you today? Version 3.5 is out.\nGood; thank you!";

    #[test]
    fn sentences_end_at_marks_and_lines() {
        let expected = ["Hello there, how are you today?", "Version 3.5 is out.", "Good;", "thank you!"];
        assert_eq!(split(TEXT), expected);
        assert_eq!(speech(TEXT, "M1", 1.0, 1).sentences.len(), 4);
    }

    #[test]
    fn speed_scales_the_length() {
        let text = "This is a sentence of seventy characters, which is to last 5 seconds.";
        let seconds = |speed| speech(text, "F1", speed, 1).samples().len() as f64 / 44_100.0;
        assert!((seconds(1.0) - 4.93).abs() < 0.1, "{}", seconds(1.0));
        assert!((seconds(2.0) - seconds(1.0) / 2.0).abs() < 0.01);
    }

    #[test]
    fn the_peak_is_6_db_below_full_scale_in_every_sentence() {
        for sentence in speech(TEXT, "M4", 1.0, 1).sentences {
            let peak = sentence.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
            assert!((16_300..=16_423).contains(&peak), "{peak}");
        }
    }

    #[test]
    fn the_same_seed_says_the_same_and_another_voice_does_not() {
        let said = |voice, seed| speech(TEXT, voice, 1.0, seed).samples();
        assert_eq!(said("M1", 7), said("M1", 7));
        assert_ne!(said("M1", 7), said("M1", 8));
        assert_ne!(said("M1", 7), said("F3", 7));
    }

    #[test]
    fn nothing_to_say_is_a_short_silence() {
        for text in ["", "  \n ", "...", "?!"] {
            let said = speech(text, "M1", 1.0, 1).sentences;
            assert_eq!(said, [vec![0; 11_025]]);
        }
    }

    #[test]
    fn every_script_is_spoken() {
        for text in ["Привет, мир", "你好，世界。再见！", "مرحبا", "안녕하세요", "Ça va très bien"] {
            let samples = speech(text, "F2", 1.05, 1).samples();
            assert!(samples.iter().any(|sample| sample.unsigned_abs() > 10_000), "{text}");
        }
    }
}
