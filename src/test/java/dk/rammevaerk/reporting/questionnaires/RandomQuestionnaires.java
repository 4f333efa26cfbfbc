package dk.rammevaerk.reporting.questionnaires;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Questionnaires nobody thought of; the same for the same seed. */
public final class RandomQuestionnaires {
    private static final List<String> WORDS = List.of(
            "Pladser",
            "Målgruppe; unge",
            "=Belægning",
            "_x0041_ ord",
            "\"Citat\" & <tegn>",
            "Ældre, over 65 år",
            "-minus",
            "Øvrige 'forhold'",
            "100 %",
            "{0} i alt",
            "a b",
            "Ja");

    private final Random random;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> yesNos = new ArrayList<>();
    private int named;

    public RandomQuestionnaires(Random random) {
        this.random = random;
    }

    public Questionnaire next(int mostQuestions) {
        numbers.clear();
        yesNos.clear();
        named = 0;
        var sections = new ArrayList<Section>();
        int left = 1 + random.nextInt(mostQuestions);
        while (left > 0) {
            var shown = condition();
            var name = name();
            int here = 1 + random.nextInt(left);
            left -= here;
            var questions = new ArrayList<Question>();
            for (int i = 0; i < here; i++) questions.add(question());
            sections.add(new Section(name, words(), maybe(words()), shown, questions));
        }
        return new Questionnaire(words(), sections);
    }

    private Question question() {
        var shown = condition();
        var name = name();
        var kind = random.nextInt(4) == 0 ? table() : single();
        var limit = kind instanceof Kind.Numeric ? maybe(new BigDecimal(random.nextInt(50))) : null;
        var sum = kind instanceof Kind.Table table
                ? "sum(${" + table.columns().getFirst().name() + "}) <= 100"
                : ". >= 0 or . = 'ja'";
        if (kind instanceof Kind.Numeric) numbers.add(name);
        if (kind instanceof Kind.YesNo) yesNos.add(name);
        return new Question(
                name,
                wording(),
                kind,
                new Demands(random.nextBoolean(), shown, rule(sum), limit),
                random.nextBoolean());
    }

    private Kind table() {
        var columns = new ArrayList<Column>();
        int wide = 1 + random.nextInt(3);
        for (int i = 0; i < wide; i++) {
            columns.add(new Column(name(), wording(), single(), random.nextBoolean(), rule(". >= 0")));
        }
        return new Kind.Table(columns, random.nextBoolean() ? list() : null);
    }

    private Kind.Single single() {
        return switch (random.nextInt(9)) {
            case 0 -> Kind.Numeric.whole(maybe("pladser pr. år"));
            case 1 -> new Kind.Numeric(Kind.Measure.NUMBER, 1 + random.nextInt(6), null);
            case 2 -> new Kind.Numeric(Kind.Measure.AMOUNT, random.nextInt(3), null);
            case 3 -> new Kind.Numeric(Kind.Measure.PERCENTAGE, random.nextInt(3), null);
            case 4 -> new Kind.Day();
            case 5 -> new Kind.YesNo();
            case 6 -> new Kind.OneOf(list());
            case 7 -> new Kind.SeveralOf(list());
            default -> random.nextInt(5) == 0 ? new Kind.Attachment() : new Kind.Text(random.nextBoolean());
        };
    }

    private ChoiceList list() {
        var choices = new ArrayList<Choice>();
        int count = 1 + random.nextInt(5);
        int first = random.nextInt(WORDS.size());
        for (int i = 0; i < count; i++) {
            choices.add(new Choice(
                    random.nextBoolean() ? String.valueOf((char) ('a' + i)) : String.valueOf(i),
                    WORDS.get((first + i) % WORDS.size())));
        }
        return new ChoiceList("liste_" + ++named, choices);
    }

    private @Nullable Condition condition() {
        return switch (random.nextInt(6)) {
            case 0 -> numbers.isEmpty() ? null : Condition.read("${" + numbers.getLast() + "} > 5");
            case 1 -> yesNos.isEmpty() ? null : Condition.read("${" + yesNos.getFirst() + "} = 'ja'");
            default -> null;
        };
    }

    private @Nullable Rule rule(String holds) {
        return random.nextInt(3) == 0 ? new Rule(Condition.read(holds), maybe(words())) : null;
    }

    private Wording wording() {
        return new Wording(words(), maybe(words() + "\nog mere"), maybe("/videnbank/artikel-1"));
    }

    private String name() {
        return "q" + ++named;
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
