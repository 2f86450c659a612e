const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, wherever it hides behind blanks. */
const FORMULA = /^[\s\u00A0]*[=+\-@|%\t\r\n]/u;

/**
 * DB-14: a table as a spreadsheet in German and English opens it: semicolons, a byte order mark, every text quoted, and no
 * cell that could be taken for a formula (OWASP: CSV injection).
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
