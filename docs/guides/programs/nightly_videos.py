"""Renders a video for each row of a CSV file with the columns `id`, `agent`, `model` and `sound`, a file to be spoken.

python nightly_videos.py tonight.csv videos     # start it again after a crash: what is there is not rendered again
"""

import asyncio
import csv
import sys
from collections import Counter
from pathlib import Path

from bithuman_rest import AsyncClient, BithumanError, PaymentRequiredError, UnauthorizedError

AT_ONCE = 50
LONGEST = 60  # seconds that these videos have at most


class Night:
    def __init__(self, client: AsyncClient, name: str, folder: Path, at_once: int) -> None:
        self.client, self.name, self.folder = client, name, folder
        self.gate = asyncio.Semaphore(at_once)

    async def address(self, row: dict[str, str]) -> str:
        """Where the sound is. Kept, because an intent stands for one request: with another address it would be another."""
        kept = self.folder / f"{row['id']}.url"
        if not kept.exists():
            kept.write_text((await self.client.files.upload(file=row["sound"])).file_url)
        return kept.read_text()

    async def render(self, row: dict[str, str]) -> dict[str, str]:
        """A line of the report."""
        path = self.folder / f"{row['id']}.mp4"
        if path.exists():
            return {"id": row["id"], "file": path.name, "credits": "", "problem": ""}
        async with self.gate:
            try:
                sound = await self.address(row)
                done = await self.client.video.render(
                    model=row["model"],
                    agent_code=row["agent"],
                    audio_url=sound,
                    path=str(path),
                    options={"intent": f"{self.name}/{row['id']}", "priority": "bulk"},
                )
            except (PaymentRequiredError, UnauthorizedError):
                raise  # the other rows would meet the same
            except BithumanError as error:
                return {"id": row["id"], "file": "", "credits": "", "problem": str(error)}
        return {"id": row["id"], "file": path.name, "credits": f"{done.job.credits_charged or 0:g}", "problem": ""}


async def window(client: AsyncClient, name: str, rows: list[dict[str, str]]) -> int:
    """How many videos may be rendered at a time so that the credits last to the end. None: they do not."""
    begun = {entry.intent for entry in await client.jobs.entries() if entry.billed != "no"}
    left = Counter(row["model"] for row in rows if f"{name}/{row['id']}" not in begun)
    if not left:
        return AT_ONCE
    plan = await client.account.estimate(
        [{"kind": "video", "model": model, "seconds": LONGEST, "count": count} for model, count in left.items()]
    )
    if plan.affordable != "yes":
        return 0
    return AT_ONCE if plan.videos_at_once is None else min(AT_ONCE, plan.videos_at_once)


async def main(path: Path, folder: Path) -> int:
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    folder.mkdir(exist_ok=True)
    async with AsyncClient(journal=folder / "videos.journal") as client:
        at_once = await window(client, path.stem, [row for row in rows if not (folder / f"{row['id']}.mp4").exists()])
        if at_once < 1:
            print("there are not enough credits for all")
            return 2
        night = Night(client, path.stem, folder, at_once)
        report = await asyncio.gather(*(night.render(row) for row in rows))
    with (folder / "report.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, ["id", "file", "credits", "problem"])
        writer.writeheader()
        writer.writerows(report)
    failed = sum(bool(line["problem"]) for line in report)
    print(f"{len(report) - failed} videos, {failed} failed, {at_once} at a time")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]))))
