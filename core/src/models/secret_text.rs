use std::fmt;

use serde::Deserializer;

use crate::describe::{Field, Kind, View};

/// Key material in an answer. Printing it shows that it is there, not what it is.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretText(String);

impl SecretText {
    /// The text itself. Keep it out of logs.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretText(…)")
    }
}

impl Field for SecretText {
    const TYPE: Kind = Kind::Secret;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::decode(deserializer).map(Self)
    }

    fn view(&self) -> View<'_> {
        View::Secret(&self.0)
    }
}
