/** The style sheet of the stand-in's pages; it loads nothing. */
export const style = `
:root { color-scheme: light; --ink: #1f2328; --quiet: #59636e; --line: #d6dce3; --accent: #1d4ed8; --bad: #b3261e; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; grid-template-rows: auto 1fr; background: #f3f5f8; color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
aside { background: #fff3c4; color: #5c4400; border-bottom: 1px solid #e8d48a; padding: 8px 16px; text-align: center; font-size: 14px; }
main { width: calc(100% - 32px); max-width: 520px; margin: 32px auto; align-self: center; background: #fff;
  border: 1px solid var(--line); border-radius: 12px; padding: 36px 40px; overflow-wrap: anywhere; }
h1 { font-size: 23px; line-height: 1.25; font-weight: 600; margin: 0 0 12px; }
p { margin: 0 0 16px; }
.quiet { color: var(--quiet); font-size: 14px; }
.account { display: inline-block; border: 1px solid var(--line); border-radius: 999px; padding: 4px 14px; font-size: 14px; }
.accounts button { display: block; width: 100%; text-align: left; margin: 0 0 8px; }
label { display: flex; gap: 14px; align-items: flex-start; padding: 14px 0; border-top: 1px solid var(--line); }
label:last-of-type { border-bottom: 1px solid var(--line); }
input[type=checkbox] { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--accent); }
nav { display: flex; justify-content: flex-end; gap: 12px; margin-top: 28px; }
button { font: inherit; border: 1px solid var(--line); border-radius: 8px; background: #fff; color: var(--ink);
  padding: 10px 20px; cursor: pointer; }
button:hover { background: #f3f5f8; }
button.main { background: var(--accent); border-color: var(--accent); color: #fff; font-weight: 600; }
button.main:hover { background: #1e40af; }
button:focus-visible, input:focus-visible { outline: 3px solid #93b4ff; outline-offset: 2px; }
.error { color: var(--bad); font-weight: 600; margin-bottom: 4px; }
dl { margin: 0; font-size: 14px; color: var(--quiet); }
dd { margin: 0; font-family: ui-monospace, monospace; }
`;
