use super::SAMPLE_RATE;

const HEADER: u32 = 44;
const BYTES_PER_SAMPLE: u32 = 2;

/// A RIFF/WAVE file: PCM, 16 bit, mono, 44.1 kHz.
pub fn wav(samples: &[i16]) -> Vec<u8> {
    let data = samples.len() as u32 * BYTES_PER_SAMPLE;
    let mut file = Vec::with_capacity((HEADER + data) as usize);
    file.extend(b"RIFF");
    file.extend((HEADER - 8 + data).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16u32.to_le_bytes());
    file.extend(1u16.to_le_bytes()); // PCM
    file.extend(1u16.to_le_bytes()); // channels
    file.extend(SAMPLE_RATE.to_le_bytes());
    file.extend((SAMPLE_RATE * BYTES_PER_SAMPLE).to_le_bytes());
    file.extend((BYTES_PER_SAMPLE as u16).to_le_bytes());
    file.extend(16u16.to_le_bytes()); // bits per sample
    file.extend(b"data");
    file.extend(data.to_le_bytes());
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    file
}

#[cfg(test)]
mod tests {
    use super::wav;

    #[test]
    fn the_header_says_what_follows() {
        let expected: [u8; 50] = [
            b'R', b'I', b'F', b'F', 42, 0, 0, 0, b'W', b'A', b'V', b'E', // 36 + 6
            b'f', b'm', b't', b' ', 16, 0, 0, 0, 1, 0, 1, 0, // PCM, mono
            0x44, 0xAC, 0, 0, 0x88, 0x58, 1, 0, 2, 0, 16, 0, // 44 100 Hz, 88 200 bytes/s, 2 bytes, 16 bit
            b'd', b'a', b't', b'a', 6, 0, 0, 0, 1, 0, 0xFF, 0xFF, 0xFF, 0x7F,
        ];
        assert_eq!(wav(&[1, -1, i16::MAX]), expected);
    }

    #[test]
    fn silence_of_no_length_is_still_a_file() {
        assert_eq!(wav(&[]).len(), 44);
    }
}
