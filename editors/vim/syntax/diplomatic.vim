" One description of colours for Vim and Neovim: the folder of the other client must lie beside this one.
execute 'source' fnameescape(expand('<sfile>:p:h:h:h') . '/neovim/syntax/diplomatic.vim')
