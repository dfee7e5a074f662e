use bithuman_rest::errors::ErrorClass;

use super::docs::docstring;
use crate::surface::Api;

/// `errors.py`: a class for each kind of error.
pub(super) fn text(api: &Api) -> String {
    let mut names: Vec<&str> = api.classes.iter().map(|class| class.name()).chain(["Attempt"]).collect();
    names.sort_unstable();
    let exported: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let classes: String =
        api.classes.iter().filter_map(|class| Some((class, class.parent()?))).map(|(class, parent)| one(*class, parent)).collect();
    format!(
        "\"\"\"What can go wrong, in one hierarchy.\"\"\"\n\nfrom __future__ import annotations\n\n\
         from ._errors import Attempt, BithumanError\nfrom ._resolvable import Resolvable\n\n__all__ = [\n{exported}]\n{classes}"
    )
}

fn one(class: ErrorClass, parent: ErrorClass) -> String {
    let also = if class == ErrorClass::OutcomeUnknownError { "Resolvable, " } else { "" };
    format!("\n\nclass {}({also}{}):\n{}", class.name(), parent.name(), docstring(class.doc(), 4))
}
