use reqwest::header::HeaderValue;

use crate::Result;
use crate::errors::Error;

/// `bithuman-rest/0.1.0 (python/3.11; linux; x86_64) app/1.0`. The delivery network refuses requests without a real one.
pub(crate) fn user_agent(product: Option<&str>, application: Option<&str>, hide_platform: bool) -> Result<HeaderValue> {
    let mut agent = format!("bithuman-rest/{}", env!("CARGO_PKG_VERSION"));
    if !hide_platform {
        let language = product.unwrap_or("rust");
        agent.push_str(&format!(" ({language}; {}; {})", std::env::consts::OS, std::env::consts::ARCH));
    }
    if let Some(application) = application {
        let plain = application.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ');
        if application.is_empty() || !plain {
            return Err(Error::configuration("application", "it is not plain text", "pass it as name/version"));
        }
        agent.push_str(&format!(" {application}"));
    }
    HeaderValue::try_from(agent).map_err(|error| Error::configuration("application", error, "pass it as name/version"))
}
