//! What an English paragraph looks like as a whole.

use crate::lang::alphabetic::{marker, sentence, words};
use crate::lang::en::kind::{first_kind, kind_at};
use crate::lang::en::resolution;
use crate::lang::entity::{
    AnnexWords, DateMention, Deed, Ending, InstrumentKind, Marker, ParagraphForm, QuotationBalance,
};
use crate::text::TextRange;

/// What the paragraph looks like.
pub(super) fn form(text: &str, marker: Option<&Marker>, dates: &[DateMention]) -> ParagraphForm {
    let marked = marker.map_or(0, |marker| marker.range.end as usize);
    let behind = text.get(marked..).unwrap_or_default();
    let ending = sentence::ending(text);
    let (enacting, deed) = enacting(text).map_or((None, None), |(range, deed)| (Some(range), Some(deed)));
    let testimonium = marker.is_none() && is_testimonium(text);
    let signature = marker.is_none() && is_signature(text);
    ParagraphForm {
        title: title(text, ending).filter(|_| !testimonium && !signature),
        opening: marker.is_none() && is_opening(text),
        enacting,
        deed,
        testimonium,
        vouched: testimonium && starts(text, &["in witness whereof", "in faith whereof"]),
        signature,
        closing_date: closing_date(text, dates),
        ending,
        end_mark: sentence::end_mark(text, &["and", "or"]),
        starts_mid_sentence: sentence::starts_mid_sentence(text),
        heading_only: marker.is_some_and(|marker| {
            marker.heading.is_some()
                || behind.trim().is_empty()
                || marker::is_heading(behind) && is_capitalised(behind)
        }),
        list_cue: sentence::list_cue(text, &["following", "as follows"]).filter(|_| enacting.is_none()),
        one_sentence: sentence::is_one_sentence(text),
        second_number: marker.is_some() && holds_sign(behind),
        annexes: annexes(text),
        resolution: resolution::opening(behind.trim_start()),
        ordinal_mark: None,
        swallows_next: marker.is_some_and(|marker| marker.swallows_next(text)),
        awaits_number: sentence::ends_torn(
            text,
            &["paragraph", "paragraphs", "subparagraph", "article", "articles"],
        ),
        titled: marker.is_none() && is_titled(text),
        reserved: is_reserved(behind),
        quotation: quotation(text),
    }
}

/// A title is short, has no mark at its end, and names a kind in capital letters.
fn title(text: &str, ending: Ending) -> Option<InstrumentKind> {
    const LONGEST: usize = 400;
    const VERBS: [&str; 10] = ["shall", "will", "is", "are", "was", "were", "has", "have", "may", "agree"];
    let line = text.trim().trim_start_matches(['#', '*', ' ']).trim_end_matches(['*', ' ']);
    if line.len() > LONGEST || ending != Ending::Bare || !line.starts_with(char::is_uppercase) {
        return None;
    }
    let (at, len, kind) = first_kind(line)?;
    let capital = line.get(at..)?.starts_with(char::is_uppercase);
    let head = line.get(..at)?.split_whitespace().count();
    let sentence = VERBS.iter().any(|verb| {
        words::find(line, verb, 0)
            .is_some_and(|at| line.get(at..).is_some_and(|rest| rest.starts_with(char::is_lowercase)))
    });
    let own = starts(line, &["this", "the present", "for the", "done", "in "]);
    let alone = line.len() == len;
    (capital && head <= 7 && !sentence && !own && (alone || is_capitalised(line))).then_some(kind)
}

/// Whether a paragraph is a line in title case without a mark, as headings are.
fn is_titled(text: &str) -> bool {
    const LONGEST: usize = 100;
    let line = text.trim();
    line.len() <= LONGEST
        && sentence::ending(text) == Ending::Bare
        && line.starts_with(char::is_uppercase)
        && line.chars().filter(|c| c.is_alphabetic()).count() > 3
        && !line.contains(',')
        && is_capitalised(line)
}

