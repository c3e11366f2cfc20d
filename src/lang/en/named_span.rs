//! Plans whose names hold a span of years: the Programme of Cooperation for 2022–2026.

use crate::lang::alphabetic::named_span::PlanWords;

pub(super) const PLANS: PlanWords = PlanWords {
    plans: &[
        "plan",
        "programme",
        "program",
        "strateg",
        "roadmap",
        "agenda",
        "framework",
        "presidency",
        "chairmanship",
    ],
    links: &["of", "for", "on", "and", "the", "in", "to", "a", "an", "between", "with", "by"],
    lead: &["for", "the", "period", "years", "of", "in", "covering", "from", "during"],
    possessives: &["its", "their", "his", "her", "our", "own", "respective", "national"],
    years: &["period"],
    goes_on: &[
        "and", "which", "is", "are", "was", "were", "has", "have", "shall", "will", "as", "by", "that", "to",
        "or", "at", "signed", "adopted", "approved", "being", "with", "may", "should",
    ],
    name_behind: true,
    stem: |word| word,
};

#[cfg(test)]
mod tests {
    use super::PLANS;

    #[test]
    fn names_around_spans() {
        let read = |text: &str| PLANS.find(text).into_iter().filter_map(|span| span.key).collect::<Vec<_>>();
        for (text, key) in [
            ("The Sides adopted the Programme of Cooperation for 2022–2026.", "programme cooperation|"),
            (
                "under the “New Arland” Development Strategy (2022-2026) and",
                "new arland development strategy|",
            ),
            ("the 2022–2026 Development Strategy was adopted", "|development strategy"),
            ("Plan of Action for the period 2022–2026, which", "plan action|"),
        ] {
            assert_eq!(read(text), [key.into()], "{text}");
        }
        for text in [
            "its Development Strategy 2022–2026",
            "the Development Strategy 2022–2026 of Arland",
            "a cooperation programme for 2022–2026",
            "Arland’s 2022–2026 Development Strategy",
            "in the years 2022–2026, trade grew",
            "Plan 2026–2022",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
