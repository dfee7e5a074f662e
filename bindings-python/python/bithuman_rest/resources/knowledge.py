# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""What agents know. Every call needs a key of an organization (`organizations.create_api_key`); a personal one is a `ForbiddenError`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Sequence

    from .._async_stream import AsyncStream
    from .._job import AsyncJob, Job
    from .._options import Duration, FileInput, RequestOptions
    from .._stream import Stream
    from ..models.knowledge import IngestProgress, KnowledgeBase, KnowledgeBuild, KnowledgeSource, SyncFrequency


class Knowledge(Resource):
    """What agents know. Every call needs a key of an organization (`organizations.create_api_key`); a personal one is a
    `ForbiddenError`.
    """

    __slots__ = ()

    def ingest(
        self,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        name: str | None = None,
        sync_freq: SyncFrequency | None = None,
        progress: Callable[[IngestProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeSource:
        """Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`.

        Args:
            file: The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never
              held whole.
            url: A public address of a page or file. Limits: an absolute http or https address.
            name: What to call it. The name of the file or of the host when absent; needed where `file` has no
              name. Limits: at least 1 character.
            sync_freq: How often to read the address again. Not with `file`. Default: never.
            progress: Told how far it is, as `watch_ingest` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Credits: none.

        Operation: `ingest_knowledge_source` (`POST /v1/knowledge/files`).

        Errors of its own: `FILE_TOO_LARGE`, `QUOTA_EXCEEDED`.
        """
        return self._follow(
            "knowledge.ingest",
            {
                "file": file,
                "url": url,
                "name": name,
                "sync_freq": sync_freq,
            },
            progress,
            options,
        )

    def watch_ingest(
        self,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        name: str | None = None,
        sync_freq: SyncFrequency | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[IngestProgress]:
        """Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the
        source.

        Args:
            file: The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never
              held whole.
            url: A public address of a page or file. Limits: an absolute http or https address.
            name: What to call it. The name of the file or of the host when absent; needed where `file` has no
              name. Limits: at least 1 character.
            sync_freq: How often to read the address again. Not with `file`. Default: never.
            options: Settings of this call only.
        """
        return self._open(
            "knowledge.watch_ingest",
            {
                "file": file,
                "url": url,
                "name": name,
                "sync_freq": sync_freq,
            },
            options,
        )

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        file_ids: Sequence[str] | None = None,
        build: bool | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeBase:
        """Makes a knowledge base of sources, and begins to build it; follow it with `wait`.

        Args:
            name: What to call it, 1 to 120 characters. Limits: 1 to 120 characters.
            description: What it is about, at most 2000 characters. Limits: at most 2000 characters.
            file_ids: The ids of the sources to put in.
            build: Whether to build it at once. Without sources nothing is built. Default: true.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_knowledge_base` (`POST /v1/knowledge/kbs`).

        Errors of its own: `QUOTA_EXCEEDED`.
        """
        return self._call(
            "knowledge.create",
            {
                "name": name,
                "description": description,
                "file_ids": file_ids,
                "build": build,
            },
            options,
        )

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[KnowledgeBase]:
        """Lists the organization's knowledge bases, newest first.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_knowledge_bases` (`GET /v1/knowledge/kbs`).
        """
        return self._call("knowledge.list", {}, options)

    def rebuild(self, kb_id: str, *, options: RequestOptions | None = None) -> KnowledgeBuild:
        """Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day.

        While the base is being built it is a `BuildInProgressError`, and the wish is remembered: it is built again
        after that.

        Args:
            kb_id: The base's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `rebuild_knowledge_base` (`POST /v1/knowledge/kbs/{kb_id}/rebuild`).

        Errors of its own: `BUILD_CONCURRENCY`, `BUILD_DAILY_CAP`, `BUILD_IN_PROGRESS`, `KB_EMPTY`.
        """
        return self._call("knowledge.rebuild", {"kb_id": kb_id}, options)

    def build(self, kb_id: str, *, options: RequestOptions | None = None) -> Job[KnowledgeBase]:
        """Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as
        `rebuild`.

        Args:
            kb_id: The base's id.
            options: Settings of this call only.
        """
        return self._begin("knowledge.build", {"kb_id": kb_id}, options)

    def resume(self, token: str) -> Job[KnowledgeBase]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("knowledge.resume", {"token": token})

    def wait(
        self,
        kb_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeBase:
        """Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one
        base: its list is read.

        A base that is not in the list is a `NotFoundError`, one without sources a `JobFailedError`, a wait that
        takes too long a `JobTimeoutError`.

        Args:
            kb_id: The base's id.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The build goes on when it passes. Limits: 0 to 604,800.
              Default: 3,600.
            options: Settings of this call only.
        """
        return self._call("knowledge.wait", {"kb_id": kb_id, "interval": interval, "timeout": timeout}, options)


class AsyncKnowledge(AsyncResource):
    """What agents know. Every call needs a key of an organization (`organizations.create_api_key`); a personal one is a
    `ForbiddenError`.
    """

    __slots__ = ()

    async def ingest(
        self,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        name: str | None = None,
        sync_freq: SyncFrequency | None = None,
        progress: Callable[[IngestProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeSource:
        """Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`.

        Args:
            file: The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never
              held whole.
            url: A public address of a page or file. Limits: an absolute http or https address.
            name: What to call it. The name of the file or of the host when absent; needed where `file` has no
              name. Limits: at least 1 character.
            sync_freq: How often to read the address again. Not with `file`. Default: never.
            progress: Told how far it is, as `watch_ingest` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Credits: none.

        Operation: `ingest_knowledge_source` (`POST /v1/knowledge/files`).

        Errors of its own: `FILE_TOO_LARGE`, `QUOTA_EXCEEDED`.
        """
        return await self._follow(
            "knowledge.ingest",
            {
                "file": file,
                "url": url,
                "name": name,
                "sync_freq": sync_freq,
            },
            progress,
            options,
        )

    def watch_ingest(
        self,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        name: str | None = None,
        sync_freq: SyncFrequency | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[IngestProgress]:
        """Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the
        source.

        Args:
            file: The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never
              held whole.
            url: A public address of a page or file. Limits: an absolute http or https address.
            name: What to call it. The name of the file or of the host when absent; needed where `file` has no
              name. Limits: at least 1 character.
            sync_freq: How often to read the address again. Not with `file`. Default: never.
            options: Settings of this call only.
        """
        return self._open(
            "knowledge.watch_ingest",
            {
                "file": file,
                "url": url,
                "name": name,
                "sync_freq": sync_freq,
            },
            options,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
        file_ids: Sequence[str] | None = None,
        build: bool | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeBase:
        """Makes a knowledge base of sources, and begins to build it; follow it with `wait`.

        Args:
            name: What to call it, 1 to 120 characters. Limits: 1 to 120 characters.
            description: What it is about, at most 2000 characters. Limits: at most 2000 characters.
            file_ids: The ids of the sources to put in.
            build: Whether to build it at once. Without sources nothing is built. Default: true.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_knowledge_base` (`POST /v1/knowledge/kbs`).

        Errors of its own: `QUOTA_EXCEEDED`.
        """
        return await self._call(
            "knowledge.create",
            {
                "name": name,
                "description": description,
                "file_ids": file_ids,
                "build": build,
            },
            options,
        )

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[KnowledgeBase]:
        """Lists the organization's knowledge bases, newest first.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_knowledge_bases` (`GET /v1/knowledge/kbs`).
        """
        return await self._call("knowledge.list", {}, options)

    async def rebuild(self, kb_id: str, *, options: RequestOptions | None = None) -> KnowledgeBuild:
        """Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day.

        While the base is being built it is a `BuildInProgressError`, and the wish is remembered: it is built again
        after that.

        Args:
            kb_id: The base's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `rebuild_knowledge_base` (`POST /v1/knowledge/kbs/{kb_id}/rebuild`).

        Errors of its own: `BUILD_CONCURRENCY`, `BUILD_DAILY_CAP`, `BUILD_IN_PROGRESS`, `KB_EMPTY`.
        """
        return await self._call("knowledge.rebuild", {"kb_id": kb_id}, options)

    async def build(self, kb_id: str, *, options: RequestOptions | None = None) -> AsyncJob[KnowledgeBase]:
        """Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as
        `rebuild`.

        Args:
            kb_id: The base's id.
            options: Settings of this call only.
        """
        return await self._begin("knowledge.build", {"kb_id": kb_id}, options)

    def resume(self, token: str) -> AsyncJob[KnowledgeBase]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("knowledge.resume", {"token": token})

    async def wait(
        self,
        kb_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeBase:
        """Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one
        base: its list is read.

        A base that is not in the list is a `NotFoundError`, one without sources a `JobFailedError`, a wait that
        takes too long a `JobTimeoutError`.

        Args:
            kb_id: The base's id.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The build goes on when it passes. Limits: 0 to 604,800.
              Default: 3,600.
            options: Settings of this call only.
        """
        return await self._call("knowledge.wait", {"kb_id": kb_id, "interval": interval, "timeout": timeout}, options)
