use super::Journey;
use crate::consent::{self, Cost};
use crate::failure::{Failure, Outcome};
use crate::figures;
use crate::report::{AccountFacts, Price};

const MODELS: [&str; 4] = ["essence-1", "essence-2", "expression-1", "expression-2"];

pub(super) async fn validate(journey: &mut Journey<'_>) -> Outcome {
    journey.begin("Validate the secret");
    journey.client.account().validate().await?;
    journey.done("the service knows it");
    Ok(())
}

pub(super) async fn read(journey: &mut Journey<'_>) -> Outcome {
    journey.begin("Read account and credits");
    let account = journey.client.account().me().await?;
    let credits = journey.client.account().credits().await?;
    journey.log.note_balance(credits.balance);
    let minutes = credits.minutes_estimate.get("essence_2_cloud").copied().unwrap_or_default();
    let reach = format!("{} minutes of a live essence-2 agent", figures::grouped(minutes));
    journey.report.account = Some(AccountFacts { plan: account.plan.clone(), balance_before: credits.balance });
    journey.done(&format!("{} plan, {} credits: {reach}", account.plan, figures::credits(credits.balance)));
    Ok(())
}

pub(super) async fn prices(journey: &mut Journey<'_>) -> Outcome {
    journey.begin("Read the prices");
    let pricing = journey.client.account().pricing().await?;
    let agents = &pricing.agent_generation.by_model;
    let minutes = &pricing.talking_video.rates;
    let prices = MODELS.iter().filter_map(|model| {
        let price = Price { model: (*model).to_owned(), agent: *agents.get(*model)?, video_minute: minutes.get(*model).copied() };
        Some(price)
    });
    journey.report.prices = prices.collect();
    journey.done("in credits:");
    let columns = format!("{:<14}{:>7}{:>16}", "", "agent", "video minute");
    journey.display.print(&format!("{:17}{}", "", journey.display.dim(&columns)));
    for price in &journey.report.prices {
        let minute = price.video_minute.map(figures::credits).unwrap_or_default();
        journey.display.print(&format!("{:17}{:<14}{:>7}{minute:>16}", "", price.model, figures::credits(price.agent)));
    }
    if journey.service.is_real() {
        let price_of = |found: Option<&f64>| found.copied().ok_or_else(|| Failure::Unexpected("the price list lacks essence-2".to_owned()));
        let balance = journey.report.account.as_ref().map_or(0.0, |account| account.balance_before);
        let cost = Cost { agent: price_of(agents.get("essence-2"))?, video_minute: price_of(minutes.get("essence-2"))?, balance };
        consent::ask(journey.display, &cost, journey.agreed)?;
    }
    Ok(())
}
