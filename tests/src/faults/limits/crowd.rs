//! One of several processes that use an account at once.

use std::env;
use std::process::ExitCode;

use bithuman_rest::Client;

use super::account::crowd;

/// The variable that makes this program one of them: address, secret, folder, callers.
pub(super) const ORDERS: &str = "BITHUMAN_FAULTS_CROWD";

/// Calls, if this process was started for that.
pub async fn run_if_asked() -> Option<ExitCode> {
    let orders = env::var(ORDERS).ok()?;
    let fields: Vec<&str> = orders.split('\n').collect();
    let [url, secret, folder, callers] = fields.as_slice() else { return Some(ExitCode::from(2)) };
    let Ok(callers) = callers.parse() else { return Some(ExitCode::from(2)) };
    let Ok(client) = Client::builder().secret(*secret).base_url(*url).limits_folder(*folder).build() else {
        return Some(ExitCode::from(3));
    };
    let succeeded = crowd(&client, callers).await;
    Some(if succeeded == callers { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
