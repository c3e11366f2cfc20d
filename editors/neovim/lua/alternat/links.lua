--- Following what the draft refers to: lines of the draft, files beside it, pages of records.
local server = require('alternat.client')

local M = {}

--- The link under the cursor.
---@param client vim.lsp.Client
---@return table?
local function under_cursor(client)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local params = { textDocument = vim.lsp.util.make_text_document_params(0) }
  return vim.iter(server.answer(client, 'textDocument/documentLink', params, 0) or {}):find(function(link)
    local bytes = server.bytes(client, 0, link.range)
    local starts = bytes[1] < row - 1 or (bytes[1] == row - 1 and bytes[2] <= column)
    local ends = bytes[3] > row - 1 or (bytes[3] == row - 1 and bytes[4] > column)
    return starts and ends
  end)
end

---@param uri string
local function open(uri)
  local document, line = uri:match('^(.*)#L(%d+)$')
  document = document or uri
  vim.cmd("normal! m'")
  if document ~= vim.uri_from_bufnr(0) then
    vim.lsp.util.show_document({ uri = document }, 'utf-8', { focus = true })
  end
  if line then
    vim.api.nvim_win_set_cursor(0, { math.min(tonumber(line), vim.api.nvim_buf_line_count(0)), 0 })
    vim.cmd('normal! ^')
  end
end

--- What the key does elsewhere.
---@param key string
local function elsewhere(key)
  local default = vim.iter(vim.api.nvim_get_keymap('n')):find(function(mapping)
    return mapping.lhs == key
  end)
  if default and default.callback then
    default.callback()
  end
end

--- Follows the link under the cursor.
function M.follow()
  local client = server.find()
  local link = client and under_cursor(client)
  if client and link and not link.target then
    link = server.answer(client, 'documentLink/resolve', link, 0)
  end
  if link and link.target then
    open(link.target)
  else
    elsewhere('gx')
  end
end

--- Gives a buffer the key.
---@param buffer integer
function M.map(buffer)
  vim.keymap.set('n', 'gx', M.follow, { buffer = buffer, desc = 'Follow a reference, a title or a file' })
end

return M
