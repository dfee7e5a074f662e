# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `organizations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "AgentShare",
    "MemberInvitation",
    "MemberStatus",
    "MemberUsage",
    "Organization",
    "OrganizationMember",
    "OrganizationRole",
]

OrganizationRole: TypeAlias = Literal["owner", "admin", "member"] | str
"""What a member may do.

* `owner`: Everything. There is one, who pays.
* `admin`: Manage members, keys and settings.
* `member`: Use what is shared.

More values may come.
"""

MemberStatus: TypeAlias = Literal["active", "pending", "removed"] | str
"""Where a membership stands.

* `active`: Joined.
* `pending`: Invited.
* `removed`: Gone.

More values may come.
"""


class Organization(Record):
    """An organization."""

    __slots__ = ()

    id: Field[str] = Field()
    """The organization's id."""

    name: Field[str] = Field()
    """What it is called."""

    slug: Field[str] = Field()
    """Its short name in addresses."""

    owner_user_id: Field[str | None] = Field()
    """The account that owns it and pays."""

    plan: Field[str | None] = Field()
    """The owner's plan."""

    max_members: Field[int | None] = Field()
    """How many members it may have, by plan: `pro` 10, `business` 25, `enterprise` 50."""

    created_at: Field[datetime | None] = Field()
    """When it was created."""

    role: Field[OrganizationRole | None] = Field()
    """What you may do in it; told by `organizations.list` only."""


class OrganizationMember(Record):
    """A member of an organization."""

    __slots__ = ()

    id: Field[str] = Field()
    """The membership's id."""

    user_id: Field[str | None] = Field()
    """The member's account; absent until the invitation is accepted."""

    email: Field[str] = Field()
    """The member's e-mail address."""

    role: Field[OrganizationRole] = Field()
    """What the member may do."""

    status: Field[MemberStatus] = Field()
    """Where the membership stands."""


class MemberInvitation(Record):
    """An invitation."""

    __slots__ = ()

    message: Field[str | None] = Field()
    """The service's words."""

    invite_token: Field[str] = Field()
    """The token to accept it with, good for 7 days. Left out of the record's `repr`."""

    member_id: Field[str] = Field()
    """The id of the membership, which is pending."""

    email_sent: Field[bool | None] = Field()
    """Whether the service sent it by e-mail."""

    invite_url: Field[str | None] = Field()
    """The address that the invited person accepts it at."""


class MemberUsage(Record):
    """What a member spent."""

    __slots__ = ()

    user_id: Field[str] = Field()
    """The member's account."""

    email: Field[str | None] = Field()
    """The member's e-mail address."""

    total_credits_used: Field[float] = Field()
    """Credits that the member spent."""


class AgentShare(Record):
    """Whom an agent is shared with."""

    __slots__ = ()

    agent_code: Field[str] = Field()
    """The agent's code."""

    org_id: Field[str | None] = Field()
    """The organization's id; absent when it is not shared."""

    shared: Field[bool] = Field()
    """Whether it is shared."""

    can_share: Field[bool] = Field()
    """Whether you may share it."""
