//! Words of tables in several languages: names of months, headers of columns, words for kinds.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::lang::Language;
use crate::lang::kind::InstrumentKind;
use crate::registry::normalise::fold;
use crate::registry::schema::{Event, RecordLanguage};

/// The names of each month in English, French and Russian, whole and short.
pub(super) const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "janvier", "janv", "январь", "января", "янв"],
    &["february", "feb", "février", "fevrier", "févr", "февраль", "февраля", "фев"],
    &["march", "mar", "mars", "март", "марта", "мар"],
    &["april", "apr", "avril", "avr", "апрель", "апреля", "апр"],
    &["may", "mai", "май", "мая"],
    &["june", "jun", "juin", "июнь", "июня", "июн"],
    &["july", "jul", "juillet", "juil", "июль", "июля", "июл"],
    &["august", "aug", "août", "aout", "август", "августа", "авг"],
    &["september", "sep", "sept", "septembre", "сентябрь", "сентября", "сен"],
    &["october", "oct", "octobre", "октябрь", "октября", "окт"],
    &["november", "nov", "novembre", "ноябрь", "ноября", "ноя"],
    &["december", "dec", "décembre", "decembre", "déc", "декабрь", "декабря", "дек"],
];

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The name of the record.
    Id,
    /// Titles, in this language where it is said.
    Title(Option<RecordLanguage>),
    /// Dates of an event.
    Date(Event),
    /// The place of signature or adoption.
    Place,
    /// Parties.
    Parties,
    /// The kind.
    Kind,
    /// The number of registration.
    UnRegistration,
    /// Where in the source it stands.
    Source,
    /// Names of persons, in this language where it is said.
    Person(Option<RecordLanguage>),
    /// Words for the office of a person, likewise.
    Office(Option<RecordLanguage>),
    /// The first day of an office.
    From,
    /// The last day of an office.
    To,
}

/// What a cell says, folded, where an office is still held.
pub(super) const STILL_HELD: [&str; 12] = [
    "至今",
    "今",
    "现任",
    "在任",
    "现在",
    "present",
    "now",
    "incumbent",
    "понастоящеевремя",
    "настоящеевремя",
    "acejour",
    "enfonction",
];

/// Well-known headers, folded, by what the column holds. Of two columns of one role the first is taken.
const HEADERS: [(Role, &[&str]); 18] = [
    (Role::Id, &["id", "treatyid", "编号", "条约编号", "序号", "标识", "номер", "identifiant"]),
    (
        Role::Title(Some(RecordLanguage::Zh)),
        &[
            "titlezh",
            "titlezhhans",
            "titlecn",
            "titlechinese",
            "chinesetitle",
            "中文名称",
            "中文标题",
            "中文",
            "名称",
            "条约名称",
            "文书名称",
            "文件名称",
            "协定名称",
            "标题",
        ],
    ),
    (
        Role::Title(Some(RecordLanguage::En)),
        &["titleen", "titleenglish", "englishtitle", "英文名称", "英文标题", "英文"],
    ),
    (
        Role::Title(Some(RecordLanguage::Ru)),
        &[
            "titleru",
            "titlerussian",
            "russiantitle",
            "俄文名称",
            "俄文标题",
            "俄文",
            "название",
            "наименование",
            "названиедоговора",
            "наименованиедоговора",
            "заголовок",
        ],
    ),
    (
        Role::Title(Some(RecordLanguage::Fr)),
        &[
            "titlefr",
            "titlefrench",
            "frenchtitle",
            "法文名称",
            "法文标题",
            "法文",
            "titre",
            "intitule",
            "titredutraite",
        ],
    ),
    (Role::Title(Some(RecordLanguage::Es)), &["titlees", "titlespanish", "titulo", "西班牙文名称"]),
    (Role::Title(Some(RecordLanguage::Ar)), &["titlear", "titlearabic", "阿拉伯文名称"]),
    (
        Role::Title(None),
        &[
            "title",
            "name",
            "treaty",
            "treatyname",
            "treatytitle",
            "titleoftreaty",
            "agreement",
            "agreementtitle",
        ],
    ),
    (
        Role::Date(Event::Signed),
        &[
            "signed",
            "signature",
            "datesigned",
            "signeddate",
            "dateofsignature",
            "signaturedate",
            "signingdate",
            "datesignature",
            "签署日期",
            "签署时间",
            "签订日期",
            "签订时间",
            "签字日期",
            "签字时间",
            "датаподписания",
            "подписан",
            "подписание",
            "datedesignature",
            "signele",
        ],
    ),
    (
        Role::Date(Event::OpenedForSignature),
        &[
            "openedforsignature",
            "openforsignature",
            "开放签署日期",
            "开放签字日期",
            "открытдляподписания",
            "ouvertalasignature",
        ],
    ),
    (
        Role::Date(Event::Adopted),
        &[
            "adopted",
            "adoption",
            "dateadopted",
            "dateofadoption",
            "adoptiondate",
            "通过日期",
            "通过时间",
            "датапринятия",
            "принят",
            "datedadoption",
            "adoptele",
        ],
    ),
    (
        Role::Date(Event::EntryIntoForce),
        &[
            "entryintoforce",
            "inforce",
            "force",
            "forcedate",
            "dateintoforce",
            "entryintoforcedate",
            "dateofentryintoforce",
            "dateentryintoforce",
            "enteredintoforce",
            "eif",
            "effectivedate",
            "生效日期",
            "生效时间",
            "датавступлениявсилу",
            "вступлениевсилу",
            "вступилвсилу",
            "entreeenvigueur",
            "datedentreeenvigueur",
        ],
    ),
    (
        Role::Date(Event::Terminated),
        &[
            "terminated",
            "termination",
            "terminationdate",
            "终止日期",
            "终止时间",
            "失效日期",
            "датапрекращения",
            "extinction",
        ],
    ),
    (
        Role::Date(Event::Issued),
        &["published", "issued", "发布日期", "发表日期", "公布日期", "датапубликации"],
    ),
    (
        Role::Date(Event::Done),
        &["date", "done", "concluded", "日期", "时间", "缔结日期", "дата", "датазаключения"],
    ),
    (
        Role::Place,
        &[
            "place",
            "placeofsignature",
            "signedat",
            "city",
            "地点",
            "签署地点",
            "签订地点",
            "签字地点",
            "签署地",
            "место",
            "местоподписания",
            "lieu",
            "lieudesignature",
        ],
    ),
    (
        Role::Parties,
        &[
            "parties",
            "party",
            "contractingparties",
            "countries",
            "country",
            "states",
            "participants",
            "缔约方",
            "当事方",
            "缔约国",
            "签约方",
            "国家",
            "стороны",
            "страны",
            "участники",
            "pays",
            "etats",
        ],
    ),
    (
        Role::Kind,
        &["kind", "type", "treatytype", "类型", "种类", "文书类型", "条约类型", "вид", "тип", "genre"],
    ),
];

