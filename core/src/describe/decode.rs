//! Decoding that keeps what it does not know and forgives what it can.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::Field;

/// The field names of a record.
pub(crate) trait Keys {
    /// The index of a name in the schema.
    fn index(name: &str) -> Option<usize>;
}

/// A key of a JSON object.
pub(crate) enum Key {
    Known(usize),
    Other(String),
}

/// Reads a key without allocating for the known ones.
pub(crate) struct KeySeed<K>(PhantomData<K>);

impl<K> Default for KeySeed<K> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<'de, K: Keys> DeserializeSeed<'de> for KeySeed<K> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<K: Keys> Visitor<'_> for KeySeed<K> {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(K::index(name).map_or_else(|| Key::Other(name.to_owned()), Key::Known))
    }
}

/// Reads a value through [`Field`].
pub(crate) struct FieldSeed<T>(PhantomData<T>);

impl<T> Default for FieldSeed<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Field> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::decode(deserializer)
    }
}

/// What a field is once the whole object has been read.
pub(crate) fn settle<T: Field, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.or_else(T::absent).ok_or_else(|| E::missing_field(name))
}

/// Reads a value of an open enum. Its text is kept only where the value is unknown.
pub(crate) struct Word<T>(PhantomData<T>);

impl<T> Default for Word<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T: for<'a> From<&'a str>> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(text.into())
    }
}
