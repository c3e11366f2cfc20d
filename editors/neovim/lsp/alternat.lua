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
  capabilities = { experimental = { alternat = { status = true, showReferences = true, recordPages = true } } },
  before_init = function(params)
    -- Neovim 0.11 does not send the language that its user reads.
    params.locale = params.locale or require('alternat').locale()
  end,
  handlers = {
    ['alternat/status'] = function(_, status)
      require('alternat').keep_status(status)
    end,
  },
  commands = {
    ['alternat.showReferences'] = function(command, context)
      local encoding = assert(vim.lsp.get_client_by_id(context.client_id)).offset_encoding
      local items = vim.lsp.util.locations_to_items(command.arguments[3], encoding)
      vim.fn.setloclist(0, {}, ' ', { title = command.title, items = items })
      vim.cmd.lopen()
    end,
  },
}
