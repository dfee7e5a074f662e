// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import BithumanREST

/// Calls the methods of a resource by name.
protocol Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome
}

/// Every resource by its name.
let dispatches: [String: any Dispatch & Sendable] = [
    "agents": AgentsDispatch(),
    "models": ModelsDispatch(),
    "dynamics": DynamicsDispatch(),
    "video": VideoDispatch(),
    "jobs": JobsDispatch(),
    "speech": SpeechDispatch(),
    "files": FilesDispatch(),
    "account": AccountDispatch(),
    "limits": LimitsDispatch(),
    "embed": EmbedDispatch(),
    "tokens": TokensDispatch(),
    "realtime": RealtimeDispatch(),
    "webhooks": WebhooksDispatch(),
    "api_keys": ApiKeysDispatch(),
    "sessions": SessionsDispatch(),
    "organizations": OrganizationsDispatch(),
    "providers": ProvidersDispatch(),
    "knowledge": KnowledgeDispatch(),
    "self_hosting": SelfHostingDispatch(),
    "status": StatusDispatch(),
]
