//! Cancelling a call, wherever it is, in every language.

mod cells;
mod driver;
mod many;

use std::path::Path;

use super::{Failure, Figure, Scenario};
use crate::toolchain::folders::Folders;
use cells::{CELLS, Cell};
use driver::Driver;

pub(crate) const SCENARIO: Scenario = Scenario {
    name: "cancel",
    timed: true,
    about: "calls cancelled wherever they are, in every language",
    run: |scale| Box::pin(run(scale)),
};

const MOST_MS: f64 = 100.0;

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    // Below cargo's output, which the programs of all languages see.
    let folder = Folders::locate()?.verify.join(format!("cancel-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let figures = rows(&folder, scale).await;
    std::fs::remove_dir_all(&folder)?;
    figures
}

async fn rows(folder: &Path, scale: u32) -> Result<Vec<Figure>, Failure> {
    let mut document = b"%PDF-1.7\n".to_vec();
    document.resize(cells::UPLOAD, b' ');
    std::fs::write(folder.join("long.pdf"), document)?;
    let mut figures = Vec::new();
    for mut driver in
        [Driver::rust(), Driver::python("async")?, Driver::python("sync")?, Driver::node()?, Driver::swift()?, Driver::kotlin()?]
    {
        figures.push(row(&mut driver, folder).await?);
    }
    figures.extend(many::run(10_000 / scale as usize).await?);
    Ok(figures)
}

/// All cells of one language, one after the other: each with the machine to itself.
async fn row(driver: &mut Driver, folder: &Path) -> Result<Figure, Failure> {
    let mut measured = Vec::new();
    for cell in CELLS {
        measured.push(cell.cancel(driver, folder).await.map_err(|problem| format!("{}, {}: {problem}", driver.what(), cell.name))?);
    }
    let worst = measured.iter().map(|done| done.ms).fold(0.0, f64::max);
    let wrong: Vec<&str> = measured.iter().filter_map(|done| done.wrong.as_deref()).collect();
    let cells: Vec<String> = CELLS.iter().zip(&measured).map(|(cell, done)| format!("{} {:.1}", cell.name, done.ms)).collect();
    let particulars = [vec![cells.join(" · ")], wrong.iter().map(|&wrong| wrong.to_owned()).collect()].concat().join("\n");
    Ok(Figure {
        what: driver.what(),
        goal: format!("at most {MOST_MS} ms in {} cells, and the server sees it", CELLS.len()),
        measured: format!("{worst:.1} ms at worst\n{particulars}"),
        met: wrong.is_empty() && worst <= MOST_MS,
    })
}

/// A cell that was tried.
struct Done {
    ms: f64,
    wrong: Option<String>,
}

impl Cell {
    async fn cancel(&self, driver: &mut Driver, folder: &Path) -> Result<Done, Failure> {
        let network = super::proxy::Proxy::start(None, self.script).await?;
        driver.begin(self, &network.url(), folder).await?;
        within("the request did not come", network.seen.until(self.is_ready)).await?;
        // What the answer brings about has begun, too.
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
        let before = network.seen.requests();
        let ended = driver.cancel().await?;
        let closed = within("", network.seen.until(|seen| seen.open() == 0)).await.is_ok();
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
        let more = network.seen.requests() - before;
        let wrong = match () {
            () if !closed => Some("the connection stayed open".to_owned()),
            () if network.seen.taken() >= cells::UPLOAD => Some("the upload went on to its end".to_owned()),
            // One may have been on its way.
            () if more > 1 => Some(format!("{more} more requests")),
            () if ended.how != driver.cancelled() => Some(format!("it ended with {}", ended.how)),
            () => None,
        };
        Ok(Done { ms: ended.ms, wrong: wrong.map(|wrong| format!("{}: {wrong}", self.name)) })
    }
}

async fn within(problem: &str, what: impl Future<Output = ()>) -> Result<(), Failure> {
    Ok(tokio::time::timeout(std::time::Duration::from_secs(10), what).await.map_err(|_| problem.to_owned())?)
}
