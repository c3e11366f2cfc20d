---@brief
---
--- Alternat, a language server for diplomatic drafts. Turn it on with:
--- ```lua
--- vim.lsp.enable('alternat')
--- ```
--- A binary that is not in $PATH is named with:
--- ```lua
--- vim.lsp.config('alternat', { cmd = { '/path/to/alternat', 'lsp' } })
--- ```

---@type vim.lsp.Config
return {
  cmd = { 'alternat', 'lsp' },
  filetypes = { 'diplomatic' },
  root_markers = { 'alternat.toml', '.git' },
  before_init = function(params)
    -- Neovim 0.11 does not send the language that its user reads.
    params.locale = params.locale or require('alternat').locale()
  end,
}
