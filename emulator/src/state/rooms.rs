//! Live rooms, and what was said in them.

use serde_json::{Value, json};

use crate::moment::Moment;

#[derive(Debug)]
pub(crate) struct Room {
    pub(crate) room_id: String,
    pub(crate) session_id: String,
    pub(crate) agent_code: String,
    pub(crate) opened: Moment,
    /// An agent worker is attached.
    pub(crate) deliverable: bool,
    /// Messages get lost on the way.
    pub(crate) failing: bool,
    pub(crate) participants: u32,
    pub(crate) open: bool,
}

impl Room {
    pub(crate) fn json(&self) -> Value {
        json!({
            "room_id": self.room_id,
            "num_participants": self.participants,
            "created_at": self.opened.unix(),
            "deliverable": self.deliverable,
            "matched_by": "name+ledger",
        })
    }
}

#[derive(Debug, Default)]
pub(crate) struct Rooms {
    all: Vec<Room>,
    heard: Vec<Value>,
}

#[derive(Debug, Default, PartialEq)]
pub(crate) struct Delivery {
    pub(crate) delivered: Vec<String>,
    pub(crate) skipped: Vec<String>,
    pub(crate) failed: Vec<String>,
}

impl Rooms {
    pub(crate) fn open(&mut self, room: Room) {
        self.all.push(room);
    }

    pub(crate) fn close(&mut self, room_id: &str) -> bool {
        let found = self.all.iter_mut().find(|room| room.open && room.room_id == room_id);
        found.map(|room| room.open = false).is_some()
    }

    /// Closes the room of a session, if it has one.
    pub(crate) fn close_session(&mut self, session_id: &str) {
        for room in self.all.iter_mut().filter(|room| room.session_id == session_id) {
            room.open = false;
        }
    }

    pub(crate) fn live<'a>(&'a self, agent: &'a str) -> impl Iterator<Item = &'a Room> {
        self.all.iter().filter(move |room| room.open && room.agent_code == agent)
    }

    pub(crate) fn heard(&self) -> &[Value] {
        &self.heard
    }

    /// Says something in one room or in all; `None` when no room can hear it.
    pub(crate) fn say(&mut self, agent: &str, room: Option<&str>, kind: &str, text: &str, now: Moment) -> Option<Delivery> {
        let mut delivery = Delivery::default();
        for live in self.live(agent).filter(|live| room.is_none_or(|wanted| live.room_id == wanted)) {
            let list = match (live.deliverable, live.failing) {
                (false, _) => &mut delivery.skipped,
                (true, true) => &mut delivery.failed,
                (true, false) => &mut delivery.delivered,
            };
            list.push(live.room_id.clone());
        }
        if delivery.delivered.is_empty() && delivery.failed.is_empty() {
            return None;
        }
        for room_id in &delivery.delivered {
            self.heard.push(json!({"room_id": room_id, "agent_code": agent, "type": kind, "text": text, "at": now.iso()}));
        }
        Some(delivery)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(id: &str, deliverable: bool) -> Room {
        Room {
            room_id: id.into(),
            session_id: "s".into(),
            agent_code: "A1".into(),
            opened: Moment(0),
            deliverable,
            failing: false,
            participants: 2,
            open: true,
        }
    }

    #[test]
    fn only_rooms_with_a_worker_hear() {
        let mut rooms = Rooms::default();
        assert_eq!(rooms.say("A1", None, "speak", "hi", Moment(0)), None);
        rooms.open(room("r1", false));
        assert_eq!(rooms.say("A1", None, "speak", "hi", Moment(0)), None);
        rooms.open(room("r2", true));
        let heard = rooms.say("A1", None, "speak", "hi", Moment(0)).expect("one room hears");
        assert_eq!((heard.delivered, heard.skipped), (vec!["r2".to_owned()], vec!["r1".to_owned()]));
        assert!(rooms.close("r2"));
        assert_eq!(rooms.say("A1", None, "speak", "hi", Moment(0)), None);
        assert_eq!(rooms.heard().len(), 1);
    }
}
