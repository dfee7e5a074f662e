use bithuman_rest::describe::EnumSchema;

use super::spelling::{comment, literal, name};
use crate::surface::names::snake;

/// An open enum.
pub(super) fn text(schema: &EnumSchema) -> String {
    let case = |value: &str| name(&snake(value));
    let mut text = comment(schema.doc, "");
    text += &format!("public enum {}: RawRepresentable, Hashable, Sendable {{\n", schema.name);
    for value in schema.values {
        text += &comment(value.doc, "    ");
        text += &format!("    case {}\n", case(value.name));
    }
    text += "    /// A value that this version of the client does not know.\n    case unknown(String)\n\n";
    text += "    /// The value that the API spells like this.\n    public init(rawValue: String) {\n        switch rawValue {\n";
    for value in schema.values {
        text += &format!("        case {}: self = .{}\n", literal(value.wire), case(value.name));
    }
    text += "        default: self = .unknown(rawValue)\n        }\n    }\n\n";
    text += "    /// The value as the API spells it.\n    public var rawValue: String {\n        switch self {\n";
    for value in schema.values {
        text += &format!("        case .{}: {}\n", case(value.name), literal(value.wire));
    }
    text + &format!("        case .unknown(let value): value\n        }}\n    }}\n}}\n\nextension {}: OpenEnum {{}}\n", schema.name)
}
