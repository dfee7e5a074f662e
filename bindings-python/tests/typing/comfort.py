"""Progress, tables and dataclasses as people use them; the type checkers read it, nothing runs it."""

from __future__ import annotations

import dataclasses
from typing import Any, assert_type

from bithuman_rest import AsyncClient, Client, models, to_rows
from bithuman_rest.progress import Bar, bar, line, notebook, rich, tqdm


def told(look: models.JobProgress) -> None:
    assert_type(look.progress, float)


def sync(client: Client) -> None:
    bars: list[Bar] = [bar(), bar("Guide"), tqdm(colour="green"), rich(expand=True), line(), notebook()]
    for shown in bars:
        assert_type(client.files.upload(file="face.png", progress=shown), models.UploadedFile)
        assert_type(client.knowledge.ingest(file="notes.txt", progress=shown), models.KnowledgeSource)
        assert_type(client.video.download("v1", "talk.mp4", progress=shown), models.DownloadedFile)
        assert_type(client.agents.wait("A1", progress=shown), models.Agent)
    client.agents.resume("token").wait(progress=told)
    client.files.upload(file="face.png", progress=lambda look: print(look.sent, look.total))


def tables(client: Client) -> None:
    assert_type(to_rows(client.account.usage()), list[dict[str, Any]])
    assert_type(dataclasses.asdict(next(client.account.usage())), dict[str, Any])


async def asynchronous(client: AsyncClient) -> None:
    assert_type(await client.files.upload(file="face.png", progress=bar()), models.UploadedFile)
    job = await client.agents.create(model="essence-2", prompt="A guide")
    await job.wait(progress=told)
    to_rows([event async for event in client.account.usage()])


def kept(agent: models.Agent) -> None:
    assert_type(models.Agent.from_json(agent.to_json()), models.Agent)
    assert_type(models.Agent.from_dict({"code": "A1", "status": "ready"}), models.Agent)
