/** The tests in the editor, in this order: the last one looks at what all others have done. */

const all = 'drafting treaty commands chinese survival network';

for (const name of (process.env['ALTERNAT_TEST_FILES'] ?? all).split(' ')) {
  await import(`./${name}.test.mts`);
}
