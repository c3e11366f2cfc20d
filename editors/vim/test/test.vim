" Each test drives Vim with vim-lsp as a user does and looks at what the user sees.
scriptencoding utf-8

let s:lines = []
let s:root = getcwd()

function! s:Open(path) abort
  execute 'edit!' fnameescape(s:root . '/' . a:path)
  call s:WaitFor({-> lsp#get_server_status('alternat') ==# 'running'}, 'the server')
  " It has read the draft when it answers.
  call s:Ask('textDocument/documentSymbol', {})
endfunction

" Asks the server, and waits for the answer.
function! s:Ask(method, params) abort
  let l:params = extend({'textDocument': lsp#get_text_document_identifier()}, a:params)
  let s:answer = {}
  call lsp#send_request('alternat', {'method': a:method, 'params': l:params,
        \ 'on_notification': {data -> extend(s:answer, data.response)}})
  call s:WaitFor({-> !empty(s:answer)}, a:method)
  return get(s:answer, 'result', v:null)
endfunction

function! s:WaitFor(condition, what) abort
  let l:started = reltime()
  while !a:condition()
    if reltimefloat(reltime(l:started)) > 15
      throw 'waited in vain for ' . a:what
    endif
    sleep 20m
  endwhile
endfunction

" The findings of the buffer as `line code`, in order.
function! s:Findings() abort
  let l:shown = lsp#internal#diagnostics#state#_get_all_diagnostics_grouped_by_server_for_uri(
        \ lsp#utils#get_buffer_uri(bufnr('')))
  let l:items = get(get(get(l:shown, 'alternat', {}), 'params', {}), 'diagnostics', [])
  return sort(map(copy(l:items), {_, item -> printf('%03d %s', item.range.start.line + 1, item.code)}))
endfunction

function! s:Expected(path) abort
  let l:lines = filter(readfile(s:root . '/' . a:path . '.expected'), {_, line -> line =~# '^\d\+:\d\+ \u\d'})
  return sort(map(l:lines, {_, line -> printf('%03d %s', str2nr(line), matchstr(line, '\u\d\+'))}))
endfunction

function! s:Text() abort
  return join(getline(1, '$'), "\n")
endfunction

function! s:GoTo(text) abort
  call cursor(1, 1)
  if search('\V' . a:text, 'cW') == 0
    throw a:text . ' is not in the draft'
  endif
endfunction

function! s:Check(condition, what) abort
  if !a:condition
    throw a:what
  endif
endfunction

" Chooses the action at the cursor whose title matches, and waits until the draft says something else.
function! s:Act(wanted) abort
  let g:wanted = a:wanted
  let g:refused = ''
  let l:before = s:Text()
  LspCodeAction --ui=preview
  call s:WaitFor({-> s:Text() !=# l:before || !empty(g:refused)}, a:wanted)
  call s:Check(empty(g:refused), g:refused)
endfunction

function! Test_files_of_drafts_have_the_filetype() abort
  for l:name in ['a.dipl', 'a.dipl.md', 'a.dipl.txt']
    execute 'edit' l:name
    call s:Check(&filetype ==# 'diplomatic', l:name . ' is ' . &filetype)
  endfor
endfunction

function! Test_drafts_are_coloured() abort
  call s:Open('treaty.dipl')
  for [l:text, l:group] in [['1969年', 'diplomaticDate'], ['第十条 证人', 'diplomaticArticleNumber']]
    call s:GoTo(l:text)
    call s:Check(synIDattr(synID(line('.'), col('.'), 0), 'name') ==# l:group, l:text)
  endfor
endfunction

function! Test_a_draft_with_errors_shows_exactly_these() abort
  for l:path in ['seeded/treaty.dipl', 'seeded/joint-statement-bare.dipl', 'seeded/press-communique.dipl.md']
    call s:Open(l:path)
    let l:expected = s:Expected(l:path)
    try
      call s:WaitFor({-> s:Findings() == l:expected}, l:path)
    catch
      throw 'found ' . string(s:Findings()) . ' for ' . string(l:expected)
    endtry
  endfor
endfunction

function! Test_hover_shows_the_date_of_a_citation() abort
  call s:Open('treaty.dipl')
  call s:GoTo('维也纳条约法公约')
  LspHover
  call s:WaitFor({-> !empty(s:PreviewText())}, 'the hover')
  call s:Check(s:PreviewText() =~# '1969', 'no date in ' . s:PreviewText())
  pclose
endfunction

function! s:PreviewText() abort
  let l:windows = filter(range(1, winnr('$')), {_, number -> getwinvar(number, '&previewwindow')})
  return empty(l:windows) ? '' : join(getbufline(winbufnr(l:windows[0]), 1, '$'))
endfunction

function! Test_the_outline_lists_chapters_and_articles() abort
  call s:Open('treaty.dipl')
  call setqflist([])
  LspDocumentSymbol
  call s:WaitFor({-> len(getqflist()) > 20}, 'the outline')
  let l:text = join(map(getqflist(), {_, item -> item.text}), "\n")
  for l:heading in ['第一章', '第一条', '第二十条']
    call s:Check(l:text =~# l:heading, l:heading . ' is missing')
  endfor
  cclose
endfunction

function! Test_a_fix_changes_the_text_and_settles_the_finding() abort
  call s:Open('seeded/joint-statement-run-in.dipl')
  call s:WaitFor({-> join(s:Findings()) =~# 'L010'}, 'L010')
  call s:GoTo('。。')
  call s:Act('\] Leave 。')
  call s:WaitFor({-> s:Text() !~# '。。'}, 'the doubled mark to go')
  call s:WaitFor({-> join(s:Findings()) !~# 'L010'}, 'the finding to go')
endfunction

function! Test_typing_brings_findings() abort
  call s:Open('joint-statement-bare.dipl')
  call s:GoTo('双方强调，将继续')
  let l:line = line('.')
  execute "normal! O双方将深化航空航空合作。"
  doautocmd <nomodeline> TextChanged
  call s:WaitFor({-> s:Findings() == [printf('%03d L011', l:line)]}, 'the finding')
  normal! 0
  LspNextDiagnostic
  call s:Check(strpart(getline(l:line), col('.') - 1) =~# '^航空', 'the finding stands at ' . strpart(getline('.'), col('.') - 1))
  undo
  doautocmd <nomodeline> TextChanged
  call s:WaitFor({-> empty(s:Findings())}, 'the finding to go')
endfunction

function! Test_renaming_a_term_renames_it_everywhere() abort
  call s:Open('treaty.dipl')
  call s:GoTo('请求方”系指')
  LspRename
  call feedkeys("\<C-u>申请方\<CR>", 't')
  call s:WaitFor({-> s:Text() =~# '“申请方”系指'}, 'the new name')
  call s:Check(s:Text() !~# '[^被]请求方', 'the old name stands')
  call s:Check(s:Text() =~# '“被请求方”系指', 'another term is renamed')
endfunction

function! Test_a_refactoring_is_offered_and_done() abort
  call s:Open('treaty.dipl')
  call s:GoTo('第三条 司法协助的范围')
  call s:Act('Insert.*after')
  call s:WaitFor({-> s:Text() =~# '第五条 中央机关'}, 'the numbers to follow')
endfunction

function! Test_a_term_leads_to_its_definition() abort
  call s:Open('treaty.dipl')
  call s:GoTo('被请求方的法律')
  LspDefinition
  call s:WaitFor({-> getline('.') =~# '“被请求方”系指'}, 'the definition')
  call setqflist([])
  LspReferences
  call s:WaitFor({-> len(getqflist()) > 2}, 'the references')
  cclose
endfunction

function! Test_sections_fold() abort
  call s:Open('treaty.dipl')
  setlocal foldmethod=expr foldexpr=lsp#ui#vim#folding#foldexpr()
  LspDocumentFoldSync
  call s:GoTo('在本条约中：')
  call s:WaitFor({-> foldlevel('.') > 0}, 'the fold')
endfunction

" What Vim does once it has started.
call lsp#enable()
let s:passed = 0
let s:failed = 0
for s:name in sort(getcompletion('Test_', 'function'))
  let s:words = substitute(matchstr(s:name, 'Test_\zs\w\+'), '_', ' ', 'g')
  try
    execute 'call' matchstr(s:name, '^[^(]*') . '()'
    let s:passed += 1
    call add(s:lines, 'ok    ' . s:words)
  catch
    let s:failed += 1
    silent! only!
    call add(s:lines, 'FAIL  ' . s:words)
    call add(s:lines, '      ' . v:exception . ' at ' . v:throwpoint)
  endtry
endfor
call add(s:lines, printf('%d passed, %d failed', s:passed, s:failed))
call writefile(s:lines, $ALTERNAT_REPORT)
qall!
