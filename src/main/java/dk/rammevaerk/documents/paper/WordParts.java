package dk.rammevaerk.documents.paper;

import java.util.ArrayList;
import java.util.List;

/** What a Word document holds beside its text, collected while the text is written: lists, web links, pictures. */
final class WordParts {
    static final int BULLETS = 1;
    static final int ACTS = 2;
    private static final int FIRST_NUMBERED = 3;
    private static final int FIRST_RELATION = 10;
    /** 16 cm between the margins, in English Metric Units of 1/360,000 cm. */
    private static final long WIDEST = 5_760_000;

    private static final long HIGHEST = 7_560_000;
    private static final long UNITS_PER_POINT = 9_525;

    private final List<String> relations = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int numbered;
    private int marks;

    List<Picture> pictures() {
        return pictures;
    }

    /** Each numbered list counts for itself. */
    int numberedList() {
        return FIRST_NUMBERED + numbered++;
    }

    int mark() {
        return ++marks;
    }

    String link(String address, String runs) {
        var id = relation("hyperlink", WordXml.escaped(address), " TargetMode=\"External\"");
        return "<w:hyperlink r:id=\"" + id + "\" w:history=\"1\">" + runs + "</w:hyperlink>";
    }

    String picture(Picture picture, String alternative) {
        pictures.add(picture);
        var id = relation("image", "media/" + pictureName(pictures.size()), "");
        double scale = Math.min(
                1,
                Math.min(
                        (double) WIDEST / (picture.width() * UNITS_PER_POINT),
                        (double) HIGHEST / (picture.height() * UNITS_PER_POINT)));
        long width = Math.round(picture.width() * UNITS_PER_POINT * scale);
        long height = Math.round(picture.height() * UNITS_PER_POINT * scale);
        return ("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                        + "<wp:extent cx=\"%d\" cy=\"%d\"/><wp:docPr id=\"%d\" name=\"\" descr=\"%s\"/><a:graphic>"
                        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                        + "<pic:nvPicPr><pic:cNvPr id=\"%d\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr>"
                        + "<pic:blipFill><a:blip r:embed=\"%s\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                        + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                .formatted(
                        width,
                        height,
                        pictures.size(),
                        WordXml.escaped(alternative),
                        pictures.size(),
                        id,
                        width,
                        height);
    }

    /** The number of a picture counts from 1. */
    String pictureName(int number) {
        return "picture" + number + "." + pictures.get(number - 1).mediaType().substring("image/".length());
    }

    private String relation(String kind, String target, String more) {
        var id = "rId" + (FIRST_RELATION + relations.size());
        relations.add("<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                + "\" Target=\""
                + target + "\"" + more + "/>");
        return id;
    }

    String relations() {
        return String.join("\n", relations);
    }

    /** The lists: bullets, the dashes of acts, and one for each numbered list. */
    String numbering() {
        var lists = new StringBuilder();
        list(lists, BULLETS, "bullet", "•");
        list(lists, ACTS, "bullet", "—");
        for (int i = 0; i < numbered; i++) list(lists, FIRST_NUMBERED + i, "decimal", "");
        for (int i = BULLETS; i < FIRST_NUMBERED + numbered; i++) {
            lists.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>\n".formatted(i, i));
        }
        return lists.toString();
    }

    private static void list(StringBuilder lists, int id, String format, String sign) {
        lists.append(
                "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"hybridMultilevel\"/>".formatted(id));
        for (int level = 0; level < 9; level++) {
            var shown = sign.isEmpty() ? "%" + (level + 1) + "." : sign;
            lists.append(
                    ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>"
                                    + "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"340\"/></w:pPr></w:lvl>\n")
                            .formatted(level, format, shown, 340 * (level + 1)));
        }
        lists.append("</w:abstractNum>\n");
    }
}