/// More of the same, that would make the list above hard to read.
const OTHER_HEADERS: [(Role, &[&str]); 2] = [
    (
        Role::UnRegistration,
        &["unregistration", "unregistrationnumber", "registrationnumber", "联合国登记号", "登记号"],
    ),
    (
        Role::Source,
        &[
            "source",
            "url",
            "link",
            "reference",
            "references",
            "出处",
            "来源",
            "链接",
            "источник",
            "ссылка",
            "lien",
        ],
    ),
];

/// Well-known headers of tables of persons.
const PERSON_HEADERS: [(Role, &[&str]); 12] = [
    (
        Role::Person(None),
        &["姓名", "人名", "人员", "person", "personname", "fullname", "фио", "имя", "nom", "nomcomplet"],
    ),
    (Role::Person(Some(RecordLanguage::Zh)), &["中文姓名", "姓名中文", "namezh", "personzh"]),
    (Role::Person(Some(RecordLanguage::En)), &["英文姓名", "姓名英文", "nameen", "personen"]),
    (Role::Person(Some(RecordLanguage::Ru)), &["俄文姓名", "姓名俄文", "nameru", "personru"]),
    (Role::Person(Some(RecordLanguage::Fr)), &["法文姓名", "姓名法文", "namefr", "personfr"]),
    (
        Role::Office(None),
        &[
            "职务",
            "职位",
            "官职",
            "职衔",
            "office",
            "position",
            "post",
            "должность",
            "пост",
            "fonction",
            "poste",
            "charge",
        ],
    ),
    (Role::Office(Some(RecordLanguage::Zh)), &["中文职务", "职务中文", "officezh", "positionzh"]),
    (Role::Office(Some(RecordLanguage::En)), &["英文职务", "职务英文", "officeen", "positionen"]),
    (Role::Office(Some(RecordLanguage::Ru)), &["俄文职务", "职务俄文", "officeru", "positionru"]),
    (Role::Office(Some(RecordLanguage::Fr)), &["法文职务", "职务法文", "officefr", "positionfr"]),
    (
        Role::From,
        &[
            "任职日期",
            "任职时间",
            "就任日期",
            "就职日期",
            "上任日期",
            "任期开始",
            "开始日期",
            "起",
            "from",
            "since",
            "start",
            "startdate",
            "tookoffice",
            "датаназначения",
            "началополномочий",
            "с",
            "depuis",
            "debut",
            "datededebut",
        ],
    ),
    (
        Role::To,
        &[
            "离任日期",
            "离任时间",
            "卸任日期",
            "离职日期",
            "任期结束",
            "结束日期",
            "止",
            "to",
            "until",
            "end",
            "enddate",
            "leftoffice",
            "датаосвобождения",
            "окончаниеполномочий",
            "по",
            "jusqua",
            "fin",
            "datedefin",
        ],
    ),
];

