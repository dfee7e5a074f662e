//! Which servers are trusted, and what is shown to them.

use std::sync::{Arc, OnceLock};

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

use crate::Result;
use crate::errors::{Error, ErrorClass};

/// The TLS settings of a client. The platform's certificates are loaded on the first encrypted connection, not before.
#[derive(Clone, Debug)]
pub(crate) struct Trust {
    extra: Vec<CertificateDer<'static>>,
    identity: Option<Arc<Identity>>,
}

#[derive(Debug)]
struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

impl Trust {
    pub(crate) fn new(authority: Option<&[u8]>, identity: Option<&[u8]>) -> Result<Self> {
        let extra = match authority {
            Some(pem) => certificates("ca_certificate", pem)?,
            None => Vec::new(),
        };
        let identity = match identity {
            Some(pem) => {
                let key = PrivateKeyDer::from_pem_slice(pem).map_err(|error| {
                    Error::configuration(
                        "client_certificate",
                        format!("it has no private key: {error}"),
                        "pass the chain and its key as one PEM text",
                    )
                })?;
                Some(Arc::new(Identity { chain: certificates("client_certificate", pem)?, key }))
            }
            None => None,
        };
        Ok(Self { extra, identity })
    }

    /// The configuration, shared by all clients that add nothing of their own.
    pub(crate) fn config(&self) -> Result<ClientConfig> {
        static PLAIN: OnceLock<ClientConfig> = OnceLock::new();
        if !self.extra.is_empty() || self.identity.is_some() {
            return self.build();
        }
        if let Some(config) = PLAIN.get() {
            return Ok(config.clone());
        }
        let config = self.build()?;
        Ok(PLAIN.get_or_init(|| config).clone())
    }

    fn build(&self) -> Result<ClientConfig> {
        let broken = |error: rustls::Error| Error::new(ErrorClass::ConfigurationError, format!("TLS cannot be set up: {error}"));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions().map_err(broken)?;
        let builder = match self.platform(&provider) {
            Some(verifier) => builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)),
            None => builder.with_root_certificates(self.bundled().map_err(broken)?),
        };
        let mut config = match &self.identity {
            Some(identity) => builder
                .with_client_auth_cert(identity.chain.clone(), identity.key.clone_key())
                .map_err(|error| Error::configuration("client_certificate", error, "pass a chain and the key that belongs to it"))?,
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(config)
    }

    /// The platform's verifier; `None` where the machine has no certificates, as slim containers do not.
    fn platform(&self, provider: &Arc<CryptoProvider>) -> Option<rustls_platform_verifier::Verifier> {
        rustls_platform_verifier::Verifier::new_with_extra_roots(self.extra.iter().cloned(), provider.clone()).ok()
    }

    fn bundled(&self) -> std::result::Result<RootCertStore, rustls::Error> {
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        self.extra.iter().try_for_each(|certificate| roots.add(certificate.clone()))?;
        Ok(roots)
    }
}

fn certificates(field: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let found: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match found {
        Ok(found) if !found.is_empty() => Ok(found),
        Ok(_) => Err(Error::configuration(field, "it holds no certificate", "pass PEM text that begins with -----BEGIN CERTIFICATE-----")),
        Err(error) => Err(Error::configuration(
            field,
            format!("it is not PEM: {error}"),
            "pass PEM text that begins with -----BEGIN CERTIFICATE-----",
        )),
    }
}
