# README begins
import trio

from bithuman_rest import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        with trio.move_on_after(60):
            credits = await client.account.credits()
            print(credits.balance)


trio.run(main)
# README ends
