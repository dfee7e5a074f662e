//! Lengths of time in documentation: some languages have numbers for them, each in its own unit, others a type.

use bithuman_rest::describe::{Kind, TimeUnit};

/// How a language has lengths of time.
#[derive(Clone, Copy)]
pub enum Lengths {
    /// As numbers of a unit.
    Numbers(TimeUnit),
    /// As values of a type.
    Typed,
}

/// Python's.
pub const SECONDS: Lengths = Lengths::Numbers(TimeUnit::Seconds);
/// Node's.
pub const MILLISECONDS: Lengths = Lengths::Numbers(TimeUnit::Milliseconds);

const UNITS: &[(f64, &str)] = &[(86_400.0, "day"), (3600.0, "hour"), (60.0, "minute"), (1.0, "second"), (0.001, "millisecond")];

impl Lengths {
    /// So many seconds.
    pub fn told(self, seconds: f64) -> String {
        match self {
            Self::Numbers(unit) => grouped(seconds * unit.per_second()),
            Self::Typed => words(seconds),
        }
    }

    /// What a length of time means; where it is a number, its first sentence ends in the unit.
    pub fn meaning(self, doc: &str) -> String {
        let Self::Numbers(unit) = self else { return doc.to_owned() };
        let (first, rest) = doc.split_at(doc.find('.').unwrap_or(doc.len()));
        format!("{first}, in {}{rest}", unit.name())
    }
}

/// Whether a value is a length of time.
pub fn is_length(kind: Kind) -> bool {
    matches!(kind, Kind::Duration | Kind::Optional(Kind::Duration))
}

/// `3600000` → `3,600,000`.
fn grouped(number: f64) -> String {
    let text = number.to_string();
    let whole = text.split('.').next().unwrap_or_default().len();
    let separated = |(index, letter): (usize, char)| {
        let ends_group = index > 0 && index < whole && (whole - index).is_multiple_of(3);
        ends_group.then_some(',').into_iter().chain([letter])
    };
    text.chars().enumerate().flat_map(separated).collect()
}

/// In the largest unit that it is a whole number of.
fn words(seconds: f64) -> String {
    let whole = |size: f64| (seconds / size).fract() == 0.0;
    match UNITS.iter().find(|(size, _)| whole(*size)) {
        _ if seconds == 0.0 => "0".to_owned(),
        Some((size, unit)) => {
            let count = seconds / size;
            format!("{count} {unit}{}", if count == 1.0 { "" } else { "s" })
        }
        None => format!("{seconds} seconds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_reads_its_own() {
        let told = |lengths: Lengths| [0.0, 0.001, 300.0, 5400.0, 604_800.0].map(|seconds| lengths.told(seconds));
        assert_eq!(told(SECONDS), ["0", "0.001", "300", "5,400", "604,800"]);
        assert_eq!(told(MILLISECONDS), ["0", "1", "300,000", "5,400,000", "604,800,000"]);
        assert_eq!(told(Lengths::Typed), ["0", "1 millisecond", "5 minutes", "90 minutes", "7 days"]);
    }

    #[test]
    fn the_unit_stands_in_the_first_sentence() {
        assert_eq!(MILLISECONDS.meaning("The longest to wait. It goes on."), "The longest to wait, in milliseconds. It goes on.");
        assert_eq!(SECONDS.meaning("No end"), "No end, in seconds");
        assert_eq!(Lengths::Typed.meaning("The longest to wait."), "The longest to wait.");
    }
}
