/// The plan with the smallest bucket, where the service does not tell ours: reads a minute.
const SMALLEST: u32 = 120;

/// How many reads waiting may take: at most half of what the account has in any minute, so that other work never meets an empty bucket.
#[derive(Debug)]
pub(super) struct Budget {
    limit: f64,
    tokens: f64,
    at: f64,
}

impl Budget {
    pub(super) fn new(now: f64) -> Self {
        let limit = f64::from(SMALLEST);
        Self { limit, tokens: limit / 10.0, at: now }
    }

    /// What the account may read in a minute.
    pub(super) fn learn(&mut self, limit: u32) {
        if limit > 0 {
            self.limit = f64::from(limit);
        }
    }

    /// Takes reads out, if they are there; otherwise tells when they are.
    pub(super) fn take(&mut self, reads: f64, now: f64) -> Result<(), f64> {
        let most = self.limit / 10.0;
        // A little less than the four tenths that are left: what is sent within more than a minute may arrive within one.
        let rate = self.limit * 0.39 / 60.0;
        self.tokens = (self.tokens + (now - self.at).max(0.0) * rate).min(most);
        self.at = now;
        // More pages than the bucket ever holds are paid for afterwards.
        let needed = reads.min(most);
        if self.tokens + 1e-9 >= needed {
            self.tokens -= reads;
            return Ok(());
        }
        Err(now + (needed - self.tokens) / rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_minute_has_more_than_half_of_the_reads() {
        for limit in [120, 2880] {
            let mut budget = Budget::new(0.0);
            budget.learn(limit);
            let mut taken = Vec::new();
            let mut now = 0.0;
            while now < 600.0 {
                match budget.take(1.0, now) {
                    Ok(()) => taken.push(now),
                    Err(later) => now = later,
                }
            }
            let busiest = taken.iter().map(|from| taken.iter().filter(|at| (*from..from + 60.0).contains(*at)).count()).max();
            assert!(busiest.is_some_and(|count| count <= limit as usize / 2), "{busiest:?} of {limit}");
            assert!(taken.len() >= limit as usize * 39 / 10, "{} in ten minutes", taken.len());
        }
    }
}
