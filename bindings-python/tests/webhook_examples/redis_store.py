# README begins
from redis import Redis

from bithuman_rest.webhooks import Claim


class RedisStore:
    """Remembers deliveries in Redis 7 or newer: `WebhookInbox(secret, seen=RedisStore(Redis()))`."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis

    def claim(self, delivery_id: str) -> Claim:
        before = self.redis.set(f"bithuman:{delivery_id}", "busy", nx=True, get=True, ex=60)
        return "new" if before is None else "done" if before == b"done" else "busy"

    def settle(self, delivery_id: str, handled: bool) -> None:
        if handled:
            self.redis.set(f"bithuman:{delivery_id}", "done", ex=7 * 24 * 60 * 60)
        else:
            self.redis.delete(f"bithuman:{delivery_id}")


# README ends
