//! What a language finds in one paragraph. Every range counts UTF-8 bytes from the paragraph's start.

use crate::lang::clause::{Clause, Originals};
use crate::lang::date::{CalendarSpan, PartialDate};
use crate::lang::era::EraDate;
use crate::lang::misprint::{Misprint, ScriptTally};
use crate::lang::party_word::PartyWord;
use crate::lang::person::{OfficeWord, Person, Subject};
use crate::lang::term_use::TermUse;
use crate::lang::usage::Usage;
use crate::lang::wording::Wording;
use crate::lang::working::Side;
use crate::text::TextRange;

pub use crate::lang::kind::InstrumentKind;
pub use crate::lang::quantity::{Announcement, NamedSpan, Period, PeriodAct, PeriodUnit};
pub use crate::lang::slip::{NumberSlip, NumberSlipKind};
pub use crate::lang::term::{Abbreviation, Definition, DefinitionManner, Misfit, TermMarks, TermWording};

/// Everything that a paragraph says of itself, without looking at any other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The numbering marker at the paragraph's start.
    pub marker: Option<Marker>,
    /// Markers that follow the first one at once, each the first of a list below (一、（一）…).
    pub nested: Vec<Marker>,
    /// Lists that begin in the run of the paragraph, outermost first.
    pub run_in: Vec<RunIn>,
    /// What the paragraph looks like as a whole.
    pub form: ParagraphForm,
    /// Dates in order of place.
    pub dates: Vec<DateMention>,
    /// Cited instruments in order of place; their dates point into `dates`.
    pub citations: Vec<Citation>,
    /// Counted years since an event (建交30年).
    pub counts: Vec<Count>,
    /// Ordinals of recurring events (第二十二次会议).
    pub ordinals: Vec<Ordinal>,
    /// Terms and short names introduced here (以下简称).
    pub definitions: Vec<Definition>,
    /// Abbreviations in letters of another script, in order of place.
    pub abbreviations: Vec<Abbreviation>,
    /// References to numbered parts of this or another instrument.
    pub references: Vec<Reference>,
    /// Words that name this instrument (本协定), or one named before (该协定), in order of place.
    pub instrument_words: Vec<InstrumentWord>,
    /// Marks of footnotes in order of place.
    pub note_marks: Vec<NoteMark>,
    /// Remains of a newspaper or page layout.
    pub furniture: Vec<Furniture>,
    /// Marks of pairs that have no fellow in the paragraph, in order of place.
    pub lone_marks: Vec<LoneMark>,
    /// Blanks where the language has none, in order of place.
    pub stray_blanks: Vec<StrayBlank>,
    /// Words that name a time only as seen from the day of the text (今年), in order of place.
    pub relative_dates: Vec<RelativeDate>,
    /// Slips in how dates and numbers are written, in order of place.
    pub slips: Vec<NumberSlip>,
    /// Plans and programmes with a span of years in their names, in order of place.
    pub spans: Vec<NamedSpan>,
    /// Periods that the paragraph sets, in order of place.
    pub periods: Vec<Period>,
    /// The number of items that the paragraph says will follow it.
    pub announces: Option<Announcement>,
    /// Names before the colon in brackets that say whose proposal they hold, in order of place.
    pub attributions: Vec<TextRange>,
    /// Sides that the paragraph lets act, in order of place.
    pub sides: Vec<Side>,
    /// Words that may name the parties, in order of place.
    pub party_words: Vec<PartyWord>,
    /// Words for offices behind which a name may stand, in order of place.
    pub offices: Vec<OfficeWord>,
    /// Foreign persons, in order of place.
    pub persons: Vec<Person>,
    /// Whose deeds the paragraph tells, by its first words.
    pub subject: Option<Subject>,
    /// Misprints in characters, marks and words, in order of place.
    pub misprints: Vec<Misprint>,
    /// How many characters are of one script only.
    pub scripts: ScriptTally,
    /// Clauses that instruments close with, or that only some instruments have, in order of place.
    pub clauses: Vec<Clause>,
    /// What is said of originals and languages.
    pub originals: Option<Box<Originals>>,
    /// Words that belong to one register, in order of place.
    pub wordings: Vec<Wording>,
    /// What may be written in two ways, in order of place.
    pub usages: Vec<Usage>,
    /// Expressions that are written like defined terms, in order of place.
    pub term_uses: Vec<TermUse>,
}

