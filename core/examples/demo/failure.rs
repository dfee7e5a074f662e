use std::fmt::Write;
use std::io;
use std::path::Path;

/// Why the journey ended early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The client says why.
    Api(Box<bithuman_rest::Error>),
    /// This machine refuses.
    Machine(String),
    /// Something is not as it should be.
    Unexpected(String),
    /// The user does not want to spend.
    Declined,
}

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn machine(path: &Path, error: &io::Error) -> Self {
        Self::Machine(format!("{}: {error}", path.display()))
    }

    /// Everything that helps, a line each.
    pub(crate) fn explanation(&self) -> String {
        match self {
            Self::Machine(reason) | Self::Unexpected(reason) => reason.clone(),
            Self::Declined => "nothing was spent".to_owned(),
            Self::Api(error) => {
                let mut text = format!("{}: {}", error.class().name(), error.message);
                let mut line = |name: &str, value: Option<&str>| {
                    if let Some(value) = value {
                        // Writing to a string cannot fail.
                        let _ = write!(text, "\n  {name:<8} {value}");
                    }
                };
                line("fix", error.fix.as_deref().filter(|fix| !error.message.contains(fix)));
                line("code", error.code.as_deref());
                line("request", error.request_id.as_deref());
                line("billed", Some(error.billed.as_str()));
                line("attempts", (error.attempts.len() > 1).then(|| error.attempts.len().to_string()).as_deref());
                line("top up", error.topup_url.as_deref());
                line("upgrade", error.upgrade_url.as_deref());
                text
            }
        }
    }
}

impl From<bithuman_rest::Error> for Failure {
    fn from(error: bithuman_rest::Error) -> Self {
        Self::Api(Box::new(error))
    }
}
