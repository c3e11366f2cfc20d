//! What the user's own records cost: loading, memory, looking titles up, and typing in a draft under them.
//!
//! The records are made up, always the same ones, beside those that come with Alternat.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use alternat::config::Settings;
use alternat::lang::date::PartialDate;
use alternat::records::{FileContent, Loaded, RecordSource, load};
use alternat::registry::Registry;
use alternat::rules::{Analysis, Environment};
use alternat::text::{Snapshot, Text, TextRange};
use divan::{Bencher, black_box};

const COUNTS: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    print_memory();
    divan::main();
}

const STATES: [&str; 12] = [
    "阿兰共和国",
    "贝里亚共和国",
    "卡洛王国",
    "德里亚联邦",
    "埃尔瓦共和国",
    "法伦共和国",
    "格里亚王国",
    "哈洛共和国",
    "伊森联邦",
    "约拉共和国",
    "凯尔王国",
    "洛瓦共和国",
];
const SUBJECTS: [&str; 16] = [
    "引渡",
    "民用航空运输",
    "海关事务互助",
    "避免双重征税",
    "相互促进和保护投资",
    "植物检疫",
    "文化合作",
    "科学技术合作",
    "海上运输",
    "边境口岸管理",
    "互免签证",
    "刑事司法协助",
    "和平利用核能",
    "水资源保护",
    "减灾合作",
    "标准化合作",
];
const KINDS: [&str; 5] = ["协定", "条约", "议定书", "谅解备忘录", "合作规划"];
const ENGLISH: [&str; 8] = [
    "Extradition",
    "Air Transport",
    "Mutual Assistance in Customs Matters",
    "Avoidance of Double Taxation",
    "Promotion and Protection of Investments",
    "Plant Quarantine",
    "Cultural Cooperation",
    "Maritime Transport",
];

/// A number that looks like chance and is the same every time.
fn mixed(number: usize) -> usize {
    let mixed = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33) as usize
}

fn pick<'t>(list: &[&'t str], number: usize) -> &'t str {
    list.get(number % list.len()).copied().unwrap_or_default()
}

/// A made-up name of two to four syllables.
fn name(syllables: &[&str], number: usize) -> String {
    let chance = mixed(number + 77);
    (0..2 + chance % 3).map(|at| pick(syllables, mixed(chance + at))).collect()
}

fn chinese_title(number: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "阿", "贝", "卡", "德", "埃", "法", "格", "哈", "伊", "约", "凯", "洛", "马", "尼", "奥", "佩", "里",
        "萨", "图", "维",
    ];
    let chance = mixed(number);
    let (a, b) = (pick(&STATES, chance), pick(&STATES, chance / 12 + 1));
    let (subject, kind) = (pick(&SUBJECTS, chance / 144), pick(&KINDS, chance / 2_304));
    format!(
        "{a}政府和{b}政府关于{}地区和{}地区{subject}的{kind}",
        name(&SYLLABLES, number),
        name(&SYLLABLES, chance)
    )
}

fn english_title(number: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ar", "ber", "cal", "dor", "el", "fa", "gri", "hal", "is", "jo", "kel", "lo", "mar", "nis", "or",
        "pel", "ri", "sa", "tur", "vo",
    ];
    let chance = mixed(number + 1);
    let subject = pick(&ENGLISH, chance);
    format!(
        "Agreement between the Government of {} and the Government of {} on {subject} in {}",
        name(&SYLLABLES, chance % 193),
        name(&SYLLABLES, chance / 193 % 193),
        name(&SYLLABLES, number)
    )
}

fn date(number: usize) -> String {
    let chance = mixed(number + 2);
    format!("{}-{:02}-{:02}", 1950 + chance % 75, chance / 75 % 12 + 1, chance / 900 % 28 + 1)
}

/// A table with a Chinese and, for every second row, an English title.
fn table(count: usize) -> String {
    let mut text = String::from("编号,名称,英文名称,签署日期,签署地点,缔约方\n");
    for number in 0..count {
        let english = if number % 2 == 0 { english_title(number) } else { String::new() };
        let _ = writeln!(
            text,
            "T{number},{},{english},{},日内瓦,法国；中国",
            chinese_title(number),
            date(number)
        );
    }
    text
}

/// The same as a file of records.
fn records(count: usize) -> String {
    let mut text = String::new();
    for number in 0..count {
        let _ = write!(
            text,
            "[[instrument]]\nid = \"T{number}\"\nkind = \"agreement\"\nparties = [\"france\", \"china\"]\n\
             titles.zh = {{ official = \"{}\" }}\ndates = [{{ event = \"signed\", date = \"{}\" }}]\n\
             sources = [{{ what = \"export\", where = \"#{number}\" }}]\nchecked = \"2026-11-22\"\n\
             confidence = \"single\"\n\n",
            chinese_title(number),
            date(number)
        );
    }
    text
}

