package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader is told of a PDF, where veraPDF does not look: it passes a table without headers. */
record PdfStructure(List<PDStructureElement> elements) {
    static PdfStructure of(PDDocument pdf) {
        var elements = new ArrayList<PDStructureElement>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
        return new PdfStructure(elements);
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    /** @return the names of the fonts */
    static List<String> assertFontsAreInside(PDDocument pdf) throws IOException {
        var names = new ArrayList<String>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
            }
        }
        assertThat(names).isNotEmpty();
        return names;
    }

    void assertHeadingsFollowOneAnother() {
        int last = 0;
        for (var element : elements) {
            if (!element.getStructureType().matches("H[1-6]")) continue;
            int level = element.getStructureType().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(elements)
                .filteredOn(element -> element.getStructureType().equals("H1"))
                .hasSize(1);
    }

    void assertHeadersSayWhatTheyHead(int atLeast) {
        assertThat(elements)
                .filteredOn(element -> element.getStructureType().equals("TH"))
                .hasSizeGreaterThan(atLeast)
                .allSatisfy(header -> assertThat(scope(header)).isIn("Row", "Column"));
    }

    private static String scope(PDStructureElement header) {
        return ((COSDictionary) header.getCOSObject().getDictionaryObject(COSName.A)).getNameAsString("Scope");
    }
}
