-- Each test drives the editor as a user does and looks at what the user sees.

-- Neovim's own remarks on undone lines are no part of the report.
vim.o.report = 9999
vim.o.showmode = false

local tests = {}
local function test(name, run)
  table.insert(tests, { name = name, run = run })
end

---@param condition fun(): any
---@param what string
local function wait_for(condition, what)
  local met = vim.wait(5000, function()
    return condition() and true or false
  end, 10)
  assert(met, 'waited in vain for ' .. what)
end

local function equal(actual, expected, what)
  if not vim.deep_equal(actual, expected) then
    error(('%s: expected %s, found %s'):format(what, vim.inspect(expected), vim.inspect(actual)), 2)
  end
end

---@param path string
---@return integer buffer
local function open(path)
  vim.cmd.edit({ path, bang = true })
  return vim.api.nvim_get_current_buf()
end

local function client()
  return vim.lsp.get_clients({ name = 'alternat', bufnr = 0 })[1]
end

local function open_attached(path)
  local buffer = open(path)
  wait_for(client, 'the server to attach to ' .. path)
  return buffer
end

--- Waits until the server has read the draft and what it published has arrived.
local function settle()
  local answer = client():request_sync('textDocument/documentSymbol', {
    textDocument = vim.lsp.util.make_text_document_params(),
  }, 5000, 0)
  assert(answer and not answer.err, 'the server does not answer')
  vim.wait(200)
end

--- The findings of the current buffer as `line code`, in order.
local function findings()
  local seen = vim.tbl_map(function(diagnostic)
    return ('%03d %s'):format(diagnostic.lnum + 1, diagnostic.code)
  end, vim.diagnostic.get(0))
  table.sort(seen)
  return seen
end

--- The findings that the sample draft beside `path` is known to have.
local function expected_findings(path)
  local expected = {}
  for line in io.lines(path .. '.expected') do
    local number, code = line:match('^(%d+):%d+ (%u%d+)')
    if number then
      table.insert(expected, ('%03d %s'):format(number, code))
    end
  end
  table.sort(expected)
  return expected
end

local function has_finding(code)
  return vim.iter(vim.diagnostic.get(0)):any(function(diagnostic)
    return diagnostic.code == code
  end)
end

local function buffer_text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

--- Puts the cursor on the first character of `needle`.
local function move_to(needle)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. needle, 'cW') > 0, needle .. ' is not in the draft')
end

local function move_to_finding(code)
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == code then
      vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
      return
    end
  end
  error('no finding ' .. code)
end

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.keycode(keys), 'xt', false)
end

--- Types keys and stays in insert mode for a while; `look` sees what is there then.
---@param keys string
---@param look? fun()
local function type_keys_and_wait(keys, look)
  vim.defer_fn(function()
    if look then
      look()
    end
    vim.api.nvim_feedkeys(vim.keycode('<C-e><Esc>'), 'n', false)
  end, 1500)
  vim.api.nvim_feedkeys(vim.keycode(keys), 'xt!', false)
end

--- Writes a draft of the test's own.
---@param path string
---@param lines string[]
local function write_draft(path, lines)
  vim.fn.writefile(lines, path)
end

--- Chooses what matches where a menu asks during `run`.
---@param run fun()
---@param pattern string
local function choose(run, pattern)
  local select = vim.ui.select
  local asked
  vim.ui.select = function(items, options, done)
    asked = vim.tbl_map(options.format_item or tostring, items)
    for index, item in ipairs(items) do
      if asked[index]:find(pattern) then
        return done(item, index)
      end
    end
  end
  run()
  wait_for(function()
    return asked
  end, 'the menu')
  vim.ui.select = select
  assert(vim.iter(asked):any(function(title)
    return title:find(pattern) ~= nil
  end), vim.inspect(asked))
end

--- The text of the hover window for the place of the cursor.
local function hover_text()
  vim.lsp.buf.hover()
  local window
  wait_for(function()
    window = vim.iter(vim.api.nvim_list_wins()):find(function(win)
      return vim.api.nvim_win_get_config(win).relative ~= ''
    end)
    return window
  end, 'the hover window')
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
  vim.api.nvim_win_close(window, true)
  return table.concat(lines, '\n')
