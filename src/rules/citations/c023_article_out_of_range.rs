//! C023: an article is cited that the cited instrument does not have.

use crate::lang::entity::{Reference, ReferenceLevel, ReferenceOwner, ReferencePart, ReferenceTarget};
use crate::messages::Message;
use crate::registry::TitleMatch;
use crate::rules::citations::cited::{CITING, Cited, Paragraph};
use crate::rules::citations::introductions::{INTRODUCED, short_citations};
use crate::rules::context::{InstrumentContext, ParagraphContext};
use crate::rules::recorded::source;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C023",
    name: "cited-article-out-of-range",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An article that is cited of another instrument is one that the instrument has.

The number is compared with the number of articles in the record. A short title that the draft has introduced \
(以下简称《公约》) counts as the title that it stands for.

Not reported: instruments of which the record does not say how many articles they have, or which have been amended; \
articles of annexes; inserted articles (第五条之二); a title that several instruments bear, as long as one of them \
has that many articles.",
    sources: &["practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方根据2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》‹第四十条›开展合作。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》第二十条至‹第二十三条›的规定。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》（以下简称《协定》）。\n\n双方根据《协定》‹第四十条›开展合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方根据2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》第二十一条开展合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守《国际港口秩序公约》第四百条和2019年5月13日签订的《阿兰共和国政府和贝里亚共和国政府海关互助协定》附件一第三十条。\n",
        ),
    ],
    options: &[],
    check: Check::All(&[
        Check::Paragraph(check),
        Check::InstrumentOnDemand(INTRODUCED, CITING, check_short_titles),
    ]),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    for reference in &context.facts.references {
        let ReferenceOwner::Citation(index) = reference.owner else { continue };
        let Some(citation) = context.facts.citations.get(index as usize) else { continue };
        let cited = Cited { citation, paragraph: Paragraph::alone(context) };
        if !citation.quoted && highest_article(reference).is_some() {
            findings.extend(judge(&cited, reference, &cited.recorded(context.registry, &[])));
        }
    }
}

/// Articles of instruments that go by a short title which the draft has introduced.
fn check_short_titles(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    for short in short_citations(context) {
        let of_it = |reference: &&Reference| reference.owner == ReferenceOwner::Citation(short.index as u32);
        let references = short.cited.paragraph.facts.references.iter().filter(of_it);
        findings.extend(references.filter_map(|reference| judge(&short.cited, reference, &short.found)));
    }
}

fn judge(cited: &Cited<'_>, reference: &Reference, found: &[TitleMatch<'_>]) -> Option<Finding> {
    let (number, range) = highest_article(reference)?;
    let most = most_articles(found).filter(|most| number > u32::from(*most))?;
    let record = &found.first()?.instrument;
    let message = Message::new("C023")
        .with("reference", range.of(cited.paragraph.text))
        .with("articles", u32::from(most))
        .with("source", source(&record.sources, record.checked));
    let range = range.shifted(cited.paragraph.start);
    Some(Finding::new(&RULE, range, message).related(cited.range(), Message::new("C023-related")))
}

/// The highest number of an article that the reference names, and its place.
fn highest_article(reference: &Reference) -> Option<(u32, TextRange)> {
    if reference.parts.iter().any(|part| part.level == ReferenceLevel::Annex) {
        return None;
    }
    let articles = reference.parts.iter().chain(&reference.through).filter_map(article);
    articles.max_by_key(|(number, _)| *number)
}

fn article(part: &ReferencePart) -> Option<(u32, TextRange)> {
    let ReferenceTarget::Number(number) = part.target else { return None };
    let plain = part.level == ReferenceLevel::Article && number.inserted == 0 && !part.range.is_empty();
    plain.then_some((number.value, part.range))
}

/// The most articles that an instrument of the title has, where all that bear it say so.
fn most_articles(found: &[TitleMatch<'_>]) -> Option<u16> {
    let count = |found: &TitleMatch<'_>| {
        let record = &found.instrument;
        (record.articles > 0 && record.amended_by.is_empty()).then_some(record.articles)
    };
    found.iter().map(count).collect::<Option<Vec<u16>>>()?.into_iter().max()
}
