//! How far a title without marks reaches.

use crate::lang::entity::DateMention;
use crate::lang::ru::declension::is_adjective;
use crate::lang::ru::head::{Head, is_participle, is_pointing};
use crate::lang::ru::kind;
use crate::lang::ru::stops;
use crate::lang::ru::token::Tokens;

/// Where a title ends, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    /// The place behind the last token of the title.
    pub(super) end: usize,
    /// The sentence shows that the title ends here: a date, a bracket or a participle follows.
    pub(super) sure: bool,
}

/// Titles do not have more tokens.
const LONGEST: usize = 110;

/// How far the title with this head reaches; `None` where nothing follows that could be its subject.
pub(super) fn extent(tokens: &Tokens<'_>, dates: &[DateMention], head: &Head) -> Option<Extent> {
    let begin = behind_inner_date(tokens, dates, head).unwrap_or(head.noun + 1);
    let limit = limit(tokens, begin);
    if !is_bond(tokens, head, begin) {
        return head.has_name(tokens).then_some(Extent { end: head.noun + 1, sure: false });
    }
    let dated = first_dating(tokens, dates, begin, limit);
    if let Some(end) = dated.filter(|end| !(begin..*end).any(|at| breaks_off(tokens, head, begin, at))) {
        return Some(behind_date_of_another(tokens, dates, head, begin, end));
    }
    let end = soft_end(tokens, head, begin, dated.unwrap_or(limit));
    (end > begin).then_some(Extent { end, sure: false })
}

/// Where the subject begins behind a date between it and the word for the kind: Договор от 16 июля 2001 года о дружбе,
/// Протокол 1978 года к Конвенции.
pub(super) fn behind_inner_date(tokens: &Tokens<'_>, dates: &[DateMention], head: &Head) -> Option<usize> {
    let at = head.noun + 1;
    let from = if tokens.word(at) == "от" { at + 1 } else { at };
    let date = dates.iter().find(|date| date.range.start == tokens.start(from) && from < tokens.len())?;
    let year = date.span.start.month.is_none();
    let begin = tokens.at_byte(date.range.end);
    let stands = (from > at || year) && date.span.end.is_none();
    (stands && stops::is_preposition(tokens.word(begin))).then_some(begin)
}

/// The title of a protocol goes on behind the date of the instruments that it supplements: … от 12 августа 1949 года,
/// касающийся защиты жертв ….
fn behind_date_of_another(
    tokens: &Tokens<'_>,
    dates: &[DateMention],
    head: &Head,
    begin: usize,
    end: usize,
) -> Extent {
    let of_part = || {
        let date = dates.iter().find(|date| date.range.start == tokens.start(end + 1))?;
        let carried_out = tokens.reads(begin, &["об", "осуществлении"]) && tokens.word(end) == "от";
        let another =
            (begin + 2..end).any(|at| tokens.is_capital(at) && kind::of_word(tokens.word(at)).is_some());
        (carried_out && another).then(|| tokens.at_byte(date.range.end))
    };
    let found = || {
        let date = dates.iter().find(|date| date.range.start == tokens.start(end + 1))?;
        let behind = tokens.at_byte(date.range.end);
        let goes_on = tokens.word(begin) == "к"
            && tokens.word(end) == "от"
            && tokens.is_mark(behind, ',')
            && tokens.word(behind + 1).starts_with("касающ");
        let limit = limit(tokens, behind + 1);
        goes_on.then(|| soft_end(tokens, head, behind + 2, limit))
    };
    match found().or_else(of_part) {
        Some(end) => Extent { end, sure: false },
        None => Extent { end, sure: true },
    }
}

