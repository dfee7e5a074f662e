//! Every operation of the API, one file per resource.

mod account;

pub use account::Account;

use crate::operation::Resource;

/// The resources, in the order that every language shows them in.
pub const RESOURCES: &[Resource] = &[Account::RESOURCE];
