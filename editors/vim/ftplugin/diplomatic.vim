if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

" Directives are comments: they belong to the file, not to the draft.
let &l:commentstring = expand('%:e') ==# 'md' ? '<!-- %s -->' : '%% %s'
setlocal comments=:%%

" A paragraph is one line. It wraps anywhere, as Chinese does, and is never broken by the editor.
setlocal wrap nolinebreak breakindent textwidth=0
setlocal formatoptions-=t formatoptions-=c formatoptions-=a formatoptions+=mB
setlocal matchpairs=(:),{:},[:],（:）,〔:〕,【:】,《:》,〈:〉,“:”,‘:’,「:」,『:』
setlocal spelllang+=cjk

let b:undo_ftplugin = 'setlocal commentstring< comments< wrap< linebreak< breakindent< textwidth<'
      \ . ' formatoptions< matchpairs< spelllang<'
