//! Words around a date that say that it is past or to come: will be held in March 2022.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::Pattern;
use crate::lang::alphabetic::tense::TenseWords;

const DONE: &str =
    "(?:held|convened|hosted|organi[sz]ed|opened|launched|celebrated|commemorated|completed|inaugurated)";
const EVENT: &str =
    "(?:meeting|forum|consultations|session|summit|conference|exhibition|round|talks|fair|festival|seminar)";
const PLACE: &str = "(?:,? (?:in|at) (?-i:[A-Z])[a-zà-ÿ’' -]{1,30}(?-i:[A-Z]?)[a-zà-ÿ]{0,20})?,?";

pub(super) static WORDS: TenseWords = TenseWords {
    future_before: LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?:(?:will|is to|are to|shall)(?: also| jointly| next)? (?:be (?:jointly )?{DONE}|take place|(?:hold|host|convene|open) (?:[a-z-]+ ){{0,5}}{EVENT})|(?:is|are) (?:scheduled|planned|expected|due)(?: to (?:be {DONE}|take place))?){PLACE} (?:on|in|for|from)(?: the)? ?$"
        ))
    }),
    future_behind: LazyLock::new(|| {
        Pattern::new(
            "^,? (?:the )?(?:two |both )?(?:sides|parties|countries|governments|ministries|ministers) will\\b",
        )
    }),
    past_before: LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?:(?:was|were|has been|have been)(?: successfully| jointly| also)? {DONE}|took place|successful(?:ly)? (?:holding|held|hosted|convening) (?:of )?(?:[a-z-]+ ){{0,6}}{EVENT}?)(?: successfully)?{PLACE} (?:on|in|from)(?: the)? ?$"
        ))
    }),
    past_behind: LazyLock::new(|| {
        Pattern::new(&format!(
            "^,? (?:the )?(?:two |both )?(?:sides|parties|countries|governments|ministries|ministers) (?:successfully )?{DONE}\\b"
        ))
    }),
    reports: LazyLock::new(|| {
        Pattern::new(
            "\\b(?:recall[a-z]*|decid[a-z]*|decisions?|agreed|resol[a-z]*|requested|invited|announced|would|was|were|had|report|if|unless)\\b",
        )
    }),
};

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::lang::en::date;
    use crate::lang::entity::Tense;

    #[test]
    fn only_words_beside_the_date_count() {
        for (text, expected) in [
            ("The forum will be held in March 2022.", Tense::Future),
            ("The forum is to take place in Port Berria on 5 March 2022.", Tense::Future),
            ("The sides will hold the next meeting in March 2022.", Tense::Future),
            ("In March 2022 the two sides will exchange lists.", Tense::Future),
            ("The forum was successfully held in Arland City in November 2022.", Tense::Past),
            ("The forum took place on 5 November 2022.", Tense::Past),
            ("The sides welcomed the forum held in March 2022.", Tense::Unsaid),
            ("The sides will implement the agreement signed in March 2022.", Tense::Unsaid),
            ("Recalling its decision that the session will be held in March 2022,", Tense::Unsaid),
            ("They will hold talks on the treaty concluded in March 2022.", Tense::Unsaid),
        ] {
            let date = date::dates(text)[0].range;
            assert_eq!(WORDS.tense(text, date), expected, "{text}");
        }
    }
}
