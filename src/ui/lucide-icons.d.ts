// The single-icon files of lucide carry no types of their own.
// eslint-disable-next-line no-restricted-syntax -- an ambient module, not a namespace
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type { IconNode } from 'lucide';
  const node: IconNode;
  export default node;
}
