//! T009: an abbreviation for two things, or for nothing that the text says.

use rustc_hash::FxHashMap;

use crate::draft::BlockRef;
use crate::lang::entity::Abbreviation;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets, Role};
use crate::text::TextRange;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "T009",
    name: "abbreviation-mismatch",
    severity: Severity::Warning,
    fix: FixClass::None,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
An abbreviation stands for one thing, and the text says for which.

An abbreviation with two different full names (世界贸易组织（WTO）, 世界旅游组织（WTO）) is reported at the second. One that \
the text never explains is an info, once.

In English, French and Russian the full name is that whose words begin with the letters (the World Customs \
Organization (WCO)); its cases are one name.

Not reported: a full name and a shorter form of it (亚洲基础设施投资银行, 亚投行); abbreviations that everybody knows (GDP, \
ISO, 84 in all), as long as nothing else is said of them; numbers of documents, codes and products; abbreviations of \
two letters.",
    sources: &["报纸编校质量评比差错认定细则 (1997), 28 and 31"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持世界贸易组织（WTO）改革。\n\n双方将在世界旅游组织（‹WTO›）框架下合作。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持‹ACBM›机制发展，将在ACBM框架下合作。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持阿兰—贝里亚合作会议（ABCM）发展，将在ABCM框架下合作，落实A/RES/76/300号决议。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持亚洲基础设施投资银行（AIIB）和亚投行（AIIB）成员扩大合作，促进GDP增长。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides support the Arland Trade Office (ATO).\n\nThe two sides will cooperate in the Arland Tourism Office (‹ATO›).\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides support the Arland Trade Office (ATO) and will cooperate in the ATO, and carry out resolution A/RES/76/300 to further the growth of the GDP.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны поддерживают Арландское торговое агентство (АТА).\n\nСтороны сотрудничают в рамках Арландского туристского агентства (‹АТА›).\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны поддерживают Арландское торговое агентство (АТА).\n\nСтороны сотрудничают с Арландским торговым агентством (АТА) и в рамках ООН.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties soutiennent l’action commune dans le cadre du ‹CABM› et ses travaux.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties soutiennent le Conseil arlandais des bons moyens (CABM) et les travaux du CABM à l’ONU.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Abbreviation, Facet::Quotation, Facet::Structure]), check),
};

/// An abbreviation in its block.
#[derive(Clone, Copy)]
struct Abbreviated<'a> {
    block: BlockRef<'a>,
    role: Role,
    found: &'a Abbreviation,
}

impl<'a> Abbreviated<'a> {
    fn full(&self) -> Option<&'a str> {
        Some(self.found.full?.of(self.block.text))
    }

    fn place(&self) -> TextRange {
        self.found.range.shifted(self.block.start)
    }
}

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let mut groups: FxHashMap<&str, Vec<Abbreviated<'_>>> = FxHashMap::default();
    for (block, role) in context.with(Facet::Abbreviation) {
        for found in &block.facts().abbreviations {
            let found = Abbreviated { block: *block, role: *role, found };
            groups.entry(found.found.range.of(block.text)).or_default().push(found);
        }
    }
    for (short, group) in &groups {
        findings.extend(two_names(short, group));
        findings.extend(no_name(short, group));
    }
}

fn two_names(short: &str, group: &[Abbreviated<'_>]) -> Option<Finding> {
    let mut explained = group.iter().filter_map(|found| Some((found, found.full()?)));
    let (first, first_name) = explained.next()?;
    let (second, name) = explained.find(|(_, name)| !is_one_name(first_name, name))?;
    let message = Message::new("T009").with("short", short).with("found", name).with("other", first_name);
    Some(Finding::new(&RULE, second.place(), message).related(first.place(), Message::new("T009-related")))
}

/// Whether both may be one name with other words before it, or one the short form of the other.
fn is_one_name(a: &str, b: &str) -> bool {
    if a.contains(' ') || b.contains(' ') {
        return has_same_words(a, b);
    }
    /// So many characters at the end show that the name is the same.
    const TELLING: usize = 5;
    let common = a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).count();
    let (shorter, longer) = if a.len() < b.len() { (a, b) } else { (b, a) };
    // Words that join or govern the name may stand before it, so its end alone may be the short form.
    let ends = shorter.char_indices().filter_map(|(at, _)| shorter.get(at..));
    let mut ends = ends.take_while(|end| end.chars().count() > common.max(2));
    common >= TELLING || abbreviates(shorter, longer) || ends.any(|end| abbreviates(end, longer))
}

/// Whether the last words of two names begin alike, whatever their endings.
fn has_same_words(a: &str, b: &str) -> bool {
    /// So many letters of a word stay as they are where it is declined.
    const STEM: usize = 4;
    let alike = |(a, b): (&str, &str)| {
        let (a, b) = (a.to_lowercase(), b.to_lowercase());
        a.chars().take(STEM).zip(b.chars().take(STEM)).all(|(a, b)| a == b)
    };
    a.split_whitespace().rev().zip(b.split_whitespace().rev()).all(alike)
}

/// Whether the characters of `short` stand in `long` in the same order.
fn abbreviates(short: &str, long: &str) -> bool {
    const FEWEST: usize = 2;
    let mut letters = long.chars();
    short.chars().count() >= FEWEST && short.chars().all(|c| letters.any(|other| other == c))
}

fn no_name(short: &str, group: &[Abbreviated<'_>]) -> Option<Finding> {
    let first = group.iter().find(|found| found.role.is_prose())?;
    let explained = group.iter().any(|found| found.found.known || found.found.full.is_some());
    let message = Message::new("T009-unexplained").with("short", short);
    (!explained).then(|| Finding::new(&RULE, first.place(), message).at(Severity::Info))
}