end

--- Applies the one action at the cursor that `wanted` accepts.
local function apply_action(wanted)
  vim.lsp.buf.code_action({ apply = true, filter = wanted })
end

test('files of drafts have the filetype', function()
  for _, name in ipairs({ 'a.dipl', 'a.dipl.md', 'a.dipl.txt' }) do
    equal(vim.filetype.match({ filename = name }), 'diplomatic', name)
  end
  assert(vim.filetype.match({ filename = 'a.txt' }) ~= 'diplomatic', 'a.txt is any text')
end)

test('the server attaches, with the root of the project', function()
  open_attached('treaty.dipl')
  equal(vim.bo.filetype, 'diplomatic', 'filetype')
  equal(vim.uv.fs_realpath(client().root_dir), vim.uv.fs_realpath(vim.fn.getcwd()), 'root')
end)

test('a clean draft has no findings', function()
  open_attached('treaty.dipl')
  settle()
  equal(findings(), {}, 'findings')
end)

test('a draft with errors shows exactly these', function()
  for _, name in ipairs({ 'joint-statement-bare.dipl', 'treaty.dipl', 'press-communique.dipl.md' }) do
    local path = 'seeded/' .. name
    open_attached(path)
    local expected = expected_findings(path)
    vim.wait(5000, function()
      return vim.deep_equal(findings(), expected)
    end, 10)
    equal(findings(), expected, path)
  end
end)

test('hovering on a citation shows its date', function()
  open_attached('treaty.dipl')
  move_to('维也纳条约法公约')
  local text = hover_text()
  assert(text:find('1969', 1, true), text)
end)

test('the outline lists chapters and articles', function()
  open_attached('treaty.dipl')
  vim.lsp.buf.document_symbol({ loclist = true })
  local function entries()
    return vim.fn.getloclist(0)
  end
  wait_for(function()
    return #entries() > 20
  end, 'the outline')
  local text = vim.iter(entries()):map(function(entry)
    return entry.text
  end):join('\n')
  for _, heading in ipairs({ '第一章', '第一条', '第二十条' }) do
    assert(text:find(heading, 1, true), heading .. ' is missing in:\n' .. text)
  end
  vim.cmd.lclose()
end)

test('sections fold', function()
  open_attached('joint-statement-bare.dipl')
  vim.wo.foldmethod = 'expr'
  vim.wo.foldexpr = 'v:lua.vim.lsp.foldexpr()'
  move_to('双方高度评价阿贝政府间')
  local line = vim.fn.line('.')
  wait_for(function()
    return vim.fn.foldlevel(line) > 0
  end, 'folds')
  vim.cmd('normal! zM')
  assert(vim.fn.foldclosed(line) > 0, 'the fold does not close')
  vim.cmd('normal! zR')
  vim.wo.foldmethod = 'manual'
end)

test('a fix changes the text and settles the finding', function()
  open_attached('seeded/joint-statement-run-in.dipl')
  wait_for(function()
    return has_finding('L010')
  end, 'L010')
  move_to_finding('L010')
  apply_action(function(action)
    return action.kind == 'quickfix' and vim.iter(action.diagnostics or {}):any(function(diagnostic)
      return diagnostic.code == 'L010'
    end) and not vim.inspect(action.edit or {}):find('alternat%-disable')
  end)
  wait_for(function()
    return not buffer_text():find('。。', 1, true)
  end, 'the doubled mark to go')
  wait_for(function()
    return not has_finding('L010')
  end, 'the finding to go')
end)

test('typing brings findings, undoing takes them away', function()
  open_attached('joint-statement-bare.dipl')
  settle()
  equal(findings(), {}, 'before')
  move_to('双方强调，将继续')
  local line = vim.fn.line('.')
  type_keys('O双方将深化航空航空合作。<Esc>')
  wait_for(function()
    return vim.deep_equal(findings(), { ('%03d L011'):format(line) })
  end, 'the finding on what was typed')
  type_keys(':silent undo<CR>')
  wait_for(function()
    return #findings() == 0
  end, 'the finding to go')
end)

