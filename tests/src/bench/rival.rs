//! Who is measured, and what each is asked to do.

use super::case::{AGENTS, GET, GET64, IMPORT, INSTALLED, RECEIVE, SEND, STREAM, WEBHOOK};

/// How a rival's process is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Rust,
    Python,
    /// Python, in an environment of its own, because its packages replace others'.
    PythonAlone,
    Node,
    Curl,
}

impl Language {
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::Python | Self::PythonAlone => "Python",
            Self::Node => "Node",
            Self::Curl => "",
        }
    }
}

#[derive(Debug)]
pub struct Rival {
    pub language: Language,
    /// Its file among the drivers.
    pub driver: &'static str,
    /// What the table calls it.
    pub title: &'static str,
    pub cases: &'static [&'static str],
}

const fn rival(language: Language, driver: &'static str, title: &'static str, cases: &'static [&'static str]) -> Rival {
    Rival { language, driver, title, cases }
}

pub const OURS: &str = "bithuman-rest";
pub const OURS_ASYNC: &str = "bithuman-rest, async";

const ALL_OF_RUST: &[&str] = &[GET, GET64, AGENTS, STREAM, SEND, RECEIVE];
const ALL_OF_NODE: &[&str] = &[GET, GET64, AGENTS, STREAM, SEND, RECEIVE];

pub const RIVALS: &[Rival] = &[
    rival(Language::Rust, "bithuman-rest", OURS, ALL_OF_RUST),
    rival(Language::Rust, "reqwest", "reqwest + serde", ALL_OF_RUST),
    rival(Language::Rust, "hyper", "hyper + serde", ALL_OF_RUST),
    rival(Language::Python, "bithuman_rest", OURS, &[GET, AGENTS, STREAM, SEND, RECEIVE, WEBHOOK]),
    rival(Language::Python, "bithuman_rest_async", OURS_ASYNC, &[GET64, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::Python, "by_hand", "http.client", &[GET, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::Python, "by_hand", "hmac + json", &[WEBHOOK]),
    rival(Language::Python, "urllib3", "urllib3", &[GET, AGENTS, SEND, RECEIVE]),
    rival(Language::Python, "requests", "requests", &[GET, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::Python, "httpx", "httpx", &[GET, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::Python, "httpx_async", "httpx, async", &[GET64, AGENTS, STREAM]),
    rival(Language::Python, "httpx_pydantic", "httpx + pydantic, async", &[GET64, AGENTS]),
    rival(Language::Python, "aiohttp", "aiohttp", &[GET64, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::Python, "aiohttp_msgspec", "aiohttp + msgspec", &[GET64, AGENTS]),
    rival(Language::Python, "pyreqwest", "pyreqwest", &[GET, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::Python, "pyreqwest_async", "pyreqwest, async", &[GET64, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::PythonAlone, "niquests", "niquests", &[GET, AGENTS, STREAM, SEND, RECEIVE]),
    rival(Language::PythonAlone, "niquests_async", "niquests, async", &[GET64, AGENTS]),
    rival(Language::Node, "bithuman-rest", OURS, &[GET, GET64, AGENTS, STREAM, SEND, RECEIVE, WEBHOOK]),
    rival(Language::Node, "http", "node:http", ALL_OF_NODE),
    rival(Language::Node, "fetch", "fetch", ALL_OF_NODE),
    rival(Language::Node, "undici", "undici.request", ALL_OF_NODE),
    rival(Language::Node, "axios", "axios", ALL_OF_NODE),
    rival(Language::Node, "got", "got", ALL_OF_NODE),
    rival(Language::Node, "by-hand", "node:crypto", &[WEBHOOK]),
    rival(Language::Curl, "curl", "curl", &[RECEIVE]),
];

/// A package that is imported, and whose size on the disk is counted.
#[derive(Debug)]
pub struct Package {
    pub language: Language,
    /// What is imported, the name that is asked for, and what was installed for it.
    pub module: &'static str,
    pub client: &'static str,
    pub installed: &'static str,
}

const fn package(language: Language, module: &'static str, client: &'static str, installed: &'static str) -> Package {
    Package { language, module, client, installed }
}

/// These have the cases [`IMPORT`] and, in Python, [`INSTALLED`].
pub const PACKAGES: &[Package] = &[
    package(Language::Python, "bithuman_rest", "Client", OURS),
    package(Language::Python, "requests", "Session", "requests"),
    package(Language::Python, "httpx", "Client", "httpx"),
    package(Language::Python, "aiohttp", "ClientSession", "aiohttp"),
    package(Language::Python, "pyreqwest.client", "SyncClientBuilder", "pyreqwest"),
    package(Language::PythonAlone, "niquests", "Session", "niquests"),
    package(Language::Python, "openai", "OpenAI", "openai"),
    package(Language::Python, "elevenlabs", "ElevenLabs", "elevenlabs"),
    package(Language::Node, OURS, "Client", OURS),
    package(Language::Node, "undici", "Pool", "undici"),
    package(Language::Node, "axios", "create", "axios"),
    package(Language::Node, "got", "default", "got"),
    package(Language::Node, "openai", "OpenAI", "openai"),
];

impl Package {
    /// The cases that are measured of it.
    pub fn cases(&self) -> &'static [&'static str] {
        match self.language {
            Language::Node => &[IMPORT],
            _ => &[IMPORT, INSTALLED],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::case;

    #[test]
    fn rivals_have_cases_that_exist_and_names_that_tell_them_apart() {
        for (at, rival) in RIVALS.iter().enumerate() {
            for name in rival.cases {
                assert!(case::find(name).is_some(), "{}: {name}", rival.title);
                let twin = RIVALS[..at].iter().find(|other| {
                    other.language.name() == rival.language.name() && other.title == rival.title && other.cases.contains(name)
                });
                assert!(twin.is_none(), "{}: {name} twice", rival.title);
            }
        }
    }
}
