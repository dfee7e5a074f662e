# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Model files, for rendering agents on machines of your own."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .._async_stream import AsyncStream
    from .._options import Duration, RequestOptions
    from .._stream import Stream
    from ..models.agents import ModelName
    from ..models.models import DownloadedFile, DownloadPlane, DownloadProgress, ModelDownload, ShowcaseManifest


class Models(Resource):
    """Model files, for rendering agents on machines of your own."""

    __slots__ = ()

    def download(
        self,
        code: str,
        path: str,
        *,
        model: ModelName | None = None,
        member: str | None = None,
        plane: DownloadPlane | None = None,
        wait: Duration | None = None,
        interval: Duration | None = None,
        progress: Callable[[DownloadProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a
        later call, and an address that has expired is replaced. The file stands under its name only once it is
        whole; its size and, where its origin tells one, its SHA-256 are checked.

        A large file comes over up to four connections, as long as that is faster. A file that the disk has no room
        for is an `InvalidRequestError` before its first byte, and so is a path that another download is writing.
        Less than 32 KiB a second for 20 seconds, and again after five new connections, are an `APITimeoutError`.

        The file appears some minutes after the agent is ready; until then it is waited for. Each address leaves a
        record of 0 credits among the account's usage.

        Args:
            code: The agent's code.
            path: The file to write, or a folder to put it in under its own name.
            model: The model; the one that the agent was created with when absent.
            member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
              least 1 character.
            plane: The machine that `member` is for, where there are several of that name. Not without `member`.
            wait: How long to wait for a file that is not there yet, in seconds. Zero does not wait. Limits: 0 to
              604,800. Default: 5,400.
            interval: How long to pause between two looks for a file that is not there yet, in seconds. Less than
              one second only against an emulator on this machine. Limits: 0.001 to 3,600. Default: 15.
            progress: Told how far it is, as `watch_download` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Credits: none.

        Operation: `download_agent_model` (`GET /v1/agent/{code}/model/download`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_ARTIFACT_NOT_READY`,
        `MODEL_NOT_DOWNLOADABLE`, `MODEL_NOT_GENERATED`.
        """
        return self._follow(
            "models.download",
            {
                "code": code,
                "path": path,
                "model": model,
                "member": member,
                "plane": plane,
                "wait": wait,
                "interval": interval,
            },
            progress,
            options,
        )

    def watch_download(
        self,
        code: str,
        path: str,
        *,
        model: ModelName | None = None,
        member: str | None = None,
        plane: DownloadPlane | None = None,
        wait: Duration | None = None,
        interval: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[DownloadProgress]:
        """Saves an agent's model file as `download` does, and tells how far it is.

        Args:
            code: The agent's code.
            path: The file to write, or a folder to put it in under its own name.
            model: The model; the one that the agent was created with when absent.
            member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
              least 1 character.
            plane: The machine that `member` is for, where there are several of that name. Not without `member`.
            wait: How long to wait for a file that is not there yet, in seconds. Zero does not wait. Limits: 0 to
              604,800. Default: 5,400.
            interval: How long to pause between two looks for a file that is not there yet, in seconds. Less than
              one second only against an emulator on this machine. Limits: 0.001 to 3,600. Default: 15.
            options: Settings of this call only.
        """
        return self._open(
            "models.watch_download",
            {
                "code": code,
                "path": path,
                "model": model,
                "member": member,
                "plane": plane,
                "wait": wait,
                "interval": interval,
            },
            options,
        )

    def link(
        self,
        code: str,
        *,
        model: ModelName | None = None,
        member: str | None = None,
        plane: DownloadPlane | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDownload:
        """Makes an address that an agent's model file can be fetched from, for an hour where it ends at all.

        Args:
            code: The agent's code.
            model: The model; the one that the agent was created with when absent. `expression-1` has a file for
              some agents only.
            member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
              least 1 character.
            plane: The machine that `member` is for, where there are several of that name. Not without `member`.
            options: Settings of this call only.
        """
        return self._call("models.link", {"code": code, "model": model, "member": member, "plane": plane}, options)

    def download_self_hosted_avatar(
        self,
        code: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands
        under its name only once it is whole; a broken transfer begins anew. The service no longer describes this
        route.

        Args:
            code: The agent's code.
            path: The file to write, or a folder to put it in.
            options: Settings of this call only.

        Credits: none.

        Operation: `download_self_hosted_avatar` (`GET /v1/agent/{code}/self-hosted-avatar`).
        """
        return self._call("models.download_self_hosted_avatar", {"code": code, "path": path}, options)

    def list_showcase(self, *, options: RequestOptions | None = None) -> ShowcaseManifest:
        """Lists the agents that the service shows to everyone. Their model files need no secret.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_showcase_models` (`GET /v1/models/showcase`).
        """
        return self._call("models.list_showcase", {}, options)


class AsyncModels(AsyncResource):
    """Model files, for rendering agents on machines of your own."""

    __slots__ = ()

    async def download(
        self,
        code: str,
        path: str,
        *,
        model: ModelName | None = None,
        member: str | None = None,
        plane: DownloadPlane | None = None,
        wait: Duration | None = None,
        interval: Duration | None = None,
        progress: Callable[[DownloadProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a
        later call, and an address that has expired is replaced. The file stands under its name only once it is
        whole; its size and, where its origin tells one, its SHA-256 are checked.

        A large file comes over up to four connections, as long as that is faster. A file that the disk has no room
        for is an `InvalidRequestError` before its first byte, and so is a path that another download is writing.
        Less than 32 KiB a second for 20 seconds, and again after five new connections, are an `APITimeoutError`.

        The file appears some minutes after the agent is ready; until then it is waited for. Each address leaves a
        record of 0 credits among the account's usage.

        Args:
            code: The agent's code.
            path: The file to write, or a folder to put it in under its own name.
            model: The model; the one that the agent was created with when absent.
            member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
              least 1 character.
            plane: The machine that `member` is for, where there are several of that name. Not without `member`.
            wait: How long to wait for a file that is not there yet, in seconds. Zero does not wait. Limits: 0 to
              604,800. Default: 5,400.
            interval: How long to pause between two looks for a file that is not there yet, in seconds. Less than
              one second only against an emulator on this machine. Limits: 0.001 to 3,600. Default: 15.
            progress: Told how far it is, as `watch_download` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Credits: none.

        Operation: `download_agent_model` (`GET /v1/agent/{code}/model/download`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_ARTIFACT_NOT_READY`,
        `MODEL_NOT_DOWNLOADABLE`, `MODEL_NOT_GENERATED`.
        """
        return await self._follow(
            "models.download",
            {
                "code": code,
                "path": path,
                "model": model,
                "member": member,
                "plane": plane,
                "wait": wait,
                "interval": interval,
            },
            progress,
            options,
        )

    def watch_download(
        self,
        code: str,
        path: str,
        *,
        model: ModelName | None = None,
        member: str | None = None,
        plane: DownloadPlane | None = None,
        wait: Duration | None = None,
        interval: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[DownloadProgress]:
        """Saves an agent's model file as `download` does, and tells how far it is.

        Args:
            code: The agent's code.
            path: The file to write, or a folder to put it in under its own name.
            model: The model; the one that the agent was created with when absent.
            member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
              least 1 character.
            plane: The machine that `member` is for, where there are several of that name. Not without `member`.
            wait: How long to wait for a file that is not there yet, in seconds. Zero does not wait. Limits: 0 to
              604,800. Default: 5,400.
            interval: How long to pause between two looks for a file that is not there yet, in seconds. Less than
              one second only against an emulator on this machine. Limits: 0.001 to 3,600. Default: 15.
            options: Settings of this call only.
        """
        return self._open(
            "models.watch_download",
            {
                "code": code,
                "path": path,
                "model": model,
                "member": member,
                "plane": plane,
                "wait": wait,
                "interval": interval,
            },
            options,
        )

    async def link(
        self,
        code: str,
        *,
        model: ModelName | None = None,
        member: str | None = None,
        plane: DownloadPlane | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDownload:
        """Makes an address that an agent's model file can be fetched from, for an hour where it ends at all.

        Args:
            code: The agent's code.
            model: The model; the one that the agent was created with when absent. `expression-1` has a file for
              some agents only.
            member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
              least 1 character.
            plane: The machine that `member` is for, where there are several of that name. Not without `member`.
            options: Settings of this call only.
        """
        return await self._call(
            "models.link",
            {
                "code": code,
                "model": model,
                "member": member,
                "plane": plane,
            },
            options,
        )

    async def download_self_hosted_avatar(
        self,
        code: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands
        under its name only once it is whole; a broken transfer begins anew. The service no longer describes this
        route.

        Args:
            code: The agent's code.
            path: The file to write, or a folder to put it in.
            options: Settings of this call only.

        Credits: none.

        Operation: `download_self_hosted_avatar` (`GET /v1/agent/{code}/self-hosted-avatar`).
        """
        return await self._call("models.download_self_hosted_avatar", {"code": code, "path": path}, options)

    async def list_showcase(self, *, options: RequestOptions | None = None) -> ShowcaseManifest:
        """Lists the agents that the service shows to everyone. Their model files need no secret.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_showcase_models` (`GET /v1/models/showcase`).
        """
        return await self._call("models.list_showcase", {}, options)
