use chrono::TimeDelta;
use serde_json::json;

use super::testing::entry;
use super::*;

fn claim(intent: Option<&str>) -> Claim {
    Claim {
        account: "account".to_owned(),
        operation: "generate_agent",
        fingerprint: "print".to_owned(),
        agent: None,
        intent: intent.map(str::to_owned),
        key: None,
        fresh: "fresh".to_owned(),
        owner: owner::this(),
    }
}

/// The key under which it is sent, or why it is not.
fn outcome(claim: &Claim, entries: Vec<Entry>, now: Timestamp) -> String {
    match claim.begin(entries, now).1 {
        Begun::Send(entry, _) => format!("send {}{}", entry.key, if entry.doubtful { " again" } else { "" }),
        Begun::Answered(entry) => format!("answered {}", entry.key),
        Begun::Stale(entry) => format!("stale {}", entry.key),
        Begun::Taken => "taken".to_owned(),
        Begun::Refused(error) => format!("refused {}", error.field.as_deref().unwrap_or_default()),
    }
}

fn named(key: &str) -> Entry {
    Entry { intent: Some("mine".to_owned()), ..entry(key) }
}

#[test]
fn an_intent_is_one_piece_of_work() {
    let now = now();
    let mine = claim(Some("mine"));
    assert_eq!(outcome(&mine, vec![], now), "send fresh");
    assert_eq!(outcome(&mine, vec![named("k")], now), "send k again");
    assert_eq!(outcome(&mine, vec![Entry { state: State::Done, ..named("k") }], now), "answered k");
    assert_eq!(outcome(&mine, vec![Entry { state: State::Refused, ..named("k") }], now), "send fresh");
    assert_eq!(outcome(&mine, vec![Entry { fingerprint: "other".to_owned(), ..named("k") }], now), "refused intent");
    assert_eq!(outcome(&mine, vec![Entry { operation: "generate_video".to_owned(), ..named("k") }], now), "refused intent");
    let corrected = Entry { state: State::Refused, fingerprint: "other".to_owned(), ..named("k") };
    assert_eq!(outcome(&mine, vec![corrected], now), "send fresh");
    let with_key = Claim { key: Some("another".to_owned()), ..mine.clone() };
    assert_eq!(outcome(&with_key, vec![named("k")], now), "refused idempotency_key");
    let flight = Flight::of(&named("flying"));
    assert_eq!(outcome(&mine, vec![named("flying")], now), "taken");
    drop(flight);
    assert_eq!(outcome(&mine, vec![named("flying")], now), "send flying again");
}

#[test]
fn a_key_is_not_trusted_for_longer_than_the_service_keeps_it() {
    let now = now();
    let mine = claim(Some("mine"));
    let aged = |minutes| Entry { created_at: now - TimeDelta::minutes(minutes), ..named("k") };
    assert_eq!(outcome(&mine, vec![aged(22 * 60 + 49)], now), "send k again");
    assert_eq!(outcome(&mine, vec![aged(22 * 60 + 50)], now), "stale k");
    // A clock that was an hour ahead when the entry was written, or is an hour behind now, makes a key look younger by an hour at most.
    assert!(begin::KEY_LASTS + TimeDelta::hours(1) < TimeDelta::hours(24));
    assert_eq!(outcome(&mine, vec![aged(-60)], now), "send k again");
    assert_eq!(outcome(&mine, vec![aged(-121)], now), "stale k");
    assert_eq!(outcome(&mine, vec![Entry { state: State::Done, ..aged(100 * 24 * 60) }], now), "answered k");
}

#[test]
fn what_a_dead_process_left_is_taken_over_and_what_a_living_one_does_is_not() {
    let now = now();
    let dead = || Entry { owner: "0".to_owned(), waiting: true, sent_at: now - TimeDelta::hours(1), ..entry("k") };
    assert_eq!(outcome(&claim(None), vec![dead()], now), "send k again");
    assert_eq!(outcome(&claim(None), vec![entry("k")], now), "send fresh");
    assert_eq!(outcome(&claim(None), vec![Entry { intent: Some("named".to_owned()), ..dead() }], now), "send fresh");
    assert_eq!(outcome(&claim(None), vec![Entry { state: State::Refused, ..dead() }], now), "send fresh");
    assert_eq!(outcome(&claim(None), vec![Entry { created_at: now - TimeDelta::hours(30), ..dead() }], now), "send fresh");
    assert_eq!(outcome(&claim(None), vec![dead(), Entry { key: "second".to_owned(), ..dead() }], now), "send k again");
}

