use bithuman_rest::describe::EnumSchema;

use super::spelling::{comment, literal};

/// An open enum.
pub(super) fn text(schema: &EnumSchema) -> String {
    let class = schema.name;
    let mut text = comment(schema.doc, &[], "");
    text += &format!("public sealed class {class}(value: String) : OpenEnum(value) {{\n");
    for value in schema.values {
        text += &comment(value.doc, &[], "    ");
        text += &format!("    public object {} : {class}({})\n\n", value.name, literal(value.wire));
    }
    text += &format!(
        "    /** A value that this version of the client does not know. */\n    public class Unknown(value: String) : {class}(value)\n\n"
    );
    text += &format!(
        "    public companion object {{\n        /** The value that the API spells like this. */\n        public fun of(value: String): {class} = when (value) {{\n"
    );
    for value in schema.values {
        text += &format!("            {} -> {}\n", literal(value.wire), value.name);
    }
    text + "            else -> Unknown(value)\n        }\n    }\n}\n"
}
