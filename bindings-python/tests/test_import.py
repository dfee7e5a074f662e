from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys, time
before = set(sys.modules)
start = time.perf_counter()
import bithuman_rest
package = time.perf_counter()
bithuman_rest.Client
client = time.perf_counter()
import threading, os
assert threading.active_count() == 1
assert not os.path.isdir("/proc/self/task") or len(os.listdir("/proc/self/task")) == 1
assert "asyncio" not in sys.modules or "asyncio" in before
print(f"import {(package - start) * 1000:.1f} ms, with Client {(client - start) * 1000:.1f} ms")
"""


def test_importing_is_quick_and_starts_nothing() -> None:
    output = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True).stdout
    print(output)
    assert output.startswith("import ")


def test_names_are_found_and_listed() -> None:
    import bithuman_rest

    for name in dir(bithuman_rest):
        assert getattr(bithuman_rest, name) is not None
    for name in dir(bithuman_rest.models):
        assert getattr(bithuman_rest.models, name) is not None
    assert not hasattr(bithuman_rest, "NoSuchError")


def test_a_star_imports_what_is_public() -> None:
    script = "from bithuman_rest import *; print(Client.__name__, NotFoundError.__name__, models.__name__, '__version__' in dir())"
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert output == "Client NotFoundError bithuman_rest.models False\n"
