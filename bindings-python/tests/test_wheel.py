from __future__ import annotations

import inspect
from importlib import metadata
from pathlib import Path

import pytest

import bithuman_rest
from bithuman_rest import AsyncClient, Client

PACKAGE = "bithuman-rest"


def installed() -> metadata.Distribution:
    try:
        return metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError:
        pytest.skip("the package is not installed from a wheel")


def test_the_wheel_needs_nothing_and_says_what_it_is() -> None:
    wheel = installed()
    assert all("extra ==" in needed for needed in wheel.requires or [])
    assert "nofficial" in wheel.metadata["Summary"]
    assert wheel.version == bithuman_rest.__version__
    assert "abi3" in (wheel.read_text("WHEEL") or "")


def test_the_wheel_is_typed() -> None:
    files = {str(file) for file in installed().files or []}
    assert {"bithuman_rest/py.typed", "bithuman_rest/_native.pyi"} <= files
    assert not any("__pycache__" in file and "tests" in file for file in files)
    # It would name the folder that the wheel was built in.
    assert not any("sboms" in file for file in files)


def test_both_clients_have_the_same_methods() -> None:
    package = Path(bithuman_rest.__file__).parent
    sync, asynchronous = Client("sk_x"), AsyncClient("sk_x")
    for module in package.glob("resources/*.py"):
        if module.stem.startswith("_"):
            continue
        one, other = getattr(sync, module.stem), getattr(asynchronous, module.stem)
        names = [name for name in dir(one) if not name.startswith("_")]
        assert names and names == [name for name in dir(other) if not name.startswith("_")]
        for name in names:
            here, there = inspect.signature(getattr(one, name)), inspect.signature(getattr(other, name))
            assert list(here.parameters.values()) == list(there.parameters.values())
            assert getattr(one, name).__doc__ == getattr(other, name).__doc__
