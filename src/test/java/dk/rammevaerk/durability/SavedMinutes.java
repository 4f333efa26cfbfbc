package dk.rammevaerk.durability;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** One file on its way into the archive: how far it was asked to come, and how far the server answered that it came. */
final class SavedMinutes {
    /** What is done with a file, in this order. */
    enum Step {
        NOTHING,
        UPLOADED,
        CORRECTED,
        ACCEPTED,
        PUBLISHED
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));

    private final int number;
    private volatile Step asked = Step.NOTHING;
    private volatile Step answered = Step.NOTHING;

    /** Where the server said it is: a preview, later a meeting. */
    private volatile String place = "";

    SavedMinutes(int number) {
        this.number = number;
    }

    /** A third waits as a preview, a third becomes a meeting, a third is published. */
    Step goal() {
        return switch (number % 3) {
            case 0 -> Step.CORRECTED;
            case 1 -> Step.ACCEPTED;
            default -> Step.PUBLISHED;
        };
    }

    /** How many texts of live minutes were asked to be saved, and how many were answered. */
    private final AtomicInteger textsAsked = new AtomicInteger();

    private final AtomicInteger textsAnswered = new AtomicInteger();

    /** Asks for the next text. */
    String askText() {
        return text(textsAsked.incrementAndGet());
    }

    void answerText() {
        textsAnswered.set(textsAsked.get());
    }

    private String text(int which) {
        return "Rettet referat nummer " + which + " af sag " + number;
    }

    /** Whether a text may be what the item says: the last that was answered, or one that was cut short. */
    boolean mayStand(String page) {
        if (page.contains(text(textsAsked.get()))) return true;
        return textsAnswered.get() == 0 || page.contains(text(textsAnswered.get()));
    }

    boolean hasTexts() {
        return textsAnswered.get() > 0;
    }

    void ask(Step step) {
        asked = step;
    }

    void answer(Step step, String newPlace) {
        place = newPlace;
        answered = step;
    }

    boolean wasAsked(Step step) {
        return asked.compareTo(step) >= 0;
    }

    boolean wasAnswered(Step step) {
        return answered.compareTo(step) >= 0;
    }

    boolean wasCutShort() {
        return asked != answered;
    }

    String place() {
        return place;
    }

    String fileName() {
        return "referat-" + number + ".md";
    }

    String title() {
        return "Fælles kørsel, sag nummer " + number + " i rækken";
    }

    String correctedPlace() {
        return "Rådhuset, indgang " + number;
    }

    byte[] content() {
        return """
                # DASSOS den %1$s

                ## Referat

                **Tidspunkt:** Den %1$s kl. 9.00-11.00

                **Sted:** Viborg Rådhus

                **Deltagere:**

                Direktøren i Struer (formand)	Struer Kommune
                Direktøren i regionen	Region Midtjylland

                **Afbud:** ingen

                # 1. Beslutningspunkter

                ## 1.1 %2$s

                Ved direktøren i Struer

                ### Referat:

                DASSOS godkendte indstillingen.

                ### Indstilling

                At DASSOS:

                - Godkender forslaget

                ### Sagsfremstilling

                Borgerne køres til deres dagtilbud på tværs af kommunerne.
                """.formatted(DAY.format(LocalDate.of(2010, 1, 4).plusDays(number)), title())
                .getBytes(StandardCharsets.UTF_8);
    }
}
