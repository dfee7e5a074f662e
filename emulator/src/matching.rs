//! Which requests a prepared reply or fault is meant for.

use serde::Deserialize;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Match {
    pub(crate) method: Option<String>,
    /// `*` stands for any characters.
    pub(crate) path: Option<String>,
    /// `api` (default) or `media`.
    pub(crate) origin: Origin,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Origin {
    #[default]
    Api,
    Media,
}

impl Match {
    pub(crate) fn fits(&self, origin: Origin, method: &str, path: &str) -> bool {
        self.origin == origin
            && self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path.as_ref().is_none_or(|pattern| glob(pattern, path))
    }
}

fn glob(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, rest)) => text
            .strip_prefix(before)
            .is_some_and(|left| left.char_indices().map(|(at, _)| at).chain([left.len()]).any(|at| glob(rest, &left[at..]))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_anything() {
        assert!(glob("/v1/agent/*", "/v1/agent/A1/speak"));
        assert!(glob("/v1/*/speak", "/v1/agent/A1/speak"));
        assert!(!glob("/v1/*/speak", "/v1/agent/A1/spea"));
        assert!(glob("/v1/me", "/v1/me") && !glob("/v1/me", "/v1/mee"));
    }
}
