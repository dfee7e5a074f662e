"""urllib3, with a pool."""

import shutil
from pathlib import Path

import objects
import urllib3

VERSION = urllib3.__version__


class Rival:
    def __init__(self, address: str):
        self.address = address
        self.pool = urllib3.PoolManager(headers=objects.SECRET)

    def me(self) -> tuple[str, float]:
        return objects.holder(self.pool.request("GET", f"{self.address}/v1/me").json())

    def agents(self) -> list[objects.Agent]:
        return objects.agents(self.pool.request("GET", f"{self.address}/v1/agents", fields={"limit": "100"}).json())

    def upload(self, path: Path) -> int:
        head = {**objects.SECRET, "content-type": "application/json"}
        answer = self.pool.request("POST", f"{self.address}/v1/files/upload", json=objects.upload(path), headers=head)
        return objects.size(answer.json())

    def download(self, path: Path) -> None:
        answer = self.pool.request("GET", f"{self.address}/file", preload_content=False)
        with path.open("wb") as file:
            shutil.copyfileobj(answer, file, 1024 * 1024)
        answer.release_conn()

    def close(self) -> None:
        self.pool.clear()
