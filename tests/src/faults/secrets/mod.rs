//! A service that echoes the secret wherever it can, and everything that the client says of it, searched in many encodings.

mod encodings;
mod listener;

use std::sync::Arc;
use std::time::Duration;

use bithuman_rest::{Client, Error, RequestOptions};
use serde_json::json;

use super::answers::answer;
use super::by_name::{call, drain};
use super::proxy::{Piece, Proxy, Spoil};
use super::{Failure, Figure, Scenario};
use encodings::encodings;
use listener::Listener;

pub(crate) const SCENARIO: Scenario = Scenario {
    name: "secrets",
    timed: false,
    about: "a service that echoes the secret in every place it can",
    run: |scale| Box::pin(run(scale)),
};

const SECRET: &str = "sk_Echoed+4242/never~told";
/// With some eighteen texts looked at for each.
const CALLS: usize = 6000;
/// Of so many calls one is repeated, which is logged, too, and takes its time.
const REPEATED: usize = 50;

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let network = Proxy::start(None, echo).await?;
    let (url, calls) = (network.url(), CALLS / scale as usize);
    // What is logged is heard on one thread, so the client stays on it.
    let searched = tokio::task::spawn_blocking(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(search(&url, calls))
    });
    let Searched { texts, found } = searched.await??;
    let forms = encodings(SECRET.as_bytes()).len();
    Ok(vec![
        Figure::exactly(
            "secrets in errors and logs",
            found.iter().fold(found.len().to_string(), |text, found| format!("{text}\n{found}")),
            "0".to_owned(),
            "",
        ),
        Figure {
            what: "errors and log lines that were searched",
            goal: format!("at least {}", 100_000 / scale),
            measured: format!("{texts}, each in {forms} encodings"),
            met: texts >= 100_000 / scale as usize,
        },
    ])
}

/// How much was searched, and what the secret was found in.
struct Searched {
    texts: usize,
    found: Vec<String>,
}

async fn search(url: &str, calls: usize) -> Result<Searched, Failure> {
    let listener = Listener::default();
    let _listening = tracing::subscriber::set_default(listener.clone());
    let observed: Arc<std::sync::Mutex<Vec<String>>> = Arc::default();
    let notes = Arc::clone(&observed);
    let client = Client::builder().base_url(url).secret(SECRET).max_retries(0).attempt_timeout(Duration::from_secs(20)).build()?;
    let client = client.with_observer(move |info| {
        if let Ok(mut notes) = notes.lock() {
            notes.push(format!("{info:?}"));
        }
    });
    let forms = encodings(SECRET.as_bytes());
    let mut searched = Searched { texts: 0, found: Vec::new() };
    let patient = client.with_options(RequestOptions { max_retries: Some(1), ..RequestOptions::default() });
    for number in 0..calls {
        let client = if number % REPEATED == 0 { &patient } else { &client };
        let error = match number % 3 {
            0 => call(client, "account.me", &json!({})).await,
            1 => call(client, "agents.speak", &json!({"code": "A1", "message": "hello"})).await,
            _ => drain(client, "agents.list", &json!({})).await,
        }
        .err();
        let mut texts = listener.take();
        texts.extend(observed.lock().map(|mut notes| std::mem::take(&mut *notes)).unwrap_or_default());
        texts.extend(error.iter().flat_map(texts_of));
        texts.push(format!("{client:?}"));
        searched.texts += texts.len();
        for text in texts.iter().filter(|text| forms.iter().any(|form| text.contains(form.as_str()))) {
            let line = text.lines().next().unwrap_or_default().chars().take(160).collect();
            if searched.found.len() < 5 && !searched.found.contains(&line) {
                searched.found.push(line);
            }
        }
    }
    Ok(searched)
}

/// Everything that an error can be asked for.
fn texts_of(error: &Error) -> Vec<String> {
    let mut texts = vec![error.to_string(), format!("{error:?}"), format!("{:?}", **error), format!("{:?}", error.attempts)];
    texts.extend([&error.message].into_iter().cloned());
    texts.extend(
        [&error.code, &error.request_id, &error.fix, &error.body, &error.upgrade_url, &error.topup_url].into_iter().flatten().cloned(),
    );
    texts.extend(error.details.iter().map(ToString::to_string));
    texts
}

/// The secret in a place of its own for each request, plain or in another form.
fn echo(request: usize) -> Spoil {
    let forms = encodings(SECRET.as_bytes());
    // Twice of three times as it is: what is encoded beyond recognition is the service's doing, and still must not come from us.
    let said = if request % 3 == 2 { forms[request % 4].clone() } else { SECRET.to_owned() };
    let status = [400, 401, 403, 404, 409, 422, 500, 503][request / 12 % 8];
    let enveloped = |fields: serde_json::Value| json!({"error": fields, "status": "error", "status_code": status}).to_string();
    let (status, headers, body) = match request % 12 {
        0 => (status, String::new(), enveloped(json!({"code": "SOME_CODE", "message": format!("bad key {said}")}))),
        1 => (status, String::new(), enveloped(json!({"code": said, "message": "no"}))),
        2 => (
            status,
            String::new(),
            enveloped(json!({"code": "X", "message": "no", "details": {"given": [said]}, "upgrade_url": said, "topup_url": said})),
        ),
        3 => (status, "content-type: text/html\r\n".to_owned(), format!("<html>{said}</html>")),
        4 => (status, format!("x-request-id: {said}\r\n"), enveloped(json!({"code": "X", "message": "no"}))),
        5 => (200, "content-type: application/json\r\n".to_owned(), format!("{{\"data\": {{\"user_id\": \"{said}\", \"secret\": ")),
        6 => (200, format!("content-type: {said}\r\n"), "no json".to_owned()),
        7 => (
            307,
            format!(
                "location: http://{}.example/{said}?key={said}\r\n",
                said.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-")
            ),
            String::new(),
        ),
        8 => (307, format!("location: https://user:{said}@127.0.0.1:9/\r\n"), String::new()),
        9 => (
            status,
            "content-type: application/json\r\n".to_owned(),
            json!({"detail": [{"loc": ["header", said], "msg": said}]}).to_string(),
        ),
        10 => (503, format!("retry-after: {said}\r\nretry-after-ms: 0\r\nx-bithuman-plan-notice: {said}\r\n"), said),
        _ => return Spoil::Answer(vec![Piece::text(format!("HTTP/1.1 {said}\r\n{said}\r\n\r\n"))]),
    };
    Spoil::Answer(answer(status, &headers, body.as_bytes()))
}
