//! A change of the list of providers, made safe: the service only takes whole lists.

use std::collections::HashSet;

use crate::Result;
use crate::errors::Error;
use crate::models::{EditProviders, ProviderEntry, ProviderInput};

/// The whole list that a change makes of the one that is registered. Stored keys are never seen: an entry that is named by its id and
/// names no keys keeps them.
pub(crate) fn apply(stored: &[ProviderEntry], changes: EditProviders) -> Result<Vec<ProviderInput>> {
    check(stored, &changes)?;
    let EditProviders { set, remove, mut clear_secrets } = changes;
    let (mut changed, new): (Vec<_>, Vec<_>) = set.into_iter().partition(|entry| entry.id.is_some());
    let mut entries = Vec::new();
    for kept in stored.iter().filter(|entry| !remove.contains(&entry.id)) {
        let change = changed.iter().position(|entry| entry.id.as_deref() == Some(&kept.id)).map(|index| changed.swap_remove(index));
        let mut entry = merge(kept, change);
        if let Some(names) = clear_secrets.remove(&kept.id) {
            entry.clear_secrets.get_or_insert_default().extend(names);
        }
        entries.push(entry);
    }
    entries.extend(new);
    Ok(entries)
}

fn merge(stored: &ProviderEntry, change: Option<ProviderInput>) -> ProviderInput {
    let change = change.unwrap_or_else(|| ProviderInput { platform: stored.platform.clone(), ..Default::default() });
    let kept = |map: &crate::describe::Map<_>| Some(map.clone()).filter(|map| !map.is_empty());
    ProviderInput {
        id: Some(stored.id.clone()),
        platform: change.platform,
        label: change.label.or_else(|| stored.label.clone()),
        credentials: change.credentials,
        options: change.options.or_else(|| kept(&stored.options)),
        clear_secrets: change.clear_secrets,
        metadata: change.metadata.or_else(|| kept(&stored.metadata)),
    }
}

/// Refuses a change that names what is not there, or one thing twice.
fn check(stored: &[ProviderEntry], changes: &EditProviders) -> Result<()> {
    let known: HashSet<&str> = stored.iter().map(|entry| entry.id.as_str()).collect();
    let named = changes.set.iter().enumerate().filter_map(|(index, entry)| Some((format!("set[{index}].id"), entry.id.as_deref()?)));
    let removed = changes.remove.iter().enumerate().map(|(index, id)| (format!("remove[{index}]"), id.as_str()));
    let mut seen = HashSet::new();
    for (field, id) in named.chain(removed) {
        if !known.contains(id) {
            return Err(Error::invalid(field, format!("there is no provider `{id}`"), "pass an id that `providers.get` gives"));
        }
        if !seen.insert(id) {
            return Err(Error::invalid(field, format!("`{id}` is named twice"), "name each provider once, to change or to drop it"));
        }
    }
    match changes.clear_secrets.keys().find(|id| !known.contains(id.as_str()) || changes.remove.contains(id)) {
        Some(id) => Err(Error::invalid("clear_secrets", format!("there will be no provider `{id}`"), "pass the id of one that stays")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored() -> Vec<ProviderEntry> {
        let entries = serde_json::json!([
            {"id": "p1", "platform": "openai", "label": "Ours", "options": {"llm": {"model": "m1"}}, "secrets": {"apiKey": {"present": true}}},
            {"id": "p2", "platform": "cartesia"},
        ]);
        serde_json::from_value(entries).expect("entries")
    }

    fn applied(changes: EditProviders) -> serde_json::Value {
        serde_json::to_value(apply(&stored(), changes).expect("a list")).expect("JSON")
    }

    #[test]
    fn what_is_not_named_stays() {
        let new = ProviderInput { platform: "deepgram".into(), ..Default::default() };
        let change =
            ProviderInput { id: Some("p2".into()), platform: "cartesia".into(), label: Some("Voice".into()), ..Default::default() };
        let clear_secrets = [("p1".to_owned(), vec!["apiKey".to_owned()])].into();
        assert_eq!(
            applied(EditProviders { set: vec![new, change], remove: vec![], clear_secrets }),
            serde_json::json!([
                {"platform": "openai", "id": "p1", "label": "Ours", "options": {"llm": {"model": "m1"}}, "clearSecrets": ["apiKey"]},
                {"platform": "cartesia", "id": "p2", "label": "Voice"},
                {"platform": "deepgram"},
            ])
        );
        assert_eq!(applied(EditProviders { remove: vec!["p1".into()], ..Default::default() })[0]["id"], "p2");
    }

    #[test]
    fn what_is_not_there_cannot_be_changed() {
        let named = |id: &str| ProviderInput { id: Some(id.into()), platform: "openai".into(), ..Default::default() };
        let cases = [
            (EditProviders { set: vec![named("p9")], ..Default::default() }, "set[0].id"),
            (EditProviders { remove: vec!["p9".into()], ..Default::default() }, "remove[0]"),
            (EditProviders { set: vec![named("p1")], remove: vec!["p1".into()], ..Default::default() }, "remove[0]"),
            (EditProviders { clear_secrets: [("p9".to_owned(), vec![])].into(), ..Default::default() }, "clear_secrets"),
        ];
        for (changes, field) in cases {
            assert_eq!(apply(&stored(), changes).expect_err(field).field.as_deref(), Some(field));
        }
    }
}
