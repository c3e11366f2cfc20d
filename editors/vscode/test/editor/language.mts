/** Other languages than English in the editor's own windows. */

import { writeFileSync } from 'node:fs';
import * as path from 'node:path';

/**
 * Words of VS Code that the pictures show, by module. Its language packs are not in the registries that tests may
 * use; what our extension says comes from the extension.
 */
const CHINESE: Record<string, Record<string, string>> = {
  'vs/workbench/contrib/files/browser/explorerViewlet': { explore: '资源管理器' },
  'vs/workbench/contrib/markers/browser/markers.contribution': { problems: '问题' },
  'vs/workbench/contrib/markers/browser/messages': {
    'markers.panel.title.problems': '问题',
    'markers.panel.at.ln.col.number': '[行 {0}，列 {1}]',
    'markers.panel.filter.placeholder': '筛选（例如 文本、**/*.ts、!**/node_modules/**）',
  },
  'vs/workbench/contrib/output/browser/output.contribution': { output: '输出' },
  'vs/workbench/contrib/output/browser/outputView': { output: '输出' },
  'vs/workbench/contrib/debug/browser/debug.contribution': { debugPanel: '调试控制台', 'run and debug': '运行和调试' },
  'vs/workbench/contrib/debug/browser/repl': { debugConsole: '调试控制台' },
  'vs/workbench/contrib/terminal/browser/terminal.contribution': { terminal: '终端' },
  'vs/workbench/contrib/remote/browser/tunnelView': { 'remote.tunnel': '端口' },
  'vs/workbench/contrib/remote/browser/remoteExplorer': { ports: '端口' },
  'vs/workbench/contrib/outline/browser/outline.contribution': { name: '大纲' },
  'vs/workbench/contrib/timeline/browser/timelinePane': { timeline: '时间线' },
  'vs/workbench/browser/parts/editor/editorStatus': { singleSelection: '行 {0}，列 {1}', spacesSize: '空格: {0}' },
  'vs/workbench/contrib/preferences/browser/keyboardLayoutPicker': { keyboardLayout: '布局: {0}' },
  'vs/editor/contrib/links/browser/links': { 'links.navigate.follow': '跟踪链接', 'links.navigate.kb.meta': 'Ctrl + 单击' },
  'vs/editor/contrib/hover/browser/markerHoverParticipant': { 'view problem': '查看问题', 'quick fixes': '快速修复...' },
  'vs/editor/contrib/codeAction/browser/codeActionMenu': { 'codeAction.widget.id.quickfix': '快速修复' },
};

/** Makes the editor speak a language as a language pack would. */
export function speak(locale: string, data: string): void {
  const words = path.join(data, 'words.i18n.json');
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: locale === 'zh-cn' ? CHINESE : {} }));
  const extensions = [{ extensionIdentifier: { id: 'test.words' }, version: '0.0.1' }];
  const pack = { hash: 'test', label: locale, extensions, translations: { vscode: words } };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
