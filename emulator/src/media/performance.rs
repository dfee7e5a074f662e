//! What the face does at each moment of a video.

use super::SAMPLE_RATE;
use super::h264::FRAMES_PER_SECOND;
use super::random::Random;

/// Positions of the mouth, from closed to wide open.
pub(super) const MOUTHS: u8 = 6;
/// Positions of the eyelids, from open to shut.
pub(super) const LIDS: u8 = 3;

const SAMPLES_PER_FRAME: usize = (SAMPLE_RATE / FRAMES_PER_SECOND) as usize;
/// Frames a position is held, as in drawn animation.
const HOLD: usize = 2;
/// The eyelids in a blink, one position every `HOLD` frames.
const BLINK: [u8; 3] = [1, 2, 1];
/// Loudness below which nobody speaks.
const SILENCE: f32 = 120.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pose {
    pub(super) mouth: u8,
    pub(super) lids: u8,
}

/// One pose for each frame: the mouth follows the loudness, the eyes blink now and then.
pub(super) fn poses(samples: &[i16], frames: usize, random: &mut Random) -> Vec<Pose> {
    let loudness: Vec<f32> = samples.chunks(SAMPLES_PER_FRAME * HOLD).map(loudness).collect();
    let loudest = loudness.iter().copied().fold(SILENCE * 4.0, f32::max);
    let mut blink = HOLD * 10;
    (0..frames)
        .map(|frame| {
            let loudness = loudness.get(frame / HOLD).copied().unwrap_or(0.0);
            let open = if loudness < SILENCE { 0.0 } else { (loudness / loudest).sqrt() };
            if frame >= blink + HOLD * BLINK.len() {
                blink += HOLD * (25 + (random.unit() * 35.0) as usize);
            }
            let lids = frame.checked_sub(blink).map_or(0, |since| BLINK[since / HOLD]);
            Pose { mouth: (open * f32::from(MOUTHS - 1)).round() as u8, lids }
        })
        .collect()
}

fn loudness(samples: &[i16]) -> f32 {
    let power: f32 = samples.iter().map(|sample| f32::from(*sample).powi(2)).sum();
    (power / samples.len() as f32).sqrt()
}

#[cfg(test)]
mod tests {
    use super::super::random::Random;
    use super::{MOUTHS, poses};

    #[test]
    fn the_mouth_is_shut_in_silence_and_wide_open_when_loudest() {
        let mut samples = vec![0; 44_100];
        samples[22_050..].fill(9000);
        let poses = poses(&samples, 50, &mut Random::new(1));
        assert_eq!(poses[0].mouth, 0);
        assert_eq!(poses[20].mouth, MOUTHS - 1);
        assert_eq!(poses[49].mouth, 0, "the sound has ended");
    }

    #[test]
    fn the_eyes_blink_again_and_again() {
        let poses = poses(&[], 750, &mut Random::new(1));
        let blinks = poses.windows(2).filter(|pair| pair[0].lids == 1 && pair[1].lids == 2).count();
        assert!((6..=15).contains(&blinks), "{blinks} in half a minute");
    }
}
