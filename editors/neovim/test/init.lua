-- What the README asks a user to write, and a look at the exit code of the server.
vim.opt.runtimepath:append(vim.env.ALTERNAT_CLIENT)
vim.lsp.config('alternat', {
  on_exit = function(code)
    _G.exit_code = code
  end,
})
vim.lsp.enable('alternat')