/// Whether a title cannot reach over the token at a place, even where a date stands behind.
fn breaks_off(tokens: &Tokens<'_>, head: &Head, begin: usize, at: usize) -> bool {
    let second = || {
        kind::of_word(tokens.word(at)).is_some_and(|word| word.bond != kind::Bond::Weak)
            && tokens.is_capital(at)
            && !["в", "к", "ко"].contains(&tokens.word_before(first_of_name(tokens, at)))
    };
    let list_of_names = head.takes_genitive()
        && !head.is_joint()
        && !stops::is_preposition(tokens.word(begin))
        && tokens.is_mark(at, ',');
    let behind_comma = || tokens.is_mark(at - 1, ',') || tokens.word(at - 1) == "и";
    let joined =
        at > begin && tokens.is_capital(at) && behind_comma() && stops::begins_instrument(tokens, at);
    stops::breaks_off(tokens, at) || joined || at > begin && second() || list_of_names
}

/// The first of the adjectives with a capital letter before a noun.
fn first_of_name(tokens: &Tokens<'_>, noun: usize) -> usize {
    let named = |at: &usize| tokens.is_capital(*at) && is_adjective(tokens.word(*at));
    noun - (0..noun).rev().take_while(named).count()
}

/// Whether the subject of an instrument begins at a place.
fn is_bond(tokens: &Tokens<'_>, head: &Head, at: usize) -> bool {
    match tokens.word(at) {
        "касающееся" | "касающийся" | "для" | "действий" => true,
        "в" => tokens.word(at + 1) == "отношении",
        "" => false,
        word if stops::is_preposition(word) => true,
        // Кодекса таможенного союза: an organisation in small letters; Регламент работы Евразийской комиссии.
        word if head.word.bond == kind::Bond::Code && is_genitive_adjective(word) => {
            tokens.is_capital(at) || is_name_noun(tokens.word(at + 1))
        }
        "работы" if head.word.bond == kind::Bond::Code => tokens.is_capital(at + 1),
        word if head.takes_genitive() => {
            const SMALL: [&str; 8] =
                ["прав", "содружества", "оон", "еэк", "организации", "поведения", "экономических", "во"];
            let small = SMALL.contains(&word) || word.ends_with("летия");
            let whose = tokens.is_capital(at) || small || head.is_joint() && is_office(word);
            whose && kind::of_word(word).is_none() && !is_pointing(word) && !stops::is_stop(tokens, at)
        }
        "ввоз" | "воис" => tokens.is_capital(at),
        "регулирования" => tokens.is_capital(head.noun),
        // Договор Всемирной организации …
        word if head.is_named(tokens) && tokens.is_capital(at) && is_genitive_adjective(word) => {
            !is_pointing(word)
        }
        word if is_office(word) => true,
        // Постановлением Олий Мажлиса …: whose it is, before the date.
        word if head.word.bond == kind::Bond::Weak => {
            tokens.is_capital(at) || is_organ(word) || is_adjective(word) && is_approved_behind(tokens, at)
        }
        _ => false,
    }
}

/// Whether the words behind say that a programme was approved: Стратегия экономического развития …, утверждённая …
pub(super) fn is_approved_behind(tokens: &Tokens<'_>, at: usize) -> bool {
    const FARTHEST: usize = 24;
    let mut behind = at..(at + FARTHEST).min(tokens.len());
    let stop = |at: usize| tokens.mark(at).is_some_and(|mark| matches!(mark, ';' | '(' | ':'));
    behind.find(|&at| tokens.is_mark(at, ',') || stop(at)).is_some_and(|at| {
        tokens.is_mark(at, ',')
            && ["утвержденн", "одобренн"].iter().any(|stem| tokens.word(at + 1).starts_with(stem))
    })
}

/// Organs that decide: решение совета глав государств.
pub(super) fn is_organ(word: &str) -> bool {
    ["совета", "глав", "правительства", "президента", "кабинета"].contains(&word)
}

/// Those who make statements: лидеров, глав государств.
fn is_office(word: &str) -> bool {
    ["глав", "правительств", "президентов", "лидеров", "министров", "совещания", "встречи"].contains(&word)
}

/// Всемирной, арабских: an adjective in the genitive.
fn is_genitive_adjective(word: &str) -> bool {
    word.chars().count() > 4
        && ["ой", "ей", "ых", "их", "ого", "его"].iter().any(|ending| word.ends_with(ending))
}

