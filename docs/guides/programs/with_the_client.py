"""The same with the client."""

import sys

from bithuman_rest import Client, JobFailedError


def make(client: Client, prompt: str) -> None:
    job = client.agents.create(model="essence-1", prompt=prompt)
    try:
        print(job.wait().status)
    except JobFailedError as error:
        print(f"failed: {error}")


def download(client: Client, agent: str) -> None:
    print(client.models.download(agent, f"{agent}.imx").sha256)


with Client() as client:
    {"make": make, "download": download}[sys.argv[1]](client, sys.argv[2])
