/**
 * What main has the print page do: show this report. In a script it stands as one string, in which nothing that people wrote
 * can end it or be read as anything else.
 */
export function reportCall(report: unknown): string {
  return `window.showReport(JSON.parse(${JSON.stringify(JSON.stringify(report))}))`
}
