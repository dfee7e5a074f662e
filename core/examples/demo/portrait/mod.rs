//! A portrait to make an agent from, painted here so that nobody's face is needed.

mod png;

use std::ops::{Add, Mul};

pub(crate) const SIDE: u32 = 480;
/// Each pixel is the mean of so many by so many samples.
const SAMPLES: u32 = 3;

/// Red, green and blue, from 0 to 1.
#[derive(Clone, Copy)]
struct Colour(f64, f64, f64);

impl Add for Colour {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1, self.2 + other.2)
    }
}

impl Mul<f64> for Colour {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor, self.1 * factor, self.2 * factor)
    }
}

/// The portrait as a PNG file.
pub(crate) fn portrait() -> Vec<u8> {
    let step = 1.0 / f64::from(SIDE * SAMPLES);
    let sample = |x: u32, y: u32| at((f64::from(x) + 0.5) * step, (f64::from(y) + 0.5) * step);
    let byte = |part: f64| (part.clamp(0.0, 1.0) * 255.0).round() as u8;
    let pixel = |x: u32, y: u32| {
        let across = (0..SAMPLES * SAMPLES).map(|place| sample(x * SAMPLES + place % SAMPLES, y * SAMPLES + place / SAMPLES));
        let mean = across.fold(Colour(0.0, 0.0, 0.0), Colour::add) * (1.0 / f64::from(SAMPLES * SAMPLES));
        [byte(mean.0), byte(mean.1), byte(mean.2)]
    };
    let pixels: Vec<[u8; 3]> = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y))).map(|(x, y)| pixel(x, y)).collect();
    png::png(SIDE, SIDE, &pixels)
}

/// The colour at a point; both coordinates go from 0 to 1.
fn at(x: f64, y: f64) -> Colour {
    let inside = |cx: f64, cy: f64, rx: f64, ry: f64| ((x - cx) / rx).powi(2) + ((y - cy) / ry).powi(2) < 1.0;
    let mirrored = 0.5 + (x - 0.5).abs();
    let skin = Colour(0.96, 0.80, 0.69) * (1.03 - 0.22 * ((x - 0.42).powi(2) + (y - 0.40).powi(2)).sqrt());
    let hair = Colour(0.20, 0.13, 0.16) + Colour(0.16, 0.09, 0.07) * (1.0 - y * 1.7).max(0.0);
    let shade = |colour: Colour, factor: f64| colour * factor;

    let face = inside(0.5, 0.43, 0.165, 0.215);
    let fringe = y < 0.292 + 1.1 * (x - 0.41).powi(2);
    if face && !fringe {
        return features(x, y, mirrored, skin);
    }
    if inside(0.5, 0.37, 0.205, 0.235) && y < 0.45 || face {
        return hair;
    }
    if y > 0.55 && (mirrored - 0.5) < 0.062_f64.min((0.80 - y) * 0.62) {
        return shade(skin, if y < 0.69 { 0.86 } else { 0.92 });
    }
    if inside(0.5, 0.50, 0.222, 0.27) && y < 0.73 {
        return shade(hair, 0.85);
    }
    if inside(0.5, 1.02, 0.40, 0.34) {
        let collar = mirrored - 0.5 - (0.80 - y) * 0.62 < 0.016 && y < 0.82;
        return if collar { Colour(0.93, 0.94, 0.98) } else { Colour(0.24, 0.33, 0.62) * (1.12 - 0.35 * (y - 0.68)) };
    }
    let glow = (1.0 - ((x - 0.5).powi(2) + (y - 0.38).powi(2)).sqrt() * 1.35).max(0.0);
    Colour(0.30, 0.42, 0.55) + Colour(0.48, 0.36, 0.24) * glow
}

/// The face from the eyebrows to the chin.
fn features(x: f64, y: f64, mirrored: f64, skin: Colour) -> Colour {
    let spot = |cx: f64, cy: f64, rx: f64, ry: f64| ((mirrored - cx) / rx).powi(2) + ((y - cy) / ry).powi(2);
    let eye = spot(0.568, 0.432, 0.034, 0.0185);
    if eye < 1.0 {
        let iris = spot(0.568, 0.431, 0.0155, 0.0165);
        return match iris {
            _ if (x - 0.437).hypot(y - 0.426) < 0.0042 || (x - 0.573).hypot(y - 0.426) < 0.0042 => Colour(1.0, 1.0, 1.0),
            iris if iris < 0.25 => Colour(0.07, 0.06, 0.08),
            iris if iris < 1.0 => Colour(0.27, 0.42, 0.46),
            _ => Colour(0.97, 0.96, 0.95) * (0.92 + 0.08 * (y - 0.41) / 0.03),
        };
    }
    if eye < 1.45 && y < 0.432 {
        return Colour(0.22, 0.14, 0.15);
    }
    let brow = 0.392 - 0.22 * (mirrored - 0.535) * (0.62 - mirrored).max(0.0) / 0.04;
    if (0.532..0.612).contains(&mirrored) && (y - brow).abs() < 0.0075 * (1.0 - (mirrored - 0.532) * 6.0).max(0.35) {
        return Colour(0.27, 0.18, 0.18);
    }
    let smile = 0.553 - 3.2 * (x - 0.5).powi(2);
    if (mirrored - 0.5) < 0.056 && (y - smile).abs() < 0.0125 * (1.0 - ((mirrored - 0.5) / 0.058).powi(2)) {
        let parting = (y - smile).abs() < 0.0022;
        return if parting { Colour(0.52, 0.22, 0.24) } else { Colour(0.80, 0.42, 0.42) };
    }
    let nose = (1.0 - spot(0.5, 0.497, 0.028, 0.016)).max(0.0) + (1.0 - spot(0.519, 0.503, 0.010, 0.007)).max(0.0);
    let blush = (1.0 - spot(0.592, 0.505, 0.045, 0.035)).max(0.0);
    skin * (1.0 - 0.07 * nose.min(1.0)) + Colour(0.04, -0.05, -0.04) * blush
}
