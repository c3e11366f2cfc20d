" Alternat for vim-lsp.
if exists('g:loaded_alternat')
  finish
endif
let g:loaded_alternat = 1

function! s:register() abort
  let l:locale = substitute(matchstr(v:lang, '^\l\+\(_\u\+\)\?'), '_', '-', '')
  let l:language = get(g:, 'alternat_language', l:locale)
  call lsp#register_server({
  \   'name': 'alternat',
  \   'cmd': {_ -> [get(g:, 'alternat_executable', 'alternat'), 'lsp']},
  \   'allowlist': ['diplomatic'],
  \   'root_uri': {_ -> lsp#utils#path_to_uri(
  \     lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), ['alternat.toml', '.git/']))},
  \   'initialization_options': empty(l:language) ? {} : {'language': l:language},
  \ })
endfunction

augroup alternat
  autocmd!
  autocmd User lsp_setup call s:register()
augroup END
