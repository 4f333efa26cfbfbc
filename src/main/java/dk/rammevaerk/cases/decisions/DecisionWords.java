package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Decision.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which minutes say that something was decided, and what it does. */
final class DecisionWords {
    /**
     * What a sentence says was done.
     *
     * @param leads whether it says so of each point of a list it leads in
     * @param word which word says it, from 0
     */
    record Found(Effect effect, boolean leads, int word) {}

    private record Rule(Effect effect, Kind kind, WordPattern words) {}

    private enum Kind {
        /** The words say it all. */
        PLAIN,
        /** A word between them can make them a wish: {@code punktet skal udsættes}. */
        PASSIVE,
        /** What follows tells what it does: {@code besluttede at udsætte}. */
        OPEN
    }

    /** The forum, as it stands in a sentence. */
    private static final String FORUM =
            "(?:dassos|kosu|kd net|kd nettet|kkr|kkr midtjylland|forummet|kredsen|deltagerne|medlemmerne"
                    + "|formandskabet|mødet|man|vi|direktørerne|direktørkredsen|bestyrelsen|netværket|rådet"
                    + "|(?!arbejdsgruppen)Xgruppen|Xudvalget|Xrådet|Xforum|styregruppens medlemmer)";

    private static final String GAP = "(?:W ){0,5}?";

    private static final List<String> FINDS_LATER = List.of(
            "derfor ",
            "herefter ",
            "desuden ",
            "således ",
            "så ",
            "også ",
            "endvidere ",
            "samtidig ",
            "i enighed ",
            "");

    private static final WordPattern EARLIER =
            WordPattern.of("(?:har|havde|er|blev|som|der) (?:W ){0,2}?(?:tidligere|allerede|forvejen)"
                    + "|(?:på|ved|fra|siden) (?:det |dets )?(?:sidste|seneste|forrige|foregående|tidligere) (?:W )?(?:møde|drøftelse)"
                    + "|tidligere (?:W )?(?:besluttet|aftalt|godkendt|udpegede?t?)"
                    + "|S(?:hvis|såfremt|når|fordi)");
    /** What stands close before words of a decision when they only say what may, shall or did happen elsewhere. */
    private static final WordPattern NOT_DONE = WordPattern.of(
            "(?:skal|skulle|kan|kunne|bør|vil|ville|må|måtte|hvis|hvor|hvordan|hvorvidt|forventes|foreslås|foreslog|foreslår|indstilles|ønskede|(?<!^ )som|bedes)"
                    + "(?: W){0,2}E|(?:at|om|til|eller|for|fra|af|hos|i|inden|når|efter|fordi)(?: at| der)?E");

    private static final WordPattern WISH =
            WordPattern.of("(?:skal|skulle|kan|bør|vil|ville|må|foreslås|forventes|bedes|som|at|hvis)(?: W)+");
    private static final WordPattern OPINION =
            WordPattern.of("S(?:i W )?(?:om )?(?:at )?(?:det|der|emnet|dette|analysen|data|området|temaet)"
                    + " (?:fortsat |generelt |grundlæggende |ofte )*(?:er|var|har|opleves) .*");
    private static final WordPattern LEADS_IN = WordPattern.of("følgende|(?:at|om)E");
    private static final WordPattern REMARKS = WordPattern.of(
            "(?:Xbemærkninger|Xbemærkning|input|kommentarer|synspunkter|perspektiver|pointer|emner foreslået|tilføjelser|ændringer|ændring)E"
                    + "|følgende (?:W ){0,2}?(?:Xbemærkninger|input|kommentarer|synspunkter|perspektiver|pointer|emner|tilføjelser|ændringer)");

