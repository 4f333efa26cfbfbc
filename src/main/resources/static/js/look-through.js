/* What was looked at is kept at once; the page works without this. */
(() => {
    "use strict";
    const form = document.querySelector("form[data-look-through]");
    if (!form) return;
    const boxes = [...form.querySelectorAll("[data-seen]")];
    const reason = form.querySelector("[data-reason]");
    const main = form.querySelector(".button-primary");
    const count = () => {
        const left = boxes.filter((box) => !box.checked).length;
        reason.textContent = left === 0 ? "" : left === 1 ? "Der er ét sted, du ikke har set." : `Der er ${left} steder, du ikke har set.`;
        main.setAttribute("aria-disabled", String(left > 0));
        const lead = document.querySelector("[data-lead]");
        if (lead && boxes.length > 0 && left === 0) lead.textContent = "Alt er set.";
        return left;
    };
    form.querySelector("[data-keep]")?.remove();
    form.addEventListener("change", async (event) => {
        const box = event.target.closest("[data-seen]");
        if (!box) return;
        count();
        try {
            const answer = await fetch(form.dataset.lookThrough, {
                method: "POST",
                headers: { ...JSON.parse(document.body.getAttribute("hx-headers") ?? "{}"), "HX-Request": "true" },
                body: new URLSearchParams({ [box.checked ? "set" : "ikke"]: box.value }),
            });
            if (!answer.ok) throw new Error(answer.status);
        } catch {
            reason.textContent = "Ingen forbindelse. Det, du har set, bliver gemt, når du offentliggør.";
        }
    });
    form.addEventListener("submit", (event) => {
        if (count() === 0) return;
        event.preventDefault();
        boxes.find((box) => !box.checked).focus();
    });
    count();
})();
