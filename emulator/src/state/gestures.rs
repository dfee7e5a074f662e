//! Gesture sets ("dynamics") of an agent.

use serde_json::{Map, Value, json};

use crate::moment::Moment;

const GENERATION_SECONDS: f64 = 300.0;
const NAMES: [&str; 5] = ["mini_wave_hello", "talk_head_nod_subtle", "blow_kiss_heart", "laugh_react", "idle_subtle"];

#[derive(Debug, Default)]
pub(crate) struct Gestures {
    configured: Map<String, Value>,
    started: Option<Moment>,
}

impl Gestures {
    pub(crate) fn start(&mut self, now: Moment) {
        self.started = Some(now);
    }

    pub(crate) fn merge(&mut self, changes: &Map<String, Value>, enabled: Option<bool>) {
        for (name, value) in changes {
            match (self.configured.get_mut(name), value) {
                (Some(Value::Object(stored)), Value::Object(new)) => stored.extend(new.clone()),
                _ => {
                    self.configured.insert(name.clone(), value.clone());
                }
            }
        }
        if let Some(enabled) = enabled {
            self.configured.insert("enabled".into(), json!(enabled));
        }
    }

    pub(crate) fn configuration(&self) -> Value {
        Value::Object(self.configured.clone())
    }

    pub(crate) fn json(&self, agent: &str, media: &str, now: Moment) -> Value {
        let (status, finished) = match self.started {
            None => ("ready", false),
            Some(started) if now.seconds_since(started) >= GENERATION_SECONDS => ("ready", true),
            Some(_) => ("generating", false),
        };
        let gestures: Map<String, Value> = match finished {
            true => NAMES.iter().map(|name| ((*name).to_owned(), json!(format!("{media}/gestures/{agent}/{name}.mp4")))).collect(),
            false => Map::new(),
        };
        let url = finished.then(|| format!("{media}/gestures/{agent}/gestures.imx"));
        json!({"agent_id": agent, "url": url, "status": status, "gestures": gestures})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_url_proves_that_gestures_exist() {
        let mut gestures = Gestures::default();
        let none = gestures.json("A1", "http://m", Moment(0));
        assert_eq!((&none["status"], &none["url"], &none["gestures"]), (&json!("ready"), &Value::Null, &json!({})));
        gestures.start(Moment(0));
        assert_eq!(gestures.json("A1", "http://m", Moment(299_999))["status"], "generating");
        assert_eq!(gestures.json("A1", "http://m", Moment(300_000))["url"], "http://m/gestures/A1/gestures.imx");
    }
}
