from bithuman_rest import Client
from bithuman_rest.opentelemetry import instrument

client = instrument(Client())  # or with tracer_provider=…, meter_provider=…, propagator=…
