const WORDS: Readonly<Record<string, string>> = { ceoVideo: 'video of the chief executive', nonApology: 'non-apology' };
/** 'falseDenial' → 'false denial' */
export const words = (kind: string): string => WORDS[kind] ?? kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
