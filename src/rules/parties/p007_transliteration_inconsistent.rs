//! P007: one person is written in two ways.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::parties::persons::{Named, named};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::syntax::{Facet, Facets};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P007",
    name: "transliteration-inconsistent",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
The name of a person is transcribed in one way throughout a text.

Compared are foreign names with a `·`, and surnames of three characters or more at an office (米尔扎耶夫总统). Two \
names are taken for one where one character inside a part of four or more was replaced, added, left out or has \
changed places with its neighbour, and everything else that both say (given name, office) agrees. The form that is \
used most is the norm, and the first one where they are even; the others are one finding with their number.

Names in letters are compared from seven letters on, and only where both have the same office or given name.

Not reported: a surname alone beside the whole name; names that differ at their beginning or end (瓦西里耶夫 and \
瓦西里耶娃 are two persons); names of places, and names in other drafts; quotations of other texts.",
    sources: &["图书编校质量差错认定细则, art. 16", "报纸编校质量评比差错认定细则, art. 29"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢米尔扎耶夫总统的倡议，祝贺米尔扎耶夫总统就任，支持‹米尔扎约夫›总统的主张。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢安德·米尔扎耶夫。\n\n双方祝贺安德·‹米尔扎叶耶夫›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢安德·米尔扎耶夫总统的倡议，支持米尔扎耶夫总统的主张。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方感谢瓦西里耶夫总统的倡议，欢迎瓦西里耶娃部长来访和瓦西廖耶夫议长来访。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides thank President Mirzayev, congratulate President Mirzayev and support President ‹Mirzoyev›.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides thank President Mirzayev and Minister Mirzoyeva, Mr. Johansen and Ms. Johanson.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны благодарят Президента А. Мирзаева, поздравляют Президента А. Мирзаева и поддерживают Президента А. ‹Мирзоева›.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны благодарят Президента А. Мирзаева и поддерживают инициативу, с которой выступил Президент А. Мирзаев.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties remercient le Président Mirzaïev, félicitent le Président Mirzaïev et soutiennent le Président ‹Mirzoïev›.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties remercient le Président Mirzaïev et la Ministre Mirzoïeva.\n",
        ),
    ],
    options: &[],
    check: Check::InstrumentWith(Facets::of(&[Facet::Person]), check),
};

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let persons = named(context);
    let count = |name: &str| persons.iter().filter(|person| person.surname() == name).count();
    for (at, person) in persons.iter().enumerate() {
        let same = |(other_at, other): &(usize, &Named<'_>)| {
            let usual = (count(other.surname()), usize::MAX - other_at);
            usual > (count(person.surname()), usize::MAX - at) && may_be_one(person, other)
        };
        if let Some((_, other)) = persons.iter().enumerate().find(same) {
            findings.push(report(person, other));
        }
    }
}

/// Whether two names may be those of one person, differently transcribed.
fn may_be_one(person: &Named<'_>, other: &Named<'_>) -> bool {
    let (given, also) = (person.given(), other.given());
    let offices = person.office().zip(other.office());
    // A surname alone has no given name; and what stands before a name may seem to belong to it.
    let evident = !is_of_letters(person.surname())
        || offices.is_some_and(|(office, also)| office == also)
        || (!given.is_empty() && given == also);
    (given.ends_with(also) || also.ends_with(given))
        && evident
        && offices.is_none_or(|(office, also)| office == also)
        && nearly_same(person.surname(), other.surname())
}

/// Whether a name is written with letters, which stand for single sounds.
fn is_of_letters(name: &str) -> bool {
    name.chars().all(|c| c < '\u{2e80}')
}

/// Whether one character inside differs, is one too many, or has changed places with the next.
fn nearly_same(a: &str, b: &str) -> bool {
    /// Letters tell less than characters do: Jansen and Jensen are two.
    const LEAST_LETTERS: usize = 7;
    const LEAST: usize = 4;
    let least = if is_of_letters(a) { LEAST_LETTERS } else { LEAST };
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let start = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let ends = short.iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
    let ends = ends.min(short.len() - start.min(short.len()));
    let (left, more) = (short.len() - start - ends, long.len() - start - ends);
    let middle = |name: &[char], length: usize| name.get(start..start + length).map(<[char]>::to_vec);
    let swapped = left == 2
        && more == 2
        && middle(&short, 2).zip(middle(&long, 2)).is_some_and(|(a, b)| a.iter().rev().eq(b.iter()));
    short.len() >= least && start > 0 && ends > 0 && (more == 1 || swapped)
}

fn report(person: &Named<'_>, usual: &Named<'_>) -> Finding {
    let range = person.person.surname.shifted(person.block.start);
    let (found, better) = (person.surname(), usual.surname());
    let message = Message::new("P007").with("found", found).with("usual", better).with("count", 1_usize);
    Finding::new(&RULE, range, message)
        .related(usual.person.surname.shifted(usual.block.start), Message::new("P007-related"))
        .grouped(found)
        .unsafe_fix(Message::new("P007-fix").with("usual", better), vec![TextEdit::replace(range, better)])
}

#[cfg(test)]
mod tests {
    use super::nearly_same;

    #[test]
    fn one_slip_inside_a_name_is_near() {
        for (a, b) in [
            ("米尔扎耶夫", "米尔扎约夫"),
            ("米尔扎耶夫", "米尔扎叶耶夫"),
            ("米尔扎耶夫", "米扎尔耶夫"),
            ("Mirzayev", "Mirzoyev"),
        ] {
            assert!(nearly_same(a, b) && nearly_same(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("米尔扎耶夫", "米尔扎耶夫"),
            ("瓦西里耶夫", "瓦西里耶娃"),
            ("安德森", "安得森"),
            ("托卡耶夫", "托卡耶夫特"),
            ("卡里莫夫", "纳里莫夫"),
            ("Jansen", "Jensen"),
        ] {
            assert!(!nearly_same(a, b) && !nearly_same(b, a), "{a} {b}");
        }
    }
}