fn loaded(name: &str, text: &str) -> Loaded {
    let content = |_: &Path| Ok(FileContent { bytes: text.into(), changed: PartialDate::day(2026, 11, 22) });
    let loaded = load(&[RecordSource::plain(PathBuf::from(name))], &[], &content);
    loaded.registry.warm_up();
    loaded
}

fn registry(count: usize) -> Arc<Registry> {
    loaded("export.csv", &table(count)).registry
}

/// Resident memory in kB, where the system tells it.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// What the process has in memory with the records loaded, text of the file given back.
#[expect(clippy::print_stdout, reason = "a measurement is printed")]
fn print_memory() {
    Registry::shared().warm_up();
    for count in COUNTS {
        let before = resident();
        let registry = registry(count);
        let after = resident();
        if let (Some(before), Some(after)) = (before, after) {
            println!(
                "{count} records: {:.1} MB resident in all, {:.1} MB more than before",
                after as f64 / 1024.0,
                (after as f64 - before as f64) / 1024.0
            );
        }
        drop(registry);
    }
}

#[divan::bench(args = COUNTS, sample_count = 10, sample_size = 1)]
fn load_table(bencher: Bencher<'_, '_>, count: usize) {
    let text = table(count);
    bencher.bench_local(|| loaded("export.csv", &text));
}

#[divan::bench(args = COUNTS, sample_count = 5, sample_size = 1)]
fn load_toml(bencher: Bencher<'_, '_>, count: usize) {
    let text = records(count);
    bencher.bench_local(|| loaded("export.toml", &text));
}

#[divan::bench(args = COUNTS)]
fn exact_look_up(bencher: Bencher<'_, '_>, count: usize) {
    let registry = registry(count);
    let titles: Vec<String> = (0..64).map(|number| chinese_title(mixed(number) % count)).collect();
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        registry
            .instruments()
            .by_title(black_box(titles.get(next % titles.len()).map_or("", String::as_str)))
            .len()
    });
}

/// One character of the title is another.
fn slip(title: &str) -> String {
    let middle = title.chars().count() / 2;
    title.chars().enumerate().map(|(at, character)| if at == middle { '囗' } else { character }).collect()
}

#[divan::bench(args = COUNTS)]
fn near_miss_chinese(bencher: Bencher<'_, '_>, count: usize) {
    near_miss(bencher, count, chinese_title);
}

#[divan::bench(args = COUNTS)]
fn near_miss_english(bencher: Bencher<'_, '_>, count: usize) {
    near_miss(bencher, count, english_title);
}

/// Every title is another one: what was looked for before is remembered.
fn near_miss(bencher: Bencher<'_, '_>, count: usize, title: fn(usize) -> String) {
    let registry = registry(count);
    let slip_of = |number: usize| slip(&title(2 * (mixed(number) % (count / 2))));
    // A blank more or less makes another key of the same title.
    let titles: Vec<String> = (0..5_000).map(|number| slip_of(number) + &" ".repeat(number / 500)).collect();
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        let title = titles.get(next % titles.len()).map_or("", String::as_str);
        registry.instruments().near(black_box(title), 3).len()
    });
}

/// One character is typed in a paragraph with a citation, or taken back.
#[divan::bench(args = COUNTS, sample_count = 200)]
fn keystroke(bencher: Bencher<'_, '_>, count: usize) {
    const STATEMENT: &str = include_str!("../tests/drafts/joint-statement-bare.dipl");
    let cited = format!("{}签署的《{}》", "2001年7月16日", slip(&chinese_title(7)));
    let source = format!("{STATEMENT}\n双方重申恪守{cited}。\n");
    let environment = Environment::new(Settings::default(), registry(count));
    let mut text = Text::new(&source);
    let mut analysis = Analysis::new(Snapshot::new(&source), environment);
    let place = source.rfind("双方").unwrap_or_default() as u32;
    let mut typed = false;
    bencher.bench_local(|| {
        if typed {
            text.apply(TextRange::new(place, place + 3), "");
        } else {
            text.apply(TextRange::empty(place), "字");
        }
        typed = !typed;
        let pending = text.take();
        let snapshot = analysis.snapshot().after(&pending);
        analysis = analysis.edited(snapshot, pending.change);
        analysis.findings().len()
    });
}
