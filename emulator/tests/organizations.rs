//! Organizations, their people and their knowledge over real sockets.

mod tenant;

use bithuman_emulator::Emulator;
use serde_json::{Value, json};

use tenant::Tenant;

struct Museum<'a> {
    owner: Tenant<'a>,
    path: String,
}

impl<'a> Museum<'a> {
    async fn open(emulator: &'a Emulator) -> Self {
        let owner = Tenant::new(emulator, json!({"plan": "pro", "balance": 1000, "clock": "own"})).await;
        let made = owner.done("POST", "/v2/organizations", json!({"name": "Museum of Things"})).await;
        assert_eq!((&made["slug"], &made["max_members"]), (&json!("museum-of-things"), &json!(10)));
        let path = format!("/v2/organizations/{}", made["id"].as_str().expect("an id"));
        Self { owner, path }
    }

    async fn member(&self, role: &str) -> (Tenant<'a>, String) {
        let id = self.path.rsplit('/').next().expect("an id");
        let added = self.owner.control("POST", "members", json!({"org_id": id, "role": role})).await;
        let text = |name: &str| added[name].as_str().expect("text").to_owned();
        (Tenant { emulator: self.owner.emulator, secret: text("secret") }, text("member_id"))
    }

    async fn own_secret(&self) -> Tenant<'a> {
        let made = self.owner.done("POST", &format!("{}/api-secrets", self.path), json!({})).await;
        Tenant { emulator: self.owner.emulator, secret: made["secret"].as_str().expect("a secret").to_owned() }
    }
}

#[tokio::test]
async fn an_invitation_is_for_one_address_and_one_week() {
    let emulator = tenant::emulator().await;
    let museum = Museum::open(&emulator).await;
    let guest = Tenant::new(&emulator, json!({"email": "ada@example.com", "clock": "own"})).await;
    let other = Tenant::new(&emulator, json!({})).await;
    let invite = format!("{}/members/invite", museum.path);
    museum.owner.done("POST", &invite, json!({"email": "Ada@example.com", "role": "admin"})).await;
    assert_eq!(museum.owner.refused("POST", &invite, json!({"email": "ada@example.com"})).await.0, 409);
    let token = museum.owner.control("GET", "invites", json!({})).await[0]["token"].clone();
    let accept = "/v2/organizations/accept-invite";
    assert_eq!(other.refused("POST", accept, json!({"token": token})).await.0, 403);
    guest.advance(7 * 86_400).await;
    assert_eq!(guest.refused("POST", accept, json!({"token": token})).await.0, 404);
    museum.owner.advance(7 * 86_400).await;
    let id = museum.owner.control("GET", "invites", json!({})).await[0]["member_id"].as_str().expect("an id").to_owned();
    let again = museum.owner.done("POST", &format!("{}/members/{id}/resend-invite", museum.path), json!({})).await;
    assert_eq!(guest.refused("POST", accept, json!({"token": token})).await.0, 404);
    guest.done("POST", accept, json!({"token": again["invite_token"]})).await;
    assert_eq!(guest.read(&museum.path).await["name"], "Museum of Things");
}

#[tokio::test]
async fn roles_decide_who_does_what() {
    let emulator = tenant::emulator().await;
    let museum = Museum::open(&emulator).await;
    let (admin, admin_id) = museum.member("admin").await;
    let (member, member_id) = museum.member("member").await;
    let path = |thing: &str| format!("{}/{thing}", museum.path);
    assert_eq!(member.refused("GET", &path("usage"), json!({})).await, (403, "FORBIDDEN".into()));
    member.done("GET", &path("credits"), json!({})).await;
    admin.done("GET", &path("usage"), json!({})).await;
    assert_eq!(admin.refused("DELETE", &museum.path, json!({})).await.0, 403);
    let touch = path(&format!("members/{member_id}"));
    assert_eq!(admin.refused("PATCH", &touch, json!({"role": "admin"})).await.0, 403);
    museum.owner.done("PATCH", &touch, json!({"role": "admin"})).await;
    assert_eq!(admin.refused("DELETE", &touch, json!({})).await.0, 403);
    member.done("DELETE", &touch, json!({})).await;
    assert_eq!(member.refused("GET", &museum.path, json!({})).await.0, 403);

    museum.owner.done("POST", &path("transfer-ownership"), json!({"new_owner_member_id": admin_id})).await;
    assert_eq!(museum.owner.refused("DELETE", &museum.path, json!({})).await.0, 403);
    let log = admin.read(&path("audit-log")).await;
    let events: Vec<&Value> = log["events"].as_array().expect("events").iter().map(|event| &event["event"]).collect();
    assert_eq!(events, ["transfer_ownership", "remove_member", "update_role", "create_org"]);
    let secret = Museum { owner: admin, path: museum.path.clone() }.own_secret().await;
    secret.done("GET", "/v1/me", json!({})).await;
}

