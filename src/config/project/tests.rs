use std::collections::HashMap;

use super::*;
use crate::config::front_matter::Stage;
use crate::config::profile::{FirstMention, TitleMarkComma};
use crate::config::{KnownRule, OptionDefault, OptionValue, RuleOption, Severity};
use crate::lang::entity::InstrumentKind;
use crate::messages::{Locale, render};

const RULES: RuleNames = RuleNames::new(&[
    KnownRule {
        code: "C001",
        name: "citation-date-mismatch",
        options: &[
            RuleOption { name: "far", default: OptionDefault::Number(5), documentation: "" },
            RuleOption { name: "strict", default: OptionDefault::Flag(false), documentation: "" },
            RuleOption {
                name: "form",
                default: OptionDefault::Choice(&["full", "short"]),
                documentation: "",
            },
            RuleOption { name: "besides", default: OptionDefault::Words(&[]), documentation: "" },
        ],
    },
    KnownRule { code: "N001", name: "numbering-gap", options: &[] },
    KnownRule { code: "N002", name: "numbering-duplicate", options: &[] },
]);

/// Loads `/house/alternat.toml` from these files.
fn load_files(files: &[(&str, &str)]) -> Loaded {
    let files: HashMap<PathBuf, String> =
        files.iter().map(|(path, text)| (PathBuf::from(path), (*text).to_owned())).collect();
    let root = Path::new("/house/alternat.toml");
    let mut read = |path: &Path| files.get(path).cloned().ok_or_else(|| "not found".to_owned());
    load(root, files[root].clone(), &RULES, &mut read)
}

fn project(text: &str) -> Project {
    load_files(&[("/house/alternat.toml", text)]).project.expect("a valid configuration")
}

/// The problems of a configuration, each as `place: message`.
fn problems(text: &str) -> Vec<String> {
    let loaded = load_files(&[("/house/alternat.toml", text)]);
    let said = |problem: &Problem| {
        format!("{}: {}", problem.range.of(text), render(&problem.message, Locale::English))
    };
    loaded.files[0].problems.iter().map(said).collect()
}

fn severity(project: &Project, path: &str, code: &str) -> Option<Severity> {
    project.settings_for(Path::new(path)).severity_of(code, true, Severity::Error)
}

#[test]
fn levels_are_set_by_code_name_family_and_all_the_more_exact_first() {
    let project = project("[rules]\nall = \"hint\"\nnumbering-gap = { level = \"warning\" }\nN = \"off\"\n");
    assert_eq!(severity(&project, "/house/a.dipl", "N001"), Some(Severity::Warning));
    assert_eq!(severity(&project, "/house/a.dipl", "N002"), None);
    assert_eq!(severity(&project, "/house/a.dipl", "C001"), Some(Severity::Hint));
}

#[test]
fn overrides_hold_for_their_paths() {
    let project = project(
        "[[overrides]]\npaths = \"published/**\"\nrules = { N = \"off\" }\nstage = \"published\"\n\
         [[overrides]]\npaths = [\"published/*.md\"]\nrules = { N001 = \"info\" }\n",
    );
    assert_eq!(severity(&project, "/house/a.dipl", "N001"), Some(Severity::Error));
    assert_eq!(severity(&project, "/house/published/a.dipl", "N001"), None);
    assert_eq!(severity(&project, "/house/published/a.md", "N001"), Some(Severity::Info));
    assert_eq!(project.settings_for(Path::new("/house/published/a.md")).stage_of(None), Stage::Published);
}

#[test]
fn drafts_are_included_and_left_out_by_pattern() {
    let project = project("[project]\ninclude = [\"texts/**/*.txt\"]\nexclude = [\"texts/old\"]\n");
    assert!(project.includes(Path::new("/house/texts/a.txt")));
    assert!(project.includes(Path::new("/house/texts/2022/a.txt")));
    assert!(!project.includes(Path::new("/house/notes.txt")));
    assert!(project.excludes(Path::new("/house/texts/old/1990/a.dipl")));
    assert!(!project.excludes(Path::new("/house/texts/older/a.dipl")));
    assert!(!Project::default().includes(Path::new("/house/texts/a.txt")));
}

