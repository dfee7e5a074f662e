/** An error under core's names, with times in seconds. */
export function raised(error) {
  const classes = [];
  for (let kind = error.constructor; kind !== Error && kind?.name; kind = Object.getPrototypeOf(kind)) classes.push(kind.name);
  const { name, message, attempts, retryAfter, field, requestId, idempotencyKey, safeToRetry, upgradeUrl, topupUrl, ...rest } = {
    ...error.toJSON?.(),
  };
  return {
    ...rest,
    class: name ?? error.name,
    classes,
    message: message ?? error.message,
    field: field && snake(field),
    request_id: requestId,
    idempotency_key: idempotencyKey,
    safe_to_retry: safeToRetry,
    upgrade_url: upgradeUrl,
    topup_url: topupUrl,
    retry_after: retryAfter === undefined ? undefined : retryAfter / 1000,
    attempts: (attempts ?? []).map(({ at, took, waited, requestId: id, ...attempt }) => ({
      ...attempt,
      at: at.toISOString(),
      took: took / 1000,
      waited: waited / 1000,
      request_id: id,
    })),
  };
}

function snake(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
