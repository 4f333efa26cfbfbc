package dk.rammevaerk.documents.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into the pieces that may be words; addresses, numbers and file names are left out. */
final class Pieces {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i).*(://|www\\.|\\.(dk|com|org|eu|net|pdf|docx?|xlsx?|pptx?|html?)\\b).*|.*[\\w.]@[\\w-]+\\.\\w.*");

    private static final Pattern NUMBERED_ACT = Pattern.compile("@[A-Z]{1,2}\\d{0,4}");

    private Pieces() {}

    /** The pieces of one line, from left to right. */
    static List<Piece> of(String line, int number) {
        var pieces = new ArrayList<Piece>();
        boolean sentenceStart = true;
        int at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            cut(line, number, at, end, sentenceStart, pieces);
            sentenceStart = endsSentence(line, at, end, sentenceStart);
            at = end;
        }
        return pieces;
    }

    private static boolean endsSentence(String line, int from, int to, boolean before) {
        boolean letters = false;
        for (int i = from; i < to; i++) {
            letters |= Character.isLetter(line.charAt(i));
        }
        char last = line.charAt(to - 1);
        boolean bullet = to - from == 1 && !Character.isDigit(last);
        return (before && (!letters || bullet)) || ".:?!".indexOf(last) >= 0;
    }

    private static void cut(String line, int number, int from, int to, boolean sentenceStart, List<Piece> pieces) {
        if (ADDRESS.matcher(line.substring(from, to)).matches()) {
            return;
        }
        boolean first = sentenceStart;
        int at = from;
        while (at < to) {
            if (!belongs(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && belongs(line.charAt(end))) {
                end++;
            }
            int begin = at;
            while (begin < end && line.charAt(begin) == '|' && !(begin + 1 < end && isSmall(line.charAt(begin + 1)))) {
                begin++;
            }
            int stop = end;
            while (stop > begin && line.charAt(stop - 1) == '|') {
                stop--;
            }
            if (begin >= stop) {
                if (isLone(line, at, end)) {
                    pieces.add(new Piece(number, at, end, "|", first, false));
                }
                at = end;
                continue;
            }
            String text = line.substring(begin, stop);
            if (isCandidate(text) && !followsApostrophe(line, begin, from)) {
                boolean open = end < to && line.charAt(end) == '-';
                pieces.add(new Piece(number, begin, stop, text, first, open));
            }
            first = false;
            at = end;
        }
    }

    /** Whether a stroke stands for itself, as I does. */
    private static boolean isLone(String line, int at, int end) {
        return end - at == 1
                && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    }

    private static boolean isSmall(char letter) {
        return Character.isLowerCase(letter);
    }

    private static boolean belongs(char c) {
        return Character.isLetterOrDigit(c) || Confusions.isStray(c);
    }

    private static boolean followsApostrophe(String line, int begin, int from) {
        if (begin == from) {
            return false;
        }
        char before = line.charAt(begin - 1);
        return before == '\'' || before == '’' || before == '§';
    }

    /** Whether it has letters enough and not more digits or signs than a damaged word has. */
    private static boolean isCandidate(String text) {
        int letters = 0;
        int digits = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else {
                signs++;
            }
        }
        if (letters == 0 || text.length() < 2) {
            return false;
        }
        return (digits <= 1 && signs <= 2) || NUMBERED_ACT.matcher(text).matches();
    }
}
