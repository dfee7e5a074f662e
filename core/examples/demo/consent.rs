//! Saying what the service will charge, and asking.

use crate::display::Display;
use crate::failure::{Failure, Outcome};
use crate::figures;

/// What the journey will cost.
pub(crate) struct Cost {
    pub(crate) agent: f64,
    /// A video is charged as two minutes, and what it does not need comes back.
    pub(crate) video_minute: f64,
    pub(crate) balance: f64,
}

impl Cost {
    fn reserved(&self) -> f64 {
        self.agent + 2.0 * self.video_minute
    }

    fn kept(&self) -> f64 {
        self.agent + self.video_minute
    }

    fn table(&self) -> String {
        let row = |what: &str, credits: f64, remark: &str| {
            format!("      {what:<28}{:>8}  {remark}", figures::credits(credits)).trim_end().to_owned()
        };
        [
            row("an essence-2 agent", self.agent, "given back if it fails"),
            row("a talking video", 2.0 * self.video_minute, &format!("{} come back", figures::credits(self.video_minute))),
            row("everything else", 0.0, ""),
            row("charged at most", self.reserved(), &format!("{} kept", figures::credits(self.kept()))),
            row("your balance", self.balance, ""),
        ]
        .join("\n")
    }
}

/// Goes on only if the user agrees.
pub(crate) fn ask(display: &Display, cost: &Cost, agreed: bool) -> Outcome {
    display.print(&format!("\n      What this costs, in credits:\n{}\n", cost.table()));
    if agreed {
        return Ok(());
    }
    match display.ask(&format!("      Spend {} credits? [y/N]", figures::credits(cost.kept()))) {
        Some(true) => Ok(()),
        Some(false) => Err(Failure::Declined),
        None => Err(Failure::Unexpected("there is no terminal to ask on; pass --yes to spend without being asked".to_owned())),
    }
}
