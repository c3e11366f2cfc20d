--- Pages of records as buffers without files.
local server = require('alternat.client')

local M = {}

--- A draft that the server reads; the one that was looked at last, if it is one.
---@return vim.lsp.Client?, integer?
local function any_draft()
  local recent = vim.fn.bufnr('#')
  for _, client in ipairs(vim.lsp.get_clients({ name = 'alternat' })) do
    if client.attached_buffers[recent] then
      return client, recent
    end
    local buffer = next(client.attached_buffers)
    if buffer then
      return client, buffer
    end
  end
end

--- Fills the buffer of the page `alternat-record:ID`.
---@param buffer integer
---@param name string
function M.fill(buffer, name)
  local id = vim.uri_decode(name:match('alternat%-record:(.*)$') or '')
  local client, draft = any_draft()
  local page = client
    and draft
    and server.answer(client, 'alternat/record', { textDocument = { uri = vim.uri_from_bufnr(draft) }, id = id }, draft)
  local contents = page and page.contents or ('There is no record ' .. id .. ', or no draft is open.')
  vim.bo[buffer].modifiable = true
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(contents, '\n'))
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].swapfile = false
  vim.bo[buffer].filetype = 'markdown'
  vim.bo[buffer].modified = false
  vim.bo[buffer].modifiable = false
end

return M
