# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The account's rate limits."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..models.limits import AccountLimits


class Limits(Resource):
    """The account's rate limits.

    Calls wait for their turn instead of being refused: the client counts in the account's buckets together with all
    other clients of the account, in this process and on this host, and corrects itself by what the service's answers
    tell.
    """

    __slots__ = ()

    def get(self) -> AccountLimits:
        """The account's buckets as they are known here; nothing is sent. Before the first answer nothing is, unless the
        client was given the plan.
        """
        return self._core.call("limits.get", {})


class AsyncLimits(AsyncResource):
    """The account's rate limits.

    Calls wait for their turn instead of being refused: the client counts in the account's buckets together with all
    other clients of the account, in this process and on this host, and corrects itself by what the service's answers
    tell.
    """

    __slots__ = ()

    def get(self) -> AccountLimits:
        """The account's buckets as they are known here; nothing is sent. Before the first answer nothing is, unless the
        client was given the plan.
        """
        return self._core.call("limits.get", {})
