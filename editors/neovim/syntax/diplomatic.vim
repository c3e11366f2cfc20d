" Syntax of diplomatic drafts: what the eye looks for first. The structure is the server's matter.

if exists('b:current_syntax')
  finish
endif

" Enough to find the front matter; everything else is one line.
syntax sync minlines=60

" Front matter at the head of the file.
syntax region diplomaticFrontMatter start=/\%^---$/ end=/^---$/ contains=diplomaticKey keepend
syntax match diplomaticKey /^[a-z-]\+\ze:/ contained

" Chapters and articles, sections run in with their text, and numerals alone on their line.
syntax match diplomaticArticle /^#*\s*第[〇○零一二三四五六七八九十百千廿0-9]\+\(编\|編\|部分\|章\|节\|節\|条\|條\)\(之[一二三四五六七八九十]\)\?.*$/ contains=diplomaticArticleNumber
syntax match diplomaticArticleNumber /^#*\s*第[〇○零一二三四五六七八九十百千廿0-9]\+\(编\|編\|部分\|章\|节\|節\|条\|條\)\(之[一二三四五六七八九十]\)\?/ contained
syntax match diplomaticSection /^#*\s*[一二三四五六七八九十百]\+、/
syntax match diplomaticSection /^#*\s*[一二三四五六七八九十百]\+\s*$/
syntax match diplomaticItem /^\s*\(（[一二三四五六七八九十百0-9]\+）\|[0-9]\+[.．、]\|[①-⑳]\)/
" The same in English, Russian and French: a label with its number, and a heading that is no sentence.
syntax match diplomaticArticle /^#*\s*\(Article\|Chapter\|Section\|Part\|Title\|Annex\|Appendix\|Schedule\|Protocol\|Chapitre\|Titre\|Partie\|Livre\|Annexe\|Appendice\|Protocole\|Статья\|Глава\|Раздел\|Часть\|Приложение\|Протокол\)\c[  ]\+\(№ \?\)\?\([0-9]\+\(er\)\?\|[IVXLC]\+\|[A-Z]\|premier\|unique\)\.\?\(\s[^.;:]\{,90}\)\?$/ contains=diplomaticArticleNumber
syntax match diplomaticArticleNumber /^#*\s*\(Article\|Chapter\|Section\|Part\|Title\|Annex\|Appendix\|Schedule\|Protocol\|Chapitre\|Titre\|Partie\|Livre\|Annexe\|Appendice\|Protocole\|Статья\|Глава\|Раздел\|Часть\|Приложение\|Протокол\)\c[  ]\+\(№ \?\)\?\([0-9]\+\(er\)\?\|[IVXLC]\+\|[A-Z]\|premier\|unique\)\(\s\|\.\|$\)/ contained
syntax match diplomaticItem /^\s*\((\([0-9]\+\|[a-z]\|[ivxl]\+\|[а-я]\))\|[0-9]\+)\|[а-я])\)/
syntax match diplomaticAnnex /^附件[一二三四五六七八九十0-9]*\s*$/
syntax match diplomaticHeading /^#\+\s.*$/ contains=diplomaticArticleNumber,diplomaticSection

" Titles, dates, defined terms.
syntax match diplomaticTitle /《[^《》]*》/
syntax match diplomaticDate /\(19\|20\)[0-9]\{2}年\([0-9]\{1,2}月\([0-9]\{1,2}日\)\?\)\?/
syntax match diplomaticDate /[一二][〇○零一二三四五六七八九]\{3}年\([一二三四五六七八九十]\{1,2}月\([一二三四五六七八九十廿]\{1,3}日\)\?\)\?/
syntax match diplomaticTitle /«[^«»]*»/
syntax match diplomaticDate /\<\(1er\|[0-3]\?[0-9]\)[  ]\(January\|February\|March\|April\|May\|June\|July\|August\|September\|October\|November\|December\|janvier\|février\|mars\|avril\|mai\|juin\|juillet\|août\|septembre\|octobre\|novembre\|décembre\|января\|февраля\|марта\|апреля\|мая\|июня\|июля\|августа\|сентября\|октября\|ноября\|декабря\)[  ][12][0-9]\{3}\([  ]\(года\|г\.\)\)\?/
syntax match diplomaticDate /\<\(January\|February\|March\|April\|May\|June\|July\|August\|September\|October\|November\|December\)[  ][0-3]\?[0-9],[  ][12][0-9]\{3}\>/
syntax match diplomaticDefinition /([^()]*\(hereinafter\|hereafter\|далее\|ci-après\)[^()]*)/
syntax match diplomaticDefinition /（以下\(简\|簡\)\?\(称\|稱\)[^（）]*）/

" What is still open: negotiation brackets and blanks.
syntax match diplomaticOpen /\[[^\[\]]*\]/
syntax match diplomaticOpen /[×＿_]\{2,}\|XX\+/

" Directives to the checker.
syntax match diplomaticDirective /^%%.*$/
syntax match diplomaticDirective /<!--\s*alternat-[^>]*-->/

highlight default link diplomaticFrontMatter Comment
highlight default link diplomaticKey Identifier
highlight default link diplomaticArticle Title
highlight default link diplomaticArticleNumber Statement
highlight default link diplomaticSection Statement
highlight default link diplomaticItem Special
highlight default link diplomaticAnnex Statement
highlight default link diplomaticHeading Title
highlight default link diplomaticTitle String
highlight default link diplomaticDate Number
highlight default link diplomaticDefinition Identifier
highlight default link diplomaticOpen Todo
highlight default link diplomaticDirective Comment

let b:current_syntax = 'diplomatic'
