# Messages of Alternat in English.
#
# Ids: `N001` is the message of that rule, `N001-fix` the title of its fix, `N001-related` the words at a
# related place. Every id stands in every catalogue
# with the same variables; a test keeps it so. One block for each family of rules.

## Words shared by all

severity-error = error
severity-warning = warning
severity-info = info
severity-hint = hint

authority-calendar = calendar
authority-record = record
authority-consistency = consistency
authority-standard = standard
authority-guide = drafting guide
authority-house = house style

fix-class-none = no fix
fix-class-safe = safe fix
fix-class-unsafe = fix to be confirmed

## M · Front matter, suppressions, configuration

M001-broken = The front matter is not valid YAML: { $reason }
M001-not-a-mapping = The front matter must consist of keys and values, such as `stage: draft`.
M001-unknown-key = The key “{ $key }” is not known. Keys of your own start with “x-”.
M001-unknown-key-near = The key “{ $key }” is not known; did you mean “{ $near }”?
M001-duplicate-key = The key “{ $key }” stands here for the second time; the first value is used.
M001-value = “{ $value }” is no value of “{ $key }”. Possible values: { $known }.
M001-value-near = “{ $value }” is no value of “{ $key }”; did you mean “{ $near }”?
M001-type = “{ $key }” must be { $expected }.
M001-date = “{ $value }” is no date; write year, month and day as in 2022-09-14.
M001-span = The visit ends before it begins.

expected-text = a text
expected-boolean = true or false
expected-number = a whole number, not negative
expected-list = a list of texts, such as [a, b]
expected-text-or-list = a text or a list of texts
expected-table = keys and values
expected-path = the path of a file, or { "{" }file: …, role: …{ "}" }
expected-one-of = one of { $known }

## Configuration

config-syntax = The configuration is not valid TOML: { $reason }
config-unknown-key = The key “{ $key }” is not known here. Known keys: { $known }.
config-unknown-key-near = The key “{ $key }” is not known here; did you mean “{ $near }”?
config-no-keys = The section “{ $section }” has no keys yet; “{ $key }” has no effect.
config-type = “{ $key }” must be { $expected }.
config-value = “{ $value }” is no value of “{ $key }”. Possible values: { $known }.
config-value-near = “{ $value }” is no value of “{ $key }”; did you mean “{ $near }”?
config-missing-key = The key “{ $key }” is missing.
config-glob = “{ $value }” is no valid pattern of paths: { $reason }
config-unknown-rule = There is no rule “{ $name }”.
config-unknown-rule-near = There is no rule “{ $name }”; did you mean { $near }?
config-extends-missing = The configuration “{ $path }” cannot be read: { $reason }
config-extends-circle = The configuration “{ $path }” extends itself.
config-baseline-missing = The baseline “{ $path }” cannot be read: { $reason }. It is written by `alternat check --baseline write`.
config-baseline-key = This must be the code of a rule and the key of a paragraph, as `alternat check --baseline write` writes them.
config-side-key = This must be the key of a sentence: 16 hexadecimal digits, as `alternat suppress` writes them.
config-list-missing = The list “{ $path }” cannot be read: { $reason }
config-row = This entry cannot be read: { $reason }
config-regex = “{ $value }” is no valid regular expression: { $reason }
config-unknown-profile = There is no profile “{ $name }”. Known profiles: { $known }.

## Command line

cli-unknown-value = “{ $value }” is no value of { $option }; possible values: { $known }
cli-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
cli-list-separator = ,{" "}
cli-count-error =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
cli-count-warning =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
cli-count-info = { $count } info
cli-count-hint =
    { $count ->
        [one] { $count } hint
       *[other] { $count } hints
    }
cli-found =
    { $count ->
        [one] { $count } finding in { $files }: { $severities }.
       *[other] { $count } findings in { $files }: { $severities }.
    }
cli-nothing-found = { $files } checked, no findings.
cli-fixable =
    { $count ->
        [one] { $count } finding can be fixed safely with --fix.
       *[other] { $count } findings can be fixed safely with --fix.
    }
cli-fixed =
    { $count ->
        [one] { $count } fix applied.
       *[other] { $count } fixes applied.
    }
cli-fix-safe = fix available
cli-fix-unsafe = fix to be confirmed
cli-not-found = no such file or folder
cli-permission-denied = no permission to read or write it
cli-is-folder = it is a folder; name a file
cli-io-error = { $reason }
cli-no-drafts = no drafts here (*.dipl, *.dipl.md, *.dipl.txt, or what alternat.toml includes)
cli-known =
    { $count ->
        [one] 1 finding is known to the baseline and not shown.
       *[other] { $count } findings are known to the baseline and not shown.
    }
cli-vanished =
    { $count ->
        [one] 1 finding of the baseline no longer occurs; `alternat check --baseline write` takes it out.
       *[other] { $count } findings of the baseline no longer occur; `alternat check --baseline write` takes them out.
    }
cli-baseline-written =
    { $count ->
        [one] 1 finding is known to { $file } now.
       *[other] { $count } findings are known to { $file } now.
    }
cli-suppressed = { $rule } in line { $line } is silenced in { $file }.
cli-suppress-nothing = { $rule } has nothing to say in line { $line }
cli-suppress-reason = the reason must not be empty
cli-fix-standard-input = the fixed text of standard input goes to standard output; name no other path beside -
cli-statistics-format = --statistics is written as human or json
version-commit = commit: { $commit }
version-unknown-commit = unknown (built without scripts/package)
version-target = built for: { $target }
version-records = records: { $instruments } instruments (`alternat registry check` counts all kinds)
version-licence = licence: { $licence }
version-third-party = Parts made by others, with their licences:
cli-too-large = files of 4 GiB and more are not supported
cli-not-utf8 = not UTF-8 (byte { $at }); convert the file to UTF-8
cli-not-utf8-guess = not UTF-8 (byte { $at }), probably { $encoding }; convert the file to UTF-8

## Records

