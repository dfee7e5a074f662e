// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object OrganizationsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "create" -> Outcome.Returned(
            client.organizations.create(
                name = given.read("name") { text() },
                slug = given.read("slug") { optional { text() } },
                options = given.options,
            ),
        )

        "list" -> Outcome.Returned(
            client.organizations.list(
                options = given.options,
            ),
        )

        "get" -> Outcome.Returned(
            client.organizations.get(
                given.read("org_id") { text() },
                options = given.options,
            ),
        )

        "update" -> Outcome.Returned(
            client.organizations.update(
                given.read("org_id") { text() },
                name = given.read("name") { optional { text() } },
                slug = given.read("slug") { optional { text() } },
                options = given.options,
            ),
        )

        "delete" -> {
            client.organizations.delete(
                given.read("org_id") { text() },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "transfer_ownership" -> {
            client.organizations.transferOwnership(
                given.read("org_id") { text() },
                newOwnerMemberId = given.read("new_owner_member_id") { text() },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "list_members" -> Outcome.Returned(
            client.organizations.listMembers(
                given.read("org_id") { text() },
                options = given.options,
            ),
        )

        "invite_member" -> Outcome.Returned(
            client.organizations.inviteMember(
                given.read("org_id") { text() },
                email = given.read("email") { text() },
                role = given.read("role") { optional { OrganizationRole.of(text()) } },
                options = given.options,
            ),
        )

        "resend_invite" -> Outcome.Returned(
            client.organizations.resendInvite(
                given.read("org_id") { text() },
                given.read("member_id") { text() },
                options = given.options,
            ),
        )

        "accept_invite" -> {
            client.organizations.acceptInvite(
                token = given.read("token") { text() },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "update_member" -> {
            client.organizations.updateMember(
                given.read("org_id") { text() },
                given.read("member_id") { text() },
                role = given.read("role") { OrganizationRole.of(text()) },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "remove_member" -> {
            client.organizations.removeMember(
                given.read("org_id") { text() },
                given.read("member_id") { text() },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "create_api_key" -> Outcome.Returned(
            client.organizations.createApiKey(
                given.read("org_id") { text() },
                alias = given.read("alias") { optional { text() } },
                options = given.options,
            ),
        )

        "list_api_keys" -> Outcome.Returned(
            client.organizations.listApiKeys(
                given.read("org_id") { text() },
                options = given.options,
            ),
        )

        "delete_api_key" -> Outcome.Returned(
            client.organizations.deleteApiKey(
                given.read("org_id") { text() },
                given.read("alias") { text() },
                options = given.options,
            ),
        )

        "usage" -> Outcome.Returned(
            client.organizations.usage(
                given.read("org_id") { text() },
                options = given.options,
            ),
        )

        "audit_log" -> Outcome.Returned(
            client.organizations.auditLog(
                given.read("org_id") { text() },
                limit = given.read("limit") { optional { int() } },
                options = given.options,
            ),
        )

        "credits" -> Outcome.Returned(
            client.organizations.credits(
                given.read("org_id") { text() },
                options = given.options,
            ),
        )

        "get_agent_share" -> Outcome.Returned(
            client.organizations.getAgentShare(
                given.read("agent_code") { text() },
                options = given.options,
            ),
        )

        "set_agent_share" -> Outcome.Returned(
            client.organizations.setAgentShare(
                given.read("agent_code") { text() },
                orgId = given.read("org_id") { optional { text() } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
