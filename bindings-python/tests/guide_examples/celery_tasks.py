# README begins
import os

from celery import Celery

from bithuman_rest import Client, JobTimeoutError

app = Celery("guide", broker=os.environ["BROKER_URL"])
client = Client(journal="journal.db")


@app.task(acks_late=True)
def begin(order: str) -> str:
    job = client.agents.create(model="expression-1", prompt="A guide", options={"intent": f"order {order}"})
    finish.delay(job.to_token())
    return job.id


@app.task(autoretry_for=(JobTimeoutError,), max_retries=None, default_retry_delay=60)
def finish(token: str) -> str:
    return client.agents.resume(token).wait(timeout=30).status


# README ends
