//! The draft as if it were to be signed now.

use crate::config::front_matter::Stage;
use crate::rules::Analysis;

/// The same text judged as a final one: brackets and blanks that are left are errors. `None` if it is no longer wanted.
pub fn before_signature(analysis: &Analysis, is_wanted: impl Fn() -> bool) -> Option<Analysis> {
    if analysis.stage() >= Stage::Final {
        return Some(analysis.clone());
    }
    analysis.at_stage(Stage::Final, is_wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::fixture::analysis;
    use crate::rules::Environment;

    #[test]
    fn a_draft_is_judged_as_if_it_said_that_it_is_final() {
        let draft = analysis(
            "阿兰共和国和贝里亚共和国合作协定\n\n第一条\n双方于二〇××年×月×日在[阿兰堡]会谈（待核）。\n\n第三条\n\
             【备选】双方开展合作。\n\n第四条\n双方遵守第一条。\n",
        );
        let environment = draft.environment();
        let settings = environment.rules.settings().clone().with_stage(Stage::Final);
        let environment = Environment::new(settings, environment.registry.clone());
        let final_one = Analysis::new(draft.snapshot().clone(), environment);
        let checked = before_signature(&draft, || true);
        assert!(checked.as_ref() == Some(&final_one));
        assert_ne!(checked.as_ref().map(Analysis::findings), Some(draft.findings()));
    }

    #[test]
    fn the_check_ends_between_any_two_paragraphs_when_it_is_no_longer_wanted() {
        let draft =
            analysis("阿兰共和国和贝里亚共和国合作协定\n\n第一条\n双方合作。\n\n第二条\n双方互助。\n");
        for steps in 0..draft.draft().len() {
            let left = std::cell::Cell::new(steps);
            let is_wanted = || left.replace(left.get().saturating_sub(1)) > 0;
            assert!(before_signature(&draft, is_wanted).is_none(), "{steps}");
        }
    }
}