/// Headers of titles that in a table of offices hold the names of persons.
pub(super) const NAME_HEADERS: [&str; 1] = ["name"];

/// A header as it is compared with the well-known ones.
pub(super) fn folded_header(header: &str) -> String {
    header.chars().filter_map(fold).map(plain).collect()
}

/// What a column with this header holds, where it is a well-known one.
pub(super) fn role(header: &str) -> Option<Role> {
    let folded = folded_header(header);
    let all = HEADERS.iter().chain(&OTHER_HEADERS).chain(&PERSON_HEADERS);
    let found = all.into_iter().find(|(_, names)| names.contains(&folded.as_str()));
    found.map(|(role, _)| *role)
}

/// A letter without the accents that headers have.
fn plain(character: char) -> char {
    match character {
        'à' | 'â' => 'a',
        'ù' | 'û' | 'ú' => 'u',
        'ó' => 'o',
        'í' => 'i',
        _ => character,
    }
}

/// Words for kinds in alphabetic languages. The first word of a title that is one of them names its kind.
const KINDS: [(InstrumentKind, &[&str]); 12] = [
    (
        InstrumentKind::ExchangeOfNotes,
        &["exchange of notes", "exchange of letters", "échange de notes", "обмен нотами"],
    ),
    (InstrumentKind::JointDeclaration, &["declaration", "déclaration", "декларация"]),
    (InstrumentKind::JointStatement, &["joint statement", "statement", "заявление", "совместное заявление"]),
    (InstrumentKind::Communique, &["communique", "communiqué", "коммюнике"]),
    (InstrumentKind::Memorandum, &["memorandum", "mémorandum", "меморандум"]),
    (InstrumentKind::Protocol, &["protocol", "protocole", "протокол"]),
    (InstrumentKind::Convention, &["convention", "конвенция"]),
    (InstrumentKind::Treaty, &["treaty", "traité", "договор"]),
    (InstrumentKind::Agreement, &["agreement", "accord", "arrangement", "соглашение"]),
    (InstrumentKind::Charter, &["charter", "charte", "statute", "statut", "constitution", "устав", "хартия"]),
    (InstrumentKind::Resolution, &["resolution", "résolution", "резолюция"]),
    (InstrumentKind::Minutes, &["minutes", "procès-verbal"]),
];

/// The kind that a title or a word of a table names.
pub(super) fn kind(title: &str) -> Option<InstrumentKind> {
    if !title.is_ascii()
        && let Some(kind) = Language::ALL.iter().find_map(|language| (language.spec().title_kind)(title))
    {
        return Some(kind);
    }
    let first =
        if title.is_ascii() { KIND_WORDS.find(title) } else { KIND_WORDS.find(&title.to_lowercase()) };
    let named = KINDS.iter().flat_map(|(kind, words)| words.iter().map(|_| *kind));
    named.into_iter().nth(first?.pattern().as_usize())
}

/// All words for kinds, in the order of [`KINDS`].
static KIND_WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = KINDS.iter().flat_map(|(_, words)| words.iter());
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
    builder.build(words).unwrap_or_else(|error| unreachable!("{error}"))
});

/// The language of a title by its script; `latin` where that is Latin.
pub(super) fn language(title: &str, latin: RecordLanguage) -> RecordLanguage {
    if title.is_ascii() {
        return latin;
    }
    let script = |character: char| match character {
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' => Some(RecordLanguage::Zh),
        '\u{0400}'..='\u{04ff}' => Some(RecordLanguage::Ru),
        '\u{0600}'..='\u{06ff}' => Some(RecordLanguage::Ar),
        _ => None,
    };
    title.chars().find_map(script).unwrap_or(latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_four_languages() {
        for (header, expected) in [
            ("Title", Role::Title(None)),
            ("title.zh", Role::Title(Some(RecordLanguage::Zh))),
            ("条约名称", Role::Title(Some(RecordLanguage::Zh))),
            ("簽署日期", Role::Date(Event::Signed)),
            ("Date of signature", Role::Date(Event::Signed)),
            ("entry_into_force", Role::Date(Event::EntryIntoForce)),
            ("Дата подписания", Role::Date(Event::Signed)),
            ("Intitulé", Role::Title(Some(RecordLanguage::Fr))),
            ("Entrée en vigueur", Role::Date(Event::EntryIntoForce)),
            ("缔约方", Role::Parties),
            ("ID", Role::Id),
        ] {
            assert_eq!(role(header), Some(expected), "{header}");
        }
        assert_eq!(role("subject"), None);
        assert_eq!(role(""), None);
    }

    #[test]
    fn titles_name_their_kind() {
        assert_eq!(kind("Protocol to the Convention on Ports"), Some(InstrumentKind::Protocol));
        assert_eq!(kind("阿兰共和国和贝里亚共和国引渡条约"), Some(InstrumentKind::Treaty));
        assert_eq!(kind("Договор о дружбе"), Some(InstrumentKind::Treaty));
        assert_eq!(kind("BI"), None);
    }
}