records-format = not a file of records: TOML, JSON, CSV or TSV (*.toml, *.json, *.csv, *.tsv), or state format = "csv" beside its name
records-empty = there is nothing in it
records-too-many = it is too large: a file of records may have 4 GB
records-not-utf8 = not UTF-8 (byte { $at }); convert the file to UTF-8, or state its encoding, as encoding = "gb18030"
records-not-utf8-guess = not UTF-8 (byte { $at }), probably { $encoding }; convert the file to UTF-8, or state encoding = "{ $encoding }" beside its name
records-encoding = there is no encoding “{ $text }”; possible are utf-8, gb18030, big5, utf-16le and others
records-encoding-wrong = it is not in the stated encoding { $encoding }
records-delimiter = “{ $text }” cannot be a delimiter; it is one mark, such as , ; | or a tab
records-date-format = “{ $text }” is no form of dates: use %Y, %m, %d and %B (name of the month), or day-first, or month-first
records-no-column = There is no column “{ $name }”. The columns are: { $columns }.
records-no-title-column = No column is known to hold titles. The columns are: { $columns }. State columns = {"{"} title.zh = "…" {"}"} beside the name of the file.
records-titles-and-persons = A table holds instruments or persons: state columns of title, or of person and office, not both.
records-no-person-column = No column is known to hold the names of persons. The columns are: { $columns }. State columns = {"{"} person.zh = "…", office.zh = "…" {"}"} beside the name of the file.
records-no-office-column = No column is known to hold the offices. The columns are: { $columns }. State columns = {"{"} person.zh = "…", office.zh = "…" {"}"} beside the name of the file.
records-row-no-person = The row names no person.
records-row-no-office = The row names no office.
records-office-repeated = Line { $line } has the same office of the same person; the row is left out.
records-in-column = { $column }: { $what }
records-row-no-title = The row has no title.
records-row-width = The row has { $cells } cells, the header { $columns }. Cells that hold the delimiter or a line end need quotation marks.
records-row-broken = The row cannot be read: { $reason }
records-row-repeated = Title and dates are those of line { $line }; the row is left out.
records-row-same-id = Line { $line } has the same id “{ $id }”; state another column as id, or none.
records-date-unread = “{ $text }” is not read as a date. State how dates are written, as date-format = "%d.%m.%Y".
records-date-ambiguous = “{ $text }” may be { $first } or { $second }. State the order: date-format = "day-first" or "month-first".
records-date-short-year = “{ $text }” has a year of two digits; write four.
records-two-dates-in-title = Two dates stand behind the title; only one can be taken: “{ $text }”
records-title-place-unclear = It is not clear where the title ends and the place begins; put a full stop between them: “{ $text }”
records-party-unknown = No record names a party “{ $name }”; the row is taken without its parties.
records-json-no-rows = There is neither a list of rows nor a record (instrument, party, person, relation, series). State under which key the rows stand, as rows = "…"; the keys are: { $keys }.
records-json-no-key = there is no list of rows under “{ $name }”
records-json-no-object = The row is no object with a name for each cell.
records-near-title = The title is almost that of { $other } of the same date: { $title }
records-kept = { $why } The records that were read before stay in force.
records-rows-refused = rows that are not taken: { $refused } of { $rows }; alternat registry import shows each. The first:
records-mapping = not a mapping: { $reason }
records-imported = rows: { $rows }; records: { $taken } (without their parties: { $part }); rows refused: { $refused }, repeated and left out: { $repeated }
records-count-instruments = Instruments: { $count }
records-count-parties = Parties: { $count }
records-count-relations = Relations: { $count }
records-count-persons = Persons: { $count }
records-count-series = Series: { $count }
records-count-two-sources = Records with two sources or more: { $count }
records-count-confirmed = Records that count as confirmed: { $count }
records-sort-instruments = instruments
records-sort-parties = parties
records-sort-relations = relations
records-sort-persons = persons
records-sort-series = series
records-share = { $name }: { $part } of { $all }
records-none-found = no record of “{ $text }”
records-unreadable = not a file of records: { $reason }
records-duplicate-id = Another record has the same id.
records-repeated-title = The title stands twice: { $title }
records-duplicate-title = { $other } has the same title and date: { $title }
records-empty-name = A title or name is empty.
records-no-names = There is no title or name.
records-unknown-party = No party has the id “{ $id }”.
records-unknown-instrument = No instrument has the id “{ $id }”.
records-impossible-date = { $date } is not in the calendar.
records-retroactive = In force from { $force }, before { $concluded }: right only where the instrument has retroactive effect.
records-dates-reversed = { $second } cannot be earlier than { $first }.
records-two-dates = One event has two dates.
records-ordinal-order = Ordinal { $ordinal } does not follow the one before it.
records-wrong-year = A date of ordinal { $ordinal } is not in its year.
records-no-source = There is no source.
records-too-few-sources = The record counts as confirmed with fewer than two sources.

## Explanations of rules

rule-on = on by default
rule-off = off by default
rule-sources = Sources:
rule-options = Options:
rule-option-default = default { $value }
rule-wrong = ✗ Reported between ‹ and ›:
rule-right = ✓ Not reported:
handbook-title = Rules
handbook-introduction = Printed from the rules by `alternat explain all --format markdown`; `alternat explain CODE` shows one of them. Severities, options and levels are set in `alternat.toml`. Examples stand between states that do not exist.
handbook-code = code
handbook-name = name
handbook-checks = what it checks
handbook-severity = severity
handbook-fix = fix
handbook-default = default
family-C = C · Citations of instruments
family-D = D · Dates, counts, numbers
family-L = L · Typography and language
family-M = M · Front matter, suppressions, configuration
family-N = N · Numbering and structure
family-P = P · Parties and names
family-R = R · Register, final clauses, formulas
family-T = T · Defined terms
family-W = W · Working marks
family-X = X · Cross-references
family-K = K · Concordance of versions


## Editor

server-reading-drafts = Reading the drafts of the workspace
server-more-findings = There { $count ->
    [one] is one more finding
   *[other] are { $count } more findings
} that { $count ->
    [one] is
   *[other] are
} not shown.

## N · Numbering and structure

N001 = Number { $written } follows a hole: { $missing } { $count ->
    [one] is missing
   *[other] are missing
 }.
N001-fix = Renumber from { $first } on, references included
N001-related = the item before the hole
N001-swallowed = Number { $missing } stands in the run of the item before; it should begin a paragraph.
N002 = Number { $written } stands here for the second time.
N002-restart = The list begins anew here with { $written }, although nothing stands between its parts.
N002-related = the other { $written }
N002-fix = Renumber to { $expected }
N003 = Number { $written } does not fit its place in the list.
N003-related = the item before it
N003-fix = Renumber to { $expected }
N003-fix-all = Renumber the whole list in this order, references included
N004 = A level of numbering is left out here: { $expected } is expected below the part above.
N004-deep = The house's order of numbering has no level below the part that holds this list.
N004-house = In the house's order of numbering, this list begins with “{ $expected }”.
N004-fix = Number this list with { $expected }
N005 = This number is written in another style than the rest of its list.
N005-evenly = The numbers of this list are written in different styles.
N005-related = an item in the prevailing style
N005-fix = Write { $expected }
N006-surplus = A bracketed or circled number takes no mark: { $written } ({ $count } { $count ->
        [one] place
       *[other] places
    }).
N006-chinese = A Chinese numeral takes 、 here, not a point: { $written } ({ $count } { $count ->
        [one] place
       *[other] places
    }).
N006-arabic = An Arabic numeral takes a point, not 、: { $written } ({ $count } { $count ->
        [one] place
       *[other] places
    }).
N006-ordinal = Words like 第一 and 首先 take a comma, not 、.
N006-fix = Write { $expected }
N006-fix-surplus = Take out the mark
N007 = Items are numbered in full-width brackets in Chinese text ({ $count } { $count ->
        [one] place
       *[other] places
    }).
N007-fix = Write full-width brackets
N008 = The articles begin anew here; numbered through the instrument, this is { $expected }.
N008-fix = Number the articles through, from { $expected }
N008-continued = This list goes on counting from another part; it should begin with { $expected }.
N008-fix-list = Begin this list with { $expected }
N008-style = The articles begin anew in each of { $count } parts.
N009 = This list has only one item. Put its text into the paragraph, or add the items that are missing.
N010 = Nothing follows the heading “{ $heading }”.
N011 = No words lead to this list. A lead-in with a colon would.
N012 = The list asks for { $expected } here.
N012-fix = Write { $expected }
N013 = { $written } is not a well-formed numeral.
N013-fix = Write { $expected }
N014 = French treaties number the first article “{ $word }”.
N014-fix = Write “{ $word }”
N015 = { $count ->
    [one] “{ $found }” stands where the other lists of the text write “{ $usual }”.
   *[other] { $count } items have another form than those of the other lists: “{ $found }” for “{ $usual }”.
}
N015-fix = { $count ->
    [one] Write “{ $usual }”
   *[other] Write all { $count } like “{ $usual }”
}
N016 = This letter is Latin, the others of the list are Cyrillic; { $letter } looks the same.
N016-fix = Write the Cyrillic { $letter }
N017 = Preambular paragraphs bear no numbers ({ $count } { $count ->
        [one] place
       *[other] places
    }).