/// What a paragraph looks like as a whole. Whether it plays that part is decided in its draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParagraphForm {
    /// Reads as the title of an instrument: short, no terminal mark, ends with the word for a kind.
    pub title: Option<InstrumentKind>,
    /// Opens an instrument: an invitation, a meeting, parties that have agreed.
    pub opening: bool,
    /// Ends a preamble: 声明如下, 协议如下.
    pub enacting: Option<TextRange>,
    /// What that formula does.
    pub deed: Option<Deed>,
    /// The concluding formula of a treaty: 以昭信守, 一式两份, 本协定于…签订.
    pub testimonium: bool,
    /// A testimonium by which the signatories vouch or date (以昭信守), and does more than speak of originals.
    pub vouched: bool,
    /// Names persons or representatives who sign: a party and an office, or 代表（签字）.
    pub signature: bool,
    /// Place and date on a line of their own; points into `Facts::dates`.
    pub closing_date: Option<u32>,
    /// Ends with a mark that ends a sentence or a lead-in.
    pub ending: Ending,
    /// The mark that it ends with, closing quotes, brackets and a last 和 or 或 left aside.
    pub end_mark: Option<char>,
    /// Starts with a mark or particle that cannot start a sentence.
    pub starts_mid_sentence: bool,
    /// The whole paragraph is a heading: a marker with at most a short text without terminal mark.
    pub heading_only: bool,
    /// Announces a list that follows: the 下列 or 以下 of a paragraph that ends with a colon.
    pub list_cue: Option<TextRange>,
    /// At most one mark in it ends a sentence or a part of one.
    pub one_sentence: bool,
    /// Behind its marker it holds a second number, so that a list may stand on one line: （二）.
    pub second_number: bool,
    /// What it says of annexes without giving a number.
    pub annexes: Option<AnnexWords>,
    /// The number behind its own stands in its run: 2. The Parties shall meet. 3. They …
    pub swallows_next: bool,
    /// Ends with a word that awaits a number, as a sentence does that is torn in a reference: … in Paragraph.
    pub awaits_number: bool,
    /// Reads as a heading without a number: a short line in title case without a mark.
    pub titled: bool,
    /// The word that opens it is one that opens paragraphs of resolutions.
    pub resolution: Option<ResolutionOpening>,
    /// The 、 behind an ordinal word that takes a comma: 第一、 and 首先、.
    pub ordinal_mark: Option<TextRange>,
    /// Says that a number is kept without a text: （删除）, （保留）, [Reserved].
    pub reserved: bool,
    /// Ends inside a quotation that it opened itself, for amendments quoted over several paragraphs.
    pub quotation: QuotationBalance,
}

/// How a paragraph ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// No mark: a heading, a title, a signature, or a broken sentence.
    #[default]
    Bare,
    /// 。！？ or their like, with or without closing quotes and brackets.
    Terminal,
    /// ： or ——, which announce what follows.
    LeadIn,
    /// ； or ， or 、: the sentence goes on in the next paragraph by design or by mistake.
    Open,
}

/// How many quotations a paragraph leaves open (positive) or closes (negative).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuotationBalance(pub i32);

/// A list that begins in the run of a paragraph, behind the words that lead to it: … shall: (a) inform …
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunIn {
    /// The family of its markers.
    pub family: MarkerFamily,
    /// The last of its numbers in the paragraph; the first is 1.
    pub last: u32,
}

