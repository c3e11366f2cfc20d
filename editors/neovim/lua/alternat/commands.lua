--- What `:Alternat` does.
local client = require('alternat.client').get

local M = {}

---@param message string
local function say(message)
  vim.notify('Alternat: ' .. message, vim.log.levels.INFO)
end

--- Asks the server, and hands what it answers to `done`; an error is shown.
---@param method string
---@param params table
---@param done fun(result: any)
local function ask(method, params, done)
  client():request(method, params, function(failure, result)
    if failure then
      vim.notify('Alternat: ' .. failure.message, vim.log.levels.ERROR)
    else
      done(result)
    end
  end, 0)
end

local function document()
  return { textDocument = vim.lsp.util.make_text_document_params(0) }
end

--- Lets the server carry out a command. It sends the edit by itself; notes are shown.
---@param name string
---@param options? table
---@param done? fun(answer: any)
local function execute(name, options, done)
  local argument = vim.tbl_extend('force', { uri = vim.uri_from_bufnr(0) }, options or {})
  ask('workspace/executeCommand', { command = 'alternat.' .. name, arguments = { argument } }, function(answer)
    for _, note in ipairs(type(answer) == 'table' and answer.notes or {}) do
      say(note)
    end
    if done then
      done(answer)
    end
  end)
end

--- The place of the cursor as an option of a command.
---@param options? table
---@return table
local function here(options)
  local position = vim.lsp.util.make_position_params(0, client().offset_encoding).position
  return vim.tbl_extend('force', { position = position }, options or {})
end

--- Shows a page of Markdown in a window of its own.
---@param title string
---@param contents string
local function show_page(title, contents)
  vim.cmd.new()
  local buffer = vim.api.nvim_get_current_buf()
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(contents, '\n'))
  vim.api.nvim_buf_set_name(buffer, ('alternat://%s/%d'):format(title, buffer))
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].bufhidden = 'wipe'
  vim.bo[buffer].filetype = 'markdown'
  vim.bo[buffer].modifiable = false
end

---@param title string
---@param items table[] entries of a quickfix list
local function show_list(title, items)
  vim.fn.setqflist({}, ' ', { title = title, items = items })
  if #items == 0 then
    say(title .. ': nothing')
  else
    vim.cmd('botright copen')
  end
end

--- Entries for places in the buffer.
---@param places { range: table, text: string, type: string? }[]
---@return table[]
local function entries(places)
  local locations = vim.tbl_map(function(place)
    return { uri = vim.uri_from_bufnr(0), range = place.range, user_data = place }
  end, places)
  local items = vim.lsp.util.locations_to_items(locations, client().offset_encoding)
  for _, item in ipairs(items) do
    local place = item.user_data.user_data
    item.text, item.type, item.user_data = place.text, place.type, nil
  end
  return items
end

local severities = { 'E', 'W', 'I', 'N' }

local function check_final()
  ask('alternat/checkBeforeSignature', document(), function(findings)
    show_list('Before signature', entries(vim.tbl_map(function(finding)
      local text = ('%s %s'):format(finding.code, finding.message)
      return { range = finding.range, text = text, type = severities[finding.severity] }
    end, findings)))
  end)
end

local function cited()
  ask('alternat/citedInstruments', document(), function(instruments)
    local places = {}
    for _, instrument in ipairs(instruments) do
      local words = { instrument.title }
      for _, word in ipairs({ instrument.date or '', instrument.status or '', instrument.verdict.name }) do
        if type(word) == 'string' and word ~= '' then
          table.insert(words, word)
        end
      end
      local text = table.concat(words, ' · ')
      for _, mention in ipairs(instrument.mentions) do
        table.insert(places, { range = mention.range, text = text })
      end
    end
    show_list('Instruments cited', entries(places))
  end)
end

---@param code? string
local function explain(code)
  if not code then
    local line = vim.api.nvim_win_get_cursor(0)[1] - 1
    local found = vim.diagnostic.get(0, { lnum = line })[1]
    code = found and tostring(found.code)
  end
  if not code then
    return say('no finding in this line; name a rule, as in :Alternat explain D007')
  end
  ask('alternat/explain', { code = code }, function(page)
    if page and page ~= vim.NIL then
      show_page(page.title, page.contents)
    else
      say('there is no rule ' .. code)
    end
  end)
end

