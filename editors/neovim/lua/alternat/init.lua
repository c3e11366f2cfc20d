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

--- What the server told last of each draft.
---@type table<string, table>
local statuses = {}

--- Keeps what the server tells of a draft, and draws the status line anew.
---@param status table
function M.keep_status(status)
  statuses[status.uri] = status
  vim.cmd.redrawstatus({ bang = true })
end

--- The state of the draft in the current buffer, for a status line: kind, stage and findings; empty where none is known.
---@return string
function M.status()
  local status = statuses[vim.uri_from_bufnr(0)]
  if not status then
    return ''
  end
  local findings = status.findings
  local words = { status.kind and status.kind.name or status.language.name, status.stage.name }
  table.insert(words, ('E%d W%d I%d'):format(findings.error, findings.warning, findings.info))
  return table.concat(words, ' · ')
end

return M