N017-fix = Take out the numbers
N018 = Operative paragraphs are numbered ({ $count } without a number).
N018-fix = Number the paragraphs
N019 = A resolution is one sentence: only its last paragraph ends with a full stop.
N019-preamble = Paragraphs of the preamble end with commas.
N020 = This instrument has no title before its text.
N020-misplaced = The title stands behind the text.
N020-related = the beginning of the text
N020-fix = Move the title to the top
N021 = The title names another kind of instrument than the front matter declares.
N021-related = the kind declared
N022 = The preamble breaks off before the first article; the formula that ends it is missing.
N022-kind = The formula “{ $formula }” belongs to another kind of instrument than the title names.
N023 = Nobody signs this text; the signature block is missing.
N024-alone = Only one side signs; the signature of { $party } is missing.
N024-twice = { $party } signs on both sides.
N024-office = The signature for { $party } gives no office; the other side does.
N024-name = The signature for { $party } gives no name; the other side does.
N024-mark = The signature for { $party } has no mark (签字); the other side has.
N024-foreign = { $party } signs, but the title does not name it.
N025 = { $article } stands behind the conclusion of the text; provisions stand before it.
N025-related = the text is concluded here
N026 = There are several annexes; this one has no number.
N026-related = has no number, either
N026-fix = Number the annexes in this order
N026-form = The text writes { $written }, the annexes are headed otherwise ({ $count } { $count ->
        [one] place
       *[other] places
    }).
N026-form-related = the heading of the annex
N026-form-fix = Write all as the headings
N027-missing = This article has no heading; most others have ({ $count } without).
N027-lone = This article has a heading; most others have none ({ $count } with).
N027-related = the same here
N028 = This article has { $count } unnumbered paragraphs; numbered ones could be cited one by one.
N029 = Another instrument seems to begin here; its numbers are counted anew.

M001-fix = Write “{ $expected }”
M002 = Neither the title nor the front matter says what kind of instrument this is, so rules that depend on it are idle; `kind:` in the front matter says it.
M003 = Nothing is suppressed here for { $rule }.
M003-side = Line { $line } of the side file silences { $rule } (“{ $reason }”) in a sentence that no longer stands here, or where { $rule } has nothing to say.
M004 = The suppression does not say why; write the reason behind “--”.
M003-fix = Take the rule out of the directive
M003-fix-directive = Take the directive out
M005 = This text is initialled, signed or published and has been changed here. Undo the change, begin a new revision, or correct it with the consent of the signatories.
M005-shorter = This text is initialled, signed or published, and paragraphs behind this one have been taken out. Undo the change or begin a new revision.
M006 = “{ $word }” is no rule.
M006-near = “{ $word }” is no rule; did you mean { $near }?
M006-fix = Write “{ $expected }”

## C · Citations

C001 = The record gives { $recorded }, not { $found }. { $source }
C001-single = The only source on record gives { $recorded }, not { $found }; check which is right. { $source }
C001-several = Several instruments bear this title, and none of them has the date { $found }; recorded: { $recorded }. { $source }
C001-question = Is { $found } right? The record, not yet fully confirmed, gives { $recorded }. { $source }
C001-event = By the record, { $found } is the date of another event ({ $event }) than the verb names. { $source }
C001-related = the instrument that this date is given for
C001-fix = Write { $date }
C002 = No record bears this title; the nearest is “{ $title }”. { $source }
C002-fix = Write “{ $title }”
C003 = This instrument is mentioned for the first time without its date: { $recorded }. { $source }
C003-fix = Put “{ $words }” before the title
C004 = The same instrument bears two dates in this text: { $found } here, { $other } elsewhere.
C004-related = the other date
C004-fix = Write { $date }
C005 = { $count ->
    [one] Another draft ({ $drafts }) gives { $other } for this instrument, not { $found }.
   *[other] { $count } other drafts ({ $drafts }) give { $other } for this instrument, not { $found }.
 }
C006 = “{ $verb }” does not suit this kind of instrument; “{ $better }” does.
C006-related = the instrument
C006-fix = Write “{ $better }”
C007 = This instrument is dated { $found }, before the two states established diplomatic relations on { $relations }. { $source }
C007-state = This instrument is dated { $found }, before the state that it names and before diplomatic relations ({ $relations }). { $source }
C008 = This instrument is cited as of { $found }, after the date of the text, { $text }.
C011 = { $count ->
    [one] “{ $title }” stands without title marks, unlike the other titles of this text.
   *[other] { $count } titles stand without title marks, unlike the others of this text; the first is “{ $title }”.
 }
C011-fix = { $count ->
    [one] Put it in title marks
   *[other] Put all { $count } in title marks
 }
C012 = “{ $name }” is no document; title marks are for documents and works.
C012-fix = Take the title marks out
C012-quoted = “{ $name }” stands in quotation marks, the document beside it in title marks.
C012-quoted-fix = Put it in title marks
C013 = “{ $short }” is used before it is introduced{ $count ->
    [one] .
   *[other] , { $count } times.
 }
C013-related = the introduction
C013-fix = Write “{ $full }”
C014 = The full title is written out again ({ $count ->
    [one] once
   *[other] { $count } times
 }), although “{ $short }” was introduced for it.
C014-related = the introduction
C014-fix = Write “{ $short }”
C015 = By the record, this instrument is no longer in force. { $source }
C015-ended-on = By the record, this instrument ended on { $date }. { $source }
C015-replaced = By the record, “{ $successor }” has taken the place of this instrument. { $source }
C015-replaced-on = By the record, “{ $successor }” took the place of this instrument on { $date }. { $source }
C016 = This title names { $first } before { $second }; the other titles of this copy have the other order.
C016-fix = Change the order of the parties
C017 = The instruments of this enumeration are in the order of their dates but for this one.
C017-fix = Put the enumeration in the order of the dates
C018 = This instrument stands twice in one enumeration.
C018-related = the first mention
C018-fix = Take the second mention out
C019 = The record gives { $recorded } as the place, not { $found }. { $source }
C019-related = the instrument
C019-fix = Write { $place }
C020 = By the record, the title names the parties at another level: “{ $title }”. { $source }
C020-fix = Write “{ $title }”
C021 = The parties to this text put to use an instrument between others ({ $parties }).
C022 = A resolution of this number is not of { $year }; its session or year is { $first } to { $last }.
C022-related = the resolution
C023 = There is no { $reference }: by the record, the instrument has { $articles } articles. { $source }
C023-related = the instrument
C024 = The instrument that is amended or supplemented is not named with its date in the title, the preamble or the first article.

## D · Dates, counts and ordinals against the records

D007 = { $found } years do not fit: { $event } on { $base }, so on { $on } it is { $expected }. { $source }
D007-fix = Write { $years }
D008 = By the record, that of { $year } is number { $expected }, not { $found }. { $source }
D008-fix = Write { $expected }

counted-relations = diplomatic relations were established
counted-partnership = “{ $name }” was established
counted-independence = { $party } counts its independence
counted-foundation = { $party } was founded
counted-signature = “{ $title }” was signed

## X · References

X001 = There is no { $reference } in this instrument.
X001-in = There is no “{ $reference }” in “{ $outer }”.
X001-fix = Refer to number { $numeral }
X002 = { $reference } leads back to the article in which it stands. If it is meant, say { $expected }; otherwise correct the number.
X002-within = { $reference } is this article itself; { $expected } stays right when numbers change.
X002-fix = Write { $expected }
X003 = “{ $reference }” led to “{ $was }”, which is “{ $now }” now; here stands “{ $here }”.
X003-gone = “{ $reference }” led to “{ $was }”, which is gone; it now leads to “{ $here }”.
X003-fix = Refer to number { $numeral }
X004 = { $article } has only one paragraph; { $paragraph } is no part of it.
X004-fix = Take out the paragraph
X005 = No provision of the text mentions { $annex }.
X005-status = No provision says that the annexes are part of this instrument.
X006 = Nothing stands before { $reference } to which it could lead.
X006-list = { $words } announces a list, but the part ends here.
X007 = Other references of this level are written otherwise than { $written } ({ $count } { $count ->
        [one] departs
       *[other] depart
    }).
