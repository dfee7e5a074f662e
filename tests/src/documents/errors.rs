//! `docs/errors.md`: every class and every code, from core's own data.

use bithuman_rest::errors::{Again, CODES, Code, ErrorClass};

use crate::surface::GeneratedFile;

const BEGINNING: &str = "<!-- @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit. -->

# Errors

Everything that goes wrong is one of these classes, by the same name in Python, Node, Swift and Kotlin; in Rust `error.class()` gives it and
`error.is(ErrorClass::RateLimitError)` asks for it and its kinds. Catch the widest class that you would treat alike.

An error carries what is known, in the casing of the language: `message`, `status`, `code`, `request_id` (give it to support), `fix` (what to do),
`field` (the argument that was refused), `limit` (the time limit that passed), `retry_after`, `upgrade_url`, `topup_url`, `details`, `body` (its
beginning), `attempts` (when each began, how long it took, what came of it) and `idempotency_key`. Two fields are about money:

| Field | Says |
|---|---|
| `billed` | `no`: nothing was charged, or it was given back. `yes`: it is charged, and goes on. `unknown`: no one can tell from here |
| `safe_to_retry` | whether the same call can be made again without doing the work twice: with the error's `idempotency_key`, where there is one |

## What to do with which

| You meet | Do |
|---|---|
| `InvalidRequestError`, `ConfigurationError` | change the program: nothing was sent |
| `AuthenticationError` | replace the secret; nothing else helps, and it was not repeated |
| `PaymentRequiredError` | stop the batch and top up at `topup_url`; then start it again with the same intents |
| `PermissionDeniedError` | upgrade, delete, or end a session: `fix` says which |
| `RateLimitError` | usually nothing: the client waits its turn. When it still comes, wait `retry_after`; `SessionLimitError` needs a session ended |
| `OutcomeUnknownError` | do not simply repeat: `jobs.resolve` with the error's key tells what became of it; under an intent, repeat |
| `APIConnectionError`, `InternalServerError` | it was repeated already, where that is safe: `attempts` says how often. Try again later |
| `JobFailedError` | read its message; its credits came back; change the input |
| `JobTimeoutError` | wait again: the job goes on |
| `EndpointRetiredError` | use what `fix` names |
";

/// The page.
pub fn file() -> GeneratedFile {
    let mut text = String::from(BEGINNING);
    text.push_str("\n## Classes\n\nEach stands below what it is a kind of.\n\n");
    for class in ErrorClass::ALL {
        let depth = ancestors(*class);
        text.push_str(&format!("{}- `{}`: {}\n", "  ".repeat(depth), class.name(), class.doc()));
    }
    text.push_str(
        "\n## Codes of the service\n\nWhat the service's `code` means. The status is the usual one. “Repeated” tells whether the client repeats the request by \
         itself, where the method may be repeated ([`core/api.md`](../core/api.md) says of each). “Charged” is `billed`: where the work may have been done \
         although an error came back, and the call spends, it is `unknown`.\n\n\
         | Code | Status | Class | Means | Charged | Repeated | What to do |\n|---|---|---|---|---|---|---|\n",
    );
    for code in CODES {
        text.push_str(&row(code));
    }
    text.push_str(
        "\nA code that this version does not know, or an answer without one, has the class of its status: 400 `BadRequestError`, 401 \
         `AuthenticationError`, 402 `PaymentRequiredError`, 403 `PermissionDeniedError`, 404 `NotFoundError`, 409 `ConflictError`, 410 `GoneError`, \
         413 `PayloadTooLargeError`, 415 `UnsupportedMediaTypeError`, 422 `UnprocessableEntityError`, 429 `RateLimitError`, 5xx \
         `InternalServerError`, anything else `APIError`. The `code` is in the error as the service spelled it.\n",
    );
    GeneratedFile { path: "docs/errors.md".to_owned(), text }
}

fn ancestors(class: ErrorClass) -> usize {
    class.parent().map_or(0, |parent| 1 + ancestors(parent))
}

fn row(code: &Code) -> String {
    let repeated = match code.again {
        Again::AfterPause => "after a pause",
        Again::Poll => "by waits and downloads, until it passes",
        Again::AfterChange => "no: something else must change first",
        Again::No => "no",
    };
    // After these the work may have been done: see `Failure::is_ambiguous` in core.
    let charged = if matches!(code.status, 408 | 500 | 502 | 504..) { "`unknown`" } else { "`no`" };
    let doc = code.class.doc();
    let means = doc.strip_prefix(code.code).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(doc);
    format!("| `{}` | {} | `{}` | {means} | {charged} | {repeated} | {} |\n", code.code, code.status, code.class.name(), code.fix)
}
