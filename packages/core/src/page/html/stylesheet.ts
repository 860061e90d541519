/**
 * The look of every page: the system's own letters, colours that keep their contrast by day and by night, lines short
 * enough to read, and paper of either size. Blanks count: {@link STYLE_HASH} is made of these very bytes.
 */
export const STYLESHEET = `
:root{--ink:#1c2128;--soft:#4b5563;--paper:#fff;--rule:#c9d1d9;--link:#0a4fa3;
--green:#12502a;--green-bg:#d9f2e1;--yellow:#5c4100;--yellow-bg:#fdf0c4;--red:#86181d;--red-bg:#fde3e1;
--blue:#123f86;--blue-bg:#dfeafc;--grey:#3b424a;--grey-bg:#e9edf1}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.75em 0 .5em;text-wrap:balance}
h1{font-size:1.9rem;margin-top:0}
h2{font-size:1.45rem;padding-bottom:.25rem;border-bottom:2px solid var(--rule)}
h3{font-size:1.15rem}
h4{font-size:1.06rem}
h5,h6{font-size:1rem}
p,ul,ol,dl,blockquote,figure,.note{margin:.65em 0}
li{margin:.3em 0}
a{color:var(--link)}
code{font:.92em ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--grey-bg);color:var(--ink);padding:.1em .3em;border-radius:.2em}
dt{font-weight:600}
dd{margin:0 0 .6em 1.25rem}
blockquote{margin-left:0;padding:.1em 0 .1em .9rem;border-left:.25rem solid var(--rule)}
blockquote p{margin:.2em 0}
blockquote footer,figcaption,caption{color:var(--soft);font-size:.92rem}
.checklist{list-style:none;padding-left:0}
.checklist li{padding-left:1.7em;text-indent:-1.7em}
.tick{display:inline-block;width:1.7em;text-indent:0}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto;margin:.9em 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding-bottom:.4em}
th,td{border:1px solid var(--rule);padding:.45em .6em;text-align:left;vertical-align:top;min-width:6rem}
thead th{background:var(--grey-bg)}
tbody th{font-weight:500}
.badge{display:inline-block;padding:.05em .55em;border-radius:1em;border:1px solid currentColor;font-size:.88em;font-weight:600;line-height:1.45;white-space:nowrap}
.note{padding:.6em .9em;border-left:.3rem solid currentColor;border-radius:.2rem}
.note>*{color:var(--ink)}
.note>.label{color:inherit;font-weight:700;margin:0}
.note>:last-child{margin-bottom:0}
.green{color:var(--green);background:var(--green-bg)}
.yellow{color:var(--yellow);background:var(--yellow-bg)}
.red{color:var(--red);background:var(--red-bg)}
.blue{color:var(--blue);background:var(--blue-bg)}
.grey{color:var(--grey);background:var(--grey-bg)}
td.green,td.yellow,td.red,td.blue,td.grey{color:var(--ink)}
td .badge{background:var(--paper)}
svg{max-width:100%;height:auto}
svg text{fill:var(--ink);font-family:inherit}
svg polyline{fill:none;stroke:var(--soft);stroke-width:1.5}
svg polygon{fill:var(--soft)}
svg .plain{fill:none;stroke:var(--soft)}
svg .green{fill:var(--green-bg);stroke:var(--green)}
svg .yellow{fill:var(--yellow-bg);stroke:var(--yellow)}
svg .red{fill:var(--red-bg);stroke:var(--red)}
svg .blue{fill:var(--blue-bg);stroke:var(--blue)}
svg .grey{fill:var(--grey-bg);stroke:var(--grey)}
@media screen and (prefers-color-scheme:dark){
:root{color-scheme:dark;--ink:#e6edf3;--soft:#a9b4c0;--paper:#12161b;--rule:#3d4650;--link:#8ab8ff;
--green:#9be3b3;--green-bg:#10331e;--yellow:#f3d98b;--yellow-bg:#3a2e08;--red:#ffb4ad;--red-bg:#471717;
--blue:#a9ccff;--blue-bg:#14294d;--grey:#c3ccd6;--grey-bg:#272e36}
}
@media (max-width:40rem){
main{padding:1rem .8rem 2rem}
h1{font-size:1.55rem}
h2{font-size:1.25rem}
.badge{white-space:normal;font-size:.82em;padding:.05em .4em}
}
@page{margin:14mm 15mm}
@media print{
html{font-size:10.5pt}
body{line-height:1.4}
h2,h3,h4,h5,h6{margin:1.2em 0 .4em}
main{max-width:none;padding:0}
a{color:inherit}
.scroll{overflow:visible}
th,td{min-width:0}
thead{display:table-header-group}
tr,li,dt,blockquote,figure,.note,h1,h2,h3,h4,h5,h6,section:not(:has(section)){break-inside:avoid}
h1,h2,h3,h4,h5,h6,caption,dt{break-after:avoid}
p,li,dd{orphans:3;widows:3}
.new-sheet{break-before:page}
.badge,.note,td,th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

/** What a browser is told to let through: this stylesheet and no other. A test holds it to the bytes above. */
export const STYLE_HASH = 'sha256-Bmm6rLeHOjVrEuLYZga0DYdLfu4t1xnz2ALXOKVEniY=';