/// A numbering marker at the start of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// The marker with its brackets and mark, without the blanks around it.
    pub range: TextRange,
    /// The numeral alone.
    pub numeral: TextRange,
    /// Its value; `None` where the numeral is malformed beyond reading.
    pub number: Option<Number>,
    /// Which kind of list it belongs to.
    pub family: MarkerFamily,
    /// How it is written.
    pub style: MarkerStyle,
    /// The numeral is readable but not well formed (第一十条, 第廿条).
    pub malformed: bool,
    /// The words of the heading behind the marker, where the paragraph is a heading.
    pub heading: Option<TextRange>,
    /// A mark directly behind the marker that a marker of its family does not take (the 、 of （一）、).
    pub surplus: Option<TextRange>,
    /// What the sign may be besides, which only the signs around it tell: (i) is the letter behind (h), too.
    pub other: Option<OtherReading>,
}

/// What a sign of a list may be besides what it is taken for alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherReading {
    /// The family.
    pub family: MarkerFamily,
    /// The numerals.
    pub numerals: NumeralSystem,
    /// The value.
    pub number: Number,
}

impl Facts {
    /// The markers at the paragraph's start, outermost first.
    pub fn markers(&self) -> impl Iterator<Item = &Marker> {
        self.marker.iter().chain(&self.nested)
    }

    /// The marker with this place among [`Facts::markers`].
    pub fn marker_at(&self, depth: usize) -> Option<&Marker> {
        match depth.checked_sub(1) {
            None => self.marker.as_ref(),
            Some(nested) => self.nested.get(nested),
        }
    }
}

impl Marker {
    /// The marker as it is read in a list of this family.
    #[must_use]
    pub fn read_in(&self, family: MarkerFamily) -> Self {
        let mut marker = self.clone();
        if let Some(other) = self.other.filter(|other| other.family == family) {
            marker.family = other.family;
            marker.style.numerals = other.numerals;
            marker.number = Some(other.number);
        }
        marker
    }

    /// The marker, `base` bytes further on.
    #[must_use]
    pub fn shifted(mut self, base: u32) -> Self {
        self.range = self.range.shifted(base);
        self.numeral = self.numeral.shifted(base);
        self.heading = self.heading.map(|heading| heading.shifted(base));
        self.surplus = self.surplus.map(|surplus| surplus.shifted(base));
        self
    }
}

/// A number with insertions: 5, 5之二, 5 bis, 2A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number {
    /// The number itself.
    pub value: u32,
    /// 0 for none; 之二 and bis are 2, 之三 and ter are 3.
    pub inserted: u32,
}

/// Lists are told apart by family; siblings of one family may differ in style.
/// The order is that of the usual levels, outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MarkerFamily {
    /// 第一编, 第一部分, Part I, Раздел I, PARTIE I
    Part,
    /// Title I, TITRE I
    Title,
    /// 第一章, Chapter I, Глава I
    Chapter,
    /// 第一节, Section 1
    Section,
    /// 第一条, Article 1, Статья 1
    Article,
    /// Protocol 1, one of several that are parts of an instrument
    Protocol,
    /// 附件一, Annex I, Приложение 1
    Annex,
    /// Appendix 1, Schedule 1: part of an annex, or beside one
    Appendix,
    /// `I.` `I)`
    RomanUpper,
    /// `A.` `(A)`
    LetterUpper,
    /// `一` alone on its line
    Bare,
    /// `一、`
    Comma,
    /// `（一）`
    Bracketed,
    /// `§ 1`
    Sign,
    /// `1.` `1．` `1、`
    Arabic,
    /// `1.1`
    Decimal,
    /// `（1）` `1)`
    ArabicBracketed,
    /// ①
    Circled,
    /// `（甲）`
    Stem,
    /// `（子）`
    Branch,
    /// `(a)` `a)` `а)`
    Letter,
    /// `(i)` `i)`
    Roman,
    /// `(aa)`
    DoubleLetter,
}

/// How a marker is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MarkerStyle {
    /// The numerals used.
    pub numerals: NumeralSystem,
    /// The mark or pair of brackets: `、` `.` `．` `（` `(` `)` or NUL for none.
    pub mark: char,
}

/// Systems of numerals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumeralSystem {
    /// 一二三
    Chinese,
    /// 壹贰叁
    ChineseFinancial,
    /// 123
    Arabic,
    /// １２３
    FullWidth,
    /// ①②③
    Circled,
    /// I II III
    RomanUpper,
    /// i ii iii
    RomanLower,
    /// a b c
    Letter,
    /// A B C
    LetterUpper,
    /// а б в
    CyrillicLetter,
    /// 甲乙丙
    Stems,
    /// 子丑寅
    Branches,
    /// written out
    Words,
}

