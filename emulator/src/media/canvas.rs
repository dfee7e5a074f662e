/// The side of a macroblock; a canvas is whole macroblocks in both directions.
pub(super) const MACROBLOCK: usize = 16;

/// A picture in YUV 4:2:0.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Canvas {
    /// Luma, then the two chroma planes at half the size.
    pub(super) planes: [Plane; 3],
}

#[derive(Clone, PartialEq, Eq)]
pub(super) struct Plane {
    pub(super) stride: usize,
    pub(super) samples: Vec<u8>,
}

impl Plane {
    pub(super) fn row(&self, x: usize, y: usize, length: usize) -> &[u8] {
        &self.samples[y * self.stride + x..][..length]
    }
}

/// BT.709, limited range.
#[derive(Clone, Copy)]
pub(super) struct Colour([f32; 3]);

impl Colour {
    pub(super) const fn rgb(rgb: u32) -> Self {
        let [red, green, blue] = [(rgb >> 16 & 255) as f32 / 255.0, (rgb >> 8 & 255) as f32 / 255.0, (rgb & 255) as f32 / 255.0];
        let luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        Self([16.0 + 219.0 * luma, 128.0 + 224.0 * (blue - luma) / 1.8556, 128.0 + 224.0 * (red - luma) / 1.5748])
    }

    /// `share` of the way to `other`.
    pub(super) fn towards(self, other: Self, share: f32) -> Self {
        Self(std::array::from_fn(|plane| self.0[plane] + (other.0[plane] - self.0[plane]) * share))
    }
}

/// An upright ellipse between two heights, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Ellipse {
    pub(super) centre: (f32, f32),
    pub(super) radii: (f32, f32),
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Ellipse {
    /// How much of the square of side `size` around a point is inside, about: edges are smooth.
    fn coverage(&self, x: f32, y: f32, size: f32) -> f32 {
        let (x_away, y_away) = (x - self.centre.0, y - self.centre.1);
        let (across, down) = (x_away / self.radii.0, y_away / self.radii.1);
        let near = (across * across + down * down).sqrt();
        let slope = ((across / self.radii.0).powi(2) + (down / self.radii.1).powi(2)).sqrt();
        let outside = if slope > 0.0 { near * (near - 1.0) / slope } else { -self.radii.0.min(self.radii.1) };
        let edge = outside.max(self.top - y).max(y - self.bottom);
        (0.5 - edge / size).clamp(0.0, 1.0)
    }
}

impl Canvas {
    /// At least `width` by `height`, with a colour that changes from top to bottom.
    pub(super) fn gradient(width: usize, height: usize, top: Colour, bottom: Colour) -> Self {
        let (width, height) = (width.next_multiple_of(MACROBLOCK), height.next_multiple_of(MACROBLOCK));
        let planes = std::array::from_fn(|plane| {
            let (stride, rows) = if plane == 0 { (width, height) } else { (width / 2, height / 2) };
            let shade = |row: usize| top.towards(bottom, row as f32 / rows as f32).0[plane].round() as u8;
            Plane { stride, samples: (0..rows).flat_map(|row| std::iter::repeat_n(shade(row), stride)).collect() }
        });
        Self { planes }
    }

    pub(super) fn fill(&mut self, ellipse: &Ellipse, colour: Colour) {
        for (index, plane) in self.planes.iter_mut().enumerate() {
            let size = if index == 0 { 1.0 } else { 2.0 };
            let rows = plane.samples.len() / plane.stride;
            let (centre, radii) = (ellipse.centre, ellipse.radii);
            let columns = span(centre.0 - radii.0, centre.0 + radii.0, size, plane.stride);
            let low = (centre.1 - radii.1).max(ellipse.top);
            let high = (centre.1 + radii.1).min(ellipse.bottom);
            for row in span(low, high, size, rows) {
                let y = (row as f32 + 0.5) * size;
                for column in columns.clone() {
                    let share = ellipse.coverage((column as f32 + 0.5) * size, y, size);
                    let sample = &mut plane.samples[row * plane.stride + column];
                    let before = f32::from(*sample);
                    *sample = (before + (colour.0[index] - before) * share).round() as u8;
                }
            }
        }
    }
}

/// The samples of a plane that lie, even partly, between two places.
fn span(low: f32, high: f32, size: f32, length: usize) -> std::ops::Range<usize> {
    let place = |at: f32| (at.max(0.0) as usize).min(length);
    place(low / size - 1.0)..place(high / size + 2.0)
}
