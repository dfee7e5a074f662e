use std::collections::HashMap;
use std::sync::Arc;

use bithuman_rest::{Client, Result};
use futures_util::FutureExt;

use crate::argument::{Argument, gather};
use crate::cancel::CancelToken;
use crate::conversation::NativeConversation;
use crate::failure::Failure;
use crate::options::Options;
use crate::settings::Settings;
use crate::stream::NativeStream;
use crate::task;
use crate::value::NativeValue;

/// The client by name: `agents.get` with its arguments, and values back.
#[derive(uniffi::Object)]
pub struct NativeClient(Client);

#[uniffi::export]
impl NativeClient {
    #[uniffi::constructor]
    pub fn new(settings: Settings) -> std::result::Result<Self, Failure> {
        Ok(Self(settings.build()?))
    }

    pub fn base_url(&self) -> String {
        self.0.base_url().to_owned()
    }

    /// Calls a method that answers once.
    pub async fn call(
        &self,
        name: String,
        arguments: HashMap<String, Argument>,
        options: Option<Options>,
        cancel: Option<Arc<CancelToken>>,
    ) -> std::result::Result<NativeValue, Failure> {
        let client = self.with(options)?;
        let arguments = gather(arguments)?;
        task::run(async move { client.invoke(&name, arguments).await.map(NativeValue::from) }, cancel).await
    }

    /// Calls a method that sends nothing and answers at once.
    pub fn call_local(&self, name: String, arguments: HashMap<String, Argument>) -> std::result::Result<NativeValue, Failure> {
        match self.0.invoke(&name, gather(arguments)?).now_or_never() {
            Some(outcome) => Ok(outcome?.into()),
            None => Err(task::fault("the method has to wait")),
        }
    }

    /// Opens a method that answers item by item.
    pub fn open(
        &self,
        name: String,
        arguments: HashMap<String, Argument>,
        options: Option<Options>,
    ) -> std::result::Result<NativeStream, Failure> {
        Ok(NativeStream::new(self.with(options)?.open(&name, gather(arguments)?)?))
    }

    /// Begins a conversation, which is to be opened.
    pub fn dial(
        &self,
        name: String,
        arguments: HashMap<String, Argument>,
        options: Option<Options>,
    ) -> std::result::Result<NativeConversation, Failure> {
        let (client, arguments) = (self.with(options)?, gather(arguments)?);
        Ok(NativeConversation::new(Box::pin(async move { client.dial(&name, arguments).await })))
    }
}

impl NativeClient {
    fn with(&self, options: Option<Options>) -> Result<Client> {
        Ok(match options {
            Some(options) => self.0.with_options(options.try_into()?),
            None => self.0.clone(),
        })
    }
}