/// A date, or a span of dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// The whole expression, a weekday in brackets included.
    pub range: TextRange,
    /// What the text says, existing or not.
    pub span: CalendarSpan,
    /// A weekday that the text gives for the date: its place and its number, Monday = 1.
    pub weekday: Option<(TextRange, u8)>,
    /// How it is written, for insertions in the same style.
    pub numerals: NumeralSystem,
}

/// A cited instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The title with its marks.
    pub range: TextRange,
    /// The title without its marks.
    pub title: TextRange,
    /// The title as lists of titles have it, where the sentence writes it otherwise: Венской конвенции о ….
    pub listed: Option<Box<str>>,
    /// What marks the title.
    pub marks: TitleMarks,
    /// The kind that the title names, where it names one.
    pub kind: Option<InstrumentKind>,
    /// The date that the grammar of the sentence binds to this title.
    pub date: Option<BoundDate>,
    /// The verbs between the date and the title, or around them.
    pub verbs: Vec<CitationVerb>,
    /// The place of signature given with the date.
    pub place: Option<TextRange>,
    /// The sentence says that the instrument is yet to be made (愿签署《…》).
    pub prospective: bool,
    /// The title and its date stand inside a quotation of another text.
    pub quoted: bool,
    /// It goes on an enumeration that the citation before it belongs to (D1签订的《A》、D2签订的《B》).
    pub joined: bool,
    /// The sentence puts the instrument to use (落实, 根据), and says who does.
    pub invoked: Option<Invoker>,
}

impl Citation {
    /// The title as lists of titles have it.
    pub fn listed_title<'t>(&'t self, text: &'t str) -> &'t str {
        self.listed.as_deref().unwrap_or_else(|| self.title.of(text))
    }
}

/// Who puts an instrument to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invoker {
    /// The parties to the draft: 双方, 两国, 缔约双方.
    Parties,
    /// Somebody else, or nobody is named.
    Unsaid,
}

/// Words that name a time only as seen from the day of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelativeDate {
    /// The words.
    pub range: TextRange,
    /// What they mean.
    pub meaning: RelativeMeaning,
    /// Words that a date in their place takes before it (in), where they take none.
    pub lead: &'static str,
}

/// What a relative date means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RelativeMeaning {
    /// So many years behind that of the text; negative for earlier ones (去年).
    Year(i8),
    /// So many months behind that of the text.
    Month(i8),
    /// No certain time (日前, 近日).
    Vague,
}

/// Whether words around a date say that it is past or to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tense {
    /// 将于2022年3月
    Future,
    /// 2022年3月已, 2022年3月成功
    Past,
    /// Nothing says so.
    Unsaid,
}

/// A date that is given in two calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DualDate {
    /// The date in the other calendar.
    pub range: TextRange,
    /// What it says.
    pub era: EraDate,
    /// The Gregorian date.
    pub gregorian: TextRange,
    /// What that says.
    pub date: jiff::civil::Date,
}

/// A resolution of the United Nations, cited by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnResolution {
    /// The organ with the number.
    pub range: TextRange,
    /// The organ.
    pub organ: UnOrgan,
    /// The number.
    pub number: u32,
    /// The year that is given with it, and its place.
    pub year: Option<(u32, TextRange)>,
}

/// An organ of the United Nations that numbers its resolutions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnOrgan {
    /// The General Assembly in this session, which opens in the year 1945 + session.
    Assembly(u32),
    /// The Security Council, which counts through.
    Council,
}

/// A verb that does not fit the kind of instrument it stands with, and one that does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnfitVerb {
    /// The verb in the paragraph.
    pub range: TextRange,
    /// A verb that fits.
    pub better: &'static str,
}

/// A date bound to a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoundDate {
    /// Index into `Facts::dates`.
    pub index: u32,
    /// One date governs several titles (D签订的《A》和《B》) and this is not the first of them.
    pub shared: bool,
}

