from __future__ import annotations

from inspect import isawaitable

from ._loop import submit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future

    from ._trio import TrioRun


async def _asked(provider: Callable[[], str | Awaitable[str]]) -> str:
    secret = provider()
    return await secret if isawaitable(secret) else secret


def ask(
    loop: AbstractEventLoop | TrioRun,
    provider: Callable[[], str | Awaitable[str]],
    told: Callable[[Future[str]], object],
) -> Future[str]:
    """Asks a provider on the event loop that waits for the secret. Called from another thread."""
    question = _asked(provider)
    try:
        answer = submit(loop, question)
    except RuntimeError:
        question.close()
        raise
    answer.add_done_callback(told)
    return answer
