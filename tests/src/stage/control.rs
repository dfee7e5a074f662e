use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

/// The emulator's control interface, as any test outside its process would use it.
pub(crate) struct Control {
    address: String,
}

impl Control {
    pub(crate) fn new(url: &str) -> Result<Self, String> {
        let address = url.strip_prefix("http://").ok_or_else(|| format!("{url} is not a plain http address"))?;
        Ok(Self { address: address.to_owned() })
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Value, String> {
        self.order(Method::GET, path, &Value::Null).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.order(Method::POST, path, body).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Result<Value, String> {
        self.order(Method::DELETE, path, &Value::Null).await
    }

    async fn order(&self, method: Method, path: &str, body: &Value) -> Result<Value, String> {
        let shown = format!("{method} {path}");
        let text = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
        let (status, answer) = self.exchange(method, path, text).await.map_err(|error| format!("{shown}: {error}"))?;
        let value: Value = serde_json::from_slice(&answer).map_err(|error| format!("{shown}: {error}"))?;
        if status == 200 { Ok(value) } else { Err(format!("{shown}: {status} {value}")) }
    }

    async fn exchange(&self, method: Method, path: &str, body: Bytes) -> Result<(u16, Bytes), Box<dyn std::error::Error + Send + Sync>> {
        let stream = TcpStream::connect(&self.address).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let driver = tokio::spawn(connection);
        let request = Request::builder()
            .method(method)
            .uri(format!("/_emulator{path}"))
            .header("host", &self.address)
            .header("content-type", "application/json")
            .body(Full::new(body))?;
        let answer = sender.send_request(request).await?;
        let status = answer.status().as_u16();
        let bytes = answer.into_body().collect().await?.to_bytes();
        driver.abort();
        Ok((status, bytes))
    }
}
