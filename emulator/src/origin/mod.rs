//! The second origin: model files, videos and uploads, under public or signed addresses.

pub(crate) mod on_demand;
pub(crate) mod range;
pub(crate) mod server;
pub(crate) mod shelf;
