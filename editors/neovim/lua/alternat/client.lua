--- The server of a buffer, and questions to it.
local M = {}

--- The client of the buffer, or nil.
---@param buffer? integer 0 or nil for the current one
---@return vim.lsp.Client?
function M.find(buffer)
  return vim.lsp.get_clients({ name = 'alternat', bufnr = buffer or 0 })[1]
end

--- The client of the current buffer; an error that says what to look at where there is none.
---@return vim.lsp.Client
function M.get()
  return M.find() or error('Alternat does not read this buffer; see :checkhealth alternat', 0)
end

--- Waits for an answer; nil where none comes in time, or an error does.
---@param client vim.lsp.Client
---@param method string
---@param params table
---@param buffer integer
---@return any
function M.answer(client, method, params, buffer)
  local answer = client:request_sync(method, params, 2000, buffer)
  local result = answer and not answer.err and answer.result
  return result ~= vim.NIL and result or nil
end

--- The range in bytes: first row and column, last row and column behind it, all 0-based.
---@param client vim.lsp.Client
---@param buffer integer
---@param range lsp.Range
---@return integer[]
function M.bytes(client, buffer, range)
  local function column(position)
    local line = vim.api.nvim_buf_get_lines(buffer, position.line, position.line + 1, false)[1] or ''
    return vim.str_byteindex(line, client.offset_encoding, position.character, false)
  end
  return { range.start.line, column(range.start), range['end'].line, column(range['end']) }
end

return M
