// Watches everything a page can write to the device. Source: TDDDG § 25: nothing is stored without being asked for.

type Undo = () => void;

function watchMethod(owner: object, name: string, seen: string[], label: string): Undo {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  const original: unknown = before?.value;
  if (!before || typeof original !== 'function') return () => undefined;
  Object.defineProperty(owner, name, {
    ...before,
    value(this: unknown, ...args: unknown[]): unknown {
      seen.push(label);
      return original.apply(this, args);
    },
  });
  return () => Object.defineProperty(owner, name, before);
}

function watchCookie(seen: string[]): Undo {
  const before = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...before,
    set(value: string) {
      seen.push('cookie');
      before.set?.call(this, value);
    },
  });
  return () => Object.defineProperty(Document.prototype, 'cookie', before);
}

/** Starts watching; `stop` ends it and returns the names of everything that was written to. */
export function watchStorage(): { stop: () => string[] } {
  const seen: string[] = [];
  const undo = [
    watchCookie(seen),
    watchMethod(Storage.prototype, 'setItem', seen, 'localStorage or sessionStorage'),
    watchMethod(IDBFactory.prototype, 'open', seen, 'IndexedDB'),
    ...('CacheStorage' in window
      ? [watchMethod(CacheStorage.prototype, 'open', seen, 'cache storage')]
      : []),
    ...('ServiceWorkerContainer' in window
      ? [watchMethod(ServiceWorkerContainer.prototype, 'register', seen, 'service worker')]
      : []),
  ];
  return {
    stop: () => {
      for (const restore of undo) restore();
      return seen;
    },
  };
}
