//! Periods that a text sets: for a period of five years, six months’ written notice.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::alphabetic::quantity::periods;
use crate::lang::en::quantity;
use crate::lang::quantity::{Period, PeriodAct};

/// The periods of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Period> {
    periods(text, quantity::find(text), act)
}

/// What the period is set for, where the sentence says so of this instrument.
fn act(before: &str, behind: &str) -> Option<PeriodAct> {
    static EXPIRY: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:'? (?:written |prior )*(?:notice )?)?(?: ?in advance of| ?before| ?prior to) (?:the |its )?(?:date of )?(?:(?:expiry|expiration) of (?:the|its|such|each|any|that|this) (?:[a-z]+[- ]){0,2}(?:period|term)|end of (?:the|such|each|any|that) (?:[a-z]+ ){0,2}(?:period|term))\\b",
        )
    });
    static OWN: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:this|the present) (?:agreement|treaty|convention|protocol|memorandum|arrangement)\\b|^ *it\\b",
        )
    });
    static RENEWAL: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:renewed|extended|prolonged|renewable|successive|additional|further|subsequent)\\b[^.;]{0,60}\\b(?:for|of)(?: an?| another| successive| additional| further| subsequent)*(?: periods?| terms?)?(?: of)? ?$",
        )
    });
    static DURATION: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:remain in force|remains in force|in force|in effect|concluded|valid)\\b[^.;]{0,20}\\bfor(?: an?)?(?: initial)?(?: period| term| duration)?(?: of)? ?$",
        )
    });
    static TERMINATES: LazyPattern =
        LazyLock::new(|| Pattern::new("\\b(?:terminate|terminated|denounce|denounced|withdraw from)\\b"));
    static NOTICE: LazyPattern =
        LazyLock::new(|| Pattern::new("^'? (?:(?:written|prior|advance|previous) )*notice\\b"));
    static ENDING: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:(?:termination|denunciation|withdrawal)(?: of [^.;]{1,40}?)? (?:shall |will )?(?:take effect|takes effect|become effective|becomes effective)|cease to (?:be in force|have effect)|terminate)\\b[^.;]{0,30}$",
        )
    });
    static AFTER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^ (?:after|from|following) (?:the )?(?:date )?[^.;]{0,40}\\b(?:notification|denunciation|receipt|notice)\\b",
        )
    });
    if !OWN.is_in(before) {
        return None;
    }
    if EXPIRY.is_in(behind) {
        return Some(PeriodAct::NonRenewal);
    }
    if RENEWAL.is_in(before) {
        return Some(PeriodAct::Renewal);
    }
    if DURATION.is_in(before) {
        return Some(PeriodAct::Duration);
    }
    if TERMINATES.is_in(before) && NOTICE.is_in(behind) {
        return Some(PeriodAct::Termination);
    }
    (ENDING.is_in(before) && AFTER.is_in(behind)).then_some(PeriodAct::TerminationEffect)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::quantity::PeriodAct::{self, *};

    #[test]
    fn periods_and_what_they_are_set_for() {
        let read = |text: &str| -> Vec<(u32, Option<PeriodAct>)> {
            find(text).into_iter().map(|period| (period.value, period.act)).collect()
        };
        assert_eq!(
            read(
                "This Agreement shall remain in force for a period of five (5) years and shall be extended for \
                 successive periods of two years, unless a Party notifies the other six months before the expiry of \
                 the current period."
            ),
            [(5, Some(Duration)), (2, Some(Renewal)), (6, Some(NonRenewal))]
        );
        assert_eq!(
            read("Either Party may terminate this Agreement by giving 6 months’ written notice."),
            [(6, Some(Termination))]
        );
        assert_eq!(
            read(
                "The denunciation of this Agreement shall take effect twelve months after receipt of the notification."
            ),
            [(12, Some(TerminationEffect))]
        );
        assert_eq!(
            read("The Convention shall be in force for ten years. A reply is due within thirty days."),
            [(10, None), (30, None)]
        );
    }
}
