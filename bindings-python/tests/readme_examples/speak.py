from bithuman_rest import Client, NoActiveSessionError

with Client() as client:  # reads BITHUMAN_API_SECRET
    for agent in client.agents.list(status="ready"):
        print(agent.code, agent.name)
    try:
        client.agents.speak("A12345", message="Hello!")
    except NoActiveSessionError as error:
        print(error.fix)
