//! C012: title marks around something that is no document, and quotation marks around one beside others.

use crate::lang::entity::TitleMarks;
use crate::lang::kind::InstrumentKind;
use crate::messages::Message;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C012",
    name: "title-marks-misused",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Standard,
    languages: &["zh"],
    unfinished: false,
    documentation: "\
Title marks belong to documents and works, not to meetings, fairs, projects or awards, and to all documents of one list alike.

Recognised by the last word (高峰论坛, 博览会, 部长级会议, 经济走廊, 奖学金); words of your own can be added. The fix takes \
the marks out. The other way round, a treaty, agreement or declaration in quotation marks is reported where it is joined to \
one in title marks; the fix gives it the same marks.

Not reported: names that may as well be those of a book, a journal or a programme (组织, 国际论坛); quotation marks \
around the titles of resolutions and initiatives, which vary in good texts.",
    sources: &["图书编校质量差错认定细则, 33 (1)", "报纸编校质量评比差错认定细则, 38 (8)"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持举办‹《“两海之间”国际合作高峰论坛》›。\n",
        ),
        Example::wrong("阿兰共和国和贝里亚共和国联合声明\n\n双方将参加‹《阿兰国际进口博览会》›。\n"),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守《阿贝友好条约》和‹“阿贝边界协定”›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守《阿贝友好条约》，支持题为“加强两海合作”的决议和“两海倡议”。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持举办“两海之间”国际合作高峰论坛，欢迎《两海高峰论坛宣言》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎在《两海论坛》杂志上发表的文章和《两海合作组织》一书。\n",
        ),
    ],
    options: &[RuleOption {
        name: "not-documents",
        default: OptionDefault::Words(&[]),
        documentation: "More last words of names that are no documents.",
    }],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let more = RULE.words(context.settings, "not-documents");
    let names_event = |cited: &Cited<'_>| {
        let own = || more.iter().any(|word| !word.is_empty() && cited.title().ends_with(word));
        cited.citation.kind.is_none() && ((context.language.spec().names_event)(cited.title()) || own())
    };
    let marked = |cited: &Cited<'_>| cited.citation.marks == TitleMarks::Double;
    for cited in Paragraph::alone(context).judged().filter(marked).filter(names_event) {
        let range = cited.range();
        let title = cited.citation.title;
        let edits = [TextRange::new(range.start, title.start), TextRange::new(title.end, range.end)];
        let edits = edits.map(|mark| TextEdit::replace(mark, ""));
        let message = Message::new("C012").with("name", cited.title());
        findings
            .push(Finding::new(&RULE, range, message).unsafe_fix(Message::new("C012-fix"), edits.to_vec()));
    }
    for cited in Paragraph::alone(context).judged().filter(marked) {
        let sisters = [quoted_behind(&cited), quoted_before(&cited)];
        findings.extend(sisters.into_iter().flatten().filter_map(|name| quoted_document(context, name)));
    }
}

/// Kinds of which a title in quotation marks is reported.
const KINDS: [InstrumentKind; 9] = [
    InstrumentKind::Treaty,
    InstrumentKind::Agreement,
    InstrumentKind::Convention,
    InstrumentKind::Protocol,
    InstrumentKind::Charter,
    InstrumentKind::Memorandum,
    InstrumentKind::JointStatement,
    InstrumentKind::JointDeclaration,
    InstrumentKind::Communique,
];

/// Characters of the shortest title: what is shorter may be a word that is spoken of (“公约”一词).
const SHORTEST_TITLE: usize = 4;

/// What stands in quotation marks and is joined to the end of a cited title.
fn quoted_behind(cited: &Cited<'_>) -> Option<TextRange> {
    let paragraph = cited.paragraph;
    let end = cited.citation.range.end;
    let behind = paragraph.text.get(end as usize..)?;
    let (gap, quoted) = behind.split_once('“')?;
    let (name, _) = quoted.split_once('”')?;
    let start = end + u32::try_from(gap.len()).ok()?;
    is_joined(paragraph, gap).then(|| quotation(start, name))?
}

/// What stands in quotation marks and is joined to the start of a cited title.
fn quoted_before(cited: &Cited<'_>) -> Option<TextRange> {
    let paragraph = cited.paragraph;
    let before = paragraph.text.get(..cited.citation.range.start as usize)?;
    let (quoted, gap) = before.rsplit_once('”')?;
    let (_, name) = quoted.rsplit_once('“')?;
    let start = u32::try_from(quoted.len() - name.len() - '“'.len_utf8()).ok()?;
    is_joined(paragraph, gap).then(|| quotation(start, name))?
}

fn is_joined(paragraph: Paragraph<'_>, gap: &str) -> bool {
    (paragraph.language.spec().joins)(gap)
}

/// The place of a name in quotation marks, of which the first begins at `start`.
fn quotation(start: u32, name: &str) -> Option<TextRange> {
    let marks = '“'.len_utf8() + '”'.len_utf8();
    Some(TextRange::new(start, start + u32::try_from(name.len() + marks).ok()?))
}

/// Reports a document in quotation marks; resolutions, whose descriptive titles take them, and initiatives are none.
fn quoted_document(context: &ParagraphContext<'_>, range: TextRange) -> Option<Finding> {
    let spec = context.language.spec();
    let (opening, closing) = spec.title_marks?;
    let name = range.of(context.text).trim_start_matches('“').trim_end_matches('”');
    let is_term = name.chars().count() < SHORTEST_TITLE;
    if is_term || !(spec.title_kind)(name).is_some_and(|kind| KINDS.contains(&kind)) {
        return None;
    }
    let message = Message::new("C012-quoted").with("name", name);
    let edits = vec![TextEdit::replace(range, format!("{opening}{name}{closing}"))];
    Some(Finding::new(&RULE, range, message).unsafe_fix(Message::new("C012-quoted-fix"), edits))
}
