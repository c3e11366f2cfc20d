" Chooses from a list as a user does, who cannot type here: the first item that matches `g:wanted`.
function! lsp#internal#ui#quickpick#open(options) abort
  for l:item in a:options.items
    if l:item.title =~# g:wanted
      call a:options.on_accept({'items': [l:item]})
      return
    endif
  endfor
  let g:refused = 'no action ' . g:wanted . ' in ' . string(map(copy(a:options.items), {_, item -> item.title}))
endfunction

function! lsp#internal#ui#quickpick#close() abort
endfunction
