use std::collections::HashMap;

use super::SAMPLE_RATE;
use super::face::Face;
use super::flac;
use super::h264::{Encoder, FRAMES_PER_SECOND, Parameters, parameters};
use super::mp4::{Kind, Track, container, entry, mux};
use super::performance::poses;
use super::random::Random;

const SAMPLES_PER_FRAME: usize = (SAMPLE_RATE / FRAMES_PER_SECOND) as usize;
/// Frames from one key picture to the next.
const KEY_INTERVAL: usize = 10 * FRAMES_PER_SECOND as usize;
/// Frames stored together, then the sound that belongs to them.
const FRAMES_PER_CHUNK: usize = 12;
const LONGEST: f64 = 600.0;
const SMALLEST_SIDE: u32 = 32;
const LARGEST_SIDE: u32 = 1920;

/// A talking head: `samples` (mono, 44.1 kHz) are cut or filled up with silence to `seconds`.
#[derive(Clone, Debug, PartialEq)]
pub struct VideoRequest {
    pub seconds: f64,
    pub width: u32,
    pub height: u32,
    pub samples: Vec<i16>,
    pub seed: u64,
}

/// An MP4 file: H.264 at 25 frames per second and FLAC. Sides become even; a length becomes whole frames.
pub fn video(request: &VideoRequest) -> Vec<u8> {
    let side = |side: u32| side.clamp(SMALLEST_SIDE, LARGEST_SIDE) as usize / 2 * 2;
    let (width, height) = (side(request.width), side(request.height));
    let seconds = request.seconds.clamp(0.0, LONGEST);
    let frames = ((seconds * f64::from(FRAMES_PER_SECOND)).round() as usize).max(1);
    let mut samples = request.samples.clone();
    samples.resize(frames * SAMPLES_PER_FRAME, 0);
    mux(&[pictures(width, height, frames, &samples, request.seed), sound(&samples)])
}

fn pictures(width: usize, height: usize, frames: usize, samples: &[i16], seed: u64) -> Track {
    const TICKS: u32 = 512;
    let mut random = Random::new(seed);
    let face = Face::new(width, height, &mut random);
    let mut drawn = HashMap::new();
    let mut encoder = Encoder::default();
    let encoded = poses(samples, frames, &mut random).into_iter().enumerate().map(|(frame, pose)| {
        let picture = drawn.entry((pose.mouth, pose.lids)).or_insert_with(|| face.draw(pose));
        encoder.encode(picture, frame % KEY_INTERVAL == 0)
    });
    let samples = encoded.collect();
    let (width, height) = (width as u16, height as u16);
    Track {
        kind: Kind::Video { width, height, keys: (1..=frames as u32).step_by(KEY_INTERVAL).collect() },
        timescale: TICKS * FRAMES_PER_SECOND,
        samples,
        durations: vec![(frames as u32, TICKS)],
        chunk: FRAMES_PER_CHUNK,
        entry: avc_entry(width, height, &parameters(width.into(), height.into())),
    }
}

fn avc_entry(width: u16, height: u16, parameters: &Parameters) -> Vec<u8> {
    let Parameters { sequence, picture } = parameters;
    let length = |unit: &[u8]| (unit.len() as u16).to_be_bytes();
    let start = [1, sequence[1], sequence[2], sequence[3], 0xFF, 0xE1]; // lengths of 4 bytes, one sequence set
    let configuration = container(b"avcC", &[&start, &length(sequence), sequence, &[1], &length(picture), picture]);
    let resolution = [0, 72, 0, 0, 0, 72, 0, 0]; // 72 dots per inch
    let (width, height) = (width.to_be_bytes(), height.to_be_bytes());
    let rest = [&[0; 4][..], &[0, 1], &[0; 32], &[0, 24, 0xFF, 0xFF]].concat(); // one frame a sample, no name, 24 bit
    entry(b"avc1", &[&[0; 16], &width, &height, &resolution, &rest, &configuration])
}

