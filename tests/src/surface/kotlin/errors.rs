use bithuman_rest::errors::ErrorClass;

use super::spelling::comment;
use crate::surface::Api;

/// The method of the one class that has one.
const RESOLVE: &str = " {
    /** Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`. */
    public suspend fun resolve(): Resolution = JobsResource(caller ?: throw this).resolve(idempotencyKey ?: throw this)
}";

/// The classes below `BithumanError`, and how they are found by name.
pub(super) fn text(api: &Api) -> String {
    let mut text = "import bithumanrest.ffi.Problem\n\n".to_owned();
    let mut table = "internal fun errorOf(problem: Problem): BithumanError = when (problem.className) {\n".to_owned();
    for class in api.classes {
        let Some(parent) = class.parent() else { continue };
        let name = class.name();
        text += &comment(class.doc(), &[], "");
        let leaf = !api.classes.iter().any(|other| other.parent() == Some(*class));
        let keyword = if leaf { "class" } else { "open class" };
        let body = if *class == ErrorClass::OutcomeUnknownError { RESOLVE } else { "" };
        text += &format!("public {keyword} {name} internal constructor(problem: Problem) : {}(problem){body}\n\n", parent.name());
        table += &format!("    \"{name}\" -> {name}(problem)\n");
    }
    text + &table + "    else -> BithumanError(problem)\n}\n"
}
