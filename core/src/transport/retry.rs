//! What is repeated, and when. Decided here and nowhere else.

use std::time::Duration;

use crate::errors::{Again, lookup};
use crate::operation::Retry;

/// The longest pause that a client takes on its own.
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// The longest pause that it takes because the service asks for it. A longer one is the caller's to decide.
const LONGEST_HINT: Duration = Duration::from_secs(60);

/// How an attempt failed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// The client did not send it.
    Held,
    /// Nothing reached the service.
    Unsent,
    /// It may have reached the service, and no one knows what became of it.
    Lost,
    /// The service refused.
    Refused { status: u16, code: Option<String>, retry_after: Option<Duration> },
}

impl Failure {
    /// Whether the work may have been done although it failed.
    pub(crate) fn is_ambiguous(&self) -> bool {
        match self {
            Self::Held | Self::Unsent => false,
            Self::Lost => true,
            Self::Refused { status, .. } => matches!(status, 408 | 500 | 502 | 504..),
        }
    }

    /// Whether the request itself was refused: so it was, or would have been, in every attempt.
    pub(crate) fn proves_nothing_was_done(&self) -> bool {
        matches!(self, Self::Refused { status: 400 | 413 | 415 | 422, .. })
    }

    /// Whether the account's bucket was empty. Other refusals with this status are states that waiting does not change.
    pub(crate) fn is_rate_limit(&self) -> bool {
        matches!(self, Self::Refused { status: 429, code, .. } if code.as_deref().is_none_or(|code| code == "RATE_LIMITED"))
    }

    /// Whether another attempt may succeed and can do no harm.
    pub(crate) fn allows(&self, retry: Retry) -> bool {
        match self {
            Self::Held => false,
            Self::Unsent => true,
            Self::Lost => retry != Retry::Unsent,
            Self::Refused { status, code, .. } => {
                let again = code.as_deref().and_then(lookup).map(|code| code.again);
                let passes = match again {
                    Some(again) => again == Again::AfterPause,
                    None => matches!(status, 408 | 429 | 500 | 502 | 503 | 504),
                };
                let harmless = match retry {
                    Retry::Unsent => *status == 429 || (*status == 503 && again.is_some()),
                    _ => true,
                };
                passes && harmless
            }
        }
    }

    /// How long to wait before attempt `number` (the first repetition is 1); `None` when the service asks for too long.
    pub(crate) fn pause(&self, number: u32) -> Option<Duration> {
        let uniform: f64 = rand::random();
        match self {
            Self::Refused { retry_after: Some(hint), .. } if *hint > LONGEST_HINT => None,
            Self::Refused { retry_after: Some(hint), .. } => Some(hint.mul_f64(1.0 + 0.1 * uniform)),
            _ => Some(LONGEST_PAUSE.min(Duration::from_millis(500) * 2_u32.saturating_pow(number.saturating_sub(1))).mul_f64(uniform)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, code: Option<&str>) -> Failure {
        Failure::Refused { status, code: code.map(str::to_owned), retry_after: None }
    }

    #[test]
    fn states_are_never_repeated() {
        for (status, code) in
            [(409, "MODEL_NOT_GENERATED"), (429, "SESSION_LIMIT"), (404, "MODEL_ARTIFACT_NOT_READY"), (402, "INSUFFICIENT_BALANCE")]
        {
            assert!(!refused(status, Some(code)).allows(Retry::Safe), "{code}");
        }
        assert!(!refused(409, None).allows(Retry::Safe));
    }

    #[test]
    fn only_harmless_refusals_are_repeated_without_a_key() {
        assert!(refused(429, Some("RATE_LIMITED")).allows(Retry::Unsent));
        assert!(refused(503, Some("SERVICE_UNAVAILABLE")).allows(Retry::Unsent));
        assert!(Failure::Unsent.allows(Retry::Unsent));
        for failure in [
            refused(503, None),
            refused(500, Some("INTERNAL_ERROR")),
            refused(502, None),
            refused(504, Some("UPSTREAM_TIMEOUT")),
            Failure::Lost,
        ] {
            assert!(!failure.allows(Retry::Unsent), "{failure:?}");
            assert!(failure.allows(Retry::Keyed), "{failure:?}");
        }
    }

    #[test]
    fn pauses_are_jittered_and_capped() {
        for number in 1..40 {
            let pause = Failure::Lost.pause(number).unwrap();
            assert!(pause <= LONGEST_PAUSE.min(Duration::from_millis(500) * 2_u32.saturating_pow(number - 1)));
        }
        let hinted = |seconds| Failure::Refused { status: 429, code: None, retry_after: Some(Duration::from_secs(seconds)) }.pause(1);
        let pause = hinted(10).unwrap();
        assert!(pause >= Duration::from_secs(10) && pause <= Duration::from_secs(11));
        assert_eq!(hinted(61), None);
    }
}
