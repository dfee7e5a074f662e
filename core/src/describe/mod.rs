//! How models describe themselves: once as data (names, types, limits, documentation) and once as values that can be walked
//! without knowing their Rust type. Every language's surface is made from the first and filled from the second.
//!
//! Documentation is there in debug builds only: what makes surfaces needs it, and what is shipped would carry it to every phone.

mod decode;
mod duration;
mod field;
mod limit;
mod schema;
mod view;

pub(crate) use decode::{FieldSeed, Key, KeySeed, Keys, Word, settle};
pub use duration::TimeUnit;
pub(crate) use duration::length_within;
pub use field::Field;
pub(crate) use field::{open_enum_field, record_field};
pub use limit::{Limit, characters};
pub(crate) use limit::{check, check_within};
pub(crate) use schema::doc;
pub use schema::{EnumSchema, EnumValue, FieldSchema, Kind, Place, Schema};
pub(crate) use view::serialize_record;
pub use view::{ListView, MapView, Record, View};

/// A JSON value.
pub type Json = serde_json::Value;

/// Fields of an answer that this version of the client does not know.
pub type Extra = serde_json::Map<String, Json>;

/// A map with open keys.
pub type Map<T> = std::collections::HashMap<String, T>;

/// A moment in time, in UTC.
pub type Timestamp = chrono::DateTime<chrono::Utc>;

/// A type with named, documented fields.
pub trait Model: Record + Sized {
    /// The fields and their documentation.
    const SCHEMA: &'static Schema;
}

/// A model that a caller fills.
pub trait Params: Model {
    /// Takes the fields out of arguments given by name.
    fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> crate::Result<Self>;
}

/// A set of strings that may grow.
pub trait OpenEnum: Sized {
    /// The known values and their documentation.
    const SCHEMA: &'static EnumSchema;

    /// The value as the API spells it.
    fn text(&self) -> &str;
}
