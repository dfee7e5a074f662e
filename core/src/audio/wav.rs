/// What the header of a WAV file says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct WavFacts {
    pub(crate) sample_rate: u32,
    pub(crate) channels: u16,
    pub(crate) bits: u16,
    /// Seconds.
    pub(crate) duration: f64,
}

/// Reads the header of a WAV file, whatever chunks stand between.
pub(crate) fn facts(bytes: &[u8]) -> Result<WavFacts, String> {
    if bytes.get(..4) != Some(b"RIFF") || bytes.get(8..12) != Some(b"WAVE") {
        return Err("it is not a WAV file".to_owned());
    }
    let mut at = 12;
    let mut format: Option<(u16, u32, u16)> = None;
    while let (Some(name), Some(length)) = (bytes.get(at..at + 4), number::<4>(bytes, at + 4).map(u32::from_le_bytes)) {
        let start = at + 8;
        match name {
            b"fmt " => {
                let channels = number::<2>(bytes, start + 2).map(u16::from_le_bytes);
                let rate = number::<4>(bytes, start + 4).map(u32::from_le_bytes);
                let bits = number::<2>(bytes, start + 14).map(u16::from_le_bytes);
                format = channels.zip(rate).zip(bits).map(|((channels, rate), bits)| (channels, rate, bits));
            }
            b"data" => {
                let (channels, sample_rate, bits) = format.ok_or("its data comes before its format")?;
                let per_second = u64::from(sample_rate) * u64::from(channels) * u64::from(bits) / 8;
                if per_second == 0 {
                    return Err("its format is empty".to_owned());
                }
                // A streaming writer leaves the length open as 0xFFFFFFFF.
                let held = (bytes.len() - start.min(bytes.len())) as u64;
                let length = u64::from(length).min(held);
                #[expect(clippy::cast_precision_loss, reason = "lengths of sound are far below 2⁵³")]
                return Ok(WavFacts { sample_rate, channels, bits, duration: length as f64 / per_second as f64 });
            }
            _ => {}
        }
        at = start + length as usize + (length as usize & 1);
    }
    Err("it holds no sound".to_owned())
}

fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk::<N>().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wav(samples: usize, declared: Option<u32>) -> Vec<u8> {
        let data = vec![0_u8; samples * 2];
        let length = declared.unwrap_or(u32::try_from(data.len()).unwrap());
        let mut bytes = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
        bytes.extend_from_slice(&44_100_u32.to_le_bytes());
        bytes.extend_from_slice(&88_200_u32.to_le_bytes());
        bytes.extend_from_slice(b"\x02\0\x10\0LIST\x03\0\0\0abc\0data");
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&data);
        bytes
    }

    #[test]
    fn the_header_is_read_across_other_chunks() {
        let expected = WavFacts { sample_rate: 44_100, channels: 1, bits: 16, duration: 2.0 };
        assert_eq!(facts(&wav(88_200, None)), Ok(expected));
        assert_eq!(facts(&wav(88_200, Some(u32::MAX))), Ok(expected));
    }

    #[test]
    fn anything_else_is_refused() {
        assert_eq!(facts(b"<html>"), Err("it is not a WAV file".to_owned()));
        assert_eq!(facts(&wav(0, None)[..40]), Err("it holds no sound".to_owned()));
    }
}
