vim.filetype.add({
  extension = { dipl = 'diplomatic' },
  pattern = {
    ['.*%.dipl%.md'] = 'diplomatic',
    ['.*%.dipl%.txt'] = 'diplomatic',
  },
})
