/** No picture takes longer, in milliseconds; a tab that is hidden meanwhile draws none. */
const PATIENCE = 250;

/** Done once the browser has shown what was drawn last. What takes long waits for it, so that every press is answered at once. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    if (document.hidden) return done();
    const late = setTimeout(done, PATIENCE);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