X007-fix = Write all as the rest
X008 = The range { $range } runs backwards.
X008-same = The range { $range } begins and ends with the same number.
X008-fix = Exchange the two numbers
X009 = { $reference } has been deleted; the reference leads to nothing.
X009-related = only the number is kept here
X010 = The text calls itself “{ $written }” here, against its title.
X010-throughout = The text calls itself “{ $written }” throughout ({ $count } times), against its title. Correct one or the other.
X010-related = the title
X010-fix = Write { $expected }
X011 = It is not clear which instrument “{ $written }” means. Give its title or a short name.
X011-related = may be meant
X012 = There is no note { $number } for this mark.
X012-note = No mark in the text leads to note { $number }.
X012-order = Note { $number } does not stand in its place.

## Records

event-signed = signed
event-opened-for-signature = opened for signature
event-adopted = adopted
event-done = done
event-issued = issued
event-entry-into-force = entry into force
event-terminated = terminated
record-date = { $date } ({ $event })
record-source = Record (one source): { $what }, { $where }; checked { $checked }.
record-sources = Record: { $what }, { $where }, and { $others } more; checked { $checked }.
record-checked = Record checked { $checked }.
list-joined = { $first }, { $rest }
words = { $words }

## Hovers

link-un-document = { $symbol } on undocs.org, in your browser
hover-citation-agrees = On record: { $date } is its date ({ $event }).
hover-citation-other-event = On record, but { $date } is the date of another event ({ $event }) than the verb names.
hover-citation-differs = On record, but not with the date { $date }.
hover-citation-undated = On record; no date is given here.
hover-citation-no-date = On record, without a date that could be compared.
hover-citation-unknown = “{ $title }” is not in the records.
hover-citation-near = “{ $title }” is not in the records; a title near it is.
hover-title-zh = Chinese
hover-title-en = English
hover-title-ru = Russian
hover-title-fr = French
hover-title-es = Spanish
hover-title-ar = Arabic
hover-kind = Kind
hover-kind-level = { $kind } ({ $level })
level-state = between states
level-government = between governments
level-ministry = between ministries
level-organisation = of an organisation
hover-parties = Parties
hover-status = Standing
status-in-force = in force
status-not-in-force = not in force
status-terminated = no longer in force
hover-confidence = Certainty
confidence-partial = only partly confirmed
confidence-single = one source
hover-replaced = Replaced by
hover-registration = UN registration
hover-records = Records
hover-several =
    { $count ->
        [one] { $count } instrument bears this title
       *[other] { $count } instruments bear this title
    }
hover-near = On record
hover-near-here = Here
hover-cited-date = Date here
hover-mentions = In this draft
hover-mention-count =
    { $count ->
        [one] cited once
       *[other] cited { $count } times
    }
hover-date-place = { $date }, { $place }

hover-weekday = { $date } is a { $weekday }.
hover-no-such-day = There is no such day: { $date }.
hover-partial = { $date }
hover-span = { $span }: { $count } days
hover-text-date = Text
hover-same-day = the date of the text
hover-days-before =
    { $count ->
        [one] one day before the text ({ $date })
       *[other] { $count } days before the text ({ $date })
    }
hover-days-after =
    { $count ->
        [one] one day after the text ({ $date })
       *[other] { $count } days after the text ({ $date })
    }
hover-on-this-day = On this day
hover-event-title = { $event }: { $title }
ordinal-unit = number
hover-numbered = { $before }{ $after }, { $unit } { $number }

hover-count = On { $on } it is { $value }: { $event } on { $base }.
hover-count-undated = Counted from { $base }: { $event }. The date of this text is not known.
hover-count-unknown = What is counted from here is not in the records.
hover-count-here = The draft says
hover-count-verdict = Verdict
hover-count-right = fits
hover-count-inclusive = one more than the full years
hover-count-wrong = does not fit
hover-count-open = cannot be told
hover-count-changes = Next change
years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

hover-person = { $name }
hover-ordinal = { $event }: { $held }.
hover-ordinal-unknown = { $event }, is not in the records.
hover-form = Form
form-online = held online
form-postponed = held later than its name says
form-announced = announced
hover-previous = Before
hover-next = Next

hover-part-paragraphs = Paragraphs
hover-part-items = Items
hover-part-references = Referred to
hover-number = { $count }
hover-nobody-refers = nowhere
hover-refer =
    { $count ->
        [one] once, on line { $lines }
       *[other] { $count } times, on lines { $lines }
    }

hover-capital = Capital
hover-relations = Relations
hover-partnership = { $date }: { $name }
hover-named-count =
    { $count ->
        [one] named once
       *[other] named { $count } times
    }
hover-term = “{ $term }” is a defined term, introduced on line { $line }.
hover-term-meaning = Stands for
hover-term-uses = Uses
hover-term-before = Uses before that
hover-wording-obligation = Obliges those who act.
hover-wording-intention = Says what is intended or wished; obliges nobody.
hover-wording-future = Foresees something; texts of both sorts have it.
hover-wording-treaty = Belongs to texts that bind.
hover-wording-and-or = May mean both or either.
hover-wording-recital = Opens a recital.
hover-wording-first-person = The writer speaks of himself.
hover-wording-obligations = Obligations in this part
hover-wording-intentions = Intentions in this part
hover-wording-futures = Foreseen in this part
hover-wording-counterpart = In texts of the other sort
hover-clause = Read as: { $name }.
hover-clause-others = Other clauses here
clause-accession = accession
clause-entry-into-force = entry into force
clause-provisional-application = provisional application
clause-duration = duration
clause-termination = termination or withdrawal
clause-amendment = amendment
clause-disputes = settlement of disputes
clause-other-treaties = relation to other treaties
clause-reservations = reservations
clause-depositary = depositary
clause-registration = registration
clause-annexes = annexes
clause-non-binding = no binding effect
hover-signature = Signature
hover-day-of-signature = the planned day
hover-days-before-signature =
    { $count ->
        [one] one day before it is planned ({ $date })
       *[other] { $count } days before it is planned ({ $date })
    }
hover-days-after-signature =
    { $count ->
        [one] one day after it is planned ({ $date })
       *[other] { $count } days after it is planned ({ $date })
    }
hover-government = Government
hover-years-since = { $date } ({ $years } on the date of the text)
hover-person-then = On the date of the text
hover-articles = Referred to
hover-clause-missing = Still missing
hover-visit = Visit
hover-in-visit = within it
hover-outside-visit = outside it
hover-part-brackets = Brackets and blanks
hover-part-refers = Refers to

completion-own = between these parties
completion-own-name = this instrument
completion-term = defined term
completion-party = party
completion-person = person
completion-date-signature = planned signature
completion-date-draft = date of the draft
completion-date-visit = visit
completion-date-today = today
completion-count = from { $base } to { $on }
completion-clause = standard clause
completion-next = next number
completion-introduction = short form
completion-part = this instrument
completion-directive = comment for rules
completion-key = front matter
completion-file = draft of the workspace
hover-rule = { $code } { $name }
hover-rule-checks = Checks
hover-rule-severity = Severity
hover-rule-authority = Authority

