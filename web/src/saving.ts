// Saves a moment after the last change. A save that meets a newer one is refused by the server and shown, never forced.

const PAUSE = 700;

export interface Words {
  subject: string;
  body: string;
}

export interface Conflict {
  version: number;
  subject: string;
  body: string;
  /** Both wordings as one, where they differ marked, as HTML of the server's. */
  difference: string;
}

/** A finding that is let stand for a reason; without a reason it is minded again. */
export interface Left {
  rule: string;
  reason: string;
}

type Outcome = "saved" | "saving" | "offline" | "conflict" | "refused" | "removed";

export class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaving = false;
  private underWay: Promise<void> = Promise.resolve();
  private isDirty = false;
  private left: Left | null = null;

  constructor(
    private readonly address: string,
    private readonly token: string,
    private version: number,
    private readonly current: () => Words,
    private readonly say: (outcome: Outcome, version: number, conflict?: Conflict) => void,
  ) {}

  changed(): void {
    this.isDirty = true;
    this.plan();
  }

  /** Keep it at once with a finding let stand, in the same step as the words, so that no newer ones are passed over. */
  leave(left: Left): void {
    this.left = left;
    this.isDirty = true;
    clearTimeout(this.timer);
    void (this.underWay = this.save());
  }

  /** Go on from another version: the person chose whose words stand. */
  continueFrom(version: number): void {
    this.version = version;
    this.changed();
  }

  /** The form itself is about to be sent with the words: a save beside it would only get in its way. Resolves when none is. */
  async giveWay(): Promise<void> {
    await this.underWay;
    clearTimeout(this.timer);
  }

  /** Whether a save is on its way to the server. */
  get isUnderWay(): boolean {
    return this.isSaving;
  }

  /** Whether a finding that is let stand has not been kept yet. */
  get isLeaving(): boolean {
    return this.left !== null;
  }

  private plan(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void (this.underWay = this.save()), PAUSE);
  }

  private async save(): Promise<void> {
    if (this.isSaving) return this.plan();
    this.isSaving = true;
    this.isDirty = false;
    this.say("saving", this.version);
    try {
      await this.put();
    } catch {
      this.isDirty = true;
      this.say("offline", this.version);
      this.plan();
    } finally {
      this.isSaving = false;
    }
  }

  private async put(): Promise<void> {
    const left = this.left; // another finding may be let stand while this is under way: that goes with the next save
    const answer = await fetch(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": this.token },
      body: JSON.stringify({ ...this.current(), ...left, version: this.version }),
    });
    if (answer.status === 409) return this.say("conflict", this.version, (await answer.json()) as Conflict);
    if (!answer.ok) return this.say(answer.status === 404 ? "removed" : "refused", this.version);
    this.version = ((await answer.json()) as { version: number }).version;
    if (this.left === left) this.left = null;
    this.say("saved", this.version);
    if (this.isDirty) this.plan();
  }
}