    private static final WordPattern POSTPONE = WordPattern.of(
            "S(?:W ){0,9}?(?:udsætte|udsættes|udskyde|udskydes|venter? med|afvente|udsat|tages op igen|tager W op igen|genoptages|på dagsordenen igen)(?: W)*");
    private static final WordPattern REFUSE = WordPattern.of("S(?:at )?(?:der )?ikke(?: W)*");
    private static final WordPattern INSTEAD = WordPattern.of(
            "i stedet (?!for)W|Si stedet for|anderledes end (?:W ){0,2}?indstil(?:let|lingen)|modsat indstillingen|mod indstillingen");
    private static final WordPattern APPOINT = WordPattern.of(
            "S(?:om )?at (?:W ){0,9}?(?:udpege|udpeges|vælge|vælges|nedsætte|nedsættes|genudpege)(?: W)*");
    private static final WordPattern RECOMMEND =
            WordPattern.of("S(?:om )?at (?:W ){0,2}?(?:anbefale|indstille|opfordre|henstille|anmode|bede)(?: W)*");
    private static final WordPattern SUPPORT =
            WordPattern.of("S(?:om )?(?:at )?(?:W ){0,2}?(?:støtte|bakke|er positivt)(?: W)*");
    private static final WordPattern EMPOWER = WordPattern.of(
            "S(?:om )?at (?:give|bemyndige)(?: W)*|S(?:W ){0,9}?(?:får|gives|bemyndiges|overlades)(?: W){0,3}? (?:mandat|fuldmagt|til)(?: W)*");
    private static final WordPattern SEND = WordPattern.of(
            "S(?:W ){0,9}?(?:sende|sendes|fremsende|fremsendes|oversende|oversendes|videresende|videresendes|forelægge|forelægges)"
                    + " (?:W ){0,6}?(?:kd net|kkr|byrådX|politisk|høring|videre)(?: W)*");

    private static final List<Rule> RULES = rules();

    private DecisionWords() {}

