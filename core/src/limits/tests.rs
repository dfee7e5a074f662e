//! The queue and the buckets together, on a clock that jumps over every wait.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

use super::account::Account;
use super::memory::{Memory, Table};
use super::{Pass, Plan, Priority};
use crate::errors::ErrorClass;
use crate::operation::Tier;
use crate::response::RateLimit;
use crate::transport::Deadline;

fn account() -> Arc<Account> {
    Arc::new(Account::new(std::process::id(), Memory::Own(Table::default())))
}

async fn pass(account: &Arc<Account>, tier: Tier, priority: Priority) -> Pass {
    account.clone().admit(tier, Some(Plan::Free), priority, Deadline::after(None)).await.expect("a pass")
}

#[tokio::test(start_paused = true)]
async fn a_bucket_gives_what_it_holds_and_then_what_flows_in() {
    let account = account();
    let begun = Instant::now();
    for _ in 0..3 {
        pass(&account, Tier::Generate, Priority::Interactive).await;
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
    for waited in [20, 15_020, 30_020] {
        pass(&account, Tier::Generate, Priority::Interactive).await;
        let late = begun.elapsed().saturating_sub(Duration::from_millis(waited));
        assert!(begun.elapsed() >= Duration::from_millis(waited) && late < Duration::from_millis(10), "{waited}: {:?}", begun.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_held_back_while_nothing_is_known() {
    let account = account();
    for _ in 0..1000 {
        account.clone().admit(Tier::Write, None, Priority::Bulk, Deadline::after(Some(Duration::from_secs(1)))).await.expect("a pass");
    }
    assert_eq!(account.bucket(1).available(super::clock::now()), None);
}

#[tokio::test(start_paused = true)]
async fn priorities_go_first_and_arrival_decides_within_one() {
    let account = account();
    for _ in 0..4 {
        pass(&account, Tier::Generate, Priority::Interactive).await;
    }
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for (name, priority) in [
        ("bulk 1", Priority::Bulk),
        ("poll 1", Priority::Poll),
        ("bulk 2", Priority::Bulk),
        ("call 1", Priority::Interactive),
        ("call 2", Priority::Interactive),
    ] {
        let (account, order) = (account.clone(), order.clone());
        tasks.push(tokio::spawn(async move {
            pass(&account, Tier::Generate, priority).await;
            order.lock().expect("no panic").push(name);
        }));
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for task in tasks {
        task.await.expect("no panic");
    }
    assert_eq!(*order.lock().expect("no panic"), ["call 1", "call 2", "poll 1", "bulk 1", "bulk 2"]);
}

#[tokio::test(start_paused = true)]
async fn one_in_ten_goes_to_those_who_wait_behind() {
    let account = account();
    for _ in 0..4 {
        pass(&account, Tier::Generate, Priority::Interactive).await;
    }
    let behind = tokio::spawn({
        let account = account.clone();
        async move { pass(&account, Tier::Generate, Priority::Bulk).await }
    });
    tokio::time::sleep(Duration::from_millis(1)).await;
    let before = Arc::new(AtomicUsize::new(0));
    let calls: Vec<_> = (0..40)
        .map(|_| {
            let (account, before) = (account.clone(), before.clone());
            tokio::spawn(async move {
                pass(&account, Tier::Generate, Priority::Interactive).await;
                before.fetch_add(1, Ordering::SeqCst);
            })
        })
        .collect();
    behind.await.expect("no panic");
    assert_eq!(before.load(Ordering::SeqCst), 9);
    calls.iter().for_each(|call| call.abort());
}

#[tokio::test(start_paused = true)]
async fn polls_take_half_of_the_reads_and_leave_a_fifth() {
    let account = account();
    let polls = Arc::new(AtomicUsize::new(0));
    let counter = polls.clone();
    let polling = tokio::spawn({
        let account = account.clone();
        async move {
            loop {
                pass(&account, Tier::Read, Priority::Poll).await;
                counter.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert_eq!(polls.load(Ordering::SeqCst), 60);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(polls.load(Ordering::SeqCst), 120);
    let begun = Instant::now();
    for _ in 0..100 {
        pass(&account, Tier::Read, Priority::Interactive).await;
    }
    assert_eq!(begun.elapsed(), Duration::ZERO, "polls leave the reads of others alone");
    polling.abort();
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_time_limit_fails_at_once() {
    let account = account();
    for _ in 0..4 {
        pass(&account, Tier::Generate, Priority::Interactive).await;
    }
    let begun = Instant::now();
    let limit = Deadline::after(Some(Duration::from_secs(10)));
    let error = account.clone().admit(Tier::Generate, None, Priority::Interactive, limit).await.expect_err("too long");
    assert_eq!((error.class(), error.limit), (ErrorClass::RateLimitedError, Some("total")));
    assert!((14.9..15.1).contains(&error.retry_after.expect("a wait").as_secs_f64()));
    assert_eq!((begun.elapsed(), account.lane(0).queue.waiting()), (Duration::ZERO, 0));
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_makes_room() {
    let account = account();
    for _ in 0..4 {
        pass(&account, Tier::Generate, Priority::Interactive).await;
    }
    let begun = Instant::now();
    let waiting = |account: &Arc<Account>| {
        let account = account.clone();
        tokio::spawn(async move { pass(&account, Tier::Generate, Priority::Interactive).await })
    };
    let (first, second) = (waiting(&account), waiting(&account));
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(account.lane(0).queue.waiting(), 2);
    first.abort();
    second.await.expect("no panic");
    assert!(begun.elapsed() < Duration::from_millis(15_100), "{:?}", begun.elapsed());
    assert_eq!(account.lane(0).queue.waiting(), 0);
}

#[tokio::test(start_paused = true)]
async fn one_refusal_holds_everyone_and_one_goes_first_afterwards() {
    let account = account();
    let refused = account.clone().admit(Tier::Read, None, Priority::Interactive, Deadline::after(None)).await.expect("a pass");
    refused.learn(&RateLimit { limit: 600, remaining: 0, reset: None }, None);
    refused.refused(Duration::from_secs(10));
    drop(refused);
    let sent = Arc::new(AtomicUsize::new(0));
    for _ in 0..100 {
        let (account, sent) = (account.clone(), sent.clone());
        tokio::spawn(async move {
            pass(&account, Tier::Read, Priority::Interactive).await;
            sent.fetch_add(1, Ordering::SeqCst);
        });
    }
    tokio::time::sleep(Duration::from_millis(9_990)).await;
    assert_eq!((sent.load(Ordering::SeqCst), account.lane(2).queue.waiting()), (0, 100));
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let first = sent.load(Ordering::SeqCst);
    assert!((1..=12).contains(&first), "{first}");
    tokio::time::sleep(Duration::from_secs(11)).await;
    assert_eq!(sent.load(Ordering::SeqCst), 100);
}

#[tokio::test(start_paused = true)]
async fn an_answer_corrects_what_was_thought() {
    let account = account();
    let told = |limit, remaining| RateLimit { limit, remaining, reset: None };
    let available = || account.bucket(1).available(super::clock::now()).map(f64::round);
    let one = pass(&account, Tier::Write, Priority::Interactive).await;
    assert_eq!(available(), Some(29.0));
    one.learn(&told(60, 50), None);
    drop(one);
    assert_eq!(available(), Some(50.0));
    let two = pass(&account, Tier::Write, Priority::Interactive).await;
    two.learn(&told(60, 20), None);
    drop(two);
    assert_eq!(available(), Some(20.0), "someone else uses the account");
    let three = pass(&account, Tier::Write, Priority::Interactive).await;
    let four = pass(&account, Tier::Write, Priority::Interactive).await;
    three.learn(&told(60, 40), None);
    assert_eq!(available(), Some(39.0), "the fourth may not have been seen yet");
    drop((three, four));
}