date-year = { $year }
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-since = since { $from }
date-until = until { $to }
date-span = { $from } to { $to }
weekday = { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

## Hints and counts beside the text

hint = ({ $words })
hint-count = since { $base }: { $value }
lens-references =
    { $count ->
        [one] 1 reference
       *[other] { $count } references
    }
lens-blanks =
    { $count ->
        [one] 1 blank
       *[other] { $count } blanks
    }
lens-brackets =
    { $count ->
        [one] 1 bracket
       *[other] { $count } brackets
    }
lens-cited =
    { $count ->
        [one] cited once in { $drafts }
       *[other] cited { $count } times in { $drafts }
    }
lens-drafts =
    { $count ->
        [one] 1 draft
       *[other] { $count } drafts
    }

## Outline

outline-preamble = Preamble
outline-body = Text
outline-testimonium = Concluding formula
outline-closing = Place and date
outline-signatures = Signatures

kind-treaty = treaty
kind-agreement = agreement
kind-convention = convention
kind-protocol = protocol
kind-charter = charter
kind-memorandum = memorandum
kind-joint-statement = joint statement
kind-joint-declaration = joint declaration
kind-communique = communiqué
kind-exchange-of-notes = exchange of notes
kind-note = note
kind-resolution = resolution
kind-minutes = minutes
kind-plan = plan
kind-initiative = initiative
kind-act = national act

## Actions

action-fix-all = Apply all { $count } safe edits
action-disable-line = Disable { $rule } for this line
action-disable-file = Disable { $rule } for this file
action-side-file = Disable { $rule } for this sentence in the side file
action-side-reason = reason to be given

## C · Title marks

C009-inner = A title inside a title stands in single title marks.
C009-outer = Single title marks stand only inside other title marks.
C009-fix = Write { $open }…{ $close }
C010-unclosed = The title mark { $mark } is not closed.
C010-unopened = The title mark { $mark } closes what nothing opened.
C010-fix = Put { $mark } behind “{ $title }”

## D · Dates

D001-day = { $date }: month { $month } of { $year } has { $days } days.
D001-month = { $date }: there is no month { $month }.
D001-no-year = { $date }: no year has this day.
D002 = { $date } is { $expected }, not { $written }.
D002-fix = Write { $expected }
D009 = The span { $span } ends before it begins.
D009-same = The span { $span } has no length.
D003 = { $found }: in a date with 年, month and day have no leading zero. Write { $right }.
D003-fix = Write { $right }
D003-throughout = { $count } dates have months or days with leading zeros, such as { $found }; write { $right }.
D003-fix-throughout = Take the zeros out of all { $count }
D004 = { $found }: a year has four digits. Write { $right }, if that is the year meant.
D004-fix = Write { $right }
D005 = The date { $found } mixes words and figures; write { $right }.
D005-fix = Write { $right }
D005-words =
    { $count ->
        [one] This date is in words, while { $other } in the body are in figures; use one form.
       *[other] This and other dates ({ $count } in all) are in words, while { $other } in the body are in figures; use one form.
    }
D005-figures =
    { $count ->
        [one] This date is in figures, while { $other } in the body are in words; use one form.
       *[other] This and other dates ({ $count } in all) are in figures, while { $other } in the body are in words; use one form.
    }
D005-related = a date in the other form
D005-fix-throughout =
    { $count ->
        [one] Write this date in the other form
       *[other] Write all { $count } dates in the other form
    }
D006 = { $found }: the zero here is written { $right }.
D006-fix = Write { $right }
D006-throughout = { $count } numbers have another zero than the standard, such as { $found }; write { $right }.
D006-fix-throughout = Write the right zero in all { $count }
D010 = “{ $found }” is not the mark of a range; write “{ $right }”.
D010-fix = Write “{ $right }”
D010-throughout = { $count } ranges have another mark than that of ranges, such as “{ $found }”; write “{ $right }”.
D010-fix-throughout = Write the right mark in all { $count }
D011 = { $found }: the first number lacks the unit and may be read without it. Write { $right }, if that is meant.
D011-fix = Write { $right }
D012 = “{ $words }” says when only as seen from the day of the text; give the date.
D012-fix = Write { $date }
D015-future = { $date } is spoken of as to come, but the text is of { $text }.
D015-past = { $date } is spoken of as past, but the text is of { $text }.
D013 = The date of signature lies outside the visit ({ $from } to { $to }).
D013-related = the visit
D014 = This date of signature differs from the one given before.
D014-related = the other date of signature
D014-declared = The front matter gives { $declared } as the date of this text.
D016 = { $found } here, { $other } elsewhere for “{ $name }”: which span is right?
D016-related = the other span
D017 = { $found } here, { $other } elsewhere in the same series: write both alike ({ $right }).
D017-fix = Write { $right }
D017-periods =
    { $count ->
        [one] { $found } is written otherwise than the other periods, such as { $other }; use one form.
       *[other] { $count } periods, such as { $found }, are written otherwise than the others, such as { $other }; use one form.
    }
D017-related = the other form
D017-fix-throughout =
    { $count ->
        [one] Write this number in the other form
       *[other] Write all { $count } numbers in the other form
    }
D018 = The number in words and the number in figures differ: { $found }.
D019 = { $found } here, { $other } elsewhere: { $act }. Which is right?
D019-related = the other period
D019-duration = the time for which this instrument is in force
D019-renewal = the time by which it is prolonged
D019-non-renewal = the notice that it is not to be prolonged
D019-termination = the notice of its termination
D019-termination-effect = the time from notice to the end of its force
D020 = Announced is “{ $found }”, but the number of items that follow is { $count }.
D021 = { $found } may be read with the day first or with the month first; write the month in letters.
D021-fix = Write “{ $right }”
D022 = “{ $other }” and “{ $date }” are { $days } days apart.
D022-related = the Gregorian date

## House lists

house-note = { " " }{ $note }
house-no-note = { "" }
again-related = also here
corrigendum = The text is fixed: this is a candidate for a formal correction, which needs the consent of the signatories (Vienna Convention on the Law of Treaties, article 79).

## L · Typography and language

L001 = The half-width { $written } belongs to Latin text; in Chinese write { $right }.
L001-fix = Write { $right }
L001-throughout = In { $count } places a half-width mark stands in Chinese text.
L001-fix-throughout = Write full-width marks in all { $count } places
L001-related = another half-width mark
L002 = { $written } is written with full-width letters or digits; write { $right }.
L002-fix = Write { $right }
L002-throughout = In { $count } places letters or digits are full-width.
L002-fix-throughout = Write half-width letters and digits in all { $count } places
L002-related = more full-width letters or digits
L003-unclosed = The quotation mark { $mark } is not closed.
L003-unopened = The quotation mark { $mark } closes what nothing opened.
L003-turned = A quotation mark stands the wrong way round.
L003-turned-fix = Turn the quotation marks
L004-unclosed = The bracket { $mark } is not closed.
L004-unopened = The bracket { $mark } closes what nothing opened.
L004-width = A half-width bracket pairs with a full-width one.
L004-width-related = the full-width bracket
L004-width-fix = Write { $expected }
L005 = The levels of quotation marks are in the wrong order: { $written } stands, { $right } is usual.
L005-fix = Write { $right }
L005-throughout = In { $count } quotations the levels of the marks are in the wrong order.
L005-fix-throughout = Put the marks of all { $count } quotations in order
L005-related = another such quotation
L006 = Straight quotation marks stand where the language has marks of its own.
L006-fix = Write { $right }
L006-throughout = In { $count } places straight quotation marks stand where the language has marks of its own.
L006-fix-throughout = Turn the quotation marks in all { $count } places
L006-related = more straight quotation marks
L007 = The mark of enumeration is usually left out between titles or quotations that follow one another.
L007-fix = Take it out
L007-throughout = In { $count } places a mark stands between titles or quotations that follow one another.
L007-fix-throughout = Take it out in all { $count } places
L007-keep = The house writes “、” between titles and quotations that follow one another.
L007-keep-fix = Write “、”
L007-keep-throughout = In { $count } places “、” is missing between titles or quotations that follow one another.
L007-keep-fix-throughout = Write “、” in all { $count } places
L007-related = another one
L008 = An ellipsis in Chinese text is { $right }, not { $written }.
L008-fix = Write { $right }
L008-throughout = In { $count } places the ellipsis has another form than ……
L008-fix-throughout = Write …… in all { $count } places
L008-related = another ellipsis
L008-repeated = “{ $written }” says the same twice: an ellipsis stands without 等 and without another mark.
L008-repeated-fix = Take one of the two out
L008-repeated-throughout = In { $count } places 等 or another mark stands beside an ellipsis.
L009 = A dash in Chinese text is { $right }, not { $written }.
L009-fix = Write { $right }
L009-throughout = In { $count } places the dash has another form than ——
L009-fix-throughout = Write —— in all { $count } places
L009-related = another dash
L010 = Only one mark belongs here, not { $marks }.
L010-fix = Leave { $mark }
L011 = “{ $words }” is repeated here.
L011-fix = Take the repetition out
L012 = A paragraph end stands in the middle of a sentence.
L012-fix = Join the two paragraphs
L012-repeated = A paragraph end stands in the middle of a sentence, and “{ $words }” is repeated behind it.
L012-repeated-fix = Join the two paragraphs and drop the repeated “{ $words }”
L012-throughout = Paragraph ends stand in the middle of { $count } sentences.
L013 = “{ $words }” is { $kind }, not part of the text.
L013-dateline = the dateline of a news agency
L013-continuation = a reference to another page of a newspaper
L013-credit = the credit of an editor
L013-page-number = a page number
L013-document-symbol = the symbol of a document
L013-fix = Take it out
L014-traditional = “{ $written }” is traditional in a simplified paragraph.
L014-simplified = “{ $written }” is simplified in a traditional paragraph.
L014-fix = Write “{ $right }”
L014-throughout = In { $count } places simplified and traditional characters are mixed, first in “{ $written }”.
L014-fix-throughout = Write the characters of each paragraph’s script in { $count } places
L014-related = another place
L015-trailing = There are blanks at the end of the line.
L015-inside = No blank belongs here.
L015-several = There is more than one blank here.
L015-tab = There is a tab in the sentence.
L015-trailing-throughout = { $count } lines end with blanks.
L015-inside-throughout = In { $count } places a blank stands where none belongs.
L015-several-throughout = In { $count } places there is more than one blank.
L015-tab-throughout = In { $count } places there is a tab in a sentence.
L015-fix = Take the blanks out
L015-fix-throughout = Take the blanks out in all { $count } places
L016 = A blank stands between Chinese and another script.
L016-fix = Take it out
L016-throughout = In { $count } places a blank stands between Chinese and another script.
L016-fix-throughout = Take the blanks out in all { $count } places
L016-related = another blank
L017 = { $name } ({ $code }) stands here, which nobody sees.
L017-lost = A character was lost here ({ $code }).
L017-fix = Take { $code } out
L017-zero-width-space = A zero-width space
L017-joiner = A joiner
L017-byte-order-mark = A byte order mark
L017-soft-hyphen = A soft hyphen
L017-no-break-space = A no-break space
L017-line-separator = A line separator
L017-direction = A mark of writing direction
L017-control = A control character
L018 = “{ $written }” holds a letter of another script that looks the same.
L018-fix = Write “{ $right }” in one script
L018-throughout = In { $count } words a letter of another script stands that looks the same.
L018-fix-throughout = Write all { $count } words in one script each
L018-related = another such word
L019 = “{ $written }” is a compatibility character and not “{ $right }”, which it looks like.
L019-fix = Write “{ $right }”
L019-throughout = In { $count } places compatibility characters stand for Chinese characters or marks.
L019-fix-throughout = Write the usual characters in all { $count } places
L019-related = another compatibility character
L019-private = “{ $written }” is a character of private use: other typefaces show something else here, or nothing.
L019-private-throughout = In { $count } places stands a character of private use, which other typefaces do not show.
L021 = { $count ->
    [one] The house writes “{ $preferred }”, not “{ $found }”.{ $note }
   *[other] The house writes “{ $preferred }”, not “{ $found }”, which stands in { $count } places.{ $note }
}
L021-fix = Write “{ $preferred }”

## P · Parties and organs

P001 = { $count ->
        [one] “{ $words }” is used here, and the text never introduces it.
       *[other] “{ $words }” is used in { $count } places, and the text never introduces it.
    }
P002 = { $count ->
    [one] This party is “{ $usual }” elsewhere, and “{ $found }” here.
   *[other] This party is “{ $usual }” elsewhere, and “{ $found }” in { $count } places.
 } Use one short form.
P002-fix = Write “{ $usual }”
P002-related = the usual form
P003 = The title gives another state its full name; this one is “{ $name }”.
P003-level = The title names another party as a government; this one stands as a state.
P003-fix = Write “{ $name }”
P004 = { $count ->
    [one] Elsewhere the text names the two parties in the other order; here “{ $first }” stands before “{ $second }”.
   *[other] In { $count } places the two parties stand in another order than in the rest of the text, first “{ $first }” before “{ $second }”.
 }
P004-fix = Change the order
P005 = { $count ->
    [one] In this copy its keeper comes first; here “{ $first }” stands before “{ $second }”.
   *[other] In { $count } places this copy names the other party first, to begin with “{ $first }” before “{ $second }”.
 }
P005-fix = Change the order
P006 = “{ $name }” is first named without office and state.
P006-state = “{ $name }” is first named without the state.
P006-full = The house gives the full name at the first mention: “{ $better }”.
P006-surname = The house gives the surname alone: “{ $better }”.
P006-fix = Write “{ $full }”
P007 = { $count ->
        [one] The same name is “{ $usual }” elsewhere.
       *[other] The same name is “{ $usual }” elsewhere; “{ $found }” stands in { $count } places.
    }
P007-fix = Write “{ $usual }”
P007-related = the usual form
P008 = The parts of a name are separated by “{ $right }”, not “{ $written }”.
P008-fix = Write “{ $right }”
P008-throughout = In { $count } places the parts of a name are not separated by “·”.
P008-fix-throughout = Write “·” in all { $count } places
P008-related = another separator
P010 = { $count ->
        [one] “{ $name }” is named once and is no party.
       *[other] “{ $name }” is named { $count } times and is no party.
    }
P011 = “{ $name }” may mean “{ $other }” here as well. Write the name of the state.
P011-related = the other state
P012 = Paragraphs by subject: both sides { $both }, { $one } { $first }, { $other } { $second }.
P012-related = both sides { $both }, { $one } { $first }, { $other } { $second }
P013 = This list mixes { $full } full and { $short } short names of states.
P013-fix-full = Write the full names
P013-fix-short = Write the short names
P009 = The records have “{ $name }” as { $office } { $held }, which does not cover the date of this text, { $date } ({ $source }). Compare; the record may be out of date.
P014 = “{ $found }” is not quite the official name “{ $name }” of the house's list.
P014-fix = Write “{ $name }”
P015 = This list is in alphabetical order but for “{ $name }”.
P015-fix = Put the list in alphabetical order
P016 = “{ $found }” is the voice of one side. Name the state or the side.
P016-visit = “{ $found }” is the view of the host. Write “during the visit”.

## R · Register and formulas

R001 = { $count ->
    [one] “{ $found }” states an obligation, but the text is declared not to bind; “{ $instead }” states an intention.
   *[other] “{ $found }” states an obligation in { $count } places, but the text is declared not to bind; “{ $instead }” states an intention.
}
R001-alone = { $count ->
    [one] “{ $found }” states an obligation, but the text is declared not to bind.
   *[other] “{ $found }” states an obligation in { $count } places, but the text is declared not to bind.
}
R001-fix = Write “{ $instead }”
R002 = { $count ->
    [one] “{ $found }” leaves open whether a duty is meant, but the text is declared to bind.
   *[other] “{ $found }” leaves open in { $count } places whether a duty is meant, but the text is declared to bind.
}
R002-fix = Write “{ $instead }”
R003 = { $count ->
    [one] “{ $found }” is a word of treaties, but the text is declared not to bind.
   *[other] “{ $found }”, in { $count } places, is a word of treaties, but the text is declared not to bind.
}
R003-instead = { $count ->
    [one] “{ $found }” is a word of treaties, but the text is declared not to bind; “{ $instead }” suits both.
   *[other] “{ $found }”, in { $count } places, is a word of treaties, but the text is declared not to bind; “{ $instead }” suits both.
}
R003-fix = Write “{ $instead }”
R004 = “{ $found }”: { $matter } suits a treaty rather than a memorandum without binding force. If this one is to bind, declare `binding: true`.
R004-adjudication = settlement by arbitrators or courts
R004-privileges = the grant of privileges and immunities
R004-liability = liability for damage
R004-priority = priority over laws or treaties
R004-procedures = a condition of ratification or legal procedures
R004-registration = registration with the United Nations
R005 = No clause says when this instrument enters into force.
R006 = No clause says how long this instrument is in force, or how it ends.
R007 = No clause says how this instrument is amended.
R008 = No clause says how disputes on interpretation and application are settled.
R009 = The conclusion does not say in which languages the treaty is done.
R009-phrase = The house says “{ $phrase }”, not “{ $found }”.
R009-phrase-fix = Write “{ $phrase }”
R009-authority = Several languages are named, but nothing is said of the authority of their texts (such as 同等作准).
R010 = The treaty has signatures, but no testimonium and no sentence that says where and when it was signed.
R011 = “{ $found }” does not fit the languages that are named: there are { $count }.
R011-fix = Write “{ $number }”
R011-each = “{ $each }” for each of { $parties } parties does not make { $originals } originals.
R011-parties = { $originals } originals cannot be shared equally by { $parties } parties.
R012 = The front matter declares languages that are not named here: { $languages }.
R012-undeclared = “{ $language }” is not among the languages that the front matter declares.
R013 = The texts are said to be equally authentic, but “{ $found }” does not say that it holds in case of divergence only.
R014 = “{ $party }” names { $found }, while the title names { $level }.
R014-state = the state
R014-government = the government
R014-ministry = a ministry or agency
R015 = “{ $found }” contradicts the earlier clause “{ $other }”.
R015-related = The earlier clause on entry into force
R016 = Provisional application has neither a beginning nor an end here.
R016-no-end = Provisional application has no end: no clause says when the instrument enters into force.
R017 = “{ $found }” obliges the parties in the preamble; duties belong in an article.
R017-recital = This paragraph of the operative part only recites (“{ $found }”); recitals belong in the preamble.
R018 = { $count ->
    [one] “{ $found }” is in the future, while the treaty states its other duties in the present.
   *[other] { $count } duties are in the future (“{ $found }”), while the treaty states the others in the present.
}
R018-fix = { $count ->
    [one] Write the present tense
   *[other] Write the present tense in { $count } places
}
R019 = { $count ->
    [one] “{ $found }” stands for a duty here, while the treaty otherwise uses “{ $usual }”.
   *[other] “{ $found }” stands for a duty in { $count } places, while the treaty otherwise uses “{ $usual }”.
}
R019-fix = Write “{ $usual }” throughout
R020 = { $count ->
    [one] “{ $found }” leaves open whether both are meant or one suffices.
   *[other] “{ $found }” leaves open in { $count } places whether both are meant or one suffices.
}
R021 = This is nearly the standing formula { $formula }{ $owner }, but reads “{ $found }” instead of “{ $expected }”.
R021-missing = This is nearly the standing formula { $formula }{ $owner }, but lacks “{ $expected }”.
R021-added = This is nearly the standing formula { $formula }{ $owner }, but adds “{ $found }”.
R021-owner = { " " }({ $owner })
R021-fix = Use the wording of { $formula }
R022 = { $count ->
    [one] The house avoids “{ $found }”.{ $note }
   *[other] The house avoids “{ $found }”, which stands in { $count } places.{ $note }
}
R022-instead = { $count ->
    [one] The house avoids “{ $found }” and writes “{ $instead }”.{ $note }
   *[other] The house avoids “{ $found }”, which stands in { $count } places, and writes “{ $instead }”.{ $note }
}
R022-fix = Write “{ $instead }”
R023 = The text is declared not to bind, but does not say so itself.
R024-opening = The note closes with compliments, but does not open with them (…向…致意).
R024-closing = The note opens with compliments, but does not close with them (such as 顺致最崇高的敬意).
R024-person = { $count ->
    [one] “{ $found }” speaks in the first person, while the note opens in the third.
   *[other] “{ $found }” speaks in the first person in { $count } places, while the note opens in the third.
}
R025 = The convention names no depositary.
R025-registration = No clause provides for registration under Article 102 of the Charter of the United Nations.
L020 = “{ $written }” is a slip for “{ $right }”.
L020-fix = Write “{ $right }”
L020-throughout = In { $count } places a word is written with a wrong character.
L020-fix-throughout = Correct all { $count } places
L020-related = another place
L020-variant = The standard prefers “{ $right }” to “{ $written }”.
L020-variant-throughout = In { $count } places stands a variant that the standard advises against.
L022 = The paragraph ends without a mark.
L022-fix = End it with { $mark }
L022-throughout = { $count } paragraphs end without a mark.
L022-related = another one
L023 = The sentence goes on behind the quotation, so no full stop stands inside it.
L023-fix = Take the full stop out
L023-throughout = In { $count } quotations a full stop stands although the sentence goes on.
L023-fix-throughout = Take out all { $count } full stops
L023-related = another one
L024 = No mark stands before the 等 that closes a list.
L024-fix = Take the mark out
L024-throughout = In { $count } places a mark stands before the 等 that closes a list.
L024-fix-throughout = Take the mark out in all { $count } places
L024-related = another place
L025 = “{ $written }” names two separate numbers; an approximate number has no mark. Which is meant?
L025-fix = Take the mark out
L025-throughout = In { $count } places two numerals that may mean an approximate number are parted by a mark.
L025-fix-throughout = Take the mark out in all { $count } places
L025-related = another place
L026 = Two levels of enumeration are parted by the same mark; ， or ； would part the outer one.
L026-fix = Take the mark out
L026-throughout = In { $count } clauses two levels of enumeration are parted by the same mark.
L026-fix-throughout = Take the mark out in all { $count } places
L026-related = another clause
L027 = A blank stands before a mark that takes none.
L027-fix = Take it out
L027-throughout = In { $count } places a blank stands before a mark that takes none.
L027-fix-throughout = Take the blanks out in all { $count } places
L027-related = another blank
L027-missing = { $count ->
    [one] No blank stands before this mark; French usage sets one there.
   *[other] In { $count } places no blank stands before such a mark; French usage sets one there.
}
L027-surplus = { $count ->
    [one] A blank stands before this mark; the rest of the text sets none there.
   *[other] In { $count } places a blank stands before such a mark; the rest of the text sets none there.
}
L027-fix-mixed = { $count ->
    [one] Write “{ $right }”
   *[other] Write all { $count } like the others
}
L028 = “{ $written }” should read “{ $right }”.
L028-fix = Write “{ $right }”
L028-throughout = In { $count } places a sign stands that Russian writes otherwise.
L028-fix-throughout = Write the right signs in all { $count } places
L028-related = another place
L028-mixed = { $count ->
    [one] “{ $found }” stands where the rest of the text writes “{ $right }”.
   *[other] In { $count } places “{ $found }” stands where the rest of the text writes “{ $right }”.
}
L028-fix-mixed = { $count ->
    [one] Write “{ $right }”
   *[other] Write all { $count } like the others
}
L029 = { $count ->
    [one] “{ $found }” would be “{ $right }” in the spelling of the rest of the text.
   *[other] “{ $found }” would be “{ $right }” in the spelling of the rest of the text; such words stand in { $count } places.
}
L029-fix = { $count ->
    [one] Write “{ $right }”
   *[other] Spell all { $count } like the others
}
L030 = “{ $written }” is not translated.
L030-fix = Write “{ $right }”
L030-throughout = In { $count } places words of another language are not translated.
L030-fix-throughout = Write the translation in all { $count } places
L030-related = another place
L031 = The ordinal “{ $written }” has the wrong ending; write “{ $right }”.
L031-fix = Write “{ $right }”
L031-throughout = { $count } ordinals in figures have the wrong ending.
L031-fix-throughout = Write the right ending in all { $count } places
L031-related = another ordinal
L032 = “{ $written }” is often written for “{ $right }”, which seems to be meant here.
L032-fix = Write “{ $right }”
L032-throughout = In { $count } places a word stands that is often taken for another.
L032-fix-throughout = Write the likely words in all { $count } places
L032-related = another place
L032-mixed = { $count ->
    [one] “{ $found }” stands where the rest of the text writes “{ $right }”.
   *[other] In { $count } places “{ $found }” stands where the rest of the text writes “{ $right }”.
}
L032-fix-mixed = { $count ->
    [one] Write “{ $right }”
   *[other] Write all { $count } like the others
}

## W · Working marks

W001 = “{ $words }” is still to be filled in.
W002 = The brackets around “{ $words }” are left.
W002-nested = The brackets around “{ $words }” are left, with others inside.
W002-lone = The square bracket { $mark } has no fellow.
W002-many = The brackets around “{ $words }” are left, { $count } times.
W002-related = again
W003 = “{ $words }” labels an alternative that is still to be chosen or dropped.
W004 = “{ $words }” is a remark or a mark of changes, not part of the text.
W005 = “{ $name }” stands as “{ $first }” elsewhere; name the delegation alike.
W005-foreign = “{ $name }” is no party to this text.
W005-related = the first name
W006 = The title still bears “{ $words }”, although the text is final.
W006-fix = Take it out
W007 = “{ $words }” is no party to this text: a name left over from another agreement?
W007-fix = Write “{ $party }”

## T · Defined terms

T001 = “{ $term }” is defined for the second time, and for something else. Keep one definition, or choose another name.
T001-same = “{ $term }” is introduced for the second time; use the term alone.
T001-related = the first definition
T002 = “{ $term }” is used before it is introduced; introduce it here.
T002-related = the introduction
T003 = “{ $term }” is introduced but not used in this file.
T003-fix = Take the introduction out
T004 = Most short names of this text are introduced with other marks; write { $right }.
T004-wording = Most short names of this text are introduced with “{ $right }”, this one with “{ $found }”.
T004-fix = Write { $right }
T005 = { $count ->
    [one] “{ $term }” is written like a defined term, but the text neither defines nor sets it up.
   *[other] “{ $term }” is written like a defined term in { $count } places, but the text neither defines nor sets it up.
}
T006 =
    { $count ->
        [one] “{ $found }” stands here, while the defined term is “{ $term }”. If the same is meant, use the term.
       *[other] “{ $found }” stands here and { $count } times in all, while the defined term is “{ $term }”. If the same is meant, use the term.
    }
T006-fix =
    { $count ->
        [one] Write “{ $term }”
       *[other] Write “{ $term }” in all { $count } places
    }
T006-related = the definition
T007 = “{ $term }” is explained by itself.
T007-loop = “{ $term }” and “{ $other }” are explained by nothing but each other.
T007-related = the other definition
T008 = “{ $term }” is defined in the preamble; definitions belong in an article.
T009 = “{ $short }” stands for “{ $found }” here and for “{ $other }” elsewhere.
T009-related = the other full name
T009-unexplained = The text does not say what “{ $short }” stands for; give the full name at its first use.
T010 = “{ $term }” is defined behind “{ $other }” but used before it.
T010-related = the definition before it
T011-several = “{ $term }” names several, but stands behind one party while another follows.
T011-one = “{ $term }” does not fit the party right before it; does it belong behind the one before that?

# Refactorings

refactor-renumber-list = Renumber the list of { $marker }, references following
refactor-renumber-all = Renumber the whole draft, references following
refactor-insert-before = Insert an article before { $article }
refactor-insert-after = Insert an article after { $article }
refactor-delete = Delete { $article }, later articles moving up
refactor-move-up = Move { $article } up
refactor-move-down = Move { $article } down
refactor-restyle-list = Number this list { $marker } …
refactor-restyle-all = Number all parts of this level { $marker } …

refactor-group-text = Text
refactor-group-numbers = Numbers of parts
refactor-group-references = References that follow
refactor-group-version = The version { $file }
refactor-versions-left = Versions that are left as they are: { $files }. Their articles are numbered otherwise, their text is fixed, or the editor cannot ask about each change.
refactor-group-citing = References in { $file }
refactor-citing-left = References to these articles are left as they are in: { $files }. What they name is taken out or is no longer the same row of articles, the text is fixed, or the editor cannot ask about each change. Check them.

refactor-note-another = { $reference } is left as it is: this text deals with another instrument. If it speaks of this one, correct the number.
refactor-note-unsure = The sentence names another instrument, too. Make sure that { $reference } speaks of this one.
refactor-note-lost = { $reference } led to the deleted part. It is put in brackets: say where it shall lead, or take it out.
refactor-note-relative = { $reference } would lead elsewhere. It is put in brackets: name the articles.
refactor-note-range = { $reference } no longer covers the same articles as before. Check its ends.
refactor-note-ambiguous = Several parts bore the number in { $reference }. Make sure which one is meant.
refactor-note-elsewhere = { $reference } would lead to another part than before. Check it.

refactor-refused-fixed = The text is initialled, signed or published: it is corrected only by consent of its signatories.
refactor-refused-place = There is nothing here that this could be done with.
refactor-refused-no-article = There is no article here.
refactor-refused-disorder = The articles are not numbered in rising order. Renumber them first.
refactor-refused-structure = This would change other parts of the draft, too. Nothing was done.
refactor-refused-doubled = { $marker } would stand twice: a list that does not begin with the first number is read as going on with the one before it. Nothing was done.
refactor-refused-inserted = An inserted number (5 bis, 第五条之二) stands here. Renumber by hand.
refactor-refused-last = It is the only article there; its chapter would be left empty.
refactor-refused-end = There is no article to move it over.
refactor-refused-in-order = The numbers are in order.
refactor-refused-style = This list cannot be numbered in that style.

## The instruments cited, and the status of a draft

cited-agrees = the record has this date
cited-differs = the record has another date
cited-near = not on record; a title near it is
cited-undated = on record, without a date to compare
cited-unknown = not on record
stage-template = template
stage-draft = draft
stage-negotiated = negotiated
stage-final = final
stage-initialled = initialled
stage-signed = signed
stage-published = published
stage-excerpt = excerpt
language-zh-Hans = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
language-en = English
language-ru = Russian
language-fr = French
language-und = unknown language
refactor-sort-citations = Put the instruments cited here in the order of their dates
refactor-short-title = Introduce “{ $short }” as the short title, and use it from here on
refactor-inline-title = Write the full title for “{ $short }” everywhere
refactor-clauses = Add the missing final clauses ({ $count })
refactor-counts = Set counts of years right for the date of the text
refactor-group-check = To be checked
refactor-note-count = { $old } becomes { $new } for the date of the text. Check it.
refactor-refused-citations = No instruments are cited here that stand in another order than that of their dates.
refactor-refused-no-title = Nothing is cited here that could get a short title.
refactor-refused-short-taken = “{ $short }” could mean another instrument of this text, too.
refactor-refused-no-short-title = No short title is introduced here.
refactor-refused-clauses = No final clause is missing that could be added here.
refactor-refused-counts = No count of years needs another value.
refactor-refused-date = This is no date: write it as 2026-03-14.
refactor-refused-parties = The two parties of the draft are not known: name them under `parties` in the front matter.
refactor-refused-alternat = The front matter says that the order of the parties is the same in all copies.
refactor-refused-copy = The two parties stand side by side nowhere; the other copy is the same.
rename-refused-nothing = Nothing here has a name that could be changed.
rename-refused-empty = The new name is empty.
rename-refused-marks = “{ $name }” holds a mark that ends a name. Write it without quotation marks.
rename-refused-taken = “{ $term }” is defined in this draft already.
rename-refused-inside = “{ $name }” stands inside the term “{ $term }”; the two could not be told apart.
rename-refused-stands = “{ $name }” stands elsewhere in the draft; after renaming the two could not be told apart.
rename-refused-number = “{ $name }” is no number that this part could bear.
rename-refused-order = “{ $name }” is not above the number before it.