test('characters beyond the first plane do not shift what follows', function()
  open_attached('joint-statement-bare.dipl')
  move_to('双方强调，将继续')
  local line = vim.fn.line('.')
  type_keys('O双方同𠮷𠮷川😀将深化航空航空合作。<Esc>')
  wait_for(function()
    return #findings() == 1
  end, 'the finding')
  local found = vim.diagnostic.get(0)[1]
  local text = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})[1]
  assert(('航空航空'):find(text, 1, true), 'the finding covers ' .. text)
  equal(found.lnum + 1, line, 'line')
  type_keys(':silent undo<CR>')
end)

test('a rule can be silenced for one line', function()
  open_attached('seeded/press-communique.dipl.md')
  wait_for(function()
    return has_finding('L011')
  end, 'L011')
  move_to_finding('L011')
  apply_action(function(action)
    return vim.inspect(action.edit):find('alternat-disable-next-line L011', 1, true) ~= nil
  end)
  wait_for(function()
    return buffer_text():find('alternat-disable-next-line L011', 1, true)
  end, 'the directive')
  wait_for(function()
    return not has_finding('L011')
  end, 'the finding to go')
  assert(not has_finding('M003') and not has_finding('M006'), 'the directive itself is reported')
end)

test('marks of Chinese match under %', function()
  open('treaty.dipl')
  move_to('《')
  vim.cmd('normal! %')
  equal(vim.fn.strcharpart(vim.fn.strpart(vim.fn.getline('.'), vim.fn.col('.') - 1), 0, 1), '》', 'character')
end)

test('a line becomes a directive line and back', function()
  open('treaty.dipl')
  equal(vim.bo.commentstring, '%% %s', 'plain text')
  local before = vim.fn.getline(1)
  vim.cmd('1normal gcc')
  equal(vim.fn.getline(1), '%% ' .. before, 'commented')
  vim.cmd('1normal gcc')
  equal(vim.fn.getline(1), before, 'uncommented')
  open('press-communique.dipl.md')
  equal(vim.bo.commentstring, '<!-- %s -->', 'Markdown')
end)

test('titles, dates, headings and directives are coloured', function()
  vim.cmd('syntax on')
  local function group_at(needle)
    move_to(needle)
    return vim.fn.synIDattr(vim.fn.synID(vim.fn.line('.'), vim.fn.col('.'), 0), 'name')
  end
  open('treaty.dipl')
  equal(group_at('维也纳外交关系公约'), 'diplomaticTitle', 'title')
  equal(group_at('1969年'), 'diplomaticDate', 'date')
  equal(group_at('第十条 证人'), 'diplomaticArticleNumber', 'article')
  equal(group_at('证人和鉴定人的保护'), 'diplomaticArticle', 'heading')
  open('seeded/joint-declaration-front-matter.dipl')
  equal(group_at('alternat-disable-next-line'), 'diplomaticDirective', 'directive')
  equal(group_at('binding'), 'diplomaticKey', 'front matter')
end)

test('headings and dates of other languages are coloured', function()
  vim.cmd('syntax on')
  vim.cmd.enew({ bang = true })
  vim.api.nvim_buf_set_lines(0, 0, -1, false, {
    'Article 5 Definitions',
    'Article 5 of the Treaty applies.',
    'Статья 2',
    'Article premier',
    'CHAPTER IV Final provisions',
    'Done on 5 May 2020, 7 мая 2021 года, le 1er juin 2022.',
    '(a) the requesting Party (hereinafter “Party”);',
  })
  vim.bo.filetype = 'diplomatic'
  local function group_at(needle)
    move_to(needle)
    return vim.fn.synIDattr(vim.fn.synID(vim.fn.line('.'), vim.fn.col('.'), 0), 'name')
  end
  equal(group_at('Article 5 Def'), 'diplomaticArticleNumber', 'article')
  equal(group_at('Definitions'), 'diplomaticArticle', 'heading')
  equal(group_at('Article 5 of'), '', 'a sentence')
  equal(group_at('Статья'), 'diplomaticArticleNumber', 'Russian')
  equal(group_at('premier'), 'diplomaticArticleNumber', 'French')
  equal(group_at('CHAPTER'), 'diplomaticArticleNumber', 'capitals')
  for _, date in ipairs({ '5 May', '7 мая', '1er juin' }) do
    equal(group_at(date), 'diplomaticDate', date)
  end
  equal(group_at('(a)'), 'diplomaticItem', 'item')
  equal(group_at('hereinafter'), 'diplomaticDefinition', 'definition')
  vim.cmd.bwipeout({ bang = true })
end)

