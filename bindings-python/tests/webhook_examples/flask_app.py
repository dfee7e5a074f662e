# README begins
import os

from flask import Flask

from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import WebhookInbox
from bithuman_rest.webhooks.flask import receive

app = Flask("guide")
inbox = WebhookInbox(os.environ["WEBHOOK_SECRET"], seen="seen.sqlite")


def handle(event: WebhookEvent) -> None:
    if agent := event.agent_ready:
        print(f"agent {agent.code} is ready")


app.post("/bithuman")(receive(inbox, handle))
# README ends