#[test]
fn what_is_extended_comes_first_with_its_own_paths() {
    let loaded = load_files(&[
        ("/house/alternat.toml", "extends = \"base/house.toml\"\n[rules]\nN001 = \"info\"\n"),
        (
            "/house/base/house.toml",
            "[project]\nregistry = [\"treaties.toml\"]\n[rules]\nN = \"off\"\nN001 = \"hint\"\n",
        ),
    ]);
    let project = loaded.project.expect("a valid configuration");
    assert_eq!(severity(&project, "/house/a.dipl", "N001"), Some(Severity::Info));
    assert_eq!(severity(&project, "/house/a.dipl", "N002"), None);
    assert_eq!(project.registry_files(), [RecordSource::plain("/house/base/treaties.toml".into())]);
    assert_eq!(loaded.files.len(), 2);
}

#[test]
fn what_cannot_be_extended_is_a_problem_at_the_path() {
    assert_eq!(
        problems("extends = [\"none.toml\"]\n"),
        ["\"none.toml\": The configuration “/house/none.toml” cannot be read: not found"]
    );
    assert_eq!(
        problems("extends = 'alternat.toml'\n"),
        ["'alternat.toml': The configuration “/house/alternat.toml” extends itself."]
    );
}

#[test]
fn a_circle_through_other_folders_is_seen() {
    let loaded = load_files(&[
        ("/house/alternat.toml", "extends = './a/../base/b.toml'"),
        ("/house/base/b.toml", "extends = '../alternat.toml'"),
    ]);
    assert!(loaded.project.is_none());
    assert_eq!(loaded.files.len(), 2);
}

#[test]
fn every_unknown_key_and_value_is_a_problem_at_its_place() {
    assert_eq!(
        problems("colour = 1\n[projekt]\n[project]\nincludes = []\n[profile]\ntitle = 1\n"),
        [
            "colour: The key “colour” is not known here. Known keys: extends, formulas, overrides, profile, profiles, project, rules.",
            "projekt: The key “projekt” is not known here; did you mean “project”?",
            "includes: The key “includes” is not known here; did you mean “include”?",
            "title: The key “title” is not known here. Known keys: authentic-phrase, discouraged, enacting-formulas, extends, first-mention, formulas, numbering, organs, preferred, title-mark-comma.",
        ]
    );
    assert_eq!(
        problems("[rules]\nN001 = \"eror\"\nN002 = \"loud\"\nC001 = 1\n"),
        [
            "\"eror\": “eror” is no value of “N001”; did you mean “error”?",
            "\"loud\": “loud” is no value of “N002”. Possible values: off, hint, info, warning, error.",
            "1: “C001” must be one of off, hint, info, warning, error.",
        ]
    );
    assert_eq!(
        problems("[project]\ninclude = \"*.txt\"\nregistry = [1]\n[[overrides]]\nrules = {}\n"),
        [
            "\"*.txt\": “include” must be a list of texts, such as [a, b].",
            "1: “registry” must be a text.",
            "[[overrides]]: The key “paths” is missing.",
        ]
    );
    assert_eq!(
        problems("[project]\ninclude = [\"a[\"]\n"),
        ["\"a[\": “a[” is no valid pattern of paths: unclosed character class; missing ']'"]
    );
}

#[test]
fn an_unknown_rule_is_told_and_the_rest_is_in_force() {
    let text = "[rules]\nC101 = \"off\"\nN001 = \"off\"\n[[overrides]]\npaths = \"*\"\nrules = { numbering-gaps = \"off\" }\n";
    assert_eq!(
        problems(text),
        [
            "C101: There is no rule “C101”; did you mean C001?",
            "numbering-gaps: There is no rule “numbering-gaps”; did you mean numbering-gap?",
        ]
    );
    assert_eq!(severity(&project(text), "/house/a.dipl", "N001"), None);
}

#[test]
fn a_file_that_is_no_toml_is_not_put_in_force() {
    let text = "[rules\nN001 = \"off\"\n";
    assert!(load_files(&[("/house/alternat.toml", text)]).project.is_none());
    let said = problems(text);
    assert_eq!(said.len(), 1);
    assert!(said[0].contains("The configuration is not valid TOML"), "{said:?}");
}

#[test]
fn an_empty_file_changes_nothing() {
    assert_eq!(project("").settings_for(Path::new("/house/a.dipl")), Settings::default());
}