/// What was done to an instrument on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CitationVerb {
    /// 签署, 签订, 缔结, 订立
    Sign,
    /// 通过
    Adopt,
    /// 开放签署
    Open,
    /// 发表, 发布
    Issue,
    /// 生效
    EnterIntoForce,
    /// 提出, 发起
    Propose,
    /// 达成
    Reach,
    /// 制定, 批准, 修订 and others that date another event
    Other,
}

/// What marks a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TitleMarks {
    /// 《》
    Double,
    /// 〈〉
    Single,
    /// “”, as resolutions are cited
    Quotation,
    /// no marks
    None,
}

/// A number of years since an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The whole expression (建交30年).
    pub range: TextRange,
    /// The numeral alone.
    pub numeral: TextRange,
    /// How the numeral is written.
    pub numerals: NumeralSystem,
    /// The number of years.
    pub years: u32,
    /// 周年: an anniversary, not an elapsed time.
    pub anniversary: bool,
    /// 近, 多, 余: not an exact number.
    pub approximate: bool,
    /// What happened.
    pub event: CountedEvent,
    /// The words that name the event and those concerned (中乌建立战略伙伴关系).
    pub context: TextRange,
}

/// What counts of years are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CountedEvent {
    /// 建交
    DiplomaticRelations,
    /// 独立
    Independence,
    /// 建立…伙伴关系; the range names the partnership (战略伙伴关系)
    Partnership(TextRange),
    /// 成立, of an organisation
    Foundation,
    /// 签署《…》
    Signature,
}

/// An ordinal of a recurring event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordinal {
    /// 第二十二次, 第19届, 首届
    pub range: TextRange,
    /// The numeral alone; equals `range` for 首届.
    pub numeral: TextRange,
    /// How the numeral is written.
    pub numerals: NumeralSystem,
    /// Its value.
    pub value: u32,
    /// The words around it that may name the series: before (上海合作组织成员国元首理事会) and after (会议).
    pub before: TextRange,
    /// See `before`.
    pub after: TextRange,
}

/// When an event takes place, as the clause says that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// On the date with this index into `Facts::dates`.
    On(u32),
    /// While the text is made: somebody attends it.
    Now,
    /// The clause does not say, or speaks of something else on its date.
    Unsaid,
}

/// A reference to a numbered part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The whole expression (本协定第三条第二款第（一）项).
    pub range: TextRange,
    /// Whose part it is.
    pub owner: ReferenceOwner,
    /// From the outermost to the innermost part. Parts taken over from the reference before it
    /// (第三条第一款和第二款: the second lies in 第三条 too) have empty ranges at this reference's start.
    pub parts: Vec<ReferencePart>,
    /// The last part of a range (第三条至第五条), of the level of the last of `parts`.
    pub through: Option<ReferencePart>,
}

/// Whose part a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReferenceOwner {
    /// This instrument, said outright (本协定第三条).
    ThisInstrument,
    /// No owner is said: this instrument, unless the context says otherwise.
    Unsaid,
    /// The citation with this index into `Facts::citations`.
    Citation(u32),
    /// Another instrument (该公约第五条, 宪章第一百零二条).
    Other,
}

/// One level of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferencePart {
    /// 条, 款, 项 …
    pub level: ReferenceLevel,
    /// What is named at that level.
    pub target: ReferenceTarget,
    /// The whole part (第三条).
    pub range: TextRange,
    /// The numeral alone; empty for relative parts (前款).
    pub numeral: TextRange,
    /// How the numeral is written.
    pub numerals: NumeralSystem,
}

/// Levels that references name, outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReferenceLevel {
    /// 附件
    Annex,
    /// 编, 部分
    Part,
    /// 章
    Chapter,
    /// 节
    Section,
    /// 条
    Article,
    /// 款
    Paragraph,
    /// 项
    Item,
    /// 目
    Subitem,
}

