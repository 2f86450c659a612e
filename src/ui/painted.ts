/**
 * Done once the browser has shown what was drawn last. What takes long waits for it, so that every press is answered at once.
 * A hidden tab shows nothing and waits for nothing.
 */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });
