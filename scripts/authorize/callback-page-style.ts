import { createHash } from 'node:crypto';

/** The one style sheet of the callback pages; it loads nothing. */
export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --paper: #fff; --ground: #f3f5f8; --line: #d6dce3;
  --good: #1a7f37; --bad: #b3261e; --panel: #f6f8fa; --code: #e9edf2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --quiet: #a3adb8; --paper: #1b2027; --ground: #12161b;
  --line: #363e48; --good: #4ac26b; --bad: #ff8a80; --panel: #232a32; --code: #323b45; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--ground);
  color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 640px; background: var(--paper); border: 1px solid var(--line); border-radius: 12px;
  padding: 36px 40px; overflow-wrap: anywhere; }
header { display: flex; gap: 16px; align-items: center; margin-bottom: 20px; }
svg { flex: none; width: 44px; height: 44px; }
.good { color: var(--good); }
.bad { color: var(--bad); }
h1 { font-size: 23px; line-height: 1.25; font-weight: 650; margin: 0; text-wrap: balance; }
h2 { font-size: 14px; font-weight: 650; margin: 0 0 4px; }
p { margin: 0 0 14px; }
section { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 14px 18px; margin: 20px 0; }
section p:last-child, section ul:last-child { margin: 0; }
code { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code);
  border-radius: 4px; padding: 1px 5px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
code span { white-space: nowrap; }
ul { margin: 0; padding-left: 20px; }
footer { color: var(--quiet); font-size: 14px; border-top: 1px solid var(--line); margin-top: 24px; padding-top: 16px; }
@media (max-width: 480px) { main { padding: 26px 22px; } }
`;

/** What these pages may do: use that style sheet, and nothing else at all. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
