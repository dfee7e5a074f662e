"""Sends an avatar to a LiveKit room of your own for the time of a talk, and never longer.

    python own_voice_pipeline.py A12345 essence-2 wss://example.livekit.cloud my-room --minutes 10

LIVEKIT_AVATAR_TOKEN is a join token of your server for the identity `bithuman-avatar-agent`, of kind agent.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bithuman_rest import AsyncClient, ConcurrencyLimitReachedError, OutcomeUnknownError
from bithuman_rest.models import CloudSession


@asynccontextmanager
async def avatar(client: AsyncClient, agent: str, model: str, url: str, room: str) -> AsyncIterator[str]:
    """The session of an avatar that leaves at the end of the block, also when the block fails: it is billed until it does."""
    started = await client.sessions.start_cloud_avatar(
        agent_id=agent,
        model=model,
        livekit_url=url,
        livekit_token=os.environ["LIVEKIT_AVATAR_TOKEN"],
        room_name=room,
    )
    if started.session_id is None:
        raise RuntimeError("the service names no session: end it in the console")
    try:
        yield started.session_id
    finally:
        ended = await client.sessions.end_cloud(started.session_id)
        print(f"ended after {ended.billed_seconds or 0:.0f} s, {ended.credits or 0:g} credits")


async def arrival(client: AsyncClient, session_id: str) -> CloudSession:
    """Waits until it is in the room, or gone."""
    while (session := await client.sessions.get_cloud(session_id)).status == "starting":
        await asyncio.sleep(1)
    return session


async def talk(session: CloudSession) -> None:
    """Your pipeline: speech to text, language model, voice. What it publishes in the room, the avatar says."""
    print(f"{session.model} is {session.status} in {session.room_name}")


async def main() -> int:
    parser = argparse.ArgumentParser()
    for name in ("agent", "model", "url", "room"):
        parser.add_argument(name)
    parser.add_argument("--minutes", type=float, default=10)
    given = parser.parse_args()
    async with AsyncClient(timeout=60) as client:
        try:
            async with avatar(client, given.agent, given.model, given.url, given.room) as session_id:
                async with asyncio.timeout(given.minutes * 60):
                    await talk(await arrival(client, session_id))
        except TimeoutError:
            print("the time is up")
        except ConcurrencyLimitReachedError as error:
            print(f"{error.fix}: {(await client.sessions.list(window='live')).active_count} are live")
            return 1
        except OutcomeUnknownError:
            print("an avatar may have come: look at the live sessions before you start another")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
