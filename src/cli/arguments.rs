//! The command line as its users write it.

use std::path::PathBuf;
use std::sync::LazyLock;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::config::Severity;
use crate::config::front_matter::Stage;
use crate::messages::Locale;

/// Checks drafts of diplomatic texts: joint statements, treaties, agreements, memoranda, communiqués.
#[derive(Debug, Parser)]
#[command(name = "alternat", version, arg_required_else_help = true, disable_help_subcommand = true)]
#[command(disable_version_flag = true)]
#[command(
    after_help = "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 usage, configuration or file error."
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// Serve an editor on standard input and output, as `alternat lsp` does
    #[arg(long)]
    pub(super) stdio: bool,
    #[arg(long, global = true, value_name = "TAG", help = languages())]
    pub(super) lang: Option<String>,
    /// Print the version; with --verbose, what it is made of and under which licences
    #[arg(long, short = 'V')]
    pub(super) version: bool,
    /// Say more of the version
    #[arg(long, requires = "version")]
    pub(super) verbose: bool,
}

fn languages() -> &'static str {
    static HELP: LazyLock<String> = LazyLock::new(|| {
        let tags = Locale::ALL.map(Locale::tag).join(", ");
        format!("Language of messages: {tags} [default: that of the environment]")
    });
    &HELP
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check drafts and show what is found
    Check(CheckArguments),
    /// Silence a finding in the side file of a draft that must not carry comments
    Suppress(SuppressArguments),
    /// Show the structure of a draft
    Outline(OutlineArguments),
    /// Explain a rule, or all rules
    Explain(ExplainArguments),
    /// Search, show and check records of treaties, parties, relations and series
    #[command(subcommand)]
    Registry(RegistryCommand),
    /// Serve an editor on standard input and output
    Lsp {
        /// Accepted since many clients add it; there is no other way to talk to the server
        #[arg(long, hide = true)]
        stdio: bool,
    },
    /// Print the JSON schema of alternat.toml
    Schema,
    /// Print the manual page, or write the pages of all commands into a folder
    Manual {
        /// The folder, which must exist
        #[arg(long, value_name = "FOLDER")]
        directory: Option<PathBuf>,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Arguments of `alternat check`.
#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Files, folders, or - for standard input
    #[arg(value_name = "PATH", default_value = ".")]
    pub(super) paths: Vec<PathBuf>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    pub(super) format: Format,
    /// Only these rules: codes, names, family letters
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// All but these rules: codes, names, family letters
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Judge every draft as of this stage
    #[arg(long, value_name = "STAGE", value_parser = stage())]
    pub(super) stage: Option<Stage>,
    /// Lowest severity that makes the command fail
    #[arg(long, value_enum, default_value_t = FailOn::Warning, value_name = "SEVERITY")]
    pub(super) fail_on: FailOn,
    /// Apply fixes that cannot change the meaning
    #[arg(long)]
    pub(super) fix: bool,
    /// Apply fixes that ought to be looked at, too
    #[arg(long)]
    pub(super) unsafe_fixes: bool,
    /// Show what fixes would change, and change nothing
    #[arg(long)]
    pub(super) diff: bool,
    /// Show how often each rule speaks instead of its findings
    #[arg(long, conflicts_with_all = ["diff", "fix", "unsafe_fixes"])]
    pub(super) statistics: bool,
    /// Findings that are known: write all of them to the baseline, show only others, or show all
    #[arg(long, value_enum, value_name = "USE")]
    pub(super) baseline: Option<BaselineUse>,
    /// The baseline [default: that of alternat.toml, or alternat-baseline.toml]
    #[arg(long, value_name = "PATH")]
    pub(super) baseline_file: Option<PathBuf>,
    /// Path that the text on standard input is taken to have
    #[arg(long, value_name = "PATH")]
    pub(super) stdin_path: Option<PathBuf>,
}

/// What to do with the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum BaselineUse {
    /// Write all findings to it
    Write,
    /// Show only findings that it does not know
    Use,
    /// Show all findings, whatever alternat.toml says
    Off,
}

