//! Drafts of invented states, with what is said of them.

/// The name of a file that is not there.
pub(crate) const URI: &str = "file:///drafts/a.dipl";

/// A draft of which nothing is said.
pub(crate) const CLEAN: &str = "\
阿兰共和国和贝里亚共和国联合声明

一、双方重申友好。

二、双方决定合作。
";

/// The same with a hole in its numbers: N001 on line 4.
pub(crate) const GAP: &str = "\
阿兰共和国和贝里亚共和国联合声明

一、双方重申友好。

三、双方决定合作。
";

/// A directive that names a rule that does not exist: M006 at the name.
pub(crate) const DIRECTIVE: &str = "<!-- alternat-disable-line X999 -->";
