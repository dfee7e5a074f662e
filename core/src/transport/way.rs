use std::borrow::Cow;

use crate::Result;
use crate::client::Core;
use crate::request::Request;
use crate::settings::DEFAULT_BASE_URL;

use super::{Connections, Origin};

/// Where a request goes, and over which connections.
pub(super) struct Way<'a> {
    pub(super) origin: Cow<'a, Origin>,
    pub(super) connections: &'a Connections,
    /// Whether that is the API's origin, the only one that receives the secret.
    pub(super) leads_home: bool,
}

impl<'a> Way<'a> {
    /// An operation with a server of its own is asked there only of the service itself: a client that was pointed to an emulator or to a
    /// gateway never reaches past it.
    pub(super) fn of(core: &'a Core, request: &Request) -> Result<Self> {
        match request.operation.server {
            Some(server) if core.origin.base() == DEFAULT_BASE_URL => {
                Ok(Self { origin: Cow::Owned(Origin::parse(server)?), connections: &core.storage, leads_home: false })
            }
            _ => {
                let connections = if request.upgrade { &core.sockets } else { &core.connections };
                Ok(Self { origin: Cow::Borrowed(&core.origin), connections, leads_home: true })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Client;
    use crate::operations::Status;

    fn host(base_url: &str) -> (String, bool) {
        let client = Client::builder().secret("s").base_url(base_url).build().expect("a client");
        let way = Way::of(&client.core, &Request::new(&Status::PLATFORM)).expect("a way");
        (way.origin.base().to_owned(), way.leads_home)
    }

    #[test]
    fn the_status_feed_has_a_host_of_its_own_unless_the_client_was_pointed_elsewhere() {
        assert_eq!(host(DEFAULT_BASE_URL), ("https://status.bithuman.ai".to_owned(), false));
        assert_eq!(host("http://127.0.0.1:9"), ("http://127.0.0.1:9".to_owned(), true));
    }
}
