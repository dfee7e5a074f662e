use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

/// The emulator's control interface, as any test outside its process would use it, and its API for other accounts than a case's own.
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

    /// Asks the API for an account.
    pub(super) async fn ask(&self, secret: &str, path: &str, body: &Value) -> Result<Value, String> {
        self.exchange(Method::POST, path, secret, body).await
    }

    async fn order(&self, method: Method, path: &str, body: &Value) -> Result<Value, String> {
        self.exchange(method, &format!("/_emulator{path}"), "", body).await
    }

    async fn exchange(&self, method: Method, path: &str, secret: &str, body: &Value) -> Result<Value, String> {
        let shown = format!("{method} {path}");
        let (status, answer) = self.send(method, path, secret, body).await.map_err(|error| format!("{shown}: {error}"))?;
        let value: Value = serde_json::from_slice(&answer).map_err(|error| format!("{shown}: {error}"))?;
        if status.is_success() { Ok(value) } else { Err(format!("{shown}: {status} {value}")) }
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        secret: &str,
        body: &Value,
    ) -> Result<(StatusCode, Bytes), Box<dyn std::error::Error + Send + Sync>> {
        let text = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
        let stream = TcpStream::connect(&self.address).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let driver = tokio::spawn(connection);
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", &self.address)
            .header("user-agent", "stage")
            .header("api-secret", secret)
            .header("content-type", "application/json")
            .body(Full::new(text))?;
        let answer = sender.send_request(request).await?;
        let status = answer.status();
        let bytes = answer.into_body().collect().await?.to_bytes();
        driver.abort();
        Ok((status, bytes))
    }
}