test('the language of messages follows the editor', function()
  local locale = require('alternat').locale
  local environment = vim.env.LC_ALL
  vim.env.LC_ALL = 'zh_CN.UTF-8'
  equal(vim.v.lang:match('^C') and locale() or 'zh-CN', 'zh-CN', 'locale')
  vim.env.LC_ALL = environment
end)

test('the health page has no error', function()
  open_attached('treaty.dipl')
  vim.cmd.checkhealth('alternat')
  local page = buffer_text()
  assert(page:find('Alternat', 1, true) and page:find('attached to', 1, true), page)
  assert(not page:find('ERROR', 1, true) and not page:find('WARNING', 1, true), page)
  vim.cmd.bwipeout()
end)

test('the help page is found', function()
  vim.cmd.helptags('ALL')
  vim.cmd.help('alternat-install')
  equal(vim.fs.basename(vim.api.nvim_buf_get_name(0)), 'alternat.txt', 'page')
  vim.cmd.helpclose()
end)

test('completion proposes titles behind 《', function()
  open_attached('consular-convention.dipl')
  settle()
  move_to('第二条')
  type_keys('O双方重申《维也纳条约<Esc>')
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  params.position.character = #vim.fn.getline('.')
  local answer = client():request_sync('textDocument/completion', params, 5000, 0)
  local result = assert(answer and answer.result, vim.inspect(answer))
  local labels = vim.tbl_map(function(item)
    return item.label
  end, result.items or result)
  assert(vim.iter(labels):any(function(label)
    return label:find('维也纳条约法公约', 1, true) ~= nil
  end), vim.inspect(labels))
  vim.cmd('silent undo')
end)

test('a reference leads to its article, and a term to its definition', function()
  open_attached('treaty.dipl')
  move_to('被请求方的法律')
  vim.lsp.buf.definition()
  wait_for(function()
    return vim.fn.getline('.'):find('“被请求方”系指', 1, true)
  end, 'the definition')
  vim.lsp.buf.references(nil, {
    on_list = function(list)
      _G.references = list.items
    end,
  })
  wait_for(function()
    return _G.references and #_G.references > 2
  end, 'the references')
end)

test('every mention of a term is marked', function()
  open_attached('treaty.dipl')
  move_to('被请求方')
  vim.lsp.buf.document_highlight()
  local namespace
  wait_for(function()
    namespace = vim.api.nvim_get_namespaces()['nvim.lsp.references']
    return namespace and #vim.api.nvim_buf_get_extmarks(0, namespace, 0, -1, {}) > 0
  end, 'the marks')
  vim.lsp.buf.clear_references()
end)

test('hints stand beside dates', function()
  local buffer = open_attached('joint-statement-run-in.dipl')
  vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  wait_for(function()
    return #vim.lsp.inlay_hint.get({ bufnr = buffer }) > 0
  end, 'the hints')
  vim.lsp.inlay_hint.enable(false, { bufnr = buffer })
end)

test('counts stand above articles, and show the places', function()
  local buffer = open_attached('treaty.dipl')
  vim.lsp.codelens.refresh({ bufnr = buffer })
  wait_for(function()
    return #vim.lsp.codelens.get(buffer) > 0
  end, 'the counts')
  local lens = vim.iter(vim.lsp.codelens.get(buffer)):find(function(lens)
    return lens.command and lens.command.command == 'alternat.showReferences'
  end)
  assert(lens, 'no count can be clicked')
  vim.api.nvim_win_set_cursor(0, { lens.range.start.line + 1, 0 })
  client():exec_cmd(lens.command, { bufnr = buffer })
  wait_for(function()
    return #vim.fn.getloclist(0) > 0
  end, 'the places')
  vim.cmd.lclose()
end)

