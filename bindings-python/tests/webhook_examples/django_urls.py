# README begins
import os

from django.urls import path

from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import WebhookInbox
from bithuman_rest.webhooks.django import receive

inbox = WebhookInbox(os.environ["WEBHOOK_SECRET"], seen="seen.sqlite")


def handle(event: WebhookEvent) -> None:
    if agent := event.agent_ready:
        print(f"agent {agent.code} is ready")


urlpatterns = [path("bithuman", receive(inbox, handle))]
# README ends
