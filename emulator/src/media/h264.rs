//! H.264 Constrained Baseline without loss and without transforms: a macroblock is skipped where nothing changed,
//! predicted where it continues its neighbour exactly (flat areas, the background), and otherwise sent as plain
//! samples (`I_PCM`).

mod parameters;
mod slice;

use super::bits::Bits;
use super::canvas::Canvas;
pub(super) use parameters::{Parameters, parameters};
use slice::Slice;

pub(super) const FRAMES_PER_SECOND: u32 = 25;

const FRAME_NUMBER_BITS: u32 = 8;

/// Encodes pictures of one size, each against the one before.
#[derive(Default)]
pub(super) struct Encoder {
    before: Option<Canvas>,
    number: u32,
    keys: u32,
}

impl Encoder {
    /// One slice with its length in front, as MP4 stores it; a key picture stands alone.
    pub(super) fn encode(&mut self, picture: &Canvas, key: bool) -> Vec<u8> {
        let before = self.before.take().filter(|_| !key);
        let mut bits = Bits::default();
        bits.unsigned(0); // first macroblock
        bits.unsigned(if before.is_some() { 5 } else { 7 }); // every slice is P, or I
        bits.unsigned(0); // picture parameter set
        self.number = if before.is_some() { self.number + 1 } else { 0 };
        bits.put(self.number, FRAME_NUMBER_BITS);
        let header = if before.is_some() {
            bits.put(0b000, 3); // references: as many, in this order, a sliding window
            0x61
        } else {
            bits.unsigned(self.keys % 2); // tells two key pictures in a row apart
            self.keys += 1;
            bits.put(0b00, 2); // earlier pictures are shown; no long-term reference
            0x65
        };
        bits.signed(0); // quantiser
        bits.unsigned(1); // no deblocking: the picture is exact
        Slice::new(picture, before.as_ref()).write(&mut bits);
        self.before = Some(match before {
            Some(before) if before == *picture => before,
            _ => picture.clone(),
        });

        let unit = unit(header, bits);
        [&(unit.len() as u32).to_be_bytes()[..], &unit].concat()
    }
}

/// A NAL unit: stop bit, and bytes that keep start codes out of the payload.
fn unit(header: u8, mut bits: Bits) -> Vec<u8> {
    bits.put(1, 1);
    bits.align();
    let mut unit = Vec::with_capacity(bits.bytes().len() + 16);
    unit.push(header);
    let mut zeros = 0;
    for byte in bits.bytes() {
        if zeros == 2 && *byte <= 3 {
            unit.push(3);
            zeros = 0;
        }
        zeros = if *byte == 0 { zeros + 1 } else { 0 };
        unit.push(*byte);
    }
    unit
}

#[cfg(test)]
mod tests {
    use super::super::canvas::{Canvas, Colour, Ellipse};
    use super::{Bits, Encoder, parameters, unit};

    const DARK: Colour = Colour::rgb(0x20_3040);
    const LIGHT: Colour = Colour::rgb(0xF0_E0D0);

    #[test]
    fn parameters_state_profile_level_and_size() {
        let parameters = parameters(416, 720);
        assert_eq!(parameters.sequence[..4], [0x67, 66, 0xC0, 30]);
        // 1, 00101, 011, 010, 0, then ue(25) and ue(44): 26 by 45 macroblocks, and eight ones
        assert_eq!(parameters.sequence[4..9], [0b1001_0101, 0b1010_0000, 0b0110_1000, 0b0001_0110, 0xFF]);
        assert_eq!(parameters.picture[0], 0x68);
        assert_eq!(super::parameters(1920, 1080).sequence[3], 40);
    }

    #[test]
    fn only_what_changed_is_sent() {
        let mut picture = Canvas::gradient(128, 128, DARK, LIGHT);
        let mut encoder = Encoder::default();
        let key = encoder.encode(&picture, true);
        assert_eq!(key[4], 0x65);
        assert!(key.len() < 9 * 400, "a gradient is its first column: {}", key.len());

        let same = encoder.encode(&picture, false);
        assert_eq!(same[4], 0x61);
        assert!(same.len() < 16);

        picture.fill(&Ellipse { centre: (40.0, 40.0), radii: (6.0, 6.0), top: 0.0, bottom: 128.0 }, DARK);
        assert!((384..500).contains(&encoder.encode(&picture, false).len()));
    }

    #[test]
    fn start_codes_are_kept_out_of_the_payload() {
        let mut bits = Bits::default();
        bits.extend(&[0, 0, 1, 0, 0, 0, 0, 4]);
        assert_eq!(unit(0x65, bits), [0x65, 0, 0, 3, 1, 0, 0, 3, 0, 0, 4, 0x80]);
    }
}
