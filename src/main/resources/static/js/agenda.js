/*
 * Moving the items of an agenda: by buttons, by Alt+arrow, by dragging the handle. The server has the order; after each
 * move it sends the whole list, also when somebody else was first. Without scripts the buttons are plain forms.
 */
(() => {
    "use strict";
    const list = () => document.querySelector("[data-order]");
    const status = document.querySelector("[data-order-status]");
    let moving = false;

    /** Sends a move and shows the order the server answers with; the focus stays with the item. */
    const send = async (form, fields, item, control) => {
        if (moving) return;
        moving = true;
        try {
            const body = new URLSearchParams(new FormData(form));
            for (const [name, value] of Object.entries(fields)) body.set(name, value);
            const answer = await fetch(form.getAttribute("action"), {
                method: "POST",
                body,
                headers: { "HX-Request": "true" },
            });
            if (answer.headers.get("HX-Refresh") === "true") {
                window.location.reload();
                return;
            }
            const parsed = document.createElement("template");
            parsed.innerHTML = await answer.text();
            const order = parsed.content.querySelector("[data-order]");
            if (!order) {
                window.location.reload();
                return;
            }
            list().replaceWith(order);
            ready();
            const row = document.getElementById(item);
            (row?.querySelector(control) ?? row?.querySelector("a"))?.focus();
            if (status) status.textContent = order.dataset.said ?? "";
        } catch {
            if (status) status.textContent = "Flytningen blev ikke gemt. Forbindelsen mangler.";
            window.location.reload();
        } finally {
            moving = false;
        }
    };

    document.addEventListener("submit", (event) => {
        const form = event.target.closest?.("[data-order] form[data-step]");
        if (!form) return;
        event.preventDefault();
        send(form, { retning: form.dataset.step }, form.closest("li").id, `form[data-step=${form.dataset.step}] button`);
    });

    document.addEventListener("keydown", (event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        const row = event.target.closest?.("[data-order] li[data-move]");
        if (!row) return;
        event.preventDefault();
        const way = event.key === "ArrowUp" ? "op" : "ned";
        const form = row.querySelector(`form[data-step=${way}]`);
        if (form) send(form, { retning: way }, row.id, "a");
    });

    /* ---- dragging ---- */

    const rows = (ol) => [...ol.querySelectorAll(":scope > li")];

    const place = (dragged, y) => {
        const lists = [...document.querySelectorAll("[data-order] ol[data-section]")];
        const over = lists.findLast((ol) => y >= ol.getBoundingClientRect().top - 56) ?? lists[0];
        const before = rows(over).find((row) => {
            const box = row.getBoundingClientRect();
            return row !== dragged && y < box.top + box.height / 2;
        });
        if (before) {
            if (before.previousElementSibling !== dragged) over.insertBefore(dragged, before);
        } else if (over.lastElementChild !== dragged) {
            over.append(dragged);
        }
    };

    const drag = (down) => {
        const handle = down.target.closest?.(".rv-order__handle");
        const row = handle?.closest("li[data-move]");
        if (!row || moving || down.button !== 0) return;
        down.preventDefault();
        row.classList.add("rv-order__row--dragged");
        const start = { list: row.parentElement, next: row.nextElementSibling };
        const follow = (event) => place(row, event.clientY);
        const stop = (drop) => {
            document.removeEventListener("pointermove", follow);
            row.classList.remove("rv-order__row--dragged");
            document.removeEventListener("keydown", escape);
            document.removeEventListener("pointerup", up);
            document.removeEventListener("pointercancel", cancel);
            const isSame = row.parentElement === start.list && row.nextElementSibling === start.next;
            if (!drop) start.list.insertBefore(row, start.next);
            else if (!isSame) finish(row);
        };
        const up = () => stop(true);
        const cancel = () => stop(false);
        const escape = (event) => {
            if (event.key === "Escape") stop(false);
        };
        document.addEventListener("pointermove", follow);
        document.addEventListener("pointerup", up);
        document.addEventListener("pointercancel", cancel);
        document.addEventListener("keydown", escape);
    };

    const finish = (row) => {
        const ol = row.parentElement;
        const form = row.querySelector("form[data-step]");
        send(form, { retning: "", afsnit: ol.dataset.section, plads: rows(ol).indexOf(row) }, row.id, "a");
    };

    const ready = () => list()?.addEventListener("pointerdown", drag);
    ready();

    /* the form sends the version of the text that was saved last */
    document.addEventListener("rv:saved", (event) => {
        const version = event.target.form?.querySelector("[data-text-version]");
        if (version) version.value = event.detail.version;
    });
})();
