# README begins
from bithuman_rest import Client
from bithuman_rest.progress import bar

with Client() as client:
    portrait = client.files.upload(file="portrait.png", progress=bar())
    job = client.agents.create(model="expression-1", image=portrait.file_url)
    agent = job.wait(progress=lambda look: print(f"{look.progress:.0%} {look.step or ''}"))
    print(agent.code)
# README ends
