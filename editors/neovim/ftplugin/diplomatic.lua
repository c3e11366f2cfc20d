if vim.b.did_ftplugin then
  return
end
vim.b.did_ftplugin = 1

local options = vim.opt_local
local markdown = vim.api.nvim_buf_get_name(0):match('%.md$') ~= nil

-- Directives are comments: they belong to the file, not to the draft.
options.commentstring = markdown and '<!-- %s -->' or '%% %s'
options.comments = ':%%'

-- A paragraph is one line. It wraps anywhere, as Chinese does, and is never broken by the editor.
options.wrap = true
options.linebreak = false
options.breakindent = true
options.textwidth = 0
options.formatoptions:remove({ 't', 'c', 'a' })
options.formatoptions:append('mB')

options.matchpairs = { '(:)', '{:}', '[:]', '（:）', '〔:〕', '【:】', '《:》', '〈:〉', '“:”', '‘:’', '「:」', '『:』' }

-- A spelling checker has nothing to say about characters.
options.spelllang:append('cjk')

require('alternat.commands').define(0)
require('alternat.selection').map(0)
require('alternat.links').map(0)
if vim.g.alternat_next_number then
  require('alternat.typing').enable(0)
end

vim.b.undo_ftplugin = 'setlocal commentstring< comments< wrap< linebreak< breakindent< textwidth<'
  .. ' formatoptions< matchpairs< spelllang< | silent! delcommand -buffer Alternat'
  .. ' | silent! nunmap <buffer> gx | silent! xunmap <buffer> an | silent! ounmap <buffer> an | silent! xunmap <buffer> in'
