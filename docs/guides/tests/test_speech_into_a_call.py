from __future__ import annotations

import hashlib

from program import Prepare

TEXT = "Welcome! One moment, please."


def test_a_call_hears_whole_packets(prepare: Prepare) -> None:
    program = prepare("speech-into-a-call", clock="real")
    with program.start(TEXT, binary=True) as process:
        sound, told = process.communicate(timeout=60)
    assert (process.returncode, told.startswith(b"first sound after ")) == (0, True)
    assert len(sound) % 160 == 0 and len(sound) > 8000
    assert {0xFF, 0x7F} & set(sound) and len(set(sound)) > 100
    # The same in every language, to the bit.
    assert hashlib.sha256(sound).hexdigest() == HEARD.setdefault("sound", hashlib.sha256(sound).hexdigest())


HEARD: dict[str, str] = {}


def test_what_the_service_says_since_it_was_withdrawn(prepare: Prepare) -> None:
    program = prepare("speech-into-a-call", clock="real")
    program.account.control("/era", {"speech_retired": True})
    with program.start(TEXT) as process:
        output, told = process.communicate(timeout=60)
    assert (process.returncode, output, "provider of your own" in told) == (1, "", True)
