//! Samples on their way to a file and to a picture.

const RATE_AT: usize = 24;
const DATA_AT: usize = 44;

/// Sound, 16 bit and mono.
pub(crate) struct Sound {
    pub(crate) rate: u32,
    pub(crate) samples: Vec<i16>,
}

impl Sound {
    /// Reads a plain WAV file.
    pub(crate) fn of_wav(file: &[u8]) -> Option<Self> {
        let rate = u32::from_le_bytes(*file.get(RATE_AT..)?.first_chunk()?);
        Some(Self { rate, samples: samples(file.get(DATA_AT..)?) })
    }

    pub(crate) fn of_pcm(rate: u32, pcm: &[u8]) -> Self {
        Self { rate, samples: samples(pcm) }
    }

    pub(crate) fn seconds(&self) -> f64 {
        self.samples.len() as f64 / f64::from(self.rate.max(1))
    }

    /// The file that players open.
    pub(crate) fn wav(&self) -> Vec<u8> {
        let length = self.samples.len() as u32 * 2;
        let mut file = Vec::with_capacity(DATA_AT + length as usize);
        file.extend(b"RIFF");
        file.extend((36 + length).to_le_bytes());
        file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
        file.extend(self.rate.to_le_bytes());
        file.extend((self.rate * 2).to_le_bytes());
        file.extend(b"\x02\0\x10\0data");
        file.extend(length.to_le_bytes());
        file.extend(self.samples.iter().flat_map(|sample| sample.to_le_bytes()));
        file
    }

    /// The loudest sample of each of `count` equal parts, from 0 to 1.
    pub(crate) fn peaks(&self, count: usize) -> Vec<f64> {
        let part = self.samples.len().div_ceil(count.max(1)).max(1);
        self.samples
            .chunks(part)
            .map(|part| part.iter().map(|sample| f64::from(sample.unsigned_abs()) / 32768.0).fold(0.0, f64::max))
            .collect()
    }
}

fn samples(pcm: &[u8]) -> Vec<i16> {
    pcm.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let sound = Sound { rate: 44_100, samples: vec![0, -16_384, 8_192, 0] };
        let read = Sound::of_wav(&sound.wav()).expect("a file");
        assert_eq!((read.rate, read.samples), (44_100, sound.samples.clone()));
        assert_eq!(sound.peaks(2), [0.5, 0.25]);
    }
}
