# Alternat in Kakoune with kakoune-lsp 18 or newer: add to ~/.config/kak/kakrc. See docs/editors.md.

hook global BufCreate .*\.dipl(\.md|\.txt)? %{ set-option buffer filetype diplomatic }

hook global WinSetOption filetype=diplomatic %{
    set-option window comment_line '%%'
    # A paragraph is one line.
    add-highlighter window/diplomatic-wrap wrap
    add-highlighter window/diplomatic group
    add-highlighter window/diplomatic/ regex '《[^《》\n]*》|«[^«»\n]*»' 0:string
    add-highlighter window/diplomatic/ regex '[12][0-9]{3}年([0-9]{1,2}月([0-9]{1,2}日)?)?' 0:value
    add-highlighter window/diplomatic/ regex '^(#+ )?第[〇零一二三四五六七八九十百千0-9]+(编|章|节|条|編|節|條)' 0:keyword
    add-highlighter window/diplomatic/ regex '^(#+ )?(Article|Chapter|Annex|Статья|Глава|Приложение|Chapitre|Annexe) [0-9IVXLC]+' 0:keyword
    add-highlighter window/diplomatic/ regex '^%%[^\n]*|<!-- alternat-[^>]*-->' 0:comment
    hook -once -always window WinSetOption filetype=.* %{
        remove-highlighter window/diplomatic
        remove-highlighter window/diplomatic-wrap
    }
}

# Below this line kakoune-lsp is needed: `eval %sh{kak-lsp}` must stand before.
hook -group lsp-filetype-diplomatic global BufSetOption filetype=diplomatic %{
    try %{ set-option buffer lsp_servers %{
        [alternat]
        root_globs = ["alternat.toml", ".git"]
        command = "alternat"
        args = ["lsp"]
        settings_section = "alternat"
        [alternat.settings.alternat]
        # kakoune-lsp does not say what language its user reads: "en", "zh-Hans", "ru" or "fr".
        language = "zh-Hans"
    } }
}

hook global WinSetOption filetype=diplomatic %{
    try %{ lsp-enable-window }
    # `lsp-definition` asks at the end of what Kakoune takes for a word, which in Chinese is the whole clause.
    alias window lsp-definition lsp-declaration
}
