# README begins
import os

from fastapi import FastAPI

from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import AsyncWebhookInbox
from bithuman_rest.webhooks.starlette import receive

app = FastAPI()
inbox = AsyncWebhookInbox(os.environ["WEBHOOK_SECRET"], seen="seen.sqlite")


async def handle(event: WebhookEvent) -> None:
    if agent := event.agent_ready:
        print(f"agent {agent.code} is ready")


app.post("/bithuman")(receive(inbox, handle))
# README ends
