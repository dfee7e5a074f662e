//! What a stretch of work cost.

use std::fs;
use std::io;
use std::time::Instant;

pub(super) struct Clock {
    cpu: f64,
    wall: Instant,
}

/// Microseconds.
pub(super) struct Cost {
    pub(super) cpu: f64,
    pub(super) wall: f64,
}

impl Clock {
    pub(super) fn start() -> io::Result<Self> {
        Ok(Self { cpu: cpu_us()?, wall: Instant::now() })
    }

    pub(super) fn stop(self) -> io::Result<Cost> {
        let wall = self.wall.elapsed().as_secs_f64() * 1e6;
        Ok(Cost { cpu: cpu_us()? - self.cpu, wall })
    }
}

/// The time that all threads of this process have run for: the first number of each one's `schedstat`, in nanoseconds.
fn cpu_us() -> io::Result<f64> {
    let mut total = 0.0;
    for thread in fs::read_dir("/proc/self/task")? {
        let text = fs::read_to_string(thread?.path().join("schedstat"))?;
        total += text.split(' ').next().and_then(|number| number.parse::<f64>().ok()).unwrap_or_default() / 1e3;
    }
    Ok(total)
}