#[test]
fn rules_take_levels_kinds_and_their_own_options() {
    let project = project(
        "[rules]\ndefault = \"off\"\n\
         C001 = { level = \"info\", kinds = [\"treaty\", \"mou\"], far = 3, strict = true, form = \"short\", besides = [\"甲\"] }\n\
         [[overrides]]\npaths = \"old/**\"\nrules = { C001 = { far = 0 }, N = \"hint\" }\n",
    );
    let settings = project.settings_for(Path::new("/house/a.dipl"));
    assert_eq!(severity(&project, "/house/a.dipl", "C001"), Some(Severity::Info));
    assert_eq!(severity(&project, "/house/a.dipl", "N001"), None);
    assert_eq!(severity(&project, "/house/old/a.dipl", "N001"), Some(Severity::Hint));
    assert!(settings.judges_kind("C001", Some(InstrumentKind::Protocol)));
    assert!(!settings.judges_kind("C001", Some(InstrumentKind::JointStatement)));
    assert!(!settings.judges_kind("C001", None) && settings.judges_kind("N001", None));
    assert_eq!(settings.option("C001", "far"), Some(&OptionValue::Number(3)));
    assert_eq!(settings.option("C001", "strict"), Some(&OptionValue::Flag(true)));
    assert_eq!(settings.option("C001", "form"), Some(&OptionValue::Word("short".to_owned())));
    assert_eq!(settings.option("C001", "besides"), Some(&OptionValue::Words(vec!["甲".to_owned()])));
    let old = project.settings_for(Path::new("/house/old/a.dipl"));
    assert_eq!(old.option("C001", "far"), Some(&OptionValue::Number(0)));
}

#[test]
fn options_are_checked_against_what_the_rule_declares() {
    assert_eq!(
        problems(
            "[rules]\nN001 = { far = 3 }\nN = { levl = \"off\" }\n\
             C001 = { fra = 3, far = -1, strict = 1, form = \"shrt\", besides = [1], kinds = [\"trety\"] }\n"
        ),
        [
            "far: The key “far” is not known here. Known keys: level, kinds.",
            "levl: The key “levl” is not known here; did you mean “level”?",
            "fra: The key “fra” is not known here; did you mean “far”?",
            "-1: “far” must be a whole number, not negative.",
            "1: “strict” must be true or false.",
            "\"shrt\": “shrt” is no value of “form”; did you mean “short”?",
            "1: “besides” must be a text.",
            "\"trety\": “trety” is no value of “kinds”; did you mean “treaty”?",
        ]
    );
}

#[test]
fn profiles_build_upon_others_and_read_their_lists() {
    let loaded = load_files(&[
        (
            "/house/alternat.toml",
            "extends = \"base.toml\"\n[profile]\ntitle-mark-comma = \"drop\"\npreferred = \"words.csv\"\n\
             [profiles.press]\nextends = \"default\"\ndiscouraged = \"avoid.txt\"\nauthentic-phrase.zh = \"同等作准\"\n",
        ),
        (
            "/house/base.toml",
            "[profile]\nfirst-mention = \"full\"\norgans = \"organs.toml\"\nnumbering.joint = [\"一\", \"（一）\"]\n\
             [[formulas]]\nid = \"F1\"\ntext = \"甲。\"\nvalid-from = 2021-01-01\nvalid-to = \"2022-12-31\"\n",
        ),
        ("/house/words.csv", "write,not,before,note\n作出,做出|作 出,贡献|承诺,\"一，二\"\n"),
        ("/house/avoid.txt", "# 说明\n抓手\n\n台阶\n"),
        ("/house/organs.toml", "organs = [\"甲会\", { name = \"乙会\", others = [\"乙\"] }]\n"),
    ]);
    let paths: Vec<_> = loaded.files.iter().map(|file| file.path.file_name().unwrap().to_owned()).collect();
    assert_eq!(paths, ["words.csv", "avoid.txt", "organs.toml", "base.toml", "alternat.toml"]);
    let project = loaded.project.expect("a valid configuration");
    let settings = project.settings_for(Path::new("/house/a.dipl"));
    let default = settings.profiles().get(None);
    assert_eq!(default.first_mention, Some(FirstMention::Full));
    assert_eq!(default.title_mark_comma, Some(TitleMarkComma::Drop));
    assert_eq!(default.preferred[0].avoided(), ["做出", "作 出"]);
    assert_eq!(default.preferred[0].before, ["贡献", "承诺"]);
    assert_eq!(default.organs.len(), 2);
    assert_eq!(default.numbering(InstrumentKind::JointStatement), ["一", "（一）"]);
    assert_eq!(default.formulas[0].id, "F1");
    assert!(default.discouraged.is_empty() && default.authentic_phrases("zh-Hans").is_empty());
    let press = settings.profiles().get(Some("press"));
    assert_eq!(
        press.discouraged.iter().map(|entry| entry.text.as_str()).collect::<Vec<_>>(),
        ["抓手", "台阶"]
    );
    assert_eq!((press.organs.len(), press.formulas.len()), (2, 1));
    assert_eq!(press.authentic_phrases("zh-Hans"), ["同等作准"]);
    assert!(settings.profiles().knows("press") && !settings.profiles().knows("house"));
}

