"""Bars for what takes its time.

    from bithuman_rest.progress import bar

    client.files.upload(file="face.png", progress=bar())
    client.agents.create(model="essence-2", prompt="A guide").wait(progress=bar())

`progress` takes any function of one record; these show the records to a person. Bytes come with their rate, jobs with
their step, both with the time that is left. They are silent where no person looks: they write to a terminal or into a
notebook only, by default to `sys.stderr`. Colours are left out where `NO_COLOR` is set.

A bar shows one thing at a time and begins anew with the next.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._bar import Bar as Bar

if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["Bar", "bar", "line", "notebook", "rich", "tqdm"]


def bar(title: str | None = None, *, file: TextIO | None = None) -> Bar:
    """The best bar that there is: in a notebook its own, otherwise one of tqdm or rich, otherwise a line of text.

    Args:
        title: What to call it. Otherwise what is done now, such as the step of a job.
        file: Where to write, if not to `sys.stderr`.
    """
    if file is None and _in_notebook():
        return notebook(title)
    return next((make for name, make in (("tqdm", tqdm), ("rich", rich)) if find_spec(name)), line)(title, file=file)


def tqdm(title: str | None = None, *, file: TextIO | None = None, **settings: Any) -> Bar:
    """A bar of tqdm, which must be installed: `pip install bithuman-rest[tqdm]`.

    Args:
        title: What to call it. Otherwise what is done now, such as the step of a job.
        file: Where to write, if not to `sys.stderr`.
        settings: More settings of tqdm's.
    """
    from ._tqdm import TqdmBar

    if "NO_COLOR" in os.environ:
        settings.pop("colour", None)
    return TqdmBar(title, file, settings)


def rich(title: str | None = None, *, file: TextIO | None = None, **settings: Any) -> Bar:
    """A bar of rich, which must be installed: `pip install bithuman-rest[rich]`.

    Args:
        title: What to call it. Otherwise what is done now, such as the step of a job.
        file: Where to write, if not to `sys.stderr`.
        settings: More settings of `rich.progress.Progress`.
    """
    from ._rich import RichBar

    return RichBar(title, file, settings)


def line(title: str | None = None, *, file: TextIO | None = None) -> Bar:
    """A line of text that is written over and over. Needs nothing else.

    Args:
        title: What to call it. Otherwise what is done now, such as the step of a job.
        file: Where to write, if not to `sys.stderr`.
    """
    from ._line import LineBar

    return LineBar(title, file)


def notebook(title: str | None = None) -> Bar:
    """A bar of a notebook, as the records themselves show there. Silent elsewhere.

    Args:
        title: What to call it. Otherwise what is done now, such as the step of a job.
    """
    from ._notebook import NotebookBar

    return NotebookBar(title, _in_notebook())


def _in_notebook() -> bool:
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    return getattr(shell, "kernel", None) is not None