#[tokio::test]
async fn an_organization_spends_from_its_owners_wallet() {
    let emulator = tenant::emulator().await;
    let museum = Museum::open(&emulator).await;
    let own = museum.own_secret().await;
    own.done("POST", "/v1/agent/generate", json!({"model": "essence-1"})).await;
    assert_eq!(museum.owner.read("/v1/me").await["data"]["credit_balance"], 750);
    let usage = museum.owner.read(&format!("{}/usage", museum.path)).await;
    assert_eq!(usage["usage"][0]["total_credits_used"], 250);
    museum.owner.done("DELETE", &museum.path, json!({})).await;
    assert_eq!(own.refused("GET", "/v1/agents", json!({})).await.0, 401);
}

#[tokio::test]
async fn knowledge_is_built_one_base_at_a_time() {
    let emulator = tenant::emulator().await;
    let museum = Museum::open(&emulator).await;
    assert_eq!(museum.owner.refused("GET", "/v1/knowledge/kbs", json!({})).await, (403, "FORBIDDEN".into()));
    let own = museum.own_secret().await;
    let source = own.done("POST", "/v1/knowledge/files", json!({"url": "https://example.com/hours"})).await;
    let made = own.done("POST", "/v1/knowledge/kbs", json!({"name": "Hours", "file_ids": [source["id"]]})).await;
    assert_eq!((&made["status"], &made["build_dispatched"]), (&json!("stale"), &json!(true)));
    let rebuild = |id: &Value| format!("/v1/knowledge/kbs/{}/rebuild", id.as_str().expect("an id"));
    assert_eq!(own.refused("POST", &rebuild(&made["id"]), json!({})).await, (409, "BUILD_IN_PROGRESS".into()));
    let empty = own.done("POST", "/v1/knowledge/kbs", json!({"name": "Empty"})).await;
    assert_eq!(own.refused("POST", &rebuild(&empty["id"]), json!({})).await, (422, "KB_EMPTY".into()));
    museum.owner.advance(120).await;
    let listed = own.read("/v1/knowledge/kbs").await["kbs"][1].clone();
    assert_eq!((&listed["status"], &listed["built_rev"], &listed["content_rev"]), (&json!("stale"), &json!(1), &json!(2)));
    museum.owner.advance(120).await;
    assert_eq!(own.read("/v1/knowledge/kbs").await["kbs"][1]["status"], "ready");
    assert_eq!(own.refused("POST", "/v1/knowledge/kbs", json!({"name": ""})).await, (422, "VALIDATION_ERROR".into()));
}

#[tokio::test]
async fn only_registered_providers_can_be_chosen() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({})).await;
    tenant.control("POST", "agents", json!({"code": "A1"})).await;
    let path = format!("/v2/{}/providers", tenant.user_id().await);
    let entry = json!({"platform": "openai", "credentials": {"apiKey": "sk-0123456789abcdef"}});
    let stored = tenant.done("PUT", &path, json!({"entries": [entry]})).await;
    let id = stored["providers"]["entries"][0]["id"].clone();
    assert_eq!(stored["providers"]["entries"][0]["secrets"]["apiKey"]["hint"], "****cdef");
    let choice = |id: &Value| json!({"providers": {"llm": {"mode": "custom", "provider_id": id}}});
    tenant.done("POST", "/v1/agent/A1", choice(&id)).await;
    assert_eq!(tenant.refused("POST", "/v1/agent/A1", choice(&json!("other"))).await, (400, "VALIDATION_ERROR".into()));
    assert_eq!(tenant.done("PUT", &path, json!({"entries": []})).await["providers"]["entries"], json!([]));
}
