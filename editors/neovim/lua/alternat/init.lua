local M = {}

--- Turns a POSIX locale into a language tag: `zh_CN.UTF-8` into `zh-CN`; nil for `C` and `POSIX`.
---@param posix string?
---@return string?
local function language_tag(posix)
  local name = (posix or ''):match('^[%a_]+') or ''
  if name == '' or name == 'C' or name == 'POSIX' then
    return nil
  end
  return (name:gsub('_', '-'))
end

--- The language of Neovim's own messages, or else that of the environment.
---@return string?
function M.locale()
  return language_tag(vim.v.lang)
    or language_tag(vim.env.LC_ALL)
    or language_tag(vim.env.LC_MESSAGES)
    or language_tag(vim.env.LANG)
end

return M
