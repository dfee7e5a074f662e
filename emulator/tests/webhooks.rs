//! Deliveries to a receiver on this machine.

use std::error::Error;
use std::time::Duration;

use bithuman_emulator::{Emulator, Speed};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Sends one request and reads until the peer closes; returns the JSON of the body.
async fn post(url: &str, path: &str, secret: &str, body: &Value) -> Result<Value, Box<dyn Error>> {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://")).await?;
    let body = body.to_string();
    let head =
        format!("POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\napi-secret: {secret}\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all((head + &body).as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (_, body) = answer.split_once("\r\n\r\n").ok_or("no body")?;
    Ok(serde_json::from_str(body)?)
}

/// Answers one delivery with a status; returns its head, in lower case, and its body.
async fn receive(receiver: &TcpListener, status: u16) -> Result<(String, Vec<u8>), Box<dyn Error>> {
    let (mut stream, _) = tokio::time::timeout(Duration::from_secs(10), receiver.accept()).await??;
    let mut bytes = Vec::new();
    let (head, body) = loop {
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await?;
        bytes.extend_from_slice(&part[..count]);
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
            let length: usize = header(&head, "content-length").ok_or("no length")?.parse()?;
            if bytes.len() >= end + 4 + length {
                break (head, bytes[end + 4..].to_vec());
            }
        }
    };
    let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(answer.as_bytes()).await?;
    Ok((head, body))
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[tokio::test]
async fn a_refused_delivery_is_repeated_with_the_same_id_and_a_valid_signature() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().speed(Speed::Stepped).start().await?;
    let secret = emulator.default_secret();
    let receiver = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hook", receiver.local_addr()?);
    let created = post(emulator.url(), "/v1/webhooks", secret, &json!({"url": url})).await?;
    let key = created["data"]["secret"].as_str().ok_or("no secret")?.to_owned();

    let agent = post(emulator.url(), "/v1/agent/generate", secret, &json!({"model": "expression-1"})).await?;
    let advance = format!("/_emulator/accounts/{secret}/advance");
    post(emulator.url(), &advance, secret, &json!({"seconds": 60})).await?;
    let (first, _) = receive(&receiver, 500).await?;
    let (second, body) = receive(&receiver, 204).await?;

    assert_eq!(header(&second, "x-bithuman-event"), Some("agent.ready"));
    assert_eq!(header(&first, "x-bithuman-delivery"), header(&second, "x-bithuman-delivery"));
    let event: Value = serde_json::from_slice(&body)?;
    assert_eq!(event["id"].as_str(), header(&second, "x-bithuman-delivery"));
    assert_eq!(event["data"]["code"], agent["agent_id"]);

    let timestamp = header(&second, "x-bithuman-timestamp").ok_or("no timestamp")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes())?;
    mac.update(format!("{timestamp}.").as_bytes());
    mac.update(&body);
    let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(header(&second, "x-bithuman-signature"), Some(format!("sha256={hex}").as_str()));
    Ok(())
}
