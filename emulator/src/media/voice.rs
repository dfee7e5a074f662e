use super::random::seed_for;

/// What makes one speaker sound unlike another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Voice {
    /// Pitch of the voice at rest, in Hz.
    pub(super) pitch: f32,
    /// Length of the vocal tract against an average man's: above 1 is shorter, with higher resonances.
    pub(super) tract: f32,
    /// Share of breath mixed into the voice.
    pub(super) breath: f32,
    /// How far the melody moves away from the resting pitch.
    pub(super) liveliness: f32,
}

impl Voice {
    /// The built-in voices are M1-M5 and F1-F5; any other name gets a voice of its own, always the same one.
    pub(super) fn named(name: &str) -> Self {
        let (pitch, tract, breath, liveliness) = match name {
            "M1" => (112.0, 1.00, 0.010, 1.0),
            "M2" => (98.0, 0.96, 0.008, 0.8),
            "M3" => (126.0, 1.03, 0.014, 1.2),
            "M4" => (88.0, 0.94, 0.018, 0.7),
            "M5" => (136.0, 1.05, 0.010, 1.4),
            "F1" => (200.0, 1.16, 0.016, 1.0),
            "F2" => (184.0, 1.13, 0.022, 0.8),
            "F3" => (216.0, 1.18, 0.014, 1.2),
            "F4" => (174.0, 1.11, 0.028, 0.7),
            "F5" => (232.0, 1.21, 0.012, 1.4),
            other => {
                let place = (seed_for(0, other) % 1000) as f32 / 1000.0;
                (100.0 + 120.0 * place, 0.98 + 0.2 * place, 0.014, 1.0)
            }
        };
        Self { pitch, tract, breath, liveliness }
    }
}
