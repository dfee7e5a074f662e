//! Which of the service's documented changes have already happened.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Eras {
    /// Speech routes answer 410.
    pub speech_retired: bool,
    /// Talking video accepts text.
    pub text_video_input: bool,
    /// `POST /v1/realtime/ephemeral-token` answers 410.
    pub realtime_retired: bool,
    /// Secrets of Free accounts are refused.
    pub free_api_blocked: bool,
    /// Creation refuses a missing `model`, bare families and `version`.
    pub model_required: bool,
    /// Usage rows have lost `activity_type`.
    pub activity_type_removed: bool,
}

impl Default for Eras {
    fn default() -> Self {
        Self {
            speech_retired: false,
            text_video_input: true,
            realtime_retired: true,
            free_api_blocked: false,
            model_required: false,
            activity_type_removed: false,
        }
    }
}

impl Eras {
    pub fn on(day: NaiveDate) -> Self {
        let since = |year, month, date| NaiveDate::from_ymd_opt(year, month, date).is_some_and(|start| day >= start);
        Self {
            speech_retired: since(2026, 10, 1),
            text_video_input: !since(2026, 10, 1),
            realtime_retired: since(2026, 9, 27),
            free_api_blocked: since(2026, 10, 12),
            model_required: since(2026, 12, 26),
            activity_type_removed: since(2026, 12, 26),
        }
    }

    fn set(&mut self, flag: &str, value: bool) -> bool {
        let slot = match flag {
            "speech_retired" => &mut self.speech_retired,
            "text_video_input" => &mut self.text_video_input,
            "realtime_retired" => &mut self.realtime_retired,
            "free_api_blocked" => &mut self.free_api_blocked,
            "model_required" => &mut self.model_required,
            "activity_type_removed" => &mut self.activity_type_removed,
            _ => return false,
        };
        *slot = value;
        true
    }
}

/// A date (`2026-10-01`), or flags (`speech_retired,text_video_input=false`) on top of the default.
impl std::str::FromStr for Eras {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(day) = text.parse::<NaiveDate>() {
            return Ok(Self::on(day));
        }
        let mut eras = Self::default();
        for part in text.split(',') {
            let (flag, value) = part.split_once('=').unwrap_or((part, "true"));
            let value = value.parse().map_err(|_| format!("era flag {flag} is true or false, not {value:?}"))?;
            if !eras.set(flag.trim(), value) {
                return Err(format!("era is a date or flags, not {part:?}"));
            }
        }
        Ok(eras)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_and_flags() {
        let after: Eras = "2026-10-01".parse().expect("a date");
        assert!(after.speech_retired && !after.text_video_input && !after.free_api_blocked);
        let flagged: Eras = "speech_retired,text_video_input=false".parse().expect("flags");
        assert!(flagged.speech_retired && !flagged.text_video_input);
        assert!("tomorrow".parse::<Eras>().is_err());
    }
}
