"""Makes one agent for each row of a CSV file with the columns `id`, `model` and `prompt`.

python batch_of_agents.py people.csv          # says what it will cost and how long it takes
python batch_of_agents.py people.csv --go     # does it; start it again after a crash, as often as you like
"""

import asyncio
import csv
import sys
from collections import Counter
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


class Batch:
    """The rows, and the tokens of the jobs that were begun for them."""

    def __init__(self, client: AsyncClient, path: Path) -> None:
        self.client, self.path = client, path
        self.rows = read(path)
        self.tokens = {row["id"]: row["token"] for row in read(path.with_suffix(".jobs.csv"))}

    def intent(self, row: dict[str, str]) -> str:
        return f"{self.path.stem}/{row['id']}"

    async def plan(self) -> bool:
        """Tells what is left to begin, and what that costs and takes; whether the account can do it."""
        begun = {entry.intent for entry in await self.client.jobs.entries() if entry.billed != "no"}
        left = Counter(row["model"] for row in self.rows if self.intent(row) not in begun)
        if not left:
            return True
        plan = await self.client.account.estimate(
            [{"kind": "agent", "model": model, "count": count} for model, count in left.items()]
        )
        cost = "? credits" if plan.credits_high is None else f"{plan.credits_high:g} of {plan.balance:g} credits"
        print(f"{left.total()} to begin: {cost}, up to {(plan.seconds_high or 0) / 60:.0f} minutes")
        return plan.affordable != "no" and plan.allowed != "no"

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
        job = await self.client.agents.create(
            model=row["model"], prompt=row["prompt"], options={"intent": self.intent(row), "priority": "bulk"}
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
    async with AsyncClient(journal=path.with_suffix(".journal")) as client:
        batch = Batch(client, path)
        enough = await batch.plan()
        if not go:
            return 0
        if not enough:
            print("the credits or the plan's room for agents will not do")
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
