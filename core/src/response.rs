//! One answer, after it arrived.

use std::str::FromStr;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::de::StrRead;

use crate::describe::{Extra, Field, FieldSeed, Json, Timestamp};
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

/// What the headers of an answer say.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) request_id: Option<String>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) replayed: bool,
    pub(crate) plan_notice: Option<String>,
    pub(crate) clock_speed: Option<f64>,
    /// The second in which the service wrote it, where it tells of rate limits.
    pub(crate) date: Option<i64>,
}

impl Said {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let mut said = Self::default();
        let (mut limit, mut remaining, mut reset, mut date) = (None, None, None, None);
        // In one go: looking each of them up takes longer than there are headers.
        for (name, value) in headers {
            let text = || value.to_str().ok().map(str::to_owned);
            match name.as_str() {
                "x-request-id" => said.request_id = text(),
                "x-ratelimit-limit" => limit = number(value),
                "x-ratelimit-remaining" => remaining = number(value),
                "x-ratelimit-reset" => reset = number(value),
                "idempotency-replayed" => said.replayed = value.as_bytes().eq_ignore_ascii_case(b"true"),
                "x-bithuman-plan-notice" => said.plan_notice = text(),
                "x-emulator-speed" => said.clock_speed = number(value),
                "date" => date = Some(value),
                _ => {}
            }
        }
        said.rate_limit = limit.zip(remaining).map(|(limit, remaining)| RateLimit { limit, remaining, reset });
        said.date = date.filter(|_| said.rate_limit.is_some()).and_then(second);
        said
    }
}

fn number<T: FromStr>(value: &HeaderValue) -> Option<T> {
    value.to_str().ok()?.trim().parse().ok()
}

fn second(date: &HeaderValue) -> Option<i64> {
    let at = httpdate::parse_http_date(date.to_str().ok()?).ok()?;
    i64::try_from(at.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()
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

/// Reads a whole text of JSON. Its letters are checked in one go: piece by piece, as its texts are read, takes longer.
pub(crate) fn read_json<'a, T>(body: &'a [u8], read: impl FnOnce(&mut Reader<'a>) -> serde_json::Result<T>) -> Result<T, String> {
    let mut reader = Reader::from_str(std::str::from_utf8(body).map_err(|error| error.to_string())?);
    let value = read(&mut reader).map_err(|error| error.to_string())?;
    reader.end().map_err(|error| error.to_string())?;
    Ok(value)
}

/// What everything that the service tells is read by, also what is a value already: a second decoder for each model would make
/// every library larger by a twentieth.
pub(crate) type Reader<'a> = serde_json::Deserializer<StrRead<'a>>;

/// Reads a record, or another value of a field, that stands alone.
pub(crate) fn decode<T: Field>(body: &[u8]) -> Result<T, String> {
    read_json(body, |reader| T::decode(reader))
}

/// As `decode`, of what was read as a value.
pub(crate) fn decode_value<T: Field>(value: &Json) -> Result<T, String> {
    decode(value.to_string().as_bytes())
}

/// Takes the record out of its envelope.
pub(crate) fn unwrap<T: Field>(envelope: Envelope, body: &[u8]) -> Result<T, String> {
    match envelope {
        Envelope::Data | Envelope::Status => {
            read_json(body, |reader| Wrapped::<T>::deserialize(reader))?.0.ok_or_else(|| "there is no `data` in it".to_owned())
        }
        Envelope::Flat => {
            let mut fields = read_json(body, |reader| Extra::deserialize(reader))?;
            fields.shift_remove("success");
            decode_value(&Json::Object(fields))
        }
        Envelope::Bare => decode(body),
        Envelope::Binary => Err("it is not JSON".to_owned()),
    }
}

/// As `unwrap`. A list that no envelope holds stands alone, or is the only one among the fields of an object.
pub(crate) fn unwrap_list<T: Field>(envelope: Envelope, body: &[u8]) -> Result<Vec<T>, String> {
    if envelope != Envelope::Bare {
        return unwrap(envelope, body);
    }
    let list = match decode::<Json>(body)? {
        Json::Object(fields) => fields.into_iter().map(|(_, value)| value).find(Json::is_array).ok_or("there is no list in it")?,
        list @ Json::Array(_) => list,
        _ => return Err("it is no list".to_owned()),
    };
    decode_value(&list)
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
