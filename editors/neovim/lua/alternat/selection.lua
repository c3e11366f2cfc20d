--- Selections that grow by clause, sentence, paragraph and article, and shrink again. Neovim 0.12 has them by itself.
local server = require('alternat.client')

local M = {}

---@class alternat.Span
---@field first integer[] row and column of the first character, 1-based and 0-based
---@field last integer[] the same of the last one

--- Whether a place comes before another one.
local function before(one, other)
  return one[1] < other[1] or (one[1] == other[1] and one[2] < other[2])
end

---@param outer alternat.Span
---@param inner alternat.Span
local function is_wider(outer, inner)
  local contains = not before(inner.first, outer.first) and not before(outer.last, inner.last)
  return contains and (before(outer.first, inner.first) or before(inner.last, outer.last))
end

--- The first byte of the last character before a byte of a line, or of the last one of the line before.
local function last_character(row, column)
  if column == 0 and row > 0 then
    row = row - 1
    column = #vim.fn.getline(row + 1)
  end
  local line = vim.fn.getline(row + 1)
  local index = math.max(column - 1, 0)
  return { row + 1, index < #line and index + vim.str_utf_start(line, index + 1) or index }
end

--- What is selected, or the character under the cursor.
---@return alternat.Span
local function current()
  local cursor = vim.api.nvim_win_get_cursor(0)
  if not vim.fn.mode():match('^[vV\22]') then
    return { first = cursor, last = cursor }
  end
  local other = vim.fn.getpos('v')
  local anchor = { other[2], other[3] - 1 }
  if before(cursor, anchor) then
    return { first = cursor, last = anchor }
  end
  return { first = anchor, last = cursor }
end

--- The ranges around a place from the innermost on.
---@param place integer[]
---@return alternat.Span[]
local function around(place)
  local client = server.find()
  if not client then
    return {}
  end
  local line = vim.fn.getline(place[1])
  local character = vim.str_utfindex(line, client.offset_encoding, place[2], false)
  local found = server.answer(client, 'textDocument/selectionRange', {
    textDocument = vim.lsp.util.make_text_document_params(0),
    positions = { { line = place[1] - 1, character = character } },
  }, 0)
  local spans, range = {}, found and found[1]
  while range do
    local bytes = server.bytes(client, 0, range.range)
    table.insert(spans, { first = { bytes[1] + 1, bytes[2] }, last = last_character(bytes[3], bytes[4]) })
    range = range.parent
  end
  return spans
end

---@param span alternat.Span
local function select(span)
  if vim.fn.mode():match('^[vV\22]') then
    vim.cmd.normal({ vim.keycode('<Esc>'), bang = true })
  end
  vim.api.nvim_win_set_cursor(0, span.first)
  vim.cmd.normal({ 'v', bang = true })
  vim.api.nvim_win_set_cursor(0, span.last)
end

--- Where growing began: shrinking leads back there.
---@type integer[]?
local origin

--- Selects the next wider range.
function M.grow()
  local selected = current()
  if vim.deep_equal(selected.first, selected.last) then
    origin = selected.first
  end
  for _, span in ipairs(around(selected.first)) do
    if is_wider(span, selected) then
      return select(span)
    end
  end
end

--- Selects the next narrower range.
function M.shrink()
  local selected = current()
  local place = origin or selected.first
  if before(place, selected.first) or before(selected.last, place) then
    place = selected.first
  end
  local narrower
  for _, span in ipairs(around(place)) do
    narrower = is_wider(selected, span) and span or narrower
  end
  if narrower then
    select(narrower)
  end
end

--- Gives a buffer the keys that Neovim 0.12 has for this; nothing where it has them.
---@param buffer integer
function M.map(buffer)
  if vim.lsp.buf.selection_range then
    return
  end
  vim.keymap.set({ 'x', 'o' }, 'an', M.grow, { buffer = buffer, desc = 'Select the next wider part' })
  vim.keymap.set('x', 'in', M.shrink, { buffer = buffer, desc = 'Select the next narrower part' })
end

return M
