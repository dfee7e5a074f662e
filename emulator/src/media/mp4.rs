//! MP4 with the index in front, so that playing can begin before the file has arrived.

mod movie;

use movie::movie;

pub(super) enum Kind {
    /// Size, and the numbers (from 1) of the samples that stand alone.
    Video {
        width: u16,
        height: u16,
        keys: Vec<u32>,
    },
    Audio,
}

pub(super) struct Track {
    pub(super) kind: Kind,
    pub(super) timescale: u32,
    pub(super) samples: Vec<Vec<u8>>,
    /// How many samples in a row last how many ticks.
    pub(super) durations: Vec<(u32, u32)>,
    /// Samples that are stored together before the other tracks have their turn.
    pub(super) chunk: usize,
    pub(super) entry: Vec<u8>,
}

impl Track {
    fn ticks(&self) -> u64 {
        self.durations.iter().map(|(count, ticks)| u64::from(*count) * u64::from(*ticks)).sum()
    }
}

/// A box with its length and name in front of its content.
pub(super) fn container(name: &[u8; 4], content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    [&(content.len() as u32 + 8).to_be_bytes()[..], name, &content].concat()
}

/// A sample entry: the start that all of them share, then its own content.
pub(super) fn entry(name: &[u8; 4], content: &[&[u8]]) -> Vec<u8> {
    container(name, &[&[&[0, 0, 0, 0, 0, 0, 0, 1][..]], content].concat())
}

pub(super) fn mux(tracks: &[Track]) -> Vec<u8> {
    let kind = container(b"ftyp", &[b"isom", &words(&[0x200]), b"isomiso2avc1mp41"]);
    // Where the chunks begin depends on the length of the index, which does not depend on where they begin.
    let length = movie(tracks, &interleave(tracks, 0).offsets).len();
    let media = interleave(tracks, kind.len() + length + 8);
    [kind, movie(tracks, &media.offsets), container(b"mdat", &[&media.bytes])].concat()
}

struct Media {
    bytes: Vec<u8>,
    /// Where each chunk of each track begins in the file.
    offsets: Vec<Vec<u32>>,
}

fn interleave(tracks: &[Track], start: usize) -> Media {
    let mut media = Media { bytes: Vec::new(), offsets: vec![Vec::new(); tracks.len()] };
    let mut chunks: Vec<_> = tracks.iter().map(|track| track.samples.chunks(track.chunk)).collect();
    loop {
        let before = media.bytes.len();
        for (chunks, offsets) in chunks.iter_mut().zip(&mut media.offsets) {
            if let Some(chunk) = chunks.next() {
                offsets.push((start + media.bytes.len()) as u32);
                media.bytes.extend(chunk.iter().flatten());
            }
        }
        if media.bytes.len() == before {
            return media;
        }
    }
}

fn words(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}
