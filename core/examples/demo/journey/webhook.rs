use bithuman_rest::models::CreateWebhook;
use bithuman_rest::webhook::{DeliveryHeaders, VerifyWebhook};

use super::Journey;
use crate::failure::{Failure, Outcome};
use crate::receiver::Receiver;
use crate::report::{Refusal, WebhookFacts};

const SHOWN: [&str; 4] = [DeliveryHeaders::EVENT, DeliveryHeaders::DELIVERY, DeliveryHeaders::TIMESTAMP, DeliveryHeaders::SIGNATURE];

/// Registers an endpoint, has the service deliver to it, and trusts the delivery only once it is verified.
pub(super) async fn receive(journey: &mut Journey<'_>) -> Outcome {
    journey.begin("Receive a signed webhook");
    if journey.service.is_real() {
        journey.skipped("the service delivers to public https addresses only, and this machine has none");
        return Ok(());
    }
    let mut receiver = Receiver::listen().await?;
    let webhooks = journey.client.webhooks();
    let endpoint = webhooks.create(CreateWebhook { url: receiver.url.clone(), ..CreateWebhook::default() }).await?;
    let tested = webhooks.test(&endpoint.id).await?;
    let delivered = receiver.next().await?;

    let delivery = VerifyWebhook {
        headers: delivered.headers.clone(),
        secrets: vec![endpoint.secret.reveal().to_owned()],
        ..VerifyWebhook::default()
    };
    let event = webhooks.verify(delivered.body.clone(), delivery.clone())?;
    let mut changed = delivered.body.to_vec();
    if let Some(byte) = changed.last_mut() {
        *byte ^= 1;
    }
    let forged = match webhooks.verify(changed.into(), delivery) {
        Err(error) => Refusal::from(&error),
        Ok(_) => return Err(Failure::Unexpected("a delivery that was changed passed for a real one".to_owned())),
    };
    journey.done(&format!("{} delivered and verified; with one bit changed, refused", event.event.as_str()));
    let headers = SHOWN.iter().filter_map(|name| Some(((*name).to_owned(), delivered.headers.get(*name)?.clone())));
    journey.report.webhook = Some(WebhookFacts {
        url: receiver.url.clone(),
        headers: headers.collect(),
        body: serde_json::from_slice(&delivered.body).unwrap_or_default(),
        event: event.event.as_str().to_owned(),
        id: event.id,
        status: tested.status_code,
        forged,
    });
    webhooks.delete(&endpoint.id).await?;
    Ok(())
}