/// What a part of a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReferenceTarget {
    /// The part with this number.
    Number(Number),
    /// 本条, 本款
    This,
    /// 前条, 前款, 上一条
    Previous,
    /// 前两款, 前三条: this many before
    PreviousSeveral(u32),
    /// 下条, 下款
    Next,
}

/// A word that names this instrument or one named before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstrumentWord {
    /// The word that points and the word for the kind: 本协定.
    pub range: TextRange,
    /// The kind that is named.
    pub kind: InstrumentKind,
    /// Which instrument it names.
    pub pointing: Pointing,
}

/// Which instrument a word names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pointing {
    /// 本协定: this one.
    This,
    /// 该协定: one that was named before.
    That,
}

/// The mark of a footnote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteMark {
    /// The mark with its brackets.
    pub range: TextRange,
    /// The number of the note.
    pub value: u32,
    /// The mark opens the note itself.
    pub note: bool,
}

/// What a paragraph says of annexes without giving a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnnexWords {
    /// It mentions them.
    Mention,
    /// It says that they are part of the instrument.
    Integral,
}

/// What the formula at the end of a preamble does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// 协议, 议定: as treaties do.
    Agree,
    /// 谅解: as memoranda do.
    Understand,
    /// 声明, 宣布: as statements do.
    Declare,
    /// 共识, 决定: as several kinds do.
    Other,
}

/// The word that opens a paragraph of a resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResolutionOpening {
    /// Opens paragraphs of the preamble only: 回顾.
    Preambular,
    /// Opens operative paragraphs only: 决定.
    Operative,
    /// Opens both: 重申.
    Either,
}

/// A part of a signature block: what stands between wide blanks on one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureColumn {
    /// The whole part.
    pub range: TextRange,
    /// A state, a government or one of its parts.
    pub party: Option<TextRange>,
    /// The office of the one who signs.
    pub office: Option<TextRange>,
    /// The name of the one who signs.
    pub name: Option<TextRange>,
    /// A mark that shows where to sign: （签字）.
    pub mark: bool,
}

/// Remains of a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Furniture {
    /// What would be taken out, with the blanks before it.
    pub range: TextRange,
    /// Which remains they are.
    pub kind: FurnitureKind,
}

/// Kinds of layout remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FurnitureKind {
    /// （新华社…电）
    Dateline,
    /// （下转第五版）: the text goes on elsewhere
    ContinuedOn,
    /// （上接第一版）: the text began elsewhere
    ContinuedFrom,
    /// 责任编辑：…
    EditorCredit,
    /// — 3 —
    PageNumber,
    /// A/76/L.1 or 22-12345 (E) alone on a line
    DocumentSymbol,
}

/// A mark of a pair that has no fellow in its paragraph, or one that does not match it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoneMark {
    /// The mark.
    pub range: TextRange,
    /// Which marks it belongs with.
    pub family: PairFamily,
    /// What is wrong with it.
    pub fault: PairFault,
}

/// Families of marks that come in pairs; each is paired without regard to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PairFamily {
    /// Quotation marks: “” ‘’ 「」 『』
    Quotation,
    /// Brackets: （） () 【】 〔〕
    Bracket,
    /// Title marks: 《》 〈〉
    Title,
}

/// What is wrong with a mark of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PairFault {
    /// It opens what nothing closes.
    Unclosed,
    /// It closes what nothing opened.
    Unopened,
    /// Its fellow, at this place, is of the other width.
    Width(TextRange),
}

/// Blanks where the language has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrayBlank {
    /// The blanks.
    pub range: TextRange,
    /// Where they stand.
    pub kind: BlankKind,
}

/// Places of stray blanks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BlankKind {
    /// At the end of a line.
    Trailing,
    /// Between two characters of a script without blanks, or beside one of its marks.
    Inside,
    /// More than one between words.
    Several,
    /// A tab in a sentence.
    Tab,
}

/// A partial date that a mention starts with; spans are judged by their start and end alike.
impl DateMention {
    /// The first, or only, date.
    pub fn start(&self) -> PartialDate {
        self.span.start
    }

    /// The last, or only, date.
    pub fn end(&self) -> PartialDate {
        self.span.end.unwrap_or(self.span.start)
    }
}