    private static List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        does(rules, Effect.POSTPONED, "udsatte|udsætter|udskød|udskyder");
        isDone(rules, Effect.POSTPONED, "udsat|udskudt", "udsættes|udskydes");
        says(
                rules,
                Effect.POSTPONED,
                "(?:tages|tager|sættes|kommer|bringes|behandles|sætte|optages) (?:W ){0,7}?(?:op igen|igen på|dagsordenen igen|dagsorden igen)"
                        + "|(?:tages|tager|sættes|bringes) op (?:W ){0,2}?på (?:W ){0,3}?(?:møde|mødet|modet)|genoptages");
        does(rules, Effect.POSTPONED, "(?:var|er|blev) enige (?:om )?at (?:W ){0,5}?venter? med");
        does(rules, Effect.REJECTED, "afviste|afviser|forkastede|forkaster");
        does(
                rules,
                Effect.REJECTED,
                "(?:ønsker|ønskede|anbefaler|anbefalede|godkendte|godkender|støtter|støttede|tiltrådte|kunne|kan|fandt) (?:W )?ikke");
        isDone(
                rules,
                Effect.REJECTED,
                "afvist|forkastet|ikke (?:godkendt|imødekommet|fulgt|tiltrådt|vedtaget)",
                "afvises|forkastes");
        does(
                rules,
                Effect.GIVES_AUTHORITY,
                "(?:gav|giver|tildelte) (?:W ){0,14}?(?:mandat|bemyndigelse|fuldmagt)|bemyndigede|bemyndiger|overlod|overlader");
        isDone(rules, Effect.GIVES_AUTHORITY, "bemyndiget|overladt", "bemyndiges|overlades");
        says(
                rules,
                Effect.GIVES_AUTHORITY,
                "(?:har|fik|får|givet|gives) (?:W ){0,3}?(?:mandat|bemyndigelse|fuldmagt) til");
        does(
                rules,
                Effect.APPOINTED,
                "udpegede|udpeger|valgte|vælger|genvalgte|genudpegede|nedsatte|nedsætter|konstituerede");
        isDone(
                rules,
                Effect.APPOINTED,
                "udpeget|valgt|genvalgt|genudpeget|nedsat",
                "udpeges|vælges|nedsættes|genudpeges|genvælges");
        says(
                rules,
                Effect.APPOINTED,
                "(?:meldte|stillede) sig (?:W ){0,3}?(?:som|til)|(?:indtræder|indtrådte|fortsætter|overtager) (?:W ){0,4}?(?:Xsuppleant|Xrepræsentant|formand|formandskabet|næstformand|medlem|Xgruppen|Xforum|Xudvalget|tovholder|posten|pladsen)");
        says(rules, Effect.APPOINTED, "deltager (?:W ){1,5}?i stedet for|Xkreds fastholdes|Xkredsen fastholdes");
        does(
                rules,
                Effect.NOTED,
                "(?:tog|tager) (?:W ){0,22}?til (?:efterretning|orientering)|noterede sig|noterer sig|blev orienteret");
        says(
                rules,
                Effect.NOTED,
                "(?:taget|tages) (?:W ){0,3}?til (?:efterretning|orientering)|Stil (?:efterretning|orientering)");
        does(
                rules,
                Effect.SUPPORTS,
                "(?:bakkede|bakker) (?:W ){0,5}?op|støttede|støtter|tilsluttede sig|tilslutter sig"
                        + "|(?:gav|giver|tilkendegav|udtrykte) (?:W ){0,3}?(?:opbakning|støtte|tilslutning)|(?:er|var) positive?t? (?:indstillet|over for)|ser positivt på");
        says(
                rules,
                Effect.SUPPORTS,
                "der (?:var|er) (?:W ){0,3}?(?:opbakning|tilslutning|støtte) (?:W ){0,3}?til|(?:fik|var) (?:W ){0,2}?(?:opbakning|tilslutning)");
        does(
                rules,
                Effect.RECOMMENDS,
                "anbefalede|anbefaler|indstillede|indstiller|opfordrede|opfordrer|henstillede|henstiller|anmodede|anmoder|bad|beder");
        isDone(rules, Effect.RECOMMENDS, "anbefalet|indstillet til", "anbefales|henstilles");
        does(rules, Effect.RECOMMENDS, "(?:ønsker|ønskede) at");
        does(
                rules,
                Effect.SENT_ON,
                "sendte|sender|oversendte|oversender|videresendte|videresender|fremsendte|fremsender|videregav");
        isDone(
                rules,
                Effect.SENT_ON,
                "oversendt|videresendt|sendt videre|sendt i høring|sendt til (?:kd net|kkr)",
                "oversendes|videresendes|sendes (?:W ){0,2}?(?:videre|kd net|kkr|høring|i høring)|forelægges (?:W ){0,3}?(?:kd net|kkr|byrådX)|fremsendes til (?:W ){0,2}?(?:kd net|kkr)");
        decides(
                rules,
                FORUM + " " + GAP
                        + "(?:besluttede|beslutter|vedtog|vedtager|konkluderede|aftalte|fastlagde|fastsatte|bestemte)");
        decides(
                rules,
                "(?:besluttede|vedtog|aftalte|fastlagde|fastsatte) (?:derfor |herefter |desuden |således |så |også )?"
                        + FORUM);
        decides(rules, FORUM + " (?:W ){0,2}?(?:var|er|blev) (?:W ){0,2}?enige");
        decides(
                rules,
                "(?:det blev|blev det|der blev|S(?:W ){0,3}?blev) (?:W ){0,3}?(?:besluttet|aftalt|vedtaget|konkluderet|bestemt|fastlagt)");
        decides(rules, "(?:der (?:var|er|blev)|(?:var|er|blev) der) (?:W ){0,3}?(?:enighed|konsensus)");
        decides(
                rules,
                "konklusionen (?:er|var|blev)(?: W)? at|det (?:besluttedes|aftaltes|vedtoges)|Saftalt|Sbesluttet|Senighed om");
        does(
                rules,
                Effect.APPROVED,
                "godkendte|godkender|tiltrådte|tiltræder|fulgte|gav grønt lys|prioriterede|satte (?:W ){0,6}?øverst");
        isDone(
                rules,
                Effect.APPROVED,
                "godkendt|tiltrådt|vedtaget|fulgt|imødekommet",
                "godkendes|tiltrædes|vedtages|følges|imødekommes");
        return List.copyOf(rules);
    }

    /** The forum does it: before the verb or, after another word, behind it. */
    private static void does(List<Rule> rules, Effect effect, String verb) {
        rules.add(new Rule(effect, Kind.PLAIN, WordPattern.of(FORUM + " " + GAP + "(?:" + verb + ")")));
        rules.add(new Rule(
                effect,
                Kind.PLAIN,
                WordPattern.of("(?:" + verb + ") (?:" + String.join("|", FINDS_LATER) + ")" + FORUM)));
    }

    /** It is done: {@code blev godkendt}, {@code Godkendt.}, {@code Punktet udsættes}. */
    private static void isDone(List<Rule> rules, Effect effect, String participle, String present) {
        var both = participle + "|" + present;
        passive(rules, effect, "(?:blev|bliver|er hermed) (?:W ){0,3}?(?:" + participle + ")(?! af)");
        passive(rules, effect, "S(?:W ){0,4}?(?:" + both + ")E|S(?:" + both + ")");
        passive(
                rules,
                effect,
                "S(?:indstillingX|forslagX|punktX|sagX|dagsordenX|referatX|planX|udkastX|høringssvarX|budgetX|kommissoriX|mødeX|ansøgningX|aftaleX)"
                        + " (?:W ){0,8}?(?:" + both + ")(?! af)");
        passive(rules, effect, "S(?:W ){1,9}?(?:" + present + ")(?! af)");
    }

    private static void says(List<Rule> rules, Effect effect, String words) {
        rules.add(new Rule(effect, Kind.PLAIN, WordPattern.of(words)));
    }

    private static void passive(List<Rule> rules, Effect effect, String words) {
        rules.add(new Rule(effect, Kind.PASSIVE, WordPattern.of(words)));
    }

    private static void decides(List<Rule> rules, String words) {
        rules.add(new Rule(Effect.APPROVED, Kind.OPEN, WordPattern.of(words)));
    }

    /** The first that a sentence says was done, or null. */
    static @Nullable Found in(Words words) {
        if (words.sentence().endsWith("?") || EARLIER.in(words.skeletons()).find()) return null;
        Found first = null;
        int at = Integer.MAX_VALUE;
        for (var rule : RULES) {
            var match = rule.words().in(words.skeletons());
            if (!match.find() || match.start() >= at || !isDone(rule, words, match.toMatchResult())) continue;
            var rest = " " + words.skeletons().substring(match.end()).strip() + " ";
            if (rule.kind() == Kind.OPEN && OPINION.in(rest).find()) continue;
            at = match.start();
            first = new Found(
                    rule.kind() == Kind.OPEN ? refine(words, rest) : rule.effect(),
                    leads(rule, words),
                    words.wordAt(at));
        }
        return first;
    }

    /** What a point below a decision does, when it says more than the words that led it in. */
    static Effect ofPoint(Effect lead, Words point) {
        return lead == Effect.APPROVED ? refine(point, point.skeletons()) : lead;
    }

    /** Whether a point only says how something is. */
    static boolean isOpinion(Words point) {
        return OPINION.in(point.skeletons()).find();
    }

    private static Effect refine(Words words, String rest) {
        return Stream.of(
                        new Rule(Effect.REJECTED, Kind.PLAIN, REFUSE),
                        new Rule(Effect.POSTPONED, Kind.PLAIN, POSTPONE),
                        new Rule(Effect.APPOINTED, Kind.PLAIN, APPOINT),
                        new Rule(Effect.RECOMMENDS, Kind.PLAIN, RECOMMEND),
                        new Rule(Effect.SUPPORTS, Kind.PLAIN, SUPPORT),
                        new Rule(Effect.GIVES_AUTHORITY, Kind.PLAIN, EMPOWER),
                        new Rule(Effect.SENT_ON, Kind.PLAIN, SEND))
                .filter(rule -> rule.words().in(rest).find())
                .findFirst()
                .map(Rule::effect)
                .orElse(INSTEAD.in(words.skeletons()).find() ? Effect.DECIDED_OTHERWISE : Effect.APPROVED);
    }

    private static boolean leads(Rule rule, Words words) {
        return words.sentence().endsWith(":")
                && LEADS_IN.in(words.skeletons()).find()
                && rule.effect() != Effect.NOTED
                && !REMARKS.in(words.skeletons()).find();
    }

    private static boolean isDone(Rule rule, Words words, MatchResult match) {
        var before = words.skeletons().substring(0, match.start());
        return !NOT_DONE.in(before.endsWith(" ") ? before : before + " ").find()
                && !(rule.kind() == Kind.PASSIVE
                        && WISH.in(" " + match.group().strip() + " ").find());
    }

    /** Whether a sentence goes on, behind <i>og</i>, with a verb of the same subject or a clause of its own. */
    static boolean goesOn(String rest) {
        return rest.matches("(?isu)(?:\\p{L}+(?:de|te|og|av|ad|er)\\b|det blev|der var).*");
    }

    static boolean isAnd(String rest) {
        return rest.matches("(?is)(?:og|men)\\b.*");
    }

    /** A clause that went on for the sentence's forum, said of it alone. */
    static String alone(String sentence, String clause) {
        return clause.matches("(?is)de[tr] .*") ? clause : sentence.split(" ", 2)[0] + " " + clause;
    }
}
