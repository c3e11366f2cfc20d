//! Acts of organs and states, which are cited by number or by date.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group, whole};
use crate::lang::entity::{BoundDate, Citation, DateMention};
use crate::lang::fr::citation::{Named, is_uncased, of_tail};
use crate::lang::fr::kind;
use crate::lang::fr::title_words::{self, Tail};
use crate::text::TextRange;

/// Whether a word in lower case is one for such acts.
pub(super) fn is_act(word: &str) -> bool {
    static ACTS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:directive|décisions?|recommandation|lois?|codes?|règlement|décret|ordonnance|procès[- ]verbal)$",
        )
    });
    ACTS.is_in(word)
}

/// Loi sur X, directive 2000/60/CE, décision no 7 du Conseil, recommandation de l'Assemblée du D, Règlement général.
pub(super) fn act(text: &str, dates: &[DateMention], named: &Named<'_>, tail: &Tail) -> Option<Citation> {
    if let Some(numbered) = numbered(text, dates, named) {
        return numbered;
    }
    let kind = kind::of_word(named.word);
    let rest = text.get(named.head.end as usize..)?;
    if named.word == "règlement" && tail.end == named.head.end && named.capital {
        let end = named.head.end + GENERAL.place(rest)?.end;
        return Some(Citation { kind, ..of_tail(TextRange::new(named.head.start, end), Tail::default()) });
    }
    let title = TextRange::new(named.head.start, tail.end);
    let whole_date = tail.date.and_then(|index| dates.get(index as usize)?.span.start.day).is_some();
    let certain = match named.word {
        "loi" => named.capital && (tail.is_named || tail.date.is_some()) || whole_date,
        "code" => {
            named.capital && (tail.is_named || tail.date.is_some()) || is_uncased_code(text, named, tail)
        }
        "règlement" | "reglement" => {
            let of_organ = RULES_OF_ORGAN.is_in(title.of(text));
            (named.capital && tail.end > named.head.end && !OWN_RULES.is_in(rest)) || of_organ
        }
        "décret" | "decret" | "ordonnance" => whole_date,
        "lois" | "codes" | "décisions" | "decisions" => false,
        // La décision concernant X, prise par la Commission.
        "décision" | "decision" if named.definite && tail.is_topical && tail.verb.is_some() => true,
        word => tail.date.is_some() || SESSION.is_in(rest) && word.starts_with("pro"),
    };
    certain.then(|| Citation { marks: named.marks, kind, ..of_tail(title, tail.clone()) })
}

/// The code of an inland navigation, in a text that has lost its capital letters.
fn is_uncased_code(text: &str, named: &Named<'_>, tail: &Tail) -> bool {
    const FEWEST_WORDS: usize = 4;
    static CODE: LazyPattern = LazyLock::new(|| Pattern::new("^code (?:de la |du |des |de l')"));
    let title = TextRange::new(named.head.start, tail.end).of(text);
    let words = CODE.is_in(title) && named.definite;
    words && title.split_whitespace().count() >= FEWEST_WORDS && is_uncased(text)
}

/// What is cited by a number; `None` within where the number alone does not tell.
fn numbered(text: &str, dates: &[DateMention], named: &Named<'_>) -> Option<Option<Citation>> {
    static NUMBER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:[ -]cadre)?(?: \\((?:CE|CEE|UE|Euratom)\\))? (?P<sign>n(?:[°ºo]|os|&#1(?:76|86);)\\.? ?)?(?P<number>[0-9A-Z]*[0-9][0-9A-Za-z/.-]*)(?:, [0-9]{1,3})*(?: et [0-9]{1,3}\\b)?",
        )
    });
    let rest = text.get(named.head.end as usize..)?;
    let captures = NUMBER.first(rest)?;
    let number = group(&captures, "number")?;
    let signed = group(&captures, "sign").is_some();
    let plural = named.word.ends_with('s');
    if !signed && (number.len() < 4 || plural) || named.word.starts_with("code") {
        return Some(None);
    }
    let end = named.head.end + number.end - u32::from(number.of(rest).ends_with(['.', '-']));
    let end = if plural { end.max(named.head.end + whole(&captures).end) } else { end };
    let organ = title_words::organ_behind(text, dates, end);
    let bound = title_words::date_behind(text, dates, organ);
    let title = TextRange::new(named.head.start, organ);
    let date = bound.map(|(index, _)| BoundDate { index, shared: false });
    Some(Some(Citation { kind: kind::of_word(named.word), date, ..of_tail(title, Tail::default()) }))
}

/// Whether an act of a conference is told apart from those of births and sales: acte de Niamey, acte additionnel du D.
pub(super) fn is_known(text: &str, named: &Named<'_>, tail: &Tail) -> bool {
    static QUALIFIED: LazyPattern = LazyLock::new(|| {
        Pattern::new("^acte(?:s du congrès| (?:final|constitutif|général|additionnel|unique)\\b|$)")
    });
    let title = TextRange::new(named.head.start, tail.end).of(text);
    let dated = tail.date.is_some();
    let place = title.split_once(' ').is_some_and(|(_, rest)| rest.contains(char::is_uppercase));
    QUALIFIED.is_in(title) && (dated || tail.is_named) || tail.is_named && place || dated && is_uncased(text)
}

/// Rules that an instrument has of its own, and the settlement of disputes.
static OWN_RULES: LazyPattern = LazyLock::new(|| {
    Pattern::new("^ (?:d'application|d'exécution|intérieur|financier|des (?:différends|litiges|dépenses))\\b")
});

/// Rules of procedure of a certain organ.
static RULES_OF_ORGAN: LazyPattern = LazyLock::new(|| {
    Pattern::new("^règlement intérieur (?:de la |du |des |de l')[A-Za-zÀ-ÿ]+ .*(?-i:[A-Z])[a-zà-ÿ]*")
});

/// The minutes of a session.
static SESSION: LazyPattern = LazyLock::new(|| {
    Pattern::new("^ de la (?:[0-9]{1,3}[a-zè]*|[a-zè-]+ième|première) (?:session|réunion)\\b")
});

/// Règlement général.
static GENERAL: LazyPattern = LazyLock::new(|| Pattern::new("^ général(?:e)?\\b"));