/// The first token that no title can hold: a mark that ends a sentence, or a bracket.
fn limit(tokens: &Tokens<'_>, begin: usize) -> usize {
    let end = tokens.len().min(begin + LONGEST);
    let mut at = begin;
    while at < end {
        match insertion(tokens, at) {
            Some(behind) => at = behind,
            None if is_end(tokens, at) => return at,
            None => at += 1,
        }
    }
    end
}

/// One word in brackets in the middle of a title: бактериологического (биологического) и токсинного оружия.
fn insertion(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let word = tokens.word(at + 1);
    let inside = tokens.is_mark(at, '(') && tokens.is_mark(at + 2, ')') && !tokens.is_capital(at + 1);
    let goes_on = tokens.word(at + 3) == "и" || is_adjective(tokens.word(at + 3));
    (inside && goes_on && is_genitive_adjective(word) && !is_participle(word)).then_some(at + 3)
}

fn is_end(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.mark(at) {
        Some(';' | ':' | '!' | '?' | ')' | ']' | '[' | '(' | '*') => true,
        Some('.') => !is_abbreviation(tokens, at),
        Some('»' | '“' | '”' | '"' | '«' | '„') | Some(_) | None => false,
    }
}

/// Whether a full stop ends an abbreviation: г., им.
fn is_abbreviation(tokens: &Tokens<'_>, stop: usize) -> bool {
    ["г", "гг", "им", "т", "д", "п", "н"].contains(&tokens.word_before(stop))
}

/// Where the words begin that date the instrument: от D, D, , подписанный …
fn first_dating(tokens: &Tokens<'_>, dates: &[DateMention], begin: usize, limit: usize) -> Option<usize> {
    (begin..=limit).find(|&at| is_dating(tokens, dates, at))
}

fn is_dating(tokens: &Tokens<'_>, dates: &[DateMention], at: usize) -> bool {
    let dated =
        |at: usize| dates.iter().any(|date| date.range.start == tokens.start(at) && at < tokens.len());
    match tokens.word(at) {
        "от" => dated(at + 1),
        "на" => false,
        word if is_participle(word) => stops::verb_form_behind(tokens, at),
        _ => match tokens.mark(at) {
            Some('(') => insertion(tokens, at).is_none(),
            Some(',') => {
                is_participle(tokens.word(at + 1)) && stops::verb_form_behind(tokens, at + 1)
                    || stops::opens_definition(tokens, at + 1)
            }
            _ => dated(at) && !["на", "в", "за", "до", "с", "по"].contains(&tokens.word_before(at)),
        },
    }
}

/// Where a title ends that no date ends: before the first word that goes on with the sentence.
fn soft_end(tokens: &Tokens<'_>, head: &Head, begin: usize, limit: usize) -> usize {
    let begin_subject =
        if begins_subject(tokens, begin) { begin } else { behind_name(tokens, head, begin, limit) };
    if begin_subject > begin && !begins_subject(tokens, begin_subject) {
        return trimmed(tokens, begin, begin_subject);
    }
    let mut at = begin_subject;
    while at < limit {
        let comma = tokens.is_mark(at, ',');
        if comma && completes(tokens, at + 1) {
            at += 2;
            continue;
        }
        if stops::is_stop(tokens, at) && !stops::may_stand_in_title(tokens, at)
            || comma && !goes_on(tokens, at + 1)
        {
            break;
        }
        if ["и", "или"].contains(&tokens.word(at)) && !stops::joins_nouns(tokens, at + 1) {
            break;
        }
        at += 1;
    }
    trimmed(tokens, begin, at)
}

/// …, дополняющего Конвенцию …: the title of a protocol names what it supplements.
fn completes(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.word(at).starts_with("дополняющ") && kind::of_word(tokens.word(at + 1)).is_some()
}

