# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Providers of language models and voices that you have accounts with, for agents to use."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._options import RequestOptions
    from ..models.providers import ProviderInput, ProviderRegistry


class Providers(Resource):
    """Providers of language models and voices that you have accounts with, for agents to use."""

    __slots__ = ()

    def get(self, *, options: RequestOptions | None = None) -> ProviderRegistry:
        """Lists the registered providers. Keys are shown as hints only.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_providers` (`GET /v2/{user_id}/providers`).
        """
        return self._call("providers.get", {}, options)

    def replace(
        self,
        *,
        entries: Sequence[ProviderInput] | None = None,
        options: RequestOptions | None = None,
    ) -> ProviderRegistry:
        """Puts another list of providers in the place of the registered one; an empty list drops all. To change single
        ones, use `edit`.

        An entry that names its id keeps the stored keys that it does not name. No agent changes: choose a provider
        with `agents.update`.

        Args:
            entries: Every provider. One that is registered and not named here is dropped; an empty list drops all.
            options: Settings of this call only.

        Credits: none.

        Operation: `replace_providers` (`PUT /v2/{user_id}/providers`).
        """
        return self._call("providers.replace", {"entries": entries}, options)

    def edit(
        self,
        *,
        set: Sequence[ProviderInput] | None = None,
        remove: Sequence[str] | None = None,
        clear_secrets: Mapping[str, Sequence[str]] | None = None,
        options: RequestOptions | None = None,
    ) -> ProviderRegistry:
        """Changes single providers and leaves the others as they are, keys included.

        The service takes whole lists only, so the list is read, changed, read again and replaced. Where someone else
        changed it in between nothing is sent, and it is a `ConflictError`: look at the list and edit again.

        Args:
            set: Providers to register, and registered ones to change, named by `id`. Settings and notes that are
              given replace the stored ones; keys are added to the stored ones.
            remove: Ids of providers to drop.
            clear_secrets: Names of stored keys to drop, by the id of their provider.
            options: Settings of this call only.
        """
        return self._call("providers.edit", {"set": set, "remove": remove, "clear_secrets": clear_secrets}, options)


class AsyncProviders(AsyncResource):
    """Providers of language models and voices that you have accounts with, for agents to use."""

    __slots__ = ()

    async def get(self, *, options: RequestOptions | None = None) -> ProviderRegistry:
        """Lists the registered providers. Keys are shown as hints only.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_providers` (`GET /v2/{user_id}/providers`).
        """
        return await self._call("providers.get", {}, options)

    async def replace(
        self,
        *,
        entries: Sequence[ProviderInput] | None = None,
        options: RequestOptions | None = None,
    ) -> ProviderRegistry:
        """Puts another list of providers in the place of the registered one; an empty list drops all. To change single
        ones, use `edit`.

        An entry that names its id keeps the stored keys that it does not name. No agent changes: choose a provider
        with `agents.update`.

        Args:
            entries: Every provider. One that is registered and not named here is dropped; an empty list drops all.
            options: Settings of this call only.

        Credits: none.

        Operation: `replace_providers` (`PUT /v2/{user_id}/providers`).
        """
        return await self._call("providers.replace", {"entries": entries}, options)

    async def edit(
        self,
        *,
        set: Sequence[ProviderInput] | None = None,
        remove: Sequence[str] | None = None,
        clear_secrets: Mapping[str, Sequence[str]] | None = None,
        options: RequestOptions | None = None,
    ) -> ProviderRegistry:
        """Changes single providers and leaves the others as they are, keys included.

        The service takes whole lists only, so the list is read, changed, read again and replaced. Where someone else
        changed it in between nothing is sent, and it is a `ConflictError`: look at the list and edit again.

        Args:
            set: Providers to register, and registered ones to change, named by `id`. Settings and notes that are
              given replace the stored ones; keys are added to the stored ones.
            remove: Ids of providers to drop.
            clear_secrets: Names of stored keys to drop, by the id of their provider.
            options: Settings of this call only.
        """
        return await self._call(
            "providers.edit",
            {
                "set": set,
                "remove": remove,
                "clear_secrets": clear_secrets,
            },
            options,
        )
