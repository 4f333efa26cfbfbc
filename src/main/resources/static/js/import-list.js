/* When a file has been read, the list of those that wait shows it too. */
(() => {
    "use strict";
    const rows = document.querySelector(".rv-upload__rows");
    if (!rows || !window.htmx) return;
    const isAnswer = (row) => row.matches?.(".rv-upload__row") && !row.querySelector("progress");
    new MutationObserver((changes) => {
        if (changes.some((change) => [...change.addedNodes].some(isAnswer))) {
            window.htmx.ajax("GET", "/indlaesning", { target: "#ventende", select: "#ventende", swap: "outerHTML" });
        }
    }).observe(rows, { childList: true });
})();
