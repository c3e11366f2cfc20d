" The last two have an ending that Vim knows as something else.
autocmd BufNewFile,BufRead *.dipl,*.dipl.md,*.dipl.txt set filetype=diplomatic
