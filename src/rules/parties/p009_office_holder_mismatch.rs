//! P009: a person is given an office that was not held on the day of the text.

use crate::draft::BlockRef;
use crate::lang::date::PartialDate;
use crate::lang::person::OfficeWord;
use crate::messages::Message;
use crate::registry::normalise::fold;
use crate::registry::schema::{Office, Person};
use crate::rules::context::InstrumentContext;
use crate::rules::parties::own::is_in_quotation;
use crate::rules::recorded::{in_language, source, term_of};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P009",
    name: "office-holder-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Record,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The office before the name of a person is one that the person held on the date of the text.

Offices change hands while a draft is copied from the last one. Only records that say when an office was held are \
compared, with the date of signature or issue; any other date that the paragraph names counts as well. Which of the \
two is out of date is for the drafter to say, so nothing is corrected.

Not reported: persons without a record, and offices that the record of the person does not have; deputies, acting and \
designated holders, former ones; texts without a date, or of a day behind the one on which the record was last \
compared with its sources; quotations.",
    sources: &["practice"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n应贝里亚共和国政府邀请，阿兰共和国‹外交部长米娜·沃›访问贝里亚共和国。双方声明如下：\n\n双方扩大合作。\n\n2025年3月5日于贝里港\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n应贝里亚共和国政府邀请，阿兰共和国‹总理米娜·沃›访问贝里亚共和国。双方声明如下：\n\n双方扩大合作。\n\n2021年3月5日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n应贝里亚共和国政府邀请，阿兰共和国总理米娜·沃访问贝里亚共和国。双方声明如下：\n\n双方回顾2021年5月外交部长米娜·沃的访问，回顾时任阿兰共和国外长米娜·沃的倡议。\n\n2025年3月5日于贝里港\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n应贝里亚共和国政府邀请，阿兰共和国副总理米娜·沃、议长米娜·沃访问贝里亚共和国。双方声明如下：\n\n双方扩大合作。\n\n2021年3月5日于贝里港\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nAt the invitation of the Government of the Republic of Berria, ‹Foreign Minister Mina Vo› visited the Republic of Berria.\n\nThe two sides declare the following:\n\nThe two sides will expand cooperation.\n\nPort Berri, 5 March 2025\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nAt the invitation of the Government of the Republic of Berria, Prime Minister Mina Vo visited the Republic of Berria and recalled the work of the former Foreign Minister Mina Vo.\n\nThe two sides declare the following:\n\nThe two sides will expand cooperation.\n\nPort Berri, 5 March 2025\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nПо приглашению Правительства Республики Беррия ‹Министр иностранных дел Мина Во› посетила Республику Беррия.\n\nСтороны заявляют о следующем:\n\nСтороны расширяют сотрудничество.\n\nПорт-Берри, 5 марта 2025 года\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nПо приглашению Правительства Республики Беррия Премьер-министр Мина Во посетила Республику Беррия.\n\nСтороны заявляют о следующем:\n\nСтороны расширяют сотрудничество.\n\nПорт-Берри, 5 марта 2025 года\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nÀ l’invitation du Gouvernement de la République de Berria, la ‹Ministre des affaires étrangères, Mme Mina Vo›, s’est rendue dans la République de Berria.\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties développent leur coopération.\n\nPort Berri, le 5 mars 2025\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nÀ l’invitation du Gouvernement de la République de Berria, la Première ministre, Mme Mina Vo, s’est rendue dans la République de Berria.\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties développent leur coopération.\n\nPort Berri, le 5 mars 2025\n",
        ),
    ],
    options: &[],
    check: Check::Each(Facets::of(&[Facet::Office]), check),
};

fn check(context: &InstrumentContext<'_>, block: &BlockRef<'_>, _: Role, findings: &mut Vec<Finding>) {
    let Some(date) = context.facts.date.map(|date| date.date) else { return };
    let quoted = context.instrument.instrument().quoted.get(block.index).copied().unwrap_or(false);
    if quoted {
        return;
    }
    for word in &block.facts().offices {
        if let Some(held) = held_by(context, block, *word)
            && !is_in_quotation(block, held.range)
        {
            findings.extend(judge(context, block, &held, date));
        }
    }
}