--- Opens a copy beside the draft: `agreement.dipl` becomes `agreement.berria.dipl`.
---@param text string
---@param party string
local function open_copy(text, party)
  local folder, name = vim.fn.expand('%:p:h'), vim.fn.expand('%:t')
  local stem, ending = name:match('^([^.]*)%.?(.*)$')
  vim.cmd.edit(vim.fn.fnameescape(vim.fs.joinpath(folder, ('%s.%s.%s'):format(stem, party, ending))))
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split((text:gsub('\n$', '')), '\n'))
  say('the copy is not saved yet')
end

local function other_side()
  execute('otherSidesCopy', nil, function(answer)
    -- The text is answered to clients that do not make files; Neovim 0.11 is one.
    if answer.text then
      open_copy(answer.text, answer.party)
    else
      say(vim.uri_to_fname(answer.uri))
    end
  end)
end

--- Chooses among the actions of a kind at the cursor; the only one is done at once.
---@param kind string
---@param operation? string of one kind of refactoring alone
local function act(kind, operation)
  client()
  vim.lsp.buf.code_action({
    apply = true,
    context = { only = { kind }, diagnostics = {} },
    filter = operation and function(action)
      return type(action.data) == 'table' and action.data.operation == operation
    end or nil,
  })
end

--- Stops the server and, when it has ended, starts it again for every draft that is open.
local function restart()
  vim.lsp.enable('alternat', false)
  local tries = 0
  local function start()
    tries = tries + 1
    if #vim.lsp.get_clients({ name = 'alternat' }) > 0 and tries < 50 then
      vim.defer_fn(start, 100)
    else
      vim.lsp.enable('alternat')
    end
  end
  start()
end

---@class alternat.Command
---@field run fun(argument: string?)
---@field arguments? string[]

---@type table<string, alternat.Command>
local commands = {
  renumber = {
    arguments = { 'list' },
    run = function(argument)
      execute('renumber', argument == 'list' and here() or nil)
    end,
  },
  insert = {
    arguments = { 'before', 'after' },
    run = function(side)
      execute('insertArticle', here({ side = side or 'after' }))
    end,
  },
  delete = {
    run = function()
      execute('deleteArticle', here())
    end,
  },
  move = {
    arguments = { 'up', 'down' },
    run = function(direction)
      execute('moveArticle', here({ direction = direction or 'down' }))
    end,
  },
  clauses = {
    run = function()
      execute('addFinalClauses', here())
    end,
  },
  counts = {
    run = function(date)
      execute('bringCountsToDate', { date = date })
    end,
  },
  otherside = { run = other_side },
  style = {
    run = function()
      act('refactor.rewrite', 'restyleList')
    end,
  },
  citations = {
    run = function()
      act('refactor.rewrite', 'sortCitations')
    end,
  },
  shorten = {
    run = function()
      act('refactor.extract')
    end,
  },
  expand = {
    run = function()
      act('refactor.inline')
    end,
  },
  fix = {
    run = function()
      act('source.fixAll.alternat')
    end,
  },
  cited = { run = cited },
  explain = { run = explain },
  ['check-final'] = { run = check_final },
  status = {
    run = function()
      local status = require('alternat').status()
      say(status ~= '' and status or 'nothing is known yet')
    end,
  },
  log = {
    run = function()
      vim.cmd.split(vim.fn.fnameescape(vim.lsp.log.get_filename()))
    end,
  },
  restart = { run = restart },
}

---@param words string[]
local function run(words)
  local command = commands[words[1]]
  if not command then
    return vim.notify('Alternat: no command ' .. words[1], vim.log.levels.ERROR)
  end
  local done, reason = pcall(command.run, words[2])
  if not done then
    vim.notify(tostring(reason), vim.log.levels.ERROR)
  end
end

---@param typed string
---@param line string
---@return string[]
local function complete(typed, line)
  local name = line:match('Alternat%s+(%S+)%s+%S*$')
  local offered = name and (commands[name] and commands[name].arguments or {}) or vim.tbl_keys(commands)
  table.sort(offered)
  return vim.tbl_filter(function(word)
    return vim.startswith(word, typed)
  end, offered)
end

--- Gives a buffer the command `:Alternat`.
---@param buffer integer
function M.define(buffer)
  vim.api.nvim_buf_create_user_command(buffer, 'Alternat', function(invocation)
    run(invocation.fargs)
  end, { nargs = '+', complete = complete, desc = 'Let Alternat do something to this draft' })
end

return M
