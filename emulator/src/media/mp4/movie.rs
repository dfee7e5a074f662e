//! The index: what the tracks are, and where each of their samples lies.

use std::iter::once;

use super::{Kind, Track, container, words};

/// Ticks per second of the movie's own durations.
const MOVIE_TIMESCALE: u64 = 1000;
/// A 3x3 matrix that leaves the picture as it is.
const IDENTITY: [u32; 9] = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
/// "und" in three letters of five bits.
const UNDETERMINED: u16 = 0x55C4;

pub(super) fn movie(tracks: &[Track], offsets: &[Vec<u32>]) -> Vec<u8> {
    let ticks = tracks.iter().map(movie_ticks).max().unwrap_or(0);
    let header = [0, 0, 0, MOVIE_TIMESCALE as u32, ticks, 0x1_0000, 0x0100_0000, 0, 0];
    let next = tracks.len() as u32 + 1;
    let header = container(b"mvhd", &[&words(&header), &words(&IDENTITY), &words(&[0; 6]), &words(&[next])]);
    let tracks = tracks.iter().zip(offsets).zip(1..).map(|((one, offsets), number)| track(one, offsets, number));
    container(b"moov", &[&once(header).chain(tracks).collect::<Vec<_>>().concat()])
}

fn track(track: &Track, offsets: &[u32], number: u32) -> Vec<u8> {
    const ENABLED_AND_SHOWN: u32 = 3;
    const FULL_VOLUME: u32 = 0x0100_0000;
    let (volume, width, height, handler, media_header) = match track.kind {
        Kind::Video { width, height, .. } => {
            (0, u32::from(width) << 16, u32::from(height) << 16, b"vide", container(b"vmhd", &[&words(&[1, 0, 0])]))
        }
        Kind::Audio => (FULL_VOLUME, 0, 0, b"soun", container(b"smhd", &[&words(&[0, 0])])),
    };
    let start = [ENABLED_AND_SHOWN, 0, 0, number, 0, movie_ticks(track), 0, 0, 0, volume];
    let header = container(b"tkhd", &[&words(&start), &words(&IDENTITY), &words(&[width, height])]);

    let times = words(&[0, 0, 0, track.timescale, track.ticks() as u32, u32::from(UNDETERMINED) << 16]);
    let handler = container(b"hdlr", &[&words(&[0, 0]), handler, &words(&[0; 3]), b"\0"]);
    let here = container(b"url ", &[&words(&[1])]);
    let references = container(b"dinf", &[&container(b"dref", &[&words(&[0, 1]), &here])]);
    let information = container(b"minf", &[&media_header, &references, &sample_table(track, offsets)]);
    let media = container(b"mdia", &[&container(b"mdhd", &[&times]), &handler, &information]);
    container(b"trak", &[&header, &media])
}

fn sample_table(track: &Track, offsets: &[u32]) -> Vec<u8> {
    let descriptions = container(b"stsd", &[&words(&[0, 1]), &track.entry]);
    let durations: Vec<u32> = track.durations.iter().flat_map(|(count, ticks)| [*count, *ticks]).collect();
    let durations = container(b"stts", &[&words(&[0, track.durations.len() as u32]), &words(&durations)]);
    let keys = match &track.kind {
        Kind::Video { keys, .. } => container(b"stss", &[&words(&[0, keys.len() as u32]), &words(keys)]),
        Kind::Audio => Vec::new(),
    };
    let sizes: Vec<u32> = track.samples.iter().map(|sample| sample.len() as u32).collect();
    let sizes = container(b"stsz", &[&words(&[0, 0, sizes.len() as u32]), &words(&sizes)]);
    let places = container(b"stco", &[&words(&[0, offsets.len() as u32]), &words(offsets)]);
    container(b"stbl", &[&descriptions, &durations, &keys, &chunks(track), &sizes, &places])
}

/// How many samples are in a chunk: as many in each, but fewer in a last one that is not full.
fn chunks(track: &Track) -> Vec<u8> {
    let (full, rest) = (track.samples.len() / track.chunk, track.samples.len() % track.chunk);
    let mut runs = Vec::new();
    if full > 0 {
        runs.extend([1, track.chunk as u32, 1]);
    }
    if rest > 0 {
        runs.extend([full as u32 + 1, rest as u32, 1]);
    }
    container(b"stsc", &[&words(&[0, runs.len() as u32 / 3]), &words(&runs)])
}

fn movie_ticks(track: &Track) -> u32 {
    (track.ticks() * MOVIE_TIMESCALE / u64::from(track.timescale)) as u32
}
