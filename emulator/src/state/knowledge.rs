//! Knowledge of an organization: sources, bases, and their builds.

use serde_json::{Value, json};

use crate::moment::Moment;

const BUILD_SECONDS: f64 = 120.0;
const CONVERSION_SECONDS: f64 = 20.0;
const BUILDS_PER_DAY: usize = 20;
const DAY_MS: i64 = 86_400_000;

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) size: Option<usize>,
    pub(crate) kind: &'static str,
    pub(crate) created_at: Moment,
}

impl Source {
    pub(crate) fn json(&self, org_id: &str, now: Moment) -> Value {
        let extension = self.name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        let converted = now.seconds_since(self.created_at) >= CONVERSION_SECONDS;
        json!({
            "id": self.id,
            "org_id": org_id,
            "file_name": self.name,
            "ext": extension,
            "size_bytes": self.size,
            "status": if converted { "ready" } else { "uploaded" },
            "source_kind": self.kind,
            "created_at": self.created_at.iso(),
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    Ready,
    Failed,
}

#[derive(Debug)]
struct Build {
    ends: Moment,
    rev: i64,
    /// Another was asked for meanwhile.
    again: bool,
}

#[derive(Debug)]
pub(crate) struct Base {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) file_ids: Vec<String>,
    pub(crate) content_rev: i64,
    pub(crate) built_rev: Option<i64>,
    build: Option<Build>,
}

impl Base {
    pub(crate) fn new(id: String, name: String, description: Option<String>, file_ids: Vec<String>) -> Self {
        Self { id, name, description, file_ids, content_rev: 1, built_rev: None, build: None }
    }

    /// The service shows nothing between `stale` and `ready`.
    pub(crate) fn json(&self, org_id: &str, media: &str) -> Value {
        let ready = self.built_rev == Some(self.content_rev);
        json!({
            "id": self.id,
            "org_id": org_id,
            "name": self.name,
            "description": self.description,
            "status": if ready { "ready" } else { "stale" },
            "content_rev": self.content_rev,
            "built_rev": self.built_rev,
            "artifact_url": self.built_rev.map(|rev| format!("{media}/knowledge/{}/{rev}.idx", self.id)),
        })
    }
}

/// Why no build began.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Empty,
    InProgress,
    AnotherRuns,
    DailyCap,
}

#[derive(Debug, Default)]
pub(crate) struct Knowledge {
    pub(crate) sources: Vec<Source>,
    pub(crate) bases: Vec<Base>,
    /// How builds end that end from now on; ready when nobody decided.
    pub(crate) outcome: Option<Outcome>,
    /// When builds began.
    builds: Vec<Moment>,
}

impl Knowledge {
    pub(crate) fn has_source(&self, id: &str) -> bool {
        self.sources.iter().any(|source| source.id == id)
    }

    pub(crate) fn has_base(&self, id: &str) -> bool {
        self.bases.iter().any(|base| base.id == id)
    }

    /// Begins a build; one that runs already is remembered to be repeated.
    pub(crate) fn build(&mut self, id: &str, now: Moment) -> Result<(), Refused> {
        let another = self.bases.iter().any(|base| base.id != id && base.build.is_some());
        let today = self.builds.iter().filter(|at| at.0.div_euclid(DAY_MS) == now.0.div_euclid(DAY_MS)).count();
        let Some(base) = self.bases.iter_mut().find(|base| base.id == id) else {
            return Err(Refused::Empty);
        };
        if base.file_ids.is_empty() {
            return Err(Refused::Empty);
        }
        if let Some(build) = &mut base.build {
            build.again = true;
            return Err(Refused::InProgress);
        }
        if another {
            return Err(Refused::AnotherRuns);
        }
        if today >= BUILDS_PER_DAY {
            return Err(Refused::DailyCap);
        }
        base.build = Some(Build { ends: now.plus(BUILD_SECONDS), rev: base.content_rev, again: false });
        self.builds.push(now);
        Ok(())
    }

    /// A rebuild reads the sources anew, so their content counts as changed.
    pub(crate) fn rebuild(&mut self, id: &str, now: Moment) -> Result<(), Refused> {
        if let Some(base) = self.bases.iter_mut().find(|base| base.id == id && base.build.is_none() && base.built_rev.is_some()) {
            base.content_rev += 1;
        }
        self.build(id, now)
    }

    pub(crate) fn settle(&mut self, now: Moment) {
        while let Some(base) = self.bases.iter_mut().find(|base| base.build.as_ref().is_some_and(|build| build.ends <= now)) {
            let Some(build) = base.build.take() else {
                return;
            };
            if self.outcome != Some(Outcome::Failed) {
                base.built_rev = Some(build.rev);
            }
            if build.again {
                base.content_rev += 1;
                base.build = Some(Build { ends: build.ends.plus(BUILD_SECONDS), rev: base.content_rev, again: false });
                self.builds.push(build.ends);
            }
        }
    }

    /// Whether a build runs, for those who may look inside.
    pub(crate) fn building(&self, id: &str) -> bool {
        self.bases.iter().any(|base| base.id == id && base.build.is_some())
    }

    /// Builds come to their end at once.
    pub(crate) fn hurry(&mut self, now: Moment) {
        for build in self.bases.iter_mut().filter_map(|base| base.build.as_mut()) {
            build.ends = now;
        }
        self.settle(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn knowledge() -> Knowledge {
        let base = |id: &str| Base::new(id.into(), id.into(), None, vec!["f".into()]);
        Knowledge { bases: vec![base("a"), base("b")], ..Knowledge::default() }
    }

    #[test]
    fn one_build_at_a_time_and_a_refused_rebuild_is_remembered() {
        let mut knowledge = knowledge();
        assert_eq!(knowledge.build("a", Moment(0)), Ok(()));
        assert_eq!(knowledge.build("b", Moment(0)), Err(Refused::AnotherRuns));
        assert_eq!(knowledge.rebuild("a", Moment(0)), Err(Refused::InProgress));
        knowledge.settle(Moment(120_000));
        assert_eq!((knowledge.bases[0].content_rev, knowledge.bases[0].built_rev), (2, Some(1)));
        knowledge.settle(Moment(240_000));
        assert_eq!(knowledge.bases[0].built_rev, Some(2));
        assert_eq!(knowledge.build("b", Moment(240_000)), Ok(()));
    }

    #[test]
    fn twenty_builds_a_day() {
        let mut knowledge = knowledge();
        for at in 0..20 {
            assert_eq!(knowledge.rebuild("a", Moment(at * 120_000)), Ok(()));
            knowledge.settle(Moment((at + 1) * 120_000));
        }
        assert_eq!(knowledge.rebuild("a", Moment(DAY_MS - 1)), Err(Refused::DailyCap));
        assert_eq!(knowledge.rebuild("a", Moment(DAY_MS)), Ok(()));
    }
}
