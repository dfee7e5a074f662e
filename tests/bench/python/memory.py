"""Memory of this process in KiB, as Linux counts it."""

from pathlib import Path

PROCESS = Path("/proc/self")


def begin() -> int:
    """What is resident now. The peak is counted from here on."""
    (PROCESS / "clear_refs").write_text("5")
    return _read("VmRSS")


def peak() -> int:
    """The most that was resident since `begin`."""
    return _read("VmHWM")


def _read(name: str) -> int:
    for line in (PROCESS / "status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise SystemExit(f"this system does not tell {name}")