/// Whether most words that matter begin with a capital letter.
fn is_capitalised(line: &str) -> bool {
    let matter = |word: &&str| word.len() > 3 && word.starts_with(char::is_alphabetic);
    let all = line.split_whitespace().filter(matter).count();
    let capital =
        line.split_whitespace().filter(matter).filter(|word| word.starts_with(char::is_uppercase)).count();
    capital * 10 >= all * 7
}

/// How instruments open.
fn is_opening(text: &str) -> bool {
    const OPENINGS: [&str; 16] = [
        "the states parties to",
        "the states parties,",
        "the high contracting parties",
        "the contracting parties",
        "the contracting states",
        "the parties to this",
        "the parties to the present",
        "the undersigned",
        "the government of",
        "the governments of",
        "the member states of",
        "at the invitation of",
        "the general assembly,",
        "the security council,",
        "we, the",
        "his majesty",
    ];
    let line = text.trim_start_matches(['#', '*', '_', ' ']);
    starts(line, &OPENINGS) && sentence::ending(text) != Ending::Terminal
}

/// The formula at the end of a preamble: have agreed as follows.
fn enacting(text: &str) -> Option<(TextRange, Deed)> {
    const FORMULAS: [(&str, Deed); 20] = [
        ("have agreed as follows", Deed::Agree),
        ("have agreed on the following", Deed::Agree),
        ("have agreed upon the following", Deed::Agree),
        ("have agreed to the following", Deed::Agree),
        ("have agreed the following", Deed::Agree),
        ("have hereby agreed as follows", Deed::Agree),
        ("have therefore agreed as follows", Deed::Agree),
        ("have accordingly agreed as follows", Deed::Agree),
        ("hereby agree as follows", Deed::Agree),
        ("agree as follows", Deed::Agree),
        ("have agreed that", Deed::Agree),
        ("agreed as follows", Deed::Agree),
        ("have reached the following understanding", Deed::Understand),
        ("have reached the following understandings", Deed::Understand),
        ("have come to the following understanding", Deed::Understand),
        ("declare as follows", Deed::Declare),
        ("state as follows", Deed::Declare),
        ("have declared as follows", Deed::Declare),
        ("have decided as follows", Deed::Other),
        ("have jointly decided as follows", Deed::Other),
    ];
    if !text.contains("follow") && !text.contains("FOLLOW") && !text.contains("have agreed") {
        return None;
    }
    let tail = text.len().saturating_sub(120);
    FORMULAS.iter().find_map(|(formula, deed)| {
        let at = words::find(text, formula, 0)?;
        let ends = at >= tail || sentence::ending(text) == Ending::LeadIn && at + 200 > text.len();
        ends.then(|| (TextRange::from(at..at + formula.len()), *deed))
    })
}

fn is_testimonium(text: &str) -> bool {
    const OPENINGS: [&str; 14] = [
        "concluded on",
        "concluded in",
        "in witness whereof",
        "in faith whereof",
        "done at",
        "done in",
        "done this",
        "signed at",
        "signed in",
        "made at",
        "made in duplicate",
        "done and signed",
        "concluded at",
        "in testimony whereof",
    ];
    let line = text.trim_start_matches(['#', '*', '_', ' ', '\u{a0}', '\t']);
    starts(line, &OPENINGS)
}

/// A line for a party that signs: For the Government of …, (Signed).
fn is_signature(text: &str) -> bool {
    const LONGEST: usize = 160;
    let line = text.trim_start_matches(['#', '*', '_', ' ', '\u{a0}', '\t']).trim_end();
    if line.len() > LONGEST || sentence::ending(line) == Ending::Terminal && !line.ends_with(')') {
        return false;
    }
    let party = [
        "for the government of",
        "for the republic of",
        "for the kingdom of",
        "for the union of",
        "for the people’s republic",
        "for the people's republic",
        "for the federal republic",
        "for the ministry",
        "on behalf of the government",
    ];
    let ends_with_clause =
        line.ends_with([',', ';', ':']) && line.contains(", ") || words::find(line, "shall", 0).is_some();
    let marked = ["(signed)", "(sgd.)", "[signed]", "l.s.", "(l.s.)"]
        .iter()
        .any(|mark| words::starts_ignoring_case(line, mark).is_some());
    marked || starts(line, &party) && !ends_with_clause
}

