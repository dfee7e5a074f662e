//! The terminal: a line for each step, with bars and spinners only where someone watches.

use std::env;
use std::io::{self, BufRead, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::figures;

const TITLE_WIDTH: usize = 27;

/// The terminal.
pub(crate) struct Display {
    watched: bool,
    coloured: bool,
}

impl Display {
    pub(crate) fn new() -> Self {
        let watched = io::stdout().is_terminal() && env::var_os("TERM").is_none_or(|kind| kind != "dumb");
        let coloured = watched && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self { watched, coloured }
    }

    pub(crate) fn print(&self, text: &str) {
        // A reader that went away is no reason to stop: the files are what counts.
        let _ = writeln!(io::stdout(), "{text}");
    }

    pub(crate) fn complain(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// Asks a question with a yes or a no; `None` where nobody can answer.
    pub(crate) fn ask(&self, question: &str) -> Option<bool> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return None;
        }
        let _ = write!(io::stdout(), "{question} ");
        let _ = io::stdout().flush();
        let mut answer = String::new();
        io::stdin().lock().read_line(&mut answer).ok()?;
        Some(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
    }

    /// Begins a line.
    pub(crate) fn begin(&self, title: &str) -> Line {
        let bar = self.watched.then(|| {
            let bar = ProgressBar::new_spinner().with_message(title.to_owned());
            bar.set_style(self.style("   {spinner:.cyan}  {elapsed:>7}  {wide_msg}", "   {spinner}  {elapsed:>7}  {wide_msg}"));
            bar.enable_steady_tick(Duration::from_millis(80));
            bar
        });
        Line { title: title.to_owned(), began: Instant::now(), coloured: self.coloured, bar, said: String::new() }
    }

    fn style(&self, coloured: &str, plain: &str) -> ProgressStyle {
        let template = if self.coloured { coloured } else { plain };
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
    }

    /// Text of secondary importance.
    pub(crate) fn dim(&self, text: &str) -> String {
        paint(self.coloured, "2", text)
    }

    pub(crate) fn bold(&self, text: &str) -> String {
        paint(self.coloured, "1", text)
    }
}

fn paint(coloured: bool, code: &str, text: &str) -> String {
    if coloured { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

/// The line of a step that is under way.
pub(crate) struct Line {
    title: String,
    began: Instant,
    coloured: bool,
    bar: Option<ProgressBar>,
    said: String,
}

impl Line {
    /// How far the step is; where nobody watches, a line whenever the words change.
    pub(crate) fn progress(&mut self, part: f64, words: &str) {
        self.advance(part, words);
        if self.bar.is_none() && self.said != words {
            words.clone_into(&mut self.said);
            let _ = writeln!(io::stdout(), "      {:>7}  · {:>3.0} %  {words}", figures::duration(self.began.elapsed()), part * 100.0);
        }
    }

    /// How far the step is.
    pub(crate) fn advance(&self, part: f64, words: &str) {
        let Some(bar) = &self.bar else { return };
        if bar.length().is_none() {
            let title = format!("{:<TITLE_WIDTH$}", self.title);
            let (spinner, filling) = if self.coloured { ("{spinner:.cyan}", "{bar:24.cyan/238}") } else { ("{spinner}", "{bar:24}") };
            let template = format!("   {spinner}  {{elapsed:>7}}  {title} {filling} {{percent:>3}} %  {{wide_msg}}");
            bar.set_style(ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("━╸━"));
            bar.set_length(1000);
        }
        bar.set_position((part * 1000.0) as u64);
        bar.set_message(words.to_owned());
    }

    /// What is going on.
    pub(crate) fn say(&self, words: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{:<TITLE_WIDTH$} {words}", self.title));
        }
    }

    /// Ends well.
    pub(crate) fn done(self, facts: &str) {
        self.end("✓", "32", facts);
    }

    /// Was left out, with a reason.
    pub(crate) fn skipped(self, reason: &str) {
        self.end("–", "33", reason);
    }

    /// Ends badly; the explanation follows elsewhere.
    pub(crate) fn failed(self) {
        self.end("✗", "31", "");
    }

    fn end(self, mark: &str, colour: &str, facts: &str) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        let time = paint(self.coloured, "2", &format!("{:>7}", figures::duration(self.began.elapsed())));
        let mark = paint(self.coloured, colour, mark);
        let title = format!("{:<TITLE_WIDTH$}", self.title);
        let _ = writeln!(io::stdout(), "   {mark}  {time}  {title} {facts}");
    }
}
