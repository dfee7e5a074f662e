//! Which of the service's documented changes have already happened, and which reading of a contradiction holds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// When a flag is up.
enum Turn {
    Since(i32, u32, u32),
    Until(i32, u32, u32),
    /// No date decides it: the sources of the same day disagree.
    Never,
}

impl Turn {
    fn on(&self, day: NaiveDate) -> bool {
        let reached = |year, month, date| NaiveDate::from_ymd_opt(year, month, date).is_some_and(|start| day >= start);
        match *self {
            Self::Since(year, month, date) => reached(year, month, date),
            Self::Until(year, month, date) => !reached(year, month, date),
            Self::Never => false,
        }
    }
}

macro_rules! eras {
    ($($(#[$doc:meta])* $flag:ident = $default:literal, $turn:expr;)*) => {
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Eras {
            $($(#[$doc])* pub $flag: bool,)*
        }

        impl Default for Eras {
            fn default() -> Self {
                Self { $($flag: $default,)* }
            }
        }

        impl Eras {
            /// How the service is documented to behave on a day.
            pub fn on(day: NaiveDate) -> Self {
                Self { $($flag: $turn.on(day),)* }
            }

            fn set(&mut self, flag: &str, value: bool) -> bool {
                match flag {
                    $(stringify!($flag) => self.$flag = value,)*
                    _ => return false,
                }
                true
            }
        }
    };
}

use Turn::{Never, Since, Until};

eras! {
    /// The second generation is offered and creation takes no video.
    second_generation = true, Since(2026, 7, 10);
    /// A creation without `model` means expression-1, not essence-1.
    expression_by_default = true, Since(2026, 7, 12);
    /// `essence-2-quality` is refused instead of taken for essence-2.
    quality_alias_refused = true, Since(2026, 7, 29);
    /// The edge lets every `User-Agent` pass, also that of Python's urllib.
    any_user_agent = true, Since(2026, 8, 14);
    /// Stored secrets are shown in the console only.
    reveal_in_console_only = true, Since(2026, 9, 23);
    /// Scoped tokens exist for `livekit-cloud` too.
    livekit_cloud_tokens = true, Since(2026, 9, 23);
    /// Live sessions bill exact seconds, not started minutes.
    exact_seconds_billed = true, Since(2026, 9, 26);
    /// `POST /v1/realtime/ephemeral-token` answers 410.
    realtime_retired = true, Since(2026, 9, 27);
    /// Tokens and meter answers of Free accounts carry a notice, as long as the secrets still work.
    plan_notice = true, Since(2026, 9, 27);
    /// Speech routes answer 410.
    speech_retired = false, Since(2026, 10, 1);
    /// Talking video accepts text.
    text_video_input = true, Until(2026, 10, 1);
    /// Secrets of Free accounts are refused.
    free_api_blocked = false, Since(2026, 10, 12);
    /// Creation refuses a missing `model`, bare families and `version`.
    model_required = false, Since(2026, 12, 26);
    /// Usage rows have lost `activity_type`.
    activity_type_removed = false, Since(2026, 12, 26);

    /// Embed tokens can be minted for showcase agents.
    gallery_embeds = false, Until(2026, 9, 1);
    /// Creations take as long as the older pages say.
    shorter_creations = false, Until(2026, 9, 1);
    /// `agent_id` of a creation is a free name for a new agent.
    custom_agent_ids = false, Until(2026, 9, 1);
    /// Only essence-2 asks what the picture shows.
    subject_gate_essence_2_only = false, Until(2026, 9, 1);
    /// Download, gestures and video answer 410 for deleted agents, not 404.
    deleted_agents_gone = true, Since(2026, 9, 1);
    /// The list of agents keeps deleted ones.
    deleted_agents_listed = false, Never;
    /// The list of agents holds whole records.
    whole_agents_listed = false, Until(2026, 9, 1);
    /// Every essence-2 creation also delivers essence-2-max.
    essence_2_max = false, Until(2026, 9, 1);
    /// Sessions on the customer's machine count against the cap.
    self_hosted_counts = false, Until(2026, 9, 1);
    /// A managed conversation also bills its avatar.
    avatar_billed_beside_chat = false, Until(2026, 9, 1);
    /// A runtime token for a product bills a minute of it.
    runtime_tokens_billed = false, Until(2026, 9, 1);
    /// Revoking all keys takes 420 seconds, not 320.
    slow_revocation = false, Until(2026, 9, 1);
    /// Audio up to 50 MB, documents up to 10 MB, SVG accepted.
    former_upload_rules = false, Until(2026, 9, 1);
    /// The file of essence-2 is `<code>.lebundle.imx`.
    lebundle_file_names = false, Until(2026, 9, 1);
    /// The file of expression-2 is `<code>.avatar`.
    avatar_file_names = false, Never;
    /// Three repetitions of a webhook delivery, not three attempts.
    webhook_three_retries = false, Until(2026, 9, 1);
    /// Knowledge files and bases are limited by plan.
    knowledge_quotas = false, Until(2026, 9, 1);
    /// 422 answers have the web framework's body, not the envelope.
    framework_422 = false, Never;
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

    #[test]
    fn the_default_is_the_newest_reading_just_before_speech_went() {
        let last_day: Eras = "2026-09-30".parse().expect("a date");
        assert_eq!(last_day, Eras::default());
    }
}
