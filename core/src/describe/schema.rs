use super::Limit;

/// A type, as data.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Nothing.
    Nothing,
    /// Text.
    Text,
    /// Text that must not be printed.
    Secret,
    /// True or false.
    Bool,
    /// A whole number within ±2⁵³.
    Int,
    /// A number.
    Float,
    /// A moment in time.
    Time,
    /// A length of time, in the language's own type or unit. On its way between languages, and in limits, it is a number of seconds.
    Duration,
    /// Any JSON value.
    Json,
    /// Binary data.
    Bytes,
    /// Binary data given by the caller: a path, bytes or an open stream.
    Source,
    /// An open set of strings.
    Enum(&'static EnumSchema),
    /// A record with named fields.
    Record(&'static Schema),
    /// A list.
    List(&'static Kind),
    /// A map from text.
    Map(&'static Kind),
    /// A value that may be absent.
    Optional(&'static Kind),
    /// A job, and what it ends in.
    Job(&'static Kind),
}

/// Documentation, where this build has it.
pub(crate) const fn doc(text: &'static str) -> &'static str {
    if cfg!(debug_assertions) { text } else { "" }
}

/// A record type, as data.
#[derive(Debug)]
pub struct Schema {
    /// The type's name, the same in every language.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its fields, in order.
    pub fields: &'static [FieldSchema],
}

/// A field of a record type, as data.
#[derive(Debug)]
pub struct FieldSchema {
    /// The name in `snake_case`; languages with another habit convert it.
    pub name: &'static str,
    /// The name on the wire.
    pub wire: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Where a request carries it.
    pub place: Place,
    /// What a caller may pass.
    pub limit: Limit,
    /// What the service assumes when it is absent, in words.
    pub default: Option<&'static str>,
}

/// Where a request carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the query of a GET or DELETE, in the JSON body of anything else.
    Default,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// Nowhere: it steers the client itself.
    Local,
}

/// An open set of strings, as data.
#[derive(Debug)]
pub struct EnumSchema {
    /// The type's name, the same in every language.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// The values that this version knows.
    pub values: &'static [EnumValue],
}

/// A known value of an open set.
#[derive(Debug)]
pub struct EnumValue {
    /// The name of the constant in `UpperCamelCase`.
    pub name: &'static str,
    /// The value on the wire.
    pub wire: &'static str,
    /// What it means.
    pub doc: &'static str,
}

impl Kind {
    /// The type in words, for the fix of a wrong argument.
    pub fn in_words(self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Text | Self::Secret => "text".to_owned(),
            Self::Bool => "true or false".to_owned(),
            Self::Int => "a whole number".to_owned(),
            Self::Float => "a number".to_owned(),
            Self::Time => "a time, such as 2026-01-31T12:00:00Z".to_owned(),
            Self::Duration => "a length of time".to_owned(),
            Self::Json => "a JSON value".to_owned(),
            Self::Bytes => {
                "the bytes as they arrived (Flask: request.get_data(); Django: request.body; FastAPI and Starlette: await request.body())"
                    .to_owned()
            }
            Self::Source => "a path, bytes or a readable stream".to_owned(),
            Self::Enum(schema) => {
                let values: Vec<_> = schema.values.iter().map(|value| value.wire).collect();
                format!("one of {}", values.join(", "))
            }
            Self::Record(schema) => format!("the fields of {}", schema.name),
            Self::List(inner) => format!("a list, each item {}", inner.in_words()),
            Self::Map(inner) => format!("a map, each value {}", inner.in_words()),
            Self::Optional(inner) => inner.in_words(),
            Self::Job(_) => "a job".to_owned(),
        }
    }
}
