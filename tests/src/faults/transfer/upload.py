"""Uploads a small file, then a large one; prints by how many KiB the second raised the peak of memory."""

import asyncio
import sys

from bithuman_rest import AsyncClient, Client

_, _, url, form, path = sys.argv


def peak() -> int:
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


class Reader:
    """A stream of unknown length."""

    def __init__(self, file):
        self.read = file.read


def plain() -> int:
    with Client(secret="s", base_url=url) as client:
        client.files.upload(file=("a.txt", b"small"))
        before = peak()
        if form == "path":
            client.files.upload(file=path)
        else:
            with open(path, "rb") as file:
                client.files.upload(file=file)
        return peak() - before


async def streamed() -> int:
    async with AsyncClient(secret="s", base_url=url) as client:
        await client.files.upload(file=("a.txt", b"small"))
        before = peak()
        with open(path, "rb") as file:  # noqa: ASYNC230 - the reader is what is slow here, not the disk
            await client.files.upload(file=("clip.mp4", Reader(file)))
        return peak() - before


print(asyncio.run(streamed()) if form == "stream" else plain())
