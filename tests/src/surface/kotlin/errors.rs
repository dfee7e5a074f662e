use super::spelling::comment;
use crate::surface::Api;

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
        text += &format!("public {keyword} {name} internal constructor(problem: Problem) : {}(problem)\n\n", parent.name());
        table += &format!("    \"{name}\" -> {name}(problem)\n");
    }
    text + &table + "    else -> BithumanError(problem)\n}\n"
}