test('the server colours what it knows', function()
  local buffer = open_attached('treaty.dipl')
  local function tokens()
    return vim.lsp.semantic_tokens.get_at_pos(buffer, vim.fn.line('.') - 1, vim.fn.col('.') - 1) or {}
  end
  move_to('第三条 司法协助')
  vim.lsp.semantic_tokens.force_refresh(buffer)
  wait_for(function()
    return #tokens() > 0
  end, 'the tokens')
end)

test('drafts are found by title', function()
  open_attached('treaty.dipl')
  local answer = client():request_sync('workspace/symbol', { query = '司法协助' }, 5000, 0)
  assert(answer and answer.result and #answer.result > 0, vim.inspect(answer))
end)

test('who refers to an article is listed', function()
  open_attached('treaty.dipl')
  move_to('第四条 中央机关')
  vim.fn.setqflist({})
  vim.lsp.buf.incoming_calls()
  wait_for(function()
    return #vim.fn.getqflist() >= 2
  end, 'the articles that refer to 第四条')
  vim.cmd.cclose()
end)

test('`:Alternat` completes its words', function()
  open_attached('treaty.dipl')
  local words = vim.fn.getcompletion('Alternat ', 'cmdline')
  for _, word in ipairs({ 'renumber', 'insert', 'otherside', 'check-final', 'explain' }) do
    assert(vim.tbl_contains(words, word), word)
  end
  equal(vim.fn.getcompletion('Alternat move ', 'cmdline'), { 'down', 'up' }, 'arguments')
end)

test('`:Alternat explain` shows the page of the rule', function()
  open_attached('seeded/treaty.dipl')
  wait_for(function()
    return has_finding('X001')
  end, 'X001')
  move_to_finding('X001')
  vim.cmd('Alternat explain')
  wait_for(function()
    return vim.bo.filetype == 'markdown' and buffer_text():find('X001', 1, true)
  end, 'the page')
  vim.cmd.bwipeout()
end)

test('`:Alternat check-final` and `cited` list places', function()
  open_attached('seeded/treaty.dipl')
  for _, case in ipairs({ { 'check-final', 'X001 ' }, { 'cited', '公约' } }) do
    open_attached('seeded/treaty.dipl')
    vim.fn.setqflist({})
    vim.cmd('Alternat ' .. case[1])
    wait_for(function()
      return #vim.fn.getqflist() > 0
    end, case[1])
    local found = vim.iter(vim.fn.getqflist()):any(function(item)
      return item.text:find(case[2], 1, true) ~= nil and item.lnum > 0
    end)
    assert(found, vim.inspect(vim.fn.getqflist()))
    vim.cmd.cclose()
  end
end)

test('renaming a term renames it everywhere', function()
  open_attached('treaty.dipl')
  settle()
  move_to('请求方”系指')
  vim.lsp.buf.rename('申请方')
  wait_for(function()
    return buffer_text():find('“申请方”系指', 1, true)
  end, 'the new name')
  assert(buffer_text():find('“被请求方”系指', 1, true), 'another term is renamed')
end)

test('a refactoring is offered as an action', function()
  open_attached('treaty.dipl')
  settle()
  move_to('第三条 司法协助的范围')
  apply_action(function(action)
    return action.title:find('nsert') and action.title:find('after')
  end)
  wait_for(function()
    return buffer_text():find('第五条 中央机关', 1, true)
  end, 'the numbers to follow')
end)

test('`:Alternat` moves, inserts, deletes and renumbers', function()
  open_attached('treaty.dipl')
  settle()
  local steps = {
    { '第三条 司法协助的范围', 'move up', '第二条 司法协助的范围' },
    { '第二条 司法协助的范围', 'move down', '第三条 司法协助的范围' },
    { '第三条 司法协助的范围', 'insert before', '第四条 司法协助的范围' },
    { '第四条 司法协助的范围', 'insert', '第六条 中央机关' },
    { '第五条', 'delete', '第五条 中央机关' },
  }
  for _, step in ipairs(steps) do
    move_to(step[1])
    vim.cmd('Alternat ' .. step[2])
    wait_for(function()
      return buffer_text():find(step[3], 1, true)
    end, step[2])
    settle()
  end
  local line = vim.fn.search('第五条 中央机关')
  vim.fn.setline(line, '第九条 中央机关')
  settle()
  vim.cmd('Alternat renumber')
  wait_for(function()
    return buffer_text():find('第五条 中央机关', 1, true)
  end, 'renumber')
end)

test('`:Alternat otherside` makes the copy of the other party', function()
  open_attached('agreement.dipl')
  settle()
  vim.cmd('Alternat otherside')
  local copy
  wait_for(function()
    copy = vim.iter(vim.api.nvim_list_bufs()):find(function(buffer)
      return vim.api.nvim_buf_get_name(buffer):match('agreement%.[^./]+%.dipl$') ~= nil
    end)
    return copy and vim.api.nvim_buf_line_count(copy) > 10
  end, 'the copy')
  local text = table.concat(vim.api.nvim_buf_get_lines(copy, 0, -1, false), '\n')
  assert(text:find('贝里亚共和国政府和阿兰共和国政府', 1, true), text)
end)

test('selections grow by part and shrink again', function()
  open_attached('treaty.dipl')
  settle()
  local function selected(keys)
    move_to('收到协助请求')
    type_keys('v' .. keys .. 'y')
    return vim.fn.getreg('"')
  end
  local grown = {}
  for count = 1, 5 do
    table.insert(grown, selected(('an'):rep(count)))
  end
  for index = 2, #grown do
    assert(grown[index]:find(grown[index - 1], 1, true) and grown[index] ~= grown[index - 1], vim.inspect(grown))
  end
  assert(vim.iter(grown):any(function(text)
    return text:find('^（二）“被请求方”系指') and text:find('缔约一方；$')
  end), vim.inspect(grown))
  assert(grown[#grown]:find('第一条 定义', 1, true), vim.inspect(grown))
  equal(selected('ananan' .. 'in'), grown[2], 'shrunk')
  equal(selected('inin'), '收', 'nothing is narrower')
end)

test('a reference, a title and a file of the front matter can be followed', function()
  open_attached('treaty.dipl')
  settle()
  vim.api.nvim_win_set_cursor(0, { 99, 0 })
  vim.fn.search('第四条')
  type_keys('gx')
  equal(vim.fn.getline('.'), '第四条 中央机关', 'the article')
  move_to('承认及执行外国仲裁裁决公约')
  type_keys('gx')
  equal(vim.bo.filetype, 'markdown', 'page')
  assert(buffer_text():find('承认及执行外国仲裁裁决公约', 1, true), buffer_text())
  assert(buffer_text():find('1958', 1, true), buffer_text())
  assert(not vim.bo.modifiable and vim.bo.buftype == 'nofile', 'the page can be changed')
  vim.cmd.buffer('#')
  equal(vim.fn.expand('%:t'), 'treaty.dipl', 'back')
end)

test('a definition leads to the page of the record', function()
  open_attached('treaty.dipl')
  move_to('承认及执行外国仲裁裁决公约')
  vim.lsp.buf.definition({
    on_list = function(list)
      _G.definitions = list.items
    end,
  })
  wait_for(function()
    return _G.definitions
  end, 'the places')
  assert(vim.iter(_G.definitions):any(function(item)
    return item.filename:find('alternat-record:', 1, true) ~= nil
  end), vim.inspect(_G.definitions))
end)

test('a new line behind an item gets the next number, where this is wanted', function()
  vim.g.alternat_next_number = true
  write_draft('list.dipl', { '双方将在下列领域合作：', '', '（一）农业；', '（二）林业；' })
  open_attached('list.dipl')
  settle()
  type_keys_and_wait('GA<CR>')
  equal(vim.fn.getline('$'), '（三）', 'the new line')
  vim.g.alternat_next_number = nil
  write_draft('other-list.dipl', { '双方将在下列领域合作：', '', '（一）农业；', '（二）林业；' })
  open_attached('other-list.dipl')
  settle()
  type_keys_and_wait('GA<CR>')
  equal(vim.fn.getline('$'), '', 'the new line where it is not wanted')
end)

test('titles are proposed while typing', function()
  local buffer = open_attached('consular-convention.dipl')
  settle()
  vim.o.completeopt = 'menuone,noselect'
  vim.lsp.completion.enable(true, client().id, buffer, { autotrigger = true })
  move_to('第二条')
  local words
  type_keys_and_wait('O双方重申《', function()
    words = vim.tbl_map(function(item)
      return item.word
    end, vim.fn.complete_info({ 'items' }).items)
  end)
  assert(words and #words > 0, 'no menu')
  vim.lsp.completion.enable(false, client().id, buffer)
  vim.cmd('silent undo')
end)

test('formatting makes the safe fixes, of the whole draft or of a range', function()
  for _, format in ipairs({
    function()
      vim.lsp.buf.format()
    end,
    function()
      move_to('。。')
      type_keys('gqq')
    end,
  }) do
    open_attached('seeded/joint-statement-run-in.dipl')
    settle()
    format()
    wait_for(function()
      return not buffer_text():find('。。', 1, true)
    end, 'the doubled mark to go')
  end
  open_attached('treaty.dipl')
  settle()
  local before = buffer_text()
  vim.lsp.buf.format()
  equal(buffer_text(), before, 'a clean draft')
end)

test('what an article refers to is listed', function()
  open_attached('treaty.dipl')
  settle()
  vim.fn.setqflist({})
  -- The article that refers to 第四条 is among the callers; from there the way leads back.
  move_to('第四条 中央机关')
  vim.lsp.buf.incoming_calls()
  wait_for(function()
    return #vim.fn.getqflist() > 0
  end, 'an article that refers')
  local caller = vim.fn.getqflist()[1]
  vim.cmd.cclose()
  vim.api.nvim_win_set_cursor(0, { caller.lnum, 0 })
  vim.fn.search('^第.*条 ', 'bcW')
  vim.fn.setqflist({})
  vim.lsp.buf.outgoing_calls()
  wait_for(function()
    return #vim.fn.getqflist() > 0
  end, 'the articles')
  assert(vim.iter(vim.fn.getqflist()):any(function(item)
    return item.text:find('第四条', 1, true) ~= nil
  end), vim.inspect(vim.fn.getqflist()))
  vim.cmd.cclose()
end)

test('the folder answers for drafts that are not open', function()
  open_attached('treaty.dipl')
  local found
  vim.lsp.buf.workspace_symbol('领事', {
    on_list = function(list)
      found = list.items
    end,
  })
  wait_for(function()
    return found
  end, 'the drafts')
  assert(vim.iter(found):any(function(item)
    return vim.fs.basename(item.filename) == 'consular-convention.dipl'
  end), vim.inspect(found))
end)

test('`:Alternat style`, `citations`, `shorten`, `expand` and `fix` are refactorings of the place', function()
  write_draft('own.dipl', {
    '阿兰共和国和贝里亚共和国联合声明',
    '',
    '双方强调，将遵守1969年5月23日订于维也纳的《维也纳条约法公约》、1945年6月26日订于旧金山的《联合国宪章》。',
    '',
    '双方遵守2015年3月3日签订的《阿兰共和国和贝里亚共和国友好条约》。。双方将落实《阿兰共和国和贝里亚共和国友好条约》。',
  })
  open_attached('own.dipl')
  settle()
  local steps = {
    { '维也纳条约法公约', 'citations', '《联合国宪章》、1969年' },
    { '阿兰共和国和贝里亚共和国友好条约', 'shorten', '以下简称' },
    { '以下简称', 'expand', '落实《阿兰共和国和贝里亚共和国友好条约》。' },
    { '双方遵守', 'fix', '友好条约》。双方将落实' },
  }
  for _, step in ipairs(steps) do
    move_to(step[1])
    vim.cmd('Alternat ' .. step[2])
    wait_for(function()
      return buffer_text():find(step[3], 1, true)
    end, step[2] .. ' in\n' .. buffer_text())
    settle()
  end
  open_attached('treaty.dipl')
  settle()
  move_to('（一）送达司法文书')
  choose(function()
    vim.cmd('Alternat style')
  end, '①')
  wait_for(function()
    return buffer_text():find('\n①%s?送达司法文书')
  end, 'the other numbers')
end)

test('`:Alternat clauses` and `counts` bring the draft to date', function()
  write_draft('short.dipl', {
    '阿兰共和国政府和贝里亚共和国政府文化合作协定',
    '',
    '阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：',
    '',
    '第一条 双方鼓励文化领域的合作。',
    '',
    '第二条 双方互派艺术团。',
    '',
    '第三条 费用由双方分担。',
    '',
    '第四条 双方每年制定本协定的执行计划。',
    '',
    '本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。',
    '',
    '阿兰共和国政府代表\t贝里亚共和国政府代表',
  })
  open_attached('short.dipl')
  settle()
  vim.cmd('Alternat clauses')
  wait_for(function()
    return buffer_text():find('第五条', 1, true)
  end, 'the clauses')
  write_draft('years.dipl', {
    '阿兰共和国和贝里亚共和国联合声明',
    '',
    '双方自1994年3月14日建交30年来，关系不断发展。',
  })
  open_attached('years.dipl')
  settle()
  vim.cmd('Alternat counts 2026-03-14')
  wait_for(function()
    return buffer_text():find('建交32年', 1, true)
  end, 'the count')
end)

test('`:Alternat` says why something cannot be done', function()
  open_attached('agreement.dipl')
  settle()
  local said
  local notify = vim.notify
  vim.notify = function(message)
    said = message
  end
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  vim.cmd('Alternat delete')
  wait_for(function()
    return said
  end, 'a word')
  equal(said, 'Alternat: There is no article here.', 'the reason')
  vim.cmd('Alternat nothing')
  equal(said, 'Alternat: no command nothing', 'an unknown word')
  vim.cmd('Alternat status')
  assert(said:find('E%d'), said)
  vim.notify = notify
end)

test('`:Alternat log` and `restart`', function()
  open_attached('treaty.dipl')
  vim.cmd('Alternat log')
  equal(vim.fs.basename(vim.api.nvim_buf_get_name(0)), 'lsp.log', 'log')
  vim.cmd.bwipeout({ bang = true })
  open_attached('treaty.dipl')
  settle()
  local old = client().id
  vim.cmd('Alternat restart')
  wait_for(function()
    return client() and client().id ~= old
  end, 'the new server')
  settle()
  _G.exit_code = nil
end)

test('the status of the draft is known', function()
  open_attached('seeded/treaty.dipl')
  wait_for(function()
    return require('alternat').status() ~= ''
  end, 'the status')
  assert(require('alternat').status():find('E%d+ W%d+'), require('alternat').status())
end)

test('the server ends in order', function()
  open_attached('treaty.dipl')
  -- Neovim 0.11 asks for diagnostics even after `shutdown`, which the protocol has answered with an error.
  settle()
  vim.lsp.stop_client(vim.lsp.get_clients({ name = 'alternat' }))
  wait_for(function()
    return _G.exit_code ~= nil
  end, 'the server to end')
  equal(_G.exit_code, 0, 'exit code')
end)

local failed = 0
for _, case in ipairs(tests) do
  local succeeded, reason = xpcall(case.run, debug.traceback)
  failed = failed + (succeeded and 0 or 1)
  io.stdout:write(('%s  %s\n'):format(succeeded and 'ok  ' or 'FAIL', case.name))
  if not succeeded then
    io.stdout:write(reason .. '\n')
  end
end
io.stdout:write(('%d passed, %d failed\n'):format(#tests - failed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
