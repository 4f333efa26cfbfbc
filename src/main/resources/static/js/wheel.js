/* Draws the way of a matter between its stops in the year wheel. Without scripts the numbers of the stops tell it. */
(() => {
    "use strict";
    const SVG = "http://www.w3.org/2000/svg";
    const wheel = document.querySelector("[data-wheel]");
    if (!wheel) return;
    const stops = [...wheel.querySelectorAll("[data-stop]")].sort((one, other) => one.dataset.stop - other.dataset.stop);
    const drawing = document.createElementNS(SVG, "svg");
    drawing.setAttribute("class", "rv-wheel__way");
    drawing.setAttribute("aria-hidden", "true");
    wheel.append(drawing);

    const draw = () => {
        const frame = wheel.getBoundingClientRect();
        const middles = stops.map((stop) => {
            const box = stop.getBoundingClientRect();
            return { x: box.x - frame.x + box.width / 2, y: box.y - frame.y + box.height / 2 };
        });
        drawing.replaceChildren(...middles.slice(1).map((to, at) => {
            const line = document.createElementNS(SVG, "line");
            const from = middles[at];
            for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })) line.setAttribute(name, value);
            if (!stops[at + 1].matches(".rv-wheel__stop--ahead")) line.setAttribute("class", "rv-wheel__gone");
            return line;
        }));
    };
    draw();
    new ResizeObserver(draw).observe(wheel);
})();
