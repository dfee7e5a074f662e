use std::fmt;
use std::str::FromStr;

use crate::errors::Error;
use crate::operation::Tier;

/// A closed set of words that a setting is one of.
macro_rules! words {
    ($(#[$about:meta])* $name:ident, $field:literal, $refuse:path { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word that settings in other languages use.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(word: &str) -> Result<Self, Error> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word).ok_or_else(|| {
                    $refuse($field, format!("there is no {} `{word}`", $field), format!("pass one of {}", [$($word),*].join(", ")))
                })
            }
        }
    };
}

words! {
    /// An account's plan, which the sizes of its rate buckets follow from.
    Plan, "plan", Error::configuration {
        /// No subscription: 4 generations, 30 writes and 120 reads a minute.
        Free = "free",
        /// 10 generations, 60 writes and 240 reads a minute.
        Creator = "creator",
        /// 30 generations, 180 writes and 720 reads a minute.
        Pro = "pro",
        /// 60 generations, 360 writes and 1440 reads a minute.
        Business = "business",
        /// 120 generations, 720 writes and 2880 reads a minute, unless agreed otherwise.
        Enterprise = "enterprise",
    }
}

words! {
    /// How a client keeps within its account's rate limits.
    Limiter, "limiter", Error::configuration {
        /// Together with all clients of the account on this host, through a small file. The default.
        Shared = "shared",
        /// Together with all clients of the account in this process.
        Process = "process",
        /// Not at all: calls are sent at once, and refused where the account's bucket is empty.
        Off = "off",
    }
}

words! {
    /// Who goes first when calls wait for the account's rate limits.
    #[derive(Default)]
    Priority, "priority", Error::invalid {
        /// Someone is waiting for it. The default.
        #[default]
        Interactive = "interactive",
        /// It looks whether something is done. Takes at most half of the reads, and leaves a fifth of them to interactive calls.
        Poll = "poll",
        /// It can wait until nothing else does. Leaves a fifth of each bucket to interactive calls.
        Bulk = "bulk",
    }
}

impl Plan {
    /// How many requests the bucket of a tier holds, and how many a minute flow into it.
    pub(crate) fn per_minute(self, tier: Tier) -> u32 {
        let (generate, write, read) = match self {
            Self::Free => (4, 30, 120),
            Self::Creator => (10, 60, 240),
            Self::Pro => (30, 180, 720),
            Self::Business => (60, 360, 1440),
            Self::Enterprise => (120, 720, 2880),
        };
        match tier {
            Tier::Generate => generate,
            Tier::Write => write,
            Tier::Read | Tier::Unmetered => read,
        }
    }

    /// How many agents an account may have, where the documentation tells a number.
    pub(crate) fn agents(self) -> Option<i64> {
        match self {
            Self::Creator => Some(7),
            Self::Pro => Some(40),
            Self::Business => Some(200),
            Self::Free | Self::Enterprise => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::ErrorClass;

    #[test]
    fn a_word_is_read_or_refused_by_name() {
        assert_eq!("pro".parse::<Plan>().expect("a plan"), Plan::Pro);
        assert_eq!(Priority::default(), Priority::Interactive);
        let error = "gold".parse::<Plan>().expect_err("no plan");
        assert_eq!((error.class(), error.field.as_deref()), (ErrorClass::ConfigurationError, Some("plan")));
        let error = "now".parse::<Priority>().expect_err("no priority");
        assert_eq!((error.class(), error.field.as_deref()), (ErrorClass::InvalidRequestError, Some("priority")));
    }
}
