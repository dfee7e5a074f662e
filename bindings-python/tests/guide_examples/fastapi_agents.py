from fastapi import FastAPI, HTTPException

from bithuman_rest import AsyncClient, NotFoundError
from bithuman_rest.models import Agent

app = FastAPI()
client = AsyncClient()


@app.get("/agents/{code}")
async def agent(code: str) -> Agent:
    try:
        return await client.agents.get(code)
    except NotFoundError as error:
        raise HTTPException(404, error.fix) from error
