use super::super::bits::Bits;
use super::super::canvas::MACROBLOCK;
use super::{FRAME_NUMBER_BITS, FRAMES_PER_SECOND, unit};

const PROFILE: u32 = 66;
const CONSTRAINTS: u32 = 0b1100_0000;

/// Sequence and picture parameters, each one NAL unit without a length.
pub(in super::super) struct Parameters {
    pub(in super::super) sequence: Vec<u8>,
    pub(in super::super) picture: Vec<u8>,
}

pub(in super::super) fn parameters(width: usize, height: usize) -> Parameters {
    let (columns, rows) = (width.div_ceil(MACROBLOCK), height.div_ceil(MACROBLOCK));
    let mut bits = Bits::default();
    bits.put(PROFILE, 8);
    bits.put(CONSTRAINTS, 8);
    bits.put(level(columns * rows), 8);
    bits.unsigned(0); // sequence parameter set
    bits.unsigned(FRAME_NUMBER_BITS - 4);
    bits.unsigned(2); // pictures are shown in the order they are sent
    bits.unsigned(1); // reference pictures
    bits.put(0, 1); // no gaps in frame numbers
    bits.unsigned(columns as u32 - 1);
    bits.unsigned(rows as u32 - 1);
    bits.put(1, 1); // frames, not fields
    bits.put(1, 1); // direct 8x8 inference
    bits.put(1, 1); // cropping, in units of two samples
    bits.unsigned(0);
    bits.unsigned((columns * MACROBLOCK - width) as u32 / 2);
    bits.unsigned(0);
    bits.unsigned((rows * MACROBLOCK - height) as u32 / 2);
    usability(&mut bits);
    let sequence = unit(0x67, bits);

    let mut bits = Bits::default();
    bits.unsigned(0); // picture parameter set
    bits.unsigned(0); // of sequence parameter set 0
    bits.put(0, 1); // CAVLC
    bits.put(0, 1); // no field order
    bits.unsigned(0); // one slice group
    bits.unsigned(0); // one reference
    bits.unsigned(0);
    bits.put(0, 3); // no weighted prediction
    bits.signed(0); // quantiser
    bits.signed(0);
    bits.signed(0);
    bits.put(1, 1); // slices control the deblocking filter
    bits.put(0, 2); // unconstrained intra prediction, no redundant pictures
    Parameters { sequence, picture: unit(0x68, bits) }
}

/// The lowest level that allows so many macroblocks at 25 frames per second.
fn level(macroblocks: usize) -> u32 {
    match macroblocks {
        0..=1620 => 30,
        1621..=3600 => 31,
        3601..=8192 => 40,
        _ => 51,
    }
}

/// Video usability information: colours, timing, and that no picture waits for another.
fn usability(bits: &mut Bits) {
    bits.put(1, 1);
    bits.put(0b00, 2); // no aspect ratio, no overscan
    bits.put(1, 1);
    bits.put(5, 3); // unspecified video format
    bits.put(0, 1); // limited range
    bits.put(1, 1);
    bits.put(0x01_0101, 24); // BT.709 throughout
    bits.put(0, 1); // no chroma location
    bits.put(1, 1);
    bits.put(1, 32); // ticks of a field
    bits.put(2 * FRAMES_PER_SECOND, 32);
    bits.put(1, 1); // fixed frame rate
    bits.put(0b000, 3); // no reference decoder, no picture structure
    bits.put(1, 1);
    bits.put(1, 1); // motion vectors over the edges
    bits.unsigned(0); // no limit of bytes
    bits.unsigned(0); // no limit of bits
    bits.unsigned(10); // longest motion vectors
    bits.unsigned(10);
    bits.unsigned(0); // pictures held for reordering
    bits.unsigned(1); // pictures held at all
}
