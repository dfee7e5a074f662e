# README begins
import pandas

from bithuman_rest import Client, to_rows

with Client() as client:
    usage = pandas.DataFrame(client.account.usage())
    pairs = pandas.DataFrame(to_rows(client.account.usage_pairs()))

charges = usage[usage["pricing_code"].str.startswith("usage_")]
print(charges.set_index("created_at").resample("D")["credits_change"].sum())
print(pairs.groupby("charge.pricing_code")["net"].sum())
# README ends
