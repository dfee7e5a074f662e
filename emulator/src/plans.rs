//! Subscription plans: what each allows.

use crate::buckets::Tier;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    Free,
    Creator,
    Pro,
    Business,
    Enterprise,
}

impl Plan {
    pub(crate) const ALL: [Self; 5] = [Self::Free, Self::Creator, Self::Pro, Self::Business, Self::Enterprise];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Creator => "creator",
            Self::Pro => "pro",
            Self::Business => "business",
            Self::Enterprise => "enterprise",
        }
    }

    pub(crate) fn code(self) -> String {
        format!("membership_{}", self.id())
    }

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
            Tier::Read => read,
        }
    }

    /// Agents an account may own; `None` is no limit. The newest table has no Free row, and creation is not in that plan.
    pub(crate) fn agents(self) -> Option<usize> {
        match self {
            Self::Free => Some(0),
            Self::Creator => Some(7),
            Self::Pro => Some(40),
            Self::Business => Some(200),
            Self::Enterprise => None,
        }
    }

    /// Sessions that may run at once.
    pub(crate) fn sessions(self) -> usize {
        match self {
            Self::Free => 1,
            Self::Creator => 3,
            Self::Pro => 10,
            Self::Business => 50,
            Self::Enterprise => 200,
        }
    }

    /// Seats of an organization whose owner has this plan; `None` where there are no organizations.
    pub(crate) fn seats(self) -> Option<usize> {
        match self {
            Self::Free | Self::Creator => None,
            Self::Pro => Some(10),
            Self::Business => Some(25),
            Self::Enterprise => Some(50),
        }
    }

    pub(crate) fn credits(self) -> i64 {
        match self {
            Self::Free => 99,
            Self::Creator => 1_800,
            Self::Pro => 10_000,
            Self::Business => 50_000,
            Self::Enterprise => 250_000,
        }
    }
}

impl std::str::FromStr for Plan {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|plan| plan.id().eq_ignore_ascii_case(text))
            .ok_or_else(|| format!("plan is free, creator, pro, business or enterprise, not {text:?}"))
    }
}
