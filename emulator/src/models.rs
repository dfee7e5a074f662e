//! The avatar engines: names, prices, durations.

use crate::eras::Eras;
use crate::refusal::{Code, Refusal};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Model {
    Essence1,
    Essence2,
    /// Came with every essence-2 creation once; cannot be created or added.
    Essence2Max,
    Expression1,
    Expression2,
}

impl Model {
    /// What can be created.
    pub(crate) const ALL: [Self; 4] = [Self::Essence1, Self::Essence2, Self::Expression1, Self::Expression2];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Essence1 => "essence-1",
            Self::Essence2 => "essence-2",
            Self::Essence2Max => "essence-2-max",
            Self::Expression1 => "expression-1",
            Self::Expression2 => "expression-2",
        }
    }

    /// As it appears in pricing codes.
    pub(crate) fn slug(self) -> String {
        self.name().replace('-', "_")
    }

    /// The pricing code of live minutes; the first generation goes by its family there.
    pub(crate) fn live_code(self, place: &str) -> String {
        let family = match self {
            Self::Essence1 => "essence",
            Self::Expression1 => "expression",
            Self::Essence2 => "essence_2",
            Self::Essence2Max => "essence_2_max",
            Self::Expression2 => "expression_2",
        };
        format!("usage_{family}_model_{place}")
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|model| model.name() == name)
    }

    /// A model to be shown or fetched.
    pub(crate) fn served(name: &str, eras: &Eras) -> Option<Self> {
        if eras.essence_2_max && name == Self::Essence2Max.name() { Some(Self::Essence2Max) } else { Self::parse(name) }
    }

    pub(crate) fn creation_credits(self) -> i64 {
        match self {
            Self::Essence1 | Self::Expression1 => 250,
            Self::Essence2 | Self::Essence2Max => 500,
            Self::Expression2 => 2000,
        }
    }

    pub(crate) fn addition_credits(self) -> i64 {
        if self == Self::Expression1 { 0 } else { self.creation_credits() }
    }

    pub(crate) fn credits_per_minute(self) -> i64 {
        match self {
            Self::Essence1 => 2,
            Self::Essence2 | Self::Expression1 | Self::Expression2 => 4,
            Self::Essence2Max => 8,
        }
    }

    pub(crate) fn creation_seconds(self) -> f64 {
        match self {
            Self::Expression1 => 60.0,
            Self::Essence1 => 720.0,
            Self::Essence2 | Self::Essence2Max | Self::Expression2 => 9000.0,
        }
    }

    /// The same as older pages have it.
    pub(crate) fn former_creation_seconds(self) -> f64 {
        match self {
            Self::Expression1 => 90.0,
            Self::Essence1 => 210.0,
            Self::Essence2 | Self::Essence2Max => 2700.0,
            Self::Expression2 => 4500.0,
        }
    }

    fn second_generation(self) -> bool {
        matches!(self, Self::Essence2 | Self::Expression2)
    }

    pub(crate) fn has_identity_video(self) -> bool {
        matches!(self, Self::Essence1 | Self::Essence2 | Self::Essence2Max)
    }
}

/// What a creation request asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    Named(Model),
    /// Routed by what the image shows.
    Auto,
}

const CREATABLE: &str = "essence-1, essence-2, expression-1, expression-2, auto";

/// Reads `model` and `version` of a creation; families without a number mean the first generation until they are refused.
pub(crate) fn creation_choice(model: Option<&str>, version: Option<&str>, eras: &Eras) -> Result<Choice, Refusal> {
    let choice = choice(model, version, eras)?;
    match choice {
        Choice::Named(model) if model.second_generation() && !eras.second_generation => {
            Err(Refusal::invalid(format!("model: {} is not offered yet", model.name())))
        }
        choice => Ok(choice),
    }
}

