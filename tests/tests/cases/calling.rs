use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bithuman_rest::dynamic::{Argument, Arguments};
use bithuman_rest::{Client, RequestOptions, Result, Source};
use futures_util::StreamExt;
use serde_json::{Map, Value, json};

use super::converting::{error, outcome};

/// Makes the call of a step, and tells what came of it.
pub(super) async fn call(client: &Client, step: &Value) -> std::result::Result<Value, String> {
    let client = client.with_options(options(&step["options"])?);
    let method = step["call"].as_str().ok_or("a step without a call")?;
    let arguments = arguments(&step["args"])?;
    if step["shape"] == "stream" {
        return Ok(items(&client, method, arguments, most(step)).await);
    }
    if step["shape"] == "job" || step["shape"] == "resume" {
        return Ok(match client.invoke(method, arguments).await {
            Ok(begun) => follow(&client, &outcome(&begun), step).await?,
            Err(raised) => json!({"raised": error(&raised)}),
        });
    }
    if step["shape"] == "duplex" {
        return Ok(conversation(&client, method, arguments, step).await);
    }
    Ok(match client.invoke(method, arguments).await {
        Ok(returned) => json!({"returned": outcome(&returned)}),
        Err(raised) => json!({"raised": error(&raised)}),
    })
}

/// Does with a job what the step says.
async fn follow(client: &Client, job: &Value, step: &Value) -> std::result::Result<Value, String> {
    let mut given = step["then"]["args"].clone();
    if step["then"].is_null() {
        return Ok(json!({"returned": job}));
    }
    given["token"] = job["token"].clone();
    let given = arguments(&given)?;
    if step["then"]["do"] == "watch" {
        return Ok(items(client, "job.watch", given, most(step)).await);
    }
    Ok(match client.invoke("job.wait", given).await {
        Ok(returned) => json!({"returned": outcome(&returned)}),
        Err(raised) => json!({"raised": error(&raised)}),
    })
}

/// How many items or messages a step reads.
fn most(step: &Value) -> usize {
    step["take"].as_u64().map_or(usize::MAX, |count| usize::try_from(count).unwrap_or(usize::MAX))
}

/// Sends everything, then reads, then closes.
async fn conversation(client: &Client, method: &str, arguments: Arguments, step: &Value) -> Value {
    let mut items = Vec::new();
    match converse(client, method, arguments, step, &mut items).await {
        Ok(()) => json!({"items": items}),
        Err(raised) => json!({"items": items, "raised": error(&raised)}),
    }
}

async fn converse(client: &Client, method: &str, arguments: Arguments, step: &Value, items: &mut Vec<Value>) -> Result<()> {
    let socket = client.dial(method, arguments).await?;
    for message in step["send"].as_array().into_iter().flatten() {
        socket.send(message.clone()).await?;
    }
    while items.len() < most(step) {
        match socket.next().await? {
            Some(message) => items.push(outcome(&message)),
            None => break,
        }
    }
    socket.close().await
}

async fn items(client: &Client, method: &str, arguments: Arguments, most: usize) -> Value {
    let mut items = Vec::new();
    let mut stream = match client.open(method, arguments) {
        Ok(stream) => stream,
        Err(raised) => return json!({"items": items, "raised": error(&raised)}),
    };
    while items.len() < most {
        match stream.next().await {
            Some(Ok(item)) => items.push(outcome(&item)),
            Some(Err(raised)) => return json!({"items": items, "raised": error(&raised)}),
            None => break,
        }
    }
    json!({"items": items})
}

/// The client of a case, or why there is none.
pub(super) fn client(settings: &Value) -> std::result::Result<Result<Client>, String> {
    let mut builder = Client::builder();
    for (name, value) in settings.as_object().into_iter().flatten() {
        builder = match name.as_str() {
            "secret" => builder.secret(text(value)?),
            "base_url" => builder.base_url(text(value)?),
            "timeout" => builder.timeout(seconds(value)?),
            "attempt_timeout" => builder.attempt_timeout(seconds(value)?),
            "stall_timeout" => builder.stall_timeout(seconds(value)?),
            "connect_timeout" => builder.connect_timeout(seconds(value)?),
            "max_retries" => builder.max_retries(whole(value)?),
            "headers" => headers(value)?.into_iter().fold(builder, |builder, (name, value)| builder.header(name, value)),
            "application" => builder.application(text(value)?),
            "hide_platform" => builder.hide_platform(value == &json!(true)),
            "proxy" => builder.proxy(text(value)?),
            "ca_certificate" => builder.ca_certificate(text(value)?),
            "client_certificate" => builder.client_certificate(text(value)?),
            "pool_idle_timeout" => builder.pool_idle_timeout(seconds(value)?),
            "pool_max_idle" => builder.pool_max_idle(whole(value)? as usize),
            "plan" => builder.plan(word(value)?),
            "limiter" => builder.limiter(word(value)?),
            "limits_folder" => builder.limits_folder(text(value)?),
            other => return Err(format!("there is no setting {other}")),
        };
    }
    Ok(builder.build())
}

fn options(given: &Value) -> std::result::Result<RequestOptions, String> {
    let mut options = RequestOptions::default();
    for (name, value) in given.as_object().into_iter().flatten() {
        match name.as_str() {
            "timeout" => options.timeout = Some(seconds(value)?),
            "attempt_timeout" => options.attempt_timeout = Some(seconds(value)?),
            "stall_timeout" => options.stall_timeout = Some(seconds(value)?),
            "max_retries" => options.max_retries = Some(whole(value)?),
            "headers" => options.headers = headers(value)?,
            "idempotency_key" => options.idempotency_key = Some(text(value)?),
            "priority" => options.priority = Some(word(value)?),
            other => return Err(format!("there is no option {other}")),
        }
    }
    Ok(options)
}

/// Arguments as a binding passes them; `{"$bytes": base64, "name": …}` are bytes.
fn arguments(given: &Value) -> std::result::Result<Arguments, String> {
    let mut arguments = Arguments::default();
    for (name, value) in given.as_object().unwrap_or(&Map::new()) {
        let argument = match value.get("$bytes").and_then(Value::as_str) {
            Some(encoded) => {
                let bytes = BASE64_STANDARD.decode(encoded).map_err(|error| error.to_string())?;
                Argument::Source(Source::bytes(bytes, value["name"].as_str().map(str::to_owned)))
            }
            None => Argument::Json(value.clone()),
        };
        arguments.insert(name, argument);
    }
    Ok(arguments)
}

fn text(value: &Value) -> std::result::Result<String, String> {
    value.as_str().map(str::to_owned).ok_or_else(|| format!("{value} is not a text"))
}

fn word<T: std::str::FromStr<Err = bithuman_rest::Error>>(value: &Value) -> std::result::Result<T, String> {
    text(value)?.parse().map_err(|error: bithuman_rest::Error| error.to_string())
}

fn seconds(value: &Value) -> std::result::Result<Duration, String> {
    let number = value.as_f64().ok_or_else(|| format!("{value} is not a number"))?;
    Duration::try_from_secs_f64(number).map_err(|error| error.to_string())
}

fn whole(value: &Value) -> std::result::Result<u32, String> {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).ok_or_else(|| format!("{value} is not a whole number"))
}

fn headers(value: &Value) -> std::result::Result<Vec<(String, String)>, String> {
    let fields = value.as_object().ok_or_else(|| format!("{value} is not an object"))?;
    fields.iter().map(|(name, value)| Ok((name.clone(), text(value)?))).collect()
}
