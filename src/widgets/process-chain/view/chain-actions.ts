// What people can do with chains and steps, as the templates see it. Before the code for it has arrived,
// the element remembers the wish.

export interface ChainActions {
  /** Address of a chain in this page, or of one of its steps. */
  readonly linkTo: (chainId: string, stepId?: string) => string;
  readonly choose: (chainId: string, event: MouseEvent) => void;
  readonly toggle: (stepId: string) => void;
  /** Follows a link to a step. */
  readonly follow: (stepId: string, event: MouseEvent) => void;
}
