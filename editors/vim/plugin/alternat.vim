" Alternat for vim-lsp.
if exists('g:loaded_alternat')
  finish
endif
let g:loaded_alternat = 1

function! s:register() abort
  let l:locale = substitute(matchstr(v:lang, '^\l\+\(_\u\+\)\?'), '_', '-', '')
  let l:language = get(g:, 'alternat_language', l:locale)
  let l:told = {'experimental': {'alternat': {'status': v:true}}}
  call lsp#register_server({
  \   'name': 'alternat',
  \   'capabilities': extend(call(g:lsp_get_supported_capabilities[0], [{}]), l:told),
  \   'cmd': {_ -> [get(g:, 'alternat_executable', 'alternat'), 'lsp']},
  \   'allowlist': ['diplomatic'],
  \   'root_uri': {_ -> lsp#utils#path_to_uri(
  \     lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), ['alternat.toml', '.git/']))},
  \   'initialization_options': empty(l:language) ? {} : {'language': l:language},
  \ })
endfunction

" What the server tells of the drafts, by their URIs.
let s:statuses = {}

function! s:keep(server, message) abort
  if a:server ==# 'alternat' && get(a:message.response, 'method', '') ==# 'alternat/status'
    let l:status = a:message.response.params
    let s:statuses[l:status.uri] = l:status
    redrawstatus!
  endif
endfunction

" Kind and stage of the draft in the buffer, for 'statusline': %{AlternatStatus()}
function! AlternatStatus() abort
  let l:status = get(s:statuses, lsp#utils#get_buffer_uri(bufnr('')), {})
  return empty(l:status) ? '' : get(l:status, 'kind', l:status.language).name . ', ' . l:status.stage.name
endfunction

augroup alternat
  autocmd!
  autocmd User lsp_setup call s:register() | call lsp#register_notifications('alternat', function('s:keep'))
augroup END