fn choice(model: Option<&str>, version: Option<&str>, eras: &Eras) -> Result<Choice, Refusal> {
    let families_refused = eras.model_required;
    let Some(name) = model else {
        return match (families_refused, eras.expression_by_default) {
            (true, _) => Err(Refusal::missing("model")),
            (false, true) => Ok(Choice::Named(Model::Expression1)),
            (false, false) => Ok(Choice::Named(Model::Essence1)),
        };
    };
    if name == "auto" {
        return Ok(Choice::Auto);
    }
    if let Some(model) = Model::parse(name) {
        return Ok(Choice::Named(model));
    }
    let family = match name {
        "essence-2-quality" if !eras.quality_alias_refused => return Ok(Choice::Named(Model::Essence2)),
        "essence" => [Model::Essence1, Model::Essence2],
        "expression" => [Model::Expression1, Model::Expression2],
        "essence-2-light" => {
            return Err(Refusal::invalid("model: essence-2-light is not a separate creation; use essence-2"));
        }
        _ => {
            return Err(Refusal::invalid(format!("model: {name:?} is not one of {CREATABLE}")));
        }
    };
    if families_refused {
        return Err(Refusal::invalid(format!("model: the family name {name:?} is no longer accepted; use one of {CREATABLE}")));
    }
    match version {
        None | Some("v1") => Ok(Choice::Named(family[0])),
        Some("v2") => Ok(Choice::Named(family[1])),
        Some(other) => Err(Refusal::invalid(format!("version: {other:?} is not v1 or v2"))),
    }
}

/// `?model=` of a download: tier slugs fold into their family.
pub(crate) fn downloadable(name: &str, eras: &Eras) -> Result<Model, Refusal> {
    match name {
        "essence-2-apple" | "essence-2-ane" | "essence-2-gpu" | "essence-2-cpu" | "essence-2-light" => Ok(Model::Essence2),
        "expression-2-gpu" => Ok(Model::Expression2),
        _ => Model::served(name, eras)
            .ok_or_else(|| Refusal::invalid(format!("model: {name:?} cannot be downloaded; use essence-1, essence-2 or expression-2"))),
    }
    .and_then(|model| match model {
        Model::Expression1 => Err(Refusal::new(Code::ModelNotDownloadable, "expression-1 has no model file")),
        model => Ok(model),
    })
}

/// `model` of an embed token: a name, or a slug that pins one serving tier.
pub(crate) fn embeddable(name: &str, eras: &Eras) -> Result<Model, Refusal> {
    let family = ["-gpu", "-cpu", "-apple", "-ane"].iter().find_map(|tier| name.strip_suffix(tier)).unwrap_or(name);
    match family {
        "essence-2-light" => Ok(Model::Essence2),
        "essence-1" | "expression-1" if family != name => None.ok_or(()),
        "essence-2-max" if family != name => Err(()),
        family => Model::served(family, eras).ok_or(()),
    }
    .map_err(|()| Refusal::invalid(format!("model: unknown model {name:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices() {
        let now = Eras::default();
        let later = Eras { model_required: true, ..Eras::default() };
        assert_eq!(creation_choice(None, None, &now).ok(), Some(Choice::Named(Model::Expression1)));
        assert_eq!(creation_choice(Some("essence"), Some("v2"), &now).ok(), Some(Choice::Named(Model::Essence2)));
        assert_eq!(creation_choice(Some("essence-1"), Some("v2"), &now).ok(), Some(Choice::Named(Model::Essence1)));
        assert!(creation_choice(Some("essence"), None, &later).is_err());
        assert!(creation_choice(Some("essence-2-quality"), None, &now).is_err());
        assert_eq!(embeddable("essence-2-ane", &now).ok(), Some(Model::Essence2));
        assert!(embeddable("essence-1-gpu", &now).is_err());
        assert_eq!(downloadable("expression-1", &now).map_err(|refusal| refusal.code).err(), Some(Code::ModelNotDownloadable));
    }

    #[test]
    fn before_the_second_generation() {
        let early: Eras = "2026-07-01".parse().expect("a date");
        assert_eq!(creation_choice(None, None, &early).ok(), Some(Choice::Named(Model::Essence1)));
        assert!(creation_choice(Some("essence-2"), None, &early).is_err());
        let quality: Eras = "2026-07-20".parse().expect("a date");
        assert_eq!(creation_choice(Some("essence-2-quality"), None, &quality).ok(), Some(Choice::Named(Model::Essence2)));
        assert_eq!(Model::served("essence-2-max", &quality), Some(Model::Essence2Max));
    }
}
