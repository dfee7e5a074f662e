from __future__ import annotations

import json
import subprocess
from typing import Any

from . import _program
from ._account import Account
from ._control import control

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class Emulator(Account):
    """A running emulator, which is its own first account. Ends with its `with` block, with `stop`, or with this process."""

    url: str
    """The address of the API."""
    media_url: str
    """The second origin, where files are."""
    control_url: str
    """The address of the control interface."""

    def __init__(
        self, *flags: str, speed: float | str = "real", plan: str = "business", era: str | None = None
    ) -> None:
        """Starts the program on a free port.

        Args:
            flags: Further flags of the program, as on the command line.
            speed: `"real"`, `"stepped"` (time moves by `advance` only), or how many times faster than real time it runs.
            plan: The plan of the first account: free, creator, pro, business or enterprise.
            era: The day, as `YYYY-MM-DD`, whose API it is; decides what is retired.

        Raises:
            FileNotFoundError: The program is not installed.
            RuntimeError: It did not start.
        """
        words = [_program.find(), "--port", "0", "--exit-with-parent", "--speed", str(speed), "--plan", plan]
        words += ["--era", era] if era else []
        self._process = subprocess.Popen([*words, *flags], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the emulator ended at once, with code {self._process.wait()}")
        ready: dict[str, str] = json.loads(line)
        self.url, self.media_url, self.control_url = ready["url"], ready["media_url"], ready["control_url"]
        super().__init__(self, ready["secret"])

    def account(self, **fields: object) -> Account:
        """Opens another account: `account(plan="free", balance=0)`."""
        answer: Any = control(self.control_url, "/accounts", fields)
        return Account(self, answer["secret"])

    def stop(self) -> None:
        """Ends the program. May be called again."""
        process = self._process
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        process.kill()
        process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Emulator at {self.url}>"
