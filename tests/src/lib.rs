//! What the tests of all languages share: the surfaces written from core, the case files and their judge, the fault suite, the benchmark, and the toolchains.

pub mod bench;
pub mod cases;
pub mod contract;
pub mod documents;
pub mod faults;
pub mod stage;
pub mod surface;
pub mod terminal;
pub mod toolchain;
