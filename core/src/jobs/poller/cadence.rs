use crate::jobs::estimate::Eta;

/// The first look at a job that has just begun: what is refused late is refused within seconds.
pub(super) const FIRST_LOOK: f64 = 5.0;

/// The pauses are so many times longer while deliveries tell of ends.
const RELIEF: f64 = 12.0;

/// The pause before the next look: seldom in the first 60 % of a job's time, every half minute later on, every 5 seconds at the end.
pub(super) fn pause(elapsed: f64, eta: Eta, relieved: bool) -> f64 {
    let whole = elapsed + eta.likely;
    let pause = if elapsed < 0.6 * whole {
        ((0.6 * whole - elapsed) / 3.0).clamp(5.0, (whole / 50.0).max(30.0))
    } else if eta.likely > 0.2 * whole {
        (eta.likely / 8.0).clamp(5.0, (whole / 100.0).max(30.0))
    } else {
        (eta.likely / 8.0).clamp(5.0, 30.0)
    };
    if relieved { pause * RELIEF } else { pause }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::estimate::Estimate;

    /// The looks at a run whose progress is even, or is not told, and how late its end was seen.
    fn looks(seconds: f64, usual: f64, told: bool, relieved: bool) -> (usize, f64) {
        let mut estimate = Estimate::new(usual);
        let (mut elapsed, mut looks) = (FIRST_LOOK, 1);
        while elapsed < seconds {
            let progress = (elapsed / seconds * 100.0).floor() / 100.0;
            estimate.see(elapsed, told.then_some(progress), Some("lip_sync"));
            elapsed += pause(elapsed, estimate.left(elapsed), relieved);
            looks += 1;
        }
        (looks, elapsed - seconds)
    }

    #[test]
    fn a_long_job_is_looked_at_seldom_and_its_end_is_seen_soon() {
        for (seconds, usual, most) in [(5400.0, 8100.0, 120), (9000.0, 8100.0, 140), (60.0, 60.0, 15), (720.0, 720.0, 70)] {
            let (count, late) = looks(seconds, usual, true, false);
            assert!(count <= most && late <= 30.0, "{count} looks, {late} s late, at {seconds} s");
        }
        let (count, late) = looks(300.0, 60.0, false, false);
        assert!(count <= 50 && late <= 30.0, "{count} looks, {late} s late, at a job of which nothing is told");
    }

    #[test]
    fn deliveries_spare_nine_of_ten_looks() {
        let (alone, _) = looks(5400.0, 8100.0, true, false);
        let (relieved, _) = looks(5400.0, 8100.0, true, true);
        assert!(relieved * 9 <= alone, "{relieved} of {alone}");
    }
}
