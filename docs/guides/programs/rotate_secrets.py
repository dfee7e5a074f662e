"""Replaces the account's API key on a fleet whose hosts read it from a file.

python rotate_secrets.py new secret.txt                 # makes a key, proves it, writes it for the hosts
python rotate_secrets.py finish secret.txt default      # when every host has it: deletes the old key
"""

import os
import sys
from pathlib import Path

from bithuman_rest import BithumanError, Client


def write(path: Path, secret: str) -> None:
    """Replaces the file in one step, readable by its owner only: no host ever reads half of it."""
    beside = path.with_name(f"{path.name}.new")
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secret)
    beside.replace(path)


def host(path: Path) -> Client:
    """What every host of the fleet makes: the file is read again whenever the service refuses the secret."""
    return Client(secret_provider=lambda: path.read_text().strip())


def new(path: Path) -> int:
    with host(path) as client:
        made = client.api_keys.rotate()
        write(path, made.secret)
    print(f"{made.alias} works and is in {path}; give the hosts a minute, then finish")
    return 0


def finish(path: Path, old: str) -> int:
    with host(path) as client:
        client.account.validate()
        client.api_keys.delete(old)
        print(f"{old} is deleted, left are: {', '.join(key.alias for key in client.api_keys.list())}")
    return 0


if __name__ == "__main__":
    command, path, *old = sys.argv[1:]
    try:
        sys.exit(new(Path(path)) if command == "new" else finish(Path(path), *old))
    except BithumanError as error:
        print(error)
        sys.exit(1)
