//! Cited instruments. English sets no marks around titles: the words for kinds and the capital letters show them.

mod bound;
mod known;
mod title;
mod year;

use crate::lang::entity::{Citation, DateMention, TitleMarks};
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;

pub(super) use year::bind as bind_years;

/// The instruments that a paragraph cites, in order of place.
pub fn find(text: &str, dates: &[DateMention], titles: &dyn KnownTitles) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    for mut named in known::with_titles(text, title::titles(text), titles) {
        if found.last().is_some_and(|last| named.range.start < last.range.end as usize) {
            continue;
        }
        if let Some(end) = title::end_of_italics(text, &named) {
            named = title::Named { range: named.range.start..end, telling: true, ..named };
        }
        let mut bound = bound::date(text, &named, dates);
        let mut listed = None;
        if let Some((longer, words)) = around_date(text, &named, bound.as_ref(), dates) {
            named = longer;
            listed = Some(words);
        }
        if bound.is_none()
            && let Some((longer, date)) = in_lower_case(text, &named, dates)
        {
            named = longer;
            bound = Some(date);
        }
        let range = TextRange::from(named.range.clone());
        if !(named.telling || bound.is_some()) {
            continue;
        }
        let (date, verbs, place) =
            bound.map_or((None, Vec::new(), None), |bound| (Some(bound.date), bound.verbs, bound.place));
        found.push(Citation {
            range,
            title: range,
            marks: TitleMarks::None,
            kind: named.kind,
            date,
            verbs,
            place,
            prospective: false,
            quoted: false,
            joined: false,
            listed,
            invoked: None,
        });
    }
    found
}

/// A title with its date behind the word for its kind, and its words without the date: Paris Convention of 20 March
/// 1883 for the Protection of Industrial Property.
fn around_date(
    text: &str,
    named: &title::Named,
    bound: Option<&bound::Bound>,
    dates: &[DateMention],
) -> Option<(title::Named, Box<str>)> {
    let date = dates.get(bound?.date.index as usize)?.range;
    let (start, end) = (date.start as usize, date.end as usize);
    let inner = named.range.end == named.kind_end && text.get(named.kind_end..start) == Some(" of ");
    let longer = title::end_behind_inner_date(text, end).filter(|_| inner)?;
    let words = format!("{}{}", text.get(named.range.clone())?, text.get(end..longer)?);
    let named = title::Named { range: named.range.start..longer, telling: true, ..*named };
    Some((named, words.into()))
}

