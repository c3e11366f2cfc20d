--- The next number on a new line behind an item of a list. Off until it is wanted.
local server = require('alternat.client')

local M = {}

---@param buffer integer
---@param row integer 0-based
local function ask_for_number(buffer, row)
  local client = server.find(buffer)
  if not client then
    return
  end
  local revision = vim.api.nvim_buf_get_changedtick(buffer)
  client:request('textDocument/onTypeFormatting', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = row, character = 0 },
    ch = '\n',
    options = { tabSize = vim.fn.shiftwidth(), insertSpaces = true },
  }, function(failure, edits)
    local same = vim.api.nvim_buf_is_valid(buffer) and vim.api.nvim_buf_get_changedtick(buffer) == revision
    if failure or not edits or #edits == 0 or not same then
      return
    end
    vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding)
    if vim.api.nvim_get_current_buf() == buffer then
      vim.api.nvim_win_set_cursor(0, { row + 1, #vim.fn.getline(row + 1) })
    end
  end, buffer)
end

--- Lets new lines of a buffer be numbered.
---@param buffer integer 0 for the current one
function M.enable(buffer)
  buffer = buffer == 0 and vim.api.nvim_get_current_buf() or buffer
  local lines = vim.api.nvim_buf_line_count(buffer)
  local group = vim.api.nvim_create_augroup('alternat.typing.' .. buffer, {})
  vim.api.nvim_create_autocmd({ 'InsertEnter', 'TextChanged' }, {
    group = group,
    buffer = buffer,
    callback = function()
      lines = vim.api.nvim_buf_line_count(buffer)
    end,
  })
  vim.api.nvim_create_autocmd('TextChangedI', {
    group = group,
    buffer = buffer,
    callback = function()
      local counted = vim.api.nvim_buf_line_count(buffer)
      local row = vim.api.nvim_win_get_cursor(0)[1] - 1
      if counted == lines + 1 and vim.fn.getline(row + 1) == '' then
        ask_for_number(buffer, row)
      end
      lines = counted
    end,
  })
end

return M
