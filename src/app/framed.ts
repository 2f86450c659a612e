/** Whether the page is shown in a frame of another origin. Browsers keep apart what is saved there, and clear it sooner. */
export function isFramed(): boolean {
  if (window.top === window) return false;
  try {
    return window.top?.location.origin !== window.location.origin;
  } catch {
    // Another origin does not even tell its name.
    return true;
  }
}
