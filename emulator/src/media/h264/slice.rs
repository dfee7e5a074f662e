use super::super::bits::Bits;
use super::super::canvas::{Canvas, MACROBLOCK, Plane};

const I_PCM: u32 = 25;
const I_16X16: u32 = 1;
/// Intra macroblock types are counted from here in a P slice.
const INTRA_IN_P: u32 = 5;

// Directions of prediction, as luma and chroma number them.
const LUMA: [(Direction, u32); 2] = [(Direction::Down, 0), (Direction::Right, 1)];
const CHROMA: [(Direction, u32); 2] = [(Direction::Right, 1), (Direction::Down, 2)];

#[derive(Clone, Copy)]
enum Direction {
    Right,
    Down,
}

/// The macroblocks of one picture.
pub(super) struct Slice<'a> {
    picture: &'a Canvas,
    before: Option<&'a Canvas>,
    /// Which macroblocks so far were sent as plain samples.
    plain: Vec<bool>,
}

impl<'a> Slice<'a> {
    /// A picture against the one before, or on its own.
    pub(super) fn new(picture: &'a Canvas, before: Option<&'a Canvas>) -> Self {
        Self { picture, before, plain: Vec::new() }
    }

    pub(super) fn write(mut self, bits: &mut Bits) {
        let luma = &self.picture.planes[0];
        let columns = luma.stride / MACROBLOCK;
        let rows = luma.samples.len() / luma.stride / MACROBLOCK;
        let mut skipped = 0;
        for row in 0..rows {
            if self.unchanged(0, row, columns) {
                skipped += columns as u32;
                self.plain.resize(self.plain.len() + columns, false);
                continue;
            }
            for column in 0..columns {
                let skip = self.unchanged(column, row, 1);
                if skip {
                    skipped += 1;
                } else if self.before.is_some() {
                    bits.unsigned(std::mem::take(&mut skipped));
                }
                let plain = !skip && !self.predicted(column, row, bits);
                if plain {
                    self.plain_samples(column, row, bits);
                }
                self.plain.push(plain);
            }
        }
        if skipped > 0 {
            bits.unsigned(skipped);
        }
    }

    /// Whether so many macroblocks of a row are as they were.
    fn unchanged(&self, column: usize, row: usize, count: usize) -> bool {
        let Some(before) = self.before else {
            return false;
        };
        self.picture.planes.iter().zip(&before.planes).zip([16, 8, 8]).all(|((now, then), side)| {
            let width = count * side;
            if width == now.stride {
                return now.row(0, row * side, width * side) == then.row(0, row * side, width * side);
            }
            (row * side..(row + 1) * side).all(|y| now.row(column * side, y, width) == then.row(column * side, y, width))
        })
    }

    /// Sends the macroblock as a continuation of its neighbour, if it is exactly that.
    fn predicted(&self, column: usize, row: usize, bits: &mut Bits) -> bool {
        let [luma, blue, red] = &self.picture.planes;
        let fits = |plane: &Plane, side, direction| continues(plane, column * side, row * side, side, direction);
        let luma = LUMA.into_iter().find(|(direction, _)| fits(luma, 16, *direction));
        let chroma = CHROMA.into_iter().find(|(direction, _)| fits(blue, 8, *direction) && fits(red, 8, *direction));
        let (Some((_, luma)), Some((_, chroma))) = (luma, chroma) else {
            return false;
        };
        bits.unsigned(self.offset() + I_16X16 + luma);
        bits.unsigned(chroma);
        bits.signed(0); // quantiser
        // No coefficients: the code depends on the neighbours, where plain samples count as full.
        let columns = self.picture.planes[0].stride / MACROBLOCK;
        let here = self.plain.len();
        let left = (column > 0).then(|| self.plain[here - 1]);
        let above = (row > 0).then(|| self.plain[here - columns]);
        match (left, above) {
            (Some(true), _) | (_, Some(true)) => bits.put(0b00_0011, 6),
            _ => bits.put(1, 1),
        }
        true
    }

    fn plain_samples(&self, column: usize, row: usize, bits: &mut Bits) {
        bits.unsigned(self.offset() + I_PCM);
        bits.align();
        for (plane, side) in self.picture.planes.iter().zip([16, 8, 8]) {
            for y in row * side..(row + 1) * side {
                bits.extend(plane.row(column * side, y, side));
            }
        }
    }

    fn offset(&self) -> u32 {
        if self.before.is_some() { INTRA_IN_P } else { 0 }
    }
}

/// Whether every row of a block repeats the row above it, or every sample the one left of its row.
fn continues(plane: &Plane, x: usize, y: usize, side: usize, direction: Direction) -> bool {
    let mut rows = (y..y + side).map(|row| plane.row(x, row, side));
    match direction {
        Direction::Down => y > 0 && rows.all(|row| row == plane.row(x, y - 1, side)),
        Direction::Right => {
            x > 0
                && (y..y + side).all(|row| {
                    let row = plane.row(x - 1, row, side + 1);
                    row[1..].iter().all(|sample| *sample == row[0])
                })
        }
    }
}