#[test]
fn what_is_wrong_with_a_list_is_told_at_its_place() {
    let files = [
        (
            "/house/alternat.toml",
            "[profile]\nextends = \"old\"\npreferred = \"words.csv\"\norgans = \"none.txt\"\n\
             discouraged = [{ text = \"a[\", regex = true }, { txt = \"甲\", kinds = [\"trety\"] }]\n\
             [[formulas]]\nid = \"F1\"\nvalid-from = \"2021-13-01\"\n",
        ),
        ("/house/words.csv", "write,nto\n作出,做出\n"),
    ];
    let loaded = load_files(&files);
    assert!(loaded.project.is_none());
    let told: Vec<String> = loaded
        .files
        .iter()
        .flat_map(|file| {
            file.problems.iter().map(|problem| {
                format!("{}: {}", problem.range.of(&file.text), render(&problem.message, Locale::English))
            })
        })
        .collect();
    assert_eq!(
        told,
        [
            "{ txt = \"甲\", kinds = [\"trety\"] }: The key “text” is missing.",
            "txt: The key “txt” is not known here; did you mean “text”?",
            "\"trety\": “trety” is no value of “kinds”; did you mean “treaty”?",
            "[[formulas]]: The key “text” is missing.",
            "\"2021-13-01\": “2021-13-01” is no date; write year, month and day as in 2022-09-14.",
        ]
    );
}

#[test]
fn a_list_that_cannot_be_read_and_a_profile_that_is_missing_are_told() {
    let told = |text: &str, words: &str| -> Vec<String> {
        let loaded = load_files(&[("/house/alternat.toml", text), ("/house/words.csv", words)]);
        assert!(loaded.project.is_none());
        let problems = loaded.files.iter().flat_map(|file| file.problems.iter().map(move |it| (file, it)));
        problems
            .map(|(file, it)| {
                format!("{}: {}", it.range.of(&file.text), render(&it.message, Locale::English))
            })
            .collect()
    };
    assert_eq!(
        told("[profile]\norgans = \"none.txt\"\nextends = \"old\"\n", ""),
        [
            "\"none.txt\": The list “/house/none.txt” cannot be read: not found",
            "\"old\": There is no profile “old”. Known profiles: default.",
        ]
    );
    assert_eq!(
        told("[profile]\npreferred = \"words.csv\"\n", "write,nto\n作出,做出\n"),
        [
            "nto: The key “nto” is not known here; did you mean “not”?",
            "作出,做出: This entry cannot be read: missing field `not`",
        ]
    );
    let broken = told("[profile]\ndiscouraged = [{ text = \"a[\", regex = true }]\n", "");
    assert!(broken[0].starts_with("\"a[\": “a[” is no valid regular expression"), "{broken:?}");
}

#[test]
fn files_of_records_may_say_how_they_are_to_be_read() {
    let project = project(
        "[project]\nregistry = [\n  \"treaties.toml\",\n  { file = \"../mfa.csv\", delimiter = \";\", \
         columns = { title.zh = \"名称\", date.signed = \"签署日期\" }, date-format = [\"%Y.%m.%d\"] },\n]\n",
    );
    let files = project.registry_files();
    let paths: Vec<_> = files.iter().map(|file| file.path.display().to_string()).collect();
    assert_eq!(paths, ["/house/treaties.toml", "/mfa.csv"]);
    assert_eq!(files[1].mapping.columns.title.zh.as_slice(), ["名称"]);
    assert_eq!(files[1].mapping.delimiter.as_deref(), Some(";"));
}

#[test]
fn what_a_mapping_cannot_say_is_a_problem_at_the_word() {
    let said = |text: &str| problems(&format!("[project]\nregistry = [{text}]\n")).concat();
    assert!(said("{ file = \"a.csv\", colums = {} }").starts_with("colums: The key “colums” is not known"));
    assert!(
        said("{ file = \"a.csv\", columns = { date.singed = \"x\" } }").ends_with("did you mean “signed”?")
    );
    assert!(said("{ file = \"a.csv\", kind = \"treatie\" }").ends_with("did you mean “treaty”?"));
    assert!(said("{ delimiter = \";\" }").contains("file"));
    assert!(!said("5").is_empty());
}
