"""Runs one case of one rival in a fresh process and prints what it cost as one line of JSON.

    measure.py RIVAL CASE ADDRESS CALLS FOLDER

A rival is a module of `rivals` with a class `Rival`: methods named after what is asked of it, plain or `async`. What they
return is checked, so that everyone does the same work: the same fields read, the same bytes counted.
"""

import asyncio
import importlib
import inspect
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import memory

ME = ("u_1", 90.5)
AGENTS = 100
SOUND = 3_200 * 9_600
FILE = 256 * 1024 * 1024
FILM = "film.mp4"
AT_ONCE = 64

Figures = dict[str, float]
Call = Callable[[], Awaitable[None]]


class Course:
    """The calls of a case. A plain rival's methods are called as they are, an async one's are awaited."""

    def __init__(self, rival: Any, folder: Path):
        self.rival = rival
        self.folder = folder
        self.first_frames: list[float] = []

    async def me(self) -> None:
        found = self.rival.me()
        expect(await found if inspect.isawaitable(found) else found, ME)

    async def agents(self) -> None:
        found = self.rival.agents()
        agents = await found if inspect.isawaitable(found) else found
        years = 0
        for agent in agents:
            if agent.code and agent.name and agent.status == "ready":
                years += agent.updated_at.year
        expect(years, AGENTS * 2026)

    async def stream(self) -> None:
        sound = 0
        begun = time.perf_counter()
        frames = self.rival.frames()
        if hasattr(frames, "__aiter__"):
            async for frame in frames:
                if not sound:
                    self.first_frames.append(time.perf_counter() - begun)
                sound += len(frame)
        else:
            for frame in frames:
                if not sound:
                    self.first_frames.append(time.perf_counter() - begun)
                sound += len(frame)
        expect(sound, SOUND)

    async def upload(self) -> None:
        size = self.rival.upload(self.folder / FILM)
        expect(await size if inspect.isawaitable(size) else size, 100_000_000)

    async def download(self) -> None:
        target = self.folder / "downloaded"
        done = self.rival.download(target)
        if inspect.isawaitable(done):
            await done
        expect(target.stat().st_size, FILE)

    async def webhook(self) -> None:
        expect(self.rival.verify(), "A1")


def expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise SystemExit(f"{found!r} came back, not {wanted!r}")


async def one_by_one(call: Call, count: int) -> None:
    for _ in range(count):
        await call()


async def at_once(call: Call, count: int) -> None:
    await asyncio.gather(*(one_by_one(call, count // AT_ONCE) for _ in range(AT_ONCE)))


async def cost(drive: Callable[[Call, int], Awaitable[None]], call: Call, warm: int, count: int) -> Figures:
    await drive(call, warm)
    cpu, wall = time.process_time(), time.perf_counter()
    await drive(call, count)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"requests": warm + count, "cpu_us": cpu / count * 1e6, "wall_us": wall / count * 1e6}


async def case(name: str, course: Course, count: int) -> Figures:
    match name:
        case "get":
            return await cost(one_by_one, course.me, 200, count)
        case "get64":
            return await cost(at_once, course.me, AT_ONCE * 4, count)
        case "list":
            return await cost(one_by_one, course.agents, 10, count)
        case "webhook":
            return await cost(one_by_one, course.webhook, 100, count) | {"requests": 0}
        case "stream":
            figures = await cost(one_by_one, course.stream, 1, count)
            first = sorted(course.first_frames[1:])[count // 2]
            return figures | {"first_us": first * 1e6, "mb_s": SOUND / figures["wall_us"]}
        case "upload":
            await course.me()
            before = memory.begin()
            figures = await cost(one_by_one, course.upload, 0, count)
            return figures | {"over_kib": memory.peak() - before}
        case "download":
            await course.me()
            figures = await cost(one_by_one, course.download, 0, count)
            return figures | {"mb_s": FILE / figures["wall_us"]}
    raise SystemExit(f"there is no case {name}")


async def run(rival: str, name: str, address: str, count: int, folder: Path) -> None:
    module = importlib.import_module(f"rivals.{rival}")
    subject = module.Rival(address)
    figures = await case(name, Course(subject, folder), count)
    closed = subject.close()
    if inspect.isawaitable(closed):
        await closed
    print(json.dumps({"case": name, "rival": rival, "version": module.VERSION, "calls": count, **figures}), flush=True)
    # The end of the interpreter is not measured, and one rival with threads of its own sometimes aborts there.
    os._exit(0)


if __name__ == "__main__":
    rival, name, address, count, folder = sys.argv[1:]
    asyncio.run(run(rival, name, address, int(count), Path(folder)))
