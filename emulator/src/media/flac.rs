//! FLAC with fixed predictors: lossless, small enough, and played by every browser inside MP4.

use super::SAMPLE_RATE;
use super::bits::Bits;

/// Samples in a block: two video frames at 25 per second.
pub(super) const BLOCK: usize = 3528;
const BITS_PER_SAMPLE: u32 = 16;
const LARGEST_ORDER: usize = 4;
/// Four partitions, each with a Rice parameter of its own.
const PARTITION_ORDER: u32 = 2;

/// The STREAMINFO block: everything a decoder must know beforehand.
pub(super) fn stream_info(samples: u64) -> Vec<u8> {
    let mut info = Bits::default();
    info.put(BLOCK as u32, 16); // smallest block
    info.put(BLOCK as u32, 16); // largest block
    info.put(0, 24); // smallest frame: unknown
    info.put(0, 24); // largest frame: unknown
    info.put(SAMPLE_RATE, 20);
    info.put(0, 3); // channels - 1
    info.put(BITS_PER_SAMPLE - 1, 5);
    info.put((samples >> 32) as u32, 4);
    info.put(samples as u32, 32);
    info.extend(&[0; 16]); // MD5: unknown
    info.bytes().to_vec()
}

/// One frame for each block; every block must divide into four partitions.
pub(super) fn frames(samples: &[i16]) -> Vec<Vec<u8>> {
    samples.chunks(BLOCK).enumerate().map(|(number, block)| frame(number as u32, block)).collect()
}

fn frame(number: u32, block: &[i16]) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.extend(&[0xFF, 0xF8]); // sync code, blocks of one size
    bits.put(0b0111, 4); // block size: 16 bits below
    bits.put(0b1001, 4); // 44.1 kHz
    bits.put(0b0000, 4); // mono
    bits.put(0b100, 3); // 16 bits a sample
    bits.put(0, 1);
    // Coded as UTF-8 codes a character; the surrogates begin after an hour.
    let mut buffer = [0; 4];
    let coded = char::from_u32(number).map_or(&[][..], |number| number.encode_utf8(&mut buffer).as_bytes());
    bits.extend(coded);
    bits.put(block.len() as u32 - 1, 16);
    let check = crc8(bits.bytes());
    bits.put(check, 8);

    if block.iter().all(|sample| *sample == block[0]) {
        bits.put(0b0000_0000, 8); // a constant
        bits.put(block[0] as u32, BITS_PER_SAMPLE);
    } else {
        predicted(&mut bits, block);
    }
    bits.align();
    let check = crc16(bits.bytes());
    bits.put(check, 16);
    bits.bytes().to_vec()
}

fn predicted(bits: &mut Bits, block: &[i16]) {
    let mut best: Vec<i32> = block.iter().map(|sample| i32::from(*sample)).collect();
    let mut order = 0;
    let mut differences = best.clone();
    for candidate in 1..=LARGEST_ORDER {
        for index in (candidate..differences.len()).rev() {
            differences[index] -= differences[index - 1];
        }
        if cost(&differences[LARGEST_ORDER..]) < cost(&best[LARGEST_ORDER..]) {
            best.clone_from(&differences);
            order = candidate;
        }
    }

    bits.put(0b0001_0000 | (order as u32) << 1, 8); // a fixed predictor
    for sample in &block[..order] {
        bits.put(*sample as u32, BITS_PER_SAMPLE);
    }
    bits.put(0b00, 2); // Rice parameters of 4 bits
    bits.put(PARTITION_ORDER, 4);
    for (index, partition) in best.chunks(block.len() >> PARTITION_ORDER).enumerate() {
        let residual = if index == 0 { &partition[order..] } else { partition };
        let mean = cost(residual) / residual.len() as u64;
        let parameter = mean.checked_ilog2().map_or(0, |bits| bits + 1).min(14);
        bits.put(parameter, 4);
        for value in residual {
            bits.rice((value << 1 ^ value >> 31) as u32, parameter);
        }
    }
}

fn cost(residual: &[i32]) -> u64 {
    residual.iter().map(|value| u64::from(value.unsigned_abs())).sum()
}

fn crc8(bytes: &[u8]) -> u32 {
    crc(bytes, 8, 0x07)
}

fn crc16(bytes: &[u8]) -> u32 {
    crc(bytes, 16, 0x8005)
}

fn crc(bytes: &[u8], width: u32, polynomial: u32) -> u32 {
    let top = 1 << (width - 1);
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte) << (width - 8), |crc, _| {
            let shifted = crc << 1;
            (if crc & top == 0 { shifted } else { shifted ^ polynomial }) & ((top << 1) - 1)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, crc8, crc16, frames, stream_info};

    #[test]
    fn checksums_match_the_published_check_values() {
        assert_eq!(crc8(b"123456789"), 0xF4); // CRC-8
        assert_eq!(crc16(b"123456789"), 0xFEE8); // CRC-16/BUYPASS, as FLAC uses it
    }

    #[test]
    fn silence_is_one_sample() {
        let frames = frames(&[0; BLOCK * 2]);
        assert_eq!(frames.len(), 2);
        assert_eq!(frames[1][..8], [0xFF, 0xF8, 0x79, 0x08, 1, 0x0D, 0xC7, frames[1][7]]);
        assert_eq!(frames[1].len(), 8 + 3 + 2);
    }

    #[test]
    fn stream_info_is_34_bytes_with_the_length() {
        let info = stream_info(88_200);
        assert_eq!(info.len(), 34);
        assert_eq!(info[10..18], [0x0A, 0xC4, 0x40, 0xF0, 0x00, 0x01, 0x58, 0x88]);
    }

    #[test]
    fn a_tone_takes_less_than_half_of_its_samples() {
        let tone: Vec<i16> = (0..BLOCK).map(|index| ((index as f32 * 0.05).sin() * 8000.0) as i16).collect();
        assert!(frames(&tone)[0].len() < BLOCK);
    }
}
