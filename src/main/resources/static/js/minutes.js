/*
 * Live minutes. All items are on the page from the beginning, so a lost connection does not stop anybody from writing about
 * the next one; one item is shown at a time. Texts are saved by autosave.js; here is what is around them: moving between
 * items, phrases, decisions in the text, and what others have changed.
 */
(() => {
    "use strict";
    const live = document.querySelector("[data-live]");
    if (!live) return;
    const EVERY = 4000;
    const base = live.dataset.live;
    const items = [...live.querySelectorAll("[data-item]")];
    const byId = (id) => items.find((item) => item.dataset.item === id);
    const notesOf = (item) => live.querySelector(`[data-notes="${item.dataset.item}"]`);
    const fieldOf = (item) => item.querySelector("[data-save-url]");
    const lost = document.querySelector("[data-lost]");
    const voice = document.querySelector("[data-voice]");
    const narrow = window.matchMedia("(max-width: 799px)");
    const headers = () => JSON.parse(document.body.getAttribute("hx-headers") ?? "{}");

    /* ---- the text of an item, with the editor or without ---- */

    const textOf = (item) => fieldOf(item).value;
    const write = (item) => {
        const field = fieldOf(item);
        if (field.editor) field.editor.focus();
        else field.focus();
    };
    const selection = (item) => {
        const field = fieldOf(item);
        if (field.editor) return field.editor.selectionText();
        return field.value.slice(field.selectionStart, field.selectionEnd).trim();
    };
    /** The last sentence that was written, for who marks a decision without selecting anything. */
    const lastSentence = (item) => words(textOf(item)).match(/[^.!?]*[.!?]?\s*$/)?.[0].trim() ?? "";

    const insert = (item, sentence) => {
        const field = fieldOf(item);
        const before = textOf(item).trim();
        if (field.editor) {
            field.editor.focus();
            field.editor.insertText(before ? "\n\n" + sentence : sentence);
            return;
        }
        const at = field.selectionStart;
        const lead = at > 0 && !/\n$/.test(field.value.slice(0, at)) ? "\n\n" : "";
        field.setRangeText(lead + sentence, at, field.selectionEnd, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.focus();
    };

    /* ---- one item at a time ---- */

    let current = null;
    const show = (item, focus = true) => {
        if (!item) return;
        current = item;
        items.forEach((one) => {
            one.hidden = one !== item;
            notesOf(one).hidden = one !== item;
        });
        live.querySelectorAll("[data-line]").forEach((line) => {
            const link = line.querySelector("a");
            if (line.dataset.line === item.dataset.item) link.setAttribute("aria-current", "true");
            else link.removeAttribute("aria-current");
        });
        history.replaceState(null, "", "#" + item.id);
        highlight(item);
        if (narrow.matches) live.querySelector("[data-items]").open = false;
        if (focus) {
            write(item);
            window.scrollTo({ top: item.getBoundingClientRect().top + window.scrollY - 16 });
        }
    };
    const go = (steps) => show(items[Math.min(items.length - 1, Math.max(0, items.indexOf(current) + steps))]);

    live.querySelector("[data-items]").addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#punkt-']");
        if (!link || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        show(document.getElementById(link.getAttribute("href").slice(1)));
    });

    /* ---- done ---- */

    const setDone = (item, done) => {
        live.querySelector(`[data-line="${item.dataset.item}"]`).classList.toggle("rv-live__done", done);
        item.querySelector("[data-done]").setAttribute("aria-pressed", String(done));
        document.querySelector("[data-count]").textContent = items.filter(isDone).length;
    };
    const isDone = (item) => item.querySelector("[data-done]").getAttribute("aria-pressed") === "true";
    const tick = async (item, done) => {
        setDone(item, done);
        try {
            const answer = await fetch(`${base}/${item.dataset.item}/faerdig`, {
                method: "POST",
                headers: headers(),
                body: new URLSearchParams({ faerdig: done }),
            });
            if (!answer.ok) throw new Error(answer.status);
        } catch {
            setDone(item, !done);
            say("Ingen forbindelse: fluebenet er ikke gemt. Prøv igen om lidt.");
        }
    };

    /* ---- decisions ---- */

    /** Words without their formatting, as the server compares them. */
    const words = (markdown) => markdown
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s?)+/gm, "")
        .replace(/^[\s|:-]+$/gm, " ")
        .replace(/[*_`|\\]+/g, " ")
        .replace(/[\s\u00a0]+/g, " ")
        .replace(/ (?=[.,;:!?])/g, "")
        .trim();

    const highlight = (item) => {
        const text = words(textOf(item));
        const decisions = [...notesOf(item).querySelectorAll("[data-decision]")];
        decisions.forEach((one) => {
            one.querySelector("[data-fallen]").hidden = text.includes(words(one.dataset.decision));
        });
        fieldOf(item).editor?.highlight(decisions.map((one) => ({ text: one.dataset.decision, label: one.dataset.label })));
    };

    const EFFECTS = [
        [/anderledes end|i stedet for/i, "DECIDED_OTHERWISE"], [/udsæt|udsat/i, "POSTPONED"], [/forkast|ikke godkend|afvist/i, "REJECTED"],
        [/anbefal/i, "RECOMMENDS"], [/bemyndig|mandat/i, "GIVES_AUTHORITY"], [/udpeg/i, "APPOINTED"],
        [/sende[ns]? .*videre|oversend|videresend/i, "SENT_ON"], [/bakke|støtte/i, "SUPPORTS"],
        [/godkend|tiltr|beslutt/i, "APPROVED"], [/efterretning|orienter|drøfte/i, "NOTED"],
    ];
    const mark = (item) => {
        const form = notesOf(item).querySelector("[data-mark]");
        const passage = form.elements.passage;
        passage.value = selection(item) || lastSentence(item) || passage.value;
        form.elements.virkning.value = EFFECTS.find(([words]) => words.test(passage.value))?.[1] ?? "";
        form.dispatchEvent(new Event("input", { bubbles: true }));
        (passage.value ? form.elements.virkning : passage).focus();
    };
    const noteTask = (item) => {
        const form = notesOf(item).querySelector("[data-task]");
        form.closest("details").open = true;
        form.elements.opgave.focus();
    };

    /* ---- keys ---- */

    const shortcuts = document.querySelector("[data-shortcuts]");
    const help = () => { if (!shortcuts.open) shortcuts.showModal(); };
    const KEYS = {
        ArrowDown: () => go(1),
        ArrowUp: () => go(-1),
        Enter: () => {
            tick(current, true);
            go(1);
        },
        KeyB: () => mark(current),
        KeyO: () => noteTask(current),
        KeyP: () => document.getElementById("deltagere").focus(),
        KeyR: () => write(current),
        KeyH: help,
    };
    document.addEventListener("keydown", (event) => {
        if (shortcuts.open || !current) return;
        const typing = event.target.closest("input, textarea, select, [contenteditable]");
        if (event.key === "?" && !typing) {
            event.preventDefault();
            help();
            return;
        }
        if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
        const act = digit ? () => current.querySelector(`[data-phrase="${digit}"]`)?.click() : KEYS[event.code];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
    }, true);

    live.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        const item = button?.closest("[data-item]");
        if (!item) return;
        if (button.dataset.phrase) insert(item, button.querySelector("span").textContent);
        else if ("done" in button.dataset) tick(item, !isDone(item));
        else if (button.dataset.go) go(Number(button.dataset.go));
    });
    document.querySelector("[data-help]").addEventListener("click", help);

    /* ---- what others change ---- */

    const say = (text) => {
        lost.textContent = text;
        lost.hidden = !text;
    };

    /** Whether somebody is writing there: then nothing is changed under their hands. */
    const isBusy = (part) =>
        part.contains(document.activeElement) || part.querySelector("[aria-invalid=true]") || [...part.querySelectorAll("input:not([type=hidden]), textarea")].some((field) => field.value !== field.defaultValue);

    /** What somebody has folded out stays so when the part comes again. */
    const folds = new Map();
    live.addEventListener("toggle", ({ target }) => {
        if (target.dataset?.fold && target.isConnected) folds.set(target.dataset.fold, target.open);
    }, true);
    const unfold = (part) => part.querySelectorAll("[data-fold]").forEach((one) => { one.open = folds.get(one.dataset.fold) ?? one.open; });

    const refresh = async (part, address) => {
        if (isBusy(part)) return;
        const answer = await fetch(address, { headers: { "HX-Request": "true" } });
        if (!answer.ok || isBusy(part)) return;
        part.innerHTML = await answer.text();
        window.htmx.process(part);
        unfold(part);
    };

    const takeText = async (item, version) => {
        const field = fieldOf(item);
        const save = field.autosave;
        const busy = () => save && (save.isUnsaved || save.sending || save.stopped) || item.contains(document.activeElement) && !document.hidden && document.activeElement.closest("[contenteditable], textarea");
        if (Number(field.dataset.version) >= version || busy()) return;
        const answer = await fetch(field.dataset.saveUrl);
        if (!answer.ok) return;
        const { version: newest, text } = await answer.json();
        // what was written and saved here meanwhile is newer than this answer
        if (Number(field.dataset.version) >= newest || busy()) return;
        field.dataset.version = newest;
        if (save) {
            save.version = newest;
            save.known = text;
        }
        if (field.editor) field.editor.setMarkdown(text);
        else field.value = text;
        if (save) {
            save.known = field.value;
            save.keep();
        }
        highlight(item);
    };

    /* what was taken over whole; the server then says that nothing has changed since without telling it all again */
    let taken = "";
    let told = "";
    const look = async () => {
        if (document.hidden) return;
        const asked = { Accept: "application/json" };
        if (taken) asked["If-None-Match"] = taken;
        const answer = await fetch(base + "/aendringer", { headers: asked });
        if (answer.status === 304) {
            say(told);
            return;
        }
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        const changes = await answer.json();
        told = changes.open ? "" : "Referatet er godkendt eller lukket af en anden. Det, du skriver nu, bliver kun gemt på denne computer.";
        say(told);
        for (const change of changes.items) {
            const item = byId(change.id);
            if (!item) continue;
            if (isDone(item) !== change.done) setDone(item, change.done);
            await takeText(item, change.version);
            const notes = notesOf(item);
            if (notes.querySelector("[data-hash]").dataset.hash !== change.notes) {
                await refresh(notes, `${base}/${change.id}/noter`);
                highlight(item);
            }
        }
        const people = live.querySelector("[data-people]");
        const isThere = () => people.querySelector("[data-hash]").dataset.hash === changes.attendance;
        if (!isThere()) await refresh(people, base + "/deltagere");
        const whole = isThere() && changes.items.every((change) => {
            const item = byId(change.id);
            return !item || Number(fieldOf(item).dataset.version) >= change.version
                && isDone(item) === change.done
                && notesOf(item).querySelector("[data-hash]").dataset.hash === change.notes;
        });
        taken = whole ? answer.headers.get("ETag") ?? "" : "";
    };
    const watch = async () => {
        try {
            await look();
        } catch {
            taken = "";
            say("Ingen forbindelse. Du kan skrive videre; teksten bliver gemt på denne computer, til forbindelsen er der igen.");
        }
        setTimeout(watch, EVERY);
    };

    /* ---- signs ---- */

    const markUnsaved = (item) => {
        live.querySelector(`[data-line="${item.dataset.item}"] [data-unsaved]`).hidden = !fieldOf(item).autosave?.isUnsaved;
    };

    live.addEventListener("input", (event) => {
        const item = event.target.closest("[data-item]");
        if (!item || event.target !== fieldOf(item)) return;
        live.querySelector(`[data-line="${item.dataset.item}"] [data-unsaved]`).hidden = !fieldOf(item).autosave;
        highlight(item);
    });
    live.addEventListener("rv:saved", (event) => {
        markUnsaved(event.target.closest("[data-item]"));
    });
    /* after an act one goes on where one was, and hears what was done; what is wrong comes first */
    let person = null;
    document.addEventListener("htmx:beforeRequest", (event) => { person = event.target.closest("[data-person]")?.dataset.person ?? null; });
    document.addEventListener("htmx:afterSwap", (event) => {
        const notes = event.target.closest?.("[data-notes]");
        const part = notes ?? event.target.closest?.("[data-people]");
        if (!part) return;
        unfold(part);
        if (notes) highlight(byId(notes.dataset.notes));
        const wrong = part.querySelector("[aria-invalid=true]");
        const line = person && part.querySelector(`[data-person="${person}"]`);
        const next = wrong ?? (notes ? notes.querySelector("[data-mark] textarea")
            : line?.checkVisibility() ? line : document.getElementById("deltagere"));
        next.focus();
        voice.textContent = wrong ? "" : part.querySelector(".rv-live__said").textContent.trim();
    });
    for (const fault of ["htmx:sendError", "htmx:responseError"]) {
        document.addEventListener(fault, () => say("Det kunne ikke gemmes. Det, du skrev, står der endnu. Prøv igen om lidt."));
    }

    /* other scripts make the editors and begin to save before this one shows the first item */
    const start = () => {
        live.querySelectorAll("[data-done], [data-go]").forEach((button) => { button.hidden = false; });
        document.querySelector("[data-help]").hidden = false;
        items.forEach((item) => {
            highlight(item);
            markUnsaved(item);
        });
        const wanted = items.find((item) => "#" + item.id === window.location.hash);
        show(wanted ?? items.find((item) => !isDone(item)) ?? items[0], false);
        setTimeout(watch, EVERY);
    };
    if (items.length > 0) start();
})();
