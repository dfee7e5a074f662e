//! Speech as the relay sends it: 16-bit little-endian mono at 24 kHz.

use crate::media::{self, SAMPLE_RATE};

const RATE: u32 = 24_000;
/// A tenth of a second.
const PIECE_SAMPLES: usize = RATE as usize / 10;

pub(super) fn pieces(text: &str, voice: &str, seed: u64) -> Vec<Vec<u8>> {
    let samples = slowed(&media::speech(text, voice, 1.05, seed).samples());
    samples.chunks(PIECE_SAMPLES).map(|piece| piece.iter().flat_map(|sample| sample.to_le_bytes()).collect()).collect()
}

/// Linear interpolation is good enough for a voice that nobody mistakes for a person's.
fn slowed(samples: &[i16]) -> Vec<i16> {
    let count = samples.len() as u64 * u64::from(RATE) / u64::from(SAMPLE_RATE);
    let step = f64::from(SAMPLE_RATE) / f64::from(RATE);
    let at = |index: usize| samples.get(index).copied().map_or(0.0, f64::from);
    (0..count)
        .map(|number| {
            let place = number as f64 * step;
            let (index, part) = (place as usize, place.fract());
            (at(index) * (1.0 - part) + at(index + 1) * part) as i16
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_stays_a_second() {
        assert_eq!(slowed(&vec![100; SAMPLE_RATE as usize]).len(), RATE as usize);
        assert_eq!(slowed(&[100; 441])[100], 100);
    }
}
