/*
 * Suggesting an item: another act without asking the server, and attachments that are shown in the list once they are
 * laid up. Without scripts the same buttons send the form.
 */
(() => {
    "use strict";
    for (const form of document.querySelectorAll("form[data-acts]")) {
        form.querySelector("[data-add-act]")?.addEventListener("click", (event) => {
            event.preventDefault();
            const rows = form.querySelectorAll(".rv-acts__row");
            const last = rows[rows.length - 1];
            const row = last.cloneNode(true);
            const number = rows.length;
            for (const field of row.querySelectorAll("select, input")) {
                const name = field.name.replace(/\d+$/, String(number));
                row.querySelector(`label[for="${field.id}"]`).htmlFor = name;
                field.name = name;
                field.id = name;
                field.removeAttribute("placeholder");
                if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
                else field.value = "";
            }
            for (const label of row.querySelectorAll("label")) {
                label.textContent = label.textContent.replace(/\d+/, String(number + 1));
            }
            last.after(row);
            row.querySelector("select").focus();
        });
    }
})();
