curl -s "$BITHUMAN_BASE_URL/v1/agent/generate" -H "api-secret: $BITHUMAN_API_SECRET" -H 'content-type: application/json' \
  -d "{\"model\": \"essence-1\", \"prompt\": \"$1\"}" > answer.json
curl -sL "$BITHUMAN_BASE_URL/v1/agent/$2/model/download" -H "api-secret: $BITHUMAN_API_SECRET" -o "$2.imx"