/// Arguments of `alternat suppress`.
#[derive(Debug, Args)]
pub(super) struct SuppressArguments {
    /// The draft
    #[arg(value_name = "FILE")]
    pub(super) path: PathBuf,
    /// The code or name of the rule
    #[arg(long, value_name = "RULE")]
    pub(super) code: String,
    /// The line of the finding, counted from 1
    #[arg(long, value_name = "N")]
    pub(super) line: u32,
    /// Why it is in order
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: String,
    /// Who says so
    #[arg(long, value_name = "NAME")]
    pub(super) author: Option<String>,
    /// The day on which it is said, such as 2022-09-14
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) date: Option<String>,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For reading, with the place underlined
    Human,
    /// One JSON document
    Json,
    /// One JSON document a line and finding
    Jsonl,
    /// SARIF 2.1.0, for code scanning and viewers
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
    /// A report of tests in the XML of JUnit
    Junit,
}

/// Lowest severity that makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Any finding
    Hint,
    /// Info and above
    Info,
    /// Warnings and errors
    Warning,
    /// Errors
    Error,
    /// No finding
    Never,
}

impl FailOn {
    pub(super) const fn severity(self) -> Option<Severity> {
        match self {
            Self::Hint => Some(Severity::Hint),
            Self::Info => Some(Severity::Info),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
            Self::Never => None,
        }
    }
}

/// Arguments of `alternat outline`.
#[derive(Debug, Args)]
pub(super) struct OutlineArguments {
    /// A file, or - for standard input
    #[arg(value_name = "PATH")]
    pub(super) path: PathBuf,
    /// How the outline is written
    #[arg(long, value_enum, default_value_t = OutlineFormat::Tree, value_name = "FORMAT")]
    pub(super) format: OutlineFormat,
}

/// How an outline is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum OutlineFormat {
    /// For reading
    Tree,
    /// One JSON document
    Json,
}

/// Arguments of `alternat explain`.
#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    /// Codes or names of rules, or all
    #[arg(value_name = "RULE", required_unless_present = "all")]
    pub(super) rules: Vec<String>,
    /// Every rule
    #[arg(long, conflicts_with = "rules")]
    pub(super) all: bool,
    /// How the explanation is written
    #[arg(long, value_enum, default_value_t = ExplainFormat::Human, value_name = "FORMAT")]
    pub(super) format: ExplainFormat,
}

/// How explanations are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ExplainFormat {
    /// For reading
    Human,
    /// One JSON document
    Json,
    /// Markdown; of all rules a handbook with a table, as docs/rules.md
    Markdown,
}

/// What to do with records.
#[derive(Debug, Subcommand)]
pub(super) enum RegistryCommand {
    /// Search by parts of a title in any language, by party, by date
    Search {
        /// Parts of a title, names of parties, dates; all of them must fit. Or a part of an id
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// Show a record with its sources
    Show {
        /// The id of the record
        id: String,
    },
    /// Convert a table (CSV, TSV, JSON) to records, and tell each row that cannot be taken
    Import {
        /// The table
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// How the table is to be read: a TOML file with the keys that alternat.toml has for it
        /// [default: what alternat.toml says of FILE, else what the headers say]
        #[arg(long, value_name = "FILE")]
        mapping: Option<PathBuf>,
        /// Where the records go [default: standard output]
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Check files of records and tables; without FILE, those that alternat.toml names, with counts
    Check {
        /// Files of records (TOML, JSON) and tables (CSV, TSV, JSON)
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

/// Reads a day and gives it back as it is written.
fn day(text: &str) -> Result<String, String> {
    let day: jiff::civil::Date = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    Ok(day.to_string())
}

/// Reads a stage and names all of them in the help and in errors.
fn stage() -> impl clap::builder::TypedValueParser<Value = Stage> {
    use clap::builder::TypedValueParser;
    clap::builder::PossibleValuesParser::new(Stage::names())
        .map(|name| Stage::from_name(&name).unwrap_or_default())
}
