/*
 * Small makers of elements. Text is always text; no HTML is put together from strings.
 */

/** An element with attributes (false leaves one out, true writes it empty) and children. */
export const el = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") element.addEventListener(name, value);
        else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(name, value === true ? "" : value);
        }
    }
    element.append(...children.filter((child) => child !== null));
    return element;
};

/** A drawing of the design system, for the eye only. */
export const icon = (source) => {
    const drawing = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
    drawing.setAttribute("class", "icon-svg");
    drawing.setAttribute("aria-hidden", "true");
    drawing.setAttribute("focusable", "false");
    return document.importNode(drawing, true);
};

/** The proof, sent with every request, that the page is ours. */
export const proof = () => JSON.parse(document.body.getAttribute("hx-headers") ?? "{}");

let made = 0;
export const freshId = (name) => "rv-" + name + "-" + ++made;
