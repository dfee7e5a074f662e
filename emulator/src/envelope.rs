//! The success envelopes; which one a route uses is part of its contract.

use serde_json::{Map, Value, json};

use crate::reply::Reply;

/// `{success, data}`
pub(crate) fn data(data: Value) -> Reply {
    Reply::json(json!({"success": true, "data": data}))
}

/// `{data, status, status_code}`
pub(crate) fn status(data: Value) -> Reply {
    Reply::json(json!({"data": data, "status": "success", "status_code": 200}))
}

/// `success` beside the fields.
pub(crate) fn flat(fields: Value) -> Reply {
    let mut body = Map::from_iter([("success".to_owned(), json!(true))]);
    if let Value::Object(fields) = fields {
        body.extend(fields);
    }
    Reply::json(Value::Object(body))
}

/// The object alone.
pub(crate) fn bare(object: Value) -> Reply {
    Reply::json(object)
}

/// `{success, data, pagination}`
pub(crate) fn page(items: Vec<Value>, limit: usize, offset: usize) -> Reply {
    let total = items.len();
    let page: Vec<Value> = items.into_iter().skip(offset).take(limit).collect();
    let has_more = offset + page.len() < total;
    Reply::json(json!({
        "success": true,
        "data": page,
        "pagination": {"limit": limit, "offset": offset, "total": total, "has_more": has_more},
    }))
}
