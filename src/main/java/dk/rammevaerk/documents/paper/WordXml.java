package dk.rammevaerk.documents.paper;

/** Pieces of WordprocessingML (ECMA-376), with texts escaped. */
final class WordXml {
    private WordXml() {}

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isSet).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** @param marks of the run, such as {@code <w:b/>} */
    static String run(String text, String marks) {
        var run = new StringBuilder("<w:r>");
        if (!marks.isEmpty()) run.append("<w:rPr>").append(marks).append("</w:rPr>");
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.append("<w:br/>");
            var pieces = lines[i].split("\t", -1);
            for (int j = 0; j < pieces.length; j++) {
                if (j > 0) run.append("<w:tab/>");
                if (!pieces[j].isEmpty()) {
                    run.append("<w:t xml:space=\"preserve\">")
                            .append(escaped(pieces[j]))
                            .append("</w:t>");
                }
            }
        }
        return run.append("</w:r>").toString();
    }

    static String run(String text) {
        return run(text, "");
    }

    /** @param style the id of the paragraph's style */
    static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String paragraph(String style, String runs) {
        return paragraph(style, "", runs);
    }

    /** Runs that a link inside the document can lead to. */
    static String bookmark(int id, String name, String runs) {
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmarkName(name) + "\"/>" + runs
                + "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    /** Word takes letters, digits and underscores, at most forty. */
    static String bookmarkName(String anchor) {
        var name = "_" + anchor.replace('-', '_');
        return name.length() <= 40 ? name : "_" + name.substring(name.length() - 39);
    }

    static String linkInside(String anchor, String runs) {
        return "<w:hyperlink w:anchor=\"" + bookmarkName(anchor) + "\" w:history=\"1\">" + runs + "</w:hyperlink>";
    }

    /** A field with what it shows until Word works it out anew. */
    static String field(String instruction, String shown) {
        return fieldBegin(instruction) + run(shown) + fieldEnd();
    }

    static String fieldBegin(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }

    static String fieldEnd() {
        return "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
