/*
 * Saves a field while it is written. For every field with
 *   data-save-url   where it is sent, as text, version and _csrf
 *   data-version    the version of the text that the page shows
 * A textarea with data-editor counts as a field. What the server has not confirmed is kept in this browser, so neither a
 * closed window nor a stopped server takes a word away.
 *
 * Events on the field: rv:saved {version, savedAt, text} and rv:conflict {version, text, savedBy, savedAt}.
 */
(() => {
    "use strict";
    const PAUSE = 1000;
    const RETRIES = [2000, 5000, 15000, 30000];
    const KEEPALIVE_BYTES = 60000;
    const PREFIX = "rv:tekst:";
    const TAB = Math.random().toString(36).slice(2);

    /** No possible CPR number is written down anywhere before the server has been asked, not on this computer either. */
    const CPR = /(?<!\d)[0-7]\d(0\d|1[0-2])\d{2}[\s\u00a0–-]{0,3}\d{4}(?!\d)/g;
    const HIDDEN = "●●●●●●-●●●●";
    const withoutCpr = (text) => text.replace(CPR, HIDDEN);

    const same = (one, other) => tidy(one) === tidy(other);
    const tidy = (text) => text.replace(/\r\n?/g, "\n").trimEnd();

    /** Where a text became another: the letters before and behind are the same. */
    const change = (from, to) => {
        let start = 0;
        while (start < from.length && start < to.length && from[start] === to[start]) start++;
        let end = 0;
        while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end++;
        return { start, end: from.length - end, by: to.slice(start, to.length - end) };
    };

    /** Two changes of one text joined; null when they touch. */
    const join = (base, mine, theirs) => {
        if (mine === base) return theirs;
        const one = change(base, mine);
        const other = change(base, theirs);
        const [first, last] = one.start <= other.start ? [one, other] : [other, one];
        if (first.end >= last.start) return null;
        return base.slice(0, first.start) + first.by + base.slice(first.end, last.start) + last.by + base.slice(last.end);
    };

    const clock = (moment) =>
        new Date(moment).toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });
    const user = () => document.body.dataset.user ?? "";

    const el = (tag, attributes = {}, ...children) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
            if (typeof value === "function") element.addEventListener(name, value);
            else if (value !== false) element.setAttribute(name, value === true ? "" : value);
        }
        element.append(...children);
        return element;
    };

    /** The texts that wait in this browser for the server's word. */
    const drafts = {
        key: (address, version) => [PREFIX + user(), address, version, TAB].join("|"),
        all() {
            try {
                return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
            } catch {
                return [];
            }
        },
        /**
         * @param contested whether somebody else's text stands in its place, and nothing has been chosen yet
         * @returns whether it could be kept
         */
        keep(key, text, contested = false) {
            try {
                localStorage.setItem(key, JSON.stringify({ text: withoutCpr(text), at: Date.now(), contested }));
                return true;
            } catch {
                return false;
            }
        },
        of(address) {
            const start = PREFIX + user() + "|" + address + "|";
            return this.all()
                .filter((key) => key.startsWith(start))
                .map((key) => {
                    const version = Number(key.slice(start.length).split("|")[0]);
                    return { key, version, ...JSON.parse(localStorage.getItem(key)) };
                })
                .sort((one, other) => other.at - one.at);
        },
        forget(key) {
            try {
                localStorage.removeItem(key);
            } catch { /* then there was nothing */ }
        },
    };

    class Autosave {
        constructor(field) {
            this.field = field;
            this.url = field.dataset.saveUrl;
            this.version = Number(field.dataset.version);
            this.known = field.defaultValue;
            this.kept = null;
            this.offered = false;
            this.contested = false;
            this.sending = false;
            this.tries = 0;
            this.stopped = null;
            this.caughtUp = false;
            this.answer = "";
            this.place = el("div", { class: "rv-autosave" });
            this.mark = el("p", { class: "rv-autosave__mark" });
            this.voice = el("p", { class: "sr-only", role: "status" });
            this.panel = el("div", { class: "rv-autosave__panel" });
            this.place.append(this.mark, this.panel, this.voice);
            this.field.after(this.place);
            field.addEventListener("input", () => this.changed());
            (field.closest(".rv-row") ?? field).addEventListener("focusout", () => this.now());
            // a browser puts back what stood in a field of a page it loads again, and would do so on another's newer text
            field.setAttribute("autocomplete", "off");
            if (this.isUnsaved) this.takeBack();
            this.offerDraft();
        }

        get text() {
            return this.field.value;
        }

        set text(value) {
            if (this.field.editor) this.field.editor.setMarkdown(value);
            else {
                this.field.value = value;
                this.field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }

        /** Whether it is one answer and not a text: two cannot both be kept. */
        get isOneAnswer() {
            return this.field.dataset.cell !== undefined && !this.field.matches("textarea");
        }

        /** A text as it is read: a choice is kept by another name. */
        words(text) {
            const words = JSON.parse(this.field.dataset.words || "{}");
            return this.field.dataset.words ? text.split(" ").map((name) => words[name] ?? name).join(", ") : text;
        }

        /** Between two texts that are both kept. */
        get separator() {
            return this.field.matches("input") ? " / " : "\n\n";
        }

        get isUnsaved() {
            return !same(this.text, this.known);
        }

        /* ---- when ---- */

        changed() {
            this.keep();
            if (this.stopped === "question") this.resume();
            if (this.stopped) return;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.send(), PAUSE);
        }

        now() {
            if (this.stopped || !this.isUnsaved) return;
            clearTimeout(this.timer);
            this.send();
        }

        /** What the server has not confirmed is written down here first. */
        keep() {
            const key = drafts.key(this.url, this.version);
            if (this.kept && this.kept !== key) drafts.forget(this.kept);
            this.kept = key;
            if (!this.isUnsaved && !this.sending) drafts.forget(key);
            else this.isKept = drafts.keep(key, this.text, this.contested);
        }

        /** Takes out of the field what the browser put there, and offers it: nobody knows on which text it was written. */
        takeBack() {
            const found = this.text;
            const known = drafts.of(this.url).some((draft) => same(draft.text, withoutCpr(found)));
            if (!known && !drafts.keep(drafts.key(this.url, 0) + "-fundet", found)) {
                this.version = 0;
                this.changed();
                return;
            }
            this.text = this.known;
            this.known = this.text;
            clearTimeout(this.timer);
        }

        again() {
            clearTimeout(this.timer);
            const wait = RETRIES[Math.min(this.tries++, RETRIES.length - 1)];
            this.timer = setTimeout(() => this.send(), wait);
        }

        /* ---- sending: one request at a time ---- */

        async send(leaving = false) {
            if (this.sending || this.stopped || (!this.isUnsaved && !this.answer)) return;
            this.sending = true;
            const text = this.text;
            const headers = JSON.parse(document.body.getAttribute("hx-headers") ?? "{}");
            const body = new URLSearchParams({ text, version: this.version });
            const token = Object.values(headers)[0] ?? this.field.form?.elements._csrf?.value;
            if (token) body.set("_csrf", token);
            if (this.answer) body.set("cpr-svar", this.answer);
            try {
                const answer = await fetch(this.url, {
                    method: "POST",
                    body,
                    headers: { Accept: "application/json", "HX-Request": "true" },
                    redirect: "manual",
                    keepalive: leaving && body.toString().length < KEEPALIVE_BYTES,
                });
                await this.take(answer, text);
            } catch {
                this.sending = false;
                this.offline();
            }
        }

        async take(answer, text) {
            const told = await answer.json().catch(() => null);
            this.sending = false;
            if (answer.ok && told) this.saved(told, text);
            else if (answer.status === 409 && told) this.conflict(told, text);
            else if (answer.status === 422 && told) this.question(told);
            else if (answer.status === 403) this.refused();
            else if (answer.status === 401 || answer.type === "opaqueredirect") this.signedOut();
            else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) this.refused();
            else this.offline();
        }

        /** @param merged the text with what somebody else wrote in other places meanwhile, when there was such */
        saved({ version, savedAt, text: merged }, text) {
            if (typeof merged === "string" && !same(merged, text) && !this.takeIn(merged, text)) {
                // what was written since touches what the other wrote: it goes again as written on the old version
                this.tries = 0;
                this.changed();
                return;
            }
            const trouble = this.stopped || this.tries > 0 || this.announced !== "Gemt";
            this.tries = 0;
            this.answer = "";
            this.caughtUp = false;
            this.known = typeof merged === "string" ? merged : text;
            this.version = version;
            this.field.dataset.version = version;
            // a form that sends its fields with their versions goes on from what is saved
            const sent = this.field.form?.elements["version-" + this.field.name];
            if (sent) sent.value = version;
            if (this.kept) drafts.forget(this.kept);
            this.kept = null;
            this.contested = false;
            this.panel.replaceChildren();
            this.offerAgain();
            this.show("Gemt kl.\u00a0" + savedAt, "ok");
            if (trouble) this.say("Gemt");
            this.tell("rv:saved", { version, savedAt, text });
            if (this.isUnsaved) this.changed();
        }

        /** Puts what another wrote into the text, also when more was written here while the answer was on its way. */
        takeIn(merged, sent) {
            const joined = join(tidy(sent), tidy(this.text), tidy(merged));
            if (joined === null) return false;
            this.known = joined;
            this.text = joined;
            return true;
        }

        /* ---- what can be in the way; the text stays ---- */

        offline() {
            this.show(
                this.isKept === false
                    ? "Ingen forbindelse. Teksten er ikke gemt – bliv på siden, eller kopiér den"
                    : "Ingen forbindelse – teksten er gemt på denne computer",
                "warn",
            );
            this.say(this.mark.textContent);
            this.again();
        }

        refused() {
            this.stopped = "refused";
            this.keep();
            this.show("Teksten kunne ikke gemmes. Den er gemt på denne computer", "warn");
            this.say(this.mark.textContent);
        }

        signedOut() {
            this.stopped = "signedOut";
            this.keep();
            this.show("", "");
            const link = el("a", { href: "/log-paa", target: "_blank", rel: "opener" }, "Log på i et nyt vindue");
            this.panel.replaceChildren(this.notice("Du er logget af. Teksten er gemt på denne computer og bliver gemt her, når du er logget på igen. ", [link]));
            this.say("Du er logget af. Teksten er gemt på denne computer.");
        }

        /** A possible CPR number: the person changes the text or says what the number is. */
        question({ message, choices }) {
            this.stopped = "question";
            this.answer = "";
            this.keep();
            this.show("", "");
            const notice = this.notice(message, []);
            if (choices) notice.lastElementChild.append(this.choice(choices));
            this.panel.replaceChildren(notice);
            this.say(message);
        }

        /** @param answers from what is sent to what is read */
        choice(answers) {
            const id = "rv-cpr-" + TAB + Math.random().toString(36).slice(2);
            const options = Object.entries(answers).filter(([value]) => value).map(([value, label]) => el("option", { value }, label));
            const select = el("select", { class: "form-select rv-input rv-input--medium", id }, el("option", { value: "" }, "Vælg"), ...options);
            const button = this.button("Gem teksten", () => {
                if (!select.value) {
                    select.focus();
                    return;
                }
                this.answer = select.value;
                this.resume();
                this.send();
            });
            return el("div", { class: "rv-autosave__choice" },
                el("label", { class: "form-label", for: id }, "Er det noget andet end et CPR-nummer?"), select, button);
        }

        /**
         * Somebody saved the text meanwhile. When it is another field of the same thing that was saved, this text is as
         * it was, and ours goes again with the new version.
         */
        conflict(theirs, text) {
            if (same(theirs.text, text)) {
                this.saved({ version: theirs.version, savedAt: theirs.savedAt }, text);
                return;
            }
            if (same(theirs.text, this.known) && theirs.version > this.version && !this.caughtUp) {
                this.caughtUp = true;
                this.version = theirs.version;
                this.keep();
                this.send();
                return;
            }
            this.stopped = "conflict";
            this.contested = true;
            this.keep();
            this.show("", "");
            this.panel.replaceChildren(this.sideBySide(theirs));
            this.say("En anden har rettet teksten. Vælg, hvilken der skal gælde.");
            this.tell("rv:conflict", theirs);
            this.refreshMine = () => this.panel.querySelector("[data-mine]")?.replaceChildren(...lines(this.words(this.text), this.words(theirs.text)));
            this.field.addEventListener("input", this.refreshMine);
        }

        sideBySide(theirs) {
            const use = (text) => () => {
                const chosen = text();
                this.field.removeEventListener("input", this.refreshMine);
                this.version = theirs.version;
                this.known = theirs.text;
                this.contested = false;
                this.field.dataset.version = theirs.version;
                // the pressed button loses the focus with the panel: nothing is sent until the chosen text stands there
                if (!same(chosen, this.text)) this.text = chosen;
                this.panel.replaceChildren();
                this.stopped = null;
                this.keep();
                (this.field.editor ?? this.field).focus();
                if (same(chosen, theirs.text)) {
                    if (this.kept) drafts.forget(this.kept);
                    this.offerAgain();
                    this.show("Teksten er den, som " + theirs.savedBy + " gemte kl.\u00a0" + theirs.savedAt, "ok");
                } else this.send();
            };
            const mine = el("div", { class: "rv-conflict__text", "data-mine": true, tabindex: "0", role: "group", "aria-label": "Din tekst" });
            mine.append(...lines(this.words(this.text), this.words(theirs.text)));
            const other = el("div", { class: "rv-conflict__text", tabindex: "0", role: "group", "aria-label": "Den andens tekst" });
            other.append(...lines(this.words(theirs.text), this.words(this.text)));
            return el("section", { class: "rv-conflict", "aria-label": "To har rettet teksten" },
                el("p", { class: "rv-conflict__heading" }, `${theirs.savedBy} gemte en anden tekst kl.\u00a0${theirs.savedAt}`),
                el("p", {}, "Din tekst er ikke gemt endnu. Vælg, hvilken der skal gælde. Det, der er forskelligt, er markeret."),
                el("div", { class: "rv-conflict__sides" },
                    el("div", {}, el("p", { class: "rv-conflict__name" }, "Din tekst"), mine),
                    el("div", {}, el("p", { class: "rv-conflict__name" }, theirs.savedBy), other)),
                el("div", { class: "rv-actions" },
                    this.button("Brug min tekst", use(() => this.text)),
                    this.button("Brug den andens tekst", use(() => theirs.text)),
                    ...(this.isOneAnswer ? [] : [this.button("Behold begge", use(() => theirs.text.trimEnd() + this.separator + this.text))])));
        }

        /* ---- what was not saved last time ---- */

        offerDraft() {
            const waiting = drafts.of(this.url).filter((one) => one.key !== this.kept);
            const shown = withoutCpr(this.text);
            waiting.filter((draft) => same(draft.text, shown)).forEach((draft) => drafts.forget(draft.key));
            const draft = waiting.find((one) => !same(one.text, shown));
            this.offered = Boolean(draft);
            if (!draft) return;
            if (draft.contested && !this.isUnsaved && !draft.text.includes(HIDDEN)) {
                this.contested = true;
                this.takeUp(draft);
                return;
            }
            const close = () => {
                drafts.forget(draft.key);
                this.panel.replaceChildren();
                this.offerDraft();
            };
            const use = () => {
                this.takeUp(draft);
                (this.field.editor ?? this.field).focus();
            };
            const day = new Date(draft.at).toDateString() === new Date().toDateString()
                ? "" : new Date(draft.at).toLocaleDateString("da-DK", { day: "numeric", month: "long" }) + " ";
            const notice = this.notice(`Du har tekst fra ${day}kl.\u00a0${clock(draft.at)}, som ikke blev gemt.`, [
                this.button("Brug teksten", use), this.button("Smid den væk", close),
            ]);
            notice.querySelector(".rv-notice__text").append(
                el("details", {}, el("summary", {}, "Se teksten"), el("div", { class: "rv-conflict__text" }, draft.text)));
            this.panel.replaceChildren(notice);
        }

        /** An offer stays until it is answered, also when one writes on beside it. */
        offerAgain() {
            if (this.offered) this.offerDraft();
        }

        /** Goes on with a draft as written on its own version: had somebody else saved since, both texts are shown. */
        takeUp(draft) {
            if (this.isUnsaved) this.text = this.text.trimEnd() + this.separator + draft.text;
            else {
                this.caughtUp = draft.version !== this.version;
                this.version = draft.version;
                this.text = draft.text;
            }
            this.keep();
            drafts.forget(draft.key);
            this.panel.replaceChildren();
            this.offered = false;
            this.now();
            if (!this.contested) this.offerDraft();
        }

        /* ---- signs ---- */

        resume() {
            this.stopped = null;
            this.panel.replaceChildren();
        }

        button(label, click) {
            return el("button", { class: "button button-secondary", type: "button", click }, label);
        }

        notice(text, actions) {
            const words = el("div", { class: "rv-notice__text" }, el("p", {}, text));
            const notice = el("div", { class: "rv-notice rv-notice--warn rv-autosave__notice" }, words);
            if (actions.length > 0) words.append(el("div", { class: "rv-actions" }, ...actions));
            return notice;
        }

        show(text, kind) {
            this.mark.textContent = text;
            this.mark.className = "rv-autosave__mark" + (text ? " rv-autosave__mark--" + kind : "");
        }

        /** Each message is said once, until another has been. */
        say(text) {
            if (this.announced === text) return;
            this.announced = text;
            this.voice.textContent = text;
        }

        tell(name, detail) {
            this.field.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
        }
    }

    /** A text line by line; lines that the other text does not have are marked. */
    const lines = (text, other) => {
        const there = new Set(other.split("\n").map((line) => line.trim()));
        return text.split("\n").map((line) =>
            el("div", {}, line.trim() === "" || there.has(line.trim()) ? line || "\u00a0" : el("mark", {}, line)));
    };

    const fields = () => [...document.querySelectorAll("[data-save-url]")].map((field) => field.autosave).filter(Boolean);

    const start = () =>
        document.querySelectorAll("[data-save-url]").forEach((field) => { field.autosave ??= new Autosave(field); });
    start();
    document.addEventListener("htmx:load", start);

    /* the last words go out when the page does */
    const leave = () => fields().forEach((one) => { if (!one.stopped) one.send(true); });
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden") leave();
        else comeBack();
    });
    window.addEventListener("online", () => fields().forEach((one) => one.now()));
    window.addEventListener("focus", () => comeBack());
    window.addEventListener("beforeunload", (event) => {
        if (fields().some((one) => one.isUnsaved && one.isKept === false)) event.preventDefault();
    });

    /** After a new sign-in in another window the page fetches the proof that belongs to it; the text never left. */
    let fetching = false;
    const comeBack = async () => {
        const waiting = fields().filter((one) => one.stopped === "signedOut");
        if (waiting.length === 0 || fetching) return;
        fetching = true;
        try {
            const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const headers = page.body.getAttribute("hx-headers");
            if (!answer.ok || !headers || (page.body.dataset.user ?? "") !== user()) return;
            document.body.setAttribute("hx-headers", headers);
            const token = Object.values(JSON.parse(headers))[0];
            document.querySelectorAll("input[name=_csrf]").forEach((input) => { input.value = token; });
            waiting.forEach((one) => {
                one.resume();
                one.send();
            });
        } catch { /* no connection yet; the next time the window is looked at */ } finally {
            fetching = false;
        }
    };

    /* who signs out leaves nothing behind, but is asked first when something would be lost */
    document.addEventListener("submit", async (event) => {
        const form = event.target;
        if (!form.matches("form[action='/log-af']")) return;
        const unsaved = fields().filter((one) => one.isUnsaved);
        if (unsaved.length > 0 && !form.dataset.sure) {
            event.preventDefault();
            await Promise.all(unsaved.map((one) => one.send()));
            if (fields().some((one) => one.isUnsaved)) {
                askBeforeSignOut(form);
                return;
            }
            form.dataset.sure = "ja";
            form.requestSubmit();
            return;
        }
        fields().forEach((one) => { one.stopped = "gone"; });
        drafts.all().forEach((key) => drafts.forget(key));
    });

    const askBeforeSignOut = (form) => {
        const heading = el("h2", { id: "rv-log-af" }, "Log af uden at gemme?");
        const dialog = el("dialog", { class: "rv-dialog", "aria-labelledby": "rv-log-af" }, heading,
            el("p", {}, "Du har skrevet noget, som ikke er gemt. Hvis du logger af, går det tabt."),
            el("div", { class: "rv-actions" },
                el("button", { class: "button button-secondary", type: "button", click: () => dialog.close() }, "Bliv på siden"),
                el("button", { class: "button button-warning", type: "button", click: () => {
                    form.dataset.sure = "ja";
                    form.requestSubmit();
                } }, "Log af, og mist teksten")));
        dialog.addEventListener("close", () => dialog.remove());
        document.body.append(dialog);
        dialog.showModal();
    };
})();
