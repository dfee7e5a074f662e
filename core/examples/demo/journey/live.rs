use bithuman_rest::ErrorClass;
use bithuman_rest::models::{AddContext, Speak};

use super::Journey;
use crate::failure::{Failure, Outcome};
use crate::report::{Refusal, Talk};

const CONTEXT: &str = "The visitor has just bought a ticket for the guided tour at three.";
const WORDS: &str = "Welcome! Your tour begins at three, right here by the tower clock.";

fn speech() -> Speak {
    Speak { message: WORDS.to_owned(), ..Speak::default() }
}

/// Speaking cannot open a session, and the error says so.
pub(super) async fn speak_to_nobody(journey: &mut Journey<'_>, agent: &str) -> Outcome {
    journey.begin("Speak, with nobody there");
    match journey.client.agents().speak(agent, speech()).await {
        Err(error) if error.is(ErrorClass::NoActiveSessionError) => {
            journey.done(&format!("{}, as it should be", error.class().name()));
            journey.report.refusal = Some(Refusal::from(&error));
            Ok(())
        }
        Err(error) => Err(error.into()),
        Ok(heard) => {
            journey.skipped(&format!("{} rooms are live already: no error to show", heard.delivered_to_rooms));
            Ok(())
        }
    }
}

pub(super) async fn speak(journey: &mut Journey<'_>, agent: &str) -> Outcome {
    journey.begin("Speak into a live session");
    let Some(room) = journey.service.open_session(agent).await? else {
        journey.skipped("a session opens when a visitor opens the embedded agent, on a page of yours");
        return Ok(());
    };
    let agents = journey.client.agents();
    agents.add_context(agent, AddContext { context: CONTEXT.to_owned(), ..AddContext::default() }).await?;
    let heard = agents.speak(agent, speech()).await?;
    if !heard.was_heard() {
        return Err(Failure::Unexpected("the room is open, but nobody heard it".to_owned()));
    }
    journey.done(&format!("context given, words heard by {} room", heard.delivered_to_rooms));
    journey.report.talk = Some(Talk { room, context: CONTEXT.to_owned(), words: WORDS.to_owned(), rooms: heard.delivered_to_rooms });
    Ok(())
}
