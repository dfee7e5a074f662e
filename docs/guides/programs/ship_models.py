"""Fetches the model files of agents for machines that render them, and writes down what is there.

python ship_models.py models A12345 A67890
"""

import asyncio
import json
import sys
from pathlib import Path

from bithuman_rest import AsyncClient, BithumanError

AT_ONCE = 3

Entry = dict[str, str | int]


class Shipment:
    def __init__(self, client: AsyncClient, folder: Path) -> None:
        self.client, self.folder = client, folder
        self.gate = asyncio.Semaphore(AT_ONCE)
        self.manifest = folder / "manifest.json"
        self.known: dict[str, Entry] = json.loads(self.manifest.read_text()) if self.manifest.exists() else {}

    async def entry(self, code: str) -> Entry:
        async with self.gate:
            try:
                return await self.fetch(code)
            except BithumanError as error:
                return {"problem": error.fix or str(error)}

    async def fetch(self, code: str) -> Entry:
        agent = await self.client.agents.get(code)
        path, made = self.folder / f"{code}.imx", str(agent.updated_at)
        known = self.known.get(code, {})
        if path.exists() and known.get("made") == made:
            return known
        file = await self.client.models.download(code, str(path), wait=600)
        return {"file": path.name, "size": file.size, "sha256": file.sha256, "made": made}


async def main(folder: Path, codes: list[str]) -> int:
    folder.mkdir(exist_ok=True)
    async with AsyncClient().with_options(priority="bulk") as client:
        shipment = Shipment(client, folder)
        entries = await asyncio.gather(*(shipment.entry(code) for code in codes))
    manifest = dict(zip(codes, entries, strict=True))
    shipment.manifest.write_text(json.dumps(manifest, indent=2) + "\n")
    for code, entry in manifest.items():
        print(f"{code}: {entry.get('problem') or entry['sha256']}")
    return 1 if any("problem" in entry for entry in entries) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), sys.argv[2:])))
