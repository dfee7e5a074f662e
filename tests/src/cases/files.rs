/// Lists the files of `tests/cases`, so that the stage is one binary that needs no folder beside it.
macro_rules! files {
    ($($name:literal)*) => {
        /// The case files: name without ending, and text.
        pub const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../cases/", $name, ".json")))),*];
    };
}

files! {
    "settings"
    "transport"
    "errors"
    "refusals"
    "lists"
    "strangers"
    "agents"
    "creation"
    "models"
    "dynamics"
    "video"
    "speech"
    "files"
    "account"
    "embed"
    "webhooks"
    "webhooks_signatures"
    "tokens"
    "realtime"
    "api_keys"
    "sessions"
    "organizations"
    "providers"
    "knowledge"
    "self_hosting"
    "status"
    "jobs"
    "limits"
    "estimates"
    "money"
    "journey"
}
