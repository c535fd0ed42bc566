// Asks for a review whenever the text changed: one question at a time, the next as soon as the last is answered.
import type { ChangeSet, Text } from "@codemirror/state";
import type { Reviewed } from "./report";

const PAUSE = 15;

export interface Answer {
  reviewed: Reviewed;
  /** The text the answer is about. */
  text: Text;
  /** What was typed while it was under way, to carry the positions along. */
  since: ChangeSet | null;
}

export class Reviewing {
  private since: ChangeSet | null = null;
  private isAsking = false;
  private isStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: (text: Text) => Promise<Reviewed>,
    private readonly current: () => Text,
    private readonly tell: (answer: Answer) => void,
    private readonly fail: () => void,
  ) {}

  /** The text changed; `changes` is null when something beside it did. */
  changed(changes: ChangeSet | null): void {
    if (changes && this.isAsking) this.since = this.since ? this.since.compose(changes) : changes;
    this.isStale = true;
    this.plan(PAUSE);
  }

  private plan(delay: number): void {
    clearTimeout(this.timer);
    if (!this.isAsking) this.timer = setTimeout(() => void this.go(), delay);
  }

  private async go(): Promise<void> {
    const text = this.current();
    this.isAsking = true;
    this.isStale = false;
    this.since = null;
    try {
      this.tell({ reviewed: await this.ask(text), text, since: this.since });
    } catch {
      this.fail();
    } finally {
      this.isAsking = false;
      if (this.isStale) this.plan(PAUSE);
    }
  }
}
