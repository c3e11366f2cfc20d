//! Checks the embedded registry and compiles it to bytes, by the same sources that the library uses.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The parts of the library that read and compile records.
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "src"]
mod library {
    #[path = "registry/check.rs"]
    pub mod check;
    #[path = "registry/compiled.rs"]
    pub mod compiled;
    #[path = "lang/date.rs"]
    pub mod date;
    #[path = "lang/kind.rs"]
    pub mod kind;
    #[path = "registry/normalise.rs"]
    pub mod normalise;
    #[path = "registry/parallel.rs"]
    pub mod parallel;
    #[path = "registry/schema/mod.rs"]
    pub mod schema;
    #[path = "registry/near/skeleton.rs"]
    pub mod skeleton;
    #[path = "registry/table.rs"]
    pub mod table;
    #[path = "registry/near/titles.rs"]
    pub mod titles;
    #[path = "registry/traditional.rs"]
    pub mod traditional;
}

/// The paths under which the library's sources know each other.
mod lang {
    pub(crate) use crate::library::{date, kind};
}

/// See [`lang`].
mod registry {
    pub(crate) use crate::library::{normalise, parallel, schema, table, traditional};

    pub(crate) mod near {
        pub(crate) use crate::library::{skeleton, titles};
    }
}

use library::check::{Problem, RecordFile, read};
use library::compiled::compile;

const DATA: &str = "src/registry/data";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rustc-env=ALTERNAT_TARGET={}", env::var("TARGET")?);
    println!("cargo::rerun-if-changed={DATA}");
    println!("cargo::rerun-if-changed=src/registry");
    println!("cargo::rerun-if-changed=src/lang/date.rs");
    println!("cargo::rerun-if-changed=src/lang/zh/script");
    println!("cargo::rerun-if-changed=src/lang/kind.rs");
    let files = record_files(Path::new(DATA))?;
    let named: Vec<RecordFile<'_>> = files.iter().map(|(name, text)| RecordFile { name, text }).collect();
    let (document, mut problems) = read(&named);
    problems.retain(|problem| !problem.fault.is_note());
    if !problems.is_empty() {
        return Err(report(&named, &problems).into());
    }
    let output = PathBuf::from(env::var("OUT_DIR")?).join("registry.postcard");
    fs::write(output, postcard::to_stdvec(&compile(&document)?)?)?;
    Ok(())
}

/// Name and text of each record file, in the order of their names.
fn record_files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    paths.into_iter().map(|path| Ok((path.display().to_string(), fs::read_to_string(&path)?))).collect()
}

/// One line for each problem: file, line, record, what is wrong.
fn report(files: &[RecordFile<'_>], problems: &[Problem]) -> String {
    let mut lines = String::from("the embedded registry is not right:\n");
    for problem in problems {
        let Some(file) = files.get(problem.file) else { continue };
        let before = file.text.get(..problem.range.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let _ = writeln!(lines, "{}:{line}: {}: {}", file.name, problem.record, problem.fault);
    }
    lines
}
