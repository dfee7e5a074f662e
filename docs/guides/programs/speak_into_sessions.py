"""Lets the agent that greets your visitors know something, and say something about it.

python speak_into_sessions.py A12345 "The visitor is Ada, a customer since 2019." "Welcome back, Ada!"
"""

import sys

from bithuman_rest import AgentNotFoundError, Client, NoActiveSessionError, OutcomeUnknownError


def tell(client: Client, code: str, room: str, context: str, message: str) -> bool:
    """Whether the room heard it."""
    try:
        client.agents.add_context(code, context=context, room_id=room)
        said = client.agents.speak(code, message=message, room_id=room)
    except NoActiveSessionError:
        print(f"{room}: the visitor has left")
        return False
    except OutcomeUnknownError as error:
        print(f"{room}: may have heard it, so it is not said again ({error.request_id or 'no answer'})")
        return False
    print(f"{room}: {'heard it' if said.delivered_to_rooms else 'did not hear it'}")
    return said.delivered_to_rooms > 0


def main(code: str, context: str, message: str) -> int:
    with Client(timeout=10) as client:
        try:
            rooms = [room.room_id for room in client.agents.list_sessions(code) if room.deliverable]
        except AgentNotFoundError as error:
            print(f"{code}: {error.fix}")
            return 2
        if not rooms:
            print("nobody is there")
        heard = [tell(client, code, room, context, message) for room in rooms]
    return 0 if any(heard) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
