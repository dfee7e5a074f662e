use std::fmt;

use bytes::Bytes;
use chrono::DateTime;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};

use super::decode::FieldSeed;
use super::{Json, Kind, ListView, Map, MapView, Timestamp, View};
use crate::dynamic::{Argument, Mismatch};

/// A type that a field of a model may have.
pub trait Field: Sized + Send + Sync {
    /// The type, as data.
    const TYPE: Kind;

    /// Reads it from an answer.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Looks at it.
    fn view(&self) -> View<'_>;

    /// What it is when the field is missing; `None` when it must be there.
    fn absent() -> Option<Self> {
        None
    }

    /// Reads it from an argument given by name.
    fn from_argument(argument: Argument) -> Result<Self, Mismatch> {
        match argument {
            Argument::Json(value) => Self::decode(value).map_err(Mismatch::from),
            Argument::Time(_) => Err(Mismatch::new("a length of time is not expected here")),
            Argument::Source(_) => Err(Mismatch::new("binary data is not expected here")),
        }
    }
}

impl Field for String {
    const TYPE: Kind = Kind::Text;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Field for bool {
    const TYPE: Kind = Kind::Bool;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

/// Numbers arrive as `5`, as `5.0` and, rarely, as `5.5` where a whole number was promised: the last is refused.
impl Field for i64 {
    const TYPE: Kind = Kind::Int;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        if let Some(whole) = number.as_i64() {
            return Ok(whole);
        }
        match number.as_f64() {
            #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
            Some(value) if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 => Ok(value as i64),
            _ => Err(D::Error::custom(format_args!("{number} is not a whole number"))),
        }
    }

    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Field for f64 {
    const TYPE: Kind = Kind::Float;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Field for Json {
    const TYPE: Kind = Kind::Json;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

/// The API writes ISO-8601, with and without a zone, and Unix seconds, whole and fractional.
impl Field for Timestamp {
    const TYPE: Kind = Kind::Time;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Moment)
    }

    fn view(&self) -> View<'_> {
        View::Time(*self)
    }
}

struct Moment;

impl Visitor<'_> for Moment {
    type Value = Timestamp;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a time")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        parse_time(text).ok_or_else(|| E::custom(format_args!("\"{text}\" is not a time")))
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds are far below 2^52")]
    fn visit_i64<E: Error>(self, seconds: i64) -> Result<Timestamp, E> {
        self.visit_f64(seconds as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds are far below 2^52")]
    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Timestamp, E> {
        self.visit_f64(seconds as f64)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a moment in microseconds fits")]
    fn visit_f64<E: Error>(self, seconds: f64) -> Result<Timestamp, E> {
        let time = DateTime::from_timestamp_micros((seconds * 1e6).round() as i64);
        time.ok_or_else(|| E::custom(format_args!("{seconds} is not a time")))
    }
}

fn parse_time(text: &str) -> Option<Timestamp> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    let formats = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"];
    formats.iter().find_map(|format| chrono::NaiveDateTime::parse_from_str(text, format).ok()).map(|time| time.and_utc())
}

impl Field for Bytes {
    const TYPE: Kind = Kind::Bytes;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use base64::Engine;
        let text = String::deserialize(deserializer)?;
        base64::prelude::BASE64_STANDARD.decode(text).map(Self::from).map_err(D::Error::custom)
    }

    fn view(&self) -> View<'_> {
        View::Bytes(self)
    }

    fn from_argument(argument: Argument) -> Result<Self, Mismatch> {
        match argument {
            Argument::Source(source) => source.in_memory().ok_or_else(|| Mismatch::new("it is not in memory")),
            _ => Err(Mismatch::new("it is not bytes, and a parsed body has lost what was signed")),
        }
    }
}

impl<T: Field> Field for Option<T> {
    const TYPE: Kind = Kind::Optional(&T::TYPE);

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Present<T>(std::marker::PhantomData<T>);

        impl<'de, T: Field> serde::de::Visitor<'de> for Present<T> {
            type Value = Option<T>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("a value or null")
            }

            fn visit_none<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
                T::decode(deserializer).map(Some)
            }
        }

        deserializer.deserialize_option(Present(std::marker::PhantomData))
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, Field::view)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn from_argument(argument: Argument) -> Result<Self, Mismatch> {
        match argument {
            Argument::Json(Json::Null) => Ok(None),
            present => T::from_argument(present).map(Some),
        }
    }
}

/// A list that is missing or null is empty.
impl<T: Field> Field for Vec<T> {
    const TYPE: Kind = Kind::List(&T::TYPE);

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(std::marker::PhantomData<T>);

        impl<'de, T: Field> serde::de::Visitor<'de> for Items<T> {
            type Value = Vec<T>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("a list")
            }

            fn visit_unit<E>(self) -> Result<Vec<T>, E> {
                Ok(Vec::new())
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
                let mut items = Vec::with_capacity(sequence.size_hint().unwrap_or(0).min(1024));
                while let Some(item) = sequence.next_element_seed(FieldSeed::<T>::default())? {
                    items.push(item);
                }
                Ok(items)
            }
        }

        deserializer.deserialize_any(Items(std::marker::PhantomData))
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Field> ListView for Vec<T> {
    fn len(&self) -> usize {
        Self::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Null, Field::view)
    }
}

/// A map that is missing or null is empty.
impl<T: Field> Field for Map<T> {
    const TYPE: Kind = Kind::Map(&T::TYPE);

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(std::marker::PhantomData<T>);

        impl<'de, T: Field> serde::de::Visitor<'de> for Entries<T> {
            type Value = Map<T>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_unit<E>(self) -> Result<Map<T>, E> {
                Ok(Map::new())
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
                let mut entries = Map::new();
                while let Some(key) = map.next_key::<String>()? {
                    entries.insert(key, map.next_value_seed(FieldSeed::<T>::default())?);
                }
                Ok(entries)
            }
        }

        deserializer.deserialize_any(Entries(std::marker::PhantomData))
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Field> MapView for Map<T> {
    fn value(&self, key: &str) -> Option<View<'_>> {
        self.get(key).map(Field::view)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }
}

/// Makes a record usable as a field of another.
macro_rules! record_field {
    ($name:ident) => {
        impl crate::describe::Field for $name {
            const TYPE: crate::describe::Kind = crate::describe::Kind::Record(<$name as crate::describe::Model>::SCHEMA);

            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                <$name as serde::Deserialize>::deserialize(deserializer)
            }

            fn view(&self) -> crate::describe::View<'_> {
                crate::describe::View::Record(self)
            }
        }
    };
}

/// Makes an open enum usable as a field.
macro_rules! open_enum_field {
    ($name:ident) => {
        impl crate::describe::Field for $name {
            const TYPE: crate::describe::Kind = crate::describe::Kind::Enum(<$name as crate::describe::OpenEnum>::SCHEMA);

            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                deserializer.deserialize_str(crate::describe::Word::default())
            }

            fn view(&self) -> crate::describe::View<'_> {
                crate::describe::View::Text(self.as_str())
            }
        }
    };
}

pub(crate) use {open_enum_field, record_field};
