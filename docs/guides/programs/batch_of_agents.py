"""Makes one agent for each row of a CSV file with the columns `id`, `model` and `prompt`.

python batch_of_agents.py people.csv          # says what it will cost and how long it takes
python batch_of_agents.py people.csv --go     # does it; start it again after a crash, as often as you like
"""

import asyncio
import csv
import sys
from pathlib import Path

from bithuman_rest import (
    AsyncClient,
    AsyncJob,
    JobFailedError,
    PaymentRequiredError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from bithuman_rest.models import Agent

MINUTES = {"expression-1": 1, "essence-1": 15, "essence-2": 150, "expression-2": 150}
AT_ONCE = {"essence-2": 2}  # so many of an account are made at a time; the others wait in a queue


class Batch:
    """The rows, and the tokens of the jobs that were begun for them."""

    def __init__(self, client: AsyncClient, path: Path) -> None:
        self.client, self.path = client, path
        self.rows = read(path)
        self.tokens = {row["id"]: row["token"] for row in read(path.with_suffix(".jobs.csv"))}

    async def plan(self) -> bool:
        """Tells what is left to begin, and what that costs and takes; whether the account can do it."""
        left = [row["model"] for row in self.rows if row["id"] not in self.tokens]
        prices = (await self.client.account.pricing()).agent_generation.by_model
        balance = (await self.client.account.me()).credit_balance
        cost = sum(prices[model] for model in left)
        minutes = [MINUTES[model] * max(1.0, left.count(model) / AT_ONCE.get(model, len(left))) for model in left]
        print(f"{len(left)} to begin: {cost:.0f} of {balance:.0f} credits, about {max(minutes, default=0):.0f} minutes")
        return balance >= cost

    async def make(self, row: dict[str, str]) -> str:
        """One row, from its start or from wherever it is. Gives the problem, or nothing."""
        try:
            await (await self.begin(row))
        except (JobFailedError, UnprocessableEntityError) as error:
            return f"{row['id']}: {error}"  # nothing is charged for it, and the other rows go on
        return ""

    async def begin(self, row: dict[str, str]) -> AsyncJob[Agent]:
        if row["id"] in self.tokens:
            return self.client.agents.resume(self.tokens[row["id"]])
        intent = f"{self.path.stem}/{row['id']}"
        job = await self.client.agents.create(
            model=row["model"], prompt=row["prompt"], options={"intent": intent, "priority": "bulk"}
        )
        with self.path.with_suffix(".jobs.csv").open("a") as file:
            file.write(("" if file.tell() else "id,agent,token\n") + f"{row['id']},{job.id},{job.to_token()}\n")
        return job


def read(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


async def main(path: Path, go: bool) -> int:
    journal = path.with_suffix(".journal")
    begun = journal.exists()  # then some of what is left may be paid already
    async with AsyncClient(journal=journal) as client:
        batch = Batch(client, path)
        enough = await batch.plan()
        if not go:
            return 0
        if not enough and not begun:
            print("top up first, or split the file")
            return 2
        try:
            problems = await asyncio.gather(*(batch.make(row) for row in batch.rows))
        except (PaymentRequiredError, PermissionDeniedError) as error:
            print(f"paused: {error}")
            return 2
    failed = [problem for problem in problems if problem]
    print(*failed, f"{len(problems) - len(failed)} ready, {len(failed)} failed", sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), "--go" in sys.argv)))
