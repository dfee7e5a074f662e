"""A page with an agent, for visitors who have signed in.

PEPPER=… uvicorn embed_tokens:app
"""

import os
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI, Header, HTTPException
from fastapi.responses import HTMLResponse

from bithuman_rest import AgentNotFoundError, AsyncClient, ConflictError, PaymentRequiredError

PEPPER = os.environ["PEPPER"]  # at least 16 bytes, made once, kept for good: the agent's memory of visitors hangs on it
AGENTS = set(os.environ.get("AGENTS", "").split())

client = AsyncClient(timeout=10, application="my-site/1.0")
app = FastAPI()


def visitor(x_user: Annotated[str | None, Header()] = None) -> str:
    """Who is asking. Put your own sign-in here: a token is a session that your account pays for."""
    if x_user is None:
        raise HTTPException(401)
    return x_user


@app.get("/avatar/{code}", response_class=HTMLResponse)
async def avatar(code: str, user: Annotated[str, Depends(visitor)]) -> str:
    if code not in AGENTS:
        raise HTTPException(404)
    try:
        token = await client.embed.create_token(agent_id=code, fingerprint=client.embed.fingerprint(user, PEPPER))
    except (AgentNotFoundError, ConflictError, PaymentRequiredError) as error:
        print(f"{code}: {error}")  # for you; the visitor only learns that it is not there
        raise HTTPException(503) from error
    return client.embed.snippet(code, token=token.token, title="Our guide").html


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["PORT"]), log_level="warning")
