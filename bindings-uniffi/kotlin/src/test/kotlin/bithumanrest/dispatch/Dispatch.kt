// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.Dispatch

/** Every resource by its name. */
val dispatches: Map<String, Dispatch> = mapOf(
    "agents" to AgentsDispatch,
    "models" to ModelsDispatch,
    "dynamics" to DynamicsDispatch,
    "video" to VideoDispatch,
    "jobs" to JobsDispatch,
    "speech" to SpeechDispatch,
    "files" to FilesDispatch,
    "account" to AccountDispatch,
    "limits" to LimitsDispatch,
    "embed" to EmbedDispatch,
    "tokens" to TokensDispatch,
    "realtime" to RealtimeDispatch,
    "webhooks" to WebhooksDispatch,
    "api_keys" to ApiKeysDispatch,
    "sessions" to SessionsDispatch,
    "organizations" to OrganizationsDispatch,
    "providers" to ProvidersDispatch,
    "knowledge" to KnowledgeDispatch,
    "self_hosting" to SelfHostingDispatch,
    "status" to StatusDispatch,
)
