//! Lists that are read page by page, as they are needed.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::batches::one_by_one;
use crate::describe::{Field, FieldSeed, Model, Record, View};
use crate::request::Request;
use crate::response::read_json;
use crate::{Client, Result, Stream};

/// How many items a page holds where the caller does not say.
const PAGE: usize = 100;

/// Every item of a list, page by page. Items that slip to the next page because new ones appear before them are given once.
pub(crate) fn follow<T: Model + Field + Unpin + 'static>(
    client: Client,
    make: impl FnOnce() -> Result<Request> + Send + 'static,
) -> Stream<T> {
    let pages: Stream<Vec<T>> = Box::pin(async_stream::try_stream! {
        let first = make()?;
        let number = |name: &str| first.query_value(name).and_then(|text| text.parse::<usize>().ok());
        let size = number("limit").unwrap_or(PAGE);
        let mut offset = number("offset").unwrap_or(0);
        let mut seen: HashSet<String> = HashSet::new();
        loop {
            let mut request = Request { query: first.query.clone(), ..Request::new(first.operation) };
            request.set_query("limit", size.to_string());
            request.set_query("offset", offset.to_string());
            let response = client.send(request).await?;
            let Page { mut items, has_more } = Page::<T>::read(&response.body).map_err(|reason| response.unreadable(&reason))?;
            let count = items.len();
            if has_more || !seen.is_empty() {
                items.retain(|item| identity(item).is_none_or(|id| seen.insert(id)));
            }
            yield items;
            if count == 0 || !has_more {
                break;
            }
            offset += count;
        }
    });
    one_by_one(pages)
}

/// One page.
struct Page<T> {
    items: Vec<T>,
    has_more: bool,
}

impl<T: Field> Page<T> {
    fn read(body: &[u8]) -> std::result::Result<Self, String> {
        let page = read_json(body, |reader| reader.deserialize_map(PageVisitor::<T>(PhantomData)))?;
        page.ok_or_else(|| "there is no `data` in it".to_owned())
    }
}

/// Reads `{data, pagination, …}` in one go.
struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: Field> Visitor<'de> for PageVisitor<T> {
    type Value = Option<Page<T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Self::Value, A::Error> {
        #[derive(Deserialize)]
        struct Pagination {
            has_more: Option<bool>,
        }
        let (mut items, mut has_more) = (None, false);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "data" => items = map.next_value_seed(FieldSeed::<Option<Vec<T>>>::default())?,
                "pagination" => has_more = map.next_value::<Option<Pagination>>()?.and_then(|inner| inner.has_more).unwrap_or(false),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(items.map(|items| Page { items, has_more }))
    }
}

/// What tells an item from the others.
fn identity(item: &dyn Record) -> Option<String> {
    let fields = item.schema().fields;
    ["code", "id", "agent_id"].iter().find_map(|name| {
        let index = fields.iter().position(|field| field.name == *name)?;
        match item.field(index) {
            View::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    })
}
