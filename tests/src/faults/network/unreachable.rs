//! Services that are never reached: no name, no listener, no certificate that can be trusted.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bithuman_rest::errors::Billed;
use bithuman_rest::models::{GenerateAgent, GenerateModel};
use bithuman_rest::{Client, ErrorClass};
use rcgen::{CertificateParams, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::clocks::Judged;
use crate::faults::Failure;

const ANSWER: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-length: 55\r\nconnection: close\r\n\r\n{\"agent_id\":\"A1\",\"status\":\"processing\",\"success\":true}\n";

/// Bills a call to each of them: nothing may arrive, and the error must say that nothing was spent.
pub(super) async fn ask() -> Result<Judged, Failure> {
    let mut judged = Judged::default();
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let closed = format!("http://{}", silent.local_addr()?);
    drop(silent);
    judged.note("a name that does not resolve", mistake("http://no-such-host.invalid", None, None).await?);
    judged.note("nobody listens", mistake(&closed, None, None).await?);

    let trusted = Server::start(&["127.0.0.1"], false).await?;
    judged.note("a certificate that can be trusted", mistake(&trusted.url, Some(&trusted.pem), Some(&trusted.requests)).await?);
    let stranger = Server::start(&["127.0.0.1"], false).await?;
    judged.note("a certificate of its own making", mistake(&stranger.url, None, Some(&stranger.requests)).await?);
    let other = Server::start(&["elsewhere.example"], false).await?;
    judged.note("a certificate of another name", mistake(&other.url, Some(&other.pem), Some(&other.requests)).await?);
    let expired = Server::start(&["127.0.0.1"], true).await?;
    judged.note("a certificate that has expired", mistake(&expired.url, Some(&expired.pem), Some(&expired.requests)).await?);
    let plain = closed.replace("http:", "https:");
    judged.note("nobody listens for TLS", mistake(&plain, None, None).await?);
    Ok(judged)
}

/// What is wrong with how the call ended. Only a trusted certificate lets it through.
async fn mistake(url: &str, authority: Option<&str>, requests: Option<&AtomicUsize>) -> Result<Option<String>, Failure> {
    let builder = Client::builder().base_url(url).secret("sk_never_to_be_sent").max_retries(1);
    let builder = match authority {
        Some(pem) => builder.ca_certificate(pem),
        None => builder,
    };
    let wanted = GenerateAgent { model: GenerateModel::Expression1, ..GenerateAgent::default() };
    let outcome = builder.build()?.agents().generate(wanted).await;
    let arrived = requests.map_or(0, |requests| requests.load(Ordering::SeqCst));
    Ok(match outcome {
        Ok(_) if arrived == 1 => None,
        Err(error)
            if error.class() == ErrorClass::APIConnectionError
                && error.billed == Billed::No
                && error.attempts.len() == 2
                && arrived == 0 =>
        {
            None
        }
        other => Some(format!("{other:?} after {arrived} requests")),
    })
}

/// An HTTPS server with a certificate of its own.
struct Server {
    url: String,
    pem: String,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(names: &[&str], expired: bool) -> Result<Self, Failure> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new(names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>())?;
        if expired {
            params.not_before = rcgen::date_time_ymd(2020, 1, 1);
            params.not_after = rcgen::date_time_ymd(2021, 1, 1);
        }
        let certificate = params.self_signed(&key)?;
        let secret = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], secret)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let server = Self { url: format!("https://{}", listener.local_addr()?), pem: certificate.pem(), requests: Arc::default() };
        let (acceptor, requests) = (TlsAcceptor::from(Arc::new(config)), Arc::clone(&server.requests));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut request = [0; 4096];
                if matches!(stream.read(&mut request).await, Ok(count) if count > 0) {
                    requests.fetch_add(1, Ordering::SeqCst);
                    let _ = stream.write_all(ANSWER).await;
                    let _ = stream.shutdown().await;
                }
            }
        });
        Ok(server)
    }
}