#[test]
fn a_key_of_the_callers_own_is_repeated_while_it_is_good() {
    let now = now();
    let mine = Claim { key: Some("k".to_owned()), ..claim(None) };
    assert_eq!(outcome(&mine, vec![], now), "send k");
    assert_eq!(outcome(&mine, vec![entry("k")], now), "send k again");
    assert_eq!(outcome(&mine, vec![Entry { state: State::Done, ..entry("k") }], now), "send k again");
    let old = |state| Entry { state, created_at: now - TimeDelta::hours(30), ..entry("k") };
    assert_eq!(outcome(&mine, vec![old(State::Done)], now), "answered k");
    assert_eq!(outcome(&mine, vec![old(State::Open)], now), "stale k");
    assert_eq!(outcome(&mine, vec![old(State::Refused)], now), "send k");
}

#[test]
fn only_an_answer_that_names_something_is_one() {
    assert!(Entry::takes(json!({"agent_id": "A1"}).to_string().as_bytes()));
    assert!(Entry::takes(json!({"job_id": "vid"}).to_string().as_bytes()));
    for body in [&b"<html>"[..], b"{}", b"{\"agent_id\": 5}", b"{\"agent_id\": \"A1\"", b""] {
        assert!(!Entry::takes(body));
    }
}

async fn same_in(journal: &Journal) {
    let all = || journal.entries("account", Which::All);
    let put = |entries: Vec<Entry>| {
        journal.revise("account", Which::All, Outlives::Power, move |_| (entries.into_iter().map(Change::Put).collect(), ()))
    };
    let time = now();
    let first = Entry { answer: Some(b"{}".to_vec()), agent: Some("A1".to_owned()), created_at: time, sent_at: time, ..named("1") };
    let second = Entry { created_at: time, sent_at: time, ..entry("2") };
    put(vec![first.clone(), second.clone()]).await.expect("written");
    assert_eq!(all().await.expect("read"), [first.clone(), second.clone()]);
    assert_eq!(journal.entries("another", Which::All).await.expect("read"), []);
    assert_eq!(journal.entries("account", Which::Key("2".to_owned())).await.expect("read"), std::slice::from_ref(&second));
    let of_claim = |claim| journal.entries("account", Which::Claim(claim));
    assert_eq!(of_claim(claim(None)).await.expect("read").len(), 2);
    assert_eq!(
        of_claim(Claim { fingerprint: "other".to_owned(), ..claim(Some("mine")) }).await.expect("read"),
        std::slice::from_ref(&first)
    );
    let done = Entry { state: State::Done, ..second.clone() };
    journal.update(done.clone(), Outlives::Process).await.expect("written");
    journal.update(Entry { sent_at: time - TimeDelta::seconds(1), ..second }, Outlives::Process).await.expect("not written");
    assert_eq!(all().await.expect("read"), [first.clone(), done.clone()]);
    let remove = move |entries: Vec<Entry>| (entries.iter().map(Change::remove).collect(), ());
    journal.revise("account", Which::Key("1".to_owned()), Outlives::Process, remove).await.expect("removed");
    journal.update(first, Outlives::Process).await.expect("not written");
    assert_eq!(all().await.expect("read"), [done]);
}

#[tokio::test]
async fn memory_and_file_keep_the_same() {
    same_in(&Journal::default()).await;
    #[cfg(feature = "sqlite")]
    {
        let path = std::env::temp_dir().join(format!("bithuman-rest-journal-{}.db", std::process::id()));
        let journal = Journal::open(&path).expect("a file");
        same_in(&journal).await;
        drop(journal);
        let _ = std::fs::remove_file(path);
    }
}
