"""Renders videos for other programs, and saves each as soon as the service says that it is done.

PUBLIC_URL=https://videos.example PORT=8000 python receive_webhooks.py
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

from bithuman_rest import AsyncClient, BithumanError, JobFailedError
from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import AsyncWebhookInbox
from bithuman_rest.webhooks.starlette import receive

STATE = Path(os.environ.get("STATE", "state"))
WAITING, DONE, SECRET = STATE / "waiting", STATE / "done", STATE / "webhook.secret"

for folder in (WAITING, DONE):
    folder.mkdir(parents=True, exist_ok=True)
client = AsyncClient(journal=STATE / "journal")
tasks: set[asyncio.Task[None]] = set()


async def follow(token: str) -> None:
    """Waits for a job and saves its video. Deliveries make it quick; should one be lost, the client looks by itself."""
    job = client.video.resume(token)
    try:
        await job
        print((await client.video.download(job.id, str(DONE / f"{job.id}.mp4"))).path, flush=True)
    except BithumanError as error:
        print(f"{job.id}: {error}", flush=True)
        if not isinstance(error, JobFailedError):
            return  # it goes on at the service, and the next start looks again
    (WAITING / job.id).unlink()


def start(token: str) -> None:
    task = asyncio.create_task(follow(token))
    tasks.add(task)
    task.add_done_callback(tasks.discard)


async def handle(event: WebhookEvent) -> None:
    """A delivery that was verified, and never came before: the wait for its job is over."""
    if event.job_id:
        client.jobs.notify(event.event, event.job_id)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    if not SECRET.exists():
        made = await client.webhooks.create(url=f"{os.environ['PUBLIC_URL']}/bithuman")
        SECRET.touch(0o600)
        SECRET.write_text(made.secret)  # told this once only
    inbox = AsyncWebhookInbox(SECRET.read_text(), seen=STATE / "seen.sqlite")
    app.post("/bithuman")(receive(inbox, handle))
    for kept in WAITING.iterdir():
        start(kept.read_text())
    yield
    await client.close()


class Wanted(BaseModel):
    order: str
    agent: str
    model: str
    sound: str


app = FastAPI(lifespan=lifespan)


@app.post("/videos")
async def begin(wanted: Wanted) -> dict[str, str]:
    job = await client.video.create(
        model=wanted.model, agent_code=wanted.agent, audio_url=wanted.sound, options={"intent": wanted.order}
    )
    (WAITING / job.id).write_text(job.to_token())
    start(job.to_token())
    return {"job": job.id}


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["PORT"]), log_level="warning")
