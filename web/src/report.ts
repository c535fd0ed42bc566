// What the server says of a text (contract: Review), with the list of findings as the page shows it.
import type { Span } from "./spans";

export interface Edit {
  span: Span;
  text: string;
}

export interface Finding {
  rule: string;
  severity: "info" | "warning" | "error";
  span: Span | null;
  part: "body" | "subject";
  message: string;
  evidence: string;
  fixes: { edits: Edit[]; safe: boolean; label: string }[];
  fingerprint: string;
}

export interface Reviewed {
  findings: Finding[];
  panel: string;
}
