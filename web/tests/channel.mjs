/** What is put in comes out by `next`, in order; whoever takes first waits. */
export function channel() {
  const items = [];
  const takers = [];
  return {
    put: (item) => void (takers.length ? takers.shift()(item) : items.push(item)),
    next: () => (items.length ? Promise.resolve(items.shift()) : new Promise((resolve) => takers.push(resolve))),
  };
}
