"""What the tester is told about this API; loaded by it, not by us."""

import atexit
import http.client
import json
import os
import random
from pathlib import Path
from urllib.parse import urlsplit

import schemathesis

SCENE = json.loads(os.environ["CONTRACT_SCENE"])
IDS = SCENE["ids"]
DICE = random.Random(1)
CONTROL = http.client.HTTPConnection(urlsplit(SCENE["url"]).netloc, timeout=20)
made = 0


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """The values of an open enum are those known today: others are as good, in requests as in answers."""
    if isinstance(raw_schema, dict):
        if raw_schema.get("x-open-enum"):
            raw_schema.pop("enum", None)
        for part in raw_schema.values():
            before_load_schema(context, part)
    elif isinstance(raw_schema, list):
        for part in raw_schema:
            before_load_schema(context, part)


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Made-up ids are answered with 404 and no more: most requests get one that exists."""
    for name in path_parameters or {}:
        if name in IDS and DICE.random() < 0.8:
            path_parameters[name] = DICE.choice(IDS[name])
    return path_parameters


@schemathesis.hook
def map_body(context, body):
    if isinstance(body, dict):
        for name in ("agent_id", "agent_code", "org_id"):
            if body.get(name) is not None and DICE.random() < 0.7:
                body[name] = DICE.choice(IDS["org_id" if name == "org_id" else "code"])
        if "fingerprint" in body and DICE.random() < 0.5:
            body["fingerprint"] = "f" * 32
    return body


@schemathesis.hook
def before_call(context, case, kwargs):
    """Empty buckets, spent credits, a suspended runtime and jobs that never end would answer most requests alike."""
    for secret in SCENE["secrets"]:
        control(secret, "buckets", {})
        control(secret, "runtime", {"suspended": False})
        control(secret, "balance", {"balance": 100_000})
        control(secret, "advance", {"seconds": 5})


@schemathesis.hook
def after_call(context, case, response):
    global made
    made += 1


@schemathesis.check
def declared_code(context, response, case):
    """An operation's error codes are listed in the contract, for all of its refusals or beside one status."""
    try:
        code = response.json()["error"]["code"]
    except (ValueError, KeyError, TypeError):
        return
    operation = case.operation.definition.raw
    codes = [*operation.get("x-error-codes", []), *operation.get("x-ws-error-codes", [])]
    refusal = operation["responses"].get(str(response.status_code), {})
    while "$ref" in refusal:
        place = case.operation.schema.raw_schema
        for part in refusal["$ref"].removeprefix("#/").split("/"):
            place = place[part]
        refusal = place
    codes += refusal.get("x-error-codes", [])
    if codes and code not in codes:
        raise AssertionError(f"{code} is not declared beside {response.status_code}")


def control(secret, thing, body):
    CONTROL.request("POST", f"/_emulator/accounts/{secret}/{thing}", json.dumps(body))
    CONTROL.getresponse().read()


atexit.register(lambda: Path(os.environ["CONTRACT_COUNT"]).write_text(str(made)))
