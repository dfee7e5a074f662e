# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Organizations: accounts that several people share. They need the plan `pro` or a higher one."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from typing import Any

    from .._options import RequestOptions
    from ..models.api_keys import ApiKey, ApiKeyCreated, ApiKeyDeletion
    from ..models.organizations import (
        AgentShare,
        MemberInvitation,
        MemberUsage,
        Organization,
        OrganizationMember,
        OrganizationRole,
    )


class Organizations(Resource):
    """Organizations: accounts that several people share. They need the plan `pro` or a higher one.

    A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
    """

    __slots__ = ()

    def create(self, *, name: str, slug: str | None = None, options: RequestOptions | None = None) -> Organization:
        """Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is
        taken, is a `ConflictError`.

        Args:
            name: What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
            slug: Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Made from the name
              when absent. Limits: 3 to 64 characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_organization` (`POST /v2/organizations`).
        """
        return self._call("organizations.create", {"name": name, "slug": slug}, options)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Organization]:
        """Lists the organizations that you are in, with your role in each.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_user_organizations` (`GET /v2/users/{user_id}/organizations`).
        """
        return self._call("organizations.list", {}, options)

    def get(self, org_id: str, *, options: RequestOptions | None = None) -> Organization:
        """Fetches an organization.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_organization` (`GET /v2/organizations/{org_id}`).
        """
        return self._call("organizations.get", {"org_id": org_id}, options)

    def update(
        self,
        org_id: str,
        *,
        name: str | None = None,
        slug: str | None = None,
        options: RequestOptions | None = None,
    ) -> Organization:
        """Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`.

        Args:
            org_id: The organization's id.
            name: What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
            slug: Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Limits: 3 to 64
              characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_organization` (`PATCH /v2/organizations/{org_id}`).
        """
        return self._call("organizations.update", {"org_id": org_id, "name": name, "slug": slug}, options)

    def delete(self, org_id: str, *, options: RequestOptions | None = None) -> None:
        """Deletes an organization for good. Agents that members shared are theirs again. For the owner.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_organization` (`DELETE /v2/organizations/{org_id}`).
        """
        self._call("organizations.delete", {"org_id": org_id}, options)

    def transfer_ownership(
        self,
        org_id: str,
        *,
        new_owner_member_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Makes a member the owner. The owner becomes an admin. For the owner.

        Args:
            org_id: The organization's id.
            new_owner_member_id: The id of the member who becomes the owner. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `transfer_organization_ownership` (`POST /v2/organizations/{org_id}/transfer-ownership`).
        """
        self._call(
            "organizations.transfer_ownership",
            {
                "org_id": org_id,
                "new_owner_member_id": new_owner_member_id,
            },
            options,
        )

    def list_members(self, org_id: str, *, options: RequestOptions | None = None) -> builtins.list[OrganizationMember]:
        """Lists the members. Those who are invited or gone are shown to owner and admins only.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_organization_members` (`GET /v2/organizations/{org_id}/members`).
        """
        return self._call("organizations.list_members", {"org_id": org_id}, options)

    def invite_member(
        self,
        org_id: str,
        *,
        email: str,
        role: OrganizationRole | None = None,
        options: RequestOptions | None = None,
    ) -> MemberInvitation:
        """Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a
        `ConflictError`.

        Args:
            org_id: The organization's id.
            email: The e-mail address, which the account that accepts must have, too. Limits: at least 3
              characters.
            role: What the member may do. Limits: one of admin, member. Default: member.
            options: Settings of this call only.

        Credits: none.

        Operation: `invite_organization_member` (`POST /v2/organizations/{org_id}/members/invite`).
        """
        return self._call("organizations.invite_member", {"org_id": org_id, "email": email, "role": role}, options)

    def resend_invite(self, org_id: str, member_id: str, *, options: RequestOptions | None = None) -> MemberInvitation:
        """Invites someone again, with a new token. For owner and admins.

        Args:
            org_id: The organization's id.
            member_id: The id of the membership, which is pending.
            options: Settings of this call only.

        Credits: none.

        Operation: `resend_organization_invite` (`POST
        /v2/organizations/{org_id}/members/{member_id}/resend-invite`).
        """
        return self._call("organizations.resend_invite", {"org_id": org_id, "member_id": member_id}, options)

    def accept_invite(self, *, token: str, options: RequestOptions | None = None) -> None:
        """Joins an organization. The account's e-mail address must be the one that was invited.

        Args:
            token: The token of the invitation. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `accept_organization_invite` (`POST /v2/organizations/accept-invite`).
        """
        self._call("organizations.accept_invite", {"token": token}, options)

    def update_member(
        self,
        org_id: str,
        member_id: str,
        *,
        role: OrganizationRole,
        options: RequestOptions | None = None,
    ) -> None:
        """Changes what a member may do. For owner and admins; only the owner may change an admin.

        Args:
            org_id: The organization's id.
            member_id: The membership's id.
            role: What the member may do. Limits: one of admin, member.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_organization_member` (`PATCH /v2/organizations/{org_id}/members/{member_id}`).
        """
        self._call("organizations.update_member", {"org_id": org_id, "member_id": member_id, "role": role}, options)

    def remove_member(self, org_id: str, member_id: str, *, options: RequestOptions | None = None) -> None:
        """Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave.

        Args:
            org_id: The organization's id.
            member_id: The membership's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `remove_organization_member` (`DELETE /v2/organizations/{org_id}/members/{member_id}`).
        """
        self._call("organizations.remove_member", {"org_id": org_id, "member_id": member_id}, options)

    def create_api_key(
        self,
        org_id: str,
        *,
        alias: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyCreated:
        """Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere else.
        For owner and admins.

        Args:
            org_id: The organization's id.
            alias: What to call it, at most 32 characters. The service picks a name when it is absent; one that is
              taken is a `ConflictError`. Limits: 1 to 32 characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_organization_api_key` (`POST /v2/organizations/{org_id}/api-secrets`).
        """
        return self._call("organizations.create_api_key", {"org_id": org_id, "alias": alias}, options)

    def list_api_keys(self, org_id: str, *, options: RequestOptions | None = None) -> builtins.list[ApiKey]:
        """Lists the organization's keys, with their middle hidden.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_organization_api_keys` (`GET /v2/organizations/{org_id}/api-secrets`).
        """
        return self._call("organizations.list_api_keys", {"org_id": org_id}, options)

    def delete_api_key(self, org_id: str, alias: str, *, options: RequestOptions | None = None) -> ApiKeyDeletion:
        """Deletes a key of the organization. It is refused from now on. For owner and admins.

        Args:
            org_id: The organization's id.
            alias: What the key is called.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_organization_api_key` (`DELETE /v2/organizations/{org_id}/api-secrets/{alias}`).
        """
        return self._call("organizations.delete_api_key", {"org_id": org_id, "alias": alias}, options)

    def usage(self, org_id: str, *, options: RequestOptions | None = None) -> builtins.list[MemberUsage]:
        """Lists what each member spent, the most first. For owner and admins.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_organization_usage` (`GET /v2/organizations/{org_id}/usage`).
        """
        return self._call("organizations.usage", {"org_id": org_id}, options)

    def audit_log(
        self,
        org_id: str,
        *,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Any]:
        """Lists what happened in the organization of late, such as `invite_member` or `delete_api_key`. For owner and
        admins.

        The service does not describe the form of a record: each is given as it was received.

        Args:
            org_id: The organization's id.
            limit: The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_organization_audit_log` (`GET /v2/organizations/{org_id}/audit-log`).
        """
        return self._call("organizations.audit_log", {"org_id": org_id, "limit": limit}, options)

    def credits(self, org_id: str, *, options: RequestOptions | None = None) -> Any:
        """Tells how many credits the organization's owner has left. The service does not describe the form: it is given
        as it was received.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_organization_credits` (`GET /v2/organizations/{org_id}/credits`).
        """
        return self._call("organizations.credits", {"org_id": org_id}, options)

    def get_agent_share(self, agent_code: str, *, options: RequestOptions | None = None) -> AgentShare:
        """Tells whom an agent is shared with.

        Args:
            agent_code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_agent_org_share` (`GET /v2/agents/{agent_code}/share-org`).
        """
        return self._call("organizations.get_agent_share", {"agent_code": agent_code}, options)

    def set_agent_share(
        self,
        agent_code: str,
        *,
        org_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AgentShare:
        """Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner;
        ending it is for every member.

        Args:
            agent_code: The agent's code.
            org_id: The organization's id. The agent is no longer shared when it is absent. Limits: at least 1
              character.
            options: Settings of this call only.

        Credits: none.

        Operation: `set_agent_org_share` (`POST /v2/agents/{agent_code}/share-org`).
        """
        return self._call("organizations.set_agent_share", {"agent_code": agent_code, "org_id": org_id}, options)


class AsyncOrganizations(AsyncResource):
    """Organizations: accounts that several people share. They need the plan `pro` or a higher one.

    A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        slug: str | None = None,
        options: RequestOptions | None = None,
    ) -> Organization:
        """Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is
        taken, is a `ConflictError`.

        Args:
            name: What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
            slug: Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Made from the name
              when absent. Limits: 3 to 64 characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_organization` (`POST /v2/organizations`).
        """
        return await self._call("organizations.create", {"name": name, "slug": slug}, options)

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[Organization]:
        """Lists the organizations that you are in, with your role in each.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_user_organizations` (`GET /v2/users/{user_id}/organizations`).
        """
        return await self._call("organizations.list", {}, options)

    async def get(self, org_id: str, *, options: RequestOptions | None = None) -> Organization:
        """Fetches an organization.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_organization` (`GET /v2/organizations/{org_id}`).
        """
        return await self._call("organizations.get", {"org_id": org_id}, options)

    async def update(
        self,
        org_id: str,
        *,
        name: str | None = None,
        slug: str | None = None,
        options: RequestOptions | None = None,
    ) -> Organization:
        """Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`.

        Args:
            org_id: The organization's id.
            name: What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
            slug: Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Limits: 3 to 64
              characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_organization` (`PATCH /v2/organizations/{org_id}`).
        """
        return await self._call("organizations.update", {"org_id": org_id, "name": name, "slug": slug}, options)

    async def delete(self, org_id: str, *, options: RequestOptions | None = None) -> None:
        """Deletes an organization for good. Agents that members shared are theirs again. For the owner.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_organization` (`DELETE /v2/organizations/{org_id}`).
        """
        await self._call("organizations.delete", {"org_id": org_id}, options)

    async def transfer_ownership(
        self,
        org_id: str,
        *,
        new_owner_member_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Makes a member the owner. The owner becomes an admin. For the owner.

        Args:
            org_id: The organization's id.
            new_owner_member_id: The id of the member who becomes the owner. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `transfer_organization_ownership` (`POST /v2/organizations/{org_id}/transfer-ownership`).
        """
        await self._call(
            "organizations.transfer_ownership",
            {
                "org_id": org_id,
                "new_owner_member_id": new_owner_member_id,
            },
            options,
        )

    async def list_members(
        self,
        org_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[OrganizationMember]:
        """Lists the members. Those who are invited or gone are shown to owner and admins only.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_organization_members` (`GET /v2/organizations/{org_id}/members`).
        """
        return await self._call("organizations.list_members", {"org_id": org_id}, options)

    async def invite_member(
        self,
        org_id: str,
        *,
        email: str,
        role: OrganizationRole | None = None,
        options: RequestOptions | None = None,
    ) -> MemberInvitation:
        """Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a
        `ConflictError`.

        Args:
            org_id: The organization's id.
            email: The e-mail address, which the account that accepts must have, too. Limits: at least 3
              characters.
            role: What the member may do. Limits: one of admin, member. Default: member.
            options: Settings of this call only.

        Credits: none.

        Operation: `invite_organization_member` (`POST /v2/organizations/{org_id}/members/invite`).
        """
        return await self._call(
            "organizations.invite_member",
            {
                "org_id": org_id,
                "email": email,
                "role": role,
            },
            options,
        )

    async def resend_invite(
        self,
        org_id: str,
        member_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> MemberInvitation:
        """Invites someone again, with a new token. For owner and admins.

        Args:
            org_id: The organization's id.
            member_id: The id of the membership, which is pending.
            options: Settings of this call only.

        Credits: none.

        Operation: `resend_organization_invite` (`POST
        /v2/organizations/{org_id}/members/{member_id}/resend-invite`).
        """
        return await self._call("organizations.resend_invite", {"org_id": org_id, "member_id": member_id}, options)

    async def accept_invite(self, *, token: str, options: RequestOptions | None = None) -> None:
        """Joins an organization. The account's e-mail address must be the one that was invited.

        Args:
            token: The token of the invitation. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `accept_organization_invite` (`POST /v2/organizations/accept-invite`).
        """
        await self._call("organizations.accept_invite", {"token": token}, options)

    async def update_member(
        self,
        org_id: str,
        member_id: str,
        *,
        role: OrganizationRole,
        options: RequestOptions | None = None,
    ) -> None:
        """Changes what a member may do. For owner and admins; only the owner may change an admin.

        Args:
            org_id: The organization's id.
            member_id: The membership's id.
            role: What the member may do. Limits: one of admin, member.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_organization_member` (`PATCH /v2/organizations/{org_id}/members/{member_id}`).
        """
        await self._call(
            "organizations.update_member",
            {
                "org_id": org_id,
                "member_id": member_id,
                "role": role,
            },
            options,
        )

    async def remove_member(self, org_id: str, member_id: str, *, options: RequestOptions | None = None) -> None:
        """Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave.

        Args:
            org_id: The organization's id.
            member_id: The membership's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `remove_organization_member` (`DELETE /v2/organizations/{org_id}/members/{member_id}`).
        """
        await self._call("organizations.remove_member", {"org_id": org_id, "member_id": member_id}, options)

    async def create_api_key(
        self,
        org_id: str,
        *,
        alias: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyCreated:
        """Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere else.
        For owner and admins.

        Args:
            org_id: The organization's id.
            alias: What to call it, at most 32 characters. The service picks a name when it is absent; one that is
              taken is a `ConflictError`. Limits: 1 to 32 characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_organization_api_key` (`POST /v2/organizations/{org_id}/api-secrets`).
        """
        return await self._call("organizations.create_api_key", {"org_id": org_id, "alias": alias}, options)

    async def list_api_keys(self, org_id: str, *, options: RequestOptions | None = None) -> builtins.list[ApiKey]:
        """Lists the organization's keys, with their middle hidden.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_organization_api_keys` (`GET /v2/organizations/{org_id}/api-secrets`).
        """
        return await self._call("organizations.list_api_keys", {"org_id": org_id}, options)

    async def delete_api_key(self, org_id: str, alias: str, *, options: RequestOptions | None = None) -> ApiKeyDeletion:
        """Deletes a key of the organization. It is refused from now on. For owner and admins.

        Args:
            org_id: The organization's id.
            alias: What the key is called.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_organization_api_key` (`DELETE /v2/organizations/{org_id}/api-secrets/{alias}`).
        """
        return await self._call("organizations.delete_api_key", {"org_id": org_id, "alias": alias}, options)

    async def usage(self, org_id: str, *, options: RequestOptions | None = None) -> builtins.list[MemberUsage]:
        """Lists what each member spent, the most first. For owner and admins.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_organization_usage` (`GET /v2/organizations/{org_id}/usage`).
        """
        return await self._call("organizations.usage", {"org_id": org_id}, options)

    async def audit_log(
        self,
        org_id: str,
        *,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Any]:
        """Lists what happened in the organization of late, such as `invite_member` or `delete_api_key`. For owner and
        admins.

        The service does not describe the form of a record: each is given as it was received.

        Args:
            org_id: The organization's id.
            limit: The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_organization_audit_log` (`GET /v2/organizations/{org_id}/audit-log`).
        """
        return await self._call("organizations.audit_log", {"org_id": org_id, "limit": limit}, options)

    async def credits(self, org_id: str, *, options: RequestOptions | None = None) -> Any:
        """Tells how many credits the organization's owner has left. The service does not describe the form: it is given
        as it was received.

        Args:
            org_id: The organization's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_organization_credits` (`GET /v2/organizations/{org_id}/credits`).
        """
        return await self._call("organizations.credits", {"org_id": org_id}, options)

    async def get_agent_share(self, agent_code: str, *, options: RequestOptions | None = None) -> AgentShare:
        """Tells whom an agent is shared with.

        Args:
            agent_code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_agent_org_share` (`GET /v2/agents/{agent_code}/share-org`).
        """
        return await self._call("organizations.get_agent_share", {"agent_code": agent_code}, options)

    async def set_agent_share(
        self,
        agent_code: str,
        *,
        org_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AgentShare:
        """Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner;
        ending it is for every member.

        Args:
            agent_code: The agent's code.
            org_id: The organization's id. The agent is no longer shared when it is absent. Limits: at least 1
              character.
            options: Settings of this call only.

        Credits: none.

        Operation: `set_agent_org_share` (`POST /v2/agents/{agent_code}/share-org`).
        """
        return await self._call("organizations.set_agent_share", {"agent_code": agent_code, "org_id": org_id}, options)
