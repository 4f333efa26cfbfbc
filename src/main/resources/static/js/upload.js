/*
 * One request per file, so that each has its own progress, result and cancel button, and one bad file stops no other.
 * The server answers each with a row (UploadRow); without scripts the same form sends all files at once. Where files get
 * their numbers as they come, the form says that they are sent one after the other, in the order they were chosen in.
 */
(() => {
    "use strict";

    class Upload {
        constructor(form) {
            this.form = form;
            this.input = form.querySelector("input[type=file]");
            this.zone = form.querySelector(".rv-upload__zone");
            this.rows = form.querySelector(".rv-upload__rows");
            this.status = form.querySelector("[data-upload-status]");
            this.template = form.querySelector("template[data-upload-row]");
            this.atOnce = Number(form.dataset.atOnce);
            this.waiting = [];
            this.running = 0;

            this.input.addEventListener("change", () => {
                this.add([...this.input.files]);
                this.input.value = "";
            });
            for (const kind of ["dragenter", "dragover"]) {
                this.zone.addEventListener(kind, (event) => {
                    event.preventDefault();
                    this.zone.classList.add("rv-upload__zone--over");
                });
            }
            for (const kind of ["dragleave", "drop"]) {
                this.zone.addEventListener(kind, () => this.zone.classList.remove("rv-upload__zone--over"));
            }
            this.zone.addEventListener("drop", (event) => {
                event.preventDefault();
                this.add([...event.dataTransfer.files]);
            });
            window.addEventListener("beforeunload", (event) => {
                if (this.running > 0) event.preventDefault();
            });
        }

        add(files) {
            for (const file of files) {
                const row = this.template.content.firstElementChild.cloneNode(true);
                row.querySelector("[data-name]").textContent = file.name;
                row.querySelector("[data-cancel-name]").textContent = " " + file.name;
                row.querySelector("progress").setAttribute("aria-label", file.name + ", sendt i procent");
                this.rows.prepend(row);
                const job = { file, row, request: null };
                row.querySelector("[data-cancel]").addEventListener("click", () => this.cancel(job));
                if (file.size > Number(this.form.dataset.maxBytes)) {
                    this.fail(job, "Filen er for stor. " + this.form.querySelector(".rv-upload__hint").textContent + ".");
                } else {
                    this.waiting.push(job);
                }
            }
            this.next();
        }

        next() {
            while (this.running < this.atOnce && this.waiting.length > 0) this.send(this.waiting.shift());
        }

        send(job) {
            const body = new FormData();
            this.form.querySelectorAll("input[type=hidden]").forEach((hidden) => body.append(hidden.name, hidden.value));
            body.append(this.input.name, job.file);
            const request = new XMLHttpRequest();
            job.request = request;
            this.running++;
            request.open("POST", this.form.action);
            request.setRequestHeader("HX-Request", "true");
            this.say(job, "Sender");
            request.upload.addEventListener("progress", (event) => {
                if (!event.lengthComputable) return;
                const percent = Math.round((100 * event.loaded) / event.total);
                job.row.querySelector("progress").value = percent;
                this.say(job, percent < 100 ? "Sender, " + percent + " %" : "Læser");
            });
            request.addEventListener("load", () => this.answer(job));
            request.addEventListener("error", () =>
                this.fail(job, "Forbindelsen blev afbrudt. Læg filen op igen."));
            request.addEventListener("loadend", () => {
                this.running--;
                this.next();
            });
            request.send(body);
        }

        answer(job) {
            const request = job.request;
            if (request.getResponseHeader("HX-Refresh") === "true") {
                window.location.reload();
                return;
            }
            const parsed = document.createElement("template");
            parsed.innerHTML = request.responseText;
            const row = parsed.content.querySelector("li.rv-upload__row");
            if (row) {
                this.replace(job, row);
            } else if (request.status === 413) {
                this.fail(job, "Filen er for stor. " + this.form.querySelector(".rv-upload__hint").textContent + ".");
            } else {
                this.fail(job, "Filen kunne ikke læses, fordi noget gik galt hos os. Prøv igen om lidt.");
            }
        }

        replace(job, row) {
            const hadFocus = job.row.contains(document.activeElement);
            job.row.replaceWith(row);
            if (window.htmx) window.htmx.process(row);
            if (hadFocus) (row.querySelector("a, button") ?? this.input).focus();
            this.status.textContent = job.file.name + ": " + (row.querySelector(".rv-upload__message")?.textContent ?? "");
        }

        fail(job, message) {
            this.say(job, message);
            job.row.querySelector("[data-message]").classList.add("rv-upload__message--err");
            job.row.querySelector("progress").remove();
            const hadFocus = job.row.contains(document.activeElement);
            job.row.querySelector("[data-cancel]").remove();
            if (hadFocus) this.input.focus();
            this.status.textContent = job.file.name + ": " + message;
        }

        cancel(job) {
            this.waiting = this.waiting.filter((other) => other !== job);
            job.request?.abort();
            job.row.remove();
            this.status.textContent = job.file.name + " er afbrudt";
            this.input.focus();
        }

        say(job, message) {
            job.row.querySelector("[data-message]").textContent = message;
        }
    }

    document.querySelectorAll("form[data-upload]").forEach((form) => new Upload(form));
})();
