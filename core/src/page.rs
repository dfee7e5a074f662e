//! Lists that are read page by page, as they are needed.

use std::collections::HashSet;

use futures_util::StreamExt;

use crate::describe::{Field, Model, Record, View};
use crate::request::Request;
use crate::response::unwrap;
use crate::{Client, Result, Stream};

/// How many items a page holds where the caller does not say.
const PAGE: usize = 100;

/// Every item of a list, page by page. Items that slip to the next page because new ones appear before them are given once.
pub(crate) fn follow<T: Model + Field + 'static>(client: Client, make: impl FnOnce() -> Result<Request> + Send + 'static) -> Stream<T> {
    async_stream::try_stream! {
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
            let page = Page::<T>::read(&response.body).map_err(|reason| response.unreadable(&reason))?;
            let count = page.items.len();
            for item in page.items {
                if identity(&item).is_none_or(|id| seen.insert(id)) {
                    yield item;
                }
            }
            if count == 0 || !page.has_more {
                break;
            }
            offset += count;
        }
    }
    .boxed()
}

/// One page.
struct Page<T> {
    items: Vec<T>,
    has_more: bool,
}

impl<T: Field> Page<T> {
    fn read(body: &[u8]) -> std::result::Result<Self, String> {
        #[derive(serde::Deserialize)]
        struct Outer {
            pagination: Option<Inner>,
        }
        #[derive(serde::Deserialize)]
        struct Inner {
            has_more: Option<bool>,
        }
        let items = unwrap::<Vec<T>>(crate::operation::Envelope::Data, body)?;
        let outer: Outer = serde_json::from_slice(body).map_err(|error| error.to_string())?;
        let has_more = outer.pagination.and_then(|inner| inner.has_more).unwrap_or(false);
        Ok(Self { items, has_more })
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
