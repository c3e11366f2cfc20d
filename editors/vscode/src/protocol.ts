/** What Alternat says beyond the language server protocol; described in docs/editors.md. */

import type { Diagnostic, Range, TextDocumentIdentifier } from 'vscode-languageclient/node';
import { NotificationType, RequestType } from 'vscode-languageclient/node';

/** A word of the tool: its stable id, and its name in the language of the messages. */
export interface Named {
  id: string;
  name: string;
}

export interface DraftStatus {
  uri: string;
  version: number;
  language: Named;
  /** Missing where it is unknown. */
  kind?: Named;
  stage: Named;
  findings: Record<'error' | 'warning' | 'info' | 'hint', number>;
  records: {
    /** How many there are. */
    count: number;
    /** Whether files of records are still being read. */
    pending: boolean;
  };
  /** How many drafts are open or have been read in the workspace. */
  drafts: number;
}

export type Verdict = 'agrees' | 'differs' | 'undated' | 'ended' | 'near' | 'unknown';

export interface CitedInstrument {
  title: string;
  /** The id of its record. */
  record?: string;
  /** The date that the draft gives, or else that of the record. */
  date?: string;
  status?: string;
  verdict: { id: Verdict; name: string };
  /** Where it is cited, in order of place; never empty. */
  mentions: Mention[];
}

export interface Mention {
  range: Range;
  /** The numbered part that it stands in, as typed. */
  part?: string;
}

export interface Page {
  title: string;
  /** Markdown. */
  contents: string;
}

export interface RuleSummary {
  code: string;
  name: string;
  summary: string;
}

interface OfDocument {
  textDocument: TextDocumentIdentifier;
}

export const status = new NotificationType<DraftStatus>('alternat/status');
export const citedInstruments = new RequestType<OfDocument, CitedInstrument[] | null, void>('alternat/citedInstruments');
export const record = new RequestType<OfDocument & { id: string }, Page | null, void>('alternat/record');
export const rules = new RequestType<Record<string, never>, RuleSummary[], void>('alternat/rules');
export const explain = new RequestType<{ code: string }, Page | null, void>('alternat/explain');
export const checkBeforeSignature = new RequestType<OfDocument, Diagnostic[] | null, void>('alternat/checkBeforeSignature');