/// Whether the subject of an instrument begins at a place, and not the name of whose it is.
fn begins_subject(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    stops::is_preposition(word)
        || [
            "для",
            "действий",
            "касающееся",
            "касающийся",
            "регулирования",
            "поведения",
            "прав",
            "экономических",
            "во",
        ]
        .contains(&word)
        || word == "в" && tokens.word(at + 1) == "отношении"
}

/// The place behind the names in the genitive: Устава Организации Объединённых Наций; those of a joint statement are a
/// list: Российской Федерации и Китайской Народной Республики.
fn behind_name(tokens: &Tokens<'_>, head: &Head, begin: usize, limit: usize) -> usize {
    let mut at = begin;
    while at < limit {
        let word = tokens.word(at);
        let name = match tokens.mark(at) {
            Some(',') => head.is_joint() && names_more(tokens, at + 1),
            Some('-' | '–' | '—') => is_name_noun(tokens.word(at + 1)),
            Some(_) => false,
            None if ["и", "с"].contains(&word) => {
                head.is_joint() && names_more(tokens, at + 1)
                    || is_genitive_adjective(tokens.word(at + 1)) && is_name_noun(tokens.word(at + 2))
            }
            None if word.ends_with("летия") => true,
            None if tokens.is_capital(at) => at == begin || !is_second(tokens, at),
            None => {
                is_name_noun(word)
                    || is_genitive_adjective(word) && (1..=2).any(|by| is_name_noun(tokens.word(at + by)))
            }
        };
        if !name || stops::is_stop(tokens, at) {
            break;
        }
        at += 1;
    }
    at
}

/// Whether another instrument begins at a place; Организация Договора … is none.
fn is_second(tokens: &Tokens<'_>, at: usize) -> bool {
    kind::of_word(tokens.word(at)).is_some() && tokens.word_before(at) != "организации"
}

/// Whether a further name stands at a place, and no other instrument.
fn names_more(tokens: &Tokens<'_>, at: usize) -> bool {
    let instrument = (at..at + 3).any(|at| kind::of_word(tokens.word(at)).is_some());
    tokens.is_capital(at) && !instrument && !stops::opens_clause(tokens.word(at))
}

/// Nouns in the names of states and organisations that are written small.
fn is_name_noun(word: &str) -> bool {
    const NOUNS: [&str; 45] = [
        "работы",
        "организации",
        "агентства",
        "союза",
        "сообщества",
        "содружества",
        "лиги",
        "ассоциации",
        "фонда",
        "банка",
        "труда",
        "здравоохранения",
        "сотрудничества",
        "государств",
        "государства",
        "членов",
        "стран",
        "глав",
        "правительств",
        "республики",
        "федерации",
        "развития",
        "торговли",
        "связи",
        "электросвязи",
        "совета",
        "комиссии",
        "конференции",
        "совещания",
        "центра",
        "наций",
        "собственности",
        "пространства",
        "дел",
        "министров",
        "президентов",
        "лидеров",
        "участников",
        "авиации",
        "туризма",
        "суда",
        "пользования",
        "палаты",
        "правосудия",
        "оон",
    ];
    NOUNS.contains(&word)
}

/// Whether an enumeration inside a title goes on behind a comma.
fn goes_on(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let stands = stops::may_stand_in_title(tokens, at);
    !word.is_empty()
        && !stops::begins_instrument(tokens, at)
        && (stands || !stops::opens_clause(word) && !stops::is_stop(tokens, at))
}

/// The end without words that cannot end a title.
fn trimmed(tokens: &Tokens<'_>, begin: usize, end: usize) -> usize {
    let mut end = end;
    while end > begin {
        let word = tokens.word(end - 1);
        let loose = tokens.mark(end - 1).is_some_and(|mark| matches!(mark, ',' | '-' | '–' | '—'))
            || ["и", "или", "а", "в", "на", "с", "о", "об", "по", "к", "от", "для", "из", "не", "между"]
                .contains(&word);
        if !loose {
            break;
        }
        end -= 1;
    }
    end
}
