bithuman-emulator --port 8431 --speed 600 --secret sk_any &
until curl --silent --fail http://127.0.0.1:8431/_emulator > /dev/null; do sleep 0.1; done

# the API, as the service has it
curl --silent http://127.0.0.1:8431/v1/agent/generate -H 'api-secret: sk_any' \
  --json '{"model": "expression-1", "prompt": "A museum guide"}'

# what only an emulator can do: the clock goes an hour ahead, the next request fails, and what was charged is known
curl --silent http://127.0.0.1:8431/_emulator/advance --json '{"seconds": 3600}'
curl --silent http://127.0.0.1:8431/_emulator/accounts/sk_any/faults --json '{"kind": "status", "status": 503}'
curl --silent http://127.0.0.1:8431/v1/me -H 'api-secret: sk_any'
curl --silent http://127.0.0.1:8431/_emulator/accounts/sk_any/ledger

kill $!
