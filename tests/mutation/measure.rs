//! How many of the planted defects were found, by class.

use std::collections::BTreeMap;
use std::fmt;

use crate::classes::{Class, Language, Level};
use crate::document::Document;
use crate::plant::Plant;

/// Plants and finds by class, in the documents of one language.
pub(crate) struct Table {
    pub(crate) language: &'static Language,
    classes: Vec<Class>,
    counts: BTreeMap<usize, Count>,
}

#[derive(Clone, Copy, Default)]
struct Count {
    planted: usize,
    found: usize,
}

impl Table {
    pub(crate) fn new(language: &'static Language) -> Self {
        Self { language, classes: (language.classes)(), counts: BTreeMap::new() }
    }

    /// Plants each class at most `each` times in a document.
    pub(crate) fn measure(&mut self, document: &Document, each: usize) {
        for (index, class) in self.classes.iter().enumerate() {
            for plant in spread((class.plants)(document), each) {
                let count = self.counts.entry(index).or_default();
                count.planted += 1;
                if plant.is_found(document, class.codes) {
                    count.found += 1;
                } else if std::env::var_os("ALTERNAT_MUTATION_MISSES").is_some() {
                    println!("missed: {}: {}", class.name, plant.describe(document));
                }
            }
        }
    }

    /// How many classes were planted at all.
    pub(crate) fn classes(&self) -> usize {
        self.counts.len()
    }

    /// Classes taken together by level that fall short of it, in words.
    pub(crate) fn shortfalls(&self) -> Vec<String> {
        let levels = [Level::Strict, Level::Soft].into_iter();
        levels
            .filter_map(|level| {
                let count = self.of(level);
                let short = count.found * 100 < count.planted * level.percent();
                let tag = self.language.tag;
                short.then(|| format!("{tag}, {level:?}: {} of {} found", count.found, count.planted))
            })
            .collect()
    }

    fn of(&self, level: Level) -> Count {
        let mut sum = Count::default();
        for (_, count) in self.rows().filter(|(class, _)| class.level == level) {
            sum.planted += count.planted;
            sum.found += count.found;
        }
        sum
    }

    fn rows(&self) -> impl Iterator<Item = (&Class, Count)> {
        self.counts.iter().filter_map(|(index, count)| Some((self.classes.get(*index)?, *count)))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:", self.language.tag)?;
        for (class, count) in self.rows() {
            let percent = 100.0 * count.found as f64 / count.planted as f64;
            let codes = class.codes.join(" ");
            writeln!(
                f,
                "{:>5}/{:<5} {percent:6.1} %  {:30} {codes}",
                count.found, count.planted, class.name
            )?;
        }
        for level in [Level::Strict, Level::Soft] {
            let count = self.of(level);
            let percent = 100.0 * count.found as f64 / count.planted.max(1) as f64;
            writeln!(f, "{:>5}/{:<5} {percent:6.2} %  {level:?}", count.found, count.planted)?;
        }
        Ok(())
    }
}

/// At most `each` of them, evenly spread.
fn spread(plants: Vec<Plant>, each: usize) -> Vec<Plant> {
    let count = plants.len();
    let kept = each.min(count);
    (0..kept).filter_map(|at| plants.get(at * count / kept).cloned()).collect()
}
