// The style sheet of the HTML export: print-like, both colour schemes, narrow to wide.

export const htmlStyle = `
:root{color-scheme:light dark;--ink:#1d2127;--soft:#5b6470;--line:#d9dde3;--paper:#fff;--mark:#9a3b26}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#a3acb8;--line:#383f48;--paper:#16191d;--mark:#f0937c}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Georgia,"Times New Roman",serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2}
h2{margin:2.6rem 0 .6rem;padding-bottom:.2rem;border-bottom:1px solid var(--line);font-size:1.4rem}
h3{margin:1.6rem 0 .4rem;font-size:1.05rem}
article{margin:.4rem 0 1rem;padding-left:1rem;border-left:2px solid var(--line);break-inside:avoid}
article p{margin:0}
b{font:600 .78rem/1 system-ui,sans-serif;letter-spacing:.04em}
.support,.source,.cite,table{font-size:.88rem}
.support,i{color:var(--soft)}
a{color:inherit}
.cite{text-decoration:none;border-bottom:1px dotted var(--soft);padding:0 .1em;font-variant-numeric:tabular-nums}
blockquote{margin:.35rem 0;color:var(--soft)}
.dispute{margin:.4rem 0;padding:.4rem .6rem;border:1px solid var(--mark);border-radius:4px}
.dispute>p{color:var(--mark);font-size:.88rem}
table{border-collapse:collapse}
th,td{padding:.15rem .8rem .15rem 0;text-align:start;vertical-align:top;font-variant-numeric:tabular-nums}
.source{margin:.2rem 0}
@media print{body{font-size:11pt}main{max-width:none;padding:0}}
`;
