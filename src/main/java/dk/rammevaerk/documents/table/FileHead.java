package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.FileKind;
import dk.rammevaerk.documents.text.Texts;
import java.io.IOException;

/** What a file is by its first bytes; its name is never asked. */
final class FileHead {
    private static final int LENGTH = 1 << 16;

    /** As much of a file that is not read as it takes to say what it is. */
    private static final int MOST = 1 << 25;

    private FileHead() {}

    static byte[] of(TableFile file) throws IOException {
        try (var in = file.source().open()) {
            return in.readNBytes(LENGTH);
        }
    }

    static boolean isPackage(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    static boolean isText(byte[] head) {
        return !isWide(head) && FileKind.of(head) instanceof FileKind.Text;
    }

    /** UTF-16: with its mark, or with every second byte empty. */
    private static boolean isWide(byte[] head) {
        if (head.length < 2) return false;
        int mark = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) return true;
        if (head[0] != 0 && head[1] != 0) return false;
        int[] empty = {0, 0};
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) empty[i & 1]++;
        }
        return Math.max(empty[0], empty[1]) * 4 > head.length && Math.min(empty[0], empty[1]) * 20 < head.length;
    }

    /** Why a file is not read that is neither text nor workbook. */
    static Fault refusal(TableFile file, byte[] head) throws IOException {
        if (isWide(head)) return Fault.of(file.name(), TableFlaw.WIDE_LETTERS);
        byte[] content;
        try (var in = file.source().open()) {
            content = in.readNBytes(MOST);
        }
        return refusalOf(file, content);
    }

    static Fault refusalOf(TableFile file, byte[] content) {
        return switch (FileKind.of(content)) {
            case FileKind.Locked() -> Fault.of(file.name(), TableFlaw.LOCKED);
            case FileKind.Broken() -> Fault.of(file.name(), TableFlaw.DAMAGED);
            case FileKind.Pdf() -> wrongKind(file, Texts.of("type.pdf"));
            case FileKind.Word() -> wrongKind(file, Texts.of("type.word"));
            case FileKind.Other(var what) -> wrongKind(file, what);
            case FileKind.Text() -> wrongKind(file, Texts.of("type.binary"));
        };
    }

    private static Fault wrongKind(TableFile file, String what) {
        return Fault.of(file.name(), TableFlaw.WRONG_KIND, what);
    }
}
