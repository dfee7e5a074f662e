//! The tools that the checks need on a machine: which, in what version, and how a missing one is set up.

pub mod call;
pub mod debian;
pub mod folders;
pub mod swift;
pub mod tool;
pub mod versions;
