//! Standard output for a person: one living line and colours on a terminal, plain text elsewhere.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

const FRAMES: [char; 10] = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const CLEAR_LINE: &str = "\r\x1b[2K";

/// How often a living line is drawn anew.
pub const TICK: Duration = Duration::from_millis(80);

/// What a colour says.
#[derive(Clone, Copy, Debug)]
pub enum Tone {
    Good,
    Bad,
    Quiet,
}

/// Standard output, and what it can show.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    live: bool,
    colour: bool,
}

impl Terminal {
    /// Colours are left out where `NO_COLOR` is set or nobody sees them.
    pub fn here() -> Self {
        let live = io::stdout().is_terminal() && std::env::var_os("TERM").is_some_and(|term| term != "dumb");
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { live, colour: live && !no_colour }
    }

    pub fn line(&self, text: &str) {
        self.write(&format!("{text}\n"));
    }

    pub fn paint(&self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Good => 32,
            Tone::Bad => 31,
            Tone::Quiet => 2,
        };
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// Draws the living line. Nothing happens where nobody watches.
    pub fn progress(&self, text: &str, elapsed: Duration, aside: &str) {
        if self.live {
            let frame = FRAMES[(elapsed.as_millis() / TICK.as_millis()) as usize % FRAMES.len()];
            self.write(&format!("{CLEAR_LINE}{frame}  {text}  {}  {}", seconds(elapsed), self.paint(Tone::Quiet, aside)));
        }
    }

    /// Takes the living line away.
    pub fn settle(&self) {
        if self.live {
            self.write(CLEAR_LINE);
        }
    }

    /// A reader that has gone away must not end the checks.
    fn write(&self, text: &str) {
        let mut out = io::stdout().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }
}

/// A time for a person: `4.2 s`, `2m 05s`.
pub fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        whole => format!("{}m {:02}s", whole / 60, whole % 60),
    }
}
