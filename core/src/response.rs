//! One answer, after it arrived.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::describe::{Field, FieldSeed, Json, Timestamp};
use crate::errors::{Attempt, Billed, Error, ErrorClass};
use crate::operation::{Envelope, Operation};
use crate::secret::Secret;

/// What came with an answer, beside its body.
#[derive(Clone, Debug)]
pub struct ResponseInfo {
    /// The operation's id.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path that was asked for.
    pub path: String,
    /// The HTTP status.
    pub status: u16,
    /// The id to give to support.
    pub request_id: Option<String>,
    /// The account's bucket after this request, where the service tells.
    pub rate_limit: Option<RateLimit>,
    /// Whether the service repeated its first answer to this idempotency key instead of doing the work again.
    pub replayed: bool,
    /// A warning about the account's plan, in the service's words.
    pub plan_notice: Option<String>,
    /// When the last attempt began.
    pub at: Timestamp,
    /// How long the last attempt took, to the end of the headers.
    pub took: Duration,
    /// How many attempts were made.
    pub attempts: usize,
    /// How many times faster than ours the clock of an emulator runs.
    pub(crate) clock_speed: Option<f64>,
}

/// The state of a rate bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Requests a minute.
    pub limit: u32,
    /// Requests left now.
    pub remaining: u32,
    /// Unix time at which the bucket is full again.
    pub reset: Option<i64>,
}

impl RateLimit {
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let number = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).and_then(|text| text.trim().parse::<i64>().ok());
        Some(Self {
            limit: u32::try_from(number("x-ratelimit-limit")?).ok()?,
            remaining: u32::try_from(number("x-ratelimit-remaining")?).ok()?,
            reset: number("x-ratelimit-reset"),
        })
    }
}

/// A success whose body was read whole.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) operation: &'static Operation,
    pub(crate) info: ResponseInfo,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) secret: Option<Secret>,
    pub(crate) body: Bytes,
}

impl Response {
    /// The error of a success that cannot be decoded. The work was done, so a billed one was billed.
    pub(crate) fn unreadable(&self, reason: &str) -> Error {
        let kind = self.header("content-type").unwrap_or("no content type");
        Error::new(ErrorClass::ResponseError, format!("the answer to {} cannot be read: {reason} ({kind})", self.operation.id)).with(
            |details| {
                details.status = Some(self.info.status);
                details.request_id = self.info.request_id.clone();
                details.operation = Some(self.operation.id);
                details.idempotency_key = self.idempotency_key.clone();
                details.attempts = self.attempts.clone();
                details.billed = if self.operation.billed.is_some() { Billed::Yes } else { Billed::No };
                let beginning = self.body.get(..4096).unwrap_or(&self.body);
                let masked = self.secret.as_ref().map_or_else(|| beginning.to_vec(), |secret| secret.mask(beginning));
                details.body = Some(String::from_utf8_lossy(&masked).into_owned());
            },
        )
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Takes the record out of its envelope.
pub(crate) fn unwrap<T: Field>(envelope: Envelope, body: &[u8]) -> Result<T, String> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let value = match envelope {
        Envelope::Data | Envelope::Status => {
            let wrapped = Wrapped::<T>::deserialize(&mut reader).map_err(|error| error.to_string())?;
            wrapped.0.ok_or("there is no `data` in it")?
        }
        Envelope::Flat => {
            let mut fields = serde_json::Map::deserialize(&mut reader).map_err(|error| error.to_string())?;
            fields.shift_remove("success");
            T::decode(serde_json::Value::Object(fields)).map_err(|error| error.to_string())?
        }
        Envelope::Bare => FieldSeed::<T>::default().deserialize(&mut reader).map_err(|error| error.to_string())?,
        Envelope::Binary => return Err("it is not JSON".to_owned()),
    };
    reader.end().map_err(|error| error.to_string())?;
    Ok(value)
}

/// As `unwrap`. A list that no envelope holds stands alone, or is the only one among the fields of an object.
pub(crate) fn unwrap_list<T: Field>(envelope: Envelope, body: &[u8]) -> Result<Vec<T>, String> {
    if envelope != Envelope::Bare {
        return unwrap(envelope, body);
    }
    let list = match unwrap::<Json>(envelope, body)? {
        Json::Object(fields) => fields.into_iter().map(|(_, value)| value).find(Json::is_array).ok_or("there is no list in it")?,
        list @ Json::Array(_) => list,
        _ => return Err("it is no list".to_owned()),
    };
    Vec::decode(list).map_err(|error| error.to_string())
}

/// The `data` of an envelope.
struct Wrapped<T>(Option<T>);

impl<'de, T: Field> Deserialize<'de> for Wrapped<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields<T>(std::marker::PhantomData<T>);

        impl<'de, T: Field> Visitor<'de> for Fields<T> {
            type Value = Wrapped<T>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object with `data`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Wrapped<T>, A::Error> {
                let mut data = None;
                while let Some(key) = map.next_key::<String>()? {
                    if key == "data" {
                        data = map.next_value_seed(FieldSeed::<Option<T>>::default())?;
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(Wrapped(data))
            }
        }

        deserializer.deserialize_map(Fields(std::marker::PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_found_wherever_it_is() {
        for body in ["[1,2]", r#"{"total":2,"rows":[1,2]}"#] {
            assert_eq!(unwrap_list::<i64>(Envelope::Bare, body.as_bytes()), Ok(vec![1, 2]), "{body}");
        }
        assert_eq!(unwrap_list::<i64>(Envelope::Data, br#"{"data":[1,2],"total_count":2}"#), Ok(vec![1, 2]));
        assert_eq!(unwrap_list::<i64>(Envelope::Bare, b"{}"), Err("there is no list in it".to_owned()));
        assert_eq!(unwrap_list::<i64>(Envelope::Bare, b"null"), Err("it is no list".to_owned()));
        assert!(unwrap_list::<i64>(Envelope::Data, br#"{"data":null}"#).is_err());
    }
}
