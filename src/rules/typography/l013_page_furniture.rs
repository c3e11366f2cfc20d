//! L013: remains of a page layout.

use crate::lang::entity::{Furniture, FurnitureKind};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "L013",
    name: "page-furniture",
    severity: Severity::Warning,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: false,
    documentation: "\
Nothing of a newspaper or page layout is left in the text.

Reported are agency datelines in brackets (（新华社…电）), continuation marks (（下转第五版）, （上接第一版）), \
editors' credits (责任编辑：…), page numbers (— 3 —) and symbols of documents (A/76/L.1) alone on a line, and their like in other languages (Page 3 of 10, suite page 5, \
Окончание на стр. 5). The fix \
takes them out, with the blanks before them.

Not reported: the symbol of a document in a sentence; a numeral alone on a line, which may be that of a section.",
    sources: &["practice: imports from newspapers and page layouts"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将推进绿色发展。‹（下转第五版）›\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好。\n\n‹— 3 —›\n\n双方将推进绿色发展。\n",
        ),
        Example::right("阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方将推进绿色发展。\n"),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方支持载于A/76/L.1号文件的决议草案。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides reaffirm their friendship. ‹(continued on page 5)›\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties réaffirment leur amitié.\n\n‹Page 3 sur 10›\n\nLes deux parties se réuniront.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны подтверждают дружбу. ‹(Окончание на стр. 5)›\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides support the draft resolution in document A/76/L.1, which is continued on page 5 of the report.\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties appuient le projet de résolution A/76/L.1 (suite donnée au rapport).\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны поддерживают проект резолюции A/76/L.1 (см. стр. 5 доклада).\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(context.facts.furniture.iter().map(|furniture| report(context.text, furniture)));
}

fn report(text: &str, furniture: &Furniture) -> Finding {
    let words = furniture.range.of(text);
    let blanks = words.len() - words.trim_start().len();
    let range = TextRange::new(furniture.range.start + blanks as u32, furniture.range.end);
    let kind = Message::new(match furniture.kind {
        FurnitureKind::Dateline => "L013-dateline",
        FurnitureKind::ContinuedOn | FurnitureKind::ContinuedFrom => "L013-continuation",
        FurnitureKind::EditorCredit => "L013-credit",
        FurnitureKind::PageNumber => "L013-page-number",
        FurnitureKind::DocumentSymbol => "L013-document-symbol",
    });
    let message = Message::new("L013").with("kind", kind).with("words", range.of(text));
    Finding::new(&RULE, range, message)
        .unsafe_fix(Message::new("L013-fix"), vec![TextEdit::delete(furniture.range)])
}