fn sound(samples: &[i16]) -> Track {
    let (full, rest) = ((samples.len() / flac::BLOCK) as u32, (samples.len() % flac::BLOCK) as u32);
    let durations = [(full, flac::BLOCK as u32), (1, rest)];
    Track {
        kind: Kind::Audio,
        timescale: SAMPLE_RATE,
        samples: flac::frames(samples),
        durations: durations.into_iter().filter(|(count, ticks)| *count > 0 && *ticks > 0).collect(),
        chunk: FRAMES_PER_CHUNK * SAMPLES_PER_FRAME / flac::BLOCK,
        entry: flac_entry(samples.len() as u64),
    }
}

fn flac_entry(samples: u64) -> Vec<u8> {
    let last_block_stream_info = [0x80, 0, 0, 34];
    let configuration = container(b"dfLa", &[&[0; 4], &last_block_stream_info, &flac::stream_info(samples)]);
    let rate = (SAMPLE_RATE << 16).to_be_bytes();
    entry(b"fLaC", &[&[0; 8], &[0, 1, 0, 16], &[0; 4], &rate, &configuration])
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::super::speech;
    use super::{VideoRequest, video};

    fn request() -> VideoRequest {
        let samples = speech("One short sentence.", "F1", 1.0, 3).samples();
        VideoRequest { seconds: 2.02, width: 208, height: 361, samples, seed: 3 }
    }

    /// The content of the box at the end of a path.
    fn find<'a>(mut bytes: &'a [u8], path: &[&[u8; 4]]) -> &'a [u8] {
        let (name, deeper) = path.split_first().unwrap();
        while !bytes.is_empty() {
            let length = u32::from_be_bytes(bytes[..4].try_into().unwrap()) as usize;
            if bytes[4..8] == name[..] {
                let content = &bytes[8..length];
                return if deeper.is_empty() { content } else { find(content, deeper) };
            }
            bytes = &bytes[length..];
        }
        panic!("no {}", name.escape_ascii());
    }

    fn word(bytes: &[u8], index: usize) -> u32 {
        u32::from_be_bytes(bytes[index * 4..][..4].try_into().unwrap())
    }

    #[test]
    fn the_file_is_type_then_index_then_media() {
        let file = video(&request());
        let mut names = Vec::new();
        let mut rest = &file[..];
        while !rest.is_empty() {
            names.push(&rest[4..8]);
            rest = &rest[word(rest, 0) as usize..];
        }
        assert_eq!(names, [b"ftyp", b"moov", b"mdat"]);
        assert_eq!(&find(&file, &[b"ftyp"])[..4], b"isom");
    }

    #[test]
    fn durations_and_size_are_whole_frames_and_even_sides() {
        let file = video(&request());
        let movie = find(&file, &[b"moov", b"mvhd"]);
        assert_eq!((word(movie, 3), word(movie, 4)), (1000, 2040));
        let media = find(&file, &[b"moov", b"trak", b"mdia", b"mdhd"]);
        assert_eq!((word(media, 3), word(media, 4)), (12_800, 51 * 512));
        let track = find(&file, &[b"moov", b"trak", b"tkhd"]);
        assert_eq!((word(track, 19), word(track, 20)), (208 << 16, 360 << 16));
    }

    #[test]
    fn the_chunks_lie_where_the_index_says() {
        let file = video(&request());
        let table = |name| find(&file, &[b"moov", b"trak", b"mdia", b"minf", b"stbl", name]);
        assert_eq!(word(table(b"stsz"), 2), 51);
        assert_eq!(word(table(b"stco"), 1), 5, "12 frames a chunk");
        let first = word(table(b"stco"), 2) as usize;
        assert_eq!(&file[first - 4..first], b"mdat");
        assert_eq!(file[first + 4], 0x65, "a key picture");
    }

    #[test]
    fn the_same_request_gives_the_same_file() {
        let digest = |seed| Sha256::digest(video(&VideoRequest { seed, ..request() }));
        assert_eq!(digest(3), digest(3));
        assert_ne!(digest(3), digest(4));
    }

    #[test]
    fn a_length_of_nothing_is_one_frame() {
        for seconds in [0.0, -1.0, f64::NAN] {
            let file = video(&VideoRequest { seconds, samples: Vec::new(), ..request() });
            assert_eq!(word(find(&file, &[b"moov", b"mvhd"]), 4), 40);
        }
    }
}
