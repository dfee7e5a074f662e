# README begins
from bithuman_rest import Client

with Client() as client:
    portrait = client.files.upload(file="portrait.png")
    started = client.agents.generate(model="expression-1", image=portrait.file_url)
    for progress in client.agents.watch(started.agent_id):
        print(f"{progress.step}: {progress.progress:.0%}")
    video = client.video.generate(model="expression-1", agent_code=started.agent_id, text="Hello!")
    client.video.wait(video.job_id)
    print(client.video.download(video.job_id, "hello.mp4").path)
# README ends
