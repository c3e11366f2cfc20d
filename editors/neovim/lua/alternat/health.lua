local M = {}

local health = vim.health

--- The command of the enabled configuration, or the one that this client ships.
---@return string[]|function
local function command()
  local config = vim.lsp.config.alternat
  return config and config.cmd or { 'alternat', 'lsp' }
end

local function check_neovim()
  local current = vim.version()
  local version = ('%d.%d.%d'):format(current.major, current.minor, current.patch)
  if vim.fn.has('nvim-0.11') == 1 then
    health.ok('Neovim ' .. version)
  else
    health.error('Neovim ' .. version .. ' is too old', { 'Neovim 0.11 or newer reads `lsp/alternat.lua`.' })
  end
end

---@param binary string
local function check_version(binary)
  local started, process = pcall(vim.system, { binary, '--version' }, { text = true })
  local result = started and process:wait(5000) or nil
  local version = result and vim.trim(result.stdout or '') or ''
  if result and result.code == 0 and version:match('^alternat ') then
    health.ok(version)
  else
    health.error('`' .. binary .. ' --version` does not answer as Alternat does', {
      'Another program may have the same name: name ours in `vim.lsp.config("alternat", { cmd = … })`.',
    })
  end
end

local function check_binary()
  local cmd = command()
  if type(cmd) == 'function' then
    health.info('The server is started by a function of your configuration.')
    return
  end
  local path = vim.fn.exepath(cmd[1])
  if path == '' then
    health.error('`' .. cmd[1] .. '` is not executable', {
      'Install it with `cargo install --path .` in the folder of Alternat.',
      'Or name it: `vim.lsp.config("alternat", { cmd = { "/path/to/alternat", "lsp" } })`.',
    })
    return
  end
  health.ok('Binary: ' .. path)
  check_version(path)
end

local function check_filetype()
  local names = { 'draft.dipl', 'draft.dipl.md', 'draft.dipl.txt' }
  for _, name in ipairs(names) do
    if vim.filetype.match({ filename = name }) ~= 'diplomatic' then
      health.error('`' .. name .. '` is not recognised as a diplomatic draft', {
        'The folder of this client must be in `runtimepath` before filetypes are detected.',
      })
      return
    end
  end
  health.ok('Files *.dipl, *.dipl.md and *.dipl.txt have the filetype `diplomatic`.')
end

---@param client vim.lsp.Client
local function report_client(client)
  local buffers = vim.tbl_count(client.attached_buffers)
  local drafts = buffers == 1 and '1 draft' or (buffers .. ' drafts')
  local info = client.server_info or {}
  health.ok(('Server %s %s is attached to %s, root %s, positions in %s.'):format(
    info.name or client.name,
    info.version or '',
    drafts,
    client.root_dir or 'none',
    client.offset_encoding
  ))
end

local function check_server()
  if not vim.lsp.is_enabled('alternat') then
    health.warn('The server is not enabled', { 'Add `vim.lsp.enable("alternat")` to your init.lua.' })
    return
  end
  local clients = vim.lsp.get_clients({ name = 'alternat' })
  if #clients == 0 then
    health.info('The server is enabled; it starts when a draft is opened.')
  end
  for _, client in ipairs(clients) do
    report_client(client)
  end
end

local function check_help()
  if #vim.fn.getcompletion('alternat-install', 'help') > 0 then
    health.ok('Help: `:help alternat`')
  else
    health.info('`:help alternat` needs tags: run `:helptags ALL`.')
  end
end

function M.check()
  health.start('Alternat')
  check_neovim()
  check_binary()
  check_filetype()
  check_server()
  check_help()
end

return M
