"""Tells what was spent, ends sessions that nobody uses, and warns before the credits run out.

python watch_spend.py --days 7 --idle-minutes 10 --warn-below 500 --csv spend.csv
"""

import argparse
import csv
import sys
from collections import defaultdict
from datetime import UTC, datetime, timedelta

from bithuman_rest import Client


def stop_idle(client: Client, minutes: float) -> None:
    """Ends sessions in which nothing was said for so long. Silence is billed like talking."""
    live = client.sessions.list(window="live", limit=200)
    print(f"{live.active_count} live sessions, {live.live_burn_rate_cr_per_min:g} credits a minute")
    for session in live.sessions:
        said = client.sessions.get_transcript(session.id).messages if session.has_transcript else []
        since = said[-1].timestamp if said else session.started
        silent = (datetime.now(UTC) - since) / timedelta(minutes=1) if since else 0
        if silent >= minutes:
            closed = client.sessions.terminate(session.id, reason=f"silent for {silent:.0f} minutes").closed
            print(f"{session.id} of {session.agent_name}: {'ended' if closed else 'not ended'}")


def spend(client: Client, days: int) -> dict[tuple[str, str], float]:
    """What was spent, by day and price, with refunds taken off the charges that they belong to."""
    sums: defaultdict[tuple[str, str], float] = defaultdict(float)
    for entry in client.account.usage_pairs(start=datetime.now(UTC) - timedelta(days=days)):
        row = entry.charge or entry.refund
        if row is not None:
            sums[f"{row.created_at:%Y-%m-%d}", row.pricing_code] += entry.net
    return dict(sums)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--idle-minutes", type=float, default=10)
    parser.add_argument("--warn-below", type=float, default=500)
    parser.add_argument("--csv", default="spend.csv")
    given = parser.parse_args()
    with Client().with_options(priority="bulk") as client:
        stop_idle(client, given.idle_minutes)
        sums = spend(client, given.days)
        with open(given.csv, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["day", "price", "credits"])
            writer.writerows([day, code, f"{credits:g}"] for (day, code), credits in sorted(sums.items()))
        balance = client.account.credits().balance
    print(f"{sum(sums.values()):g} credits in {given.days} days, {balance:g} left")
    return 1 if balance < given.warn_below else 0


if __name__ == "__main__":
    sys.exit(main())
