//! A small formant synthesizer: a glottal pulse and a noise source, shaped by resonators that glide between targets.

use std::f32::consts::TAU;

use super::SAMPLE_RATE;
use super::random::Random;
use super::sounds::Sound;
use super::voice::Voice;

const RATE: f32 = SAMPLE_RATE as f32;
/// Samples between two updates of the mouth: 4 ms.
const STEP: usize = 176;
/// Share of the way to the target the mouth and the loudness travel in one step.
const GLIDE: f32 = 0.22;
const ATTACK: f32 = 0.35;
/// Widths of the four resonances, in Hz; the fourth never moves.
const WIDTHS: [f32; 4] = [70.0, 95.0, 150.0, 260.0];
const FOURTH: f32 = 3500.0;

/// A sound with its place in time and its pitch.
pub(super) struct Note {
    pub(super) sound: Sound,
    pub(super) samples: usize,
    pub(super) pitch: f32,
}

/// Renders the notes one after the other; loudness is relative.
pub(super) fn render(notes: &[Note], voice: &Voice, random: &mut Random) -> Vec<f32> {
    let total = notes.iter().map(|note| note.samples).sum();
    let mut output = Vec::with_capacity(total);
    let Some(first) = notes.first() else {
        return output;
    };

    let mut throat = Throat::default();
    let mut mouth = [Resonator::default(); 4];
    let mut teeth = Resonator::default();
    let mut formants = first.sound.formants;
    let (mut pitch, mut voicing, mut noise) = (first.pitch, 0.0f32, 0.0f32);
    let (mut index, mut end) = (0, first.samples);

    while output.len() < total {
        while output.len() >= end {
            index += 1;
            end += notes[index].samples;
        }
        let Note { sound, pitch: target, .. } = &notes[index];
        for (formant, target) in formants.iter_mut().zip(sound.formants) {
            *formant += (target - *formant) * GLIDE;
        }
        for ((resonator, formant), width) in mouth.iter_mut().zip(formants.iter().chain([&FOURTH])).zip(WIDTHS) {
            resonator.tune(formant * voice.tract, width);
        }
        teeth.tune(sound.noise_pitch * voice.tract, sound.noise_pitch * 0.3);
        pitch += (target - pitch) * 0.08 + pitch * 0.004 * random.signed();

        let samples = STEP.min(total - output.len());
        let louder = (sound.voicing - voicing) * ATTACK / samples as f32;
        let noisier = (sound.noise - noise) * ATTACK / samples as f32;
        let advance = pitch / RATE;
        for _ in 0..samples {
            voicing += louder;
            noise += noisier;
            let hiss = random.signed();
            let mut wave = voicing * (throat.pulse(advance) + voice.breath * 8.0 * hiss);
            for resonator in &mut mouth {
                wave = resonator.pass(wave);
            }
            output.push(wave + 9.0 * noise * teeth.pass(hiss));
        }
    }
    output
}

/// The glottis: the derivative of the air flow (a smooth opening, a quick closing, a closed rest), softened.
#[derive(Default)]
struct Throat {
    phase: f32,
    softened: f32,
}

impl Throat {
    fn pulse(&mut self, advance: f32) -> f32 {
        const OPENING: f32 = 0.42;
        const CLOSING: f32 = 0.18;
        self.phase += advance;
        if self.phase >= 1.0 {
            self.phase -= 1.0;
        }
        let flow = if self.phase < OPENING {
            let x = self.phase / OPENING;
            6.0 * x * (1.0 - x) / OPENING
        } else if self.phase < OPENING + CLOSING {
            -2.0 * (self.phase - OPENING) / (CLOSING * CLOSING)
        } else {
            0.0
        };
        self.softened += (flow - self.softened) * 0.4;
        self.softened
    }
}

/// Two poles, unity gain at 0 Hz.
#[derive(Clone, Copy, Default)]
struct Resonator {
    gain: f32,
    once: f32,
    twice: f32,
    last: f32,
    before: f32,
}

impl Resonator {
    fn tune(&mut self, frequency: f32, width: f32) {
        let radius = (-TAU / 2.0 * width / RATE).exp();
        self.once = 2.0 * radius * (TAU * frequency / RATE).cos();
        self.twice = -radius * radius;
        self.gain = 1.0 - self.once - self.twice;
    }

    fn pass(&mut self, input: f32) -> f32 {
        let output = self.gain * input + self.once * self.last + self.twice * self.before;
        self.before = self.last;
        self.last = output;
        output
    }
}