/// A title in lower case as far as the words that date it: Convention concerning the exchange of publications, adopted
/// on 3 December 1958.
fn in_lower_case(
    text: &str,
    named: &title::Named,
    dates: &[DateMention],
) -> Option<(title::Named, bound::Bound)> {
    let end = title::end_in_lower_case(text, named)?;
    let longer = title::Named { range: named.range.start..end, telling: true, ..*named };
    let date = bound::date(text, &longer, dates).filter(|bound| !bound.verbs.is_empty())?;
    Some((longer, date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::date::dates;
    use crate::lang::titles::NoTitles;

    #[track_caller]
    fn assert_cited(text: &str, expected: &[(&str, &str)]) {
        let mentions = dates(text);
        let found: Vec<(&str, &str)> = find(text, &mentions, &NoTitles)
            .iter()
            .map(|citation| {
                let date = citation.date.and_then(|date| mentions.get(date.index as usize));
                (citation.title.of(text), date.map_or("", |date| date.range.of(text)))
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn titles_with_their_dates() {
        assert_cited(
            "under the Convention on Diplomatic Relations of 18 April 1961.",
            &[("Convention on Diplomatic Relations", "18 April 1961")],
        );
        assert_cited("the Agreement of April 11, 1960, and", &[("Agreement", "April 11, 1960")]);
        assert_cited(
            "the Convention on Road Traffic, signed at Geneva on 19 September 1949;",
            &[("Convention on Road Traffic", "19 September 1949")],
        );
        assert_cited(
            "Having regard to the Charter of the United Nations and the Statute of the International Court of Justice,",
            &[("Charter of the United Nations", ""), ("Statute of the International Court of Justice", "")],
        );
        assert_cited(
            "Recalling the Geneva Convention relative to the Treatment of Prisoners of War of 12 August 1949,",
            &[("Geneva Convention relative to the Treatment of Prisoners of War", "12 August 1949")],
        );
        assert_cited(
            "the United Nations Convention on the Law of the Sea of 10 December 1982, the Treaty of Amity, done at Beria City on 2 March 1999, and the Protocol thereto",
            &[
                ("United Nations Convention on the Law of the Sea", "10 December 1982"),
                ("Treaty of Amity", "2 March 1999"),
            ],
        );
        assert_cited(
            "article 7 of the International Covenant on Civil and Political Rights, both of which",
            &[("International Covenant on Civil and Political Rights", "")],
        );
        assert_cited(
            "the International Covenant on Economic, Social and Cultural Rights, adopted by the General Assembly on 16 December 1966",
            &[("International Covenant on Economic, Social and Cultural Rights", "16 December 1966")],
        );
        assert_cited(
            "the Agreement between the Government of the Republic of Aland and the Government of the Republic of Beria on Mutual Assistance in Customs Matters dated 5 May 2001",
            &[(
                "Agreement between the Government of the Republic of Aland and the Government of the Republic of Beria on Mutual Assistance in Customs Matters",
                "5 May 2001",
            )],
        );
        assert_cited(
            "United Nations Convention against Corruption of 31 October 2003",
            &[("United Nations Convention against Corruption", "31 October 2003")],
        );
        assert_cited(
            "under Article VIII of the Articles of Agreement of the International Monetary Fund,",
            &[("Articles of Agreement of the International Monetary Fund", "")],
        );
        assert_cited(
            "the Universal Declaration of Human Rights",
            &[("Universal Declaration of Human Rights", "")],
        );
    }

    #[test]
    fn titles_around_their_dates() {
        let text = "the Beria Convention of 20 March 1983 for the Protection of Harbours, as revised";
        let mentions = dates(text);
        let found = find(text, &mentions, &NoTitles);
        let listed: Vec<&str> = found.iter().map(|citation| citation.listed_title(text)).collect();
        assert_eq!(listed, ["Beria Convention for the Protection of Harbours"]);
        assert_cited(
            "the Protocol of 27 June 1989 relating to the Beria Agreement concerning the Registration of Ships; and",
            &[(
                "Protocol of 27 June 1989 relating to the Beria Agreement concerning the Registration of Ships",
                "27 June 1989",
            )],
        );
        assert_cited(
            "the Harbour Convention of 1948 concerning Freedom of Navigation",
            &[("Harbour Convention of 1948 concerning Freedom of Navigation", "1948")],
        );
        assert_cited(
            "the Protocol Additional to the Beria Conventions of 12 August 1949",
            &[("Protocol Additional to the Beria Conventions", "")],
        );
    }

    #[test]
    fn years_annexes_and_organisations_beside_titles() {
        assert_cited(
            "the General Agreement on Tariffs and Trade 1994 and the WTO Agreement on Safe Harbours of the WTO",
            &[("General Agreement on Tariffs and Trade 1994", ""), ("Agreement on Safe Harbours", "")],
        );
        assert_cited(
            "the 1963 Treaty on Safe Harbours and the Annex thereto",
            &[("Treaty on Safe Harbours", "")],
        );
        assert_cited(
            "the [Convention on Safe Harbours (SAFEHARB)](convention/README.md), done at Beria on 3 September 1976",
            &[("Convention on Safe Harbours", "3 September 1976")],
        );
    }

    #[test]
    fn works_of_rules_and_titles_in_italics() {
        assert_cited(
            "the World Programme of Action concerning Harbours, the Standard Rules on Harbours and the Code of Conduct",
            &[("World Programme of Action concerning Harbours", ""), ("Standard Rules on Harbours", "")],
        );
        assert_cited(
            "*Declaration on the prohibition of tolls in harbours*",
            &[("Declaration on the prohibition of tolls in harbours", "")],
        );
    }

    #[test]
    fn titles_with_lost_blanks() {
        assert_cited(
            "the InternationalConvention onthe Harbours of the Alliance and the Convention on Ships inInternational Waters",
            &[
                ("InternationalConvention onthe Harbours of the Alliance", ""),
                ("Convention on Ships inInternational Waters", ""),
            ],
        );
    }

    #[test]
    fn the_instrument_itself_is_not_cited() {
        for text in [
            "This Convention shall enter into force on 1 May 2001.",
            "The present Agreement shall be done at Beria.",
            "the States Parties to the Convention",
            "The Convention shall apply to all cases.",
            "in accordance with the provisions of this Agreement on 5 May 2001",
            "Each Party to the Agreement of the Parties",
            "the North Atlantic Treaty Organisation of 17 December 2003",
            "the Agreement",
            "the Plan of Work",
            "Declaration of interest",
            "a Declaration of Origin issued on 5 May 2001",
            "the Declaration of Origin shall be made out",
        ] {
            assert_cited(text, &[]);
        }
    }
}
