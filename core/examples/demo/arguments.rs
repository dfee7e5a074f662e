use std::path::PathBuf;

pub(crate) const HELP: &str = "\
cargo demo          the journey on the emulator: no account, no network, nothing spent
cargo demo --live   the same journey on the real service

  --output DIR      where the results go; demo-output by default
  --portrait FILE   a photo of one person to make the agent from; otherwise one is drawn
  --live            use the service, with BITHUMAN_API_SECRET; says what it will cost and asks first
  --yes             spend without asking; needed where there is no terminal to ask on
  --help            this text

The results: index.html (open it first), portrait.png, speech.wav, stream.wav, video.mp4, the agent's model file,
requests.jsonl with a line for each request, and report.json.";

/// How to run.
#[derive(Debug, PartialEq)]
pub(crate) struct Arguments {
    pub(crate) live: bool,
    pub(crate) yes: bool,
    pub(crate) output: PathBuf,
    pub(crate) portrait: Option<PathBuf>,
}

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub(crate) enum Wish {
    Help,
    Run(Arguments),
}

impl Arguments {
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Wish, String> {
        let mut arguments = Self { live: false, yes: false, output: PathBuf::from("demo-output"), portrait: None };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--help" | "-h" => return Ok(Wish::Help),
                "--live" => arguments.live = true,
                "--yes" => arguments.yes = true,
                "--output" | "--portrait" => {
                    let path = words.next().filter(|path| !path.is_empty()).ok_or_else(|| format!("{word}: the path is missing"))?;
                    match word.as_str() {
                        "--output" => arguments.output = path.into(),
                        _ => arguments.portrait = Some(path.into()),
                    }
                }
                other => return Err(format!("there is no `{other}`")),
            }
        }
        if arguments.yes && !arguments.live {
            return Err("--yes goes with --live: the emulator spends nothing".to_owned());
        }
        Ok(Wish::Run(arguments))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Wish, String> {
        Arguments::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn what_is_asked_is_understood() {
        let wanted = Arguments { live: true, yes: true, output: "out".into(), portrait: Some("me.jpg".into()) };
        assert_eq!(read("--live --yes --output out --portrait me.jpg"), Ok(Wish::Run(wanted)));
        assert_eq!(read("--live --help"), Ok(Wish::Help));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for line in ["--output", "--live --portrait", "--lvie", "--yes"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