/// An office in a text, with those who bear the name behind it.
struct Held<'r> {
    /// The office and the name, counted from the block's start.
    range: TextRange,
    /// Where the office ends.
    office: usize,
    /// Where the name begins.
    name: usize,
    bearers: Vec<(Person<'r>, usize)>,
}

/// The persons named behind the word for an office who have such an office, with its length in bytes.
fn held_by<'r>(context: &InstrumentContext<'r>, block: &BlockRef<'_>, word: OfficeWord) -> Option<Held<'r>> {
    let before = block.text.get(..word.range.end as usize)?;
    let rest = block.text.get(word.name as usize..)?;
    let (length, persons) = context.registry.persons().named_at(rest)?;
    let bearers: Vec<(Person<'r>, usize)> = persons
        .into_iter()
        .map(|person| {
            let lengths = person.offices.iter().filter_map(|office| length_at_end(office, before));
            let longest = lengths.max().unwrap_or(0);
            (person, longest)
        })
        .collect();
    let longest = bearers.iter().map(|(_, length)| *length).max().filter(|length| *length > 0)?;
    let start = before.len() - longest;
    if !(block.language().spec().is_plain_office)(before.get(..start)?) {
        return None;
    }
    let end = word.name as usize + length;
    Some(Held { range: TextRange::from(start..end), office: before.len(), name: word.name as usize, bearers })
}

/// UTF-8 bytes at the end of `before` that are one of the words for the office.
fn length_at_end(office: &Office<'_>, before: &str) -> Option<usize> {
    let titles = office.title.values().flat_map(|titles| titles.iter());
    titles.filter_map(|title| folded_suffix(before, title)).max()
}

fn folded_suffix(text: &str, suffix: &str) -> Option<usize> {
    let mut wanted: Vec<char> = suffix.chars().filter_map(fold).collect();
    for (at, character) in text.char_indices().rev().filter(|(_, character)| !character.is_whitespace()) {
        let last = wanted.pop()?;
        if fold(character) != Some(last) {
            return None;
        }
        if wanted.is_empty() {
            return Some(text.len() - at);
        }
    }
    None
}

fn judge(
    context: &InstrumentContext<'_>,
    block: &BlockRef<'_>,
    held: &Held<'_>,
    date: PartialDate,
) -> Option<Finding> {
    let mut dates = vec![date];
    dates.extend(block.facts().dates.iter().flat_map(|mention| [mention.start(), mention.end()]));
    let before = block.text.get(..held.office)?;
    let name = block.text.get(held.name..held.range.end as usize)?;
    // Another person of the name, or an office without dates, leaves nothing to say.
    let mut contradicts = None;
    for (person, _) in &held.bearers {
        contradicts = Some(contradiction(person, before, &dates)?);
    }
    let (person, office) = contradicts?;
    let day = |date: PartialDate| date.to_string();
    let term = term_of(office, day)?;
    let title = in_language(&office.title, block.language())?.first()?;
    let message = Message::new("P009")
        .with("name", name)
        .with("office", title.as_str())
        .with("held", term)
        .with("date", day(date))
        .with("source", source(&person.sources, person.checked));
    let range = held.range.shifted(block.start);
    let severity = if context.facts.date?.certain { Severity::Warning } else { Severity::Info };
    Some(Finding::new(&RULE, range, message).at(severity))
}

/// The office that `before` ends with, where the record of the person excludes that it was held on any of `dates`.
fn contradiction<'p, 'r>(
    person: &'p Person<'r>,
    before: &str,
    dates: &[PartialDate],
) -> Option<(&'p Person<'r>, &'p Office<'r>)> {
    let named: Vec<&Office<'_>> =
        person.offices.iter().filter(|office| length_at_end(office, before).is_some()).collect();
    let excludes =
        |office: &&Office<'_>| office.is_dated() && dates.iter().all(|date| !office.may_be_held(*date));
    let unknown = dates.first().is_none_or(|date| date.is_after(person.checked));
    let last = named.last().filter(|_| !unknown && named.iter().all(excludes))?;
    Some((person, last))
}
