/*
 * Sends a picture to be kept. The server answers where it can be seen.
 */
import { proof } from "./dom.js";

const FAULTS = {
    401: "Du er logget af. Log på igen i et nyt vindue, og prøv så igen.",
    403: "Du kan ikke lægge billeder op her.",
    413: "Billedet fylder for meget. Gem det i en mindre størrelse, og prøv igen.",
};

/** @throws Error with a message for the reader */
export const upload = async (url, file, alt) => {
    const body = new FormData();
    body.append("filer", file, file.name || "billede");
    body.append("alt", alt);
    const headers = { ...proof(), Accept: "application/json", "HX-Request": "true" };
    let answer;
    try {
        answer = await fetch(url, { method: "POST", body, headers });
    } catch {
        throw new Error("Der er ingen forbindelse. Prøv igen om lidt.");
    }
    const told = await answer.json().catch(() => ({}));
    if (answer.ok && told.href) return told.href;
    throw new Error(told.message ?? FAULTS[answer.status] ?? "Billedet kunne ikke gemmes, fordi noget gik galt hos os. Prøv igen om lidt.");
};
