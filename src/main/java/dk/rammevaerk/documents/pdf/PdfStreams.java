package dk.rammevaerk.documents.pdf;

import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every compressed stream of a PDF once, without keeping it, before PDFBox does: PDFBox holds each unpacked
 * stream in memory and has no limit of its own. Pictures are passed over, text extraction never unpacks them.
 */
final class PdfStreams {
    static final int MAX_STREAM = 24 * 1024 * 1024;
    static final long MAX_TOTAL = 256L * 1024 * 1024;
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    static void check(byte[] content) {
        long total = 0;
        int from = 0;
        while (true) {
            int at = find(content, from);
            if (at < 0) {
                return;
            }
            int begin = at + KEYWORD.length;
            if (begin < content.length && content[begin] == '\r') {
                begin++;
            }
            if (begin < content.length && content[begin] == '\n') {
                begin++;
            }
            from = begin;
            boolean end = at >= 3 && content[at - 1] == 'd' && content[at - 2] == 'n' && content[at - 3] == 'e';
            if (end || isPicture(content, at)) {
                continue;
            }
            int rounds = flates(content, at);
            if (rounds > 1) {
                throw tooLarge();
            }
            if (rounds == 1) {
                total += unpacked(content, begin);
                if (total > MAX_TOTAL) {
                    throw tooLarge();
                }
            }
        }
    }

    private static long unpacked(byte[] content, int begin) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, begin, content.length - begin);
            var buffer = new byte[16_384];
            long size = 0;
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                size += n;
                if (size > MAX_STREAM) {
                    throw tooLarge();
                }
            }
            return size;
        } catch (DataFormatException e) {
            return 0; // not compressed this way after all, or damaged: PDFBox will say
        } finally {
            inflater.end();
        }
    }

    private static boolean isPicture(byte[] content, int at) {
        var head = dictionary(content, at);
        return head.contains("/Image");
    }

    private static int flates(byte[] content, int at) {
        var head = dictionary(content, at);
        int count = 0;
        for (int i = head.indexOf("/Fl"); i >= 0; i = head.indexOf("/Fl", i + 3)) {
            if (head.startsWith("/FlateDecode", i) || head.startsWith("/Fl ", i) || head.startsWith("/Fl]", i)) {
                count++;
            }
        }
        return count;
    }

    /** The text of the dictionary before a stream: back to the object's beginning, at most 600 bytes. */
    private static String dictionary(byte[] content, int at) {
        int from = Math.max(0, at - 600);
        var text = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        int object = text.lastIndexOf(" obj");
        return object < 0 ? text : text.substring(object);
    }

    private static int find(byte[] content, int from) {
        for (int i = from; i <= content.length - KEYWORD.length; i++) {
            int k = 0;
            while (k < KEYWORD.length && content[i + k] == KEYWORD[k]) {
                k++;
            }
            if (k == KEYWORD.length) {
                return i;
            }
        }
        return -1;
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument(
                Reason.TOO_LARGE_UNPACKED, Texts.of("detail.unpacked", MAX_TOTAL / 1_048_576, MAX_STREAM / 1_048_576));
    }
}
