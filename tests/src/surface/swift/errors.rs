use bithuman_rest::errors::ErrorClass;

use super::spelling::comment;
use crate::surface::Api;

/// The classes below `BithumanError`, and how they are found by name.
pub(super) fn text(api: &Api) -> String {
    let mut text = "internal import BithumanRESTNative\n\n".to_owned();
    let mut table =
        "/// How an error of each class is made.\nlet errorClasses: [String: @Sendable (Problem) -> BithumanError] = [\n".to_owned();
    for class in api.classes {
        table += &format!("    \"{0}\": {{ {0}($0) }},\n", class.name());
        if let Some(parent) = class.parent() {
            text += &declaration(api, *class, parent);
        }
    }
    text + &table + "]\n"
}

fn declaration(api: &Api, class: ErrorClass, parent: ErrorClass) -> String {
    let leaf = !api.classes.iter().any(|other| other.parent() == Some(class));
    let keyword = if leaf { "final class" } else { "class" };
    format!("{}public {keyword} {}: {}, @unchecked Sendable {{}}\n\n", comment(class.doc(), ""), class.name(), parent.name())
}
