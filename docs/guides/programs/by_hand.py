"""As it is often written by hand. Do not copy this."""

import os
import sys
import time

import httpx

API = os.environ["BITHUMAN_BASE_URL"]
HEADERS = {"api-secret": os.environ["BITHUMAN_API_SECRET"]}


def make(prompt: str) -> None:
    for attempt in range(3):
        try:
            answer = httpx.post(f"{API}/v1/agent/generate", json={"prompt": prompt}, headers=HEADERS, timeout=60)
            agent = answer.json()["agent_id"]
            break
        except (httpx.HTTPError, KeyError):
            time.sleep(2**attempt)
    for _ in range(60):
        status = httpx.get(f"{API}/v1/agent/status/{agent}", headers=HEADERS).json()["data"]["status"]
        if status in ("ready", "success", "failed"):
            break
        time.sleep(1)
    print("done")


def download(agent: str) -> None:
    answer = httpx.get(f"{API}/v1/agent/{agent}/model/download", headers=HEADERS, follow_redirects=True)
    with open(f"{agent}.imx", "wb") as file:
        file.write(answer.content)
    print("done")


{"make": make, "download": download}[sys.argv[1]](sys.argv[2])
