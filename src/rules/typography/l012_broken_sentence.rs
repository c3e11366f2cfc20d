//! L012: a sentence that a paragraph end has torn apart.

use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::typography::breaks::Break;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L012",
    name: "broken-sentence",
    severity: Severity::Error,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Consistency,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
No paragraph end stands in the middle of a sentence.

Reported where a paragraph of prose ends without a mark and the next one goes on with its sentence: it starts \
with a mark that starts no sentence, it repeats the last characters, as copies from two pages do, or it has \
the end of a sentence but no beginning of one. The fix joins the two and drops what is repeated.

Not reported: titles, headings, numerals alone, signature lines, place and date, lead-ins with ：, short lines \
and columns, hard wraps. A paragraph that merely lacks its last mark is not a torn sentence. Where more than a \
third of all paragraphs are torn, that is one finding with their number.",
    sources: &["practice: imports from newspapers and page layouts"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n\
             双方将开展水资源合作，恢复并改善流域‹环境¶境›，保护自然资源。\n\n双方重申友好。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n\
             双方将开展水资源合作，恢复并改善流域‹环境¶，›保护自然资源。\n\n双方重申友好。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n\
             双方将合理利用流域的水资源，并采取适当措施，防止在其境‹内的¶活›动对另一方造成影响。\n\n双方重申友好。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n\
             双方将开展水资源合作，恢复并改善流域环境，保护自然资源。\n\n双方重申友好。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n\
             双方将在下列领域开展水资源合作：\n\n（一）保护自然资源；\n\n（二）改善流域环境。\n",
        ),
        Example::wrong(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны сотрудничают в области торговли, транспорта и связи и принимают меры, необходимые для ‹их¶р›азвития.\n",
        ),
        Example::right(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтатья 1\n\nСтороны сотрудничают по следующим направлениям:\n\nа) торговля товарами и услугами;\n\nб) перевозки пассажиров и грузов.\n",
        ),
    ],
    options: &[],
    check: Check::Instrument(check),
};

/// More breaks than this, in more than a third of the paragraphs, run through the whole text.
const MANY: usize = 5;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let (breaks, paragraphs) = context.breaks();
    let throughout = breaks.len() > MANY && breaks.len() * 3 > paragraphs;
    if throughout {
        let first = breaks.first().and_then(|torn| Place::of(context, torn));
        let message = Message::new("L012-throughout").with("count", breaks.len());
        findings.extend(first.map(|place| Finding::new(&RULE, place.range, message)));
        return;
    }
    findings.extend(breaks.iter().filter_map(|torn| Place::of(context, torn)).map(report));
}

/// Where a sentence is torn.
struct Place {
    range: TextRange,
    /// What the fix takes out: the paragraph end and what is repeated.
    cut: TextRange,
    repeated: String,
}

impl Place {
    fn of(context: &InstrumentContext<'_>, torn: &Break) -> Option<Self> {
        const SHOWN: usize = 2;
        let first = context.instrument.block(torn.first)?;
        let second = context.instrument.block(torn.second)?;
        let words = first.text.trim_end();
        let rest = second.trimmed();
        let overlap = torn.overlap as u32;
        let repeated = TextRange::new(rest.start, rest.start + overlap).of(context.instrument.text());
        let shown = SHOWN.max(repeated.chars().count());
        let start = words.char_indices().rev().nth(shown - 1).map_or(0, |(at, _)| at as u32);
        let mark = second.text.trim_start().chars().next().map_or(0, |c| c.len_utf8() as u32);
        let end = rest.start + overlap.max(mark);
        Some(Self {
            range: TextRange::new(first.start + start, end),
            cut: TextRange::new(first.start + words.len() as u32, rest.start + overlap),
            repeated: repeated.to_owned(),
        })
    }
}

fn report(place: Place) -> Finding {
    let (message, title) = if place.repeated.is_empty() {
        (Message::new("L012"), Message::new("L012-fix"))
    } else {
        (
            Message::new("L012-repeated").with("words", place.repeated.as_str()),
            Message::new("L012-repeated-fix").with("words", place.repeated.as_str()),
        )
    };
    Finding::new(&RULE, place.range, message).unsafe_fix(title, vec![TextEdit::delete(place.cut)])
}
