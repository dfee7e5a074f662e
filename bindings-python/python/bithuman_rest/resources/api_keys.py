# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The API keys of the account: secrets that clients use."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins

    from .._options import RequestOptions
    from ..models.api_keys import ApiKey, ApiKeyCreated, ApiKeyDeletion, ApiKeyRotation, ApiKeyValue


class ApiKeys(Resource):
    """The API keys of the account: secrets that clients use."""

    __slots__ = ()

    def create(self, *, alias: str | None = None, options: RequestOptions | None = None) -> ApiKeyCreated:
        """Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revoke_all` is
        lifted.

        Args:
            alias: What to call it, at most 32 characters. The service picks a name when it is absent; one that is
              taken is a `ConflictError`. Limits: 1 to 32 characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_api_key` (`POST /v2/{user_id}/api-secrets`).
        """
        return self._call("api_keys.create", {"alias": alias}, options)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[ApiKey]:
        """Lists the keys, with their middle hidden.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_api_keys` (`GET /v2/{user_id}/api-secrets`).
        """
        return self._call("api_keys.list", {}, options)

    def reveal(self, alias: str, *, options: RequestOptions | None = None) -> ApiKeyValue:
        """Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`.

        Args:
            alias: What the key is called.
            options: Settings of this call only.

        Credits: none.

        Operation: `reveal_api_key` (`GET /v2/{user_id}/api-secrets/{alias}/get-value`).

        Errors of its own: `SECRET_REVEAL_CONSOLE_ONLY`.
        """
        return self._call("api_keys.reveal", {"alias": alias}, options)

    def delete(self, alias: str, *, options: RequestOptions | None = None) -> ApiKeyDeletion:
        """Deletes a key. It is refused from now on; live sessions that use it end within about a minute.

        Args:
            alias: What the key is called.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_api_key` (`DELETE /v2/{user_id}/api-secrets/{alias}`).
        """
        return self._call("api_keys.delete", {"alias": alias}, options)

    def rotate(
        self,
        *,
        alias: str | None = None,
        delete: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyRotation:
        """Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name
        it.

        Nothing is deleted before the new key has proved itself. If it does not, the error's `details` tell what it
        is called, and the old key stays. If the old one cannot be deleted, the answer says so beside the new key.
        This client goes on with the key it has: make another client with the new one.

        Args:
            alias: What to call the new key, at most 32 characters. The service picks a name when it is absent.
              Limits: 1 to 32 characters.
            delete: What the key to delete is called, once the new one is known to be good. Nothing is deleted when
              it is absent. Limits: at least 1 character.
            options: Settings of this call only.
        """
        return self._call("api_keys.rotate", {"alias": alias, "delete": delete}, options)


class AsyncApiKeys(AsyncResource):
    """The API keys of the account: secrets that clients use."""

    __slots__ = ()

    async def create(self, *, alias: str | None = None, options: RequestOptions | None = None) -> ApiKeyCreated:
        """Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revoke_all` is
        lifted.

        Args:
            alias: What to call it, at most 32 characters. The service picks a name when it is absent; one that is
              taken is a `ConflictError`. Limits: 1 to 32 characters.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_api_key` (`POST /v2/{user_id}/api-secrets`).
        """
        return await self._call("api_keys.create", {"alias": alias}, options)

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[ApiKey]:
        """Lists the keys, with their middle hidden.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_api_keys` (`GET /v2/{user_id}/api-secrets`).
        """
        return await self._call("api_keys.list", {}, options)

    async def reveal(self, alias: str, *, options: RequestOptions | None = None) -> ApiKeyValue:
        """Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`.

        Args:
            alias: What the key is called.
            options: Settings of this call only.

        Credits: none.

        Operation: `reveal_api_key` (`GET /v2/{user_id}/api-secrets/{alias}/get-value`).

        Errors of its own: `SECRET_REVEAL_CONSOLE_ONLY`.
        """
        return await self._call("api_keys.reveal", {"alias": alias}, options)

    async def delete(self, alias: str, *, options: RequestOptions | None = None) -> ApiKeyDeletion:
        """Deletes a key. It is refused from now on; live sessions that use it end within about a minute.

        Args:
            alias: What the key is called.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_api_key` (`DELETE /v2/{user_id}/api-secrets/{alias}`).
        """
        return await self._call("api_keys.delete", {"alias": alias}, options)

    async def rotate(
        self,
        *,
        alias: str | None = None,
        delete: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyRotation:
        """Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name
        it.

        Nothing is deleted before the new key has proved itself. If it does not, the error's `details` tell what it
        is called, and the old key stays. If the old one cannot be deleted, the answer says so beside the new key.
        This client goes on with the key it has: make another client with the new one.

        Args:
            alias: What to call the new key, at most 32 characters. The service picks a name when it is absent.
              Limits: 1 to 32 characters.
            delete: What the key to delete is called, once the new one is known to be good. Nothing is deleted when
              it is absent. Limits: at least 1 character.
            options: Settings of this call only.
        """
        return await self._call("api_keys.rotate", {"alias": alias, "delete": delete}, options)
