"""Speaks into a telephone call: 8 kHz, mu-law, in packets of 20 milliseconds, from the first sentence on.

    python speech_into_a_call.py "Welcome! One moment, please." > call.ulaw

Retired: the service withdrew speech on 2026-10-01. Against it this ends in an EndpointRetiredError; the emulator still speaks.
"""

import asyncio
import sys
import time
import warnings
from array import array
from collections.abc import AsyncIterator

from bithuman_rest import AsyncClient, EndpointRetiredError

PACKET = 160  # samples of 20 ms


class Telephone:
    """Turns the service's samples into those of a telephone line: each is the mean of what it stands for."""

    def __init__(self, rate: int) -> None:
        self.step, self.position, self.sum, self.count = rate / 8000, 0.0, 0, 0

    def feed(self, pcm: bytes) -> bytes:
        out = bytearray()
        for sample in array("h", pcm):
            self.sum, self.count, self.position = self.sum + sample, self.count + 1, self.position + 1
            if self.position >= self.step:
                out.append(mu_law(self.sum // self.count))
                self.position, self.sum, self.count = self.position - self.step, 0, 0
        return bytes(out)


def mu_law(sample: int) -> int:
    """One sample as ITU-T G.711 writes it."""
    sign, level = (0x80, -sample) if sample < 0 else (0, sample)
    level = min(level, 32635) + 132
    exponent = level.bit_length() - 8
    return ~(sign | exponent << 4 | level >> exponent + 3 & 0x0F) & 0xFF


async def packets(client: AsyncClient, text: str) -> AsyncIterator[bytes]:
    """The call's packets, as they are made. Leaving the loop ends the request: that is how to stop when the caller speaks."""
    line, rest = None, b""
    async with client.speech.stream(text=text, total_steps=5) as frames:
        async for frame in frames:
            line = line or Telephone(frame.sample_rate)
            rest += line.feed(frame.pcm)
            while len(rest) >= PACKET:
                yield rest[:PACKET]
                rest = rest[PACKET:]
    if rest:
        yield rest.ljust(PACKET, b"\xff")


async def main(text: str) -> int:
    begun, first = time.monotonic(), 0.0
    async with AsyncClient(timeout=30) as client:
        try:
            async for packet in packets(client, text):
                first = first or time.monotonic() - begun
                sys.stdout.buffer.write(packet)
        except EndpointRetiredError as error:
            print(error.fix, file=sys.stderr)
            return 1
    print(f"first sound after {first * 1000:.0f} ms", file=sys.stderr)
    return 0


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.exit(asyncio.run(main(sys.argv[1])))
