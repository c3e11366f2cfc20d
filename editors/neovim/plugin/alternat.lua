-- Pages of records have no files: the server is asked for them when they are opened.
vim.api.nvim_create_autocmd('BufReadCmd', {
  group = vim.api.nvim_create_augroup('alternat', {}),
  pattern = 'alternat-record:*',
  callback = function(event)
    require('alternat.records').fill(event.buf, event.match)
  end,
})