/// Place and date on a line of their own: Beria City, 18 April 2019.
fn closing_date(text: &str, dates: &[DateMention]) -> Option<u32> {
    let [date] = dates else { return None };
    let line = text.trim();
    let before = text.get(..date.range.start as usize)?.trim();
    let behind = text.get(date.range.end as usize..)?.trim().trim_end_matches(['.', ',']);
    let place = before.trim_end_matches([',', ' ']).trim_end_matches(" on");
    let short = place.split_whitespace().count() <= 4 && line.len() <= 80;
    let is_place =
        place.chars().next().is_none_or(char::is_uppercase) && !place.contains([';', ':', '(', '.']);
    let kind = kind_at(place, 0).is_some() || first_kind(place).is_some();
    (short && is_place && !kind && behind.is_empty() && date.start().day.is_some()).then_some(0)
}

/// What is said of annexes without a number.
fn annexes(text: &str) -> Option<AnnexWords> {
    let mentioned = ["annex", "annexes", "appendix", "appendices"]
        .iter()
        .any(|word| words::find(text, word, 0).is_some());
    let integral = mentioned && text.contains("integral part");
    match (mentioned, integral) {
        (_, true) => Some(AnnexWords::Integral),
        (true, false) => Some(AnnexWords::Mention),
        (false, false) => None,
    }
}

fn is_reserved(behind: &str) -> bool {
    let words = behind.trim().trim_matches(['[', ']', '(', ')', '.', ' ']).to_lowercase();
    matches!(words.as_str(), "reserved" | "deleted" | "repealed" | "intentionally left blank" | "suppressed")
}

fn quotation(text: &str) -> QuotationBalance {
    let count = |mark: char| text.chars().filter(|c| *c == mark).count() as i32;
    QuotationBalance(count('“') - count('”'))
}

/// Whether a second sign of a list stands in the run of the text: ; (b), and(b), (ii).
fn holds_sign(behind: &str) -> bool {
    ["(b)", "(ii)", "(2)", " b)", ";b)", " ii)", ";ii)", " 2."].iter().any(|sign| behind.contains(sign))
}

/// Whether a text starts with one of the openings, in any case.
fn starts(text: &str, openings: &[&str]) -> bool {
    openings.iter().any(|opening| words::starts_ignoring_case(text, opening).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::en::date::dates;
    use crate::lang::en::marker::MARKERS;

    fn read(text: &str) -> ParagraphForm {
        form(text, MARKERS.read(text).as_ref(), &dates(text))
    }

    #[test]
    fn titles() {
        for text in [
            "AGREEMENT BETWEEN THE REPUBLIC OF ALAND AND THE REPUBLIC OF BERIA",
            "Convention on the Law of Treaties",
            "## Vienna Convention on Consular Relations",
            "Joint Statement of the Republic of Aland and the Republic of Beria",
            "TREATY",
            "International Convention on the Elimination of All Forms of Racial Discrimination",
        ] {
            assert!(read(text).title.is_some(), "{text}");
        }
        for text in [
            "The Parties to this Agreement shall cooperate",
            "This Convention",
            "For the Convention",
            "Each Party may denounce this Agreement by written notification.",
            "Recalling the Charter of the United Nations,",
        ] {
            assert!(read(text).title.is_none(), "{text}");
        }
    }

    #[test]
    fn formulas() {
        assert_eq!(read("Have agreed as follows:").deed, Some(Deed::Agree));
        assert!(read("IN WITNESS WHEREOF the undersigned have signed this Agreement.").vouched);
        assert!(read("DONE at Beria City on 2 March 1999, in two originals.").testimonium);
        assert!(read("For the Government of the Republic of Aland").signature);
        assert_eq!(read("Beria City, 18 April 2019").closing_date, Some(0));
        assert_eq!(read("Agreement of 18 April 2019").closing_date, None);
        assert!(read("Article 5 [Reserved]").reserved);
        assert!(read("(a) the following:").list_cue.is_some());
        assert_eq!(read("(a) goods; and").end_mark, Some(';'));
        assert!(read("At the invitation of the President of the Republic of Aland, the President of Beria paid a visit,").opening);
    }
}
