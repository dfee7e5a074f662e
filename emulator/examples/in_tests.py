from bithuman_rest import Client, InsufficientBalanceError
from bithuman_rest.testing import Account


def make_guide(client: Client) -> str:
    """The code under test: an agent, if there are credits for one."""
    try:
        job = client.agents.create(model="essence-1", prompt="A museum guide")
    except InsufficientBalanceError:
        return "no credits"
    return job.wait().status


def test_a_guide_is_paid_once(bithuman_account: Account) -> None:
    bithuman_account.fault("drop_after")  # made and charged, but the answer is lost
    assert make_guide(bithuman_account.client()) == "ready"
    assert [row["credits_change"] for row in bithuman_account.ledger() if row["source"] == "api"] == [250]


def test_a_guide_needs_credits(bithuman_account: Account) -> None:
    bithuman_account.control("/balance", {"balance": 100})
    assert make_guide(bithuman_account.client()) == "no credits"
